import { and, desc, eq, exists, gt, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { groups, memberships } from '@/db/schema/groups';
import { caseHandlers, cases, reports } from '@/db/schema/moderation';
import type { ReportReason } from '@/db/vocabulary';
import type { Context, Member, MemberContext } from '@/server/context';
import { pageOf } from '@/server/page';
import { authorize, isStaff } from '@/server/policy';
import type { FindCases, FindReports } from './input';
import { casePolicy } from './policy';

const pageSize = 30;
const groupsMost = 500;
/** Beyond this many nobody counts: the badge says "99+". */
const countMax = 100;

/** The one rule of whose case it is, for every list, count, page and decision. */
export const handledBy = (actor: Member) => and(eq(caseHandlers.caseId, cases.id), eq(caseHandlers.userId, actor.id));

/** The topic under which one person's queue is watched: nobody hears of a case that is not theirs, not even that there is one. */
export const deskOf = (userId: string) => `desk.${userId}`;

/** The topic under which somebody's own reports are watched. */
export const reportsOf = (userId: string) => `reports.${userId}`;

/** The queues of everyone who may handle this case, to have them look again. */
export async function desksOf(ctx: Context, caseId: string) {
  const rows = await ctx.db.select({ id: caseHandlers.userId }).from(caseHandlers).where(eq(caseHandlers.caseId, caseId));
  return rows.map(({ id }) => deskOf(id));
}

export const moderatedBy = (actor: Member) =>
  and(eq(memberships.userId, actor.id), eq(memberships.role, 'moderator'), eq(memberships.status, 'joined'));

/** Lets in whoever has a queue at all: the staff of the site, and those who moderate a group. */
export async function enterDesk(ctx: MemberContext, verb: 'queue' | 'log' | 'savedReplies' | 'saveReply') {
  const [group] = await ctx.db.select({ id: memberships.groupId }).from(memberships).where(moderatedBy(ctx.actor)).limit(1);
  authorize(casePolicy, verb, ctx.actor, { handles: false, decides: false, moderatesAGroup: group !== undefined });
}

/** The open cases that are the actor's to handle: danger first, then by how much harm waiting does, then the one that has waited longest. */
export async function findCases(ctx: MemberContext, { after, ...filters }: FindCases) {
  await enterDesk(ctx, 'queue');
  const waiting = openCases(ctx, after, filtersOf(ctx, filters))
    .limit(pageSize + 1)
    .as('waiting');
  const told = ctx.db
    .select({
      count: sql<number>`count(*)::int`.as('count'),
      reasons: sql<ReportReason[]>`coalesce(array_agg(distinct ${reports.reason}), '{}')`.as('reasons'),
      snapshot: sql<Snapshot | null>`(array_agg(${reports.snapshot} order by ${reports.reportedAt}))[1]`.as('snapshot'),
    })
    .from(reports)
    .where(and(eq(reports.caseId, waiting.id), isNull(reports.withdrawnAt)))
    .as('told');
  const rows = await ctx.db
    .select({
      id: waiting.id,
      isDanger: waiting.isDanger,
      isCoordinated: waiting.isCoordinated,
      openedAt: waiting.openedAt,
      dueAt: waiting.dueAt,
      targetKind: waiting.targetKind,
      source: waiting.source,
      decides: waiting.decides,
      version: waiting.version,
      claimedBy: users.handle,
      isMine: sql<boolean>`coalesce(${waiting.holderId} = ${ctx.actor.id}, false)`,
      group: groups.name,
      reportCount: told.count,
      reasons: told.reasons,
      snapshot: told.snapshot,
    })
    .from(waiting)
    .innerJoinLateral(told, sql`true`)
    .leftJoin(groups, eq(groups.id, waiting.groupId))
    .leftJoin(users, eq(users.id, waiting.holderId))
    .orderBy(waiting.priority, waiting.openedAt, waiting.id);
  const { page, last } = pageOf(rows, pageSize);
  return { cases: page, next: last?.id };
}

/** Who has the case now: a claim that has run out is nobody's. */
export const holderOf = ({ now }: Pick<Context, 'now'>) =>
  sql<string | null>`case when ${cases.claimedUntil} > ${now.toISOString()}::timestamptz then ${cases.claimedBy} end`;

/** The open cases of the actor, in the order of the queue. "open" is written out, so that the index of open cases serves it. */
function openCases(ctx: MemberContext, after: string | undefined, filters: SQL | undefined) {
  return ctx.db
    .select({
      id: cases.id,
      priority: cases.priority,
      isDanger: cases.isDanger,
      isCoordinated: cases.isCoordinated,
      openedAt: cases.openedAt,
      dueAt: cases.dueAt,
      groupId: cases.groupId,
      targetKind: cases.targetKind,
      source: cases.source,
      decides: caseHandlers.decides,
      version: cases.version,
      holderId: holderOf(ctx).as('holder_id'),
    })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .where(
      and(
        sql`${cases.status} = 'open' and ${caseHandlers.status} = 'open'`,
        inOwnGroups(ctx.actor),
        filters,
        after === undefined ? undefined : sql`(${cases.priority}, ${cases.openedAt}, ${cases.id}) > ${placeInQueue(after)}`,
      ),
    )
    .orderBy(cases.priority, cases.openedAt, cases.id)
    .$dynamic();
}

/** Follows from the rule for whoever is not of the staff; said here so that the index by group serves them. */
const inOwnGroups = (actor: Member) =>
  isStaff(actor)
    ? undefined
    : sql`${cases.groupId} in (select m.group_id from memberships m where m.user_id = ${actor.id} and m.role = 'moderator' and m.status = 'joined')`;

type Snapshot = typeof reports.$inferSelect.snapshot;
const placeInQueue = (caseId: string) => sql`(select c.priority, c.opened_at, c.id from cases c where c.id = ${caseId})`;

/** Filters narrow what is the actor's already; none of them shows more. */
function filtersOf(ctx: MemberContext, { kind, reason, show, group }: Omit<FindCases, 'after'>) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  return and(
    kind === undefined ? undefined : eq(cases.targetKind, kind),
    reason === undefined ? undefined : sql`exists (select from reports r where r.case_id = ${cases.id} and r.reason = ${reason})`,
    group === undefined ? undefined : sql`${cases.groupId} = (select g.id from groups g where g.slug = ${group})`,
    show === 'mine' ? and(eq(cases.claimedBy, ctx.actor.id), gt(cases.claimedUntil, ctx.now)) : undefined,
    show === 'free' ? or(isNull(cases.claimedBy), lt(cases.claimedUntil, ctx.now)) : undefined,
    show === 'late' ? and(isNotNull(cases.dueAt), sql`${cases.dueAt} < ${now}`) : undefined,
    show === 'escalated' ? sql`${cases.level} <> ${cases.openedLevel}` : undefined,
  );
}

