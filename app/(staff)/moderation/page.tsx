import { getTranslations } from 'next-intl/server';
import { LiveQueue } from '@/app/_moderation/live-cases';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindCases } from '@/server/moderation/input';
import { QueuedCase } from './queued-case';

export default async function QueuePage({ searchParams }: PageProps<'/moderation'>) {
  const { cases, next } = await api.moderation.queue(FindCases.parse(await searchParams));
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
        </>
      }
    >
      <LiveQueue words={{ fresh: t('fresh'), show: t('show') }} />
      {cases.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      <ol className="flex flex-col gap-4">
        {cases.map((waiting) => (
          <QueuedCase key={waiting.id} waiting={waiting} />
        ))}
      </ol>
      {next && <More href={`/moderation?after=${next}`}>{t('more')}</More>}
    </Page>
  );
}
