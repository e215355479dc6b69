import { and, eq, inArray, sql } from 'drizzle-orm';
import { seekerDrafts, seekers, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { walking } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import { lockPair } from '@/server/safety/pairs';
import { answerBy } from './answering';
import { isMeetable } from './between';
import { inKindWords } from './constraints';
import { brokenLimits, type LimitCode } from './eligibility';
import type { OneSponsorship, RequestSponsor, SeekerWishes } from './input';
import { holdPerson, holdSponsorship } from './locking';
import { sponsorReadableBy, sponsorshipPolicy } from './policy';
import { myWishes, selectSponsors } from './queries';
import { factorsOf, meetings, sealFactors, sealMessage, sealWishes } from './seeking';
import { firstDayOf } from './shared-hours';

/** Keeps what the actor looks for, sealed. They keep their place in the waiting order. */
export function saveWishes(ctx: MemberContext, wishes: SeekerWishes) {
  return inTransaction(ctx, async (ctx) => {
    const userId = ctx.actor.id;
    const wishesSealed = sealWishes(userId, wishes);
    await ctx.db
      .insert(seekers)
      .values({ userId, wishesSealed, seekingSince: ctx.now })
      .onConflictDoUpdate({ target: seekers.userId, set: { wishesSealed } });
    await record(ctx, 'seeker.changed', userId, {});
  });
}

/** Forgets what the actor looked for. */
export function forgetWishes(ctx: MemberContext) {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.delete(seekers).where(eq(seekers.userId, ctx.actor.id));
    await ctx.db.delete(seekerDrafts).where(eq(seekerDrafts.userId, ctx.actor.id));
    await record(ctx, 'seeker.changed', ctx.actor.id, {});
  });
}

/** Asks a sponsor. What the actor looks for is held against the sponsor once more, as things are now. */
export function requestSponsor(ctx: MemberContext, { sponsorId, message }: RequestSponsor) {
  const asking = inTransaction(ctx, async (ctx) => {
    if (sponsorId === ctx.actor.id) throw conflict('sponsorship.oneself');
    authorize(sponsorshipPolicy, 'request', ctx.actor, { sponsorId, sponseeId: ctx.actor.id });
    // Before anything else is held: a block waits for it as well, and then withdraws what was asked.
    await lockPair(ctx, ctx.actor.id, sponsorId);
    await holdPerson(ctx, ctx.actor.id);
    const slot = await freeSlot(ctx, sponsorId);
    const { offer, wishes } = await loadFitting(ctx, sponsorId);
    const id = crypto.randomUUID();
    await ctx.db.insert(sponsorships).values({
      id,
      sponsorId,
      sponseeId: ctx.actor.id,
      messageSealed: sealMessage(id, message),
      factorsSealed: wishes && sealFactors(id, factorsOf(wishes, offer, firstDayOf(ctx.now))),
      slot,
      requestedAt: ctx.now,
      expiresAt: answerBy(ctx.now),
    });
    await record(ctx, 'sponsorship.requested', id, { sponsorId }, [sponsorId, ctx.actor.id]);
    return { id };
  });
  return asking.catch(inKindWords);
}

/** A sponsor whom the actor may ask, by all hard limits as things are now, and what the actor looks for. */
export async function loadFitting(ctx: MemberContext, sponsorId: string) {
  const isFound = and(eq(sponsors.userId, sponsorId), sponsorReadableBy(ctx.actor), isMeetable(ctx.actor, sql`${sponsors.userId}`));
  const [offer] = await selectSponsors(ctx, isFound);
  if (!offer) throw notFound('sponsor');
  const wishes = await myWishes(ctx);
  const [broken] = wishes ? meetings(wishes, ctx.now)(offer).broken : brokenLimits({ offer, now: ctx.now });
  if (broken) throw conflict(reasonFor(broken));
  return { offer, wishes };
}

/** Which of the actor's three open requests is free to use. */
async function freeSlot(ctx: MemberContext, sponsorId: string) {
  const open = await ctx.db
    .select()
    .from(sponsorships)
    .where(and(eq(sponsorships.sponseeId, ctx.actor.id), inArray(sponsorships.status, ['requested', ...walking])));
  if (open.some(({ status }) => status !== 'requested')) throw conflict('sponsorship.hasSponsor');
  if (open.some((request) => request.sponsorId === sponsorId)) throw conflict('sponsorship.alreadyOpen');
  const slot = [1, 2, 3].find((slot) => !open.some((request) => request.slot === slot));
  if (!slot) throw conflict('sponsorship.threeOpen');
  return slot;
}

/** What is said to a seeker. What a sponsor does not offer is told only as not being what was asked for. */
function reasonFor(code: LimitCode) {
  if (code === 'open_place') return 'sponsorship.full';
  return code === 'sponsor_active' ? 'sponsorship.away' : 'sponsorship.doesNotFit';
}

/** Takes an open request back. */
export function withdrawRequest(ctx: MemberContext, { sponsorshipId }: OneSponsorship) {
  return inTransaction(ctx, async (ctx) => {
    const request = await holdSponsorship(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'withdraw', ctx.actor, request);
    if (request.status !== 'requested') throw conflict('sponsorship.alreadyAnswered');
    await ctx.db.update(sponsorships).set({ status: 'withdrawn', slot: null, endedAt: ctx.now }).where(eq(sponsorships.id, sponsorshipId));
    await record(ctx, 'sponsorship.withdrawn', sponsorshipId, { sponsorId: request.sponsorId }, [request.sponsorId, request.sponseeId]);
  });
}
