import { contactStyles, experiences, type Focus, genders, medicationStances, pathways, spokenLanguages } from '@/db/vocabulary';
import { leastSharedHours, type Offer, stancesFor, type Wish } from './eligibility';
import { lot } from './matching';
import { pathwayShared, pointsForOffer, pointsForTime, weights } from './score';
import { type Availability, quartersShared, wordsPerPerson } from './shared-hours';

// The limits and the score once more, as sets: each answer is a few bits, so that a round weighs hundreds of millions of pairs in one
// process. What a seeker said is sealed in the database and opened here alone, which is why this is not SQL; what concerns sponsors
// alone, and who is kept apart, is (`book.ts`, `between.ts`). A test holds this to the limits and the score, pair by pair.
const mask = (words: readonly string[], said: readonly string[]) => said.reduce((bits, word) => bits | (1 << words.indexOf(word)), 0);

/** What matching goes by of one sponsor, with their four weeks laid out. */
export type Booked = Offer & Availability & { id: string; focus: Focus[]; bits: Uint32Array; firstDay: number };

/** Many sponsors, as columns. */
export type Sponsors = ReturnType<typeof columnsOf>;

export function columnsOf(offers: Booked[], seed: string) {
  const interestIds = new Map<string, number>();
  const idOf = (interest: string) => interestIds.get(interest) ?? interestIds.set(interest, interestIds.size).size - 1;
  const bits = new Uint32Array(offers.length * wordsPerPerson);
  for (const [at, offer] of offers.entries()) bits.set(offer.bits, at * wordsPerPerson);
  const column = (value: (offer: Booked) => number) => Int32Array.from(offers, value);
  return {
    ids: offers.map(({ id }) => id),
    numberOf: new Map(offers.map(({ id }, at) => [id, at])),
    focus: offers.map(({ focus }) => focus),
    places: column(({ placesLeft }) => placesLeft),
    pathways: column((offer) => mask(pathways, offer.pathways)),
    firstPathway: column((offer) => pathways.indexOf(offer.pathways[0] ?? 'undecided')),
    languages: column((offer) => mask(spokenLanguages, offer.languages)),
    stance: column((offer) => mask(medicationStances, [offer.medicationStance])),
    gender: column((offer) => mask(genders, [offer.gender])),
    accepts: column((offer) => mask(genders, offer.acceptsGenders)),
    experiences: column((offer) => mask(experiences, offer.experiences)),
    style: column((offer) => contactStyles.indexOf(offer.contactStyle)),
    interests: offers.map((offer) => offer.interests.map(idOf)),
    fixedPoints: column(pointsForOffer),
    lots: column(({ id }) => lot(seed, id) | 0),
    bits,
    interestIds,
  };
}

/** What a round gives to the one it weighs for: sponsors by number and their score, best first. */
export type List = { sponsors: number[]; scores: number[] };

/**
 * Those who fit one seeker, best first. Who ranked some themselves has those first; the rest follow by score if they let the round add.
 * @param most how long the list may be; longer ones are kept for those whom many want
 */
export function listFor(
  seeker: { id: string; wishes: Wish; bits: Uint32Array; ranked: string[]; fillsUp: boolean },
  all: Sponsors,
  apart: ReadonlySet<number> | undefined,
  seed: string,
  most: number,
): List {
  const { wishes } = seeker;
  const { fits } = fitting(wishes, all, seeker.bits);
  const ownNumber = all.numberOf.get(seeker.id) ?? -1;
  const mayMeet = (sponsor: number) => sponsor !== ownNumber && !apart?.has(sponsor);
  const own: List = { sponsors: [], scores: [] };
  for (const id of seeker.ranked) {
    const sponsor = all.numberOf.get(id) ?? -1;
    const points = sponsor < 0 || !mayMeet(sponsor) ? -1 : fits(sponsor, 0);
    if (points < 0) continue;
    own.sponsors.push(sponsor);
    own.scores.push(points);
  }
  if (!seeker.fillsUp) return own;

  const isRanked = new Set(own.sponsors);
  const myLot = lot(seed, seeker.id) | 0;
  const best = bestOf(most - own.sponsors.length);
  for (let sponsor = 0; sponsor < all.ids.length; sponsor++) {
    const points = fits(sponsor, best.least());
    if (points < 0 || isRanked.has(sponsor) || !mayMeet(sponsor)) continue;
    // Among equals each seeker has an order of their own, so that not all want the same one.
    best.add(sponsor, points, Math.imul(myLot ^ (all.lots[sponsor] ?? 0), 0x9e3779b1) >>> 0);
  }
  const rest = best.inOrder();
  return { sponsors: [...own.sponsors, ...rest.sponsors], scores: [...own.scores, ...rest.scores] };
}

/** What stands between a seeker and one sponsor, but for hours: one bit for each limit. */
const broken = { medication: 1, pathway: 2, language: 4, gender: 8 } as const;

/** Whom a seeker can be shown: the best so many, and those whom one answer alone keeps out, by which. */
export type Look = { best: string[]; offPathway: number[]; shortOfTime: number };

