import { and, eq, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { posts } from '@/db/schema/discussions';
import { caseDecisions, caseHandlers, cases, reports } from '@/db/schema/moderation';
import type { CaseOutcome, ReportReason, TargetKind } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { hidePost, restorePost } from '@/server/discussions/mutations';
import { getReportablePost } from '@/server/discussions/queries';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { DismissCase, HideReported, ReportPost, RestoreReported, UpholdCase } from './input';
import { casePolicy } from './policy';
import { deskOf, desksOf, handledBy } from './queries';

/** Says that something is wrong with a post. All reports of it while it waits make one case; what was seen is kept with each. */
export function reportPost(ctx: MemberContext, { postId, reason, words }: ReportPost) {
  return inTransaction(ctx, async (ctx) => {
    const post = await getReportablePost(ctx, { postId });
    authorize(casePolicy, 'report', ctx.actor, { handles: false, moderatesAGroup: false });
    if (post.authorId === ctx.actor.id) throw conflict('case.ownPost');

    const isDanger = reason === 'danger';
    const caseId = await openCase(ctx, { ...post, kind: 'post', subjectId: post.authorId, isDanger });
    const snapshot = {
      text: post.body,
      author: post.authorName ?? '',
      thread: post.threadTitle,
      contentWarning: post.contentWarning ?? undefined,
    };
    await addReport(ctx, caseId, { reason, words, snapshot });
    await record(ctx, 'case.reported', caseId, { targetKind: 'post', targetId: postId }, [
      ...(await desksOf(ctx, caseId)),
      deskOf(ctx.actor.id),
    ]);
  });
}

type ReportedMessage = Pick<ReportPost, 'reason' | 'words'> & { targetId: string; subjectId: string; author: string };

/**
 * The same of a private message, for the site's moderators, as no group's is concerned. Called by the domain of messages, which has seen
 * that the actor is one of the two, and keeps what they chose to show, sealed, under the id of the report.
 */
export function reportMessage(ctx: MemberContext, { targetId, subjectId, author, reason, words }: ReportedMessage) {
  return inTransaction(ctx, async (ctx) => {
    authorize(casePolicy, 'report', ctx.actor, { handles: false, moderatesAGroup: false });
    const caseId = await openCase(ctx, { id: targetId, kind: 'message', groupId: null, subjectId, isDanger: reason === 'danger' });
    const reportId = await addReport(ctx, caseId, { reason, words, snapshot: { text: '', author, thread: '' } });
    await record(ctx, 'case.reported', caseId, { targetKind: 'message', targetId }, [
      ...(await desksOf(ctx, caseId)),
      deskOf(ctx.actor.id),
    ]);
    return reportId;
  });
}

async function addReport(ctx: MemberContext, caseId: string, told: Pick<typeof reports.$inferInsert, 'reason' | 'words' | 'snapshot'>) {
  const [report] = await ctx.db
    .insert(reports)
    .values({ caseId, reporterId: ctx.actor.id, reportedAt: ctx.now, ...told })
    .onConflictDoNothing()
    .returning({ id: reports.id });
  if (!report) throw conflict('case.alreadyReported');
  return report.id;
}

/** Hides what was reported, with words to its author, and closes the case. */
export function hideReported(ctx: MemberContext, { caseId, version, reason, note }: HideReported) {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseToDecide(ctx, caseId, 'hide');
    if (found.status !== 'open' || found.version !== version) throw conflict('case.alreadyDecided');
    if (found.targetKind === 'message') throw conflict('case.nothingToHide');
    // Somebody may have hidden it from within the talk; then only the case is left to close.
    if (!found.hiddenAt) await hidePost(ctx, { postId: found.targetId, reason, note });
    await decide(ctx, found, 'hidden', note, reason);
    await record(ctx, 'case.upheld', caseId, { targetKind: found.targetKind, targetId: found.targetId }, await desksOf(ctx, caseId));
  });
}

