'use client';
import { useFormatter, useTranslations } from 'next-intl';

/** How much a new account has left of its first day, before it meets the end of it. */
export function Allowance({ kind, count, until }: { kind: 'replies' | 'threads'; count: number; until: Date | string }) {
  const t = useTranslations('discussions.allowance');
  const format = useFormatter();
  const moment = format.dateTime(new Date(until), { weekday: 'long', hour: 'numeric', minute: '2-digit' });
  return (
    <p className="text-sm text-ink-soft" suppressHydrationWarning>
      {t(kind, { until: moment, count })}
    </p>
  );
}
