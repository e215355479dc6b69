import { z } from 'zod';
import { fellowships, sourceFormats } from '@/db/vocabulary';
import { blankAsNone, link } from '../input';

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

const id = z.uuid('invalid');
/** A file, packed with gzip and in base64, so that a large one fits through the door. */
const files = z.array(z.string().max(1_900_000, 'meetings.fileTooLarge')).max(3, 'tooLong').default([]);
const checkbox = z.preprocess((value) => value === true || value === 'on', z.boolean());
const sourceWords = {
  name: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  /** For rows that do not say whose meeting it is, or in which zone. */
  fellowship: blankAsNone(z.enum(fellowships)),
  timezone: blankAsNone(z.string().trim().max(60, 'tooLong')),
  everyHours: blankAsNone(z.coerce.number().int('invalid').min(1, 'invalid').max(720, 'invalid')),
  website: blankAsNone(link),
  feedbackUrl: blankAsNone(link),
  /** Where those who keep it read mail, and whether what people propose goes there by itself. */
  contact: blankAsNone(z.email('account.emailShape').max(200, 'tooLong')),
  isForwarded: checkbox,
};

export const AddSource = z.object({ ...sourceWords, url: blankAsNone(link), files });
export type AddSource = z.output<typeof AddSource>;
/** The page of a source, and after which meeting its lists of what was held back and taken off go on. */
export const GetSource = z.object({ feedId: id, held: blankAsNone(id), removed: blankAsNone(id) });
export type GetSource = z.output<typeof GetSource>;
export const OneSource = z.object({ feedId: id });
export type OneSource = z.infer<typeof OneSource>;
export const ChangeSource = z.object({
  ...sourceWords,
  feedId: id,
  isPaused: checkbox,
  guardShare: z.coerce.number().int('invalid').min(1, 'invalid').max(100, 'invalid').default(20),
  guardRows: z.coerce.number().int('invalid').min(0, 'invalid').max(100_000, 'invalid').default(25),
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
