'use client';
import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ReactNode, Suspense, use } from 'react';
import type { Messages } from '@/app/_i18n/messages';
import type { Locale } from '@/db/vocabulary';

type Fetched = Pick<Messages, 'errors' | 'posts' | 'reporting' | 'ui' | 'words'>;
const fetching = {
  en: () => import('@/app/_i18n/en/apart'),
  es: () => import('@/app/_i18n/es/apart'),
} satisfies Record<Locale, () => Promise<{ apart: Fetched }>>;
const fetched = new Map<Locale, Promise<{ apart: Fetched }>>();

function wordsIn(locale: Locale) {
  const known = fetched.get(locale) ?? fetching[locale]();
  fetched.set(locale, known);
  return known;
}

/** Brings the words that are wanted only when somebody does more than read, so that they do not weigh on every page. */
export function Apart({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Inside>{children}</Inside>
    </Suspense>
  );
}

function Inside({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const { apart } = use(wordsIn(locale));
  return (
    <NextIntlClientProvider locale={locale} messages={{ ...useMessages(), ...apart }}>
      {children}
    </NextIntlClientProvider>
  );
}
