import { useTranslations } from 'next-intl';
import { Moment } from '@/app/_ui/moment';
import { Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import type { Found } from './evidence';
import { ActStep, type From } from './work';

/** What was done, with the way to take it back. */
export function ActsDone({ title, acts, from }: { title: string; acts: Found['acts']; from: From }) {
  const t = useTranslations('moderation');
  if (acts.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-col gap-3">
        {acts.map(({ id, kind, status, by, group, startsAt, endsAt, words, rule, isMine }) => (
          <li key={id} className="flex flex-col gap-2 rounded-card border border-line bg-surface p-4 sm:p-5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong>{t(`acts.${kind}`)}</strong>
              <Tag hue={status === 'standing' ? 'info' : undefined}>{t(`actStatuses.${status}`)}</Tag>
              <span className="text-sm text-ink-soft">
                {rule ? t('log.system') : (by ?? t('case.somebody'))} · {group ?? t('log.site')} · <Moment at={startsAt} />
                {endsAt && (
                  <>
                    {' '}
                    · {t('work.until')} <Moment at={endsAt} kind="day" />
                  </>
                )}
              </span>
            </p>
            {words && <p className="max-w-measure break-words whitespace-pre-wrap">{words}</p>}
            <div className="flex flex-wrap gap-2">
              {status === 'proposed' && !isMine && <ActStep actId={id} step="agree" from={from} />}
              {['standing', 'proposed'].includes(status) && <ActStep actId={id} step="undo" from={from} />}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
