import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import { events } from '@/db/schema/events';
import { notifications } from '@/db/schema/notifications';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { announce } from '@/server/events';
import { authorize } from '@/server/policy';
import type { MarkSeen } from './input';
import { isLetThrough, takeBackFiltered } from './kept-away';
import { notificationPolicy } from './policy';
import { inboxOf } from './queries';
import { recipients, type Told } from './recipients';

/** Puts an event into the inbox of everyone it concerns, but for whoever did it. Done twice, it is there once. */
export function notifyOfEvent(ctx: Context<System>, { eventId }: { eventId: number }) {
  return inTransaction(ctx, async (ctx) => {
    const told = inArray(events.name, Object.keys(recipients));
    const [event] = await ctx.db
      .select({ name: sql<Told>`${events.name}`, subjectId: events.subjectId })
      .from(events)
      .where(and(eq(events.id, eventId), told));
    if (!event) return;
    const now = sql`${ctx.now.toISOString()}::timestamptz`;
    const people = sql`
      with event as (select * from ${events} where ${events.id} = ${eventId})
      select gen_random_uuid(), told.user_id, ${eventId}::bigint, ${now}, null::timestamptz
      from event, lateral (${recipients[event.name]}) told(user_id)
      where told.user_id is distinct from event.actor_id and exists (select from users u where u.id = told.user_id)
        and ${isLetThrough(sql`event`, sql`told.user_id`, now)}`;
    const added = await ctx.db.insert(notifications).select(people).onConflictDoNothing().returning({ userId: notifications.userId });
    const userIds = added.map(({ userId }) => userId);
    const gone =
      event.name === 'post.written' || event.name === 'post.called'
        ? await takeBackFiltered(ctx, eventId, event.subjectId, userIds)
        : new Set();
    await announce(ctx, userIds.filter((userId) => !gone.has(userId)).map(inboxOf));
  });
}

/** Marks as seen what had come by the moment the person looked. */
export async function markSeen(ctx: MemberContext, { until }: MarkSeen) {
  const userId = ctx.actor.id;
  authorize(notificationPolicy, 'see', ctx.actor, { userId });
  await ctx.db
    .update(notifications)
    .set({ seenAt: ctx.now })
    .where(and(eq(notifications.userId, userId), isNull(notifications.seenAt), lte(notifications.notifiedAt, until)));
}
