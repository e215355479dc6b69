import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import {
  contactStyles,
  experiences,
  medicationStances,
  pathways,
  spokenLanguages,
  sponsorStatuses,
  sponsorshipStatuses,
} from '@/db/vocabulary';
import { users } from './accounts';

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
    /** In the sponsor's own words. */
    about: text().notNull(),
    timeZone: text().notNull(),
    hours: jsonb().$type<WeeklyHours>().notNull(),
    /** Since when the sponsor is in recovery, by their own count. */
    recoveringSince: moment().notNull(),
    approvedAt: moment(),
    pausedAt: moment(),
  },
  (t) => [index().on(t.status), check('sponsors_say_something', sql`cardinality(${t.pathways}) > 0 and cardinality(${t.languages}) > 0`)],
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
  seekingSince: moment().notNull(),
});

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
    messageSealed: sealed().notNull(),
    status: text({ enum: sponsorshipStatuses }).notNull().default('requested'),
    /** Which of the sponsee's three open requests this is. */
    slot: integer(),
    /** Which of the sponsor's places it takes. */
    place: integer(),
    requestedAt: moment().notNull(),
    answeredAt: moment(),
    endedAt: moment(),
    endedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    index().on(t.sponsorId, t.status),
    index().on(t.sponseeId),
    foreignKey({
      name: 'sponsorships_place',
      columns: [t.sponsorId, t.place],
      foreignColumns: [sponsorPlaces.sponsorId, sponsorPlaces.place],
    }),
    // One sponsee in a place; one sponsor for a sponsee; one open request to the same sponsor; three open requests at most.
    uniqueIndex('sponsorships_one_in_a_place').on(t.sponsorId, t.place).where(sql`status = 'active'`),
    uniqueIndex('sponsorships_one_sponsor').on(t.sponseeId).where(sql`status = 'active'`),
    uniqueIndex('sponsorships_one_request_each').on(t.sponseeId, t.sponsorId).where(sql`status in ('requested', 'active')`),
    uniqueIndex('sponsorships_three_requests').on(t.sponseeId, t.slot).where(sql`status = 'requested'`),
    check('sponsorships_not_with_oneself', sql`${t.sponsorId} <> ${t.sponseeId}`),
    check('sponsorships_place_when_active', sql`(${t.status} = 'active') = (${t.place} is not null)`),
    check(
      'sponsorships_slot_when_requested',
      sql`case when ${t.status} = 'requested' then ${t.slot} between 1 and 3 else ${t.slot} is null end`,
    ),
  ],
);
export type Sponsorship = typeof sponsorships.$inferSelect;
