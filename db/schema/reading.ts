import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from '@/db/columns';
import { threadWishes } from '@/db/vocabulary';
import { users } from './accounts';
import { posts, threads } from './discussions';

/** How far one person has read a thread, and what they want to hear of it. Nobody else ever sees it. */
export const threadMarks = pgTable(
  'thread_marks',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    threadId: uuid()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    /** The number of the last post they have seen. It only grows. */
    readNumber: integer().notNull().default(0),
    wish: text({ enum: threadWishes }),
    changedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.threadId] }),
    index('thread_marks_wishes').on(t.threadId).where(sql`wish is not null`),
    check('thread_marks_read', sql`${t.readNumber} >= 0`),
  ],
);

/** A post that somebody wants to find again. */
export const bookmarks = pgTable(
  'bookmarks',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    markedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.postId] }),
    index('bookmarks_latest').on(t.userId, t.markedAt.desc(), t.postId),
    index().on(t.postId),
  ],
);

/** Who said that they want to answer those who wait for an answer. */
export const helpers = pgTable('helpers', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  offeredAt: moment().notNull(),
});

/** That the moderators of a group were called to a thread nobody had answered: once for each. */
export const unansweredCalls = pgTable('unanswered_calls', {
  threadId: uuid()
    .primaryKey()
    .references(() => threads.id, { onDelete: 'cascade' }),
  calledAt: moment().notNull(),
});
