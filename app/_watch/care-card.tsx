'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ask } from '@/app/_trpc/ask';
import { Notice } from '@/app/_ui/notice';
import type { AlertSeverity } from '@/db/vocabulary';

/** How many numbers stand in the card; the others are on their own page. */
const linesMost = 4;

type Parts = { severity: AlertSeverity; isSent: boolean; isOverdose?: boolean; isServed?: boolean };

/** For whoever writes words in which somebody may be in danger: one next step, ways to help, and the truth about who is there. */
export function CareCard({ severity, isSent, isOverdose = false, isServed }: Parts) {
  const t = useTranslations('discussions.care');
  return (
    <Notice tone="alert" title={t('title')}>
      <p>{t(isOverdose ? 'S0' : severity)}</p>
      <HelpLinks isOverdoseFirst={isOverdose || severity === 'S0'} />
      <CheckedLines />
      <p>{t(isSent ? 'sent' : 'before')}</p>
      {isServed !== undefined && <p>{t(isServed ? 'served' : 'unserved')}</p>}
    </Notice>
  );
}

/** For whoever wrote them, once they are there: asks who is on duty, and says it as it is. */
export function OwnCare({ severity }: { severity: AlertSeverity }) {
  const [isServed, setServed] = useState<boolean>();
  useEffect(() => void ask('watch.isServed', undefined).then(setServed, () => undefined), []);
  return <CareCard severity={severity} isSent isServed={isServed} />;
}

/** For whoever reads them. It says nothing of the person. */
export function ReaderCare() {
  const t = useTranslations('discussions.care');
  return (
    <aside className="rounded-card border border-alert/40 bg-alert-soft p-4">
      <p className="font-semibold">{t('readerTitle')}</p>
      <p>{t('reader')}</p>
      <HelpLinks isOverdoseFirst={false} />
      <CheckedLines />
    </aside>
  );
}

/** The numbers that somebody of this site has checked of late, to call at once; the truth when there are none, and nothing while that is not known. */
function CheckedLines() {
  const t = useTranslations('discussions.care');
  const [lines, setLines] = useState<{ id: string; name: string; call: string | null; country: string }[]>();
  useEffect(() => void ask('watch.lines', undefined).then(setLines, () => undefined), []);
  if (!lines) return null;
  const toCall = lines.filter(({ call }) => call !== null).slice(0, linesMost);
  if (toCall.length === 0) return <p>{t('noLines')}</p>;
  return (
    <ul className="my-1 flex flex-wrap gap-x-5">
      {toCall.map(({ id, name, call, country }) => (
        <li key={id}>
          <a href={`tel:${(call ?? '').replace(/[^0-9+]/g, '')}`} className="link inline-flex min-h-11 items-center font-semibold">
            {name}: {call} {country !== 'XX' && `(${country})`}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Plain links: these pages need nothing of ours to work. */
function HelpLinks({ isOverdoseFirst }: { isOverdoseFirst: boolean }) {
  const t = useTranslations('discussions.care');
  const pages = ['now', 'overdose', 'lines'] as const;
  const first = isOverdoseFirst ? (['overdose', 'now', 'lines'] as const) : pages;
  return (
    <ul className="my-1 flex flex-wrap gap-x-5">
      {first.map((page) => (
        <li key={page}>
          <a href={`/help/${page}`} className="link inline-flex min-h-11 items-center font-semibold">
            {t(page)}
          </a>
        </li>
      ))}
    </ul>
  );
}
