import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import { filterEffects, mentionChoices } from '@/db/vocabulary';
import { users } from './accounts';
import { threads } from './discussions';

/** One person wants nothing to do with another. It works both ways, and the other is never told. */
export const blocks = pgTable(
  'blocks',
  {
    blockerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    blockedId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    blockedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.blockerId, t.blockedId] }),
    index().on(t.blockedId),
    check('blocks_another', sql`${t.blockerId} <> ${t.blockedId}`),
  ],
);

/** One person would rather not read another for a while, or from now on. The other may still write to them. */
export const mutes = pgTable(
  'mutes',
  {
    muterId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    mutedId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    mutedAt: moment().notNull(),
    expiresAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.muterId, t.mutedId] }),
    index().on(t.mutedId),
    check('mutes_another', sql`${t.muterId} <> ${t.mutedId}`),
  ],
);

/** The same towards a name of one thread, of whom nothing more is known. */
export const aliasMutes = pgTable(
  'alias_mutes',
  {
    muterId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    threadId: uuid()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    alias: text().notNull(),
    mutedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.muterId, t.threadId, t.alias] })],
);

/** Words a person would rather not meet unprepared, sealed: what they are says much. */
export const filters = pgTable(
  'filters',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    phraseSealed: sealed().notNull(),
    effect: text({ enum: filterEffects }).notNull(),
    expiresAt: moment(),
    createdAt: moment().notNull(),
  },
  (t) => [index().on(t.userId)],
);

/** What one person allows others; no row for who never chose. */
export const safetyChoices = pgTable('safety_choices', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  mentions: text({ enum: mentionChoices }).notNull().default('everyone'),
});
