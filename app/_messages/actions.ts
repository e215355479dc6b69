'use server';
import { act, acting } from '@/app/_trpc/act';
import { formId } from '@/app/_trpc/form-id';
import type { Sent } from '@/app/_ui/action-form';
import { placeAfter } from '@/app/_watch/place-after';

// Forms that post by themselves: the same calls of the API, by the same rules.

/** A message where there is no JavaScript. */
export async function sendMessage(_: Sent | null, form: FormData) {
  const [conversationId, body] = [word(form, 'conversationId'), word(form, 'body')];
  const id = await formId([conversationId, body]);
  return act(
    () => acting.messages.send({ conversationId, id, body, isSure: form.has('isSure') }),
    ({ care }) => placeAfter(care, `/messages/${encodeURIComponent(conversationId)}`),
    form,
  );
}

/** The first words to somebody. */
export async function askToWrite(_: Sent | null, form: FormData) {
  const [to, words] = [word(form, 'to'), word(form, 'words')];
  const id = await formId([to, words]);
  return act(
    () => acting.messages.ask({ to, id, words }),
    ({ conversationId, care }) => placeAfter(care, conversationId ? `/messages/${conversationId}` : '/messages'),
    form,
  );
}

const word = (form: FormData, name: string) => String(form.get(name) ?? '');
