import { and, eq, isNull } from 'drizzle-orm';
import { checkIns, pairSteps, pairs, sharedItems } from '@/db/schema/pairs';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { announce, record } from '@/server/events';
import { wishForTalk } from '@/server/moderation/reporting';
import { authorize } from '@/server/policy';
import { askForSomeoneElse, checkWalking } from '@/server/sponsorship/ending';
import { holdSponsorship } from '@/server/sponsorship/locking';
import { takeUpForGood } from '@/server/sponsorship/renewing';
import type { AddStep, AnswerCheckIn, ItemRef, PairRef, SetCall, ShareItem, StepRef, TickStep } from './input';
import { pairPolicy } from './policy';
import { needsTalk, pairOf, trialDays } from './queries';
import { sealAnswers, sealItem, sealStep } from './sealing';

/** More than fits on a page that one reads together. */
const itemsMax = 30;
const stepsMax = 50;

/** Holds the pair while it is changed, and refuses where the two do not walk together. */
async function holdWalking(ctx: MemberContext, sponsorshipId: string, verb: keyof typeof pairPolicy) {
  const pair = await holdSponsorship(ctx, sponsorshipId);
  authorize(pairPolicy, verb, ctx.actor, pair);
  checkWalking(pair);
  return pair;
}

/** Both look again. */
const lookAgain = (ctx: MemberContext, { id, sponsorId, sponseeId }: { id: string; sponsorId: string; sponseeId: string }) =>
  announce(ctx, [id, sponsorId, sponseeId]);

/** The sponsee shows one thing to their sponsor. */
export function shareItem(ctx: MemberContext, { sponsorshipId, kind, body }: ShareItem) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdWalking(ctx, sponsorshipId, 'share');
    if ((await ctx.db.$count(sharedItems, eq(sharedItems.sponsorshipId, sponsorshipId))) >= itemsMax)
      throw conflict('pair.tooManyItems', 'body');
    const id = crypto.randomUUID();
    await ctx.db.insert(sharedItems).values({ id, sponsorshipId, kind, bodySealed: sealItem(id, body), sharedAt: ctx.now });
    await lookAgain(ctx, pair);
  });
}

/** And takes it back: it is gone, for both. Done twice, it is done. */
export function takeBackItem(ctx: MemberContext, { itemId }: ItemRef) {
  return inTransaction(ctx, async (ctx) => {
    const [item] = await ctx.db.select({ sponsorshipId: sharedItems.sponsorshipId }).from(sharedItems).where(eq(sharedItems.id, itemId));
    if (!item) throw notFound('item');
    const pair = await pairOf(ctx, item.sponsorshipId);
    authorize(pairPolicy, 'takeBack', ctx.actor, pair);
    await ctx.db.delete(sharedItems).where(eq(sharedItems.id, itemId));
    await lookAgain(ctx, pair);
  });
}

/** Writes down a step or a goal the two work on. */
export function addStep(ctx: MemberContext, { sponsorshipId, title }: AddStep) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdWalking(ctx, sponsorshipId, 'plan');
    if ((await ctx.db.$count(pairSteps, eq(pairSteps.sponsorshipId, sponsorshipId))) >= stepsMax)
      throw conflict('pair.tooManySteps', 'title');
    const id = crypto.randomUUID();
    await ctx.db.insert(pairSteps).values({ id, sponsorshipId, titleSealed: sealStep(id, title), addedAt: ctx.now });
    await lookAgain(ctx, pair);
  });
}

export function tickStep(ctx: MemberContext, { stepId, isDone }: TickStep) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdWalking(ctx, await pairOfStep(ctx, stepId), 'plan');
    await ctx.db
      .update(pairSteps)
      .set({ doneAt: isDone ? ctx.now : null })
      .where(eq(pairSteps.id, stepId));
    await lookAgain(ctx, pair);
  });
}

export function removeStep(ctx: MemberContext, { stepId }: StepRef) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdWalking(ctx, await pairOfStep(ctx, stepId), 'plan');
    await ctx.db.delete(pairSteps).where(eq(pairSteps.id, stepId));
    await lookAgain(ctx, pair);
  });
}

