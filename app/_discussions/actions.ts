'use server';
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import { act, acting } from '@/app/_trpc/act';
import type { Sent } from '@/app/_ui/action-form';

// Forms that post by themselves where there is no JavaScript: the same calls of the API, by the same rules. The button named `keep` keeps
// the words as a draft instead of sending them.

const pageSize = 25;
/** The same words from the same person are one post for so long: a form that is sent twice by impatience says it once. */
const onceMs = 600_000;

export async function sendReply(_: Sent | null, form: FormData) {
  const threadId = word(form, 'threadId');
  const address = `/groups/${encodeURIComponent(word(form, 'slug'))}/${Number(word(form, 'number'))}`;
  if (form.has('keep')) return act(() => keepDraft(threadId, form), `${address}/reply`, form);
  const written = wordsIn(form);
  const postId = await idFor([threadId, written.body, written.contentWarning]);
  return act(
    () => acting.discussions.reply({ ...written, postId, threadId }),
    ({ number }) => `${address}?after=${Math.floor((number - 1) / pageSize) * pageSize}#post-${number}`,
    form,
  );
}

export async function openThread(_: Sent | null, form: FormData) {
  const groupId = word(form, 'groupId');
  const written = { ...wordsIn(form), title: word(form, 'title'), isQuestion: form.has('isQuestion') };
  if (form.has('keep')) return act(() => keepDraft(groupId, form), `/groups/${encodeURIComponent(word(form, 'slug'))}/new`, form);
  const threadId = await idFor([groupId, written.title, written.body]);
  return act(
    () => acting.discussions.open({ ...written, threadId, groupId }),
    ({ slug, number, isHeld }) => (isHeld ? '/me/waiting' : `/groups/${slug}/${number}`),
    form,
  );
}

/** Keeps what was typed for this place; never over words that the page it was typed on had not seen. */
async function keepDraft(place: string, form: FormData) {
  const kept = await acting.discussions.draft({ place });
  const sequence = kept && !kept.content?.body && !kept.content?.title ? kept.sequence : Number(word(form, 'sequence'));
  const content = { ...wordsIn(form), title: word(form, 'title'), isQuestion: form.has('isQuestion') };
  await acting.discussions.saveDraft({ place, sequence, content });
}

const word = (form: FormData, name: string) => String(form.get(name) ?? '');
const wordsIn = (form: FormData) => ({
  body: word(form, 'body'),
  contentWarning: word(form, 'contentWarning'),
  isAnonymous: form.has('isAnonymous'),
});

/** An id that the same form gets again when it is sent again. */
async function idFor(words: string[]) {
  const sender = (await cookies()).toString();
  const digest = createHash('sha256')
    .update(JSON.stringify([sender, Math.floor(Date.now() / onceMs), ...words]))
    .digest('hex');
  return [digest.slice(0, 8), digest.slice(8, 12), `4${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}
