import { type Locale, locales } from '@/db/vocabulary';

/** The language of a request: the one chosen, else the first of the browser's that we speak, else English. */
export function localeOf({ chosen, accepted }: { chosen?: string; accepted: string | null }): Locale {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return [chosen, ...wanted].find(isLocale) ?? 'en';
}

const isLocale = (word?: string): word is Locale => locales.some((locale) => locale === word);
