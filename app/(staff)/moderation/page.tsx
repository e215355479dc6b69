import { getTranslations } from 'next-intl/server';
import { LiveQueue } from '@/app/_moderation/live-cases';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindCases } from '@/server/moderation/input';
import { Filters, filtersIn } from './filters';
import { QueuedCase } from './queued-case';

export default async function QueuePage({ searchParams }: PageProps<'/moderation'>) {
  const asked = FindCases.parse(await searchParams);
  const [{ cases, next }, about] = await Promise.all([api.moderation.queue(asked), api.site.about()]);
  const [t, listings] = await Promise.all([getTranslations('moderation.queue'), getTranslations('going.decide')]);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <LinkButton href="/watch">{t('watch')}</LinkButton>
          <LinkButton href="/moderation/held">{t('held')}</LinkButton>
          <LinkButton href="/moderation/meetings">{listings('title')}</LinkButton>
          <LinkButton href="/moderation/log">{t('log')}</LinkButton>
          {about.me?.isStaff && <LinkButton href="/moderation/appeals">{t('appeals')}</LinkButton>}
          <LinkButton href="/moderation/replies">{t('replies')}</LinkButton>
        </>
      }
    >
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
