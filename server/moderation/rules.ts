import { sql } from 'drizzle-orm';
import type { ReportReason, TargetKind } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { perform } from './acting';

/** How many must say so whom one may rely on, to hide something before anybody has looked: of who is new here, and of who is not. */
const trustedOfNewcomer = 3;
const trustedOfOthers = 5;
const newcomerDays = 7;

type Weighed = { caseId: string; targetKind: TargetKind; targetId: string; reason: ReportReason; trustedCount: number };

/**
 * What follows from reports by themselves: a post is hidden, until somebody looks, once enough people say so who have been here for a while
 * and were mostly right before. However many new accounts report it, nothing is. Noted as the site's own act with the name of the rule,
 * and taken back like any other. Where somebody may be in danger nothing is hidden: their words are what others can answer.
 */
export async function answerReports(ctx: Context, { caseId, targetKind, targetId, reason, trustedCount }: Weighed) {
  if (targetKind !== 'post' || reason === 'danger' || trustedCount < trustedOfNewcomer) return;
  const [found] = await ctx.db.execute<{ is_new: boolean; is_shown: boolean }>(sql`
    select coalesce(u.joined_at > ${ctx.now.toISOString()}::timestamptz - make_interval(days => ${newcomerDays}), false) as is_new,
      p.hidden_at is null and p.deleted_at is null as is_shown
    from posts p left join users u on u.id = p.author_id where p.id = ${targetId}`);
  if (!found?.is_shown || trustedCount < (found.is_new ? trustedOfNewcomer : trustedOfOthers)) return;
  const system: Context = { ...ctx, actor: { kind: 'system' } };
  await perform(system, [{ kind: 'hide', targetId, reason }], { caseId, rule: 'trusted-reports' });
}
