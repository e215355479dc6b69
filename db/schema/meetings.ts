import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  time,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { among, id, moment } from '@/db/columns';
import { type ExceptionKind, facets, fellowships, meetingStatuses, suspensionReasons, venues } from '@/db/vocabulary';
import { meetingFeeds, serviceBodies } from './meetings-feeds';

/** What a source says of one date, as `meeting_exceptions` has it. */
export type SourceException = {
  kind: ExceptionKind;
  on: string;
  toDate?: string;
  toTime?: string;
  minutes?: number;
  place?: string;
  note?: string;
};

/** A point on the globe in metres from its centre, as the extension earthdistance has it. */
const earth = customType<{ data: string }>({ dataType: () => 'earth' });

/** What the finder lists: in the very words of its queries, which is how PostgreSQL knows that an index holds it all. */
const listed = sql`removed_at is null and duplicate_of_id is null and status = 'active'`;

/** A stable number for those outside who know things by numbers (BMLT). */
const number = () => integer().notNull().generatedAlwaysAsIdentity().unique();

/** The groups of a source: meetings that call themselves the same. */
export const meetingGroups = pgTable(
  'meeting_groups',
  {
    id: id(),
    number: number(),
    feedId: uuid()
      .notNull()
      .references(() => meetingFeeds.id, { onDelete: 'cascade' }),
    fellowship: text({ enum: fellowships }).notNull(),
    /** The name in lower case and without accents. */
    key: text().notNull(),
    name: text().notNull(),
  },
  (t) => [unique('meeting_groups_known').on(t.feedId, t.fellowship, t.key)],
);

/** Doors: what meetings at one address share, whoever holds them and whichever source lists them. */
export const meetingPlaces = pgTable('meeting_places', {
  id: id(),
  number: number(),
  /** The address in lower case and without accents, with its point to three decimals (about 100 m). */
  key: text().notNull().unique(),
  name: text(),
  address: text().notNull(),
  latitude: doublePrecision(),
  longitude: doublePrecision(),
});

/**
 * A meeting on one day of the week, as one source lists it; a source's meeting on several days is several of these. The same meeting
 * in another source is a row of its own that points here (`duplicateOfId`): both stay as their sources have them, one is shown.
 */
