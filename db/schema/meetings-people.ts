import { sql } from 'drizzle-orm';
import { boolean, check, date, index, jsonb, pgTable, primaryKey, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, moment, sealed } from '@/db/columns';
import { tapKinds } from '@/db/vocabulary';
import { users } from './accounts';
import { meetings } from './meetings';

/**
 * What people who were there say of a meeting with one tap: one voice once a day. The voice is a digest for this meeting alone, of an
 * account or else of a network, so that it cannot be told who was there, nor that somebody was at two meetings.
 */
export const meetingTaps = pgTable(
  'meeting_taps',
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    kind: text({ enum: tapKinds }).notNull(),
    voice: text().notNull(),
    /** How much it counts: a member of some days 3, a new one 2, a visitor 1. */
    weight: smallint().notNull(),
    on: date({ mode: 'string' }).notNull(),
    at: moment().notNull(),
  },
  (t) => [
    unique('meeting_taps_once_a_day').on(t.meetingId, t.voice, t.on),
    check('meeting_taps_weight', sql`${t.weight} between 1 and 3`),
    index('meeting_taps_latest').on(t.meetingId, t.at),
  ],
);

export type ProposedFields = Record<string, { from: string | number | null; to: string | number | null }>;

/** What somebody says should be different in a listing, field by field, until a moderator decides on each. */
export const meetingProposals = pgTable(
  'meeting_proposals',
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    /** Whose it is, as in `meeting_taps`: for the limit of one that waits. */
    voice: text().notNull(),
    fields: jsonb().$type<ProposedFields>().notNull(),
    note: text().notNull().default(''),
    proposedAt: moment().notNull(),
    decidedAt: moment(),
    decidedById: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** The fields that were taken up; the others were not. */
    accepted: text().array(),
    /** When it was sent on to those who keep the source, or is to be; by a moderator, or by itself. Who proposed it is not told. */
    forwardedAt: moment(),
    forwardedById: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** Whether the proposer's own words go with it. */
    withNote: boolean().notNull().default(false),
    /** When the mail was taken. */
    mailedAt: moment(),
  },
  (t) => [
    uniqueIndex('meeting_proposals_one_waiting').on(t.meetingId, t.voice).where(sql`decided_at is null`),
    index('meeting_proposals_waiting').on(t.proposedAt, t.id).where(sql`decided_at is null`),
    check('meeting_proposals_mailed_once_asked', sql`${t.mailedAt} is null or ${t.forwardedAt} is not null`),
    check('meeting_proposals_decided_whole', sql`(${t.decidedAt} is null) = (${t.accepted} is null)`),
    check('meeting_proposals_note_length', sql`char_length(${t.note}) <= 1000`),
  ],
);

/** Meetings a person keeps in their account, because they asked to; else they are on their device alone. */
export const savedMeetings = pgTable(
  'saved_meetings',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    savedAt: moment().notNull(),
    /** So many minutes before it begins they want to be reminded. */
    remindMinutes: smallint(),
    /** The begin of the meeting they were last reminded of. */
    remindedOf: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.meetingId] }),
    index('saved_meetings_reminding').on(t.meetingId).where(sql`remind_minutes is not null`),
    check('saved_meetings_remind', sql`${t.remindMinutes} in (15, 30, 60, 120, 1440)`),
  ],
);

/** A person's diary of meetings they went to. Which, when and what they thought is sealed: not even its length says much. */
export const meetingVisits = pgTable(
  'meeting_visits',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    visitSealed: sealed().notNull(),
    writtenAt: moment().notNull(),
  },
  (t) => [index('meeting_visits_own').on(t.userId, t.writtenAt.desc())],
);
