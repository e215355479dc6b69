import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, pgView, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { caseOutcomes, caseStatuses, handlerLevels, reportReasons, targetKinds } from '@/db/vocabulary';
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
    /** Somebody said that a life may be at risk: such a case stands before all others. */
    isDanger: boolean().notNull().default(false),
    /** Grows with each decision, so that two people cannot decide at once unaware. */
    version: integer().notNull().default(1),
    openedAt: moment().notNull(),
    closedAt: moment(),
  },
  (t) => [
    uniqueIndex('cases_one_open').on(t.targetKind, t.targetId).where(sql`status = 'open'`),
    // The order of the queue, and its keyset.
    index('cases_queue').on(sql`(not is_danger)`, t.openedAt, t.id).where(sql`status = 'open'`),
    index('cases_target').on(t.targetId),
    index('cases_group').on(t.groupId),
    check('cases_closed_whole', sql`(${t.status} = 'open') = (${t.closedAt} is null)`),
  ],
);

/** One person's word that something is wrong, with what they saw: the snapshot outlives edits and deletion. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    reporterId: uuid().references(() => users.id, { onDelete: 'set null' }),
    reason: text({ enum: reportReasons }).notNull(),
    words: text().notNull().default(''),
    snapshot: jsonb().$type<{ text: string; author: string; thread: string; contentWarning?: string }>().notNull(),
    reportedAt: moment().notNull(),
  },
  (t) => [
    unique('reports_one_each').on(t.caseId, t.reporterId),
    index('reports_reporter').on(t.reporterId),
    check('reports_words_length', sql`char_length(${t.words}) <= 2000`),
  ],
);

/** What was decided in a case, by whom and why. Only ever added to: a later decision does not wipe out an earlier one. */
export const caseDecisions = pgTable(
  'case_decisions',
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    outcome: text({ enum: caseOutcomes }).notNull(),
    reason: text({ enum: reportReasons }),
    /** The words to the author when something was hidden; else a note for the other moderators. */
    note: text().notNull(),
    decidedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    decidedAt: moment().notNull(),
  },
  (t) => [
    index('case_decisions_case').on(t.caseId),
    check('case_decisions_reason_when_hidden', sql`(${t.outcome} = 'hidden') = (${t.reason} is not null)`),
    check('case_decisions_note_length', sql`char_length(${t.note}) between 1 and 2000`),
  ],
);

/**
 * Who may see, count, be told of and decide a case: the moderators of its group, the site's moderators and the admins; never the
 * person it concerns, and never one who reported it. The queue, its count, the case, its decision and its calls all ask here.
 */
export const caseHandlers = pgView('case_handlers', {
  caseId: uuid('case_id').notNull(),
  userId: uuid('user_id').notNull(),
  level: text('level', { enum: handlerLevels }).notNull(),
  /** The status of the case, here so that looking for open ones never touches the closed. */
  status: text('status', { enum: caseStatuses }).notNull(),
}).as(sql`
  select c.id as case_id, u.id as user_id, c.status, case u.role when 'admin' then 'admin' else 'site' end as level
  from cases c cross join users u
  where u.role in ('moderator', 'admin') and u.standing = 'good' and u.id is distinct from c.subject_id
    and not exists (select 1 from reports r where r.case_id = c.id and r.reporter_id = u.id)
  union all
  select c.id, u.id, c.status, 'group'
  from cases c
  join memberships m on m.group_id = c.group_id and m.role = 'moderator' and m.status = 'joined'
  join users u on u.id = m.user_id and u.role = 'member' and u.standing = 'good'
  where u.id is distinct from c.subject_id
    and not exists (select 1 from reports r where r.case_id = c.id and r.reporter_id = u.id)
`);
