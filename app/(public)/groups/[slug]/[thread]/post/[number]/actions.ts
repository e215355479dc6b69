'use server';
import { act, acting } from '@/app/_trpc/act';
import type { Sent } from '@/app/_ui/action-form';
import type { ReportReason } from '@/db/vocabulary';

// What can be done with one post where there is no JavaScript: the same calls of the API, by the same rules.

const word = (form: FormData, name: string) => String(form.get(name) ?? '');
const postIn = (form: FormData) => ({ postId: word(form, 'postId') });
/** Back to the post in its thread; the parts of the way there are ours, whatever the form says. */
function placeOf(form: FormData) {
  const [slug, thread, number] = [word(form, 'slug'), Number(word(form, 'thread')), Number(word(form, 'number'))];
  return `/groups/${encodeURIComponent(slug)}/${thread}?after=${number - 1}#post-${number}`;
}

export async function editPost(_: Sent | null, form: FormData) {
  const edit = {
    ...postIn(form),
    version: Number(word(form, 'version')),
    body: word(form, 'body'),
    contentWarning: word(form, 'contentWarning'),
  };
  return act(() => acting.discussions.edit(edit), placeOf(form), form);
}

export async function removePost(_: Sent | null, form: FormData) {
  return act(() => acting.discussions.delete(postIn(form)), placeOf(form), form);
}

export async function hidePost(_: Sent | null, form: FormData) {
  const hide = { ...postIn(form), reason: word(form, 'reason') as ReportReason, note: word(form, 'note') };
  return act(() => acting.discussions.hide(hide), placeOf(form), form);
}

export async function restorePost(_: Sent | null, form: FormData) {
  return act(() => acting.discussions.restore(postIn(form)), placeOf(form), form);
}
