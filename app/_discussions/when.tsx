'use client';
import { useFormatter } from 'next-intl';

/** How long ago something was. `now` is the page's own, so that server and browser say the same. */
export function When({ at, now }: { at: Date | string; now: number }) {
  const format = useFormatter();
  const moment = new Date(at);
  return (
    <time
      dateTime={moment.toISOString()}
      title={format.dateTime(moment, { dateStyle: 'long', timeStyle: 'short' })}
      className="tabular-nums"
    >
      {format.relativeTime(moment, Math.max(now, moment.getTime()))}
    </time>
  );
}
