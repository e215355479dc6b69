import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { compact } from '@/app/_discussions/compact';
import { Thread } from '@/app/_discussions/thread';
import { Words } from '@/app/_i18n/words-provider';
import { ReportLink } from '@/app/_moderation/report-link';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { ToldCare } from '@/app/_watch/care-told';
import { careForReaders } from '@/app/_watch/care-told-now';
import { GetThread } from '@/server/discussions/input';
import { MembershipButton } from '../../membership-button';

type Loaded = Awaited<ReturnType<typeof api.discussions.thread>>;

/**
 * The talk of a thread. Nothing on it is the reader's own, not even their name: it is the same for most, and can be kept for them. What
 * is their own comes by the browser; beside words of danger stand the numbers of the country they chose, which `threadPageKey` knows of.
 */
export default async function ThreadPage({ params, searchParams }: PageProps<'/groups/[slug]/[thread]'>) {
  const { slug, thread: number } = await params;
  const asked = GetThread.safeParse({ ...(await searchParams), slug, number });
  const thread = await api.discussions.thread(asked.success ? asked.data : { slug, number: 0 });
  const [t, groups] = await Promise.all([getTranslations('discussions'), getTranslations('groups.thread')]);
  const care = thread.posts.some(({ care }) => care) ? await careForReaders() : null;
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
          <Link href={`${address}?after=${Math.max(0, thread.after - thread.pageSize)}`} className="link inline-flex min-h-11 items-center">
            {t('earlier')}
          </Link>
        </p>
      )}
      <Words of={['discussions']}>
        <ToldCare told={care}>
          <Thread
            key={thread.after}
            thread={compact(thread)}
            now={Date.now()}
            outside={thread.can.reply ? undefined : <Outside thread={thread} />}
            later={thread.next === null ? undefined : <More href={`${address}?after=${thread.next}`}>{t('later')}</More>}
          />
        </ToldCare>
      </Words>
      <ReportLink targetKind="thread" targetId={thread.id} />
    </Page>
  );
}

/** Why one cannot answer here, and what opens the door. */
function Outside({ thread }: { thread: Loaded }) {
  const t = useTranslations('discussions');
  const groups = useTranslations('groups');
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
