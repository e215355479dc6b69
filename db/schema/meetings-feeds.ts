import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import { fellowships, runStatuses, sourceFormats, sourceStatuses } from '@/db/vocabulary';
import { users } from './accounts';

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Where listings come from: one row for each file or address that is imported again and again. */
export const meetingFeeds = pgTable(
  'meeting_feeds',
  {
    id: id(),
    /** A stable number for those outside who know things by numbers (BMLT). */
    number: integer().notNull().generatedAlwaysAsIdentity().unique(),
    /** An address, or the name of a file without dates: what makes a later import an update of this one. */
    source: text().notNull().unique(),
    name: text().notNull(),
    format: text({ enum: sourceFormats }).notNull().default('meeting-guide'),
    /** Where it is read from by itself; none for a source whose files are brought by hand. For BMLT the address of its root. */
    url: text(),
    fellowship: text({ enum: fellowships }),
    timeZone: text(),
    status: text({ enum: sourceStatuses }).notNull().default('active'),
    /** When it was withdrawn: its meetings were taken off the list at that moment, and come back together. */
    withdrawnAt: moment(),
    /** Its own site, and the page where it takes corrections, for people. */
    website: text(),
    feedbackUrl: text(),
    /** Where those who keep it read mail. Told to nobody but admins. */
    contactSealed: sealed(),
    /** Whether what people propose for its meetings is sent to them by itself; else a moderator decides on each. */
    isForwarded: boolean().notNull().default(false),
    /** A loss of more than this share, in per cent, and of more rows than this, in any part of it, is held back for an admin. */
    guardShare: smallint().notNull().default(20),
    guardRows: integer().notNull().default(25),
    isDemo: boolean().notNull().default(false),
    /** How often it is read, in hours, and when next. */
    everyHours: integer(),
    nextCheckAt: moment(),
    /** What the address said of its last answer, to be asked only for something newer. */
    etag: text(),
    lastModified: text(),
    lastCheckedAt: moment(),
    lastError: text(),
    /** When the source was last read whole. A meeting that is not removed was in it then. */
    lastImportedAt: moment(),
    createdAt: moment().notNull(),
  },
  (t) => [
    check('meeting_feeds_scheduled', sql`${t.everyHours} is null or (${t.url} is not null and ${t.everyHours} between 1 and 720)`),
    check('meeting_feeds_guard', sql`${t.guardShare} between 1 and 100 and ${t.guardRows} between 0 and 100000`),
    check('meeting_feeds_forwarded_somewhere', sql`not ${t.isForwarded} or ${t.contactSealed} is not null`),
    uniqueIndex('meeting_feeds_one_own').on(t.format).where(sql`format = 'own'`),
    check('meeting_feeds_address', sql`${t.url} ~ '^https?://'`),
    index('meeting_feeds_due').on(t.nextCheckAt).where(sql`status = 'active' and every_hours is not null`),
  ],
);

/** Areas, regions and intergroups that a source's meetings belong to (BMLT's service bodies, Meeting Guide's entities). */
export const serviceBodies = pgTable(
  'service_bodies',
  {
    id: id(),
    number: integer().notNull().generatedAlwaysAsIdentity().unique(),
    feedId: uuid()
      .notNull()
      .references(() => meetingFeeds.id, { onDelete: 'cascade' }),
    sourceId: text().notNull(),
    parentId: uuid().references((): AnyPgColumn => serviceBodies.id, { onDelete: 'set null' }),
    name: text().notNull(),
    description: text(),
    /** BMLT's letters: GR group, CO co-op, GS group support, LS local service, AS area, MA metro, RS region, ZF zonal forum, WS world. */
    kind: text().notNull().default('AS'),
    url: text(),
    helpline: text(),
    worldId: text(),
  },
  (t) => [unique('service_bodies_source').on(t.feedId, t.sourceId)],
);

/** Readings of a source: what was found, and what became of it. What waits for an admin keeps its content until they decide. */
export const feedRuns = pgTable(
  'feed_runs',
  {
    id: id(),
    feedId: uuid()
      .notNull()
      .references(() => meetingFeeds.id, { onDelete: 'cascade' }),
    status: text({ enum: runStatuses }).notNull(),
    /** Who asked for it; nobody when it came by the clock. */
    byId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** What was read, packed, while something may still be done with it. */
    content: bytes(),
    /** When an admin looked at the preview and said yes. */
    approvedAt: moment(),
    startedAt: moment().notNull(),
    endedAt: moment(),
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    added: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    removed: integer().notNull().default(0),
    /** Removals that were too many to believe, and wait for an admin. */
    held: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    problems: jsonb().$type<RunProblem[]>().notNull().default([]),
    /** Of a preview: some of what it would change. */
    diff: jsonb().$type<RunDiff>(),
    error: text(),
  },
  (t) => [
    index('feed_runs_of_feed').on(t.feedId, t.startedAt),
    // One at a time is under way or waits for a decision.
    uniqueIndex('feed_runs_one_open').on(t.feedId).where(sql`status in ('waiting', 'running', 'preview')`),
  ],
);

/** Something about a row of a feed that a person should know. */
export type RunProblem = { row: number; slug: string | null; field: string; reason: string; isRejected: boolean };
/** Examples of each kind of change, with the fields that differ. */
export type RunDiff = {
  added: { name: string; day: number | null; time: string | null }[];
  removed: { name: string; day: number | null; time: string | null }[];
  updated: { name: string; day: number | null; time: string | null; fields: { field: string; before: string; after: string }[] }[];
};
