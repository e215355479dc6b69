import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { type MeetingWindow, timesOfDay } from '@/db/vocabulary';
import type { FindMeetings } from './input';
import { folded } from './naming';
import type { Point } from './places';

/** The questions of the finder that have answers to choose from, each of which is counted. */
export const questions = ['day', 'time', 'when', 'fellowship', 'venue', 'type', 'language', 'access', 'welcome'] as const;
export type Question = (typeof questions)[number];

/** What is listed at all: what its source still has, once, and is held. In the words of the indexes. */
export const isListed = () => and(isNull(meetings.removedAt), isNull(meetings.duplicateOfId), eq(meetings.status, 'active'));

/** Everything an address says but the place and the page, as one condition: of the list, its counts, the map and every file. */
export function filters(input: FindMeetings, at: Date, without?: Question): SQL | undefined {
  const asked = questions.filter((question) => question !== without);
  return and(isListed(), ...asked.map((question) => answers(question, input, at)), text(input.q));
}

/** Whether a meeting is one of the answers given to this question; nothing where none is given. */
function answers(question: Question, input: FindMeetings, at: Date): SQL | undefined {
  if (question === 'when') return input.when && windows[input.when](at);
  const tags = input[question].map((value) => tagOf(question, value));
  return tags.length ? sql`${meetings.tags} && ${textArray(tags)}` : undefined;
}

/** How the tags of a meeting (`meeting_tags` in the database) have an answer. Access and welcome are kinds, asked for by themselves. */
export function tagOf(question: Exclude<Question, 'when'>, value: string | number) {
  if (question === 'welcome') return value === 'medication' ? 'type:medication-welcome' : `type:${value}`;
  return `${question === 'access' ? 'type' : question}:${value}`;
}

/** The parts of the week that may hold an answer, where a day or a time of day is asked for: the slots of the index by slot. */
export function slotsOf({ day, time }: FindMeetings): number[] | undefined {
  if (day.length === 0 && time.length === 0) return undefined;
  const days = day.length ? [...new Set(day)] : [0, 1, 2, 3, 4, 5, 6];
  const parts = time.length ? [...new Set(time)] : timesOfDay;
  return days.flatMap((one) => parts.map((part) => one * 4 + timesOfDay.indexOf(part)));
}

/** Each word somewhere in the listing, whatever its case and accents. */
function text(q: string | undefined): SQL | undefined {
  const words = folded(q ?? '')
    .split(' ')
    .filter(Boolean);
  return and(...words.map((word) => sql`${meetings.searchText} like ${`%${word}%`}`));
}

export const textArray = (texts: string[]) => sql`${sql.param(texts)}::text[]`;
export const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;
const inItsZone = (moment: SQL) => sql`(${moment} at time zone ${meetings.timeZone})`;
const next = sql`${meetings.nextStartsAt}`;
const within = (at: Date, span: string) => sql`${next} <= ${instant(at)} + ${sql.raw(`interval '${span}'`)}`;
const nightOf = (moment: SQL) => sql`(${inItsZone(moment)} - interval '4 hours')::date`;

/** The windows people think in. A night lasts until four in the morning. The first bound of each is for the index. */
// biome-ignore format: a table
export const windows: Record<MeetingWindow, (at: Date) => SQL> = {
  now:     (at) => sql`(${within(at, '15 minutes')})`,
  soon:    (at) => sql`(${within(at, '2 hours')})`,
  today:   (at) => sql`(${within(at, '25 hours')} and ${inItsZone(next)}::date <= ${inItsZone(instant(at))}::date)`,
  tonight: (at) => sql`(${within(at, '28 hours')} and ${nightOf(next)} = ${nightOf(instant(at))}
                        and (${inItsZone(next)}::time >= '17:00' or ${inItsZone(next)}::time < '04:00'))`,
};

/**
 * Whether more meetings lie in a circle than one would fetch to choose from: then what is asked for is found by its tags and its distance
 * compared, else by the place. The planner cannot know, because it takes every circle to hold the same share of the world.
 */
export const isDense = ({ centre, within }: { centre: Point; within: number }) => sql`(
  select count(*) from (select from meetings as some_there
    where some_there.removed_at is null and earth_box(${earthAt(centre)}, ${within * 1000}) @> some_there.position limit ${crowd}) as there) = ${crowd}`;
const crowd = 1500;

/** Whether there is an index for what is asked, beside the place. */
export const hasTags = (input: FindMeetings) =>
  Boolean(input.q) || questions.some((question) => question !== 'when' && input[question].length > 0);

/** In a circle, by its distance alone. */
export const isWithin = (centre: Point, kilometres: number) => sql`${metresFrom(centre)} <= ${kilometres * 1000}`;

/**
 * True, in words that keep the planner from asking for helpers: to call them takes longer than these statements do, even where they are
 * then not needed.
 */
export const alone = sql`random() >= 0`;

export const earthAt = ({ latitude, longitude }: Point) => sql`ll_to_earth(${latitude}, ${longitude})`;
export const metresFrom = (centre: Point) => sql<number>`earth_distance(${meetings.position}, ${earthAt(centre)})`;
export const inCircle = (centre: Point, kilometres: number) =>
  sql`earth_box(${earthAt(centre)}, ${kilometres * 1000}) @> ${meetings.position} and ${isWithin(centre, kilometres)}`;
