import { z } from 'zod';
import { fellowships, meetingWindows, tapKinds, timesOfDay, venues } from '@/db/vocabulary';

/** Repeated values in an address are alternatives; one value stands alone, and an empty one says nothing. */
const several = <T extends z.ZodType>(of: T) =>
  z
    .preprocess((value) => [value ?? []].flat().filter((one) => one !== '' && one !== undefined), z.array(of).max(40, 'tooLong'))
    .prefault([]);
/** An empty field of a form says nothing. */
export const blankAsNone = <T extends z.ZodType>(of: T) => z.preprocess((value) => (value === '' ? undefined : value), of.optional());

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

/** The address of a page. */
export const link = z.url({ protocol: /^https?$/, error: 'meetings.address' }).max(1000, 'tooLong');
const slug = z.string().min(1, 'required').max(120, 'tooLong');
const line = (most: number) => z.string().trim().max(most, 'tooLong').optional();

export const Tap = z.object({ slug, kind: z.enum(tapKinds) });
export type Tap = z.infer<typeof Tap>;

/** A listing as somebody says it should be. What is left as it is, or empty, is no change. */
export const ProposeChange = z.object({
  slug,
  name: line(255),
  day: blankAsNone(z.coerce.number().int().min(0, 'invalid').max(6, 'invalid')),
  time: blankAsNone(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d/, 'invalid')
      .transform((time) => time.slice(0, 5)),
  ),
  minutes: blankAsNone(z.coerce.number().int().min(1, 'invalid').max(1440, 'invalid')),
  venue: blankAsNone(z.enum(venues)),
  placeName: line(255),
  address: line(255),
  notes: line(2000),
  conferenceUrl: blankAsNone(
    z
      .string()
      .trim()
      .max(500, 'tooLong')
      .regex(/^https?:\/\/\S+$/, 'invalid'),
  ),
  conferencePhone: blankAsNone(
    z
      .string()
      .trim()
      .max(60, 'tooLong')
      .regex(/^[\d+,*#() .-]+$/, 'invalid'),
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

/** The proposer's own words go with it only if a moderator says so: they may tell who it is. */
export const ForwardProposal = z.object({ proposalId: z.uuid('invalid'), withNote: z.boolean().default(false) });
export type ForwardProposal = z.output<typeof ForwardProposal>;

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

function toPoint(text: string) {
  const [latitude = 0, longitude = 0] = text.split(',').map((part) => Math.round(Number(part) * 100) / 100);
  return { latitude, longitude };
}

function isOnEarth({ latitude, longitude }: { latitude: number; longitude: number }) {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