/** Finds that a private message is against the rules, and closes the case. There is nothing to hide: only the two can read it. */
export function upholdCase(ctx: MemberContext, { caseId, version, note }: UpholdCase) {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseToDecide(ctx, caseId, 'uphold');
    if (found.status !== 'open' || found.version !== version) throw conflict('case.alreadyDecided');
    if (found.targetKind !== 'message') throw conflict('case.hideInstead');
    await decide(ctx, found, 'upheld', note);
    await record(ctx, 'case.upheld', caseId, { targetKind: found.targetKind, targetId: found.targetId }, await desksOf(ctx, caseId));
  });
}

/** Leaves what was reported as it is, and closes the case. */
export function dismissCase(ctx: MemberContext, { caseId, version, note }: DismissCase) {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseToDecide(ctx, caseId, 'dismiss');
    if (found.status !== 'open' || found.version !== version) throw conflict('case.alreadyDecided');
    await decide(ctx, found, 'dismissed', note);
    await record(ctx, 'case.dismissed', caseId, { targetKind: found.targetKind, targetId: found.targetId }, await desksOf(ctx, caseId));
  });
}

/** Puts back what was hidden. */
export function restoreReported(ctx: MemberContext, { caseId, version, note }: RestoreReported) {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseToDecide(ctx, caseId, 'restore');
    if (!['open', 'hidden'].includes(found.status) || found.version !== version) throw conflict('case.alreadyDecided');
    if (!found.hiddenAt) throw conflict('case.notHidden');
    await restorePost(ctx, { postId: found.targetId });
    await decide(ctx, found, 'restored', note);
    await record(ctx, 'case.reversed', caseId, { targetKind: found.targetKind, targetId: found.targetId }, await desksOf(ctx, caseId));
  });
}

type Target = { id: string; kind: TargetKind; groupId: string | null; subjectId: string | null; isDanger: boolean };

/** The open case about this thing, made by whichever of many first reports comes first. */
async function openCase(ctx: MemberContext, { id, kind, groupId, subjectId, isDanger }: Target) {
  const opened = await ctx.db
    .insert(cases)
    .values({ targetKind: kind, targetId: id, groupId, subjectId, isDanger, openedAt: ctx.now })
    .onConflictDoUpdate({
      target: [cases.targetKind, cases.targetId],
      targetWhere: sql`status = 'open'`,
      set: { isDanger: sql`${cases.isDanger} or excluded.is_danger` },
    })
    .returning({ id: cases.id });
  return one(opened).id;
}

/** The case, held so that of two who decide at once the second sees what the first did. */
async function getCaseToDecide(ctx: MemberContext, caseId: string, verb: 'hide' | 'uphold' | 'dismiss' | 'restore') {
  const [held] = await ctx.db
    .select({ id: cases.id, status: cases.status, version: cases.version, targetKind: cases.targetKind, targetId: cases.targetId })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .where(eq(cases.id, caseId))
    .for('update', { of: cases });
  if (!held) throw notFound('case');
  authorize(casePolicy, verb, ctx.actor, { handles: true, moderatesAGroup: false });
  const [post] = await ctx.db.select({ hiddenAt: posts.hiddenAt }).from(posts).where(eq(posts.id, held.targetId));
  return { ...held, hiddenAt: post?.hiddenAt ?? null };
}

async function decide(
  ctx: MemberContext,
  { id, version }: { id: string; version: number },
  outcome: CaseOutcome,
  note: string,
  reason?: ReportReason,
) {
  await ctx.db
    .update(cases)
    .set({ status: outcome, version: version + 1, closedAt: ctx.now })
    .where(and(eq(cases.id, id), eq(cases.version, version)));
  await ctx.db.insert(caseDecisions).values({ caseId: id, outcome, reason, note, decidedBy: ctx.actor.id, decidedAt: ctx.now });
}
