import { z } from 'zod';
import {
  declarationKinds,
  exceptionKinds,
  fellowships,
  meetingStatuses,
  meetingWindows,
  sourceFormats,
  suspensionReasons,
  tapKinds,
  timesOfDay,
  venues,
} from '@/db/vocabulary';

/** Repeated values in an address are alternatives; one value stands alone, and an empty one says nothing. */
const several = <T extends z.ZodType>(of: T) =>
  z
    .preprocess((value) => [value ?? []].flat().filter((one) => one !== '' && one !== undefined), z.array(of).max(40, 'tooLong'))
    .prefault([]);
const blankAsNone = <T extends z.ZodType>(of: T) => z.preprocess((value) => (value === '' ? undefined : value), of.optional());

/** What the address of the finder may say: the same words in pages, lists and files. */
export const FindMeetings = z.object({
  /** The one box: a town, ZIP or postcode, the name of a meeting or group, or words such as "NA women Monday". */
  place: blankAsNone(z.string().trim().max(100, 'tooLong')),
  /** Latitude and longitude; kept to two decimals (about a kilometre), so that it never says where somebody lives. */
  near: blankAsNone(
    z
      .string()
      .regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/, 'invalid')
      .transform(toPoint)
      .refine(isOnEarth, 'invalid'),
  ),
  /** Kilometres. Without it, as far as needed to find something. */
  within: blankAsNone(z.coerce.number().min(1, 'invalid').max(500, 'invalid')),
  /** 0-6, Sunday 0. */
  day: several(z.coerce.number().int().min(0, 'invalid').max(6, 'invalid')),
  time: several(z.enum(timesOfDay)),
  when: blankAsNone(z.enum(meetingWindows)),
  fellowship: several(z.enum(fellowships)),
  venue: several(z.enum(venues)),
  /** A word all fellowships share, such as `women`, or a code as a fellowship writes it. */
  type: several(z.string().trim().max(24, 'tooLong')),
  welcome: several(z.enum(['medication', 'naloxone'])),
  access: several(z.enum(['wheelchair', 'asl', 'children'])),
  /** ISO 639-1, such as `es`. */
  language: several(z.string().regex(/^[a-z]{2,3}$/, 'invalid')),
  q: blankAsNone(z.string().trim().max(100, 'tooLong')),
  /** Where the page before ended, as it said. */
  before: blankAsNone(z.string().regex(/^\d{1,13}\.\d{1,16}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'invalid')),
});
export type FindMeetings = z.infer<typeof FindMeetings>;

const slug = z.string().min(1, 'required').max(120, 'tooLong');
const line = (most: number) => z.string().trim().max(most, 'tooLong').optional();

export const Tap = z.object({ slug, kind: z.enum(tapKinds) });
export type Tap = z.infer<typeof Tap>;

/** A listing as somebody says it should be. What is left as it is, or empty, is no change. */
export const ProposeChange = z.object({
  slug,
  name: line(255),
  day: z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(0, 'invalid').max(6, 'invalid').optional()),
  time: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d/, 'invalid')
      .transform((time) => time.slice(0, 5))
      .optional(),
  ),
  minutes: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1, 'invalid').max(1440, 'invalid').optional(),
  ),
  venue: z.preprocess((value) => (value === '' ? undefined : value), z.enum(venues).optional()),
  placeName: line(255),
  address: line(255),
  notes: line(2000),
  conferenceUrl: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .trim()
      .max(500, 'tooLong')
      .regex(/^https?:\/\/\S+$/, 'invalid')
      .optional(),
  ),
  conferencePhone: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .trim()
      .max(60, 'tooLong')
      .regex(/^[\d+,*#() .-]+$/, 'invalid')
      .optional(),
  ),
  note: z.string().trim().max(1000, 'tooLong').default(''),
});
export type ProposeChange = z.infer<typeof ProposeChange>;

export const FindProposals = z.object({ after: z.uuid('invalid').optional() });
export type FindProposals = z.infer<typeof FindProposals>;

/** The fields that are taken up; none means that it stays as it is. */
export const DecideProposal = z.object({
  proposalId: z.uuid('invalid'),
  accepted: z.array(z.string().max(40, 'tooLong')).max(20, 'tooLong'),
});
export type DecideProposal = z.infer<typeof DecideProposal>;

/** Some meetings by their addresses, such as those a device keeps. */
export const GetMeetings = z.object({ slugs: z.array(slug).max(100, 'tooLong') });
export type GetMeetings = z.infer<typeof GetMeetings>;

