import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { reportReasons } from '@/db/vocabulary';
import { users } from './accounts';
import { groups } from './groups';

/** One conversation in a group. Its address is the group's slug and its number there, so that it tells nothing. */
export const threads = pgTable(
  'threads',
  {
    id: id(),
    groupId: uuid()
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    /** Empty, once its author has taken the first post back. */
    title: text().notNull(),
    /** Nobody, once the account is gone. */
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** The number of the newest post; each post takes the next. */
    postCount: integer().notNull().default(0),
    /** Grows when what was already said changes: an edit, a removal, a hide. New posts are told by `postCount`. */
    version: integer().notNull().default(1),
    openedAt: moment().notNull(),
    /** To the millisecond, as a cursor in an address says it. */
    lastPostAt: timestamp({ withTimezone: true, mode: 'date', precision: 3 }).notNull(),
    closedAt: moment(),
    pinnedAt: moment(),
    /** Hidden with its first post: there only for its author and for moderators. */
    hiddenAt: moment(),
  },
  (t) => [
    unique('threads_number').on(t.groupId, t.number),
    // The order of a group's page, and its keyset: what is pinned, then the latest talk.
    index('threads_latest').on(t.groupId, sql`(pinned_at is not null) desc`, t.lastPostAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    check('threads_title_length', sql`char_length(${t.title}) <= 140`),
  ],
);

/** What somebody said: the first post opens the thread, the others answer. */
export const posts = pgTable(
  'posts',
  {
    id: id(),
    threadId: uuid()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
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
