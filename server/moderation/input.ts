import { z } from 'zod';
import { reportReasons } from '@/db/vocabulary';

const note = z.string().trim().min(1, 'required').max(2000, 'tooLong');
/** The version is the one that was on the page, so that nobody decides on what they have not seen. */
const decided = { caseId: z.uuid(), version: z.coerce.number().int() };

export const ReportPost = z.object({
  postId: z.uuid(),
  reason: z.enum(reportReasons, 'required'),
  words: z.string().trim().max(2000, 'tooLong'),
});
export type ReportPost = z.infer<typeof ReportPost>;

/** A page of the queue starts after the case of this id, a page of the log before the event of this number. */
export const FindCases = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindCases = z.infer<typeof FindCases>;

export const FindLog = z.object({ before: z.coerce.number().int().positive().optional().catch(undefined) });
export type FindLog = z.infer<typeof FindLog>;

export const GetCase = z.object({ caseId: z.uuid() });
export type GetCase = z.infer<typeof GetCase>;

export const HideReported = z.object({ ...decided, reason: z.enum(reportReasons, 'required'), note });
export type HideReported = z.infer<typeof HideReported>;

export const UpholdCase = z.object({ ...decided, note });
export type UpholdCase = z.infer<typeof UpholdCase>;

export const DismissCase = z.object({ ...decided, note });
export type DismissCase = z.infer<typeof DismissCase>;

export const RestoreReported = z.object({ ...decided, note });
export type RestoreReported = z.infer<typeof RestoreReported>;
