import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Moment } from '@/app/_ui/moment';
import { Section } from '@/app/_ui/page';
import type { OneMeeting } from './listing';

/** Where the listing comes from, how fresh it is, and what changed, so that a person can judge how far to trust it. */
export function Source({ meeting }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  const { feed, sourceUrl, sourceUpdatedAt, removedAt, confirmedAt, confirmers, others, changes } = meeting;
  return (
    <Section title={t('source')}>
      <p className="max-w-measure">
        {confirmedAt ? (
          <>
            <strong>{t.rich('confirmed', { count: Math.max(1, confirmers), when: () => <Moment at={confirmedAt} /> })}</strong>{' '}
          </>
        ) : (
          `${t('unconfirmedYet')} `
        )}
        <span className="text-ink-soft">
          {feed.lastImportedAt && !removedAt && `${t('sourceText', { name: feed.name, date: feed.lastImportedAt })} `}
          {sourceUpdatedAt && `${t('sourceUpdated', { date: sourceUpdatedAt })} `}
          {t('sourceCheck')}
        </span>
      </p>
      {sourceUrl && (
        <p>
          <a href={sourceUrl} target="_blank" rel="noopener noreferrer nofollow" className="link inline-flex min-h-11 items-center">
            {t('sourceLink')}
          </a>
        </p>
      )}
      {feed.feedbackUrl && (
        <p>
          <a href={feed.feedbackUrl} target="_blank" rel="noopener noreferrer nofollow" className="link inline-flex min-h-11 items-center">
            {t('sourceFeedback', { name: feed.name })}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('alsoListed')}</h3>
          <ul>
            {others.map(({ slug, name, feed }) => (
              <li key={slug}>
                <Link href={`/meetings/${slug}`} className="link" prefetch={false}>
                  {name}
                </Link>{' '}
                <span className="text-ink-soft">({feed})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changes.length > 0 && <History changes={changes} />}
    </Section>
  );
}

function History({ changes }: { changes: OneMeeting['changes'] }) {
  const t = useTranslations('meetings');
  const listed = useTranslations('listings');
  const field = (name: string) => (t.has(`fields.${name as 'name'}`) ? t(`fields.${name as 'name'}`) : undefined);
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-moss">{t('history')}</summary>
      <ol className="flex flex-col gap-2 pt-2">
        {changes.map(({ kind, sayer, at, fields }) => {
          const named = [...new Set(fields.flatMap((name) => field(name) ?? []))];
          return (
            <li key={`${at.toISOString()} ${kind} ${named.join()}`}>
              <Moment at={at} kind="day" />: {listed(`changeKinds.${kind}`)} ({listed(`sayers.${sayer}`)})
              {kind === 'change' && named.length > 0 && <span className="text-ink-soft"> · {named.join(', ')}</span>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
