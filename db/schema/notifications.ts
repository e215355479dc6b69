import { sql } from 'drizzle-orm';
import { bigint, check, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import { mailRhythms, newsKinds } from '@/db/vocabulary';
import { sessions, users } from './accounts';
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

/** How one person wants to hear of news outside the site; no row for who never chose, and then in no way at all. */
export const newsChoices = pgTable(
  'news_choices',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    timeZone: text().notNull().default('UTC'),
    mail: text({ enum: mailRhythms }).notNull().default('never'),
    mailKinds: text({ enum: newsKinds }).array().notNull().default([]),
    /** For a daily or weekly mail: the hour, and the day of the week (1 is Monday), by the clock of the person. */
    mailHour: smallint().notNull().default(9),
    mailDay: smallint().notNull().default(1),
    pushKinds: text({ enum: newsKinds }).array().notNull().default([]),
    /** In minutes from midnight; `until` may be on the next day. */
    quietFrom: smallint(),
    quietUntil: smallint(),
    /** Up to which moment they have been told. A mail is due once: whoever moves this on sends it. */
    mailedUntil: moment().notNull(),
    pushedUntil: moment().notNull(),
  },
  (t) => [
    index('news_choices_mailed').on(t.userId).where(sql`mail <> 'never'`),
    index('news_choices_pushed').on(t.userId).where(sql`push_kinds <> '{}'`),
    check('news_choices_hour', sql`${t.mailHour} between 0 and 23`),
    check('news_choices_day', sql`${t.mailDay} between 1 and 7`),
    check('news_choices_quiet', sql`(${t.quietFrom} is null) = (${t.quietUntil} is null)`),
    check('news_choices_quiet_day', sql`${t.quietFrom} between 0 and 1439 and ${t.quietUntil} between 0 and 1439`),
  ],
);
export type NewsChoices = typeof newsChoices.$inferSelect;

/** A browser that may be woken with news: one for each session, and gone with it. The address is sealed, for it tells the device. */
export const pushAddresses = pgTable('push_addresses', {
  sessionId: uuid()
    .primaryKey()
    .references(() => sessions.id, { onDelete: 'cascade' }),
  addressSealed: sealed().notNull(),
  savedAt: moment().notNull(),
});
