import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import { caseHandlers, cases } from '@/db/schema/moderation';
import { notifications } from '@/db/schema/notifications';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { Context, Member, MemberContext } from '@/server/context';
import { findableBy } from '@/server/discussions/policy';
import { ownMembership } from '@/server/groups/policy';
import { pageOf } from '@/server/page';
import { authorize, isStaff } from '@/server/policy';
import type { FindNotifications } from './input';
import { notificationPolicy } from './policy';
import type { Told } from './recipients';

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
        isShownTo(ctx.actor),
        after === undefined ? undefined : sql`(${notifications.notifiedAt}, ${notifications.id}) < ${placeInInbox(after)}`,
      ),
    )
    .orderBy(desc(notifications.notifiedAt), desc(notifications.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  return { entries: page, next: last?.id, readAt: ctx.now };
}

/** How many of them are new, up to a hundred. */
export async function countUnseen(ctx: MemberContext) {
  authorize(notificationPolicy, 'read', ctx.actor, { userId: ctx.actor.id });
  const unseen = ownNotifications(ctx, ctx.actor)
    .where(and(isShownTo(ctx.actor), isNull(notifications.seenAt)))
    .limit(countMax)
    .as('unseen');
  const [row] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(unseen);
  return row?.count ?? 0;
}

const handled = alias(caseHandlers, 'handled');
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
      /** Nobody did it: it came of itself. */
      isByItself: sql<boolean>`${events.actorId} is null`.as('is_by_itself'),
      groupSlug: sql<string | null>`${groups.slug}`.as('group_slug'),
      groupName: sql<string | null>`${groups.name}`.as('group_name'),
      threadNumber: sql<number | null>`${threads.number}`.as('thread_number'),
      threadTitle: sql<string | null>`${threads.title}`.as('thread_title'),
      postNumber: sql<number | null>`${posts.number}`.as('post_number'),
      caseId: sql<string | null>`${handled.caseId}`.as('case_id'),
      isCaseOpen: sql<boolean | null>`${cases.status} = 'open'`.as('is_case_open'),
      sponsorshipId: sql<string | null>`${sponsorships.id}`.as('sponsorship_id'),
    })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(posts, and(sql`${events.name} like 'post.%'`, eq(posts.id, events.subjectId)))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(groups, eq(groups.id, sql`case when ${events.name} like 'group.%' then ${events.subjectId} else ${threads.groupId} end`))
    .leftJoin(memberships, ownMembership(actor))
    .leftJoin(cases, and(sql`${events.name} like 'case.%'`, eq(cases.id, events.subjectId)))
    .leftJoin(handled, and(eq(handled.caseId, cases.id), eq(handled.userId, actor.id)))
    .leftJoin(sponsorships, and(sql`${events.name} like 'sponsorship.%'`, eq(sponsorships.id, events.subjectId)))
    .leftJoin(sponsors, and(eq(events.name, 'sponsor.applied'), eq(sponsors.userId, events.subjectId)))
    .$dynamic();
}

/** The inbox shows what the person may know of now; its list and its count both ask here. */
function isShownTo(actor: Member) {
  return and(
    eq(notifications.userId, actor.id),
    or(
      and(eq(events.name, 'post.written'), findableBy(actor), isNull(posts.deletedAt)),
      sql`${events.name} in ('post.hidden', 'post.restored') and ${posts.authorId} = ${actor.id}`,
      and(
        eq(events.name, 'group.asked'),
        actor.standing === 'good' ? or(eq(memberships.role, 'moderator'), sql`${actor.role === 'admin'}`) : sql`false`,
      ),
      and(eq(events.name, 'sponsor.applied'), eq(sponsors.status, 'applied'), sql`${isStaff(actor)}`),
      and(eq(events.name, 'sponsor.approved'), eq(events.subjectId, actor.id)),
      sql`${events.name} in ('group.admitted', 'group.declined') and ${groups.id} is not null`,
      and(eq(events.name, 'case.reported'), sql`${handled.caseId} is not null`),
      sql`${events.name} in ('case.upheld', 'case.dismissed') and exists (select from reports r where r.case_id = ${cases.id} and r.reporter_id = ${actor.id})`,
      sql`${actor.id} in (${sponsorships.sponsorId}, ${sponsorships.sponseeId})`,
    ),
  );
}
