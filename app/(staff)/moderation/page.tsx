import { getTranslations } from 'next-intl/server';
import { LiveQueue } from '@/app/_moderation/live-cases';
import { api } from '@/app/_trpc/server';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindCases } from '@/server/moderation/input';
import { Filters, filtersIn } from './filters';
import { QueuedCase } from './queued-case';

export default async function QueuePage({ searchParams }: PageProps<'/moderation'>) {
  const asked = FindCases.parse(await searchParams);
  const [{ cases, next }, t] = await Promise.all([api.moderation.queue(asked), getTranslations('moderation.queue')]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LiveQueue words={{ fresh: t('fresh'), show: t('show') }} />
      <Filters asked={asked} />
      {cases.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      <ol className="flex flex-col gap-4">
        {cases.map((waiting) => (
          <QueuedCase key={waiting.id} waiting={waiting} />
        ))}
      </ol>
      {next && <More href={`/moderation?${new URLSearchParams({ ...filtersIn(asked), after: next })}`}>{t('more')}</More>}
    </Page>
  );
}