/**
 * Looks for one seeker among all who are open, in one pass over the columns.
 * @param draw decides between those with the same score
 */
export function lookFor(
  { wishes, bits }: { wishes: Wish; bits: Uint32Array },
  all: Sponsors,
  isOut: ReadonlySet<string>,
  draw: (id: string) => number,
  most: number,
): Look {
  const { fits, brokenBy, sharesTime } = fitting(wishes, all, bits);
  const best = bestOf(most);
  const offPathway: number[] = [];
  let shortOfTime = 0;
  for (const [sponsor, id] of all.ids.entries()) {
    if ((all.places[sponsor] ?? 0) < 1 || isOut.has(id)) continue;
    const limits = brokenBy(sponsor);
    if (limits === broken.pathway && sharesTime(sponsor)) offPathway.push(all.pathways[sponsor] ?? 0);
    if (limits !== 0) continue;
    const points = fits(sponsor, 0);
    if (points < 0) shortOfTime++;
    else if (points >= best.least()) best.add(sponsor, points, draw(id));
  }
  return { best: best.inOrder().sponsors.flatMap((sponsor) => all.ids[sponsor] ?? []), offPathway, shortOfTime };
}

/** The pathways in a mask. */
export const pathwaysIn = (bits: number) => pathways.filter((_, at) => (bits >>> at) & 1);

/** How one seeker stands to each: `fits` gives the score, or -1 when a limit does not hold or when it cannot come to `least`. */
function fitting(wishes: Wish, all: Sponsors, bits: Uint32Array) {
  const paths = wishes.pathways.includes('undecided') ? -1 : mask(pathways, wishes.pathways);
  const firstPath = wishes.pathways[0] === 'undecided' ? -1 : pathways.indexOf(wishes.pathways[0] ?? 'undecided');
  const languages = mask(spokenLanguages, wishes.languages);
  const stances = mask(medicationStances, stancesFor(wishes));
  const gender = mask(genders, [wishes.gender]);
  const accepts = mask(genders, wishes.sponsorGenders);
  const lived = mask(experiences, wishes.experiences);
  const livedOf = Math.max(1, wishes.experiences.length);
  const style = wishes.contactStyle === 'any' ? -1 : contactStyles.indexOf(wishes.contactStyle);
  const interests = new Set(wishes.interests.flatMap((interest) => all.interestIds.get(interest) ?? []));
  const brokenBy = (sponsor: number) =>
    (((all.stance[sponsor] ?? 0) & stances) === 0 ? broken.medication : 0) |
    (((all.pathways[sponsor] ?? 0) & paths) === 0 ? broken.pathway : 0) |
    (((all.languages[sponsor] ?? 0) & languages) === 0 ? broken.language : 0) |
    (((all.gender[sponsor] ?? 0) & accepts) === 0 || ((all.accepts[sponsor] ?? 0) & gender) === 0 ? broken.gender : 0);
  const quartersWith = (sponsor: number) => quartersShared(bits, all.bits, 0, sponsor * wordsPerPerson);
  const sharesTime = (sponsor: number) => quartersWith(sponsor) >= leastSharedHours * 4;
  const fits = (sponsor: number, least: number) => {
    if (brokenBy(sponsor) !== 0) return -1;
    let points = all.fixedPoints[sponsor] ?? 0;
    points += all.firstPathway[sponsor] === firstPath ? weights.pathway : pathwayShared;
    const both = (all.experiences[sponsor] ?? 0) & lived;
    if (both !== 0) points += Math.round(weights.livedExperience * (bitsIn(both) / livedOf));
    if (style === -1 || style === all.style[sponsor]) points += weights.style;
    if (interests.size > 0 && (all.interests[sponsor] ?? []).some((interest) => interests.has(interest))) points += weights.interests;
    if (points + weights.sharedTime < least) return -1;
    const quarters = quartersWith(sponsor);
    return quarters < leastSharedHours * 4 ? -1 : points + pointsForTime(quarters / 4);
  };
  return { fits, brokenBy, sharesTime };
}

function bitsIn(word: number) {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The best so many of what is added, kept in order; lists are short, so each finds its place from behind. */
function bestOf(most: number) {
  const kept: { sponsor: number; points: number; draw: number }[] = [];
  return {
    /** What the next has to come to. */
    least: () => (kept.length < most ? 0 : (kept.at(-1)?.points ?? 101)),
    add(sponsor: number, points: number, draw: number) {
      if (most <= 0) return;
      let at = kept.length;
      while (at > 0 && isAfter(kept[at - 1], points, draw)) at--;
      if (at >= most) return;
      kept.splice(at, 0, { sponsor, points, draw });
      if (kept.length > most) kept.pop();
    },
    inOrder: (): List => ({ sponsors: kept.map(({ sponsor }) => sponsor), scores: kept.map(({ points }) => points) }),
  };
}

const isAfter = (other: { points: number; draw: number } | undefined, points: number, draw: number) =>
  other !== undefined && (other.points < points || (other.points === points && other.draw > draw));
