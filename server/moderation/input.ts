import { z } from 'zod';
import { reportReasons, targetKinds } from '@/db/vocabulary';

const note = z.string().trim().min(1, 'required').max(2000, 'tooLong');
/** The version is the one that was on the page, so that nobody decides on what they have not seen. */
const decided = { caseId: z.uuid(), version: z.coerce.number().int() };

const told = { reason: z.enum(reportReasons, 'required'), words: z.string().trim().max(2000, 'tooLong') };

export const ReportPost = z.object({ postId: z.uuid(), ...told });
export type ReportPost = z.infer<typeof ReportPost>;

/** Anything else that can be reported: by its id, a person by their handle as well, a group or a meeting by the word in its address. */
export const ReportTarget = z.object({
  /** A thread stands for its first post. */
  targetKind: z.enum([...targetKinds, 'thread']).exclude(['message']),
  targetId: z.string().trim().min(1).max(200),
});
export type ReportTarget = z.infer<typeof ReportTarget>;

export const Report = ReportTarget.extend(told);
export type Report = z.infer<typeof Report>;

export const WithdrawReport = z.object({ reportId: z.uuid() });
export type WithdrawReport = z.infer<typeof WithdrawReport>;

/** A page of one's own reports starts after the one of this id. */
export const FindReports = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindReports = z.infer<typeof FindReports>;

/** A page of the queue starts after the case of this id, a page of the log before the event of this number. */
export const FindCases = z.object({
  after: z.uuid().optional().catch(undefined),
  kind: z.enum(targetKinds).optional().catch(undefined),
  reason: z.enum(reportReasons).optional().catch(undefined),
  show: z.enum(['mine', 'free', 'late', 'escalated']).optional().catch(undefined),
  /** The word in the address of a group. */
  group: z.string().max(80).optional().catch(undefined),
});
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
