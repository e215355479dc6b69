import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import { cases } from '@/db/schema/moderation';
import { notifications } from '@/db/schema/notifications';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { NewsKind, TargetKind } from '@/db/vocabulary';
import type { Context, Member, MemberContext } from '@/server/context';
import { ownMembership } from '@/server/groups/policy';
import { pageOf } from '@/server/page';
import { authorize } from '@/server/policy';
import { foldOf, hasPersonalView, type PersonalRules, personalRules } from '@/server/safety/personal-view';
import type { FindNotifications } from './input';
import { notificationPolicy } from './policy';
import type { Told } from './recipients';
import { handled, isShownTo } from './shown';

const pageSize = 30;
/** Beyond this many nobody counts: the badge says "99+". */
const countMax = 100;

/** The topic under which one person's inbox is watched. */
export const inboxOf = (userId: string) => `inbox.${userId}`;

/** The actor's inbox, the latest first, with what may be said of each by the rights of this moment. What they may no longer see is not there. */
export async function findNotifications(ctx: MemberContext, { after }: FindNotifications) {
  authorize(notificationPolicy, 'read', ctx.actor, { userId: ctx.actor.id });
  const rows = await ownNotifications(ctx, ctx.actor)
    .where(
      and(
        isShownTo(ctx),
        after === undefined ? undefined : sql`(${notifications.notifiedAt}, ${notifications.id}) < ${placeInInbox(after)}`,
      ),
    )
    .orderBy(desc(notifications.notifiedAt), desc(notifications.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  const rules = page[0]?.keepsAway ? await personalRules(ctx) : null;
  return { entries: page.map(({ keepsAway: _, ...entry }) => guarded(entry, rules)), next: last?.id, readAt: ctx.now };
}

/** A title stays out of sight behind its warning, and when it holds words that the actor would rather not meet. */
function guarded<Entry extends { threadTitle: string | null; contentWarning: string | null }>(
  entry: Entry,
  rules: PersonalRules | null,
): Entry {
  if (entry.threadTitle === null) return entry;
  const text = `${entry.threadTitle} ${entry.contentWarning ?? ''}`;
  if (rules && foldOf(rules, '', { threadId: '', authorId: null, isAnonymous: false, name: null, text }))
    return { ...entry, threadTitle: null, contentWarning: null };
  return entry.contentWarning === null ? entry : { ...entry, threadTitle: null };
}

/** How many of them are new, up to a hundred. */
export async function countUnseen(ctx: MemberContext) {
  authorize(notificationPolicy, 'read', ctx.actor, { userId: ctx.actor.id });
  const unseen = ownNotifications(ctx, ctx.actor)
    .where(and(isShownTo(ctx), isNull(notifications.seenAt)))
    .limit(countMax)
    .as('unseen');
  const [row] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(unseen);
  return row?.count ?? 0;
}

const callOf = (actor: Member) => sql<
  'named' | 'quoted' | null
>`case when ${events.name} = 'post.called' then 'named' when ${events.name} <> 'post.written' then null
  when exists (select from post_mentions m where m.post_id = ${posts.id} and m.user_id = ${actor.id}) then 'named'
  when exists (select from posts q where q.id = ${posts.quotedId} and q.author_id = ${actor.id}) then 'quoted' end`;

const kindOf = (actor: Member) => sql`case
  when ${events.name} = 'post.written' then case when ${callOf(actor)} is null then 'replies' else 'calls' end
  when ${events.name} = 'post.called' then 'calls'
  when ${events.name} in ('thread.moved', 'group.threadMoved') then 'replies'
  when ${events.name} like 'group.%' then 'groups'
  when ${events.name} like 'message.%' then 'messages'
  when ${events.name} like 'sponsor%' then 'sponsorship'
  when ${events.name} like 'meeting.%' then 'meetings'
  else 'moderation' end`;

/** Whether something of these kinds has come since then that the actor has not seen, and may see now. */
export async function hasNews(ctx: MemberContext, since: Date, kinds: NewsKind[]) {
  authorize(notificationPolicy, 'read', ctx.actor, { userId: ctx.actor.id });
  const isOfKind = sql`${kindOf(ctx.actor)} = any(${`{${kinds.join(',')}}`}::text[])`;
  const [row] = await ownNotifications(ctx, ctx.actor)
    .where(and(isShownTo(ctx), isNull(notifications.seenAt), gt(notifications.notifiedAt, since), isOfKind))
    .limit(1);
  return row !== undefined;
}

const placeInInbox = (id: string) => sql`(select n.notified_at, n.id from notifications n where n.id = ${id})`;

/** The actor's notifications with what each is about. A thread reached from a case is not among it: the reporter needs no way back. */
function ownNotifications(ctx: Context, actor: Member) {
  return ctx.db
    .select({
      id: notifications.id,
      notifiedAt: notifications.notifiedAt,
      seenAt: notifications.seenAt,
      name: sql<Told>`${events.name}`.as('name'),
      answer: sql<string | null>`${events.details} ->> 'answer'`.as('answer'),
      targetKind: sql<TargetKind | null>`${events.details} ->> 'targetKind'`.as('target_kind'),
      /** Nobody did it: it came of itself. */
      isByItself: sql<boolean>`${events.actorId} is null`.as('is_by_itself'),
      groupSlug: sql<string | null>`${groups.slug}`.as('group_slug'),
      groupName: sql<string | null>`${groups.name}`.as('group_name'),
      threadNumber: sql<number | null>`${threads.number}`.as('thread_number'),
      threadTitle: sql<string | null>`${threads.title}`.as('thread_title'),
      contentWarning: sql<string | null>`${threads.contentWarning}`.as('content_warning'),
      /** It names the actor, or quotes them. */
      call: callOf(actor).as('call'),
      keepsAway: hasPersonalView(sql`${actor.id}::uuid`).as('keeps_away'),
      postNumber: sql<number | null>`${posts.number}`.as('post_number'),
      caseId: sql<string | null>`${handled.caseId}`.as('case_id'),
      isCaseOpen: sql<boolean | null>`${cases.status} = 'open'`.as('is_case_open'),
      alertId: sql<string | null>`case when ${events.name} like 'alert.%' then ${events.subjectId} end`.as('alert_id'),
      sponsorshipId: sql<string | null>`${sponsorships.id}`.as('sponsorship_id'),
      conversationId: sql<
        string | null
      >`case when ${events.name} in ('message.accepted', 'message.received', 'sponsor.chatOpened') then ${events.subjectId} end`.as(
        'conversation_id',
      ),
    })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(posts, and(sql`${events.name} like 'post.%'`, eq(posts.id, events.subjectId)))
    .leftJoin(threads, eq(threads.id, sql`case when ${events.name} like 'thread.%' then ${events.subjectId} else ${posts.threadId} end`))
    .leftJoin(groups, eq(groups.id, sql`case when ${events.name} like 'group.%' then ${events.subjectId} else ${threads.groupId} end`))
    .leftJoin(memberships, ownMembership(actor))
    .leftJoin(cases, and(sql`${events.name} like 'case.%'`, eq(cases.id, events.subjectId)))
    .leftJoin(handled, and(eq(handled.caseId, cases.id), eq(handled.userId, actor.id)))
    .leftJoin(sponsorships, and(sql`${events.name} like 'sponsorship.%'`, eq(sponsorships.id, events.subjectId)))
    .leftJoin(sponsors, and(eq(events.name, 'sponsor.applied'), eq(sponsors.userId, events.subjectId)))
    .$dynamic();
}
