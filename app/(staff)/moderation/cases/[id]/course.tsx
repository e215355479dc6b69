import { useTranslations } from 'next-intl';
import { Moment } from '@/app/_ui/moment';
import { Section } from '@/app/_ui/page';
import type { Found } from './evidence';
import { ClaimStep, WriteStep } from './work';

/** Who works on it, by when it should be decided, and how to take it up. */
export function Standing({ found: { id, status, claim, dueAt, can, isDanger } }: { found: Found }) {
  const t = useTranslations('moderation.work');
  if (status !== 'open') return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-card border border-line bg-surface px-4 py-3 sm:px-5">
      <p className="mr-auto">
        {claim.by ? (claim.isMine ? t('yours') : t('theirs', { by: claim.by })) : t('nobodys')}
        {dueAt && (
          <span className="block text-sm text-ink-soft">
            {t('due')} <Moment at={dueAt} />
          </span>
        )}
      </p>
      {can.claim && !claim.by && <ClaimStep caseId={id} step="claim" />}
      {can.claim && claim.by && !claim.isMine && <ClaimStep caseId={id} step="takeOver" />}
      {can.claim && claim.isMine && !isDanger && <ClaimStep caseId={id} step="release" />}
    </div>
  );
}

/** What was noted and written, in order, and the ways to add to it. */
export function Course({ found: { id, status, entries, can, level } }: { found: Found }) {
  const t = useTranslations('moderation');
  return (
    <Section title={t('work.course')}>
      {entries.length > 0 && (
        <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
          {entries.map(({ id, kind, words, writtenAt, by }) => (
            <li key={id} className="flex flex-col gap-1 border-line px-4 py-3 not-last:border-b sm:px-5">
              <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
                <span className="font-semibold">{t(`entries.${kind}`, { by: by ?? t('case.somebody') })}</span> <Moment at={writtenAt} />
              </p>
              {words && <p className="max-w-measure break-words whitespace-pre-wrap">{words}</p>}
            </li>
          ))}
        </ol>
      )}
      <WriteStep key={entries.length} caseId={id} step="note" />
      {can.write && (
        <details>
          <summary className="link min-h-11 cursor-pointer py-2">{t('work.writeOpen')}</summary>
          <WriteStep key={entries.length} caseId={id} step="write" />
        </details>
      )}
      {can.escalate && status === 'open' && level !== 'admin' && (
        <details>
          <summary className="link min-h-11 cursor-pointer py-2">{t('work.escalateOpen')}</summary>
          <WriteStep caseId={id} step="escalate" />
        </details>
      )}
    </Section>
  );
}
