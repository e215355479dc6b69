import { type Offer, sharedPathways, type Wish } from './eligibility.ts';

/** What each part may weigh, out of 100. A hypothesis, so it has a version: change the weights, change the version (recovery.md 2.2). */
// biome-ignore format: a table
export const weights = {
  version: 1,
  sharedTime:      25,
  pathway:         20,
  livedExperience: 20,
  style:           10,
  reliability:     10,
  openPlaces:      10,
  interests:        5,
} as const;
type ScorePart = Exclude<keyof typeof weights, 'version'>;

const hoursForAll = 10;
const placesForAll = 3;
/** Of those who share a pathway, but not as the first choice of both. */
export const pathwayShared = 12;

/** How well two people fit, in parts that can be shown and a total of 0 to 100. */
export function score(wish: Wish, offer: Offer, hoursPerWeek: number): { parts: Record<ScorePart, number>; total: number } {
  const lived = livedMatches(wish, offer).length / Math.max(1, wish.experiences.length);
  const parts = {
    sharedTime: pointsForTime(hoursPerWeek),
    pathway: pathwayPoints(wish, offer),
    livedExperience: share(weights.livedExperience, lived),
    style: wish.contactStyle === 'any' || wish.contactStyle === offer.contactStyle ? weights.style : 0,
    reliability: reliabilityPoints(offer.answerHours),
    openPlaces: placePoints(offer.placesLeft),
    interests: interestMatches(wish, offer).length > 0 ? weights.interests : 0,
  };
  return { parts, total: Object.values(parts).reduce((sum, points) => sum + points, 0) };
}

/** What the seeker marked as mattering most, and the sponsor has lived. */
export const livedMatches = (wish: Wish, offer: Offer) => offer.experiences.filter((experience) => wish.experiences.includes(experience));

export const interestMatches = (wish: Wish, offer: Offer) => offer.interests.filter((interest) => wish.interests.includes(interest));

/** For hours a week that two people share. */
export const pointsForTime = (hoursPerWeek: number) => share(weights.sharedTime, hoursPerWeek / hoursForAll);

/** What a sponsor brings to whomever they meet: how soon they answer, and the places they have. */
export const pointsForOffer = ({ answerHours, placesLeft }: Pick<Offer, 'answerHours' | 'placesLeft'>) =>
  reliabilityPoints(answerHours) + placePoints(placesLeft);

function pathwayPoints(wish: Wish, offer: Offer) {
  if (wish.pathways[0] !== 'undecided' && wish.pathways[0] === offer.pathways[0]) return weights.pathway;
  return sharedPathways(wish, offer).length > 0 ? pathwayShared : 0;
}

/** By the median of hours to a first answer; who has not been asked yet stands in the middle. */
function reliabilityPoints(hours?: number | null) {
  if (hours === undefined || hours === null) return 5;
  if (hours <= 12) return weights.reliability;
  return hours <= 24 ? 6 : 2;
}

const placePoints = (placesLeft: number) => share(weights.openPlaces, placesLeft / placesForAll);

const share = (weight: number, part: number) => Math.round(weight * Math.min(1, part));
