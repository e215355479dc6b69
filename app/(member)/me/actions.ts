'use server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { api } from '@/app/_trpc/server';
import { SetLocale, SetStage } from '@/server/accounts/input';
import { putCodesAway } from '@/server/api/sign-in';

// One-tap forms, which also work without JavaScript. Each is a single call of the API, by its own rules and limits.

export async function chooseStage(form: FormData) {
  const { stage } = SetStage.parse({ stage: form.get('stage') });
  await api.accounts.setStage({ stage });
  const isFirst = form.get('first') === 'yes';
  redirect(isFirst ? (stage === 'unsaid' ? '/groups' : `/groups?stage=${stage}`) : '/me');
}

export async function chooseLanguage(form: FormData) {
  const { locale } = SetLocale.parse({ locale: form.get('locale') });
  await api.accounts.setLocale({ locale });
  (await cookies()).set('locale', locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true });
  redirect('/me');
}

export async function haveCodes() {
  await putCodesAway();
  redirect('/me/stage');
}
