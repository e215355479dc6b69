import { and, eq, gt, inArray } from 'drizzle-orm';
import { sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { placeHolding, type SponsorStatus } from '@/db/vocabulary';
import { endContactsOf, giveBackShifts } from '@/server/contacts/ending';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { leaveSponsorCircle } from '@/server/groups/sponsor-circle';
import { authorize } from '@/server/policy';
import { endChatsOf } from './chat-ending';
import { inKindWords } from './constraints';
import { recoveringBefore } from './eligibility';
import { endAllOf } from './holds';
import type { ApplyToSponsor, SetCapacity, SponsorProfile } from './input';
import { holdAllOf, holdOpenOf } from './locking';
import { sponsorPolicy } from './policy';
import { hasPromised } from './training';

const againAfterDays = 90;

/** Offers to sponsor others. The offer waits for staff; its places wait with it. */
export function applyToSponsor(ctx: MemberContext, { capacity, ...profile }: ApplyToSponsor) {
  const applying = inTransaction(ctx, async (ctx) => {
    const sponsorId = ctx.actor.id;
    authorize(sponsorPolicy, 'apply', ctx.actor, { userId: sponsorId, status: 'applied' });
    await makeRoom(ctx, sponsorId);
    await ctx.db.insert(sponsors).values({ userId: sponsorId, status: 'applied', ...columns(ctx, profile) });
    await ctx.db.insert(sponsorPlaces).values(places(sponsorId, capacity));
    await record(ctx, 'sponsor.applied', sponsorId, {});
  });
  return applying.catch(inKindWords);
}

/** Who was once turned down may offer again after a while; nothing of the first time is held against them. */
async function makeRoom(ctx: MemberContext, userId: string) {
  const before = new Date(ctx.now.getTime() - againAfterDays * 86_400_000);
  const [declined] = await ctx.db
    .select({ declinedAt: sponsors.declinedAt })
    .from(sponsors)
    .where(and(eq(sponsors.userId, userId), eq(sponsors.status, 'declined')))
    .for('update');
  if (!declined?.declinedAt) return;
  if (declined.declinedAt > before) throw conflict('sponsorship.offerLater');
  await ctx.db.delete(sponsors).where(and(eq(sponsors.userId, userId), eq(sponsors.status, 'declined')));
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
    const { status, pausedFrom } = await loadOwn(ctx);
    if (capacity > 1 && (status === 'probation' || pausedFrom === 'probation')) throw conflict('sponsorship.probationOne', 'capacity');
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

/** "I need a break": no one new may ask, and shifts that were to come are open again. Those who are sponsored stay. */
export const pauseSponsoring = (ctx: MemberContext) =>
  inTransaction(ctx, async (ctx) => {
    const mine = await loadOwn(ctx);
    if (mine.status !== 'active' && mine.status !== 'probation') throw conflict('sponsorship.notSponsoring');
    await takeBreak(ctx, mine);
    await record(ctx, 'sponsor.changed', mine.userId, {}, [mine.userId]);
  });

/**
 * A sponsor's own setback. They rest, and those they are with go first in the next round and have a temporary contact meanwhile. Nothing is
 * kept that tells it from any other break, and nobody is told why (recovery.md 2.7, rule 5).
 */
export const restFromSponsoring = (ctx: MemberContext) =>
  inTransaction(ctx, async (ctx) => {
    await holdAllOf(ctx, ctx.actor.id);
    const { open, sponsor } = await holdOpenOf(ctx, ctx.actor.id);
    if (!sponsor) throw notFound('sponsor');
    authorize(sponsorPolicy, 'edit', ctx.actor, sponsor);
    if (!['active', 'probation', 'paused'].includes(sponsor.status)) throw conflict('sponsorship.notSponsoring');
    if (sponsor.status !== 'paused') await takeBreak(ctx, sponsor);
    await endAllOf(ctx, open);
    await endContactsOf(ctx, ctx.actor.id);
    await endChatsOf(ctx, ctx.actor.id);
    await record(ctx, 'sponsor.changed', ctx.actor.id, {}, [ctx.actor.id]);
  });

async function takeBreak(ctx: MemberContext, { userId, status }: { userId: string; status: SponsorStatus }) {
  await ctx.db.update(sponsors).set({ status: 'paused', pausedAt: ctx.now, pausedFrom: status }).where(eq(sponsors.userId, userId));
  await giveBackShifts(ctx, userId);
}

/** Back from a break: people may ask again. What sponsors promise has to be read first if it has changed or a year is over. */
export const resumeSponsoring = (ctx: MemberContext) =>
  inTransaction(ctx, async (ctx) => {
    const mine = await loadOwn(ctx);
    if (mine.status !== 'paused') throw conflict('sponsorship.notOnABreak');
    if (!(await hasPromised(ctx, mine.userId))) throw conflict('sponsorship.promiseFirst');
    await ctx.db
      .update(sponsors)
      .set({ status: mine.pausedFrom ?? 'active', pausedAt: null, pausedFrom: null })
      .where(eq(sponsors.userId, mine.userId));
    await record(ctx, 'sponsor.changed', mine.userId, {}, [mine.userId]);
  });

/** Steps down for good, with thanks. Those they are with look again, in first place. */
export const retireFromSponsoring = (ctx: MemberContext) =>
  inTransaction(ctx, async (ctx) => {
    await holdAllOf(ctx, ctx.actor.id);
    const { open, sponsor } = await holdOpenOf(ctx, ctx.actor.id);
    if (!sponsor) throw notFound('sponsor');
    authorize(sponsorPolicy, 'edit', ctx.actor, sponsor);
    if (!['active', 'probation', 'paused'].includes(sponsor.status)) throw conflict('sponsorship.notSponsoring');
    await ctx.db.update(sponsors).set({ status: 'retired', pausedAt: null, pausedFrom: null }).where(eq(sponsors.userId, ctx.actor.id));
    await endAllOf(ctx, open);
    await endContactsOf(ctx, ctx.actor.id);
    await endChatsOf(ctx, ctx.actor.id);
    await leaveSponsorCircle(ctx, ctx.actor.id);
    await record(ctx, 'sponsor.changed', ctx.actor.id, {}, [ctx.actor.id]);
  });

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
