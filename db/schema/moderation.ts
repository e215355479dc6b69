import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { caseStatuses, reportReasons, targetKinds } from '@/db/vocabulary';
import { users } from './accounts';
import { groups } from './groups';

/** Something that was reported, and what came of it. While it is open, all reports of the same thing belong to it. */
export const cases = pgTable(
  'cases',
  {
    id: id(),
    targetKind: text({ enum: targetKinds }).notNull(),
    targetId: uuid().notNull(),
    /** The group it happened in, whose moderators may decide. */
    groupId: uuid().references(() => groups.id, { onDelete: 'set null' }),
    /** Whom it concerns. They never see, count or decide it. */
    subjectId: uuid().references(() => users.id, { onDelete: 'set null' }),
    status: text({ enum: caseStatuses }).notNull().default('open'),
    /** Grows with each change, so that two people cannot decide at once unaware. */
    version: integer().notNull().default(1),
    openedAt: moment().notNull(),
    closedAt: moment(),
    closedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    closedFor: text({ enum: reportReasons }),
    /** What was said to the author, or noted on dismissal. */
    closedNote: text(),
  },
  (t) => [
    uniqueIndex('cases_one_open').on(t.targetKind, t.targetId).where(sql`status = 'open'`),
    index('cases_queue').on(t.openedAt, t.id).where(sql`status = 'open'`),
    check('cases_closed_whole', sql`(${t.status} = 'open') = (${t.closedAt} is null)`),
  ],
);

/** One person's word that something is wrong, with what they saw: the snapshot outlives edits and deletion. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    caseId: uuid().notNull().references(() => cases.id, { onDelete: 'cascade' }),
    reporterId: uuid().references(() => users.id, { onDelete: 'set null' }),
    reason: text({ enum: reportReasons }).notNull(),
    words: text().notNull().default(''),
    snapshot: jsonb().$type<{ text: string; author: string; thread: string; contentWarning?: string }>().notNull(),
    reportedAt: moment().notNull(),
  },
  (t) => [unique('reports_one_each').on(t.caseId, t.reporterId), check('reports_words_length', sql`char_length(${t.words}) <= 2000`)],
);
