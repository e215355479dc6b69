'use server';
import { act, acting } from '@/app/_trpc/act';
import type { Sent } from '@/app/_ui/action-form';

// The forms of the page, which also work without JavaScript. Each is a single call of the API, by its own rules and limits.

const page = '/me/privacy';
const word = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function showStage(_: Sent | null, form: FormData) {
  return act(() => acting.accounts.showStage({ isShown: form.get('isShown') === 'yes' }), page, form);
}

export async function setEmail(_: Sent | null, form: FormData) {
  return act(() => acting.accounts.setEmail({ email: word(form, 'email'), passphrase: word(form, 'passphrase') }), `${page}#email`, form);
}

export async function removeEmail(_: Sent | null, form: FormData) {
  return act(() => acting.accounts.removeEmail(), `${page}#email`, form);
}

export async function closeAccount(_: Sent | null, form: FormData) {
  const words = form.get('words') === 'remove' ? ('remove' as const) : ('keep' as const);
  return act(() => acting.accounts.close({ passphrase: word(form, 'passphrase'), words }), '/sign-in?closing=1', form);
}

export async function keepAccount(_: Sent | null, form: FormData) {
  return act(() => acting.accounts.keep(), page, form);
}
