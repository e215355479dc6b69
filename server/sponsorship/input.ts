import { z } from 'zod';
import {
  contactStyles,
  experiences,
  focuses,
  genders,
  medicationStances,
  pathways,
  referenceAnswers,
  saidEnds,
  spokenLanguages,
  urgencies,
  vettings,
} from '@/db/vocabulary';

/** The parts of a day a person ticks, in minutes from midnight; a night runs on into the next day. */
export const dayParts = [
  { name: 'morning', from: 6 * 60, to: 10 * 60 },
  { name: 'midday', from: 10 * 60, to: 14 * 60 },
  { name: 'afternoon', from: 14 * 60, to: 18 * 60 },
  { name: 'evening', from: 18 * 60, to: 22 * 60 },
  { name: 'night', from: 22 * 60, to: 26 * 60 },
] as const;

const Slot = z
  .object({ day: z.number().int().min(0).max(6), from: z.number().int().min(0).max(1439), to: z.number().int().min(1).max(1800) })
  .refine(({ from, to }) => from < to && to - from <= 1440, 'sponsorship.hoursBackwards');
type Slot = z.infer<typeof Slot>;

/** A ticked box says `day-from-to`, as 1-1080-1320. */
const readSlot = (value: unknown) => {
  if (typeof value !== 'string') return value;
  const [day, from, to] = value.split('-').map(Number);
  return { day, from, to };
};
const listed = (value: unknown) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]);
const distinct = <T>(list: T[]) => [...new Set(list)];

const week = 7 * 1440;
/** Whether two stretches of the week share a minute; Saturday night runs on into Sunday. */
function overlap(a: Slot, b: Slot) {
  const gap = ((((b.day - a.day) * 1440 + b.from - a.from) % week) + week) % week;
  return gap < a.to - a.from || week - gap < b.to - b.from;
}

const Hours = z
  .preprocess(listed, z.array(z.preprocess(readSlot, Slot)).min(1, 'sponsorship.noHours').max(70))
  .refine((hours) => hours.every((slot, at) => hours.slice(at + 1).every((other) => !overlap(slot, other))), 'sponsorship.hoursOverlap')
  .refine((hours) => hours.every(({ from, to }) => from % 15 === 0 && to % 15 === 0), 'sponsorship.quarterHours');

const isZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};
const TimeZone = z.string().max(60, 'sponsorship.noSuchZone').refine(isZone, 'sponsorship.noSuchZone');

/** More words than any of our lists has, repeated ones counted. */
const longest = 100;
const some = <const W extends readonly [string, ...string[]]>(words: W, most: number = words.length) =>
  z.preprocess(
    listed,
    z
      .array(z.enum(words))
      .max(longest, 'sponsorship.tooMany')
      .transform(distinct)
      .pipe(z.array(z.enum(words)).max(most, 'sponsorship.tooMany')),
  );
const atLeastOne = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.preprocess(listed, z.array(z.enum(words)).min(1, 'required').max(longest, 'sponsorship.tooMany').transform(distinct));

/** Whom a person would feel safe with. Who ticks nobody, or everybody, accepts also those who do not say. */
const AcceptedGenders = some(genders).transform((ticked) => {
  const isOpenToAll = ticked.length === 0 || genders.every((gender) => gender === 'unsaid' || ticked.includes(gender));
  return isOpenToAll ? [...genders] : ticked;
});
const OwnGender = z.enum(genders).default('unsaid');

/** Words parted by commas, or a list of them. */
const Interests = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean)
      : listed(value),
  z.array(z.string().trim().toLowerCase().min(1).max(30, 'tooLong')).max(8, 'sponsorship.tooMany').transform(distinct),
);

const Message = z.string().trim().min(1, 'required').max(2000, 'tooLong');

/** What a seeker looks for. Kept sealed; the first pathway is their first choice. */
export const SeekerWishes = z.object({
  pathways: atLeastOne(pathways),
  languages: atLeastOne(spokenLanguages),
  /** What matters most to them that a sponsor has lived through. */
  experiences: some(experiences, 5),
  contactStyle: z.enum([...contactStyles, 'any'], 'required'),
  interests: Interests,
  timeZone: TimeZone,
  hours: Hours,
  mustAffirmMedication: z.boolean().default(true),
  /** Whether medicine is part of their recovery. Such a person never meets a sponsor who does not affirm it, whatever else they said. */
  usesMedication: z.boolean().default(false),
  gender: OwnGender,
  sponsorGenders: AcceptedGenders,
  /** What makes waiting harder. It moves them forward in the order of a round, and is seen by nobody. */
  urgency: z.enum(urgencies).default('none'),
});
export type SeekerWishes = z.infer<typeof SeekerWishes>;

/** Whom a seeker would like, the dearest first, and whether a round may add others who fit. */
export const SaveRanking = z.object({
  sponsorIds: z.preprocess(
    listed,
    z.array(z.uuid()).max(longest, 'sponsorship.tooMany').transform(distinct).pipe(z.array(z.uuid()).max(10, 'sponsorship.rankTen')),
  ),
  fillsUp: z.boolean().default(true),
});
export type SaveRanking = z.infer<typeof SaveRanking>;

/** How a sponsor shows themself, and what matching goes by. */
export const SponsorProfile = z.object({
  about: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
  pathways: atLeastOne(pathways),
  languages: atLeastOne(spokenLanguages),
  medicationStance: z.enum(medicationStances, 'required'),
  experiences: some(experiences),
  contactStyle: z.enum(contactStyles, 'required'),
  interests: Interests,
  gender: OwnGender,
  acceptsGenders: AcceptedGenders,
  focus: some(focuses, 3),
  timeZone: TimeZone,
  hours: Hours,
  recoveringSince: z.iso.date('required').refine((day) => day >= '1920', 'invalid'),
});
export type SponsorProfile = z.infer<typeof SponsorProfile>;

