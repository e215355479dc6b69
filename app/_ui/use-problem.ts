'use client';
import { useTranslations } from 'next-intl';

/** The words for a reason; a reason without words of its own is still said kindly. */
export function useProblem() {
  const t = useTranslations('errors');
  return (reason: string) => {
    const key = reason as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key) : t('invalid');
  };
}