export const meetings = pgTable(
  'meetings',
  {
    id: id(),
    number: number(),
    /** Where people bookmark it: never changes, whatever its source does to the name. */
    slug: text().notNull().unique(),
    feedId: uuid()
      .notNull()
      .references(() => meetingFeeds.id, { onDelete: 'cascade' }),
    sourceId: text().notNull(),
    /** The day as the source has it: with `sourceId` what tells its meetings apart, even when a moderator knows better. */
    sourceDay: smallint(),
    sourceUrl: text(),
    serviceBodyId: uuid().references(() => serviceBodies.id, { onDelete: 'set null' }),
    groupId: uuid().references(() => meetingGroups.id, { onDelete: 'set null' }),
    placeId: uuid().references(() => meetingPlaces.id, { onDelete: 'set null' }),
    fellowship: text({ enum: fellowships }).notNull(),
    name: text().notNull(),
    groupName: text(),
    /** 0-6, Sunday 0. No day means by appointment, or whenever its notes say. */
    day: smallint(),
    /** Wall time in the meeting's own zone. */
    time: time({ precision: 0 }),
    minutes: integer().notNull().default(60),
    /** When not every week: `FREQ=WEEKLY;INTERVAL=2` or `FREQ=MONTHLY;BYDAY=2TU` (RFC 5545), on `day`, counted from `startsOn`. */
    rule: text(),
    /** The first and last date it may be held, in its own zone. */
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
    /** What the source says is different on dates; what people enter of the same date comes before it. */
    sourceExceptions: jsonb().$type<SourceException[]>(),
    /** An IANA zone that PostgreSQL knows as well: a query computes with it. */
    timeZone: text().notNull(),
    /**
     * When it is next held, or is being held: kept at each write, and by the worker each minute once it is over
     * (`server/meetings/next.ts`). Null when it has no time or no next date.
     */
    nextStartsAt: moment(),
    nextEndsAt: moment(),
    venue: text({ enum: venues }).notNull(),
    status: text({ enum: meetingStatuses }).notNull().default('active'),
    /** Why it is suspended, and when somebody should look again. */
    statusReason: text({ enum: suspensionReasons }),
    statusReviewOn: date({ mode: 'string' }),
    /** Codes with the meaning they have in this fellowship; ours beside them. */
    types: text().array().notNull().default([]),
    facets: text({ enum: facets }).array().notNull().default([]),
    /** ISO 639-1. */
    languages: text().array().notNull().default([]),
    placeName: text(),
    placeNotes: text(),
    address: text(),
    city: text(),
    state: text(),
    postalCode: text(),
    country: text(),
    /** From the general to the specific. */
    regions: text().array().notNull().default([]),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    position: earth().generatedAlwaysAs(sql`ll_to_earth(latitude, longitude)`),
    /** The point is that of a postcode or town, not of a door. */
    isApproximate: boolean().notNull().default(false),
    notes: text(),
    conferenceUrl: text(),
    conferenceUrlNotes: text(),
    conferencePhone: text(),
    conferencePhoneNotes: text(),
    /** The room behind link or telephone, however either is written: `zoom:123456789`, `tel:+12155550142`. */
    conferenceId: text(),
    /** What free text is looked for in: lower case, without accents. */
    searchText: text().notNull(),
    /** Of all that the source says, so that an import knows what changed. */
    contentHash: text().notNull(),
    sourceUpdatedAt: moment(),
    firstSeenAt: moment().notNull(),
    changedAt: moment().notNull(),
    /** When its source last had it, once it has it no more; until then that is when the source was last read. */
    lastSeenAt: moment(),
    /** Since when it is not listed, because its source no longer has it. Nothing is deleted by a feed: it comes back if seen again. */
    removedAt: moment(),
    /** Its source no longer has it, but the loss was too large to believe: `held` until an admin looks, `kept` when they said it stays. */
    missing: text({ enum: ['held', 'kept'] }),
    /** The meeting that is shown in place of this one, because both are the same. */
    duplicateOfId: uuid().references((): AnyPgColumn => meetings.id, { onDelete: 'set null' }),
    /** What people who were there said of late (`server/meetings/taps.ts`): that it was on, by how many; or that nobody was there. */
    confirmedAt: moment(),
    confirmers: integer().notNull().default(0),
    /** Since when it is "unconfirmed, call first". */
    doubtedAt: moment(),
    /** What people filter by, as words of the finder's address (`venue:online`), so that one index serves every choice of them. */
    tags: text().array().notNull().generatedAlwaysAs(sql`meeting_tags(fellowship, venue, day, "time", facets, languages, types)`),
    /** The part of the week, 0-27: four to a day, as `timesOfDay` has them. None when it is by appointment. */
    slot: smallint().generatedAlwaysAs(sql`meeting_slot(day, "time")`),
    /** Fellowship, venue and facets, one bit for each (`server/meetings/kinds.ts`). */
    kinds: bigint({ mode: 'bigint' }).notNull().generatedAlwaysAs(sql`meeting_kinds(fellowship, venue, facets)`),
    /** Which square of a degree by a degree it lies in (`server/meetings/circle.ts`). */
    square: integer().generatedAlwaysAs(sql`(floor(latitude)::int + 90) * 360 + (floor(longitude)::int + 180) % 360`),
  },
  (t) => [
    check('meetings_confirmers', sql`${t.confirmers} >= 0`),
    index('meetings_by_tag').using('gin', t.tags).where(sql`removed_at is null and duplicate_of_id is null`),
    // These hold all that the finder compares, so that it looks through them without touching a meeting that does not fit.
    index('meetings_by_square')
      .on(t.square, t.slot, t.kinds, t.languages, t.latitude, t.longitude, t.nextStartsAt, t.nextEndsAt, t.timeZone, t.id)
      .where(listed),
    index('meetings_by_slot').on(t.slot, t.nextStartsAt, t.id, t.nextEndsAt, t.kinds, t.languages, t.timeZone).where(listed),
    index('meetings_by_next').on(t.nextStartsAt, t.id, t.nextEndsAt, t.slot, t.kinds, t.languages, t.timeZone).where(listed),
    unique('meetings_source').on(t.feedId, t.sourceId, t.sourceDay).nullsNotDistinct(),
    check('meetings_slug_shape', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('meetings_day', sql`${t.day} between 0 and 6`),
    check('meetings_day_has_time', sql`(${t.day} is null) = (${t.time} is null)`),
    check('meetings_minutes', sql`${t.minutes} between 1 and 1440`),
    // A semicolon is written as its number: the generator of migrations takes it for the end of a statement.
    check(
      'meetings_rule',
      sql`${t.rule} is null or (${t.day} is not null and ${t.startsOn} is not null and ${t.rule} ~ '^FREQ=(WEEKLY\\u003bINTERVAL=[2-8]|MONTHLY(\\u003bINTERVAL=([2-9]|1[0-2]))?\\u003bBYDAY=(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA)(,(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA))*)$')`,
    ),
    check('meetings_dates', sql`${t.startsOn} <= ${t.endsOn}`),
    check('meetings_next', sql`(${t.nextStartsAt} is null) = (${t.nextEndsAt} is null) and ${t.nextStartsAt} < ${t.nextEndsAt}`),
    check(
      'meetings_suspended_with_reason',
      sql`(${t.status} = 'suspended') = (${t.statusReason} is not null) and (${t.status} = 'suspended') = (${t.statusReviewOn} is not null)`,
    ),
    check(
      'meetings_on_earth',
      sql`(${t.latitude} is null) = (${t.longitude} is null) and ${t.latitude} between -90 and 90 and ${t.longitude} between -180 and 180`,
    ),
    check('meetings_facets_known', sql`${t.facets} <@ ${among(facets)}`),
    check('meetings_can_be_joined', sql`${t.conferenceUrl} ~ '^https?://'`),
    check('meetings_not_its_own_duplicate', sql`${t.duplicateOfId} <> ${t.id}`),
    index('meetings_by_position').using('gist', t.position).where(sql`removed_at is null`),
    index('meetings_by_time').on(t.day, t.time, t.id).where(sql`removed_at is null`),
    index('meetings_by_end').on(t.nextEndsAt),
    index('meetings_by_postcode').on(t.postalCode.op('text_pattern_ops')).where(sql`removed_at is null`),
    index('meetings_by_city').on(sql`lower(city)`).where(sql`removed_at is null`),
    index('meetings_by_region').using('gin', t.regions).where(sql`removed_at is null`),
    index('meetings_by_words').using('gin', t.searchText.op('gin_trgm_ops')),
    index('meetings_by_conference').on(t.conferenceId, t.day, t.time).where(sql`conference_id is not null`),
    index('meetings_by_place').on(t.placeId),
    index('meetings_by_group').on(t.groupId),
    index('meetings_by_duplicate').on(t.duplicateOfId).where(sql`duplicate_of_id is not null`),
    index('meetings_missing').on(t.feedId).where(sql`missing is not null`),
    index('meetings_for_review').on(t.statusReviewOn).where(sql`status = 'suspended'`),
  ],
);

/** Towns and postal codes with their coordinates (GeoNames CC-BY 4.0, US Census), so that no place name leaves this server. */
export const places = pgTable(
  'places',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    kind: text({ enum: ['town', 'postcode'] }).notNull(),
    /** How it is looked for: lower case, without accents or marks. */
    key: text().notNull(),
    name: text().notNull(),
    /** ISO 3166-1. */
    country: text().notNull(),
    /** Such as PA, or a number in some countries. */
    area: text().notNull(),
    population: integer().notNull().default(0),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
  },
  (t) => [index().on(t.key)],
);
