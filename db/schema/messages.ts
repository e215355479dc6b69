import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import { messageRequestStatuses } from '@/db/vocabulary';
import { users } from './accounts';
import { reports } from './moderation';

const person = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** What two people have between them: one for each two. It can be written in while they are connected and nobody has ended it. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    oneId: person(),
    otherId: person(),
    /** When both said yes to a request. Two who are sponsor and sponsee need none while they are. */
    agreedAt: moment(),
    endedAt: moment(),
    endedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** After how many days a message is gone for good; nothing keeps it. */
    keepDays: integer().default(180),
    /** Who would like to keep messages longer, and for how long; it takes both. */
    proposedDays: integer(),
    proposedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** The number of the last message. */
    lastNumber: integer().notNull().default(0),
    lastAt: moment().notNull(),
  },
  (t) => [
    unique('conversations_pair').on(t.oneId, t.otherId),
    index().on(t.otherId),
    check('conversations_ordered', sql`${t.oneId} < ${t.otherId}`),
    check('conversations_keep', sql`${t.keepDays} in (1, 7, 30, 180) and ${t.proposedDays} in (1, 7, 30, 180)`),
  ],
);
export type Conversation = typeof conversations.$inferSelect;

/** One person's side of it: how far they have read, which the other never learns. */
export const conversationSides = pgTable(
  'conversation_sides',
  {
    userId: person(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    readNumber: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.userId, t.conversationId] }), index().on(t.conversationId)],
);

/** What one wrote to the other, sealed. A deleted one keeps its place and nothing else. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    authorId: person(),
    bodySealed: sealed(),
    writtenAt: moment().notNull(),
    deletedAt: moment(),
    /** From then on it is shown to nobody, and soon gone. */
    expiresAt: moment(),
  },
  (t) => [
    unique('messages_number').on(t.conversationId, t.number),
    index('messages_expiring').on(t.expiresAt).where(sql`expires_at is not null`),
    index().on(t.authorId),
    check('messages_deleted_whole', sql`(${t.deletedAt} is null) = (${t.bodySealed} is not null)`),
  ],
);

/** One person would like to write to another. The words are kept while it waits, and no longer. */
export const messageRequests = pgTable(
  'message_requests',
  {
    id: id(),
    askerId: person(),
    askedId: person(),
    wordsSealed: sealed(),
    status: text({ enum: messageRequestStatuses }).notNull().default('waiting'),
    askedAt: moment().notNull(),
    answeredAt: moment(),
  },
  (t) => [
    uniqueIndex('message_requests_one_waiting').on(t.askerId, t.askedId).where(sql`status = 'waiting'`),
    index('message_requests_asker').on(t.askerId, t.askedAt),
    index('message_requests_asked').on(t.askedId, t.askedAt).where(sql`status = 'waiting'`),
    check('message_requests_another', sql`${t.askerId} <> ${t.askedId}`),
    check('message_requests_waiting_whole', sql`(${t.status} = 'waiting') = (${t.wordsSealed} is not null)`),
    check('message_requests_answered_whole', sql`(${t.status} = 'waiting') = (${t.answeredAt} is null)`),
  ],
);

/** Whether a person lets others ask to write to them; no row for who never chose. */
export const messageChoices = pgTable('message_choices', {
  userId: person().primaryKey(),
  takesRequests: boolean().notNull(),
});

/** The messages that somebody chose to show to moderators, sealed, as they were at that moment. Nothing else of a conversation is. */
export const reportedMessages = pgTable('reported_messages', {
  reportId: uuid()
    .primaryKey()
    .references(() => reports.id, { onDelete: 'cascade' }),
  shownSealed: sealed().notNull(),
});
