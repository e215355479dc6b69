import { and, isNull, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { type MeetingWindow, timesOfDay } from '@/db/vocabulary';
import type { FindMeetings } from './input';
import { kindsOf } from './kinds';
import { folded } from './naming';
import type { Point } from './places';

/** The questions of the finder that have answers to choose from, each of which is counted. */
export const questions = ['day', 'time', 'when', 'fellowship', 'venue', 'type', 'language', 'access', 'welcome'] as const;
export type Question = (typeof questions)[number];

/** What is listed at all: what its source still has, once, and is held. In the words of the indexes. */
export const isListed = () => and(isNull(meetings.removedAt), isNull(meetings.duplicateOfId), sql`${meetings.status} = 'active'`);

/** Everything an address says but the place and the page, as one condition: of the list, its counts, the map and every file. */
export const filters = (input: FindMeetings, at: Date): SQL | undefined => and(isListed(), wishes(input, at));

/** What is asked for of those listed. */
export function wishes(input: FindMeetings, at: Date): SQL | undefined {
  const parts = slotsOf(input);
  const others = questions.filter((question) => question !== 'day' && question !== 'time');
  return and(
    parts && sql`${meetings.slot} = any(${sql.param(parts)}::smallint[])`,
    ...others.map((question) => answers(question, input, at)),
    saying(input.q),
  );
}

/** The same by its tags: for the index that finds what is rare in the whole world. */
export const tagged = (input: FindMeetings): SQL | undefined =>
  and(
    ...questions.map((question) => {
      const tags = question === 'when' ? [] : input[question].map((value) => tagOf(question, value));
      return tags.length ? hasTag(tags) : undefined;
    }),
  );

/** Whether a meeting is one of the answers given to this question; nothing where none is given. */
export function answers(question: Question, input: FindMeetings, at: Date): SQL | undefined {
  if (question === 'when') return input.when && windows[input.when](at);
  const values = input[question];
  if (values.length === 0) return;
  if (question === 'day') return sql`${meetings.slot} / 4 = any(${sql.param(values)}::int[])`;
  if (question === 'time') return sql`${meetings.slot} % 4 = any(${sql.param(input.time.map((time) => timesOfDay.indexOf(time)))}::int[])`;
  if (question === 'language') return sql`${meetings.languages} && ${textArray(input.language)}`;
  const kinds = kindsOf(values.flatMap((value) => kindsSaid(question, String(value))));
  return kinds === undefined
    ? hasTag(values.map((value) => tagOf(question, value)))
    : sql`${meetings.kinds} & ${String(kinds)}::bigint <> 0`;
}

/** What an answer means in the kinds of a meeting. What is hybrid is held in a room and online. */
export function kindsSaid(question: Question, value: string): string[] {
  if (question === 'welcome' && value === 'medication') return ['medication-welcome'];
  return question === 'venue' && (value === 'online' || value === 'in-person') ? [value, 'hybrid'] : [value];
}

const hasTag = (tags: string[]) => sql`${meetings.tags} && ${textArray(tags)}`;

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
export function saying(q: string | undefined): SQL | undefined {
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
 * True, in words that keep the planner from asking for helpers: to call them takes longer than these statements do, even where they are
 * then not needed.
 */
export const alone = sql`random() >= 0`;

export const earthAt = ({ latitude, longitude }: Point) => sql`ll_to_earth(${latitude}, ${longitude})`;
