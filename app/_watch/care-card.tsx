'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ask } from '@/app/_trpc/ask';
import { Notice } from '@/app/_ui/notice';
import type { AlertSeverity } from '@/db/vocabulary';
import { useToldCare } from './care-told';
import { CheckedLines } from './checked-lines';
import { Presence, type PresenceTold } from './presence';

type Parts = { severity: AlertSeverity; isSent: boolean; isOverdose?: boolean; presence?: PresenceTold | null };

/** For whoever writes words in which somebody may be in danger: one next step, ways to help, and the truth about who is there. */
export function CareCard({ severity, isSent, isOverdose = false, presence }: Parts) {
  const t = useTranslations('discussions.care');
  return (
    <Notice tone="alert" title={t('title')}>
      <p>{t(isOverdose ? 'S0' : severity)}</p>
      <HelpLinks isOverdoseFirst={isOverdose || severity === 'S0'} />
      <CheckedLines kinds={isOverdose ? ['overdose', 'emergency'] : ['emergency', 'suicide', 'overdose']} />
      <p>{t(isSent ? 'sent' : 'before')}</p>
      {presence && <Presence presence={presence} />}
    </Notice>
  );
}

/** For whoever wrote them, once they are there: asks who is on duty, and says it as it is. */
export function OwnCare({ severity }: { severity: AlertSeverity }) {
  const [presence, setPresence] = useState<PresenceTold>();
  useEffect(() => void ask('watch.presence', undefined).then(setPresence, () => undefined), []);
  return <CareCard severity={severity} isSent presence={presence} />;
}

/** For whoever reads them. It says nothing of the person, and the same to all. */
export function ReaderCare() {
  const t = useTranslations('discussions.care');
  const told = useToldCare();
  const [presence, setPresence] = useState<PresenceTold | undefined>(told?.presence);
  useEffect(() => {
    if (!told) ask('watch.onDuty', undefined).then(setPresence, () => undefined);
  }, [told]);
  return (
    <aside className="rounded-card border border-alert/40 bg-alert-soft p-4">
      <p className="font-semibold">{t('readerTitle')}</p>
      <p>{t('reader')}</p>
      <HelpLinks isOverdoseFirst={false} />
      <CheckedLines kinds={['emergency', 'suicide', 'overdose']} />
      {presence && <Presence presence={presence} isForReaders />}
    </aside>
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
