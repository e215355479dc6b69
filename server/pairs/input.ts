import { z } from 'zod';
import { reportReasons, safeAnswers, sharedKinds, touchAnswers, wishAnswers } from '@/db/vocabulary';

export const PairRef = z.object({ sponsorshipId: z.uuid() });
export type PairRef = z.infer<typeof PairRef>;

export const ShareItem = z.object({
  sponsorshipId: z.uuid(),
  kind: z.enum(sharedKinds, 'required'),
  body: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
});
export type ShareItem = z.infer<typeof ShareItem>;

export const ItemRef = z.object({ itemId: z.uuid() });
export type ItemRef = z.infer<typeof ItemRef>;

export const AddStep = z.object({ sponsorshipId: z.uuid(), title: z.string().trim().min(1, 'required').max(200, 'tooLong') });
export type AddStep = z.infer<typeof AddStep>;

export const TickStep = z.object({ stepId: z.uuid(), isDone: z.boolean() });
export type TickStep = z.infer<typeof TickStep>;

export const StepRef = z.object({ stepId: z.uuid() });
export type StepRef = z.infer<typeof StepRef>;

/** Wall time in a zone, as a form gives it. */
export const SetCall = z.object({
  sponsorshipId: z.uuid(),
  at: z.iso.datetime({ local: true, error: 'required' }),
  timeZone: z
    .string()
    .max(60, 'sponsorship.noSuchZone')
    .refine((zone) => {
      try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
      } catch {
        return false;
      }
    }, 'sponsorship.noSuchZone'),
});
export type SetCall = z.infer<typeof SetCall>;

export const AnswerCheckIn = z.object({
  checkInId: z.uuid(),
  touch: z.enum(touchAnswers, 'required'),
  safe: z.enum(safeAnswers, 'required'),
  wish: z.enum(wishAnswers, 'required'),
});
export type AnswerCheckIn = z.infer<typeof AnswerCheckIn>;

export const EndForSafety = z.object({
  sponsorshipId: z.uuid(),
  reason: z.enum(reportReasons, 'required'),
  words: z.string().trim().max(2000, 'tooLong').default(''),
});
export type EndForSafety = z.infer<typeof EndForSafety>;