export const SaveMeetings = z.object({ slugs: z.array(slug).min(1, 'required').max(100, 'tooLong') });
export type SaveMeetings = z.infer<typeof SaveMeetings>;
export const ForgetMeeting = z.object({ slug });
export type ForgetMeeting = z.infer<typeof ForgetMeeting>;

export const reminderMinutes = [15, 30, 60, 120, 1440] as const;
/** How long before it begins; null is not at all. */
export const Remind = z.object({
  slug,
  minutes: z.preprocess(
    (value) => (value === '' || value === null ? null : Number(value)),
    z.union([z.null(), ...reminderMinutes.map((one) => z.literal(one))], 'invalid'),
  ),
});
export type Remind = z.infer<typeof Remind>;

export const WriteVisit = z.object({
  slug,
  on: z.iso.date('invalid'),
  note: z.string().trim().max(4000, 'tooLong').default(''),
});
export type WriteVisit = z.infer<typeof WriteVisit>;
export const ForgetVisit = z.object({ visitId: z.uuid('invalid') });
export type ForgetVisit = z.infer<typeof ForgetVisit>;
export const FindVisits = z.object({ after: z.uuid('invalid').optional() });
export type FindVisits = z.infer<typeof FindVisits>;

export const GetMeeting = z.object({ slug: z.string().max(120, 'tooLong') });
export type GetMeeting = z.infer<typeof GetMeeting>;

/** How many meetings to name on a page that is about something else. */
export const NextMeetings = z.object({ limit: z.number().int().min(1).max(10).default(3) });
export type NextMeetings = z.infer<typeof NextMeetings>;

export const ImportFeed = z.object({
  /** What makes a later import an update of this one: an address, or the name of a file. */
  source: z.string().trim().min(1, 'required').max(500, 'tooLong'),
  name: z.string().trim().max(200, 'tooLong').optional(),
  /** The rows of a Meeting Guide feed, as they came. */
  rows: z.array(z.unknown()),
  format: z.enum(sourceFormats).optional(),
  /** The service bodies that the source names. */
  bodies: z.array(z.custom<ServiceBodyGiven>()).default([]),
  /** For rows that do not say their zone. Without it, their coordinates say. */
  timezone: z.string().max(60, 'tooLong').optional(),
  /** For rows that do not say whose meeting it is. Without it, AA: the Meeting Guide format is AA's. */
  fellowship: z.enum(fellowships).optional(),
  /** Finds out what would change, and changes nothing. */
  dryRun: z.boolean().default(false),
  /** Lets an import take away more meetings than a sound source loses at once. */
  allowRemovals: z.boolean().default(false),
  isDemo: z.boolean().default(false),
});
export type ImportFeed = z.input<typeof ImportFeed>;
type ServiceBodyGiven = Record<'sourceId' | 'name' | 'kind', string> &
  Record<'parentId' | 'description' | 'url' | 'helpline' | 'worldId', string | null>;

const link = z.url({ protocol: /^https?$/, error: 'meetings.address' }).max(1000, 'tooLong');
const date = z.iso.date('invalid');
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid');
const id = z.uuid('invalid');
/** A file, packed with gzip and in base64, so that a large one fits through the door. */
const files = z.array(z.string().max(1_900_000, 'meetings.fileTooLarge')).max(3, 'tooLong').default([]);
const sourceWords = {
  name: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  /** For rows that do not say whose meeting it is, or in which zone. */
  fellowship: blankAsNone(z.enum(fellowships)),
  timezone: blankAsNone(z.string().trim().max(60, 'tooLong')),
  everyHours: blankAsNone(z.coerce.number().int('invalid').min(1, 'invalid').max(720, 'invalid')),
  website: blankAsNone(link),
  feedbackUrl: blankAsNone(link),
};

export const AddSource = z.object({ ...sourceWords, url: blankAsNone(link), files });
export type AddSource = z.output<typeof AddSource>;
export const OneSource = z.object({ feedId: id });
export type OneSource = z.infer<typeof OneSource>;
export const ChangeSource = z.object({
  ...sourceWords,
  feedId: id,
  isPaused: z.preprocess((value) => value === true || value === 'on', z.boolean()),
});
export type ChangeSource = z.output<typeof ChangeSource>;
export const BringFile = z.object({ feedId: id, files });
export type BringFile = z.output<typeof BringFile>;
export const DecideRun = z.object({ runId: id, decision: z.enum(['take', 'discard']) });
export type DecideRun = z.infer<typeof DecideRun>;
export const DecideHeld = z.object({ feedId: id, decision: z.enum(['remove', 'keep']) });
export type DecideHeld = z.infer<typeof DecideHeld>;
export const OneRun = z.object({ runId: id });
export type OneRun = z.infer<typeof OneRun>;
export const OneMeeting = z.object({ meetingId: id });
export type OneMeeting = z.infer<typeof OneMeeting>;
export const FindListings = z.object({ q: z.preprocess((value) => value ?? '', z.string().trim().max(100, 'tooLong')) });
export type FindListings = z.infer<typeof FindListings>;

