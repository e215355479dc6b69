import { acts } from '@/db/schema/acts';
import { caseDecisions, cases, reports } from '@/db/schema/moderation';
import type { Context } from '@/server/context';
import { layOn } from '@/server/moderation/acting';
import { stamp } from '@/server/moderation/effects';
import { priorityOf } from '@/server/moderation/opening';
import type { DemoReport } from './content';
import { type Happening, happening } from './happenings';
import type { IdOf } from './seed-people';
import type { Reported } from './seed-talk';

const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);
/** How long after it was written a post was reported, and after that decided on, in minutes. A danger is closed when the night is over. */
const reportedAfter = (reason: DemoReport['reason']) => (reason === 'danger' ? 4 : 12);
const decidedAfter = (reason: DemoReport['reason']) => (reason === 'danger' ? 640 : 95);

/** Makes the reports and what came of them: cases that wait, one that was hidden, some that were let stand. */
export async function insertCases(ctx: Context, reported: Reported[], idOf: IdOf): Promise<Happening[]> {
  const made = reported.flatMap((one) => (one.post.report ? [caseRows(one, one.post.report, idOf)] : []));
  await ctx.db.insert(cases).values(made.map((rows) => rows.case));
  await ctx.db.insert(reports).values(made.flatMap((rows) => rows.reports));
  await ctx.db.insert(caseDecisions).values(made.flatMap((rows) => rows.decision ?? []));
  for (const { decision, reported } of made) if (decision?.outcome === 'hidden') await hide(ctx, reported, decision, idOf);
  return made.flatMap((rows) => rows.happenings);
}

type Decision = Required<Pick<typeof caseDecisions.$inferInsert, 'caseId' | 'outcome' | 'reason' | 'note'>> & {
  decidedBy: string;
  decidedAt: Date;
};

function caseRows(reported: Reported, report: DemoReport, idOf: IdOf) {
  const { post, row, groupId } = reported;
  const id = crypto.randomUUID();
  const openedAt = minutesAfter(row.writtenAt, reportedAfter(report.reason));
  const decision = decisionOf(report, id, openedAt, idOf);
  const told = reportRows(reported, report, id, openedAt, idOf);
  const target = { targetKind: 'post' as const, targetId: row.id };
  const standing = { status: decision?.outcome ?? ('open' as const), version: decision ? 2 : 1, closedAt: decision?.decidedAt };
  return {
    reported,
    case: {
      id,
      groupId,
      ...target,
      ...standing,
      subjectId: idOf(post.by),
      isDanger: report.reason === 'danger',
      priority: priorityOf(report.reason),
      openedAt,
    },
    reports: told,
    decision,
    happenings: [
      ...told.map(({ reporterId, reportedAt }) => happening('case.reported', reportedAt, reporterId, id, target)),
      ...(decision ? decidedHappenings(decision, row, idOf(post.by)) : []),
    ],
  };
}

/** The first reporter says it in words; who reports the same after them often does not. */
function reportRows({ post, threadTitle }: Reported, { reason, by, words }: DemoReport, caseId: string, openedAt: Date, idOf: IdOf) {
  const snapshot = { text: post.text, author: post.by, thread: threadTitle, contentWarning: post.warning };
  return by.map((handle, at) => ({
    caseId,
    reporterId: idOf(handle),
    reason,
    words: at === 0 ? words : '',
    snapshot,
    reportedAt: minutesAfter(openedAt, at * 7),
  }));
}

function decisionOf({ reason, outcome }: DemoReport, caseId: string, openedAt: Date, idOf: IdOf): Decision | undefined {
  if (!outcome) return;
  const { status, by, note } = outcome;
  return {
    caseId,
    outcome: status,
    reason: status === 'hidden' ? reason : null,
    note,
    decidedBy: idOf(by),
    decidedAt: minutesAfter(openedAt, decidedAfter(reason)),
  };
}

function decidedHappenings(
  { caseId, outcome, reason, decidedBy, decidedAt }: Decision,
  { id, threadId }: Reported['row'],
  authorId: string,
): Happening[] {
  const target = { targetKind: 'post', targetId: id };
  if (outcome !== 'hidden') return [happening('case.dismissed', decidedAt, decidedBy, caseId, target)];
  return [
    happening('post.hidden', decidedAt, decidedBy, id, { threadId, authorId, reason: reason ?? 'other' }),
    happening('case.upheld', decidedAt, decidedBy, caseId, target),
  ];
}

async function hide(ctx: Context, { post, row, groupId }: Reported, { caseId, decidedAt, decidedBy, reason, note }: Decision, idOf: IdOf) {
  const actId = crypto.randomUUID();
  const done = { id: actId, kind: 'hide' as const, targetId: row.id, subjectId: idOf(post.by), groupId, caseId };
  await ctx.db.insert(acts).values({ ...done, reason, words: note, doneBy: decidedBy, startsAt: decidedAt });
  const state = { at: stamp(decidedAt), by: decidedBy, for: reason, note };
  await layOn(ctx, [{ actId, kind: 'post.hidden', targetId: row.id, groupId: null, state }]);
}
