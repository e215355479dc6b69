import { lt, sql } from 'drizzle-orm';
import { events, loggedEvents } from '@/db/schema/events';
import { notifications } from '@/db/schema/notifications';
import type { Context } from '@/server/context';
import type { EventDetails, EventName } from '@/server/events';
import { notifyOfEvent } from '@/server/notifications/mutations';

/** Something that happened before the moment of seeding. Written straight into the events: nobody was watching, and no job is due. */
export type Happening = Omit<typeof events.$inferInsert, 'id' | 'happenedAt'> & { happenedAt: Date };

export const happening = <N extends EventName>(
  name: N,
  happenedAt: Date,
  actorId: string,
  subjectId: string,
  details: EventDetails[N],
): Happening => ({
  name,
  happenedAt,
  actorId,
  subjectId,
  details,
  isLogged: loggedEvents.some((logged) => logged === name),
});

/** How long ago something may be, in days, and still stand in somebody's inbox as new. */
const newFor = 2;

/** Writes the log in the order of time, and fills the inboxes of those whom it concerns, as the worker would have. */
export async function insertHappenings(ctx: Context, happenings: Happening[]) {
  const inOrder = happenings.toSorted((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
  const rows = await ctx.db.insert(events).values(inOrder).returning({ id: events.id, name: events.name, happenedAt: events.happenedAt });
  const isNews = ({ name, happenedAt }: (typeof rows)[number]) => name !== 'post.written' || happenedAt > daysBefore(ctx.now, newFor);
  for (const { id, happenedAt } of rows.filter(isNews))
    await notifyOfEvent({ ...ctx, actor: { kind: 'system' }, now: happenedAt }, { eventId: id });
  await ctx.db
    .update(notifications)
    .set({ seenAt: sql`notified_at + interval '2 hours'` })
    .where(lt(notifications.notifiedAt, daysBefore(ctx.now, newFor)));
}

/** The moment so many days before another. */
export const daysBefore = (now: Date, days: number) => new Date(Math.round(now.getTime() - days * 86_400_000));
