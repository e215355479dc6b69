import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { changeKinds, declarationKinds, exceptionKinds, sayers } from '@/db/vocabulary';
import { users } from './accounts';
import { meetings } from './meetings';
import { meetingFeeds } from './meetings-feeds';

/** What is different on one date of a meeting. Withdrawn ones stay, so that it can be seen who said what. */
export const meetingExceptions = pgTable(
  'meeting_exceptions',
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    kind: text({ enum: exceptionKinds }).notNull(),
    /** The date in the meeting's own zone: of the meeting that is not as usual, or of the extra one. */
    on: date({ mode: 'string' }).notNull(),
    /** For `moved` and `extra`: the date, wall time and length it has instead; what is not said stays as usual. */
    toDate: date({ mode: 'string' }),
    toTime: time({ precision: 0 }),
    minutes: integer(),
    /** Where it is held instead. */
    place: text(),
    note: text(),
    createdById: uuid().references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment().notNull(),
    withdrawnById: uuid().references(() => users.id, { onDelete: 'set null' }),
    withdrawnAt: moment(),
  },
  (t) => [
    uniqueIndex('meeting_exceptions_one_for_a_date').on(t.meetingId, t.on).where(sql`withdrawn_at is null and kind <> 'extra'`),
    uniqueIndex('meeting_exceptions_extra_once').on(t.meetingId, t.on, t.toTime).where(sql`withdrawn_at is null and kind = 'extra'`),
    check('meeting_exceptions_minutes', sql`${t.minutes} between 1 and 1440`),
    check('meeting_exceptions_extra_has_time', sql`${t.kind} <> 'extra' or ${t.toTime} is not null`),
    check('meeting_exceptions_moved_somewhere', sql`${t.kind} <> 'moved' or num_nonnulls(${t.toDate}, ${t.toTime}, ${t.place}) > 0`),
  ],
);

/** What a moderator, or a member's proposal, knows better than the source: it outlives every import, until it is withdrawn. */
export const meetingOverrides = pgTable(
  'meeting_overrides',
  {
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    /** A column of the meeting, by its name in the schema. */
    field: text().notNull(),
    value: jsonb().notNull(),
    /** What the source says, kept up to date for the day this is withdrawn. */
    given: jsonb().notNull(),
    sayer: text({ enum: sayers }).notNull(),
    byId: uuid().references(() => users.id, { onDelete: 'set null' }),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.field] })],
);

/** What a meeting, or people who were there, declared: dated, because it changes with who comes. */
export const meetingDeclarations = pgTable(
  'meeting_declarations',
  {
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    kind: text({ enum: declarationKinds }).notNull(),
    isTrue: boolean().notNull(),
    sayer: text({ enum: sayers }).notNull(),
    byId: uuid().references(() => users.id, { onDelete: 'set null' }),
    declaredAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.kind] })],
);

/**
 * The history of each meeting, as BMLT's GetChanges and its own page tell it. `before` and `after` hold only the fields that differ;
 * both are null for a new meeting. Who did it is for staff; for others, only what kind of voice it was.
 */
export const meetingChanges = pgTable(
  'meeting_changes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    kind: text({ enum: changeKinds }).notNull(),
    sayer: text({ enum: sayers }).notNull(),
    feedId: uuid().references(() => meetingFeeds.id, { onDelete: 'set null' }),
    byId: uuid().references(() => users.id, { onDelete: 'set null' }),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    at: moment().notNull(),
  },
  (t) => [index('meeting_changes_of_meeting').on(t.meetingId, t.id), index('meeting_changes_by_time').on(t.at)],
);

/** Pairs that look the same and are not: an admin split them, and no import joins them again. The smaller id is first. */
export const meetingSplits = pgTable(
  'meeting_splits',
  {
    oneId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    otherId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    byId: uuid().references(() => users.id, { onDelete: 'set null' }),
    at: moment().notNull(),
  },
  (t) => [unique('meeting_splits_once').on(t.oneId, t.otherId), check('meeting_splits_ordered', sql`${t.oneId} < ${t.otherId}`)],
);

/**
 * A row for each statement that changed what is given out of the meetings, written by triggers. Their number and the highest id are the
 * version of all listings: what was made of an older one is stale. Only inserts, so that no two writers ever wait for each other.
 */
export const meetingMarks = pgTable('meeting_marks', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: moment().notNull().defaultNow(),
});