/** The groups by which the actor may narrow the queue: those they moderate, or all for the staff. Says nothing of where something waits. */
export async function findQueueGroups(ctx: MemberContext) {
  await enterDesk(ctx, 'queue');
  return ctx.db
    .select({ slug: groups.slug, name: groups.name })
    .from(groups)
    .where(
      isStaff(ctx.actor)
        ? undefined
        : exists(
            ctx.db
              .select({ id: memberships.userId })
              .from(memberships)
              .where(and(moderatedBy(ctx.actor), eq(memberships.groupId, groups.id))),
          ),
    )
    .orderBy(groups.name, groups.slug)
    .limit(groupsMost);
}

/** How many open cases wait for the actor; nothing for most people. */
export async function countOpenCases(ctx: MemberContext) {
  const { actor } = ctx;
  const open = ctx.db
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(actor))
    .where(and(sql`${cases.status} = 'open' and ${caseHandlers.status} = 'open'`, inOwnGroups(actor)))
    .limit(countMax)
    .as('open');
  const [row] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(open);
  return row?.count ?? 0;
}

/** What the actor has reported, the latest first, and what came of each: never what became of the person. */
export async function findOwnReports(ctx: MemberContext, { after }: FindReports) {
  authorize(casePolicy, 'ownReports', ctx.actor, { handles: false, decides: false, moderatesAGroup: false });
  const place = sql`(select r.reported_at, r.id from reports r where r.id = ${after ?? null} and r.reporter_id = ${ctx.actor.id})`;
  const rows = await ctx.db
    .select({
      id: reports.id,
      reason: reports.reason,
      words: reports.words,
      reportedAt: reports.reportedAt,
      withdrawnAt: reports.withdrawnAt,
      targetKind: cases.targetKind,
      about: sql<string>`coalesce(nullif(${reports.snapshot} ->> 'author', ''), ${reports.snapshot} ->> 'thread')`,
      outcome: sql<Outcome>`case when ${reports.withdrawnAt} is not null then 'withdrawn' else ${cases.status} end`,
      isTakenUp: sql<boolean>`${holderOf(ctx)} is not null`,
      closedAt: cases.closedAt,
      answer: sql<string>`case when ${cases.status} <> 'open' then ${cases.outcomeWords} else '' end`,
    })
    .from(reports)
    .innerJoin(cases, eq(cases.id, reports.caseId))
    .where(and(eq(reports.reporterId, ctx.actor.id), after ? sql`(${reports.reportedAt}, ${reports.id}) < ${place}` : undefined))
    .orderBy(desc(reports.reportedAt), desc(reports.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  return { reports: page, next: last?.id };
}

type Outcome = (typeof cases.$inferSelect)['status'];
