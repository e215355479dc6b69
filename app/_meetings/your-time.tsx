'use client';
import { useLocale } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { zoneName } from './times';

/**
 * The same moment on the reader's own clock with the name of its zone, where that differs. Only their browser knows their zone, and it
 * stays there: nothing is sent, and without JavaScript the meeting's own time stands alone.
 * @param words with `{time}` in it, such as "{time} for you"
 * @param isAlways also where both clocks say the same
 */
export function YourTime({ at, timeZone, words, isAlways }: { at: Date; timeZone: string; words: string; isAlways?: boolean }) {
  const locale = useLocale();
  const own = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  );
  if (!own) return null;
  const said = (zone: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at);
  if (!isAlways && said(own) === said(timeZone)) return null;
  return <span className="text-sm text-ink-soft">{words.replace('{time}', `${said(own)} ${zoneName(at, own, locale)}`)}</span>;
}

const never = () => () => {};
