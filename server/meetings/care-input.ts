import { z } from 'zod';
import { declarationKinds, exceptionKinds, fellowships, meetingStatuses, suspensionReasons, venues } from '@/db/vocabulary';
import { blankAsNone, link } from './input';

const id = z.uuid('invalid');
const date = z.iso.date('invalid');
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid');

export const OneMeeting = z.object({ meetingId: id });
export type OneMeeting = z.infer<typeof OneMeeting>;
export const TwoMeetings = z.object({ meetingId: id, otherId: id });
export type TwoMeetings = z.infer<typeof TwoMeetings>;
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

const blankAsNull = <T extends z.ZodType>(of: T) => z.preprocess((value) => ((value ?? '') === '' ? null : value), of.nullable());
const lineOf = (length: number) => blankAsNull(z.string().trim().max(length, 'tooLong'));
const fields = {
  groupName: lineOf(255),
  name: z.string().trim().min(1, 'required').max(255, 'tooLong'),
  day: blankAsNull(z.coerce.number().int().min(0).max(6)),
  time: blankAsNull(wallTime),
  minutes: z.coerce.number().int('invalid').min(1, 'invalid').max(1440, 'invalid'),
  rhythm: z.enum(rhythmNames),
  startsOn: blankAsNull(date),
  endsOn: blankAsNull(date),
  timeZone: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  venue: z.enum(venues),
  status: z.enum(meetingStatuses),
  statusReason: blankAsNull(z.enum(suspensionReasons)),
  statusReviewOn: blankAsNull(date),
  /** Codes or their names, with commas between. */
  types: lineOf(300),
  placeName: lineOf(255),
  placeNotes: lineOf(2000),
  address: lineOf(500),
  city: lineOf(100),
  state: lineOf(100),
  postalCode: lineOf(12),
  notes: lineOf(5000),
  conferenceUrl: blankAsNull(link),
  conferencePhone: lineOf(80),
};
/**
 * What staff may put right of a meeting, as the form has it: all of it each time. `before` is the form as it was opened; what still is as it
 * was then is no correction, though the source says otherwise meanwhile.
 */
export const CorrectMeeting = z.object({ meetingId: id, ...fields, before: z.object(fields).optional() });
export type CorrectMeeting = z.output<typeof CorrectMeeting>;

const { status: _status, statusReason: _reason, statusReviewOn: _review, ...whatItIs } = fields;
/** A meeting that no source lists, as staff enter it. */
export const AddMeeting = z.object({
  /** Made by the form, so that a second click is the same meeting. */
  entryId: id,
  ...whatItIs,
  fellowship: z.enum(fellowships),
  country: lineOf(100),
  /** "53.2710, -9.0567"; without it, the middle of its postal code, where that is known. */
  point: lineOf(60),
});
export type AddMeeting = z.output<typeof AddMeeting>;
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
