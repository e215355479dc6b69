import { and, arrayOverlaps, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Facet, MeetingWindow, TimeOfDay, Venue } from '@/db/vocabulary';
import { folded } from './dirt';
import { type FindMeetings, isFacet } from './input';
import type { Point } from './places';

/** The questions of the finder that have answers to choose from, each of which is counted. */
export const questions = ['day', 'time', 'when', 'fellowship', 'venue', 'type', 'language', 'access', 'welcome'] as const;
export type Question = (typeof questions)[number];

/** What is listed at all. */
export const isListed = () => and(isNull(meetings.removedAt), isNull(meetings.duplicateOfId), eq(meetings.status, 'active'));

/** Whether a meeting is one of these answers; nothing where none is given. */
export function answers(question: Question, input: FindMeetings, at: Date): SQL | undefined {
  if (question === 'when') return input.when && windows[input.when](at);
  const given: readonly (string | number)[] = input[question];
  return given.length ? or(...given.map((value) => answer(question, value, at))) : undefined;
}

/** Whether a meeting is this answer to this question. */
export function answer(question: Question, value: string | number, at: Date): SQL {
  const is = answering[question] as (value: string | number, at: Date) => SQL;
  return is(value, at);
}

/** Everything an address says but the place and the page, as one condition: of the list, its counts, the map and every file. */
export function filters(input: FindMeetings, at: Date): SQL | undefined {
  return and(isListed(), ...questions.map((question) => answers(question, input, at)), text(input.q));
}

/** Each word somewhere in the listing, whatever its case and accents. */
export function text(q: string | undefined): SQL | undefined {
  const words = folded(q ?? '')
    .split(' ')
    .filter(Boolean);
  return and(...words.map((word) => sql`${meetings.searchText} like ${`%${word}%`}`));
}

/** A meeting in person and online is both. */
const joinedBy: Record<Venue, Venue[]> = {
  'in-person': ['in-person', 'hybrid'],
  online: ['online', 'hybrid'],
  hybrid: ['hybrid'],
  phone: ['phone'],
};

// biome-ignore format: a table
const partsOfDay: Record<TimeOfDay, SQL> = {
  morning:   sql`(${meetings.time} >= '05:00' and ${meetings.time} < '12:00')`,
  afternoon: sql`(${meetings.time} >= '12:00' and ${meetings.time} < '17:00')`,
  evening:   sql`(${meetings.time} >= '17:00' and ${meetings.time} < '21:00')`,
  night:     sql`(${meetings.time} >= '21:00' or ${meetings.time} < '05:00')`,
};

const hasFacet = (facet: Facet) => arrayOverlaps(meetings.facets, [facet]);

// biome-ignore format: a table
const answering = {
  day:        (day: number) => eq(meetings.day, day),
  time:       (part: TimeOfDay) => partsOfDay[part],
  when:       (window: MeetingWindow, at: Date) => windows[window](at),
  fellowship: (fellowship: (typeof meetings.$inferSelect)['fellowship']) => eq(meetings.fellowship, fellowship),
  venue:      (venue: Venue) => inArray(meetings.venue, joinedBy[venue]),
  type:       (type: string) => sql`(${or(isFacet(type) ? hasFacet(type) : undefined, arrayOverlaps(meetings.types, [type]))})`,
  language:   (language: string) => arrayOverlaps(meetings.languages, [language]),
  access:     (facet: Facet) => hasFacet(facet),
  welcome:    (word: 'medication' | 'naloxone') => hasFacet(word === 'medication' ? 'medication-welcome' : word),
};

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;
const inItsZone = (moment: SQL) => sql`(${moment} at time zone ${meetings.timeZone})`;

/** The windows people think in. A night lasts until four in the morning. */
// biome-ignore format: a table
const windows: Record<MeetingWindow, (at: Date) => SQL> = {
  now:     (at) => sql`(${startsAt(at)} <= ${instant(at)} + interval '15 minutes')`,
  soon:    (at) => sql`(${startsAt(at)} <= ${instant(at)} + interval '2 hours')`,
  today:   (at) => sql`(${inItsZone(startsAt(at))}::date <= ${inItsZone(instant(at))}::date)`,
  tonight: (at) => sql`((${inItsZone(startsAt(at))} - interval '4 hours')::date = (${inItsZone(instant(at))} - interval '4 hours')::date
                       and (${meetings.time} >= '17:00' or ${meetings.time} < '04:00'))`,
};

/**
 * When a meeting next begins, or began if it is running: for order and choice. What people are shown is worked out by
 * `schedule.ts`, which knows better in the hour that comes twice in autumn.
 */
export function startsAt(at: Date) {
  const yesterday = sql`(${inItsZone(instant(at))}::date - 1)`;
  const first = sql`(${yesterday} + (${meetings.day} - extract(dow from ${yesterday})::int + 7) % 7)`;
  const start = inItsZone(sql`(${first} + ${meetings.time})`);
  return sql`case when ${start} + ${meetings.minutes} * interval '1 minute' > ${instant(at)} then ${start} else ${inItsZone(sql`(${first} + 7 + ${meetings.time})`)} end`;
}

export const earthAt = ({ latitude, longitude }: Point) => sql`ll_to_earth(${latitude}, ${longitude})`;
export const metresFrom = (centre: Point) => sql<number>`earth_distance(${meetings.position}, ${earthAt(centre)})`;
export const inCircle = (centre: Point, kilometres: number) =>
  sql`earth_box(${earthAt(centre)}, ${kilometres * 1000}) @> ${meetings.position} and ${metresFrom(centre)} <= ${kilometres * 1000}`;
