import { z } from 'zod';
import { alertAnswers, lineKinds } from '@/db/vocabulary';

export const AlertRef = z.object({ alertId: z.uuid() });
export type AlertRef = z.infer<typeof AlertRef>;

const words = z.string().trim().max(2000, 'tooLong');
/** A note of somebody who looks after it, for the others; sealed. */
export const NoteAlert = AlertRef.extend({ words: words.min(1, 'required') });
export type NoteAlert = z.infer<typeof NoteAlert>;

export const AnswerAlert = AlertRef.extend({ answer: z.enum(alertAnswers, 'chooseOne') });
export type AnswerAlert = z.infer<typeof AnswerAlert>;

/** In how many hours somebody asks how they are. */
export const followUpHours = ['24', '48', '72'] as const;
export const CloseAlert = AlertRef.extend({ words: words.min(1, 'required'), hours: z.enum(followUpHours, 'chooseOne') });
export type CloseAlert = z.infer<typeof CloseAlert>;

export const dutyHours = ['1', '2', '4', '8'] as const;
export const TakeDuty = z.object({ hours: z.enum(dutyHours, 'chooseOne') });
export type TakeDuty = z.infer<typeof TakeDuty>;

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
  .transform((text) => text || null);

export const SaveLine = z.object({
  lineId: z.uuid().optional(),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'line.country'),
  kind: z.enum(lineKinds, 'chooseOne'),
  name: z.string().trim().min(1, 'required').max(80, 'tooLong'),
  call: number,
  write: number,
  hours: z.string().trim().max(80, 'tooLong'),
  source: z.string().trim().max(200, 'tooLong'),
});
export type SaveLine = z.infer<typeof SaveLine>;

export const LineRef = z.object({ lineId: z.uuid() });
export type LineRef = z.infer<typeof LineRef>;

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
