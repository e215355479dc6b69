import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment } from '@/db/columns';
import { actKinds, actStatuses, appealStatuses, effectKinds, reportReasons, roles } from '@/db/vocabulary';
import { users } from './accounts';
import { groups } from './groups';
import { cases } from './moderation';

/**
 * Something a moderator did, or a rule of the site by itself: to words, a thread or a person; in one group, or on the whole site. That two
 * sanctions of a kind never stand at once for a person is held by the constraint `acts_no_overlap` (in the migration `acts`).
 */
export const acts = pgTable(
  'acts',
  {
    id: id(),
    kind: text({ enum: actKinds }).notNull(),
    status: text({ enum: actStatuses }).notNull().default('standing'),
    /** What it was done to: a post, a thread or a person. */
    targetId: uuid().notNull(),
    /** Whom it concerns. */
    subjectId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** Where it holds; nothing for the whole site. */
    groupId: uuid().references(() => groups.id, { onDelete: 'cascade' }),
    caseId: uuid().references(() => cases.id, { onDelete: 'set null' }),
    /** The act over many things of which this is a part. */
    parentId: uuid().references((): AnyPgColumn => acts.id, { onDelete: 'cascade' }),
    /** Which rule of the community it is about. */
    reason: text({ enum: reportReasons }),
    /** The words to the person, and those for other moderators. */
    words: text().notNull().default(''),
    note: text().notNull().default(''),
    /** Nobody, when a rule of the site did it: which one. */
    doneBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    rule: text(),
    startsAt: moment().notNull(),
    endsAt: moment(),
    /** Who agreed that it should be so, of an act that needs two. */
    agreedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** When it was undone, or ended by the clock. */
    endedAt: moment(),
    endedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** The person has read it. */
    readAt: moment(),
  },
  (t) => [
    index('acts_target').on(t.targetId),
    index('acts_subject').on(t.subjectId, t.startsAt),
    index('acts_case').on(t.caseId),
    index('acts_parent').on(t.parentId),
    index('acts_running_out').on(t.endsAt).where(sql`status = 'standing' and ends_at is not null`),
    index('acts_by').on(t.doneBy, t.startsAt),
    check('acts_words_length', sql`char_length(${t.words}) <= 2000 and char_length(${t.note}) <= 2000`),
    check('acts_by_somebody_or_a_rule', sql`${t.rule} is null or ${t.doneBy} is null`),
    check('acts_ended_whole', sql`(${t.status} in ('undone', 'ended')) = (${t.endedAt} is not null)`),
    check('acts_two_agree', sql`${t.agreedBy} is null or ${t.agreedBy} is distinct from ${t.doneBy}`),
    check('acts_end_after_start', sql`${t.endsAt} > ${t.startsAt}`),
  ],
);

/**
 * What an act changed, so that it can be put back exactly. Those of one kind on one thing are layers, the latest on top: what is taken
 * away from below leaves what lies above as it is.
 */
export const actEffects = pgTable(
  'act_effects',
  {
    actId: uuid()
      .notNull()
      .references(() => acts.id, { onDelete: 'cascade' }),
    kind: text({ enum: effectKinds }).notNull(),
    targetId: uuid().notNull(),
    /** The order in which layers came to lie on each other. */
    layer: integer().notNull(),
    before: jsonb().notNull(),
    after: jsonb().notNull(),
    liftedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.actId, t.kind, t.targetId] }), uniqueIndex('act_effects_layers').on(t.kind, t.targetId, t.layer)],
);

/** Somebody's word that a sanction was a mistake: one for each, decided by another than who did it. */
export const appeals = pgTable(
  'appeals',
  {
    id: id(),
    actId: uuid()
      .notNull()
      .unique()
      .references(() => acts.id, { onDelete: 'cascade' }),
    words: text().notNull(),
    appealedAt: moment().notNull(),
    dueAt: moment().notNull(),
    status: text({ enum: appealStatuses }).notNull().default('open'),
    decidedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    decidedAt: moment(),
    /** The words of who decided, and the one answer of the person to them. */
    answer: text().notNull().default(''),
    reply: text().notNull().default(''),
    repliedAt: moment(),
  },
  (t) => [
    index('appeals_open').on(t.dueAt, t.id).where(sql`status = 'open'`),
    check('appeals_decided_whole', sql`(${t.status} = 'open') = (${t.decidedAt} is null)`),
    check('appeals_decided_with_words', sql`${t.status} = 'open' or char_length(${t.answer}) between 1 and 2000`),
    check('appeals_words_length', sql`char_length(${t.words}) between 1 and 4000 and char_length(${t.reply}) <= 2000`),
  ],
);

/**
 * The log of moderation, made by the database itself from each event of those it tells (`audited`, in the migrations `audit` and `audit_last`), when a transaction ends. Each row holds
 * the digest of the one before: nothing can be changed, left out or slipped in without `npm run audit:verify` finding it. Ids and codes,
 * never words or names; so it stays readable when a person is gone. Rows are never changed, and taken away only from the old end.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    id: integer().primaryKey(),
    eventId: bigint({ mode: 'number' }).notNull(),
    name: text().notNull(),
    actorId: uuid(),
    /** What they were at that moment; `system` for a rule of the site. */
    actorRole: text({ enum: [...roles, 'groupModerator', 'system'] }).notNull(),
    subjectId: uuid().notNull(),
    /** Where it was, and whom it concerned, as far as the event tells. */
    groupId: uuid(),
    personId: uuid(),
    details: jsonb().$type<Record<string, string>>().notNull(),
    happenedAt: moment().notNull(),
    previous: text().notNull(),
    digest: text().notNull(),
  },
  (t) => [
    index('audit_log_happened').on(t.happenedAt),
    index('audit_log_subject').on(t.subjectId),
    index('audit_log_group').on(t.groupId, t.id),
  ],
);

/** Where the log begins, once its oldest part was taken away: the last number that is gone, and its digest. One row. */
export const auditFloor = pgTable('audit_floor', {
  only: smallint().primaryKey().default(1),
  lastId: integer().notNull().default(0),
  digest: text().notNull().default(''),
});
