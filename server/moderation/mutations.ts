import { and, eq, sql } from 'drizzle-orm';
import { posts } from '@/db/schema/discussions';
import { caseDecisions, caseHandlers, cases } from '@/db/schema/moderation';
import type { CaseOutcome, ReportReason } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { type Noted, record, recordAll } from '@/server/events';
import { holdRole } from '@/server/groups/standing';
import { authorize } from '@/server/policy';
import { notingTries } from './acting';
import { act } from './deeds';
import type { BatchRef, DecideCase, DismissCase, DismissMany, HideReported, RestoreReported, UpholdCase } from './input';
import { casePolicy } from './policy';
import { desksOf, handledBy, holderOf } from './queries';
import { takeBackHiding } from './undoing';

/**
 * Decides a case: all acts that were chosen and the end of the case, in one transaction, or nothing of it. Who comes second, or has not
 * seen the latest, is told so, and nothing of theirs is done.
 */
export function decideCase(ctx: MemberContext, given: DecideCase) {
  return notingTries(ctx, () => decide(ctx, given));
}

function decide(ctx: MemberContext, { caseId, version, isUpheld, outcomeWords, ...doing }: DecideCase) {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseToDecide(ctx, caseId, isUpheld ? (doing.kinds.includes('hide') ? 'hide' : 'uphold') : 'dismiss');
    refuseIfDone(found, version);
    if (!isUpheld && doing.kinds.length > 0) throw conflict('case.actsNeedUpholding', 'isUpheld');
    if (doing.kinds.includes('hide') && found.targetKind !== 'post') throw conflict('case.nothingToHide');
    // Somebody may have hidden it from within the talk; then it stays so.
    const kinds = doing.kinds.filter((kind) => kind !== 'hide' || !found.hiddenAt || doing.everything);
    const place = {
      postId: found.threadId && found.targetId,
      threadId: found.threadId,
      personId: found.subjectId,
      groupId: found.groupId,
      isAnonymous: found.isAnonymous,
    };
    const done = kinds.length > 0 ? await act(ctx, place, { ...doing, kinds }, { caseId }) : [];
    const outcome = isUpheld ? (doing.kinds.includes('hide') ? 'hidden' : 'upheld') : 'dismissed';
    await close(ctx, found, outcome, doing.note || doing.words, outcome === 'hidden' ? (doing.reason ?? 'other') : undefined, outcomeWords);
    await record(ctx, isUpheld ? 'case.upheld' : 'case.dismissed', caseId, targetOf(found), await desksOf(ctx, caseId));
    return done;
  });
}

const nothing = { kinds: [], words: '', scope: 'group', everything: false, outcomeWords: '' } as const;

/** Hides what was reported, with words to its author, and closes the case. */
export const hideReported = (ctx: MemberContext, { note, ...rest }: HideReported) =>
  decideCase(ctx, { ...nothing, ...rest, kinds: ['hide'], isUpheld: true, words: note, note });

/** Finds that what is no post is against the rules, and closes the case. There is nothing to hide: of private messages, only the two can read them. */
export function upholdCase(ctx: MemberContext, given: UpholdCase) {
  return inTransaction(ctx, async (ctx) => {
    const { targetKind } = await getCaseToDecide(ctx, given.caseId, 'uphold');
    if (targetKind === 'post') throw conflict('case.hideInstead');
    return decideCase(ctx, { ...nothing, ...given, kinds: [], isUpheld: true });
  });
}

/** Leaves what was reported as it is, and closes the case. */
export const dismissCase = (ctx: MemberContext, given: DismissCase) =>
  decideCase(ctx, { ...nothing, ...given, kinds: [], isUpheld: false });

/** The same of several cases with one word, or of none: one entry over them, by which they can all be opened again. */
export function dismissMany(ctx: MemberContext, { cases: many, note }: DismissMany) {
  return inTransaction(ctx, async (ctx) => {
    const inOrder = many.toSorted((a, b) => a.caseId.localeCompare(b.caseId));
    const batchId = crypto.randomUUID();
    const desks: string[] = [];
    const noted: Noted[] = [{ name: 'case.manyDismissed', subjectId: batchId, details: { count: String(many.length) } }];
    for (const { caseId, version } of inOrder) {
      const found = await getCaseToDecide(ctx, caseId, 'dismiss');
      refuseIfDone(found, version);
      await close(ctx, found, 'dismissed', note, undefined, '', batchId);
      desks.push(...(await desksOf(ctx, caseId)));
      noted.push({ name: 'case.dismissed', subjectId: caseId, details: { ...targetOf(found), parentId: batchId } });
    }
    await recordAll(ctx, noted, desks);
    return { batchId };
  });
}

