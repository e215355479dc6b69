import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Snapshot } from '@/app/_moderation/snapshot';
import type { api } from '@/app/_trpc/server';
import { Section } from '@/app/_ui/page';
import { LookAtMessages } from './look-at-messages';

export type Found = Awaited<ReturnType<typeof api.moderation.case>>;

/** What was reported, as it was then, and what is there now where that differs. */
export function Evidence({ found }: { found: Found }) {
  const t = useTranslations('moderation.case');
  const seen = found.reports[0]?.snapshot;
  if (!seen) return null;
  if (found.targetKind === 'message' || found.targetKind === 'sponsorship') return <ShownMessages found={found} />;
  if (found.targetKind !== 'post')
    return (
      <Section title={t('asReported')}>
        <Snapshot author={seen.author || seen.thread} text={seen.text} />
      </Section>
    );
  const warning = (words?: string | null) => (words ? t('warning', { warning: words }) : undefined);
  const { post } = found;
  const veil = isHard(found) ? t('veiled') : undefined;
  const isChanged = post && !post.deletedAt && (post.body !== seen.text || (post.contentWarning ?? '') !== (seen.contentWarning ?? ''));
  return (
    <>
      <Section title={t('asReported')} actions={<ThreadLink found={found} />}>
        <Snapshot author={seen.author || t('formerAuthor')} text={seen.text} warning={warning(seen.contentWarning)} veil={veil} />
        <p className="text-sm text-ink-soft">
          {t('thread', { title: seen.thread })} · {t(stateOf(found, isChanged))}
        </p>
        {seen.before && seen.before.length > 0 && (
          <details className="text-ink-soft">
            <summary className="min-h-11 cursor-pointer py-2">{t('before')}</summary>
            <div className="flex flex-col gap-3">
              {seen.before.map(({ author, text }) => (
                <Snapshot key={author + text} author={author} text={text} />
              ))}
            </div>
          </details>
        )}
      </Section>
      {isChanged && (
        <Section title={t('now')}>
          <Snapshot author={found.author ?? t('formerAuthor')} text={post.body} warning={warning(post.contentWarning)} veil={veil} />
        </Section>
      )}
    </>
  );
}

/** Of a conversation, the messages somebody chose to show. */
function ShownMessages({ found: { id, author, reports, can } }: { found: Found }) {
  const t = useTranslations('moderation.case');
  const count = reports.reduce((sum, { messageCount }) => sum + messageCount, 0);
  return (
    <Section title={t('asReported')}>
      <p className="max-w-measure text-ink-soft">{t('messages')}</p>
      {can.look && count > 0 && (
        <LookAtMessages caseId={id} author={author ?? t('formerAuthor')} words={{ hint: t('lookHint', { count }), look: t('look') }} />
      )}
    </Section>
  );
}

/** Whether words wait behind a tap, so that nobody who decides meets them unprepared: theirs who put a warning before them, or of what weighs most. */
const isHard = ({ reports, post }: Found) =>
  Boolean(post?.contentWarning) ||
  reports.some(({ reason, snapshot }) => Boolean(snapshot.contentWarning) || ['danger', 'minor', 'harassment'].includes(reason));

function stateOf({ post }: Found, isChanged: boolean | null) {
  if (!post) return 'gone' as const;
  if (post.deletedAt) return 'deleted' as const;
  if (post.hiddenAt) return 'hiddenNow' as const;
  return isChanged ? ('now' as const) : ('unchanged' as const);
}

/** Leads to the post with a little of what was said before it. */
function ThreadLink({ found: { group, thread, post } }: { found: Found }) {
  const t = useTranslations('moderation.case');
  if (!group || !thread || !post) return null;
  return (
    <Link
      href={`/groups/${group.slug}/${thread.number}?after=${Math.max(0, post.number - 3)}#post-${post.number}`}
      className="link inline-flex min-h-11 items-center"
    >
      {t('openThread')}
    </Link>
  );
}
