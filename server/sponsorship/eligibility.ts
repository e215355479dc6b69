import type { ContactStyle, Experience, Gender, MedicationStance, Pathway, SpokenLanguage, SponsorStatus } from '@/db/vocabulary';

/** What the hard limits and the score look at, of a sponsor. */
export type Offer = {
  status: SponsorStatus;
  placesLeft: number;
  recoveringSince: Date;
  medicationStance: MedicationStance;
  pathways: Pathway[];
  languages: SpokenLanguage[];
  experiences: Experience[];
  contactStyle: ContactStyle;
  interests: string[];
  gender: Gender;
  acceptsGenders: Gender[];
  /** Median hours to a first answer, where there has been one. */
  answerHours?: number | null;
};

/** And of the person who looks for one. */
export type Wish = {
  mustAffirmMedication: boolean;
  usesMedication: boolean;
  pathways: Pathway[];
  languages: SpokenLanguage[];
  experiences: Experience[];
  contactStyle: ContactStyle | 'any';
  interests: string[];
  gender: Gender;
  sponsorGenders: Gender[];
};

/** `wish` and `hoursPerWeek` are missing while a person has not said what they look for. */
type Case = {
  offer: Offer;
  wish?: Wish;
  hoursPerWeek?: number;
  now: Date;
  /** A block, an end for safety, a report that one handles, or that they know each other outside. */
  isKeptApart?: boolean;
};

const daysInRecovery = 365;
export const leastSharedHours = 3;
const day = 86_400_000;

/** Pathways both walk. A seeker who has not decided is open to each of the sponsor's. */
export const sharedPathways = (wish: Pick<Wish, 'pathways'>, offer: Pick<Offer, 'pathways'>) =>
  wish.pathways.includes('undecided') ? offer.pathways : offer.pathways.filter((pathway) => wish.pathways.includes(pathway));

/** Since when one must be in recovery to sponsor others (recovery.md 2.1). */
export const recoveringBefore = (now: Date) => new Date(now.getTime() - daysInRecovery * day);

/** Which stances a person may meet. Who uses medication never meets one that does not affirm it, whatever else they said. */
export const stancesFor = (wish?: Pick<Wish, 'mustAffirmMedication' | 'usesMedication'>): MedicationStance[] => {
  if (!wish || wish.mustAffirmMedication) return ['affirming'];
  return wish.usesMedication ? ['affirming', 'neutral'] : ['affirming', 'neutral', 'not-affirming'];
};

/**
 * The hard limits (recovery.md 2.4): all must hold before two people meet, and again when they say yes. `says` is the key of its kind
 * sentence under `sponsorship.limits`: what concerns medication or gender is told as not being what was asked for, no more. Who has
 * said nothing is held to the careful answer on medication. That both are adults everybody here has said; one house is one organization.
 */
// biome-ignore format: a table
const limits = {
  sponsor_active:   { says: 'away',     holds: ({ offer }: Case) => offer.status === 'active' || offer.status === 'probation' },
  open_place:       { says: 'full',     holds: ({ offer }: Case) => offer.placesLeft > 0 },
  no_block:         { says: 'away',     holds: ({ isKeptApart }: Case) => !isKeptApart },
  time_in_recovery: { says: 'notYet',   holds: ({ offer, now }: Case) => offer.recoveringSince <= recoveringBefore(now) },
  gender_wish:      { says: 'asked',    holds: ({ offer, wish }: Case) => !wish || (wish.sponsorGenders.includes(offer.gender) && offer.acceptsGenders.includes(wish.gender)) },
  medication:       { says: 'asked',    holds: ({ offer, wish }: Case) => stancesFor(wish).includes(offer.medicationStance) },
  pathway:          { says: 'pathway',  holds: ({ offer, wish }: Case) => !wish || sharedPathways(wish, offer).length > 0 },
  language:         { says: 'language', holds: ({ offer, wish }: Case) => !wish || offer.languages.some((language) => wish.languages.includes(language)) },
  shared_time:      { says: 'time',     holds: ({ hoursPerWeek }: Case) => hoursPerWeek === undefined || hoursPerWeek >= leastSharedHours },
} as const;
export type LimitCode = keyof typeof limits;
const codes = Object.keys(limits) as LimitCode[];

/** The limits that do not hold between these two; none means that they may meet. */
export const brokenLimits = (between: Case): LimitCode[] => codes.filter((code) => !limits[code].holds(between));

/** The kind sentence of a limit, as a key. */
export const sentenceOf = (code: LimitCode) => limits[code].says;
