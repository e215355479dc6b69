import { and, asc, eq, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { caseEntries, caseHandlers, cases, savedReplies } from '@/db/schema/moderation';
import type { CaseEntryKind, HandlerLevel } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { type Noted, record, recordAll } from '@/server/events';
import { holdRole } from '@/server/groups/standing';
import { authorize } from '@/server/policy';
import type { CaseRef, SavedReplyRef, SaveReply, WriteInCase } from './input';
import { casePolicy } from './policy';
import { desksOf, enterDesk, handledBy, holderOf } from './queries';

/** How long a case stays with who took it up, since they last did something with it. */
const leaseMinutes = 30;

/** Takes up a case that is nobody's: of many who do so at once, one has it. Done again, it stays theirs for longer. */
export function claimCase(ctx: MemberContext, { caseId }: CaseRef) {
  return inTransaction(ctx, async (ctx) => {
    const found = await holdCase(ctx, caseId, 'claim');
    if (found.heldBy !== null && found.heldBy !== ctx.actor.id) throw conflict('case.heldByAnother');
    await lease(ctx, caseId);
    if (found.heldBy === null)
      await enter(ctx, caseId, 'claimed', '', { name: 'case.claimed', subjectId: caseId, details: { targetKind: found.targetKind } });
  });
}

/** Takes a case over from whoever has it; that it was done is noted. */
export function takeOverCase(ctx: MemberContext, { caseId }: CaseRef) {
  return inTransaction(ctx, async (ctx) => {
    const found = await holdCase(ctx, caseId, 'claim');
    if (found.heldBy === ctx.actor.id) return;
    await lease(ctx, caseId);
    await enter(ctx, caseId, 'takenOver', '', { name: 'case.takenOver', subjectId: caseId, details: { fromId: found.heldBy ?? '' } });
  });
}

/** Gives a case back. One in which a life may be at risk is not left: it is taken over, or passed on. */
export function releaseCase(ctx: MemberContext, { caseId }: CaseRef) {
  return inTransaction(ctx, async (ctx) => {
    const found = await holdCase(ctx, caseId, 'claim');
    if (found.heldBy !== ctx.actor.id) throw conflict('case.notYours');
    if (found.isDanger) throw conflict('case.notLeft');
    await ctx.db.update(cases).set({ claimedBy: null, claimedUntil: null }).where(eq(cases.id, caseId));
    await enter(ctx, caseId, 'released', '');
  });
}

/** Notes something for the other moderators of the case. */
export function noteInCase(ctx: MemberContext, { caseId, words }: WriteInCase) {
  return inTransaction(ctx, async (ctx) => {
    await holdCase(ctx, caseId, 'note');
    await enter(ctx, caseId, 'note', words);
  });
}

/** Writes to the person it concerns, in the case: every moderator of it sees what was said, and nobody writes from a private account. */
export function writeToPerson(ctx: MemberContext, { caseId, words }: WriteInCase) {
  return inTransaction(ctx, async (ctx) => {
    const found = await holdCase(ctx, caseId, 'write');
    if (!found.subjectId) throw conflict('case.nobodyToWriteTo', 'words');
    await enter(ctx, caseId, 'message', words, { name: 'case.written', subjectId: caseId, details: { toId: found.subjectId } });
  });
}

/** The person's answer. Only where they were written to, and to nothing of the case but that. */
export function answerInCase(ctx: MemberContext, { caseId, words }: WriteInCase) {
  return inTransaction(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({ id: cases.id })
      .from(cases)
      .where(
        and(
          eq(cases.id, caseId),
          eq(cases.subjectId, ctx.actor.id),
          sql`exists (select from case_entries e where e.case_id = ${cases.id} and e.kind = 'message')`,
        ),
      )
      .for('update');
    if (!found) throw notFound('case');
    authorize(casePolicy, 'ownReports', ctx.actor, { handles: false, decides: false, moderatesAGroup: false });
    await enter(ctx, caseId, 'answer', words);
  });
}

