import type { ContactStyle, Experience, MedicationStance, Pathway, SpokenLanguage, SponsorStatus } from '@/db/vocabulary';

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
  /** Median hours to a first answer, where there has been one. */
  answerHours?: number;
};

/** And of the person who looks for one. */
export type Wish = {
  mustAffirmMedication: boolean;
  pathways: Pathway[];
  languages: SpokenLanguage[];
  experiences: Experience[];
  contactStyle: ContactStyle | 'any';
  interests: string[];
};

/** `wish` and `hoursPerWeek` are missing while a person has not said what they look for. */
type Case = { offer: Offer; wish?: Wish; hoursPerWeek?: number; now: Date };

const daysInRecovery = 365;
const leastSharedHours = 3;
const day = 86_400_000;

/** Pathways both walk. A seeker who has not decided is open to each of the sponsor's. */
export const sharedPathways = (wish: Pick<Wish, 'pathways'>, offer: Pick<Offer, 'pathways'>) =>
  wish.pathways.includes('undecided') ? offer.pathways : offer.pathways.filter((pathway) => wish.pathways.includes(pathway));

/** Since when one must be in recovery to sponsor others (recovery.md 2.1). */
export const recoveringBefore = (now: Date) => new Date(now.getTime() - daysInRecovery * day);

/**
 * The hard limits (recovery.md 2.4): all must hold before two people meet. Each has a code, a rule, and words under
 * `errors.sponsorship.limits`. Who has said nothing is held to the careful answer on medication.
 */
const limits = {
  sponsor_active: ({ offer }: Case) => offer.status === 'active' || offer.status === 'probation',
  open_place: ({ offer }: Case) => offer.placesLeft > 0,
  time_in_recovery: ({ offer, now }: Case) => offer.recoveringSince <= recoveringBefore(now),
  medication: ({ offer, wish }: Case) => offer.medicationStance === 'affirming' || wish?.mustAffirmMedication === false,
  pathway: ({ offer, wish }: Case) => !wish || sharedPathways(wish, offer).length > 0,
  language: ({ offer, wish }: Case) => !wish || offer.languages.some((language) => wish.languages.includes(language)),
  shared_time: ({ hoursPerWeek }: Case) => hoursPerWeek === undefined || hoursPerWeek >= leastSharedHours,
};
export type LimitCode = keyof typeof limits;
const codes: LimitCode[] = ['sponsor_active', 'open_place', 'time_in_recovery', 'medication', 'pathway', 'language', 'shared_time'];

/** The limits that do not hold between these two; none means that they may meet. */
export const brokenLimits = (between: Case): LimitCode[] => codes.filter((code) => !limits[code](between));
