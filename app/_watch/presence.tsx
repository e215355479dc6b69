'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

export type PresenceTold = { isServed: boolean; nextAt: Date | string | null };

/** Whether somebody is there now; where nobody is, when somebody plans to be, on the reader's own clock. Never more than the roster says. */
export function Presence({ presence: { isServed, nextAt }, isForReaders = false }: { presence: PresenceTold; isForReaders?: boolean }) {
  const t = useTranslations('discussions.care');
  const locale = useLocale();
  const timeZone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => 'UTC',
  );
  if (isServed) return <p>{t(isForReaders ? 'servedForReaders' : 'served')}</p>;
  if (!nextAt) return <p>{t('unserved')}</p>;
  const time = new Intl.DateTimeFormat(locale, {
    ...{ timeZone, weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
    ...(timeZone === 'UTC' && { timeZoneName: 'short' }),
  } as Intl.DateTimeFormatOptions).format(new Date(nextAt));
  return <p>{t('unservedUntil', { time })}</p>;
}

const never = () => () => {};
