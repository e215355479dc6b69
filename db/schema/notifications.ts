import { bigint, index, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { users } from './accounts';
import { events } from './events';

/** That a person is to be told of an event. What is said is made when it is read, by the rights of that moment. */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    eventId: bigint({ mode: 'number' })
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    notifiedAt: moment().notNull(),
    seenAt: moment(),
  },
  (t) => [
    unique('notifications_once').on(t.userId, t.eventId),
    index('notifications_latest').on(t.userId, t.notifiedAt.desc(), t.id.desc()),
  ],
);
