import { sql } from 'drizzle-orm';
import { check, index, pgTable, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { users } from './accounts';
import { groups } from './groups';
import { sponsors } from './sponsorship';

/** Eight hours in which a sponsor is there for those who have nobody yet. */
export const contactShifts = pgTable(
  'contact_shifts',
  {
    id: id(),
    volunteerId: uuid()
      .notNull()
      .references(() => sponsors.userId, { onDelete: 'cascade' }),
    beginsAt: moment().notNull(),
    endsAt: moment().notNull(),
  },
  (t) => [
    unique('contact_shifts_once').on(t.volunteerId, t.beginsAt),
    index().on(t.endsAt),
    check('contact_shifts_eight_hours', sql`${t.endsAt} = ${t.beginsAt} + interval '8 hours'`),
  ],
);

/**
 * Somebody who can be written to by a person who looks for a sponsor, or whose sponsor is away. The volunteer learns of it with the first
 * message, and not before.
 */
export const temporaryContacts = pgTable(
  'temporary_contacts',
  {
    id: id(),
    seekerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    volunteerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    beganAt: moment().notNull(),
    endsAt: moment().notNull(),
    /** Since when the volunteer knows of it: the person began to write. Before, the two are as any others are. */
    knownAt: moment(),
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex('temporary_contacts_one_each').on(t.seekerId).where(sql`ended_at is null`),
    index('temporary_contacts_open').on(t.volunteerId).where(sql`ended_at is null`),
    check('temporary_contacts_another', sql`${t.seekerId} <> ${t.volunteerId}`),
    check('temporary_contacts_at_most_30_days', sql`${t.endsAt} <= ${t.beganAt} + interval '30 days'`),
  ],
);

/** A circle for those who wait: a group of at most eight, one of them a sponsor who leads it. Each sponsor has one at a time. */
export const waitingCircles = pgTable('waiting_circles', {
  sponsorId: uuid()
    .primaryKey()
    .references(() => sponsors.userId, { onDelete: 'cascade' }),
  groupId: uuid()
    .notNull()
    .unique()
    .references(() => groups.id, { onDelete: 'cascade' }),
  openedAt: moment().notNull(),
});

/** Since when somebody waits for a temporary contact and nobody is on call; taken away when there is one. */
export const contactGaps = pgTable('contact_gaps', {
  seekerId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  since: moment().notNull(),
});
