import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  doublePrecision,
  index,
  integer,
  pgTable,
  smallint,
  text,
  time,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { among, id, moment } from '@/db/columns';
import { facets, fellowships, meetingStatuses, venues } from '@/db/vocabulary';

/** A point on the globe in metres from its centre, as the extension earthdistance has it. */
const earth = customType<{ data: string }>({ dataType: () => 'earth' });

/** Where listings come from: one row for each file or address that is imported again and again. */
export const meetingFeeds = pgTable('meeting_feeds', {
  id: id(),
  /** An address, or the name of a file without dates: what makes a later import an update of this one. */
  source: text().notNull().unique(),
  name: text().notNull(),
  fellowship: text({ enum: fellowships }),
  timeZone: text(),
  isDemo: boolean().notNull().default(false),
  /** When the source was last read whole. A meeting that is not removed was in it then. */
  lastImportedAt: moment(),
  createdAt: moment().notNull(),
});

/** A meeting on one day of the week; a source's meeting on several days is several of these. */
export const meetings = pgTable(
  'meetings',
  {
    id: id(),
    /** Where people bookmark it: never changes, whatever its source does to the name. */
    slug: text().notNull().unique(),
    feedId: uuid()
      .notNull()
      .references(() => meetingFeeds.id, { onDelete: 'cascade' }),
    sourceId: text().notNull(),
    sourceUrl: text(),
    fellowship: text({ enum: fellowships }).notNull(),
    name: text().notNull(),
    groupName: text(),
    /** 0-6, Sunday 0. No day means by appointment, or whenever its notes say. */
    day: smallint(),
    /** Wall time in the meeting's own zone. */
    time: time({ precision: 0 }),
    minutes: integer().notNull().default(60),
    /** An IANA zone that PostgreSQL knows as well: a query computes with it. */
    timeZone: text().notNull(),
    venue: text({ enum: venues }).notNull(),
    status: text({ enum: meetingStatuses }).notNull().default('active'),
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
    /** What free text is looked for in: lower case, without accents. */
    searchText: text().notNull(),
    /** Of all that the source says, so that an import knows what changed. */
    contentHash: text().notNull(),
    sourceUpdatedAt: moment(),
    firstSeenAt: moment().notNull(),
    changedAt: moment().notNull(),
    /** Since when its source no longer has it. Nothing is deleted by a feed: it comes back if seen again. */
    removedAt: moment(),
  },
  (t) => [
    unique('meetings_source').on(t.feedId, t.sourceId, t.day).nullsNotDistinct(),
    check('meetings_slug_shape', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('meetings_day', sql`${t.day} between 0 and 6`),
    check('meetings_day_has_time', sql`(${t.day} is null) = (${t.time} is null)`),
    check('meetings_minutes', sql`${t.minutes} between 1 and 1440`),
    check(
      'meetings_on_earth',
      sql`(${t.latitude} is null) = (${t.longitude} is null) and ${t.latitude} between -90 and 90 and ${t.longitude} between -180 and 180`,
    ),
    check('meetings_facets_known', sql`${t.facets} <@ ${among(facets)}`),
    check('meetings_can_be_joined', sql`${t.conferenceUrl} ~ '^https?://'`),
    index('meetings_by_position').using('gist', t.position).where(sql`removed_at is null`),
    index('meetings_by_time').on(t.day, t.time, t.id).where(sql`removed_at is null`),
    index('meetings_by_postcode').on(t.postalCode.op('text_pattern_ops')).where(sql`removed_at is null`),
    index('meetings_by_city').on(sql`lower(city)`).where(sql`removed_at is null`),
    index('meetings_by_region').using('gin', t.regions).where(sql`removed_at is null`),
    index('meetings_by_words').using('gin', t.searchText.op('gin_trgm_ops')),
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
