'use server';
import { act, acting } from '@/app/_trpc/act';
import { formId } from '@/app/_trpc/form-id';
import type { Sent } from '@/app/_ui/action-form';
import { placeAfter } from '@/app/_watch/place-after';

// Forms that post by themselves where there is no JavaScript: the same calls of the API, by the same rules. The button named `keep` keeps
// the words as a draft instead of sending them.

const pageSize = 25;

export async function sendReply(_: Sent | null, form: FormData) {
  const threadId = word(form, 'threadId');
  const address = `/groups/${encodeURIComponent(word(form, 'slug'))}/${Number(word(form, 'number'))}`;
  if (form.has('keep')) return act(() => keepDraft(threadId, form), `${address}/reply`, form);
  const written = wordsIn(form);
  const postId = await formId([threadId, written.body, written.contentWarning]);
  return act(
    () => acting.discussions.reply({ ...written, postId, threadId }),
    ({ number, care }) => placeAfter(care, `${address}?after=${Math.floor((number - 1) / pageSize) * pageSize}#post-${number}`),
    form,
  );
}

export async function openThread(_: Sent | null, form: FormData) {
  const groupId = word(form, 'groupId');
  const written = { ...wordsIn(form), title: word(form, 'title'), isQuestion: form.has('isQuestion') };
  if (form.has('keep')) return act(() => keepDraft(groupId, form), `/groups/${encodeURIComponent(word(form, 'slug'))}/new`, form);
  const threadId = await formId([groupId, written.title, written.body]);
  return act(
    () => acting.discussions.open({ ...written, threadId, groupId }),
    ({ slug, number, isHeld, care }) => placeAfter(care, isHeld ? '/me/waiting' : `/groups/${slug}/${number}`),
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
