import { and, eq, gt, inArray } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { sponsorPlaces, sponsorReferences, sponsors } from '@/db/schema/sponsorship';
import type { SponsorStatus } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { joinSponsorCircle } from '@/server/groups/sponsor-circle';
import { authorize } from '@/server/policy';
import { isBlockedBetween } from '@/server/safety/pairs';
import { seal, unseal } from '@/server/seal';
import type { AskReference, DeclineSponsor, GiveReference, OneSponsor, ProposeSponsor } from './input';
import { holdPlaces } from './locking';
import { sponsorPolicy } from './policy';

/** For how long a new sponsor has one place (recovery.md 2.1 and 2.4). */
const probationDays = 60;
export const referencesNeeded = 2;
const referencesMax = 4;

const day = 86_400_000;
const notePlace = (userId: string) => `sponsors.vetting.${userId}`;
const declinedPlace = (userId: string) => `sponsors.declined.${userId}`;
const wordsPlace = (id: string) => `sponsor_references.words.${id}`;

export const openVetting = (userId: string, sealed: string) => unseal(sealed, notePlace(userId));
export const openDeclined = (userId: string, sealed: string) => unseal(sealed, declinedPlace(userId));
export const openReference = (id: string, sealed: string) => unseal(sealed, wordsPlace(id));

/** Somebody of the staff takes an offer up, to get to know who made it. */
export function takeUp(ctx: MemberContext, { userId }: OneSponsor) {
  return inTransaction(ctx, async (ctx) => {
    await holdOffer(ctx, userId, 'propose', ['applied']);
    await ctx.db.update(sponsors).set({ status: 'vetting' }).where(eq(sponsors.userId, userId));
    await record(ctx, 'sponsor.takenUp', userId, {}, [userId]);
  });
}

/** An applicant names a member who can say something of them. Who cannot be asked, and why, is not told. */
export function askReference(ctx: MemberContext, { handle }: AskReference) {
  return inTransaction(ctx, async (ctx) => {
    const sponsorId = ctx.actor.id;
    const mine = await holdPlaces(ctx, sponsorId);
    if (!mine) throw notFound('sponsor');
    authorize(sponsorPolicy, 'edit', ctx.actor, mine);
    if (mine.status !== 'applied' && mine.status !== 'vetting') throw conflict('sponsorship.noReferences');
    const [referee] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.handle, handle), eq(users.standing, 'good')));
    if (referee?.id === sponsorId) throw invalid('sponsorship.oneselfReference', 'handle');
    if (!referee || (await isBlockedBetween(ctx, sponsorId, referee.id))) throw invalid('sponsorship.notAsReference', 'handle');
    if ((await ctx.db.$count(sponsorReferences, eq(sponsorReferences.sponsorId, sponsorId))) >= referencesMax)
      throw invalid('sponsorship.enoughReferences', 'handle');
    const [asked] = await ctx.db
      .insert(sponsorReferences)
      .values({ sponsorId, refereeId: referee.id, askedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: sponsorReferences.id });
    if (!asked) throw invalid('sponsorship.askedAsReference', 'handle');
    await record(ctx, 'sponsor.referenceAsked', sponsorId, { refereeId: referee.id }, [referee.id, sponsorId]);
  });
}

/** A member says whether they would trust this person with somebody new. Staff alone read it; the applicant sees only that it was given. */
export function giveReference(ctx: MemberContext, { referenceId, answer, words }: GiveReference) {
  return inTransaction(ctx, async (ctx) => {
    const [asked] = await ctx.db
      .select()
      .from(sponsorReferences)
      .where(and(eq(sponsorReferences.id, referenceId), eq(sponsorReferences.refereeId, ctx.actor.id)))
      .for('update');
    if (!asked) throw notFound('reference');
    if (asked.answer !== null) throw conflict('sponsorship.alreadyAnswered');
    const wordsSealed = words === '' ? null : seal(words, wordsPlace(referenceId));
    await ctx.db.update(sponsorReferences).set({ answer, wordsSealed, answeredAt: ctx.now }).where(eq(sponsorReferences.id, referenceId));
    await record(ctx, 'sponsor.referenceGiven', asked.sponsorId, {}, [asked.sponsorId, ctx.actor.id]);
  });
}

