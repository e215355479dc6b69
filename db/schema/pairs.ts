import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import { checkInKinds, pairMarks, sharedKinds } from '@/db/vocabulary';
import { users } from './accounts';
import { sponsorships } from './sponsorship';

const sponsorship = () =>
  uuid()
    .notNull()
    .references(() => sponsorships.id, { onDelete: 'cascade' });
const person = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** What belongs to a sponsor and a sponsee while they walk together. */
export const pairs = pgTable('pairs', {
  sponsorshipId: sponsorship().primaryKey(),
  beganAt: moment().notNull(),
  /** Both have to want to go on after the trial. */
  sponsorRenewedAt: moment(),
  sponseeRenewedAt: moment(),
  nextCallAt: moment(),
  /** How often somebody was asked to wait before giving out a number or an address. Never what it was. */
  softStops: integer().notNull().default(0),
});

/** What the clock did, each at most once, however many workers look. */
export const pairMarkings = pgTable(
  'pair_markings',
  {
    sponsorshipId: sponsorship(),
    mark: text({ enum: pairMarks }).notNull(),
    number: integer().notNull().default(0),
    markedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sponsorshipId, t.mark, t.number] })],
);

/** What the sponsee chose to share, one by one, sealed. Taken back, or with the end, it is gone. */
export const sharedItems = pgTable(
  'shared_items',
  {
    id: id(),
    sponsorshipId: sponsorship(),
    kind: text({ enum: sharedKinds }).notNull(),
    bodySealed: sealed().notNull(),
    sharedAt: moment().notNull(),
  },
  (t) => [index().on(t.sponsorshipId)],
);

/** Steps or goals the two work on, sealed. */
export const pairSteps = pgTable(
  'pair_steps',
  {
    id: id(),
    sponsorshipId: sponsorship(),
    titleSealed: sealed().notNull(),
    addedAt: moment().notNull(),
    doneAt: moment(),
  },
  (t) => [index().on(t.sponsorshipId)],
);

/** One of the two is asked how it goes. The answers are sealed, and the other never sees them. */
export const checkIns = pgTable(
  'check_ins',
  {
    id: id(),
    sponsorshipId: sponsorship(),
    userId: person(),
    kind: text({ enum: checkInKinds }).notNull(),
    number: integer().notNull().default(0),
    askedAt: moment().notNull(),
    answersSealed: sealed(),
    answeredAt: moment(),
  },
  (t) => [
    unique('check_ins_once').on(t.sponsorshipId, t.userId, t.kind, t.number),
    index().on(t.userId),
    check('check_ins_answered_whole', sql`(${t.answersSealed} is null) = (${t.answeredAt} is null)`),
  ],
);

/**
 * A message between sponsor and sponsee that its writer took back. Nobody can read it; for 30 days it is there in case one of the two
 * ends for safety, and then gone (recovery.md 2.7, rule 4).
 */
export const takenBackMessages = pgTable(
  'taken_back_messages',
  {
    messageId: uuid().primaryKey(),
    sponsorshipId: sponsorship(),
    bodySealed: sealed().notNull(),
    keptUntil: moment().notNull(),
  },
  (t) => [index().on(t.sponsorshipId), index().on(t.keptUntil)],
);
