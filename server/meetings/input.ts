import { z } from 'zod';
import { facets, fellowships, meetingWindows, sourceFormats, timesOfDay, venues } from '@/db/vocabulary';

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
  before: blankAsNone(z.string().regex(/^\d{1,13}\.-?\d{1,16}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'invalid')),
});
export type FindMeetings = z.infer<typeof FindMeetings>;

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

export const isFacet = (word: string): word is (typeof facets)[number] => facets.some((facet) => facet === word);

function toPoint(text: string) {
  const [latitude = 0, longitude = 0] = text.split(',').map((part) => Math.round(Number(part) * 100) / 100);
  return { latitude, longitude };
}

function isOnEarth({ latitude, longitude }: { latitude: number; longitude: number }) {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
