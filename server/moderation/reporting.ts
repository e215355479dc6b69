import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { posts } from '@/db/schema/discussions';
import { cases, reports } from '@/db/schema/moderation';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { Report, ReportPost, ReportTarget, WithdrawReport } from './input';
import { openCase, weighCase, weightOf } from './opening';
import { casePolicy } from './policy';
import { deskOf, desksOf, reportsOf } from './queries';
import { answerReports } from './rules';
import { getThing, type Thing } from './things';

/** How long somebody who heard "it is within the rules" waits before they say the same again of words that have not changed. */
const againDays = 7;

/**
 * Says that something is wrong: with a post, a person (a moderator as well), a group, a sponsor match or a meeting listing. All reports of
 * it while it waits make one case; what was seen is kept with each. Nobody is barred from it.
 */
export function report(ctx: MemberContext, { targetKind, targetId, reason, words }: Report) {
  return inTransaction(ctx, async (ctx) => {
    const thing = await getThing(ctx, { targetKind, targetId });
    return file(ctx, thing, { reason, words });
  });
}

/** What a report would be of, to show it beside the question: only to whoever may see it. */
export function getReportable(ctx: MemberContext, target: ReportTarget) {
  authorize(casePolicy, 'report', ctx.actor, { handles: false, decides: false, moderatesAGroup: false });
  return getThing(ctx, target);
}

/** The same of a post. */
export const reportPost = (ctx: MemberContext, { postId, ...told }: ReportPost) =>
  report(ctx, { targetKind: 'post', targetId: postId, ...told });

type Told = Pick<ReportPost, 'reason' | 'words'>;
type ReportedMessage = Told & { targetId: string; subjectId: string | null; author: string };

/**
 * The same of a private message, for the site's moderators, as no group's is concerned. Called by the domain of messages, which has seen
 * that the actor is one of the two, and keeps what they chose to show, sealed, under the id of the report.
 */
export function reportMessage(ctx: MemberContext, { targetId, subjectId, author, ...told }: ReportedMessage) {
  const thing: Thing = { id: targetId, kind: 'message', groupId: null, subjectId, snapshot: { text: '', author, thread: '' } };
  return inTransaction(ctx, async (ctx) => (await file(ctx, thing, told)).reportId);
}

/**
 * Somebody asked for a talk with a moderator, in a check-in with their sponsor or sponsee. It concerns nobody else, and carries no words: those
 * come in the talk.
 */
export async function wishForTalk(ctx: MemberContext, { targetId, safe }: { targetId: string; safe: 'yes' | 'unsure' | 'no' }) {
  const words = `Check-in: would like to talk to a moderator. Feels safe: ${safe}.`;
  await reportMessage(ctx, { targetId, subjectId: null, author: '', reason: safe === 'no' ? 'harassment' : 'other', words });
}

/**
 * The seam for other domains: a report by the actor of a thing that the caller has seen they may see. Gives back the case and the report.
 * In the transaction of the caller.
 */
async function file(ctx: MemberContext, { id: targetId, kind: targetKind, groupId, subjectId, snapshot }: Thing, { reason, words }: Told) {
  authorize(casePolicy, 'report', ctx.actor, { handles: false, decides: false, moderatesAGroup: false });
  if (subjectId === ctx.actor.id) throw conflict(targetKind === 'post' ? 'case.ownPost' : 'case.oneself');
  if (reason !== 'danger') await refuseToAskAgain(ctx, targetId);
  const caseId = await openCase(ctx, { targetKind, targetId, groupId, subjectId, reason });
  const [filed] = await ctx.db
    .insert(reports)
    .values({ caseId, reporterId: ctx.actor.id, reportedAt: ctx.now, reason, words, snapshot, weight: weightOf(ctx.actor.id, ctx.now) })
    .onConflictDoNothing()
    .returning({ id: reports.id });
  if (!filed) throw conflict('case.alreadyReported');
  const weighed = await weighCase(ctx, caseId);
  await record(ctx, 'case.reported', caseId, { targetKind, targetId }, [
    ...(await desksOf(ctx, caseId)),
    deskOf(ctx.actor.id),
    reportsOf(ctx.actor.id),
  ]);
  if (weighed) await answerReports(ctx, { caseId, targetKind, targetId, reason, trustedCount: weighed.trustedCount });
  return { caseId, reportId: filed.id };
}

/** Who was told lately that it stands is not asked to look again, unless the words have changed since. */
async function refuseToAskAgain(ctx: MemberContext, targetId: string) {
  const since = new Date(ctx.now.getTime() - againDays * 86_400_000);
  const [before] = await ctx.db
    .select({ closedAt: cases.closedAt, editedAt: posts.editedAt })
    .from(reports)
    .innerJoin(cases, eq(cases.id, reports.caseId))
    .leftJoin(posts, eq(posts.id, cases.targetId))
    .where(
      and(eq(reports.reporterId, ctx.actor.id), eq(cases.targetId, targetId), eq(cases.status, 'dismissed'), gt(cases.closedAt, since)),
    )
    .orderBy(desc(cases.closedAt))
    .limit(1);
  if (!before?.closedAt) return;
  if (!before.editedAt || before.editedAt <= before.closedAt) throw conflict('case.lookedAtLately');
}

/** Takes the actor's own report back. A case that nobody stands behind any more is closed, and stays readable. */
export function withdrawReport(ctx: MemberContext, { reportId }: WithdrawReport) {
  return inTransaction(ctx, async (ctx) => {
    const [mine] = await ctx.db
      .update(reports)
      .set({ withdrawnAt: ctx.now })
      .where(and(eq(reports.id, reportId), eq(reports.reporterId, ctx.actor.id), sql`${reports.withdrawnAt} is null`))
      .returning({ caseId: reports.caseId });
    if (!mine) throw notFound('report');
    const { caseId } = mine;
    await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)).for('update');
    await weighCase(ctx, caseId);
    const [closed] = await ctx.db
      .update(cases)
      .set({ status: 'withdrawn', closedAt: ctx.now, version: sql`${cases.version} + 1` })
      .where(
        and(
          eq(cases.id, caseId),
          eq(cases.status, 'open'),
          eq(cases.source, 'report'),
          sql`not exists (select from reports r where r.case_id = ${caseId} and r.withdrawn_at is null)`,
        ),
      )
      .returning({ targetKind: cases.targetKind, targetId: cases.targetId });
    const topics = [...(await desksOf(ctx, caseId)), reportsOf(ctx.actor.id)];
    if (closed) await record(ctx, 'case.withdrawn', caseId, closed, topics);
    else await record(ctx, 'case.noted', caseId, {}, topics);
  });
}
