import { and, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { users } from '@/db/schema/accounts';
import { acts } from '@/db/schema/acts';
import { posts, threadAliases, threads } from '@/db/schema/discussions';
import { groups } from '@/db/schema/groups';
import { reportedMessages } from '@/db/schema/messages';
import { caseDecisions, caseEntries, caseHandlers, cases, reports } from '@/db/schema/moderation';
import { inTransaction, type MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { record } from '@/server/events';
import { openShown } from '@/server/messages/sealing';
import { abilities, authorize } from '@/server/policy';
import { noticedOf } from '@/server/watch/noticed';
import type { GetCase } from './input';
import { casePolicy } from './policy';
import { handledBy, holderOf } from './queries';
import { findActs } from './standing';

/** One case: what was reported, what is there now, and what has been said and decided. Only for those who handle it. */
export async function getCase(ctx: MemberContext, { caseId }: GetCase) {
  const found = await findCase(ctx, caseId);
  if (!found) throw notFound('case');
  const can = abilities(casePolicy, ctx.actor, { handles: true, decides: found.decides, moderatesAGroup: true });
  const told = await findReports(ctx, caseId);
  const { subjectId, ...shown } = found;
  return {
    ...shown,
    can,
    /** What the site noticed about the person; of a name for one thread nothing, for it would tell whose it is. */
    noticed: subjectId && !found.isAlias ? await noticedOf(ctx, subjectId) : [],
    reports: told.map(({ reporter, shownSealed, ...report }) => ({
      ...report,
      ...(can.seeReporters && { reporter }),
      /** Of a conversation, how many messages were shown with it; each look at them is noted (`look`). */
      messageCount: shownSealed ? openShown(report.id, shownSealed).length : 0,
    })),
    acts: await findActs(ctx, or(eq(acts.caseId, caseId), eq(acts.targetId, found.targetId))),
    decisions: await findDecisions(ctx, eq(cases.id, caseId)),
    entries: await findEntries(ctx, caseId),
    earlier: await findDecisions(ctx, and(eq(cases.targetId, found.targetId), ne(cases.id, caseId))),
  };
}

/**
 * Opens the private messages that somebody chose to show with their reports, and nothing else of the conversation. That the actor looked
 * is an entry of the log each time.
 */
export function lookAtMessages(ctx: MemberContext, { caseId }: GetCase) {
  return inTransaction(ctx, async (ctx) => {
    const found = await findCase(ctx, caseId);
    if (!found) throw notFound('case');
    authorize(casePolicy, 'look', ctx.actor, { handles: true, decides: found.decides, moderatesAGroup: true });
    const told = await findReports(ctx, caseId);
    await record(ctx, 'case.looked', caseId, { targetKind: found.targetKind });
    return told.flatMap(({ id, shownSealed }) =>
      shownSealed ? openShown(id, shownSealed).map((shown, at) => ({ id: `${id}.${at}`, ...shown })) : [],
    );
  });
}

const subjects = alias(users, 'subjects');
const holders = alias(users, 'holders');

async function findCase(ctx: MemberContext, caseId: string) {
  const [found] = await ctx.db
    .select({
      id: cases.id,
      status: cases.status,
      version: cases.version,
      source: cases.source,
      isDanger: cases.isDanger,
      isCoordinated: cases.isCoordinated,
      level: cases.level,
      openedAt: cases.openedAt,
      dueAt: cases.dueAt,
      decides: caseHandlers.decides,
      claim: { by: holders.handle, until: cases.claimedUntil, isMine: sql<boolean>`coalesce(${holderOf(ctx)} = ${ctx.actor.id}, false)` },
      targetKind: cases.targetKind,
      targetId: cases.targetId,
      outcomeWords: cases.outcomeWords,
      group: { id: groups.id, name: groups.name, slug: groups.slug },
      thread: {
        id: threads.id,
        number: threads.number,
        title: threads.title,
        closedAt: threads.closedAt,
        slowSeconds: threads.slowSeconds,
      },
      post: {
        number: posts.number,
        body: posts.body,
        contentWarning: posts.contentWarning,
        editedAt: posts.editedAt,
        deletedAt: posts.deletedAt,
        hiddenAt: posts.hiddenAt,
      },
      /** As everybody sees them: who speaks under a name for one thread is not known here either. */
      author: sql<
        string | null
      >`case when ${posts.isAnonymous} then coalesce(${threadAliases.alias}, ${posts.formerAlias}) else ${subjects.handle} end`,
      subjectId: cases.subjectId,
      hasSubject: sql<boolean>`${cases.subjectId} is not null`,
      isAlias: sql<boolean>`coalesce(${posts.isAnonymous}, false)`,
    })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .leftJoin(groups, eq(groups.id, cases.groupId))
    .leftJoin(posts, eq(posts.id, cases.targetId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(subjects, eq(subjects.id, cases.subjectId))
    .leftJoin(holders, eq(holders.id, holderOf(ctx)))
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
      withdrawnAt: reports.withdrawnAt,
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

/** What was noted and written in the case, in order. */
function findEntries(ctx: MemberContext, caseId: string) {
  return ctx.db
    .select({
      id: caseEntries.id,
      kind: caseEntries.kind,
      words: caseEntries.words,
      writtenAt: caseEntries.writtenAt,
      /** The person it concerns may be known by a name for one thread alone. */
      by: sql<string | null>`case when ${caseEntries.kind} = 'answer' then null else ${users.handle} end`,
    })
    .from(caseEntries)
    .leftJoin(users, eq(users.id, caseEntries.writtenBy))
    .where(eq(caseEntries.caseId, caseId))
    .orderBy(caseEntries.writtenAt, caseEntries.id)
    .limit(200);
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