/** Opens again what was dismissed together, as it was; all of it or nothing. */
export function reopenMany(ctx: MemberContext, { batchId }: BatchRef) {
  return inTransaction(ctx, async (ctx) => {
    const together = await ctx.db
      .select({ caseId: caseDecisions.caseId })
      .from(caseDecisions)
      .where(eq(caseDecisions.batchId, batchId))
      .orderBy(caseDecisions.caseId);
    if (together.length === 0) throw notFound('case');
    const desks: string[] = [];
    const noted: Noted[] = [{ name: 'case.manyReopened', subjectId: batchId, details: { count: String(together.length) } }];
    for (const { caseId } of together) {
      const found = await getCaseToDecide(ctx, caseId, 'restore');
      if (found.status !== 'dismissed') throw conflict('case.alreadyDecided');
      const [waiting] = await ctx.db
        .select({ id: cases.id })
        .from(cases)
        .where(and(eq(cases.targetKind, found.targetKind), eq(cases.targetId, found.targetId), eq(cases.status, 'open')));
      if (waiting) throw conflict('case.reportedAnew');
      await ctx.db
        .update(cases)
        .set({ status: 'open', closedAt: null, version: sql`${cases.version} + 1` })
        .where(eq(cases.id, caseId));
      await ctx.db.insert(caseDecisions).values({ caseId, outcome: 'restored', note: '↺', decidedBy: ctx.actor.id, decidedAt: ctx.now });
      desks.push(...(await desksOf(ctx, caseId)));
      noted.push({ name: 'case.reversed', subjectId: caseId, details: { ...targetOf(found), parentId: batchId } });
    }
    await recordAll(ctx, noted, desks);
  });
}

/** Puts back what was hidden. */
export function restoreReported(ctx: MemberContext, { caseId, version, note }: RestoreReported) {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseToDecide(ctx, caseId, 'restore');
    if (!['open', 'hidden'].includes(found.status) || found.version !== version) throw conflict('case.alreadyDecided');
    if (!found.hiddenAt) throw conflict('case.notHidden');
    await takeBackHiding(ctx, found.targetId);
    await close(ctx, found, 'restored', note);
    await record(ctx, 'case.reversed', caseId, targetOf(found), await desksOf(ctx, caseId));
  });
}

type Held = Awaited<ReturnType<typeof getCaseToDecide>>;
const targetOf = ({ targetKind, targetId }: Held) => ({ targetKind, targetId });

function refuseIfDone(found: Held, version: number) {
  if (found.status !== 'open' || found.version !== version) throw conflict('case.alreadyDecided');
  if (found.heldBy !== null) throw conflict('case.heldByAnother');
}

/** The case, held so that of two who decide at once the second sees what the first did. */
async function getCaseToDecide(ctx: MemberContext, caseId: string, verb: 'hide' | 'uphold' | 'dismiss' | 'restore') {
  await holdRole(ctx);
  const [held] = await ctx.db
    .select({
      id: cases.id,
      status: cases.status,
      version: cases.version,
      targetKind: cases.targetKind,
      targetId: cases.targetId,
      subjectId: cases.subjectId,
      groupId: cases.groupId,
      /** Somebody else, who has taken it up and not let go. */
      heldBy: sql<string | null>`nullif(${holderOf(ctx)}, ${ctx.actor.id})`,
      decides: caseHandlers.decides,
    })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .where(eq(cases.id, caseId))
    .for('update', { of: cases });
  if (!held) throw notFound('case');
  authorize(casePolicy, verb, ctx.actor, { handles: true, decides: held.decides, moderatesAGroup: false });
  const [post] = await ctx.db
    .select({ hiddenAt: posts.hiddenAt, threadId: posts.threadId, isAnonymous: posts.isAnonymous })
    .from(posts)
    .where(eq(posts.id, held.targetId));
  return { ...held, hiddenAt: post?.hiddenAt ?? null, threadId: post?.threadId ?? null, isAnonymous: post?.isAnonymous ?? false };
}

async function close(
  ctx: MemberContext,
  { id, version }: { id: string; version: number },
  outcome: CaseOutcome,
  note: string,
  reason?: ReportReason,
  outcomeWords = '',
  batchId?: string,
) {
  await ctx.db
    .update(cases)
    .set({ status: outcome, version: version + 1, closedAt: ctx.now, outcomeWords })
    .where(and(eq(cases.id, id), eq(cases.version, version)));
  await ctx.db.insert(caseDecisions).values({ caseId: id, outcome, reason, note, decidedBy: ctx.actor.id, decidedAt: ctx.now, batchId });
}
