import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { placeHolding, type SponsorStatus } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import { inKindWords } from './constraints';
import { recoveringBefore } from './eligibility';
import type { ApplyToSponsor, ApproveSponsor, SetCapacity, SponsorProfile } from './input';
import { sponsorPolicy, sponsorReadableBy } from './policy';

/** Offers to sponsor others. The offer waits for staff; its places wait with it. */
export function applyToSponsor(ctx: MemberContext, { capacity, ...profile }: ApplyToSponsor) {
  const applying = inTransaction(ctx, async (ctx) => {
    const sponsorId = ctx.actor.id;
    authorize(sponsorPolicy, 'apply', ctx.actor, { userId: sponsorId, status: 'applied' });
    await ctx.db.insert(sponsors).values({ userId: sponsorId, status: 'applied', ...columns(ctx, profile) });
    await ctx.db.insert(sponsorPlaces).values(places(sponsorId, capacity));
    await record(ctx, 'sponsor.applied', sponsorId, {});
  });
  return applying.catch(inKindWords);
}

/** Changes how the actor shows themself as a sponsor. */
export function saveSponsorProfile(ctx: MemberContext, profile: SponsorProfile) {
  return inTransaction(ctx, async (ctx) => {
    await loadOwn(ctx);
    await ctx.db.update(sponsors).set(columns(ctx, profile)).where(eq(sponsors.userId, ctx.actor.id));
    await record(ctx, 'sponsor.changed', ctx.actor.id, {});
  });
}

/** Offers more places or fewer, but never fewer than are taken. Who sits in a place that goes moves to a free one. */
export function setCapacity(ctx: MemberContext, { capacity }: SetCapacity) {
  return inTransaction(ctx, async (ctx) => {
    await loadOwn(ctx);
    const sponsorId = ctx.actor.id;
    const active = await ctx.db
      .select({ id: sponsorships.id, place: sponsorships.place })
      .from(sponsorships)
      .where(and(eq(sponsorships.sponsorId, sponsorId), inArray(sponsorships.status, [...placeHolding])));
    if (active.length > capacity) throw conflict('sponsorship.capacityInUse', 'capacity');

    await ctx.db.insert(sponsorPlaces).values(places(sponsorId, capacity)).onConflictDoNothing();
    const free = places(sponsorId, capacity)
      .map(({ place }) => place)
      .filter((place) => !active.some((pair) => pair.place === place));
    for (const pair of active.filter(({ place }) => (place ?? 0) > capacity)) {
      // One that ends at this moment has left its place already.
      await ctx.db
        .update(sponsorships)
        .set({ place: free.shift() })
        .where(and(eq(sponsorships.id, pair.id), inArray(sponsorships.status, [...placeHolding])));
    }
    await ctx.db.delete(sponsorPlaces).where(and(eq(sponsorPlaces.sponsorId, sponsorId), gt(sponsorPlaces.place, capacity)));
    await record(ctx, 'sponsor.changed', sponsorId, {});
  });
}

/** "I need a break": no one new may ask. Those who are sponsored stay. */
export const pauseSponsoring = (ctx: MemberContext) =>
  turn(ctx, ['active', 'probation'], { status: 'paused', pausedAt: ctx.now }, 'sponsorship.notSponsoring');

/** Back from a break: people may ask again. */
export const resumeSponsoring = (ctx: MemberContext) =>
  turn(ctx, ['paused'], { status: 'active', pausedAt: null }, 'sponsorship.notOnABreak');

function turn(ctx: MemberContext, from: SponsorStatus[], to: { status: SponsorStatus; pausedAt: Date | null }, otherwise: string) {
  return inTransaction(ctx, async (ctx) => {
    const mine = await loadOwn(ctx);
    if (!from.includes(mine.status)) throw conflict(otherwise);
    await ctx.db.update(sponsors).set(to).where(eq(sponsors.userId, mine.userId));
    await record(ctx, 'sponsor.changed', mine.userId, {});
  });
}

/** Lets a member who applied sponsor others. */
export function approveSponsor(ctx: MemberContext, { userId }: ApproveSponsor) {
  return inTransaction(ctx, async (ctx) => {
    const [offer] = await ctx.db
      .select()
      .from(sponsors)
      .where(and(eq(sponsors.userId, userId), sponsorReadableBy(ctx.actor)))
      .for('update');
    if (!offer) throw notFound('sponsor');
    authorize(sponsorPolicy, 'approve', ctx.actor, offer);
    if (offer.status !== 'applied') throw conflict('sponsorship.alreadyApproved');
    await ctx.db.update(sponsors).set({ status: 'active', approvedAt: ctx.now }).where(eq(sponsors.userId, userId));
    await record(ctx, 'sponsor.approved', userId, {});
  });
}

/** Lets nobody else give away or take away a place of this sponsor until the transaction ends. */
export async function holdPlaces(ctx: MemberContext, sponsorId: string) {
  await ctx.db.select({ id: sponsors.userId }).from(sponsors).where(eq(sponsors.userId, sponsorId)).for('no key update');
}

/** Counts anew how many hours a sponsor takes to a first answer: the median of the last fifty. Whoever answers calls it. */
export async function noteAnswerTime(ctx: MemberContext, sponsorId: string) {
  const latest = sql`select extract(epoch from ${sponsorships.answeredAt} - ${sponsorships.requestedAt}) / 3600 as hours
    from ${sponsorships} where ${sponsorships.sponsorId} = ${sponsorId} and ${sponsorships.answeredAt} is not null
    order by ${sponsorships.answeredAt} desc limit 50`;
  await ctx.db
    .update(sponsors)
    .set({ answerHours: sql`(select percentile_cont(0.5) within group (order by hours) from (${latest}) latest)` })
    .where(eq(sponsors.userId, sponsorId));
}

async function loadOwn(ctx: MemberContext) {
  const [mine] = await ctx.db.select().from(sponsors).where(eq(sponsors.userId, ctx.actor.id)).for('no key update');
  if (!mine) throw notFound('sponsor');
  authorize(sponsorPolicy, 'edit', ctx.actor, mine);
  return mine;
}

const places = (sponsorId: string, capacity: number) => Array.from({ length: capacity }, (_, at) => ({ sponsorId, place: at + 1 }));

/** A sponsor counts their own time. Less than a year is no shame, and too soon to sponsor. */
function columns(ctx: MemberContext, { recoveringSince, ...rest }: SponsorProfile) {
  const since = new Date(`${recoveringSince}T00:00:00Z`);
  if (since > recoveringBefore(ctx.now)) throw invalid('sponsorship.tooSoon', 'recoveringSince');
  return { ...rest, recoveringSince: since };
}
