import { and, eq, inArray, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { type Sponsorship, seekers, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { openForPair, tellPairEnded } from '@/server/messages/mutations';
import { authorize } from '@/server/policy';
import { lockPair } from '@/server/safety/pairs';
import { isMeetable } from './between';
import { inKindWords } from './constraints';
import { brokenLimits, type LimitCode } from './eligibility';
import type { AnswerRequest, OneSponsorship, RequestSponsor, SeekerWishes } from './input';
import { holdPlaces, noteAnswerTime } from './offering';
import { readableBy, sponsorReadableBy, sponsorshipPolicy } from './policy';
import { myWishes, selectSponsors } from './queries';
import { meetings, openWishes, sealMessage, sealWishes } from './seeking';

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
    await hold(ctx, ctx.actor.id);
    const slot = await freeSlot(ctx, sponsorId);
    const isFound = and(eq(sponsors.userId, sponsorId), sponsorReadableBy(ctx.actor), isMeetable(ctx.actor, sql`${sponsors.userId}`));
    const [offer] = await selectSponsors(ctx, isFound);
    if (!offer) throw notFound('sponsor');
    const wishes = await myWishes(ctx);
    const [broken] = wishes ? meetings(wishes, ctx.now)(offer).broken : brokenLimits({ offer, now: ctx.now });
    if (broken) throw conflict(reasonFor(broken));

    const id = crypto.randomUUID();
    await ctx.db
      .insert(sponsorships)
      .values({ id, sponsorId, sponseeId: ctx.actor.id, messageSealed: sealMessage(id, message), slot, requestedAt: ctx.now });
    await record(ctx, 'sponsorship.requested', id, { sponsorId }, [sponsorId, ctx.actor.id]);
    return { id };
  });
  return asking.catch(inKindWords);
}

