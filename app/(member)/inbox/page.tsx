import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindNotifications } from '@/server/notifications/input';
import { Entry } from './entry';
import { LiveInbox, SeenButton } from './live-inbox';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') };
}

export default async function InboxPage({ searchParams }: PageProps<'/inbox'>) {
  const { entries, next, readAt } = await api.notifications.inbox(FindNotifications.parse(await searchParams));
  const t = await getTranslations('notifications');
  const hasNew = entries.some(({ seenAt }) => seenAt === null);
  return (
    <Page title={t('title')} lead={t('lead')} actions={hasNew && <SeenButton until={readAt}>{t('seen')}</SeenButton>}>
      <LiveInbox words={{ fresh: t('fresh'), show: t('show') }} />
      {entries.length === 0 && (
        <Empty title={t('emptyTitle')} action={<LinkButton href="/groups">{t('emptyAction')}</LinkButton>}>
          {t('empty')}
        </Empty>
      )}
      {entries.length > 0 && (
        <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {next && <More href={`/inbox?after=${next}`}>{t('more')}</More>}
    </Page>
  );
}
