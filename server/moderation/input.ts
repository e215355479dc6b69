import { z } from 'zod';
import { actKinds, reportReasons, sanctionKinds, targetKinds } from '@/db/vocabulary';

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

const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** What is to be done, all of it or nothing: the acts, the rule they are about, the words to the person, and what single acts need. */
const doing = {
  kinds: z.array(z.enum(actKinds)).max(actKinds.length),
  reason: optional(z.enum(reportReasons)),
  words: z.string().trim().max(2000, 'tooLong'),
  /** In the group it happened in, or on the whole site. */
  scope: z.enum(['group', 'site']).default('group'),
  /** For how many days; without it, until it is taken back. */
  days: optional(z.coerce.number().int().min(1).max(365)),
  /** Between two answers of one person, in a thread that is slowed down. */
  seconds: optional(z.coerce.number().int().min(10).max(86_400)),
  warning: optional(z.string().trim().max(120, 'tooLong')),
  toGroupId: optional(z.uuid()),
  /** Every post of the person that others can read here, not the one alone. */
  everything: z.coerce.boolean().default(false),
};
type Doing = { kinds: string[]; reason?: string; words: string; note: string; seconds?: number; warning?: string; toGroupId?: string };

function needsMore({ kinds, reason, words, note, seconds, warning, toGroupId }: Doing, { addIssue }: { addIssue: (issue: never) => void }) {
  const need = (path: string, isMissing: boolean) =>
    isMissing && addIssue({ code: 'custom', path: [path], message: 'required', input: undefined } as never);
  const isAgainstSomebody = kinds.some((kind) => (sanctionKinds as readonly string[]).includes(kind));
  need('reason', reason === undefined && (isAgainstSomebody || kinds.includes('hide')));
  need('words', words === '' && isAgainstSomebody);
  need('seconds', seconds === undefined && kinds.includes('slow'));
  need('warning', !warning && kinds.includes('warning'));
  need('note', note === '' && words === '');
  need('toGroupId', toGroupId === undefined && kinds.includes('move'));
}

/** Decides a case: several acts at once, or none. `outcomeWords` are for those who reported, the note for other moderators. */
export const DecideCase = z
  .object({
    ...decided,
    isUpheld: z.coerce.boolean(),
    note: z.string().trim().max(2000, 'tooLong'),
    outcomeWords: z.string().trim().max(2000, 'tooLong').default(''),
    ...doing,
  })
  .superRefine(needsMore);
export type DecideCase = z.infer<typeof DecideCase>;

/** The same without a case, on what a moderator came upon. */
export const ActOn = z
  .object({
    targetKind: z.enum(['post', 'thread', 'person']),
    targetId: z.string().trim().min(1).max(200),
    groupId: optional(z.uuid()),
    note: z.string().trim().max(2000, 'tooLong'),
    ...doing,
  })
  .superRefine(needsMore);
export type ActOn = z.infer<typeof ActOn>;

/** What a moderator came upon, to see what they may do to it. */
export const ActTarget = z.object({
  targetKind: z.enum(['post', 'thread', 'person']),
  targetId: z.string().trim().min(1).max(200),
  groupId: optional(z.uuid()),
});

export const ActRef = z.object({ actId: z.uuid() });
export type ActRef = z.infer<typeof ActRef>;

export const CaseRef = z.object({ caseId: z.uuid() });
export type CaseRef = z.infer<typeof CaseRef>;

export const WriteInCase = z.object({ caseId: z.uuid(), words: z.string().trim().min(1, 'required').max(4000, 'tooLong') });
export type WriteInCase = z.infer<typeof WriteInCase>;

export const BatchRef = z.object({ batchId: z.uuid() });
export type BatchRef = z.infer<typeof BatchRef>;

export const DismissMany = z.object({ cases: z.array(z.object(decided)).min(1).max(100), note });
export type DismissMany = z.infer<typeof DismissMany>;

export const MakeAppeal = z.object({ actId: z.uuid(), words: z.string().trim().min(1, 'required').max(4000, 'tooLong') });
export type MakeAppeal = z.infer<typeof MakeAppeal>;

export const DecideAppeal = z.object({
  appealId: z.uuid(),
  verdict: z.enum(['upheld', 'overturned'], 'chooseOne'),
  answer: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
});
export type DecideAppeal = z.infer<typeof DecideAppeal>;

export const ReplyToAppeal = z.object({ appealId: z.uuid(), words: z.string().trim().min(1, 'required').max(2000, 'tooLong') });
export type ReplyToAppeal = z.infer<typeof ReplyToAppeal>;

export const SaveReply = z.object({
  title: z.string().trim().min(1, 'required').max(80, 'tooLong'),
  words: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
});
export type SaveReply = z.infer<typeof SaveReply>;

export const SavedReplyRef = z.object({ replyId: z.uuid() });
export type SavedReplyRef = z.infer<typeof SavedReplyRef>;