/** How often, as the rule of RFC 5545 that says so with the meeting's day put in for `DAY`. */
export const rhythms = {
  weekly: null,
  'second-week': 'FREQ=WEEKLY;INTERVAL=2',
  first: 'FREQ=MONTHLY;BYDAY=1DAY',
  second: 'FREQ=MONTHLY;BYDAY=2DAY',
  third: 'FREQ=MONTHLY;BYDAY=3DAY',
  fourth: 'FREQ=MONTHLY;BYDAY=4DAY',
  last: 'FREQ=MONTHLY;BYDAY=-1DAY',
  'first-third': 'FREQ=MONTHLY;BYDAY=1DAY,3DAY',
  'second-fourth': 'FREQ=MONTHLY;BYDAY=2DAY,4DAY',
} as const;
export type Rhythm = keyof typeof rhythms;
export const rhythmNames = Object.keys(rhythms) as [Rhythm, ...Rhythm[]];

const lineOf = (length: number) =>
  z.preprocess((value) => ((value ?? '') === '' ? null : value), z.string().trim().max(length, 'tooLong').nullable());
/** What staff may put right of a meeting, as the form has it: all of it each time, and what is the same is no correction. */
export const CorrectMeeting = z.object({
  meetingId: id,
  name: z.string().trim().min(1, 'required').max(255, 'tooLong'),
  day: z.preprocess((value) => ((value ?? '') === '' ? null : value), z.coerce.number().int().min(0).max(6).nullable()),
  time: z.preprocess((value) => ((value ?? '') === '' ? null : value), wallTime.nullable()),
  minutes: z.coerce.number().int('invalid').min(1, 'invalid').max(1440, 'invalid'),
  rhythm: z.enum(rhythmNames),
  startsOn: z.preprocess((value) => ((value ?? '') === '' ? null : value), date.nullable()),
  endsOn: z.preprocess((value) => ((value ?? '') === '' ? null : value), date.nullable()),
  timeZone: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  venue: z.enum(venues),
  status: z.enum(meetingStatuses),
  statusReason: z.preprocess((value) => ((value ?? '') === '' ? null : value), z.enum(suspensionReasons).nullable()),
  statusReviewOn: z.preprocess((value) => ((value ?? '') === '' ? null : value), date.nullable()),
  placeName: lineOf(255),
  address: lineOf(500),
  notes: lineOf(5000),
  conferenceUrl: z.preprocess((value) => ((value ?? '') === '' ? null : value), link.nullable()),
  conferencePhone: lineOf(80),
});
export type CorrectMeeting = z.output<typeof CorrectMeeting>;
export const WithdrawCorrection = z.object({ meetingId: id, field: z.string().max(40, 'tooLong') });
export type WithdrawCorrection = z.infer<typeof WithdrawCorrection>;
export const EnterException = z.object({
  meetingId: id,
  kind: z.enum(exceptionKinds),
  on: date,
  toDate: blankAsNone(date),
  toTime: blankAsNone(wallTime),
  minutes: blankAsNone(z.coerce.number().int('invalid').min(1, 'invalid').max(1440, 'invalid')),
  place: blankAsNone(z.string().trim().max(300, 'tooLong')),
  note: blankAsNone(z.string().trim().max(300, 'tooLong')),
});
export type EnterException = z.output<typeof EnterException>;
export const WithdrawException = z.object({ exceptionId: id });
export type WithdrawException = z.infer<typeof WithdrawException>;
export const DeclareMeeting = z.object({ meetingId: id, kind: z.enum(declarationKinds), isTrue: z.boolean() });
export type DeclareMeeting = z.infer<typeof DeclareMeeting>;

function toPoint(text: string) {
  const [latitude = 0, longitude = 0] = text.split(',').map((part) => Math.round(Number(part) * 100) / 100);
  return { latitude, longitude };
}

function isOnEarth({ latitude, longitude }: { latitude: number; longitude: number }) {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
