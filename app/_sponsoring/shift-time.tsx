'use client';
import { useLocale } from 'next-intl';
import { useSyncExternalStore } from 'react';

/**
 * When a shift is, on the reader's own clock; by UTC until the browser has said where it is.
 * @param words with `{day}`, `{from}` and `{to}` in it
 */
export function ShiftTime({ from, to, words }: { from: Date; to: Date; words: string }) {
  const locale = useLocale();
  const timeZone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => 'UTC',
  );
  const at = (moment: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(moment);
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const said = words
    .replace('{day}', at(from, { weekday: 'long', day: 'numeric', month: 'short' }))
    .replace('{from}', at(from, time))
    .replace('{to}', at(to, time));
  return (
    <time dateTime={from.toISOString()} className="tabular-nums">
      {said}
      {timeZone === 'UTC' && ' UTC'}
    </time>
  );
}

const never = () => () => {};
