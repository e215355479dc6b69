import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { type Sponsorship, seekers, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { endContactOf } from '@/server/contacts/ending';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { record } from '@/server/events';
import { openForPair } from '@/server/messages/mutations';
import { beginPair } from '@/server/pairs/beginning';
import { authorize } from '@/server/policy';
import { noteAnswerTime } from './answer-time';
import { isMeetable } from './between';
import { withdrawChatsOf } from './chat-ending';
import { inKindWords } from './constraints';
import { brokenLimits } from './eligibility';
import type { AnswerOffer, AnswerRequest } from './input';
import { freePlace, holdPlaces, holdSponsorship } from './locking';
import { sponsorshipPolicy } from './policy';
import { selectSponsors } from './queries';
import { meetings, openWishes } from './seeking';

/** A request or an offer waits so long for an answer; then it runs out, and nothing is lost (recovery.md 2.4). */
const answerHours = 72;
export const answerBy = (from: Date) => new Date(from.getTime() + answerHours * 3_600_000);

const gone = ['withdrawn', 'expired'];
const hasRunOut = ({ now }: MemberContext, { expiresAt }: Sponsorship) => expiresAt !== null && expiresAt <= now;

/** The sponsor says yes or no. With a yes, the sponsee's other requests are taken back at the same moment. */
export function answerRequest(ctx: MemberContext, { sponsorshipId, answer }: AnswerRequest) {
  const answering = inTransaction(ctx, async (ctx) => {
    const request = await holdSponsorship(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'answer', ctx.actor, request);
    if (gone.includes(request.status)) throw conflict('sponsorship.noLongerOpen');
    if (request.status !== 'requested') throw conflict('sponsorship.alreadyAnswered');
    if (hasRunOut(ctx, request)) throw conflict('sponsorship.ranOut');

    if (answer === 'accept') await accept(ctx, request);
    else await decline(ctx, request);
    await noteAnswerTime(ctx, request.sponsorId);
    await record(ctx, 'sponsorship.answered', sponsorshipId, { sponseeId: request.sponseeId, answer }, [
      request.sponseeId,
      request.sponsorId,
    ]);
  });
  return answering.catch(inKindWords);
}

/**
 * Yes or no to what a round proposed: the sponsee first, and with their yes the sponsor, whom nothing is said of before. A no of either lets
 * both go on as they were; whose it was is not told.
 */
export function answerOffer(ctx: MemberContext, { sponsorshipId, answer }: AnswerOffer) {
  const answering = inTransaction(ctx, async (ctx) => {
    const offer = await holdSponsorship(ctx, sponsorshipId);
    authorize(sponsorshipPolicy, 'answerOffer', ctx.actor, offer);
    if (gone.includes(offer.status)) throw conflict('sponsorship.offerGone');
    const turn = offer.status === 'offered' ? offer.sponseeId : offer.status === 'confirmed' ? offer.sponsorId : undefined;
    if (turn !== ctx.actor.id) throw conflict('sponsorship.alreadyAnswered');
    if (hasRunOut(ctx, offer)) throw conflict('sponsorship.ranOut');

    if (answer === 'decline') await decline(ctx, offer);
    else if (offer.status === 'offered') return confirm(ctx, offer);
    else await accept(ctx, offer);
    const { sponseeId, sponsorId } = offer;
    if (offer.status === 'confirmed')
      await record(ctx, 'sponsorship.answered', sponsorshipId, { sponseeId, answer }, [sponseeId, sponsorId]);
    else await record(ctx, 'sponsorship.changed', sponsorshipId, {}, [sponseeId, sponsorId]);
  });
  return answering.catch(inKindWords);
}

async function confirm(ctx: MemberContext, { id, sponsorId, sponseeId }: Sponsorship) {
  await ctx.db
    .update(sponsorships)
    .set({ status: 'confirmed', expiresAt: answerBy(ctx.now) })
    .where(eq(sponsorships.id, id));
  await record(ctx, 'sponsorship.confirmed', id, { sponsorId }, [sponsorId, sponseeId]);
}

async function decline(ctx: MemberContext, { id }: Sponsorship) {
  await ctx.db
    .update(sponsorships)
    .set({ status: 'declined', slot: null, place: null, answeredAt: ctx.now })
    .where(eq(sponsorships.id, id));
}

async function accept(ctx: MemberContext, request: Sponsorship) {
  await holdPlaces(ctx, request.sponsorId);
  await checkStillFits(ctx, request);
  const place = request.place ?? (await freePlace(ctx, request.sponsorId));
  await ctx.db
    .update(sponsorships)
    .set({ status: 'trial', slot: null, place, answeredAt: ctx.now, expiresAt: null })
    .where(eq(sponsorships.id, request.id));
  await ctx.db.update(seekers).set({ comesFirst: false }).where(eq(seekers.userId, request.sponseeId));
  await withdrawOthers(ctx, request);
  await beginPair(ctx, request.id);
  await endContactOf(ctx, request.sponseeId);
  await withdrawChatsOf(ctx, request.sponseeId);
  await openForPair(ctx, request.sponsorId, request.sponseeId);
}

/** The hard limits once more. The sponsor is told of their own side alone; what a seeker looks for stays the seeker's. */
export async function checkStillFits(
  ctx: MemberContext,
  { sponsorId, sponseeId, place }: Pick<Sponsorship, 'sponsorId' | 'sponseeId' | 'place'>,
) {
  // Who has come to be kept apart since then reads it as gone.
  const [offer] = await selectSponsors(ctx, and(eq(sponsors.userId, sponsorId), isMeetable(ctx.actor, sql`${sponseeId}::uuid`)));
  const [seeker] = await ctx.db.select().from(seekers).where(eq(seekers.userId, sponseeId));
  if (!offer) throw conflict('sponsorship.noLongerOpen');
  const wishes = seeker && openWishes(sponseeId, seeker.wishesSealed);
  const broken = wishes ? meetings(wishes, ctx.now)(offer).broken : brokenLimits({ offer, now: ctx.now });
  if (broken.includes('sponsor_active')) throw conflict('sponsorship.youAreOnABreak');
  // An offer of a round has its place already.
  if (place === null && broken.includes('open_place')) throw conflict('sponsorship.full');
  if (broken.some((code) => code !== 'open_place')) throw conflict('sponsorship.noLongerOpen');
}

/** Nobody did this but the match itself, so no one is named as having done it. */
async function withdrawOthers(ctx: MemberContext, { id, sponseeId }: Sponsorship) {
  const others = await ctx.db
    .update(sponsorships)
    .set({ status: 'withdrawn', slot: null, place: null, endedAt: ctx.now })
    .where(
      and(
        eq(sponsorships.sponseeId, sponseeId),
        ne(sponsorships.id, id),
        inArray(sponsorships.status, ['requested', 'offered', 'confirmed']),
      ),
    )
    .returning({ id: sponsorships.id, sponsorId: sponsorships.sponsorId });
  for (const { id, sponsorId } of others)
    await record({ ...ctx, actor: { kind: 'system' } }, 'sponsorship.withdrawn', id, { sponsorId }, [sponsorId, sponseeId]);
}
