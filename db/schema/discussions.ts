import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { reportReasons } from '@/db/vocabulary';
import { users } from './accounts';
import { groups } from './groups';

/** One conversation in a group. Its address is the group's slug and its number there, so that it tells nothing. */
export const threads = pgTable(
  'threads',
  {
    id: id(),
    groupId: uuid().notNull().references(() => groups.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    title: text().notNull(),
    /** Nobody, once the account is gone. */
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** The number of the newest post; each post takes the next. */
    postCount: integer().notNull().default(0),
    openedAt: moment().notNull(),
    lastPostAt: moment().notNull(),
    closedAt: moment(),
    pinnedAt: moment(),
  },
  (t) => [
    unique('threads_number').on(t.groupId, t.number),
    // The order of a group's page, and its keyset: the latest talk first.
    index('threads_latest').on(t.groupId, t.lastPostAt.desc(), t.id.desc()),
    check('threads_title_length', sql`char_length(${t.title}) between 1 and 140`),
  ],
);

/** What somebody said: the first post opens the thread, the others answer. */
export const posts = pgTable(
  'posts',
  {
    id: id(),
    threadId: uuid().notNull().references(() => threads.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** Markdown, as written. */
    body: text().notNull(),
    /** The same as safe HTML, made once when it was written. */
    html: text().notNull(),
    /** What a reader should know before they open it. */
    contentWarning: text(),
    writtenAt: moment().notNull(),
    editedAt: moment(),
    deletedAt: moment(),
    hiddenAt: moment(),
    hiddenBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    hiddenFor: text({ enum: reportReasons }),
    /** The moderator's words to the author. */
    hiddenNote: text(),
  },
  (t) => [
    unique('posts_number').on(t.threadId, t.number),
    index().on(t.authorId),
    check('posts_body_length', sql`char_length(${t.body}) <= 20000`),
    check('posts_hidden_whole', sql`(${t.hiddenAt} is null) = (${t.hiddenFor} is null)`),
  ],
);
