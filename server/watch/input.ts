import { z } from 'zod';
import { alertAnswers, alertQuestions, lineKinds } from '@/db/vocabulary';

export const AlertRef = z.object({ alertId: z.uuid() });
export type AlertRef = z.infer<typeof AlertRef>;

const words = z.string().trim().max(2000, 'tooLong');
/** A note of somebody who looks after it, for the others; sealed. */
export const NoteAlert = AlertRef.extend({ words: words.min(1, 'required') });
export type NoteAlert = z.infer<typeof NoteAlert>;

export const AskPerson = AlertRef.extend({ question: z.enum(alertQuestions, 'chooseOne') });
export type AskPerson = z.infer<typeof AskPerson>;
/** The question is the one they were shown. */
export const AnswerAlert = AskPerson.extend({ answer: z.enum(alertAnswers, 'chooseOne'), words: words.default('') });
export type AnswerAlert = z.infer<typeof AnswerAlert>;

/** In how many hours somebody asks how they are. */
export const followUpHours = ['24', '48', '72'] as const;
export const CloseAlert = AlertRef.extend({ words: words.min(1, 'required'), hours: z.enum(followUpHours, 'chooseOne') });
export type CloseAlert = z.infer<typeof CloseAlert>;

export const dutyHours = ['1', '2', '4', '8'] as const;
export const TakeDuty = z.object({ hours: z.enum(dutyHours, 'chooseOne') });
export type TakeDuty = z.infer<typeof TakeDuty>;

const isZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};
const timeZone = z.string().max(60, 'sponsorship.noSuchZone').refine(isZone, 'sponsorship.noSuchZone');
const timeOfDay = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'required');
/** A shift on the clock of a zone. An end that is not after the beginning is on the next day. */
export const PlanDuty = z.object({ day: z.iso.date('required'), starts: timeOfDay, ends: timeOfDay, timeZone });
export type PlanDuty = z.infer<typeof PlanDuty>;
export const DutyRef = z.object({ dutyId: z.uuid() });
export type DutyRef = z.infer<typeof DutyRef>;
/** On whose clock the days of the roster begin. */
export const SeeRoster = z.object({ timeZone });
export type SeeRoster = z.infer<typeof SeeRoster>;

/** Would like to talk, or is done with it. */
export const AnswerDebrief = z.object({ answer: z.enum(['ask', 'done'], 'chooseOne') });
export type AnswerDebrief = z.infer<typeof AnswerDebrief>;

/** Words before they are sent, to say beforehand what would happen to them. Nothing of it is kept. */
export const LookAhead = z.object({ body: z.string().max(20_000) });
export type LookAhead = z.infer<typeof LookAhead>;

export const DecideHeld = z.object({
  postId: z.uuid(),
  decision: z.enum(['publish', 'refuse'], 'chooseOne'),
  words,
});
export type DecideHeld = z.infer<typeof DecideHeld>;

const number = z
  .string()
  .trim()
  .regex(/^([0-9+ ()-]{2,20})?$/, 'line.number')
  .default('')
  .transform((text) => text || null);

const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'line.country');
export const OneCountry = z.object({ country });
export type OneCountry = z.infer<typeof OneCountry>;

export const SaveLine = z.object({
  lineId: z.uuid().optional(),
  country,
  kind: z.enum(lineKinds, 'chooseOne'),
  name: z.string().trim().min(1, 'required').max(80, 'tooLong'),
  call: number,
  write: number,
  /** Codes such as "en, es": the languages that are spoken there. */
  languages: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^([a-z]{2,3}([ ,]+[a-z]{2,3}){0,19})?$/, 'line.languages')
    .default('')
    .transform((text) => [...new Set(text.split(/[ ,]+/).filter(Boolean))]),
  hours: z.string().trim().max(80, 'tooLong').default(''),
  source: z.string().trim().max(200, 'tooLong').default(''),
});
export type SaveLine = z.infer<typeof SaveLine>;

export const LineRef = z.object({ lineId: z.uuid() });
export type LineRef = z.infer<typeof LineRef>;
/** @property version the number as it stood when it was checked */
export const VerifyLine = LineRef.extend({ version: z.coerce.number().int().positive() });
export type VerifyLine = z.infer<typeof VerifyLine>;

/** Rules in the words of `triage-own.ts`, one to a line. */
export const TryRules = z.object({ text: z.string().max(40_000, 'tooLong') });
export type TryRules = z.infer<typeof TryRules>;
/** @property number the version that was changed */
export const PublishRules = TryRules.extend({
  number: z.number().int().min(0),
  words: z.string().trim().min(1, 'required').max(500, 'tooLong'),
});
export type PublishRules = z.infer<typeof PublishRules>;
export const GoBackRules = z.object({ number: z.number().int().min(0) });
export type GoBackRules = z.infer<typeof GoBackRules>;

/** A page of what was noticed begins after this place, as the page before said it. */
export const FindNoticed = z.object({
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[0-9a-f]{32}$/)
    .optional()
    .catch(undefined),
});
export type FindNoticed = z.infer<typeof FindNoticed>;
export const SeeNoticed = z.object({ key: z.string().regex(/^[0-9a-f]{32}$/, 'invalid') });
export type SeeNoticed = z.infer<typeof SeeNoticed>;
