import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { keyWords } from '@/app/_moderation/key-words';
import { Keys } from '@/app/_moderation/keys';
import { LiveQueue } from '@/app/_moderation/live-cases';
import { api } from '@/app/_trpc/server';
import { ActionForm } from '@/app/_ui/action-form';
import { Empty } from '@/app/_ui/empty';
import { TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { FindCases } from '@/server/moderation/input';
import { leaveMany, reopenMany } from './actions';
import { Filters, filtersIn } from './filters';
import { QueuedCase } from './queued-case';

/** The cases that were just left as they are together, to open them again. */
const Left = z.uuid().optional().catch(undefined);

export default async function QueuePage({ searchParams }: PageProps<'/moderation'>) {
  const given = await searchParams;
  const [asked, left] = [FindCases.parse(given), Left.parse(given.left)];
  const [{ cases, next }, groups, t] = await Promise.all([
    api.moderation.queue(asked),
    api.moderation.queueGroups(),
    getTranslations('moderation.queue'),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LiveQueue words={{ fresh: t('fresh'), show: t('show') }} />
      {left && (
        <Notice tone="good" title={t('left')}>
          <ActionForm action={reopenMany}>
            <input type="hidden" name="batchId" value={left} />
            <Submit tone="plain">{t('reopen')}</Submit>
          </ActionForm>
        </Notice>
      )}
      <Filters asked={asked} groups={groups} />
      {cases.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      {cases.length > 0 && (
        <ActionForm action={leaveMany}>
          <ol className="flex flex-col gap-4">
            {cases.map((waiting) => (
              <QueuedCase key={waiting.id} waiting={waiting} />
            ))}
          </ol>
          <details data-key="l" className="rounded-card border border-line bg-surface p-4 sm:p-5">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t('many')}</summary>
            <div className="flex flex-col gap-5">
              <p className="text-sm text-ink-soft">{t('manyHint')}</p>
              <TextArea name="note" label={t('manyNote')} rows={2} maxLength={2000} />
              <Submit tone="plain">{t('manyDo')}</Submit>
            </div>
          </details>
        </ActionForm>
      )}
      {next && <More href={`/moderation?${new URLSearchParams({ ...filtersIn(asked), after: next })}`}>{t('more')}</More>}
      <Keys words={await keyWords(['j', 'k', 'x', 'l'])} />
    </Page>
  );
}
