import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import {
  contactStyles,
  endReasons,
  experiences,
  focuses,
  genders,
  medicationStances,
  pathways,
  placeHolding,
  referenceAnswers,
  roundStatuses,
  roundSteps,
  spokenLanguages,
  sponsorStatuses,
  sponsorshipStatuses,
  vettings,
} from '@/db/vocabulary';
import { users } from './accounts';

const listOf = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(', '));

/** Hours of the week when a person can talk, as wall time in their own zone: day 0 is Sunday, minutes from midnight. */
export type WeeklyHours = { day: number; from: number; to: number }[];

/** A member who offers to sponsor others, and how. */
export const sponsors = pgTable(
  'sponsors',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    status: text({ enum: sponsorStatuses }).notNull().default('applied'),
    medicationStance: text({ enum: medicationStances }).notNull(),
    pathways: text({ enum: pathways }).array().notNull(),
    languages: text({ enum: spokenLanguages }).array().notNull(),
    experiences: text({ enum: experiences }).array().notNull().default([]),
    interests: text().array().notNull().default([]),
    contactStyle: text({ enum: contactStyles }).notNull(),
    gender: text({ enum: genders }).notNull().default('unsaid'),
    /** Whom they sponsor; everybody, unless they said otherwise. */
    acceptsGenders: text({ enum: genders })
      .array()
      .notNull()
      .default([...genders]),
    focus: text({ enum: focuses }).array().notNull().default([]),
    /** The median of hours to a first answer, counted anew with each answer; empty until there is one. */
    answerHours: real(),
    /** In the sponsor's own words. */
    about: text().notNull(),
    timeZone: text().notNull(),
    hours: jsonb().$type<WeeklyHours>().notNull(),
    /** Since when the sponsor is in recovery, by their own count. */
    recoveringSince: moment().notNull(),
    /** How staff came to know them, and what they noted of it, sealed. */
    vetting: text({ enum: vettings }),
    vettingSealed: sealed(),
    /** A moderator proposes, an admin confirms: two people, and neither is the one it is about. */
    proposedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    proposedAt: moment(),
    confirmedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    approvedAt: moment(),
    trainedAt: moment(),
    /** The first 60 days, with one place. */
    probationEndsAt: moment(),
    pausedAt: moment(),
    /** Which standing they come back to after a break. Why they took it is not kept. */
    pausedFrom: text({ enum: sponsorStatuses }),
    /** Kind words to somebody whose offer was not taken up, sealed, and when. */
    declinedSealed: sealed(),
    declinedAt: moment(),
  },
  (t) => [
    index().on(t.status),
    check('sponsors_say_something', sql`cardinality(${t.pathways}) > 0 and cardinality(${t.languages}) > 0`),
    check('sponsors_two_people', sql`${t.proposedBy} <> ${t.confirmedBy}`),
    check('sponsors_not_oneself', sql`${t.proposedBy} <> ${t.userId} and ${t.confirmedBy} <> ${t.userId}`),
    check('sponsors_approved_whole', sql`${t.confirmedBy} is null or (${t.proposedAt} is not null and ${t.approvedAt} is not null)`),
    check('sponsors_vetted_whole', sql`(${t.vetting} is null) = (${t.vettingSealed} is null)`),
  ],
);

/** What a sponsor promised, in which version, and when. */
export const conductAcceptances = pgTable(
  'conduct_acceptances',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    version: text().notNull(),
    acceptedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.version, t.acceptedAt] })],
);

/** A member an applicant named who can say something of them. The words are for staff, sealed. */
export const sponsorReferences = pgTable(
  'sponsor_references',
  {
    id: id(),
    sponsorId: uuid()
      .notNull()
      .references(() => sponsors.userId, { onDelete: 'cascade' }),
    refereeId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    askedAt: moment().notNull(),
    answer: text({ enum: referenceAnswers }),
    wordsSealed: sealed(),
    answeredAt: moment(),
  },
  (t) => [
    uniqueIndex('sponsor_references_once').on(t.sponsorId, t.refereeId),
    index().on(t.refereeId),
    check('sponsor_references_another', sql`${t.sponsorId} <> ${t.refereeId}`),
    check('sponsor_references_answered_whole', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  ],
);

/** Somebody did not feel safe with this sponsor: until a moderator has looked, they are with nobody, anywhere on the site. */
export const sponsorHolds = pgTable(
  'sponsor_holds',
  {
    id: id(),
    sponsorId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The standing they had, to come back to if it turns out well. */
    heldFrom: text({ enum: sponsorStatuses }).notNull(),
    heldAt: moment().notNull(),
    liftedAt: moment(),
    liftedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    uniqueIndex('sponsor_holds_one_open').on(t.sponsorId).where(sql`lifted_at is null`),
    check('sponsor_holds_not_by_oneself', sql`${t.liftedBy} <> ${t.sponsorId}`),
  ],
);

/** The places a sponsor has: 1 up to their capacity. An active sponsorship takes one, so no sponsor can have more than they offer. */
export const sponsorPlaces = pgTable(
  'sponsor_places',
  {
    sponsorId: uuid()
      .notNull()
      .references(() => sponsors.userId, { onDelete: 'cascade' }),
    place: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sponsorId, t.place] }), check('sponsor_places_at_most_five', sql`${t.place} between 1 and 5`)],
);

/** What a seeker looks for. Sealed, because it tells of medication and of what was lived through. */
export const seekers = pgTable('seekers', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  wishesSealed: sealed().notNull(),
  /** Whom they would like, in order, and whether a round may add to it. Sealed too: it tells who wants whom. */
  rankingSealed: sealed(),
  seekingSince: moment().notNull(),
  /** They look for nobody for now, and keep their place in the waiting order. */
  pausedAt: moment(),
  /** Somebody was with them and is not any more, through no doing of theirs: they come first in the next round. */
  comesFirst: boolean().notNull().default(false),
});

