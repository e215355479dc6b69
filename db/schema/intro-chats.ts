import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { introChatStatuses } from '@/db/vocabulary';
import { users } from './accounts';
import { sponsors } from './sponsorship';

/** A short talk that somebody who looks for a sponsor asked one for, before anything is promised (recovery.md 2.4). */
export const introChats = pgTable(
  'intro_chats',
  {
    id: id(),
    seekerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    sponsorId: uuid()
      .notNull()
      .references(() => sponsors.userId, { onDelete: 'cascade' }),
    status: text({ enum: introChatStatuses }).notNull().default('asked'),
    /** Which of the seeker's three this is, for as long as it counts: asked, or talked in the last 30 days. */
    slot: integer(),
    askedAt: moment().notNull(),
    /** Until when it waits for an answer. */
    expiresAt: moment().notNull(),
    answeredAt: moment(),
    /** With a yes: until when the two can write. */
    closesAt: moment(),
    /** When it was over, or ended before its time. */
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex('intro_chats_three_each').on(t.seekerId, t.slot).where(sql`slot is not null`),
    uniqueIndex('intro_chats_one_each').on(t.seekerId, t.sponsorId).where(sql`slot is not null`),
    index().on(t.sponsorId, t.seekerId),
    index('intro_chats_due').on(t.status).where(sql`ended_at is null`),
    check('intro_chats_not_with_oneself', sql`${t.sponsorId} <> ${t.seekerId}`),
    check(
      'intro_chats_slot',
      sql`case ${t.status} when 'asked' then ${t.slot} is not null when 'held' then true else ${t.slot} is null end and ${t.slot} between 1 and 3`,
    ),
    check(
      'intro_chats_held_whole',
      sql`case when ${t.status} = 'held' then ${t.closesAt} is not null and ${t.answeredAt} is not null else ${t.closesAt} is null end`,
    ),
    check('intro_chats_ended_whole', sql`${t.status} in ('asked', 'held') or ${t.endedAt} is not null`),
    check('intro_chats_20_minutes', sql`${t.closesAt} <= ${t.answeredAt} + interval '20 minutes'`),
  ],
);
