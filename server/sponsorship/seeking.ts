import type { Sponsorship } from '@/db/schema/sponsorship';
import { seal, unseal } from '@/server/seal';
import { brokenLimits, type LimitCode, type Offer, sharedPathways } from './eligibility';
import { SeekerWishes } from './input';
import { interestMatches, livedMatches, score, weights } from './score';
import { type Availability, type SharedTime, sharedTimeOf } from './shared-hours';

const wishesPlace = (userId: string) => `seekers.wishes.${userId}`;
/** A seeker's wishes, readable with the site's secret alone. */
export const sealWishes = (userId: string, wishes: SeekerWishes) => seal(JSON.stringify(wishes), wishesPlace(userId));
export const openWishes = (userId: string, sealed: string) => SeekerWishes.parse(JSON.parse(unseal(sealed, wishesPlace(userId))));

const messagePlace = (id: string) => `sponsorships.message.${id}`;
/** What a seeker wrote to a sponsor, likewise; nothing where a round or a code brought the two together. */
export const sealMessage = (id: string, message: string) => seal(message, messagePlace(id));
export const openMessage = ({ id, messageSealed }: Pick<Sponsorship, 'id' | 'messageSealed'>) =>
  messageSealed === null ? null : unseal(messageSealed, messagePlace(id));

type Offering = Offer & Availability;

/** How a seeker stands to a sponsor, and to the next: the limits that do not hold, and what speaks for the two of them. */
export function meetings(wishes: SeekerWishes, now: Date) {
  const sharedWith = sharedTimeOf(wishes, now);
  return (offer: Offering) => {
    const shared = sharedWith(offer);
    const broken = brokenLimits({ offer, wish: wishes, hoursPerWeek: shared.hoursPerWeek, now });
    return { broken, inCommon: () => fitOf(wishes, offer, shared) };
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
export function widening(found: { broken: LimitCode[]; offer: Pick<Offer, 'pathways'> }[]) {
  const onlyFor = (code: LimitCode) => found.filter(({ broken }) => broken.length === 1 && broken[0] === code);
  const counts = new Map<Offer['pathways'][number], number>();
  for (const { offer } of onlyFor('pathway')) for (const pathway of offer.pathways) counts.set(pathway, (counts.get(pathway) ?? 0) + 1);
  const pathways = [...counts].map(([pathway, count]) => ({ pathway, count })).sort((a, b) => b.count - a.count);
  return { pathways: pathways.slice(0, 3), hours: onlyFor('shared_time').length };
}
