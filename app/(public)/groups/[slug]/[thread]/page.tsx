import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Composer } from '@/app/_discussions/composer';
import { LiveThread } from '@/app/_discussions/live-thread';
import { PostCard } from '@/app/_discussions/post-card';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { GetThread } from '@/server/discussions/input';
import { MembershipButton } from '../../membership-button';

type Thread = Awaited<ReturnType<typeof api.discussions.thread>>;

export default async function ThreadPage({ params, searchParams }: PageProps<'/groups/[slug]/[thread]'>) {
  const { slug, thread: number } = await params;
  const asked = GetThread.safeParse({ ...(await searchParams), slug, number });
  const thread = await api.discussions.thread(asked.success ? asked.data : { slug, number: 0 });
  const [t, groups] = await Promise.all([getTranslations('discussions'), getTranslations('groups.thread')]);
  const address = `/groups/${slug}/${thread.number}`;
  return (
    <Page
      title={thread.title || (thread.hiddenAt ? t('hiddenThread.title') : groups('removedTitle'))}
      lead={
        <Link href={`/groups/${slug}`} className="link inline-flex min-h-11 items-center">
          {thread.groupName}
        </Link>
      }
    >
      {thread.hiddenAt && <Notice>{t('hiddenThread.text')}</Notice>}
      {thread.after > 0 && (
        <p>
          <Link href={`${address}?after=${Math.max(0, thread.after - thread.pageSize)}`} className="link">
            {t('earlier')}
          </Link>
        </p>
      )}
      {thread.next !== null && thread.latestAfter > thread.after && (
        <p>
          <Link href={`${address}?after=${thread.latestAfter}#post-${thread.postCount}`} className="link">
            {t('latest')}
          </Link>
        </p>
      )}
      <Words of={['discussions', 'reporting']}>
        <ol start={thread.after + 1} className="flex flex-col gap-4">
          {thread.posts.map((post) => (
            <PostCard key={post.id} post={post} />
          ))}
        </ol>
        <LiveThread
          threadId={thread.id}
          lastNumber={thread.posts.at(-1)?.number ?? thread.after}
          version={thread.version}
          isLastPage={thread.next === null}
        />
        {thread.next === null ? (
          <End thread={thread} address={address} />
        ) : (
          <More href={`${address}?after=${thread.next}`}>{t('later')}</More>
        )}
      </Words>
    </Page>
  );
}

/** What stands at the end of the talk: the composer, or why there is none and what to do. */
function End({ thread, address }: { thread: Thread; address: string }) {
  const t = useTranslations('discussions');
  const groups = useTranslations('groups');
  if (thread.hiddenAt) return null;
  if (thread.closedAt) return <Notice title={t('closed.title')}>{t('closed.text')}</Notice>;
  if (thread.can.reply) return <Composer threadId={thread.id} address={address} lastOnPage={thread.after + thread.pageSize} />;
  if (thread.admission === 'open') {
    return (
      <Notice title={t('outside.title')}>
        <p>{t('outside.text')}</p>
        <div className="mt-3">
          <MembershipButton groupId={thread.groupId} step="join" tone="primary">
            {groups('join')}
          </MembershipButton>
        </div>
      </Notice>
    );
  }
  return (
    <Notice title={t('outsideAsk.title')}>
      <p>{t('outsideAsk.text')}</p>
      <p className="mt-3">
        <LinkButton href={`/groups/${thread.groupSlug}`}>{thread.groupName}</LinkButton>
      </p>
    </Notice>
  );
}