async function pairOfStep(ctx: MemberContext, stepId: string) {
  const [step] = await ctx.db.select({ sponsorshipId: pairSteps.sponsorshipId }).from(pairSteps).where(eq(pairSteps.id, stepId));
  if (!step) throw notFound('step');
  return step.sponsorshipId;
}

/** When the two talk next. */
export function setCall(ctx: MemberContext, { sponsorshipId, at, timeZone }: SetCall) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdWalking(ctx, sponsorshipId, 'plan');
    const nextCallAt = new Date(Temporal.PlainDateTime.from(at).toZonedDateTime(timeZone).epochMilliseconds);
    if (nextCallAt <= ctx.now) throw invalid('pair.callPast', 'at');
    if (nextCallAt.getTime() > ctx.now.getTime() + 366 * 86_400_000) throw invalid('pair.callFar', 'at');
    await ctx.db.update(pairs).set({ nextCallAt }).where(eq(pairs.sponsorshipId, sponsorshipId));
    await lookAgain(ctx, pair);
  });
}

export function clearCall(ctx: MemberContext, { sponsorshipId }: PairRef) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdWalking(ctx, sponsorshipId, 'plan');
    await ctx.db.update(pairs).set({ nextCallAt: null }).where(eq(pairs.sponsorshipId, sponsorshipId));
    await lookAgain(ctx, pair);
  });
}

/** One of the two wants to go on after the trial. When both do, they do. */
export function renew(ctx: MemberContext, { sponsorshipId }: PairRef) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdWalking(ctx, sponsorshipId, 'renew');
    if (pair.status !== 'trial') throw conflict('pair.alreadyRenewed');
    const amSponsor = pair.sponsorId === ctx.actor.id;
    const [held] = await ctx.db
      .update(pairs)
      .set(amSponsor ? { sponsorRenewedAt: ctx.now } : { sponseeRenewedAt: ctx.now })
      .where(eq(pairs.sponsorshipId, sponsorshipId))
      .returning();
    if (!held) throw notFound('sponsorship');
    if (ctx.now.getTime() - held.beganAt.getTime() < (trialDays - 10) * 86_400_000) throw conflict('pair.renewLater');
    if (held.sponsorRenewedAt && held.sponseeRenewedAt) await takeUpForGood(ctx, pair);
    await record(ctx, 'sponsorship.renewed', pair.id, { otherId: amSponsor ? pair.sponseeId : pair.sponsorId }, [
      pair.sponsorId,
      pair.sponseeId,
    ]);
  });
}

/**
 * Three taps on how it goes. An answer that asks for something starts it at once: somebody else ends this and puts the sponsee first; a talk,
 * or not feeling safe, opens a case for a moderator. The other of the two sees none of it.
 */
export function answerCheckIn(ctx: MemberContext, { checkInId, ...answers }: AnswerCheckIn) {
  return inTransaction(ctx, async (ctx) => {
    const [asked] = await ctx.db
      .select({ sponsorshipId: checkIns.sponsorshipId })
      .from(checkIns)
      .where(and(eq(checkIns.id, checkInId), eq(checkIns.userId, ctx.actor.id)));
    if (!asked) throw notFound('checkIn');
    const pair = await holdWalking(ctx, asked.sponsorshipId, 'checkIn');
    const kept = await ctx.db
      .update(checkIns)
      .set({ answersSealed: sealAnswers(checkInId, answers), answeredAt: ctx.now })
      .where(and(eq(checkIns.id, checkInId), isNull(checkIns.answeredAt)))
      .returning({ id: checkIns.id });
    if (kept.length === 0) throw conflict('sponsorship.alreadyAnswered');
    const talks = needsTalk(answers);
    if (talks) await wishForTalk(ctx, { targetId: checkInId, safe: answers.safe });
    if (answers.wish === 'someone-else') await askForSomeoneElse(ctx, { sponsorshipId: pair.id });
    await record(ctx, 'sponsorship.checkedIn', pair.id, {}, [ctx.actor.id]);
    return { started: answers.wish === 'someone-else' ? ('someone-else' as const) : talks ? ('talk' as const) : null };
  });
}
