'use server';
import { act, acting } from '@/app/_trpc/act';
import type { Sent } from '@/app/_ui/action-form';

// What somebody does about a sanction, also without JavaScript: the same calls of the API, by the same rules.

const place = '/me/moderation';
const word = (form: FormData, name: string) => String(form.get(name) ?? '');

export const appealSanction = async (_: Sent | null, form: FormData) =>
  act(() => acting.moderation.appeal({ actId: word(form, 'actId'), words: word(form, 'words') }), place, form);
export const replyToAnswer = async (_: Sent | null, form: FormData) =>
  act(() => acting.moderation.replyToAppeal({ appealId: word(form, 'appealId'), words: word(form, 'words') }), place, form);
export const answerModerators = async (_: Sent | null, form: FormData) =>
  act(() => acting.moderation.answer({ caseId: word(form, 'caseId'), words: word(form, 'words') }), place, form);
