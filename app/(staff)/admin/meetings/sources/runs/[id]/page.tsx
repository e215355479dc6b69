import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { meetingWhen } from '@/app/_meetings/staff-when';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Moment } from '@/app/_ui/moment';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { RunWatch } from '../../run-watch';
import { DecideRunForm } from './decide-run';

export default async function RunPage({ params }: PageProps<'/admin/meetings/sources/runs/[id]'>) {
  const run = await api.listings.run({ runId: (await params).id });
  const t = await getTranslations('listings.run');
  const words = await getTranslations('listings');
  const errors = await getTranslations('errors');
  const when = await meetingWhen();
  const reason = run.error as Parameters<typeof errors.has>[0] | null;
  const counts = ['added', 'updated', 'unchanged', 'removed', 'held', 'rejected'] as const;
  const field = (name: string) => (words.has(`fields.${name}` as 'fields.name') ? words(`fields.${name}` as 'fields.name') : name);
  return (
    <Page
      title={run.source}
      lead={
        <>
          {words(`runStatuses.${run.status}`)} · <Moment at={run.startedAt} /> · {run.by ?? t('byClock')}
        </>
      }
      actions={<LinkButton href={`/admin/meetings/sources/${run.feedId}`}>{t('source')}</LinkButton>}
    >
      <Words of={['listings']}>
        {(run.status === 'waiting' || run.status === 'running') && (
          <RunWatch runId={run.id} status={run.status} done={run.done} total={run.total} />
        )}
        {reason && <Notice tone="alert">{errors.has(reason) ? errors(reason) : errors('internal')}</Notice>}
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {counts.map((name) => (
            <div key={name} className="rounded-card border border-line bg-surface px-4 py-3">
              <dt className="text-sm text-ink-soft">{t(name)}</dt>
              <dd className="text-xl font-semibold tabular-nums">{run[name]}</dd>
            </div>
          ))}
        </dl>
        {run.status === 'preview' && (
          <Section title={t('decide')}>
            <p className="max-w-measure text-ink-soft">{t('decideHint')}</p>
            <DecideRunForm runId={run.id} feedId={run.feedId} />
          </Section>
        )}
        {run.diff && run.diff.updated.length > 0 && (
          <Section title={t('changes', { count: run.updated })}>
            <ul className="flex flex-col gap-3">
              {run.diff.updated.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and the list never changes.
                <li key={`${one.name} ${index}`} className="rounded-card border border-line bg-surface px-4 py-3">
                  <p className="font-semibold break-words">
                    {one.name} <span className="text-sm font-normal text-ink-soft">{when(one.day, one.time)}</span>
                  </p>
                  <dl className="text-sm">
                    {one.fields.map(({ field: name, before, after }) => (
                      <div key={name} className="break-words">
                        <dt className="inline text-ink-soft">{field(name)}: </dt>
                        <dd className="inline">
                          <del>{before || t('nothing')}</del> → <ins className="no-underline">{after || t('nothing')}</ins>
                        </dd>
                      </div>
                    ))}
                  </dl>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {run.diff && <Names title={t('addedTitle', { count: run.added })} of={run.diff.added} when={when} />}
        {run.diff && <Names title={t('removedTitle', { count: run.removed + run.held })} of={run.diff.removed} when={when} />}
        {run.problems.length > 0 && (
          <Section title={t('problems', { count: run.problems.length })}>
            <ul className="flex flex-col gap-1 text-sm">
              {run.problems.slice(0, 200).map(({ row, slug, field: name, reason, isRejected }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and the list never changes.
                <li key={`${row} ${name} ${index}`} className="break-words">
                  <span className={isRejected ? 'font-semibold text-alert' : 'text-ink-soft'}>
                    {isRejected ? t('rejectedRow') : t('note')}
                  </span>{' '}
                  {t('row', { row })} {slug && <>({slug}) </>}
                  <span>
                    {name}: {words(`problems.${reason}` as 'problems.day')}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Words>
    </Page>
  );
}

type Short = { name: string; day: number | null; time: string | null };

function Names({ title, of, when }: { title: string; of: Short[]; when: (day: number | null, time: string | null) => string }) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-col gap-1">
        {of.map(({ name, day, time }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and the list never changes.
          <li key={`${name} ${index}`} className="break-words">
            {name} <span className="text-sm text-ink-soft">{when(day, time)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
