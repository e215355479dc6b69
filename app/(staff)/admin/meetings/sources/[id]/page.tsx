import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { meetingWhen } from '@/app/_meetings/staff-when';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { GetSource } from '@/server/meetings/in/input';
import { RunWatch } from '../run-watch';
import { HeldDecision, ReadAgain, Restore, Settings, Withdraw } from './source-forms';

export default async function SourcePage({ params, searchParams }: PageProps<'/admin/meetings/sources/[id]'>) {
  const asked = GetSource.parse({ ...(await searchParams), feedId: (await params).id });
  const { source, runs, heldBack, removed } = await api.listings.source(asked);
  const t = await getTranslations('listings.source');
  const words = await getTranslations('listings');
  const errors = await getTranslations('errors');
  const when = await meetingWhen();
  const open = runs.find(({ status }) => status === 'waiting' || status === 'running' || status === 'preview');
  const error = source.lastError as Parameters<typeof errors.has>[0] | null;
  return (
    <Page
      title={source.name}
      lead={
        <>
          {words(`sourceStatuses.${source.status}`)} · {words(`sourceFormats.${source.format}`)} ·{' '}
          {words('sources.listed', { count: source.listed })}
        </>
      }
      actions={<LinkButton href="/admin/meetings/sources">{t('all')}</LinkButton>}
    >
      <Words of={['listings']}>
        {error && (
          <Notice tone="alert" title={t('failed')}>
            {errors.has(error) ? errors(error) : errors('internal')}
          </Notice>
        )}
        {open && open.status !== 'preview' && <RunWatch runId={open.id} status={open.status} done={open.done} total={open.total} />}
        {open?.status === 'preview' && (
          <Notice title={t('waits')}>
            <Link href={`/admin/meetings/sources/runs/${open.id}`}>{t('look')}</Link>
          </Notice>
        )}
        {source.held > 0 && (
          <Section title={t('held', { count: source.held })}>
            <p className="max-w-measure text-ink-soft">{t('heldHint')}</p>
            <ul className="flex flex-col gap-1">
              {heldBack.page.map(({ id, slug, name, day, time, city }) => (
                <li key={id} className="break-words">
                  <Link href={`/meetings/${slug}`}>{name}</Link>{' '}
                  <span className="text-ink-soft">{[when(day, time), city].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
            {heldBack.last && <More href={`?held=${heldBack.last.id}`}>{t('more')}</More>}
            <HeldDecision feedId={source.id} count={source.held} />
          </Section>
        )}
        <Section title={t('runs')}>
          <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface empty:hidden">
            {runs.map(({ id, status, startedAt, added, updated, removed: gone, held, rejected }) => (
              <li key={id} className="border-line px-4 py-3 not-last:border-b sm:px-5">
                <Link href={`/admin/meetings/sources/runs/${id}`} className="font-semibold">
                  {words(`runStatuses.${status}`)}
                </Link>{' '}
                <span className="text-sm text-ink-soft">
                  <Moment at={startedAt} /> · {t('counts', { added, updated, removed: gone, held, rejected })}
                </span>
              </li>
            ))}
          </ul>
          {source.format !== 'own' && source.status !== 'withdrawn' && !(open && open.status !== 'preview') && (
            <ReadAgain feedId={source.id} hasAddress={source.url !== null} />
          )}
        </Section>
        {removed.page.length > 0 && (
          <Section title={t('removed')}>
            <p className="max-w-measure text-ink-soft">{t('removedHint')}</p>
            <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
              {removed.page.map(({ id, slug, name, day, time, city, removedAt }) => (
                <li
                  key={id}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line px-4 py-2 not-last:border-b sm:px-5"
                >
                  <span className="min-w-0 break-words">
                    <Link href={`/meetings/${slug}`}>{name}</Link>{' '}
                    <span className="text-sm text-ink-soft">
                      {[when(day, time), city].filter(Boolean).join(' · ')} {removedAt && <Moment at={removedAt} kind="day" />}
                    </span>
                  </span>
                  <Restore meetingId={id} name={name} />
                </li>
              ))}
            </ul>
            {removed.last && <More href={`?removed=${removed.last.id}`}>{t('more')}</More>}
          </Section>
        )}
        <Section title={t('settings')}>
          {source.url && <p className="text-sm break-all text-ink-soft">{source.url}</p>}
          <Settings source={source} />
          <Withdraw feedId={source.id} isWithdrawn={source.status === 'withdrawn'} />
        </Section>
      </Words>
    </Page>
  );
}
