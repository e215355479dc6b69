import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { duties } from '@/db/schema/watch';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { announce } from '@/server/events';
import { authorize } from '@/server/policy';
import type { TakeDuty } from './input';
import { watchPolicy } from './policy';
import { watchTopic } from './raising';

/** So much in a day, and so much in a week: whoever looks after others has to rest as well. */
const hoursADay = 8;
const hoursAWeek = 30;

/** Is there for alerts from now on. Refused when it would be too much: the rest is for somebody else. */
export function takeDuty(ctx: MemberContext, { hours }: TakeDuty) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'serve', ctx.actor, undefined);
    await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, ctx.actor.id)).for('no key update');
    const served = await servedHours(ctx);
    if (served.isServing) throw conflict('duty.serving');
    const wanted = Number(hours);
    if (served.day + wanted > hoursADay) throw conflict('duty.restToday');
    if (served.week + wanted > hoursAWeek) throw conflict('duty.restThisWeek');
    await ctx.db
      .insert(duties)
      .values({ userId: ctx.actor.id, startsAt: ctx.now, endsAt: new Date(ctx.now.getTime() + wanted * 3_600_000) });
    await announce(ctx, [watchTopic]);
  });
}

async function servedHours(ctx: MemberContext) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const hoursSince = (since: string) =>
    sql<number>`coalesce(sum(extract(epoch from ends_at - greatest(starts_at, ${now} - ${sql.raw(`interval '${since}'`)})) / 3600)
      filter (where ends_at > ${now} - ${sql.raw(`interval '${since}'`)}), 0)::float`;
  const [served] = await ctx.db
    .select({ day: hoursSince('1 day'), week: hoursSince('7 days'), isServing: sql<boolean>`coalesce(bool_or(ends_at > ${now}), false)` })
    .from(duties)
    .where(and(eq(duties.userId, ctx.actor.id), gt(duties.endsAt, new Date(ctx.now.getTime() - 7 * 86_400_000))));
  return served ?? { day: 0, week: 0, isServing: false };
}

/** Is not there any longer; what they had taken stays theirs until they hand it over. */
export async function endDuty(ctx: MemberContext) {
  authorize(watchPolicy, 'serve', ctx.actor, undefined);
  await ctx.db
    .update(duties)
    .set({ endsAt: sql`greatest(${ctx.now.toISOString()}::timestamptz, ${duties.startsAt} + interval '1 millisecond')` })
    .where(and(eq(duties.userId, ctx.actor.id), gt(duties.endsAt, ctx.now), lt(duties.startsAt, new Date(ctx.now.getTime() + 1))));
  await announce(ctx, [watchTopic]);
}
