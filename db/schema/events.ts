import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from '@/db/columns';
import { users } from './accounts';

/** What the log of moderation tells: all that is done with a right that others lack. Each has its words in `moderation.log`. */
export const loggedEvents = [
  'post.hidden',
  'post.restored',
  'post.revisionHidden',
  'post.released',
  'thread.closed',
  'thread.reopened',
  'thread.pinned',
  'thread.unpinned',
  'thread.moved',
  'group.declined',
  'group.removed',
  'group.banned',
  'group.lifted',
  'group.appointed',
  'group.archived',
  'group.reopened',
  'group.opening',
  'account.roleChanged',
  'rules.changed',
  'sponsor.proposed',
  'sponsor.approved',
  'sponsor.declined',
  'sponsor.lifted',
  'sponsor.letGo',
  'round.started',
  'meetings.sourceAdded',
  'meetings.sourceChanged',
  'meetings.sourceWithdrawn',
  'meetings.sourceReinstated',
  'meetings.heldDecided',
  'meeting.corrected',
  'meeting.correctionWithdrawn',
  'meeting.exceptionEntered',
  'meeting.exceptionWithdrawn',
  'meeting.declared',
  'meeting.restored',
  'meeting.split',
  'meeting.joined',
  'meeting.decided',
  'meeting.added',
  'meeting.forwarded',
  'alias.opened',
  'case.upheld',
  'case.dismissed',
  'case.reversed',
  'case.manyDismissed',
  'case.manyReopened',
  'case.claimed',
  'case.takenOver',
  'case.escalated',
  'case.looked',
  'act.done',
  'act.proposed',
  'act.refused',
  'act.agreed',
  'act.undone',
  'act.ended',
  'appeal.upheld',
  'appeal.overturned',
  'audit.forgotten',
] as const;

/** Everything that happened, in order: the audit log, and what the live pages listen to. Ids and codes, never words. */
export const events = pgTable(
  'events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    name: text().notNull(),
    actorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    subjectId: uuid().notNull(),
    details: jsonb().$type<Record<string, string>>().notNull().default({}),
    happenedAt: moment().notNull(),
    /** One of those the log of moderation tells: the database adds it there (`audited`, in the migration `audit`). */
    isLogged: boolean().notNull().default(false),
  },
  (t) => [index().on(t.subjectId)],
);

/** Events that people are still to be told of, written with them; the worker tells, and takes the row away in the same transaction. */
export const untold = pgTable('untold', {
  eventId: bigint({ mode: 'number' })
    .primaryKey()
    .references(() => events.id, { onDelete: 'cascade' }),
  /** How often telling has failed, and when it is tried again. */
  tries: smallint().notNull().default(0),
  nextAt: moment().notNull(),
});

/** When each part of the running site last said that it is alive. */
export const heartbeats = pgTable('heartbeats', { part: text().primaryKey(), beatAt: moment().notNull() }, (t) => [
  check('heartbeats_known', sql`${t.part} in ('worker')`),
]);

/**
 * One row. Its number grows when something changes that any page may show: somebody's name, tag or stage. A page kept for many
 * readers carries it in its key, so that no process serves what is no longer true.
 */
export const siteEpoch = pgTable(
  'site_epoch',
  { only: boolean().primaryKey().default(true), epoch: integer().notNull().default(1) },
  (t) => [check('site_epoch_only', sql`${t.only}`)],
);
