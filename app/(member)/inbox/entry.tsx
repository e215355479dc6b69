import { clsx } from 'clsx';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Moment } from '@/app/_ui/moment';
import { Tag } from '@/app/_ui/tag';

type Told = Awaited<ReturnType<typeof api.notifications.inbox>>['entries'][number];

/** One thing a person is told, with the way to it where there is one. */
export function Entry({ entry }: { entry: Told }) {
  const t = useTranslations('notifications');
  const place = placeOf(entry);
  const isNew = entry.seenAt === null;
  const words = t(`told.${wordOf(entry)}`, { group: entry.groupName ?? '', thread: entry.threadTitle ?? '' });
  const inside = (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className={clsx('min-w-0 break-words', isNew && 'font-semibold')}>{words}</span>
        {isNew && <Tag hue="moss">{t('new')}</Tag>}
      </span>
      <span className="block text-sm text-ink-soft">
        <Moment at={entry.notifiedAt} />
        {entry.contentWarning !== null && <> · {t('warned', { warning: entry.contentWarning })}</>}
      </span>
    </>
  );
  const look = 'block px-4 py-4 sm:px-5';
  return (
    <li className="border-line not-last:border-b">
      {place ? (
        <Link href={place} className={clsx(look, 'hover:bg-sunken')}>
          {inside}
        </Link>
      ) : (
        <div className={look}>{inside}</div>
      )}
    </li>
  );
}

/** Which sentence says it: the name of the event, or what came of it where that makes another sentence. */
function wordOf({ name, answer, isCaseOpen, isByItself, targetKind, threadTitle, call }: Told) {
  if (targetKind === 'message') {
    if (name === 'case.reported') return isCaseOpen ? 'reportedMessage.reported' : 'reportedMessage.reportedDone';
    return name === 'case.upheld' ? 'reportedMessage.upheld' : 'reportedMessage.dismissed';
  }
  if (name === 'post.written') return `post.${threadTitle === null ? 'unnamed' : 'written'}.${call ?? 'reply'}` as const;
  if (name === 'post.called') return threadTitle === null ? 'post.unnamed.named' : 'post.written.named';
  if (name === 'post.unanswered') return threadTitle === null ? 'post.unansweredUnnamed' : 'post.unanswered';
  if (name === 'thread.moved' && threadTitle === null) return 'thread.movedUnnamed';
  if (name === 'thread.unanswered' && threadTitle === null) return 'thread.unansweredUnnamed';
  if (name === 'case.reported' && !isCaseOpen) return 'case.reportedDone';
  if (name === 'sponsorship.answered') return answer === 'accept' ? 'sponsorship.accepted' : 'sponsorship.declined';
  if (name === 'sponsorship.withdrawn' && isByItself) return 'sponsorship.withdrawnByItself';
  return name;
}

function placeOf({ name, groupSlug, threadNumber, postNumber, caseId, alertId, sponsorshipId, conversationId }: Told) {
  if (conversationId) return `/messages/${conversationId}`;
  if (name === 'message.requested') return '/messages';
  if (alertId) return `/watch/${alertId}`;
  if (name === 'post.held') return '/moderation/held';
  if (caseId) return `/moderation/cases/${caseId}`;
  if (sponsorshipId) return `/sponsorships/${sponsorshipId}`;
  if (name === 'appeal.made') return '/moderation/appeals';
  if (name.startsWith('act.') || name.startsWith('appeal.') || name === 'case.written') return '/me/moderation';
  if (name === 'sponsor.applied' || name === 'sponsor.trained' || name === 'sponsor.held') return '/sponsors/applications';
  if (name === 'sponsor.referenceAsked') return '/sponsors/references';
  if (name === 'sponsor.contactFound') return '/sponsors/contact';
  if (name === 'sponsor.chatAsked') return '/sponsorships';
  if (name === 'sponsor.chatNotNow') return '/sponsors';
  if (name.startsWith('sponsor.')) return '/sponsors/apply';
  if (name.startsWith('duty.')) return '/watch/roster';
  if (name === 'debrief.asked') return '/watch';
  if (name === 'meeting.soon') return '/meetings/mine';
  if (!groupSlug) return;
  if (name === 'group.asked') return `/groups/${groupSlug}/people`;
  if (threadNumber === null) return `/groups/${groupSlug}`;
  if (postNumber === null) return `/groups/${groupSlug}/${threadNumber}`;
  return `/groups/${groupSlug}/${threadNumber}?after=${postNumber - 1}#post-${postNumber}`;
}
