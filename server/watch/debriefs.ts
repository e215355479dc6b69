import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { type alerts, debriefs } from '@/db/schema/watch';
import { inTransaction, type MemberContext } from '@/server/context';
import { announce, record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { AnswerDebrief } from './input';
import { watchPolicy } from './policy';
import { watchTopic } from './raising';

/** So many alerts within the longest shift are a lot for one person. */
const several = 3;

/**
 * Asks whoever carried something hard whether they would like to talk: after an emergency both who were with it, after several alerts in one
 * shift whoever had them. Each is asked once until they answer, and for several not again in the same shift.
 */
export async function askAfter(ctx: MemberContext, { severity, secondBy }: typeof alerts.$inferSelect) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  if (severity === 'S0') {
    const both = [ctx.actor.id, ...(secondBy && secondBy !== ctx.actor.id ? [secondBy] : [])];
    const rows = both.map((userId) => ({ userId, reason: 'emergency' as const, openedAt: ctx.now }));
    await ctx.db.insert(debriefs).values(rows).onConflictDoNothing();
    return;
  }
  await ctx.db.execute(sql`
    insert into debriefs (user_id, reason, opened_at)
    select ${ctx.actor.id}::uuid, 'several', ${now}
    where ${several} <= (select count(distinct alert_id) from alert_steps
        where done_by = ${ctx.actor.id}::uuid and kind in ('taken', 'stoodBy') and done_at > ${now} - interval '8 hours')
      and not exists (select from debriefs where user_id = ${ctx.actor.id}::uuid and opened_at > ${now} - interval '8 hours')
    on conflict do nothing`);
}

/** What the actor is asked themselves, and who of the others would like to talk. */
export async function findDebriefs({ db, actor }: MemberContext) {
  const [own] = await db
    .select({ reason: debriefs.reason, hasAsked: sql<boolean>`${debriefs.askedAt} is not null` })
    .from(debriefs)
    .where(and(eq(debriefs.userId, actor.id), isNull(debriefs.doneAt)));
  const wishes = await db
    .select({ handle: users.handle, askedAt: sql<Date>`${debriefs.askedAt}`.mapWith(debriefs.askedAt) })
    .from(debriefs)
    .innerJoin(users, eq(users.id, debriefs.userId))
    .where(and(isNotNull(debriefs.askedAt), isNull(debriefs.doneAt), ne(debriefs.userId, actor.id), eq(users.standing, 'good')))
    .orderBy(asc(debriefs.askedAt))
    .limit(20);
  return { debrief: own ?? null, wishes };
}

/** Would like somebody to talk with: the others are told. Or has talked, or need not: it is over, and nobody sees which. */
export function answerDebrief(ctx: MemberContext, { answer }: AnswerDebrief) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'serve', ctx.actor, undefined);
    const own = and(eq(debriefs.userId, ctx.actor.id), isNull(debriefs.doneAt));
    if (answer === 'done') {
      await ctx.db.update(debriefs).set({ doneAt: ctx.now }).where(own);
      return announce(ctx, [watchTopic]);
    }
    const [asked] = await ctx.db
      .update(debriefs)
      .set({ askedAt: ctx.now })
      .where(and(own, isNull(debriefs.askedAt)))
      .returning({ id: debriefs.id });
    if (asked) await record(ctx, 'debrief.asked', asked.id, { userId: ctx.actor.id }, [watchTopic]);
  });
}
