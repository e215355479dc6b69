'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, locales } from '@/db/vocabulary';

/** Says this page again in another language. A plain form, so that it works without any script. */
export function Language() {
  const t = useTranslations('ui.foot');
  const words = useTranslations('words.locales');
  const here = useLocale();
  const path = usePathname();
  const query = useSearchParams().toString();
  const others: Locale[] = locales.filter((locale) => locale !== here);
  return (
    <form method="post" action="/locale" aria-label={t('language')}>
      <input type="hidden" name="to" value={query ? `${path}?${query}` : path} />
      {others.map((locale) => (
        <button key={locale} type="submit" name="locale" value={locale} lang={locale} className="link min-h-11">
          {words(locale)}
        </button>
      ))}
    </form>
  );
}
