import { and, asc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { users } from '@/db/schema/accounts';
import { type Sponsorship, seekers, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { placeHolding, type SponsorshipStatus, walking } from '@/db/vocabulary';
import type { Context, MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { abilities } from '@/server/policy';
import { isMeetable, keptApart } from './between';
import { openBook } from './book';
import { brokenLimits, sentenceOf } from './eligibility';
import type { BrowseSponsors, GetSponsor, OneSponsorship, SeekerWishes } from './input';
import { lot } from './matching';
import { readableBy, sponsorPolicy, sponsorReadableBy, sponsorshipPolicy } from './policy';
import { meetings, openMessage, openWishes, widening } from './seeking';
import { firstDayOf, laidOut } from './shared-hours';
import { mayTakeBack } from './taking-back';
import { lookFor } from './weighing';

/** So many are shown at most: more would not be a help. */
const listLength = 10;
const perPage = 12;
const openRequests = 3;

/** What the actor looks for, if they have said so. Nobody else has a way to it. */
export async function myWishes(ctx: MemberContext): Promise<SeekerWishes | null> {
  const [row] = await ctx.db.select().from(seekers).where(eq(seekers.userId, ctx.actor.id));
  return row ? openWishes(row.userId, row.wishesSealed) : null;
}

/** Sponsors who fit what the actor looks for, best first, with what speaks for each and what would widen the list. */
export async function findSponsors(ctx: MemberContext) {
  const wishes = await myWishes(ctx);
  if (!wishes) return { hasWishes: false as const };
  const [all, isOut] = await Promise.all([openBook(ctx), keptApart(ctx)]);
  const bits = laidOut(wishes, firstDayOf(ctx.now));
  const found = lookFor({ wishes, bits }, all, isOut.add(ctx.actor.id), (id) => lot(ctx.actor.id, id), listLength);
  const shown = found.best.length === 0 ? [] : await selectSponsors(ctx, inArray(sponsors.userId, found.best));
  const meet = meetings(wishes, ctx.now);
  return {
    hasWishes: true as const,
    timeZone: wishes.timeZone,
    sponsors: found.best.flatMap((id) =>
      shown.flatMap((offer) => (offer.id === id ? [{ ...inPublic(offer), fit: meet(offer).inCommon() }] : [])),
    ),
    widen: widening(found),
  };
}

/** Every sponsor that members see and who is not on a break, by name. */
export async function browseSponsors(ctx: MemberContext, { after }: BrowseSponsors) {
  const rows = await selectSponsors(
    ctx,
    and(inArray(sponsors.status, ['active', 'probation']), meetable(ctx), after ? gt(users.handle, after) : undefined),
    perPage + 1,
  );
  const { page, last } = pageOf(rows, perPage);
  return { sponsors: page.map(inPublic), after: last?.handle };
}

/** One sponsor, as members see them; and for the actor, what they share and whether they may ask. */
export async function getSponsor(ctx: MemberContext, { handle }: GetSponsor) {
  const [offer] = await selectSponsors(ctx, and(eq(users.handle, handle), sponsorReadableBy(ctx.actor), meetable(ctx)));
  if (!offer) throw notFound('sponsor');
  const wishes = await myWishes(ctx);
  const met = wishes && offer.id !== ctx.actor.id ? meetings(wishes, ctx.now)(offer) : undefined;
  const broken = met?.broken ?? brokenLimits({ offer, now: ctx.now });
  return {
    ...inPublic(offer),
    fit: met && broken.length === 0 ? met.inCommon() : undefined,
    hasWishes: Boolean(wishes),
    isMe: offer.id === ctx.actor.id,
    isOnABreak: offer.status === 'paused',
    mayBeAsked: broken.length === 0,
    isFull: broken.includes('open_place'),
    /** The kind sentence of what stands in the way of asking, as a key; of several, the one to begin with. */
    inTheWay: broken[0] && sentenceOf(broken[0]),
  };
}

/** The actor's own offer to sponsor, as they wrote it, with their places and who takes them up. */
export async function mySponsorProfile(ctx: MemberContext) {
  const [mine] = await selectSponsors(ctx, eq(sponsors.userId, ctx.actor.id));
  return mine ? { ...mine, can: abilities(sponsorPolicy, ctx.actor, { userId: mine.id, status: mine.status }) } : null;
}

/** What the actor has open or had of late, as sponsor and as sponsee, and what they can do with each. */
export async function mySponsorships(ctx: MemberContext) {
  const rows = await selectPairs(ctx, or(inArray(sponsorships.status, ['requested', ...placeHolding]), justNow(ctx)));
  const pairs = rows.map((row) => asSeenBy(ctx, row));
  const asking = pairs.filter(({ amSponsor, status }) => !amSponsor && status === 'requested').length;
  const hasSponsor = pairs.some(({ amSponsor, status }) => !amSponsor && walking.some((one) => one === status));
  return { pairs, hasSponsor, mayAskMore: asking < openRequests && !hasSponsor };
}

/** One sponsorship of the actor's. */
export async function getSponsorship(ctx: MemberContext, { sponsorshipId }: OneSponsorship) {
  const [row] = await selectPairs(ctx, eq(sponsorships.id, sponsorshipId));
  if (!row) throw notFound('sponsorship');
  return asSeenBy(ctx, row);
}

const meetable = (ctx: MemberContext) => isMeetable(ctx.actor, sql`${sponsors.userId}`);

type Offered = Awaited<ReturnType<typeof selectSponsors>>[number];

/** What members see of a sponsor. For how long someone is in recovery is nobody's rank. */
function inPublic(offer: Offered) {
  const { id, handle, about, medicationStance, pathways, languages, experiences, interests, contactStyle, placesLeft, myStatus } = offer;
  return { id, handle, about, medicationStance, pathways, languages, experiences, interests, contactStyle, placesLeft, myStatus };
}

/** Sponsors with the places they have and have left, how fast they answer, and what is open between them and the actor. */
export function selectSponsors(ctx: MemberContext, where?: SQL, most?: number) {
  const capacity = sql<number>`(select count(*)::int from ${sponsorPlaces} where ${sponsorPlaces.sponsorId} = ${sponsors.userId})`;
  const taken = sql<number>`(select count(*)::int from ${sponsorships} where ${sponsorships.sponsorId} = ${sponsors.userId} and ${inArray(sponsorships.status, [...placeHolding])})`;
  const myStatus = sql<SponsorshipStatus | null>`(select ${sponsorships.status} from ${sponsorships} where ${sponsorships.sponsorId} = ${sponsors.userId}
    and ${sponsorships.sponseeId} = ${ctx.actor.id} and ${inArray(sponsorships.status, ['requested', ...placeHolding])})`;
  const rows = ctx.db
    .select({
      id: users.id,
      handle: users.handle,
      status: sponsors.status,
      about: sponsors.about,
      medicationStance: sponsors.medicationStance,
      pathways: sponsors.pathways,
      languages: sponsors.languages,
      experiences: sponsors.experiences,
      interests: sponsors.interests,
      contactStyle: sponsors.contactStyle,
      gender: sponsors.gender,
      acceptsGenders: sponsors.acceptsGenders,
      focus: sponsors.focus,
      timeZone: sponsors.timeZone,
      hours: sponsors.hours,
      recoveringSince: sponsors.recoveringSince,
      capacity,
      placesLeft: sql<number>`${capacity} - ${taken}`,
      answerHours: sponsors.answerHours,
      myStatus,
    })
    .from(sponsors)
    .innerJoin(users, eq(users.id, sponsors.userId))
    .where(and(eq(users.standing, 'good'), where))
    .orderBy(asc(users.handle));
  return most ? rows.limit(most) : rows;
}

/** What ended in the last days is still shown, so that nobody looks for it in vain. */
function justNow({ now }: Context) {
  const since = new Date(now.getTime() - 14 * 86_400_000);
  return or(gt(sponsorships.answeredAt, since), gt(sponsorships.endedAt, since));
}

/** Sponsorships the actor may read, with both names, the latest first. */
function selectPairs(ctx: MemberContext, where?: SQL) {
  const sponsor = alias(users, 'sponsor');
  const sponsee = alias(users, 'sponsee');
  return ctx.db
    .select({ sponsorship: sponsorships, sponsorHandle: sponsor.handle, sponseeHandle: sponsee.handle, sponsorStatus: sponsors.status })
    .from(sponsorships)
    .innerJoin(sponsors, eq(sponsors.userId, sponsorships.sponsorId))
    .innerJoin(sponsor, eq(sponsor.id, sponsorships.sponsorId))
    .innerJoin(sponsee, eq(sponsee.id, sponsorships.sponseeId))
    .where(and(readableBy(ctx.actor), where))
    .orderBy(sql`${sponsorships.requestedAt} desc`, sql`${sponsorships.id} desc`)
    .limit(50);
}

type PairRow = { sponsorship: Sponsorship; sponsorHandle: string; sponseeHandle: string; sponsorStatus: string };

/** The name and the message, and nothing else of the other person. Who ended it is not said. */
function asSeenBy(ctx: MemberContext, { sponsorship, sponsorHandle, sponseeHandle, sponsorStatus }: PairRow) {
  const { id, sponsorId, status, requestedAt, answeredAt, endedAt } = sponsorship;
  const amSponsor = sponsorId === ctx.actor.id;
  return {
    id,
    status,
    amSponsor,
    sponsorHandle,
    sponseeHandle,
    requestedAt,
    answeredAt,
    endedAt,
    otherHandle: amSponsor ? sponseeHandle : sponsorHandle,
    isSponsorOnABreak: sponsorStatus === 'paused',
    isSponsorAway: sponsorStatus === 'suspended',
    message: openMessage(sponsorship),
    /** An offer of a round, not something the sponsee asked for. */
    isOffer: sponsorship.roundId !== null,
    expiresAt: sponsorship.expiresAt,
    mayTakeBack: mayTakeBack(ctx, sponsorship),
    /** The actor told a moderator; nobody else sees that. */
    haveTold: sponsorship.endReason === 'safety' && sponsorship.endedBy === ctx.actor.id,
    can: abilities(sponsorshipPolicy, ctx.actor, sponsorship),
  };
}