const Capacity = z.coerce.number('required').int().min(1, 'sponsorship.capacityRange').max(5, 'sponsorship.capacityRange');

export const ApplyToSponsor = SponsorProfile.extend({ capacity: Capacity });
export type ApplyToSponsor = z.infer<typeof ApplyToSponsor>;

export const SetCapacity = z.object({ capacity: Capacity });
export type SetCapacity = z.infer<typeof SetCapacity>;

export const BrowseSponsors = z.object({ after: z.string().max(30).optional().catch(undefined) });
export type BrowseSponsors = z.infer<typeof BrowseSponsors>;

export const GetSponsor = z.object({ handle: z.string().min(1).max(30) });
export type GetSponsor = z.infer<typeof GetSponsor>;

export const RequestSponsor = z.object({ sponsorId: z.uuid(), message: Message });
export type RequestSponsor = z.infer<typeof RequestSponsor>;

export const AnswerRequest = z.object({ sponsorshipId: z.uuid(), answer: z.enum(['accept', 'decline']) });
export type AnswerRequest = z.infer<typeof AnswerRequest>;

export const OneSponsorship = z.object({ sponsorshipId: z.uuid() });
export type OneSponsorship = z.infer<typeof OneSponsorship>;

export const AskChat = z.object({ sponsorId: z.uuid() });
export type AskChat = z.infer<typeof AskChat>;

export const OneChat = z.object({ chatId: z.uuid() });
export type OneChat = z.infer<typeof OneChat>;

export const AnswerChat = OneChat.extend({ answer: z.enum(['accept', 'decline']) });
export type AnswerChat = z.infer<typeof AnswerChat>;

/** No reason is asked for. Who likes may say that they did what they came for, or go on elsewhere. */
export const EndSponsorship = OneSponsorship.extend({ as: z.enum(saidEnds).default('no_fault') });
export type EndSponsorship = z.input<typeof EndSponsorship>;

export const OneSponsor = z.object({ userId: z.uuid() });
export type OneSponsor = z.infer<typeof OneSponsor>;

export const AnswerOffer = z.object({ sponsorshipId: z.uuid(), answer: z.enum(['accept', 'decline']) });
export type AnswerOffer = z.infer<typeof AnswerOffer>;

const said = z.string().trim().min(1, 'required').max(2000, 'tooLong');

export const ProposeSponsor = z.object({ userId: z.uuid(), vetting: z.enum(vettings, 'required'), note: said });
export type ProposeSponsor = z.infer<typeof ProposeSponsor>;

export const DeclineSponsor = z.object({ userId: z.uuid(), words: said });
export type DeclineSponsor = z.infer<typeof DeclineSponsor>;

export const AskReference = z.object({ handle: z.string().trim().min(1, 'required').max(30, 'tooLong') });
export type AskReference = z.infer<typeof AskReference>;

export const GiveReference = z.object({
  referenceId: z.uuid(),
  answer: z.enum(referenceAnswers, 'required'),
  words: z.string().trim().max(2000, 'tooLong').default(''),
});
export type GiveReference = z.infer<typeof GiveReference>;

/** What the training asks, each with three answers of which one holds here. */
export const trainingQuestions = ['dose', 'setback', 'overdose', 'suicide', 'romance', 'money', 'secret', 'court', 'stop', 'self'] as const;
const answer = z.enum(['a', 'b', 'c'], 'required');
const isPromised = z.boolean().default(false);

export const FinishTraining = z.object({
  ...({ dose: answer, setback: answer, overdose: answer, suicide: answer, romance: answer } as const),
  ...({ money: answer, secret: answer, court: answer, stop: answer, self: answer } as const),
  isPromised,
});
export type FinishTraining = z.infer<typeof FinishTraining>;

export const AcceptConduct = z.object({ isPromised });
export type AcceptConduct = z.infer<typeof AcceptConduct>;
/** The questions of one who looks for a sponsor, a few at a time. */
export const seekSteps = ['matters', 'needs', 'safe', 'when'] as const;
export type SeekStep = (typeof seekSteps)[number];

/** The answers of one step. */
export const SaveAnswers = z.discriminatedUnion('step', [
  SeekerWishes.pick({ mustAffirmMedication: true, usesMedication: true, experiences: true, urgency: true }).extend({
    step: z.literal('matters'),
  }),
  SeekerWishes.pick({ pathways: true, languages: true, contactStyle: true, interests: true }).extend({ step: z.literal('needs') }),
  SeekerWishes.pick({ gender: true, sponsorGenders: true }).extend({ step: z.literal('safe') }),
  SeekerWishes.pick({ timeZone: true, hours: true }).extend({ step: z.literal('when') }),
]);
export type SaveAnswers = z.infer<typeof SaveAnswers>;

export const KnowPerson = z.object({ handle: z.string().trim().min(1, 'required').max(30, 'tooLong') });
export type KnowPerson = z.infer<typeof KnowPerson>;

export const StartRound = z.object({ isDry: z.boolean() });
export type StartRound = z.infer<typeof StartRound>;

export const GetRound = z.object({ roundId: z.uuid() });
export type GetRound = z.infer<typeof GetRound>;

export const ConnectByCode = z.object({ code: z.string().trim().min(1, 'required').max(20, 'tooLong') });
export type ConnectByCode = z.infer<typeof ConnectByCode>;

export const MakePairCode = z.object({ madeAs: z.enum(['sponsor', 'sponsee'], 'required') });
export type MakePairCode = z.infer<typeof MakePairCode>;
