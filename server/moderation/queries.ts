import { and, desc, eq, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { aliasOpenings, posts, threadAliases, threads } from '@/db/schema/discussions';
import { events, loggedEvents } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import { reportedMessages } from '@/db/schema/messages';
import { caseDecisions, caseHandlers, cases, reports } from '@/db/schema/moderation';
import type { ReportReason } from '@/db/vocabulary';
import type { Context, Member, MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { openShown } from '@/server/messages/sealing';
import { pageOf } from '@/server/page';
import { abilities, authorize, isStaff } from '@/server/policy';
import type { FindCases, FindLog, GetCase } from './input';
import { casePolicy } from './policy';

const pageSize = 30;
/** Beyond this many nobody counts: the badge says "99+". */
const countMax = 100;

/** The one rule of whose case it is, for every list, count, page and decision. */
export const handledBy = (actor: Member) => and(eq(caseHandlers.caseId, cases.id), eq(caseHandlers.userId, actor.id));

/** The topic under which one person's queue is watched: nobody hears of a case that is not theirs, not even that there is one. */
export const deskOf = (userId: string) => `desk.${userId}`;

/** The queues of everyone who may handle this case, to have them look again. */
export async function desksOf(ctx: Context, caseId: string) {
  const rows = await ctx.db.select({ id: caseHandlers.userId }).from(caseHandlers).where(eq(caseHandlers.caseId, caseId));
  return rows.map(({ id }) => deskOf(id));
}

/** Lets in whoever has a queue at all: the staff of the site, and those who moderate a group. */
async function enterDesk(ctx: MemberContext, verb: 'queue' | 'log') {
  const [group] = await ctx.db.select({ id: memberships.groupId }).from(memberships).where(moderatedBy(ctx.actor)).limit(1);
  authorize(casePolicy, verb, ctx.actor, { handles: false, moderatesAGroup: group !== undefined });
}

/** The open cases that are the actor's to handle: danger first, then the one that has waited longest. */
export async function findCases(ctx: MemberContext, { after }: FindCases) {
  await enterDesk(ctx, 'queue');
  const waiting = openCases(ctx, after)
    .limit(pageSize + 1)
    .as('waiting');
  const told = ctx.db
    .select({
      count: sql<number>`count(*)::int`.as('count'),
      reasons: sql<ReportReason[]>`array_agg(distinct ${reports.reason})`.as('reasons'),
      snapshot: sql<Snapshot>`(array_agg(${reports.snapshot} order by ${reports.reportedAt}))[1]`.as('snapshot'),
    })
    .from(reports)
    .where(eq(reports.caseId, waiting.id))
    .as('told');
  const rows = await ctx.db
    .select({
      id: waiting.id,
      isDanger: waiting.isDanger,
      openedAt: waiting.openedAt,
      targetKind: waiting.targetKind,
      group: groups.name,
      reportCount: told.count,
      reasons: told.reasons,
      snapshot: told.snapshot,
    })
    .from(waiting)
    .innerJoinLateral(told, sql`true`)
    .leftJoin(groups, eq(groups.id, waiting.groupId))
    .orderBy(sql`(not ${waiting.isDanger})`, waiting.openedAt, waiting.id);
  const { page, last } = pageOf(rows, pageSize);
  return { cases: page, next: last?.id };
}

/** The open cases of the actor, in the order of the queue. "open" is written out, so that the index of open cases serves it. */
function openCases(ctx: MemberContext, after?: string) {
  return ctx.db
    .select({ id: cases.id, isDanger: cases.isDanger, openedAt: cases.openedAt, groupId: cases.groupId, targetKind: cases.targetKind })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .where(
      and(
        sql`${cases.status} = 'open' and ${caseHandlers.status} = 'open'`,
        after === undefined ? undefined : sql`(not ${cases.isDanger}, ${cases.openedAt}, ${cases.id}) > ${placeInQueue(after)}`,
      ),
    )
    .orderBy(sql`(not ${cases.isDanger})`, cases.openedAt, cases.id)
    .$dynamic();
}

type Snapshot = typeof reports.$inferSelect.snapshot;
const placeInQueue = (caseId: string) => sql`(select not c.is_danger, c.opened_at, c.id from cases c where c.id = ${caseId})`;

/** How many open cases wait for the actor; nothing for most people. */
export async function countOpenCases(ctx: MemberContext) {
  const open = ctx.db
    .select({ id: caseHandlers.caseId })
    .from(caseHandlers)
    .where(and(eq(caseHandlers.userId, ctx.actor.id), sql`${caseHandlers.status} = 'open'`))
    .limit(countMax)
    .as('open');
  const [row] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(open);
  return row?.count ?? 0;
}

/** One case: what was reported, what is there now, and what has been decided before. Only for those who handle it. */
export async function getCase(ctx: MemberContext, { caseId }: GetCase) {
  const found = await findCase(ctx, caseId);
  if (!found) throw notFound('case');
  const can = abilities(casePolicy, ctx.actor, { handles: true, moderatesAGroup: false });
  const told = await findReports(ctx, caseId);
  return {
    ...found,
    can,
    reports: told.map(({ reporter, shownSealed, ...report }) => ({
      ...report,
      ...(can.seeReporters && { reporter }),
      /** Of a conversation, what was shown with this report and nothing more. */
      messages: shownSealed ? openShown(report.id, shownSealed) : [],
    })),
    decisions: await findDecisions(ctx, eq(cases.id, caseId)),
    earlier: await findDecisions(ctx, and(eq(cases.targetId, found.targetId), ne(cases.id, caseId))),
  };
}

async function findCase(ctx: MemberContext, caseId: string) {
  const [found] = await ctx.db
    .select({
      id: cases.id,
      status: cases.status,
      version: cases.version,
      isDanger: cases.isDanger,
      openedAt: cases.openedAt,
      targetKind: cases.targetKind,
      targetId: cases.targetId,
      group: { name: groups.name, slug: groups.slug },
      thread: { number: threads.number, title: threads.title },
      post: {
        number: posts.number,
        body: posts.body,
        contentWarning: posts.contentWarning,
        editedAt: posts.editedAt,
        deletedAt: posts.deletedAt,
        hiddenAt: posts.hiddenAt,
      },
      /** As the thread names them: who speaks under a name for one thread is not known here either. */
      author: sql<
        string | null
      >`case when ${posts.isAnonymous} then coalesce(${threadAliases.alias}, ${posts.formerAlias}) else ${users.handle} end`,
      isAlias: sql<boolean>`coalesce(${posts.isAnonymous}, false)`,
    })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .leftJoin(groups, eq(groups.id, cases.groupId))
    .leftJoin(posts, eq(posts.id, cases.targetId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(users, eq(users.id, sql`coalesce(${posts.authorId}, case when ${cases.targetKind} = 'message' then ${cases.subjectId} end)`))
    .leftJoin(threadAliases, and(eq(threadAliases.threadId, posts.threadId), eq(threadAliases.userId, posts.authorId)))
    .where(eq(cases.id, caseId));
  return found;
}

function findReports(ctx: MemberContext, caseId: string) {
  return ctx.db
    .select({
      id: reports.id,
      reason: reports.reason,
      words: reports.words,
      snapshot: reports.snapshot,
      reportedAt: reports.reportedAt,
      reporter: users.handle,
      shownSealed: reportedMessages.shownSealed,
    })
    .from(reports)
    .leftJoin(reportedMessages, eq(reportedMessages.reportId, reports.id))
    .leftJoin(users, eq(users.id, reports.reporterId))
    .where(eq(reports.caseId, caseId))
    .orderBy(reports.reportedAt, reports.id)
    .limit(100);
}

/** Decisions in cases that the actor handles, the latest first. */
function findDecisions(ctx: MemberContext, which: SQL | undefined) {
  return ctx.db
    .select({
      id: caseDecisions.id,
      caseId: caseDecisions.caseId,
      outcome: caseDecisions.outcome,
      reason: caseDecisions.reason,
      note: caseDecisions.note,
      decidedAt: caseDecisions.decidedAt,
      decidedBy: users.handle,
    })
    .from(caseDecisions)
    .innerJoin(cases, eq(cases.id, caseDecisions.caseId))
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .leftJoin(users, eq(users.id, caseDecisions.decidedBy))
    .where(which)
    .orderBy(desc(caseDecisions.decidedAt), desc(caseDecisions.id))
    .limit(50);
}

/** Written out, so that the index of what the log tells serves it. */
const isLogged = sql.raw(`events.name in (${loggedEvents.map((name) => `'${name}'`).join(', ')})`);

/** What moderators did, the latest first: a group's own moderators see what was done in it, and nobody what was done about themselves. */
export async function findLog(ctx: MemberContext, { before }: FindLog) {
  await enterDesk(ctx, 'log');
  const rows = await ctx.db
    .select({
      id: events.id,
      name: sql<(typeof loggedEvents)[number]>`${events.name}`,
      happenedAt: events.happenedAt,
      by: users.handle,
      group: groups.name,
      reason: sql<ReportReason | null>`${events.details} ->> 'reason'`,
      /** Why somebody looked who speaks under a name for one thread. */
      words: aliasOpenings.reason,
      caseId: caseOf(ctx.actor),
    })
    .from(events)
    .leftJoin(cases, and(eq(events.name, 'case.dismissed'), eq(cases.id, events.subjectId)))
    .leftJoin(posts, eq(posts.id, sql`coalesce(${cases.targetId}, ${events.subjectId})`))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(groups, eq(groups.id, sql`coalesce(${cases.groupId}, ${threads.groupId})`))
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(aliasOpenings, and(eq(events.name, 'alias.opened'), eq(aliasOpenings.id, sql`(${events.details} ->> 'openingId')::uuid`)))
    .leftJoin(memberships, and(eq(memberships.groupId, groups.id), moderatedBy(ctx.actor)))
    .where(
      and(
        isLogged,
        before ? lt(events.id, before) : undefined,
        or(isNull(posts.authorId), ne(posts.authorId, ctx.actor.id)),
        or(isNull(cases.subjectId), ne(cases.subjectId, ctx.actor.id)),
        isStaff(ctx.actor) ? undefined : and(eq(memberships.userId, ctx.actor.id), ne(events.name, 'alias.opened')),
      ),
    )
    .orderBy(desc(events.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  return { entries: page, next: last?.id };
}

const moderatedBy = (actor: Member) =>
  and(eq(memberships.userId, actor.id), eq(memberships.role, 'moderator'), eq(memberships.status, 'joined'));

/** The newest case about what an entry of the log is of, when it is the actor's to see. */
const caseOf = (actor: Member) => sql<string | null>`(
  select c.id from cases c join case_handlers h on h.case_id = c.id and h.user_id = ${actor.id}
  where c.target_id = ${posts.id} order by c.opened_at desc limit 1)`;
