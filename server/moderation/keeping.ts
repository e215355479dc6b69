import { sql } from 'drizzle-orm';
import type { Context, System } from '@/server/context';
import { inTransaction } from '@/server/context';
import { recordAll } from '@/server/events';

/** For how many days evidence is kept once a case is closed, and for how many years the log (moderation.md). */
const evidenceDays = 180;
const auditYears = 2;
const closedAtOnce = 500;

/**
 * Takes away what was kept of a case as evidence, half a year after it was closed: what was reported, the messages that were shown, notes
 * and talk. What was decided, and the words of a sanction to the person, stay with it.
 */
export async function forgetEvidence(ctx: Context<System>) {
  const before = sql`${ctx.now.toISOString()}::timestamptz - make_interval(days => ${evidenceDays})`;
  await ctx.db.execute(sql`
    with old as (select c.id from cases c where c.status <> 'open' and c.closed_at < ${before}
      and exists (select from reports r where r.case_id = c.id and r.snapshot <> '{"text": "", "author": "", "thread": ""}'::jsonb)
      order by c.closed_at limit ${closedAtOnce}),
    shown as (delete from reported_messages m using reports r, old where r.case_id = old.id and m.report_id = r.id),
    talk as (delete from case_entries e using old where e.case_id = old.id and e.words <> '')
    update reports r set snapshot = '{"text": "", "author": "", "thread": ""}'::jsonb, words = '' from old where r.case_id = old.id`);
}

/** Takes away the part of the log that is older than two years. The rest still verifies: the floor keeps where the chain goes on. */
export function forgetAudit(ctx: Context<System>) {
  return inTransaction(ctx, async (ctx) => {
    const [gone] = await ctx.db.execute<{ count: number; last_id: number }>(sql`
      select audit_forget(${ctx.now.toISOString()}::timestamptz - make_interval(years => ${auditYears})) as count`);
    if (!gone?.count) return;
    const [floor] = await ctx.db.execute<{ last_id: number }>(sql`select last_id from audit_floor`);
    await recordAll(
      ctx,
      [{ name: 'audit.forgotten', subjectId: crypto.randomUUID(), details: { lastId: String(floor?.last_id ?? 0) } }],
      [],
    );
  });
}