/** What a person answered so far who was interrupted on the way. */
export const seekerDrafts = pgTable('seeker_drafts', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  answersSealed: sealed().notNull(),
  savedAt: moment().notNull(),
});

/** Who must never sponsor whom, either way: family, partner, employer, patient, tenant. Why is not kept; only who said it sees it. */
export const acquaintances = pgTable(
  'acquaintances',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    otherId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    saidAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.otherId] }),
    index().on(t.otherId),
    check('acquaintances_not_oneself', sql`${t.userId} <> ${t.otherId}`),
  ],
);

/** One matching of all who look for a sponsor. It keeps what is needed to tell that it was fair, and counts alone. */
export const rounds = pgTable(
  'rounds',
  {
    id: id(),
    status: text({ enum: roundStatuses }).notNull().default('running'),
    step: text({ enum: roundSteps }).notNull().default('waiting'),
    /** It wrote nothing, and showed counts alone. */
    isDry: boolean().notNull().default(false),
    /** Empty when it was due by the calendar. */
    startedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    startedAt: moment().notNull(),
    finishedAt: moment(),
    /** Of all that went in: the same gives the same result. */
    snapshotHash: text(),
    weightsVersion: integer(),
    seed: text(),
    result: jsonb().$type<Record<string, number | number[]>>(),
  },
  (t) => [
    index().on(t.startedAt),
    uniqueIndex('rounds_one_running').on(t.status).where(sql`status = 'running'`),
    uniqueIndex('rounds_once_each').on(t.snapshotHash).where(sql`status = 'done' and not is_dry`),
    check('rounds_done_is_told', sql`status <> 'done' or (snapshot_hash is not null and seed is not null and result is not null)`),
  ],
);

/** A code by which two people who found each other elsewhere are joined: one makes it, the other gives it, the first confirms. */
export const pairCodes = pgTable(
  'pair_codes',
  {
    id: id(),
    codeDigest: text().notNull().unique(),
    madeBy: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Whether the one who made it is the sponsor of the two. */
    madeAs: text({ enum: ['sponsor', 'sponsee'] }).notNull(),
    givenBy: uuid().references(() => users.id, { onDelete: 'cascade' }),
    madeAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  (t) => [uniqueIndex('pair_codes_one_each').on(t.madeBy), check('pair_codes_two_people', sql`${t.givenBy} <> ${t.madeBy}`)],
);

/** One member asking another to sponsor them, and what became of it. */
export const sponsorships = pgTable(
  'sponsorships',
  {
    id: id(),
    sponsorId: uuid()
      .notNull()
      .references(() => sponsors.userId, { onDelete: 'cascade' }),
    sponseeId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** What the sponsee wrote to the sponsor; empty where a round or a code brought the two together. */
    messageSealed: sealed(),
    /** The round that proposed it. */
    roundId: uuid().references(() => rounds.id, { onDelete: 'set null' }),
    /** What spoke for it then, sealed: the parts of the score, the version of the weights, and which choice it was. */
    factorsSealed: sealed(),
    status: text({ enum: sponsorshipStatuses }).notNull().default('requested'),
    /** Which of the sponsee's three open requests this is. */
    slot: integer(),
    /** Which of the sponsor's places it takes. */
    place: integer(),
    requestedAt: moment().notNull(),
    /** Until when a request or an offer waits for an answer. */
    expiresAt: moment(),
    answeredAt: moment(),
    endedAt: moment(),
    endedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    endReason: text({ enum: endReasons }),
    /** What it was before it ended, for those minutes in which an end can be taken back. */
    endedFrom: text({ enum: sponsorshipStatuses }),
  },
  (t) => [
    index().on(t.sponsorId, t.status),
    index('sponsorships_waiting').on(t.expiresAt).where(sql`status in ('requested', 'offered', 'confirmed')`),
    index().on(t.sponseeId),
    foreignKey({
      name: 'sponsorships_place',
      columns: [t.sponsorId, t.place],
      foreignColumns: [sponsorPlaces.sponsorId, sponsorPlaces.place],
    }),
    // One sponsee in a place; one sponsor and one offer for a sponsee; one open request to the same sponsor; three open requests at most.
    uniqueIndex('sponsorships_one_in_a_place')
      .on(t.sponsorId, t.place)
      .where(sql`status in (${listOf(placeHolding)})`),
    uniqueIndex('sponsorships_one_sponsor').on(t.sponseeId).where(sql`status in ('trial', 'active')`),
    uniqueIndex('sponsorships_one_offer').on(t.sponseeId).where(sql`status in ('offered', 'confirmed')`),
    uniqueIndex('sponsorships_one_request_each')
      .on(t.sponseeId, t.sponsorId)
      .where(sql`status in ('requested', ${listOf(placeHolding)})`),
    uniqueIndex('sponsorships_three_requests').on(t.sponseeId, t.slot).where(sql`status = 'requested'`),
    check('sponsorships_not_with_oneself', sql`${t.sponsorId} <> ${t.sponseeId}`),
    check('sponsorships_place_when_held', sql`(${t.status} in (${listOf(placeHolding)})) = (${t.place} is not null)`),
    check(
      'sponsorships_slot_when_requested',
      sql`case when ${t.status} = 'requested' then ${t.slot} between 1 and 3 else ${t.slot} is null end`,
    ),
  ],
);
export type Sponsorship = typeof sponsorships.$inferSelect;
