import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from '@/db/columns';
import { users } from './accounts';

/** What moderators do that the log of moderation tells. */
export const loggedEvents = ['post.hidden', 'post.restored', 'case.dismissed'] as const;

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
  },
  (t) => [
    index().on(t.subjectId),
    index('events_logged')
      .on(t.id)
      .where(sql.raw(`name in (${loggedEvents.map((name) => `'${name}'`).join(', ')})`)),
  ],
);

/** When each part of the running site last said that it is alive. */
export const heartbeats = pgTable('heartbeats', { part: text().primaryKey(), beatAt: moment().notNull() }, (t) => [
  check('heartbeats_known', sql`${t.part} in ('worker')`),
]);