const above: Record<HandlerLevel, HandlerLevel | null> = { group: 'site', site: 'admin', admin: null };

/** Passes a case on to those above: the one who had it may still read it, and decides no more. The clock goes on. */
export function escalateCase(ctx: MemberContext, { caseId, words }: WriteInCase) {
  return inTransaction(ctx, async (ctx) => {
    const found = await holdCase(ctx, caseId, 'escalate');
    const level = above[found.level];
    if (found.status !== 'open' || !level) throw conflict('case.nobodyAbove');
    await ctx.db
      .update(cases)
      .set({ level, claimedBy: null, claimedUntil: null, version: sql`${cases.version} + 1` })
      .where(eq(cases.id, caseId));
    await enter(ctx, caseId, 'escalated', words, { name: 'case.escalated', subjectId: caseId, details: { to: level } });
  });
}

async function holdCase(ctx: MemberContext, caseId: string, verb: 'claim' | 'note' | 'write' | 'escalate') {
  await holdRole(ctx);
  const [found] = await ctx.db
    .select({
      status: cases.status,
      isDanger: cases.isDanger,
      level: cases.level,
      targetKind: cases.targetKind,
      subjectId: cases.subjectId,
      heldBy: holderOf(ctx),
      decides: caseHandlers.decides,
    })
    .from(cases)
    .innerJoin(caseHandlers, handledBy(ctx.actor))
    .where(eq(cases.id, caseId))
    .for('update', { of: cases });
  if (!found) throw notFound('case');
  authorize(casePolicy, verb, ctx.actor, { handles: true, decides: found.decides, moderatesAGroup: false });
  if (verb === 'claim' && found.status !== 'open') throw conflict('case.alreadyDecided');
  return found;
}

const lease = (ctx: MemberContext, caseId: string) =>
  ctx.db
    .update(cases)
    .set({ claimedBy: ctx.actor.id, claimedUntil: new Date(ctx.now.getTime() + leaseMinutes * 60_000) })
    .where(eq(cases.id, caseId));

/** Writes it down in the case, has open pages look again, and keeps it theirs who works on it. */
async function enter(ctx: MemberContext, caseId: string, kind: CaseEntryKind, words: string, noted?: Noted) {
  await ctx.db.insert(caseEntries).values({ caseId, kind, words, writtenBy: ctx.actor.id, writtenAt: ctx.now });
  await ctx.db
    .update(cases)
    .set({ claimedUntil: new Date(ctx.now.getTime() + leaseMinutes * 60_000) })
    .where(and(eq(cases.id, caseId), eq(cases.claimedBy, ctx.actor.id)));
  const desks = await desksOf(ctx, caseId);
  if (noted) await recordAll(ctx, [noted], [...desks, caseId]);
  else await record(ctx, 'case.noted', caseId, {}, desks);
}

/** Words to begin from, for everyone who has a queue. */
export async function findSavedReplies(ctx: MemberContext) {
  await enterDesk(ctx, 'savedReplies');
  return ctx.db
    .select({ id: savedReplies.id, title: savedReplies.title, words: savedReplies.words, by: users.handle })
    .from(savedReplies)
    .leftJoin(users, eq(users.id, savedReplies.savedBy))
    .orderBy(asc(savedReplies.title));
}

/** Keeps words under a title; under one there is, they take the place of those before. */
export async function saveReply(ctx: MemberContext, { title, words }: SaveReply) {
  await enterDesk(ctx, 'saveReply');
  const kept = { words, savedBy: ctx.actor.id, savedAt: ctx.now };
  await ctx.db
    .insert(savedReplies)
    .values({ title, ...kept })
    .onConflictDoUpdate({ target: savedReplies.title, set: kept });
}

export async function dropReply(ctx: MemberContext, { replyId }: SavedReplyRef) {
  await enterDesk(ctx, 'saveReply');
  await ctx.db.delete(savedReplies).where(eq(savedReplies.id, replyId));
}