/** Which of the actor's three open requests is free to use. */
async function freeSlot(ctx: MemberContext, sponsorId: string) {
  const open = await ctx.db
    .select()
    .from(sponsorships)
    .where(and(eq(sponsorships.sponseeId, ctx.actor.id), inArray(sponsorships.status, ['requested', 'active'])));
  if (open.some(({ status }) => status === 'active')) throw conflict('sponsorship.hasSponsor');
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

/** The sponsor says yes or no. With a yes, the sponsee's other requests are taken back at the same moment. */
export function answerRequest(ctx: MemberContext, { sponsorshipId, answer }: AnswerRequest) {
  const answering = inTransaction(ctx, async (ctx) => {
    const request = await loadForChange(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'answer', ctx.actor, request);
    if (request.status === 'withdrawn' || request.status === 'expired') throw conflict('sponsorship.noLongerOpen');
    if (request.status !== 'requested') throw conflict('sponsorship.alreadyAnswered');

    if (answer === 'accept') await accept(ctx, request);
    else
      await ctx.db
        .update(sponsorships)
        .set({ status: 'declined', slot: null, answeredAt: ctx.now })
        .where(eq(sponsorships.id, sponsorshipId));
    await noteAnswerTime(ctx, request.sponsorId);
    await record(ctx, 'sponsorship.answered', sponsorshipId, { sponseeId: request.sponseeId, answer }, [
      request.sponseeId,
      request.sponsorId,
    ]);
  });
  return answering.catch(inKindWords);
}

async function accept(ctx: MemberContext, request: Sponsorship) {
  await holdPlaces(ctx, request.sponsorId);
  await checkStillFits(ctx, request);
  const place = await freePlace(ctx, request.sponsorId);
  await ctx.db
    .update(sponsorships)
    .set({ status: 'active', slot: null, place, answeredAt: ctx.now })
    .where(eq(sponsorships.id, request.id));
  await withdrawOthers(ctx, request.sponseeId);
  await openForPair(ctx, request.sponsorId, request.sponseeId);
}

/** The hard limits once more. The sponsor is told of their own side alone; what a seeker looks for stays the seeker's. */
async function checkStillFits(ctx: MemberContext, { sponsorId, sponseeId }: Sponsorship) {
  const [offer] = await selectSponsors(ctx, eq(sponsors.userId, sponsorId));
  const [seeker] = await ctx.db.select().from(seekers).where(eq(seekers.userId, sponseeId));
  if (!offer) throw conflict('sponsorship.noLongerOpen');
  const wishes = seeker && openWishes(sponseeId, seeker.wishesSealed);
  const broken = wishes ? meetings(wishes, ctx.now)(offer).broken : brokenLimits({ offer, now: ctx.now });
  if (broken.includes('sponsor_active')) throw conflict('sponsorship.youAreOnABreak');
  if (broken.includes('open_place')) throw conflict('sponsorship.full');
  if (broken.length > 0) throw conflict('sponsorship.noLongerOpen');
}

async function freePlace(ctx: MemberContext, sponsorId: string) {
  const [free] = await ctx.db
    .select({ place: sponsorPlaces.place })
    .from(sponsorPlaces)
    .where(
      and(
        eq(sponsorPlaces.sponsorId, sponsorId),
        sql`not exists (select from ${sponsorships} where ${sponsorships.sponsorId} = ${sponsorPlaces.sponsorId} and ${sponsorships.place} = ${sponsorPlaces.place})`,
      ),
    )
    .orderBy(sponsorPlaces.place)
    .limit(1);
  if (!free) throw conflict('sponsorship.full');
  return free.place;
}

/** Nobody did this but the match itself, so no one is named as having done it. */
async function withdrawOthers(ctx: MemberContext, sponseeId: string) {
  const others = await ctx.db
    .update(sponsorships)
    .set({ status: 'withdrawn', slot: null, endedAt: ctx.now })
    .where(and(eq(sponsorships.sponseeId, sponseeId), eq(sponsorships.status, 'requested')))
    .returning({ id: sponsorships.id, sponsorId: sponsorships.sponsorId });
  for (const { id, sponsorId } of others)
    await record({ ...ctx, actor: { kind: 'system' } }, 'sponsorship.withdrawn', id, { sponsorId }, [sponsorId, sponseeId]);
}

/** Takes an open request back. */
export function withdrawRequest(ctx: MemberContext, { sponsorshipId }: OneSponsorship) {
  return inTransaction(ctx, async (ctx) => {
    const request = await loadForChange(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'withdraw', ctx.actor, request);
    if (request.status !== 'requested') throw conflict('sponsorship.alreadyAnswered');
    await ctx.db.update(sponsorships).set({ status: 'withdrawn', slot: null, endedAt: ctx.now }).where(eq(sponsorships.id, sponsorshipId));
    await record(ctx, 'sponsorship.withdrawn', sponsorshipId, { sponsorId: request.sponsorId }, [request.sponsorId, request.sponseeId]);
  });
}

/** Either of the two ends it. No reason is asked for, and none is kept. */
export function endSponsorship(ctx: MemberContext, { sponsorshipId }: OneSponsorship) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await loadForChange(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'end', ctx.actor, pair);
    if (pair.status !== 'active') throw conflict('sponsorship.alreadyEnded');
    await ctx.db
      .update(sponsorships)
      .set({ status: 'ended', place: null, endedAt: ctx.now, endedBy: ctx.actor.id })
      .where(eq(sponsorships.id, sponsorshipId));
    const otherId = pair.sponsorId === ctx.actor.id ? pair.sponseeId : pair.sponsorId;
    await record(ctx, 'sponsorship.ended', sponsorshipId, { otherId }, [pair.sponsorId, pair.sponseeId]);
    await tellPairEnded(ctx, pair.sponsorId, pair.sponseeId);
  });
}

/**
 * A sponsorship the actor may see, held until the transaction ends. The sponsee is always held before the pair, and the pair before the
 * sponsor, so that two answers at once wait for each other and never lock up.
 */
async function loadForChange(ctx: MemberContext, sponsorshipId: string) {
  const mine = and(eq(sponsorships.id, sponsorshipId), readableBy(ctx.actor));
  const [seen] = await ctx.db.select({ sponseeId: sponsorships.sponseeId }).from(sponsorships).where(mine);
  if (!seen) throw notFound('sponsorship');
  await hold(ctx, seen.sponseeId);
  const [row] = await ctx.db.select().from(sponsorships).where(mine).for('update');
  if (!row) throw notFound('sponsorship');
  return row;
}

/** Lets nobody else change who sponsors this person until the transaction ends. */
async function hold(ctx: MemberContext, userId: string) {
  await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
}
