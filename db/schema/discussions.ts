import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, check, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed, words, wordsOf } from '@/db/columns';
import { alertSeverities, reactions, reportReasons } from '@/db/vocabulary';
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
    titleWords: words().generatedAlwaysAs(wordsOf('title')),
    /** Nobody, once the account is gone. */
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** The number of the newest post; each post takes the next. */
    postCount: integer().notNull().default(0),
    /** The place in the thread's own log: each change of anything in it, a new post as well, takes the next. */
    version: integer().notNull().default(1),
    /** That of the first post, for every list that shows the title. */
    contentWarning: text(),
    /** Its author asks for an answer. */
    isQuestion: boolean().notNull().default(false),
    /** It holds the first words its author wrote on this site: they are promised an answer within a day. */
    isFirst: boolean().notNull().default(false),
    /** When somebody else first answered. */
    answeredAt: moment(),
    /** The first post is said under the author's name for this thread alone. */
    isAnonymous: boolean().notNull().default(false),
    /** The name for this thread under which it was begun, once the account behind it is gone. */
    formerAlias: text(),
    openedAt: moment().notNull(),
    /** To the millisecond, as a cursor in an address says it. */
    lastPostAt: timestamp({ withTimezone: true, mode: 'date', precision: 3 }).notNull(),
    closedAt: moment(),
    closedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    pinnedAt: moment(),
    /** How many seconds each person waits between two answers in it. */
    slowSeconds: integer(),
    /** Hidden with its first post: there only for its author and for moderators. */
    hiddenAt: moment(),
  },
  (t) => [
    unique('threads_number').on(t.groupId, t.number),
    // The order of a group's page, and its keyset: what is pinned, then the latest talk.
    index('threads_latest').on(t.groupId, sql`(pinned_at is not null) desc`, t.lastPostAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    // What waits for an answer, the oldest first.
    index('threads_unanswered')
      .on(t.openedAt, t.id)
      .where(sql`answered_at is null and closed_at is null and hidden_at is null and title <> '' and (is_question or is_first)`),
    // How long those who waited had to.
    index('threads_answered').on(t.openedAt).where(sql`answered_at is not null and (is_question or is_first)`),
    index('threads_by_words').using('gin', t.titleWords),
    index('threads_author').on(t.authorId),
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
    /** The version of the thread in which this post last changed. */
    version: integer().notNull().default(1),
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** Said under the author's name for this thread alone (`thread_aliases`); nothing that leaves the server ties it to them. */
    isAnonymous: boolean().notNull().default(false),
    /** That name, once the account behind it is gone. */
    formerAlias: text(),
    /** The post of the same thread that it quotes, and the words chosen from it; shown only while that post still says them. */
    quotedId: uuid().references((): AnyPgColumn => posts.id, { onDelete: 'set null' }),
    quotedText: text(),
    /** Markdown, as written. */
    body: text().notNull(),
    bodyWords: words().generatedAlwaysAs(wordsOf('body')),
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
    /** Hidden by a rule of the site before anybody saw it, until a moderator has looked. */
    heldAt: moment(),
    /** Somebody may be in danger here, and who reads it is shown what helps; as long as an alert is open. */
    care: text({ enum: alertSeverities }),
  },
  (t) => [
    unique('posts_number').on(t.threadId, t.number),
    // What changed since a version: the live pages ask for it.
    index('posts_by_words').using('gin', t.bodyWords),
    index('posts_changed').on(t.threadId, t.version),
    index('posts_hidden_own').on(t.threadId, t.authorId).where(sql`hidden_at is not null`),
    index('posts_quoted').on(t.quotedId).where(sql`quoted_id is not null`),
    index().on(t.authorId),
    check('posts_quote_length', sql`char_length(${t.quotedText}) <= 400`),
    check('posts_body_length', sql`char_length(${t.body}) <= 20000`),
    check('posts_held_hidden', sql`${t.heldAt} is null or ${t.hiddenAt} is not null`),
    index('posts_care').on(t.threadId).where(sql`care is not null`),
    index('posts_held_own').on(t.authorId).where(sql`held_at is not null`),
    check('posts_hidden_whole', sql`(${t.hiddenAt} is null) = (${t.hiddenFor} is null)`),
  ],
);

/** What a post said before it was edited. The author or a moderator may hide one, such as one with a phone number in it. */
export const postRevisions = pgTable(
  'post_revisions',
  {
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    body: text().notNull(),
    html: text().notNull(),
    contentWarning: text(),
    /** When these words were written, and when others took their place. */
    writtenAt: moment().notNull(),
    replacedAt: moment().notNull(),
    hiddenAt: moment(),
    hiddenBy: uuid().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [primaryKey({ columns: [t.postId, t.number] })],
);

/** Whom a post names. Only people who may read it are ever here. */
export const postMentions = pgTable(
  'post_mentions',
  {
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.postId, t.userId] }), index().on(t.userId)],
);

export const postReactions = pgTable(
  'post_reactions',
  {
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    reaction: text({ enum: reactions }).notNull(),
    reactedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.userId, t.reaction] }), index().on(t.userId)],
);

/**
 * The first words somebody wrote on the site, when they were a reply: they are promised an answer within a day, as the first post of a
 * thread is.
 */
export const firstReplies = pgTable(
  'first_replies',
  {
    postId: uuid()
      .primaryKey()
      .references(() => posts.id, { onDelete: 'cascade' }),
    threadId: uuid()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    /** Nobody, once the account is gone. Each person has one first reply. */
    authorId: uuid()
      .unique()
      .references(() => users.id, { onDelete: 'set null' }),
    writtenAt: moment().notNull(),
    /** When somebody else first wrote after them. */
    answeredAt: moment(),
    /** When the group's moderators were called to them. */
    calledAt: moment(),
  },
  (t) => [
    index('first_replies_waiting').on(t.threadId).where(sql`answered_at is null`),
    index('first_replies_answered').on(t.writtenAt).where(sql`answered_at is not null`),
  ],
);

/** The name a person speaks under in one thread, when they would rather not use their own: one for each thread, known to nobody else. */
export const threadAliases = pgTable(
  'thread_aliases',
  {
    threadId: uuid()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    /** Nobody's, once the account is gone: the name stays taken, so that nobody else speaks under it. */
    userId: uuid().references(() => users.id, { onDelete: 'set null' }),
    alias: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.alias] }), unique('thread_aliases_one').on(t.threadId, t.userId), index().on(t.userId)],
);

/** That a site moderator looked who speaks under an alias, and why. Only ever added to. */
export const aliasOpenings = pgTable(
  'alias_openings',
  {
    id: id(),
    threadId: uuid()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    alias: text().notNull(),
    openedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    reason: text().notNull(),
    openedAt: moment().notNull(),
  },
  (t) => [check('alias_openings_reason', sql`char_length(${t.reason}) between 10 and 2000`), index().on(t.threadId)],
);

/** Words not yet sent, kept for their writer alone, sealed: one for each place they may go (a thread, a group, a post, a conversation). */
export const drafts = pgTable(
  'drafts',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    place: uuid().notNull(),
    contentSealed: sealed().notNull(),
    /** Grows with each save: a tab that has not seen the latest cannot write over it. */
    sequence: integer().notNull(),
    savedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.place] }), index().on(t.savedAt)],
);
