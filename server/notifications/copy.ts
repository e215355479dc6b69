import { asc, eq } from 'drizzle-orm';
import { events } from '@/db/schema/events';
import { newsChoices, notifications, pushAddresses } from '@/db/schema/notifications';
import type { CopyPart } from '@/server/copies';

/** How a person wants to hear of news, and of what they were told when. */
export const notificationsCopy: CopyPart = {
  tables: [newsChoices, notifications, pushAddresses],
  async copy({ db, actor }) {
    const [choices] = await db.select().from(newsChoices).where(eq(newsChoices.userId, actor.id));
    const { userId: _, ...chosen } = choices ?? { userId: actor.id };
    return {
      choices: chosen,
      told: await db
        .select({ of: events.name, at: notifications.notifiedAt, seenAt: notifications.seenAt })
        .from(notifications)
        .innerJoin(events, eq(events.id, notifications.eventId))
        .where(eq(notifications.userId, actor.id))
        .orderBy(asc(notifications.notifiedAt)),
    };
  },
};
