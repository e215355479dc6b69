import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Moment } from '@/app/_ui/moment';
import { Tag } from '@/app/_ui/tag';
import type { Found } from './evidence';

/** Who decided what, why, and when: the latest first. */
export function Decisions({ decisions, withLinks = false }: { decisions: Found['decisions']; withLinks?: boolean }) {
  const t = useTranslations('moderation.case');
  const words = useTranslations('words.reportReasons');
  return (
    <ol className="flex flex-col gap-4">
      {decisions.map(({ id, caseId, outcome, reason, note, decidedAt, decidedBy }) => (
        <li key={id} className="flex flex-col gap-2 rounded-card border border-line bg-surface p-4 sm:p-5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong>{t(`outcome.${outcome}`, { by: decidedBy ?? t('somebody') })}</strong>
            {reason && <Tag hue="info">{words(reason)}</Tag>}
            <span className="text-sm text-ink-soft">
              <Moment at={decidedAt} />
            </span>
          </p>
          <p className="max-w-measure break-words whitespace-pre-wrap">{note}</p>
          {withLinks && (
            <Link href={`/moderation/cases/${caseId}`} className="link inline-flex min-h-11 items-center self-start">
              {t('earlierOpen')}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
