import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { type Locale, locales } from '@/db/vocabulary';
import { messages } from './messages';

/** The language of a request: the one chosen, else the first of the browser's that we speak, else English. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('locale')?.value;
  const wanted = ((await headers()).get('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const locale = [chosen, ...wanted].find(isLocale) ?? 'en';
  return { locale, messages: messages[locale], timeZone: 'UTC' };
});

const isLocale = (word?: string): word is Locale => locales.some((locale) => locale === word);