/** The first of two: somebody of the staff knows the applicant by a talk or two references, and would have them. Training comes next. */
export function proposeSponsor(ctx: MemberContext, { userId, vetting, note }: ProposeSponsor) {
  return inTransaction(ctx, async (ctx) => {
    await holdOffer(ctx, userId, 'propose', ['applied', 'vetting']);
    const good = and(eq(sponsorReferences.sponsorId, userId), eq(sponsorReferences.answer, 'yes'));
    if (vetting === 'references' && (await ctx.db.$count(sponsorReferences, good)) < referencesNeeded)
      throw conflict('sponsorship.twoReferences', 'vetting');
    const vettingSealed = seal(note, notePlace(userId));
    await ctx.db
      .update(sponsors)
      .set({ status: 'training', vetting, vettingSealed, proposedBy: ctx.actor.id, proposedAt: ctx.now })
      .where(eq(sponsors.userId, userId));
    await record(ctx, 'sponsor.proposed', userId, {}, [userId]);
  });
}

/** The second of two: an admin who did not propose it lets somebody who is trained begin, with one place, for 60 days. */
export function approveSponsor(ctx: MemberContext, { userId }: OneSponsor) {
  return inTransaction(ctx, async (ctx) => {
    const offer = await holdOffer(ctx, userId, 'approve', ['training'], 'sponsorship.alreadyApproved');
    if (offer.proposedBy === ctx.actor.id) throw conflict('sponsorship.twoPeople');
    if (!offer.trainedAt) throw conflict('sponsorship.notTrained');
    const probationEndsAt = new Date(ctx.now.getTime() + probationDays * day);
    await ctx.db
      .update(sponsors)
      .set({ status: 'probation', confirmedBy: ctx.actor.id, approvedAt: ctx.now, probationEndsAt })
      .where(eq(sponsors.userId, userId));
    await ctx.db.delete(sponsorPlaces).where(and(eq(sponsorPlaces.sponsorId, userId), gt(sponsorPlaces.place, 1)));
    await joinSponsorCircle(ctx, userId);
    await record(ctx, 'sponsor.approved', userId, {}, [userId]);
  });
}

/** Says kindly that it is not to be for now. They may offer again later. */
export function declineSponsor(ctx: MemberContext, { userId, words }: DeclineSponsor) {
  return inTransaction(ctx, async (ctx) => {
    await holdOffer(ctx, userId, 'propose', ['applied', 'vetting', 'training']);
    const declinedSealed = seal(words, declinedPlace(userId));
    await ctx.db
      .update(sponsors)
      .set({
        status: 'declined',
        declinedSealed,
        declinedAt: ctx.now,
        vetting: null,
        vettingSealed: null,
        proposedBy: null,
        proposedAt: null,
      })
      .where(eq(sponsors.userId, userId));
    await ctx.db.delete(sponsorReferences).where(eq(sponsorReferences.sponsorId, userId));
    await record(ctx, 'sponsor.declined', userId, {}, [userId]);
  });
}

async function holdOffer(
  ctx: MemberContext,
  userId: string,
  verb: 'propose' | 'approve',
  from: SponsorStatus[],
  otherwise = 'sponsorship.offerMoved',
) {
  const [offer] = await ctx.db
    .select()
    .from(sponsors)
    .where(and(eq(sponsors.userId, userId), inArray(sponsors.status, [...beforeApproval, ...inForce])))
    .for('update');
  if (!offer) throw notFound('sponsor');
  authorize(sponsorPolicy, verb, ctx.actor, offer);
  if (!from.includes(offer.status)) throw conflict(otherwise);
  return offer;
}

const beforeApproval: SponsorStatus[] = ['applied', 'vetting', 'training', 'declined'];
const inForce: SponsorStatus[] = ['probation', 'active', 'paused', 'retired', 'suspended'];
