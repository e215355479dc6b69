import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  pgView,
  real,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { caseEntryKinds, caseOutcomes, caseSources, caseStatuses, handlerLevels, reportReasons, targetKinds } from '@/db/vocabulary';
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
    source: text({ enum: caseSources }).notNull().default('report'),
    /** Somebody said that a life may be at risk: such a case stands before all others. */
    isDanger: boolean().notNull().default(false),
    /** 0 before 1 before 2; and by when it should be decided. */
    priority: smallint().notNull().default(2),
    dueAt: moment(),
    /** Who is near enough to the top to know of it at all, and who to decide it: what was escalated stays readable for those it came from. */
    openedLevel: text({ enum: handlerLevels }).notNull().default('group'),
    level: text({ enum: handlerLevels }).notNull().default('group'),
    /** The weights of those who reported, together; and of how many of them one may rely on. */
    score: real().notNull().default(0),
    trustedCount: smallint().notNull().default(0),
    /** Many new accounts reported it within an hour. */
    isCoordinated: boolean().notNull().default(false),
    /** Who works on it, and until when it is theirs. */
    claimedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    claimedUntil: moment(),
    /** Words to those who reported, beside what everybody is told. */
    outcomeWords: text().notNull().default(''),
    /** Grows with each decision, so that two people cannot decide at once unaware. */
    version: integer().notNull().default(1),
    openedAt: moment().notNull(),
    closedAt: moment(),
  },
  (t) => [
    uniqueIndex('cases_one_open').on(t.targetKind, t.targetId).where(sql`status = 'open'`),
    // The order of the queue, and its keyset: of everything, and of a group.
    index('cases_queue').on(t.priority, t.openedAt, t.id).where(sql`status = 'open'`),
    index('cases_queue_of_group').on(t.groupId, t.priority, t.openedAt, t.id).where(sql`status = 'open'`),
    index('cases_target').on(t.targetId),
    index('cases_subject').on(t.subjectId, t.openedAt),
    index('cases_closed').on(t.closedAt).where(sql`status <> 'open'`),
    check('cases_closed_whole', sql`(${t.status} = 'open') = (${t.closedAt} is null)`),
    check('cases_claimed_whole', sql`${t.claimedBy} is null or ${t.claimedUntil} is not null`),
    check('cases_words_length', sql`char_length(${t.outcomeWords}) <= 2000`),
  ],
);

/** What was seen: the words, whose they were as everybody saw it, and where they stood (`thread` is the title, or the name of the place). */
export type Snapshot = {
  text: string;
  author: string;
  thread: string;
  contentWarning?: string;
  before?: { author: string; text: string }[];
};

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
    snapshot: jsonb().$type<Snapshot>().notNull(),
    /** How much it weighs, of 0 to 1; who reports is never refused for it. */
    weight: real().notNull().default(1),
    reportedAt: moment().notNull(),
    /** They took it back. */
    withdrawnAt: moment(),
  },
  (t) => [
    unique('reports_one_each').on(t.caseId, t.reporterId),
    index('reports_reporter').on(t.reporterId, t.reportedAt),
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
    /** Decided together with others. */
    batchId: uuid(),
  },
  (t) => [
    index('case_decisions_case').on(t.caseId),
    index('case_decisions_batch').on(t.batchId).where(sql`batch_id is not null`),
    check('case_decisions_reason_when_hidden', sql`(${t.outcome} = 'hidden') = (${t.reason} is not null)`),
    check('case_decisions_note_length', sql`char_length(${t.note}) between 1 and 2000`),
  ],
);

/**
 * What is said and done in a case beside its decisions, in order: notes, who took it up, what was written to the person it concerns and
 * what they answered. Only ever added to.
 */
export const caseEntries = pgTable(
  'case_entries',
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    kind: text({ enum: caseEntryKinds }).notNull(),
    words: text().notNull().default(''),
    writtenBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    writtenAt: moment().notNull(),
  },
  (t) => [
    index('case_entries_case').on(t.caseId, t.writtenAt),
    check('case_entries_words_length', sql`char_length(${t.words}) <= 4000`),
    check('case_entries_said', sql`${t.kind} not in ('note', 'message', 'answer') or ${t.words} <> ''`),
  ],
);

/** Words that moderators send often, to begin from. */
export const savedReplies = pgTable(
  'saved_replies',
  {
    id: id(),
    title: text().notNull().unique(),
    words: text().notNull(),
    savedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    savedAt: moment().notNull(),
  },
  (t) => [check('saved_replies_length', sql`char_length(${t.title}) between 1 and 80 and char_length(${t.words}) between 1 and 2000`)],
);

/**
 * Who may see, count, be told of and decide a case: those who moderate its group, the site's moderators and the admins, from the level at
 * which it was opened; never the person it concerns, one who reported it, or the sponsor or sponsee of the person. The queue, its count,
 * the case, its decision, its calls and its live page all ask here. `decides` is false for those from whom it was escalated.
 */
export const caseHandlers = pgView('case_handlers', {
  caseId: uuid('case_id').notNull(),
  userId: uuid('user_id').notNull(),
  level: text('level', { enum: handlerLevels }).notNull(),
  decides: boolean('decides').notNull(),
  /** The status of the case, here so that looking for open ones never touches the closed. */
  status: text('status', { enum: caseStatuses }).notNull(),
}).as(sql`
  select c.id as case_id, u.id as user_id, c.status,
    case u.role when 'admin' then 'admin' when 'moderator' then 'site' else 'group' end as level,
    case u.role when 'admin' then true when 'moderator' then c.level <> 'admin' else c.level = 'group' end as decides
  from cases c join users u on u.standing = 'good' and u.id is distinct from c.subject_id
    and case u.role when 'admin' then true when 'moderator' then c.opened_level <> 'admin' else c.opened_level = 'group' and exists (
      select from memberships m where m.group_id = c.group_id and m.user_id = u.id and m.role = 'moderator' and m.status = 'joined') end
  where not exists (select from reports r where r.case_id = c.id and r.reporter_id = u.id)
    and not exists (select from sponsorships s where s.status in ('trial', 'active') and s.sponsor_id = u.id and s.sponsee_id = c.subject_id)
    and not exists (select from sponsorships s where s.status in ('trial', 'active') and s.sponsee_id = u.id and s.sponsor_id = c.subject_id)
`);
