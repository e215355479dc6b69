import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import { alertAnswers, alertQuestions, alertSeverities, alertStepKinds, alertTargets, debriefReasons, lineKinds } from '@/db/vocabulary';
import { users } from './accounts';
import { groups } from './groups';

/**
 * Somebody may be in danger: found in their words, which stay where they are. A person is called, and called again, until one takes it; it
 * stays theirs only while they do something.
 */
export const alerts = pgTable(
  'alerts',
  {
    id: id(),
    targetKind: text({ enum: alertTargets }).notNull(),
    targetId: uuid().notNull(),
    groupId: uuid().references(() => groups.id, { onDelete: 'set null' }),
    subjectId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    severity: text({ enum: alertSeverities }).notNull(),
    classes: text().array().notNull(),
    /** Which rules spoke and by which words. Of a private message the rules alone: nobody is shown its words. */
    noteSealed: sealed().notNull(),
    openedAt: moment().notNull(),
    /** By when somebody should be with them; moved on with each call. */
    dueAt: moment().notNull(),
    /** How often it was called out without anybody taking it: 0 those on duty, then all staff. */
    calls: smallint().notNull().default(0),
    takenBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    takenAt: moment(),
    /** The last thing the one who took it did; without any for a while, it is called out again. */
    activeAt: moment(),
    /** Nobody is alone with the worst: who stands by. */
    secondBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** "May we …?": which of the questions was asked last, and what the person said to it. */
    question: text({ enum: alertQuestions }),
    askedAt: moment(),
    /** Since when they may be written to: they said yes to that, whatever they were asked later. */
    mayWriteAt: moment(),
    answer: text({ enum: alertAnswers }),
    closedAt: moment(),
    closedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** When to ask how they are, one to three days on. */
    followUpAt: moment(),
    followedUpAt: moment(),
    /** Grows with each step, so that two who act at once know of each other. */
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('alerts_one_open').on(t.targetKind, t.targetId).where(sql`closed_at is null`),
    index('alerts_open').on(t.severity, t.openedAt, t.id).where(sql`closed_at is null`),
    index('alerts_follow_up').on(t.followUpAt).where(sql`follow_up_at is not null and followed_up_at is null`),
    index('alerts_subject').on(t.subjectId),
    index('alerts_taken').on(t.takenBy, t.takenAt),
    check('alerts_taken_whole', sql`${t.takenBy} is null or ${t.takenAt} is not null`),
    check('alerts_second_another', sql`${t.secondBy} is distinct from ${t.takenBy} or ${t.takenBy} is null`),
    check('alerts_asked_whole', sql`(${t.askedAt} is null) = (${t.question} is null)`),
    check('alerts_closed_followed', sql`(${t.closedAt} is null) = (${t.followUpAt} is null)`),
    check(
      'alerts_follow_up_soon',
      sql`${t.followUpAt} between ${t.closedAt} + interval '23 hours' and ${t.closedAt} + interval '73 hours'`,
    ),
  ],
);

/** What was done about it, in order; the words are sealed. Only ever added to. */
export const alertSteps = pgTable(
  'alert_steps',
  {
    id: id(),
    alertId: uuid()
      .notNull()
      .references(() => alerts.id, { onDelete: 'cascade' }),
    kind: text({ enum: alertStepKinds }).notNull(),
    wordsSealed: sealed(),
    /** Nobody, when the site did it by itself. */
    doneBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    doneAt: moment().notNull(),
  },
  (t) => [index('alert_steps_alert').on(t.alertId, t.doneAt)],
);

/**
 * When somebody is there for alerts, now or as planned. Not for longer than eight hours: nobody can be. That two shifts of one person never
 * overlap is held by an exclusion constraint (migration `shifts`).
 */
export const duties = pgTable(
  'duties',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    startsAt: moment().notNull(),
    endsAt: moment().notNull(),
    /** Since when another is wanted for it. It stays theirs until somebody takes it over. */
    offeredAt: moment(),
    remindedAt: moment(),
  },
  (t) => [
    index('duties_ends').on(t.endsAt),
    index('duties_user').on(t.userId, t.startsAt),
    check('duties_length', sql`${t.endsAt} > ${t.startsAt} and ${t.endsAt} <= ${t.startsAt} + interval '8 hours'`),
  ],
);

/** What was hard to carry is talked over: asked of whoever carried it, until they say that they did or need not. Seen by them alone, unless they ask. */
export const debriefs = pgTable(
  'debriefs',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    reason: text({ enum: debriefReasons }).notNull(),
    openedAt: moment().notNull(),
    /** Since when they would like somebody to talk with: the others see that. */
    askedAt: moment(),
    doneAt: moment(),
  },
  (t) => [
    uniqueIndex('debriefs_one_open').on(t.userId).where(sql`done_at is null`),
    index('debriefs_asked').on(t.askedAt).where(sql`asked_at is not null and done_at is null`),
  ],
);

/** A number to call or write to. It is shown while somebody of this site has checked it within 180 days, and not otherwise. */
export const crisisLines = pgTable(
  'crisis_lines',
  {
    id: id(),
    /** Two letters; `XX` where it is not for one country. */
    country: text().notNull(),
    kind: text({ enum: lineKinds }).notNull(),
    name: text().notNull(),
    call: text(),
    write: text(),
    languages: text().array().notNull().default([]),
    hours: text().notNull().default(''),
    /** Where the number was read. */
    source: text().notNull().default(''),
    position: smallint().notNull().default(0),
    verifiedAt: moment(),
    verifiedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('crisis_lines_once').on(t.country, t.kind, t.name),
    check('crisis_lines_country', sql`${t.country} ~ '^[A-Z]{2}$'`),
    check('crisis_lines_reachable', sql`${t.call} is not null or ${t.write} is not null`),
    check('crisis_lines_numbers', sql`${t.call} ~ '^[0-9+ ()-]{2,20}$' and ${t.write} ~ '^[0-9+ ()-]{2,20}$'`),
  ],
);

/** What a new account has said on its first day. The row is what two clicks at once meet at. */
export const firstDays = pgTable(
  'first_days',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    threads: smallint().notNull().default(0),
    replies: smallint().notNull().default(0),
  },
  (t) => [check('first_days_most', sql`${t.threads} between 0 and 3 and ${t.replies} between 0 and 10`)],
);

/**
 * The rules that admins add to the house's, each version whole; the newest is in force. Only ever added to: going back is a new version with
 * the words of an old one. That two cannot both follow the same version is what makes the second of two admins look again.
 */
export const ruleVersions = pgTable(
  'rule_versions',
  {
    id: id(),
    number: integer().notNull(),
    text: text().notNull(),
    /** Why, for those who come after. */
    words: text().notNull(),
    /** What they did with the labelled posts when they went live, as `RuleTrial`. */
    trial: jsonb().$type<{ recall: number; precision: number; count: number }>().notNull(),
    madeBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    madeAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex('rule_versions_number').on(t.number),
    check('rule_versions_from_one', sql`${t.number} > 0`),
    check('rule_versions_length', sql`length(${t.text}) <= 40000 and length(${t.words}) <= 500`),
  ],
);

/**
 * That somebody of the staff had a look at something the site noticed (`server/watch/noticed.ts`), and how far it had gone by then. The hint
 * itself is not kept, only a digest of what it is known by.
 */
export const noticedMarks = pgTable('noticed_marks', {
  key: text().primaryKey(),
  count: integer().notNull(),
  seenBy: uuid().references(() => users.id, { onDelete: 'set null' }),
  seenAt: moment().notNull(),
});
