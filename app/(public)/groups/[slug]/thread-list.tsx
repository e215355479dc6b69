import Link from 'next/link';
import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { LiveGroup } from '@/app/_discussions/live-group';
import { UnreadList, UnreadOf } from '@/app/_discussions/unread-list';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';

type Group = Awaited<ReturnType<typeof api.groups.get>>;
type Thread = Awaited<ReturnType<typeof api.discussions.threads>>['threads'][number];

/** How many posts stand on a page of a thread: `discussions.thread` says the same. */
const pageSize = 25;

/** The talk of a group: what is pinned, then the latest. */
export async function ThreadList({ group, before }: { group: Group; before?: string }) {
  const { slug, id, can } = group;
  const [t, { threads, next }] = await Promise.all([getTranslations('groups'), api.discussions.threads({ slug, before })]);
  const { unread } = (await getMessages()).discussions;
  const start = can.openThread && (
    <LinkButton tone="primary" href={`/groups/${slug}/new`}>
      {t('start')}
    </LinkButton>
  );
  return (
    <Section title={t('threads')}>
      {!before && <LiveGroup groupId={id} words={{ fresh: t('fresh'), show: t('show') }} />}
      {threads.length === 0 && !before && (
        <Empty title={t('noThreads.title')} action={start}>
          {can.openThread ? t('noThreads.text') : t('noThreads.join')}
        </Empty>
      )}
      {threads.length > 0 && (
        <NextIntlClientProvider messages={{ discussions: { unread } }}>
          <UnreadList threadIds={threads.map((thread) => thread.id)}>
            <ul className="divide-y divide-line rounded-card border border-line bg-surface">
              {threads.map((thread) => (
                <ThreadRow key={thread.id} slug={slug} thread={thread} />
              ))}
            </ul>
          </UnreadList>
        </NextIntlClientProvider>
      )}
      {before && (
        <p>
          <Link href={`/groups/${slug}`} className="link">
            {t('newest')}
          </Link>
        </p>
      )}
      {next && <More href={`/groups/${slug}?before=${next}`}>{t('older')}</More>}
    </Section>
  );
}

function ThreadRow({ slug, thread }: { slug: string; thread: Thread }) {
  const t = useTranslations('groups.thread');
  const author = thread.author ?? t('formerMember');
  const address = `/groups/${slug}/${thread.number}`;
  return (
    <li className="relative flex gap-3 p-4 hover:bg-sunken sm:px-5">
      <Mark of={author} />
      <div className="min-w-0 grow">
        <h3 className="font-semibold leading-snug">
          <Link href={address} prefetch={false} className="after:absolute after:inset-0">
            {thread.title || t('removedTitle')}
          </Link>
        </h3>
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <span className="min-w-0">{author}</span>
          <span>{t('replies', { count: thread.postCount - 1 })}</span>
          <Moment at={thread.lastPostAt} />
          <UnreadOf threadId={thread.id} address={address} pageSize={pageSize} />
          {thread.latestAfter > 0 && (
            <Link href={`${address}?after=${thread.latestAfter}#post-${thread.postCount}`} prefetch={false} className="link relative">
              {t('latest')}
            </Link>
          )}
        </p>
        <Flags thread={thread} />
      </div>
    </li>
  );
}

function Flags({ thread }: { thread: Thread }) {
  const t = useTranslations('groups.thread');
  const said = useTranslations('discussions');
  if (!thread.isPinned && !thread.closedAt && !thread.hiddenAt && !thread.contentWarning && !thread.isQuestion) return null;
  return (
    <p className="mt-1.5 flex flex-wrap gap-1.5">
      {thread.contentWarning && <Tag hue="dawn">{said('byWarning', { warning: thread.contentWarning })}</Tag>}
      {thread.isQuestion && <Tag hue="info">{said('question')}</Tag>}
      {thread.isPinned && <Tag hue="moss">{t('pinned')}</Tag>}
      {thread.closedAt && <Tag>{t('closed')}</Tag>}
      {thread.hiddenAt && <Tag hue="alert">{t('hidden')}</Tag>}
    </p>
  );
}
