import { type SQL, sql } from 'drizzle-orm';
import { facets, fellowships, meetingWindows, timesOfDay, venues } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { answers, kindsSaid, type Question, questions, windows } from './filters';
import type { FindMeetings } from './input';
import { kindsOf } from './kinds';
import { searchFor } from './search';

export type Counts = { total: number; of: Record<Question, Record<string, number>> };
/** How old counts of the whole world may be, in milliseconds; those of an area are made each time. */
const freshFor = 120_000;

/** The answers there are to each question; the languages are those that meetings have. */
const choices = {
  day: [0, 1, 2, 3, 4, 5, 6],
  time: timesOfDay,
  when: meetingWindows,
  fellowship: fellowships,
  venue: venues,
  type: facets,
  access: ['wheelchair', 'asl', 'children'],
  welcome: ['medication', 'naloxone'],
} as const satisfies Partial<Record<Question, readonly (string | number)[]>>;
const cells = Object.entries(choices).flatMap(([question, values]) =>
  values.map((value) => ({ question: question as keyof typeof choices, value })),
);

/** How many meetings each answer of the finder would give, beside all others that were chosen; and how many are listed now. */
export async function countMeetings(ctx: Context, { before: _, ...asked }: FindMeetings): Promise<Counts> {
  if (asked.place || asked.near) return count(ctx, asked);
  return recent(JSON.stringify(asked), ctx.now.getTime(), () => count(ctx, asked));
}

type Row = { failed: number; language: string | null; counts: number[] };

/**
 * Every meeting is looked at once, for the questions it fails. Who fails none is counted for what was not asked; who fails one alone is
 * counted for the other answers to that one, for they are alternatives.
 */
async function count(ctx: Context, asked: Omit<FindMeetings, 'before'>): Promise<Counts> {
  const { input, at, around } = await searchFor(ctx, asked);
  const answered = questions.filter((question) => [input[question] ?? []].flat().length > 0);
  const bitOf = (question: Question) => (answered.includes(question) ? 1 << answered.indexOf(question) : 0);
  const failed = sql.join(
    answered.map((question) => sql`case when ${answers(question, input, at)} then 0 else ${sql.raw(String(bitOf(question)))} end`),
    sql` | `,
  );
  const looked = (columns: SQL) => sql`(
    select ${answered.length ? failed : sql`0`} as failed, ${columns} from meetings where ${around} offset 0) as meetings
    where failed & (failed - 1) = 0`;
  const rows = await ctx.db.execute<Row>(sql`
    select failed, null as language, array[count(*)${sql.join(cells.map(({ question, value }) => sql`, count(*) filter (where ${hasAnswer(question, value, at)})`))}]::int[] as counts
    from ${looked(sql`kinds, slot, next_starts_at, time_zone`)} group by failed
    union all select failed, language, array[count(*)]::int[] from (select failed, unnest(languages) as language
    from ${looked(sql`languages`)}) as said group by failed, language`);
  const known = new Map(rows.map(({ failed, language, counts }) => [`${failed} ${language ?? ''}`, counts]));
  // What fits all fits beside any question; those that fail it alone are the rest of its answers.
  const counted = (question: Question, language: string, at: number) =>
    [...new Set([0, bitOf(question)])].reduce((sum, failed) => sum + (known.get(`${failed} ${language}`)?.[at] ?? 0), 0);
  const of = (question: keyof typeof choices) =>
    Object.fromEntries(
      cells.flatMap((cell, index) => (cell.question === question ? [[cell.value, counted(question, '', index + 1)]] : [])),
    );
  const shown = (failed: number) => failed === 0 || failed === bitOf('language');
  const languages = rows.flatMap(({ failed, language }) => (language && shown(failed) ? [language] : []));
  return {
    total: known.get('0 ')?.[0] ?? 0,
    of: {
      day: of('day'),
      time: of('time'),
      when: of('when'),
      fellowship: of('fellowship'),
      venue: of('venue'),
      type: of('type'),
      language: Object.fromEntries([...languages, ...input.language].map((language) => [language, counted('language', language, 0)])),
      access: of('access'),
      welcome: of('welcome'),
    },
  };
}

/** Whether a meeting is this answer, as a condition that does not depend on what was asked. */
function hasAnswer(question: keyof typeof choices, value: string | number, at: Date): SQL {
  if (question === 'day') return sql.raw(`slot / 4 = ${Number(value)}`);
  if (question === 'time') return sql.raw(`slot % 4 = ${timesOfDay.indexOf(value as (typeof timesOfDay)[number])}`);
  if (question === 'when') return windows[value as keyof typeof windows](at);
  return sql.raw(`kinds & ${kindsOf(kindsSaid(question, String(value)))} <> 0`);
}

type Kept = { madeAt: number; counts: Promise<Counts> };
const kept = globalThis as { cairnMeetingCounts?: Map<string, Kept> };

/** The counts of the last two minutes, or those before while new ones are made. Nothing in them is of a person. */
async function recent(key: string, now: number, make: () => Promise<Counts>): Promise<Counts> {
  kept.cairnMeetingCounts ??= new Map();
  const all = kept.cairnMeetingCounts;
  const before = all.get(key);
  if (before && Math.abs(now - before.madeAt) < freshFor) return before.counts;
  const made = { madeAt: now, counts: make() };
  all.delete(key);
  all.set(key, made);
  made.counts.catch(() => all.get(key) === made && all.delete(key));
  const oldest = all.keys().next().value;
  if (all.size > 300 && oldest !== undefined) all.delete(oldest);
  return before && Math.abs(now - before.madeAt) < 10 * freshFor ? before.counts : made.counts;
}
