import { and, eq } from 'drizzle-orm';
import { posts } from '@/db/schema/discussions';
import { caseDecisions, caseHandlers, cases } from '@/db/schema/moderation';
import type { CaseOutcome, ReportReason } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { hidePost, restorePost } from '@/server/discussions/mutations';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { DismissCase, HideReported, RestoreReported, UpholdCase } from './input';
import { casePolicy } from './policy';
import { desksOf, handledBy } from './queries';

/** Hides what was reported, with words to its author, and closes the case. */
export function hideReported(ctx: MemberContext, { caseId, version, reason, note }: HideReported) {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseToDecide(ctx, caseId, 'hide');
    if (found.status !== 'open' || found.version !== version) throw conflict('case.alreadyDecided');
    if (found.targetKind !== 'post') throw conflict('case.nothingToHide');
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
    if (found.targetKind === 'post') throw conflict('case.hideInstead');
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

/** The case, held so that of two who decide at once the second sees what the first did. */
async function getCaseToDecide(ctx: MemberContext, caseId: string, verb: 'hide' | 'uphold' | 'dismiss' | 'restore') {
  const [held] = await ctx.db
    .select({
      id: cases.id,
      status: cases.status,
      version: cases.version,
      targetKind: cases.targetKind,
      targetId: cases.targetId,
      decides: caseHandlers.decides,
    })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .where(eq(cases.id, caseId))
    .for('update', { of: cases });
  if (!held) throw notFound('case');
  authorize(casePolicy, verb, ctx.actor, { handles: true, decides: held.decides, moderatesAGroup: false });
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
