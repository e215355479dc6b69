import type { Sponsorship } from '@/db/schema/sponsorship';
import { seal, unseal } from '@/server/seal';
import { brokenLimits, type Offer, sharedPathways } from './eligibility';
import { SaveRanking, SeekerWishes } from './input';
import { interestMatches, livedMatches, score, weights } from './score';
import { type Availability, firstDayOf, laidOut, quartersShared, type SharedTime, sharedBits } from './shared-hours';
import { type Look, pathwaysIn } from './weighing';

const wishesPlace = (userId: string) => `seekers.wishes.${userId}`;
/** A seeker's wishes, readable with the site's secret alone. */
export const sealWishes = (userId: string, wishes: SeekerWishes) => seal(JSON.stringify(wishes), wishesPlace(userId));
export const openWishes = (userId: string, sealed: string) => SeekerWishes.parse(JSON.parse(unseal(sealed, wishesPlace(userId))));

const rankingPlace = (userId: string) => `seekers.ranking.${userId}`;
/** Whom a seeker would like, in order, likewise. */
export const sealRanking = (userId: string, ranking: SaveRanking) => seal(JSON.stringify(ranking), rankingPlace(userId));
export const openRanking = (userId: string, sealed: string | null): SaveRanking =>
  sealed ? SaveRanking.parse(JSON.parse(unseal(sealed, rankingPlace(userId)))) : { sponsorIds: [], fillsUp: true };

const messagePlace = (id: string) => `sponsorships.message.${id}`;
/** What a seeker wrote to a sponsor, likewise; nothing where a round or a code brought the two together. */
export const sealMessage = (id: string, message: string) => seal(message, messagePlace(id));
export const openMessage = ({ id, messageSealed }: Pick<Sponsorship, 'id' | 'messageSealed'>) =>
  messageSealed === null ? null : unseal(messageSealed, messagePlace(id));

/** What spoke for two people when they were brought together: what each part weighed then, in which version, and which choice it was. */
type Factors = { weights: number; parts: ReturnType<typeof score>['parts']; total: number; choice?: number };
const factorsPlace = (id: string) => `sponsorships.factors.${id}`;
/** Sealed, for it tells of what was asked for; kept to learn what makes two people last (recovery.md 2.2). */
export const sealFactors = (id: string, factors: Factors) => seal(JSON.stringify(factors), factorsPlace(id));
export const openFactors = (id: string, sealed: string): Factors => JSON.parse(unseal(sealed, factorsPlace(id)));

/** The factors of a seeker and a sponsor now. */
export function factorsOf(wishes: SeekerWishes, offer: Offering, firstDay: number, choice?: number): Factors {
  const hoursPerWeek = quartersShared(laidOut(wishes, firstDay), offer.bits ?? laidOut(offer, firstDay)) / 4;
  return { weights: weights.version, ...score(wishes, offer, hoursPerWeek), choice };
}

type Offering = Offer & Availability & { bits?: Uint32Array };

/** How a seeker stands to a sponsor, and to the next: the limits that do not hold, and what speaks for the two of them. */
export function meetings(wishes: SeekerWishes, now: Date) {
  const firstDay = firstDayOf(now);
  const mine = laidOut(wishes, firstDay);
  return (offer: Offering) => {
    const theirs = offer.bits ?? laidOut(offer, firstDay);
    // Hours cost more to compare than all else, and say nothing new of those who do not fit in two ways already.
    const others = brokenLimits({ offer, wish: wishes, now });
    const hoursPerWeek = others.length > 1 ? undefined : quartersShared(mine, theirs) / 4;
    const broken = hoursPerWeek === undefined ? others : brokenLimits({ offer, wish: wishes, hoursPerWeek, now });
    return {
      broken,
      inCommon: () => fitOf(wishes, offer, sharedBits(mine, theirs, wishes.timeZone, firstDay)),
    };
  };
}

/** Only what two people have in common. What is missing is said to nobody. */
function fitOf(wishes: SeekerWishes, offer: Offering, { hoursPerWeek, week }: SharedTime) {
  return {
    hoursPerWeek,
    week,
    experiences: livedMatches(wishes, offer),
    pathways: sharedPathways(wishes, offer),
    interests: interestMatches(wishes, offer),
    isStyleWished: wishes.contactStyle === offer.contactStyle,
    score: score(wishes, offer, hoursPerWeek),
    weights,
  };
}

/**
 * What would bring more sponsors into a seeker's list: pathways to accept as well, or more hours. That medication must be affirmed
 * is never put up for bargain.
 */
export function widening({ offPathway, shortOfTime }: Pick<Look, 'offPathway' | 'shortOfTime'>) {
  const counts = new Map<Offer['pathways'][number], number>();
  for (const mask of offPathway) for (const pathway of pathwaysIn(mask)) counts.set(pathway, (counts.get(pathway) ?? 0) + 1);
  const pathways = [...counts].map(([pathway, count]) => ({ pathway, count })).sort((a, b) => b.count - a.count);
  return { pathways: pathways.slice(0, 3), hours: shortOfTime };
}
