import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Sponsorship, seekers, sponsorships } from '@/db/schema/sponsorship';
import { type EndReason, walking } from '@/db/vocabulary';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { announce, keepUntold, record } from '@/server/events';
import { tellPairEnded } from '@/server/messages/mutations';
import { isWithoutWord } from '@/server/pairs/queries';
import { authorize } from '@/server/policy';
import { inKindWords } from './constraints';
import type { EndSponsorship, OneSponsorship } from './input';
import { freePlace, holdPlaces, holdSponsorship } from './locking';
import { sponsorshipPolicy } from './policy';
import { mayTakeBack, undoMinutes, undoUntil } from './taking-back';

type Ended = Pick<Sponsorship, 'id' | 'sponsorId' | 'sponseeId' | 'status'>;
const isWalking = ({ status }: Pick<Sponsorship, 'status'>) => walking.some((one) => one === status);

/** Refuses where the two do not walk together any more. */
export function checkWalking(pair: Pick<Sponsorship, 'status'>) {
  if (!isWalking(pair)) throw conflict('sponsorship.alreadyEnded');
}

/**
 * Either of the two ends it, with one tap. No reason is asked for; what the other is told is neutral, whatever was said, and comes when it
 * cannot be taken back any more.
 */
export function endSponsorship(ctx: MemberContext, { sponsorshipId, as = 'no_fault' }: EndSponsorship) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdSponsorship(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'end', ctx.actor, pair);
    checkWalking(pair);
    await endPair(ctx, pair, as);
    await tellEnd(ctx, pair, undoUntil(ctx.now));
  });
}

/**
 * The same by one of the two for whom the sponsee is to have somebody else: they look again, and come first in the next round. Where no
 * first word came for a week, it is noted so, and as nobody's fault.
 */
export function askForSomeoneElse(ctx: MemberContext, { sponsorshipId }: OneSponsorship) {
  return inTransaction(ctx, async (ctx) => {
    const pair = await holdSponsorship(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'end', ctx.actor, pair);
    checkWalking(pair);
    await endPair(ctx, pair, (await hadNoWord(ctx, pair.id)) ? 'no_contact' : 'no_fault');
    await putFirst(ctx, pair.sponseeId);
    await tellEnd(ctx, pair, undoUntil(ctx.now));
  });
}

const hadNoWord = async ({ db }: Context, id: string) => (await db.$count(sponsorships, and(eq(sponsorships.id, id), isWithoutWord))) > 0;

/** Ends what the two have, for those who hold it. Whoever is to be told is told by the caller. */
export async function endPair(ctx: Context, pair: Ended, endReason: EndReason) {
  const endedBy = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  await ctx.db
    .update(sponsorships)
    .set({ status: 'ended', place: null, endedAt: ctx.now, endedBy, endReason, endedFrom: pair.status })
    .where(eq(sponsorships.id, pair.id));
  await tellPairEnded(ctx, pair.sponsorId, pair.sponseeId);
  await announce(ctx, [pair.id, pair.sponsorId, pair.sponseeId]);
}

/** Tells the other that it has ended, and no more than that. */
export async function tellEnd(ctx: MemberContext, pair: Ended, from = ctx.now) {
  const otherId = pair.sponsorId === ctx.actor.id ? pair.sponseeId : pair.sponsorId;
  await record(ctx, 'sponsorship.ended', pair.id, { otherId }, [pair.sponsorId, pair.sponseeId], from);
}

/** Who was left without a sponsor through no doing of theirs comes first in the next round, if they look for one. */
export async function putFirst(ctx: Context, userId: string) {
  await ctx.db.update(seekers).set({ comesFirst: true }).where(eq(seekers.userId, userId));
}

/** Takes an end back that was a slip, by who made it, while the place is still free and the sponsee has nobody else. */
export function takeBackEnd(ctx: MemberContext, { sponsorshipId }: OneSponsorship) {
  const takingBack = inTransaction(ctx, async (ctx) => {
    const pair = await holdSponsorship(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'end', ctx.actor, pair);
    if (!mayTakeBack(ctx, pair)) throw conflict('sponsorship.endStands');
    const sponsor = await holdPlaces(ctx, pair.sponsorId);
    if (!sponsor || !['probation', 'active', 'paused'].includes(sponsor.status)) throw conflict('sponsorship.endStands');
    await checkHasNobody(ctx, pair.sponseeId);
    const place = await freePlace(ctx, pair.sponsorId);
    await ctx.db
      .update(sponsorships)
      .set({ status: pair.endedFrom ?? 'trial', place, endedAt: null, endedBy: null, endReason: null, endedFrom: null })
      .where(eq(sponsorships.id, pair.id));
    await ctx.db.update(seekers).set({ comesFirst: false }).where(eq(seekers.userId, pair.sponseeId));
    await keepUntold(ctx, 'sponsorship.ended', pair.id);
    await record(ctx, 'sponsorship.changed', pair.id, {}, [pair.sponsorId, pair.sponseeId]);
    await tellPairEnded(ctx, pair.sponsorId, pair.sponseeId);
  });
  return takingBack.catch(inKindWords);
}

async function checkHasNobody(ctx: Context, sponseeId: string) {
  const other = and(eq(sponsorships.sponseeId, sponseeId), inArray(sponsorships.status, [...walking]));
  if ((await ctx.db.$count(sponsorships, other)) > 0) throw conflict('sponsorship.hasSponsor');
}

/** Shared, planned and taken back words of pairs that have ended go for good, once that cannot be taken back. */
export const endedForGood = (now: Date) =>
  sql`s.status = 'ended' and s.ended_at <= ${new Date(now.getTime() - undoMinutes * 60_000).toISOString()}::timestamptz`;
