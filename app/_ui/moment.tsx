import { useFormatter, useNow } from 'next-intl';

/** A moment in words: how long ago, which day, or what time of day. The exact one is in the element, for machines and on hover. */
export function Moment({ at, kind = 'relative' }: { at: Date; kind?: 'relative' | 'day' | 'time' }) {
  const format = useFormatter();
  const now = useNow();
  const words = {
    relative: () => format.relativeTime(at, now),
    day: () => format.dateTime(at, { dateStyle: 'long' }),
    time: () => format.dateTime(at, { timeStyle: 'short' }),
  };
  return (
    <time dateTime={at.toISOString()} title={format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' })} className="tabular-nums">
      {words[kind]()}
    </time>
  );
}
