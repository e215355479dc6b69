import { type SQL, sql } from 'drizzle-orm';
import { facets, fellowships, meetingWindows, timesOfDay, venues } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { type Question, questions, tagOf, windows } from './filters';
import type { FindMeetings } from './input';
import { searchFor } from './search';

export type Counts = { total: number; of: Record<Question, Record<string, number>> };
const accesses = ['wheelchair', 'asl', 'children'] as const;
const welcomes = ['medication', 'naloxone'] as const;
/** How old counts of the whole world may be, in milliseconds; those of an area are made each time. */
const freshFor = 120_000;

/**
 * How many meetings each answer of the finder would give, beside all others that were chosen; and how many are listed now. One statement:
 * each question leaves out its own answers, for they are alternatives.
 */
export async function countMeetings(ctx: Context, { before: _, ...asked }: FindMeetings): Promise<Counts> {
  if (asked.place || asked.near) return count(ctx, asked);
  return recent(JSON.stringify(asked), ctx.now.getTime(), () => count(ctx, asked));
}

async function count(ctx: Context, asked: FindMeetings): Promise<Counts> {
  const { input, at, where, whereBut } = await searchFor(ctx, asked);
  const isAnswered = (question: Question) => [input[question] ?? []].flat().length > 0;
  const answered = questions.filter((question) => question !== 'when' && isAnswered(question));
  const tagged = (part: string, fits: SQL | undefined) => sql`
    select ${part} as part, tag as word, count(*)::int as count from (select unnest(tags) as tag from meetings where ${fits}) as said group by tag`;
  const parts = [
    sql`select 'total' as part, '' as word, count(*)::int as count from meetings where ${where}`,
    sql`select 'when', word, n::int from (select ${sql.join(
      meetingWindows.map((window) => sql`count(*) filter (where ${windows[window](at)}) as ${sql.identifier(window)}`),
      sql`, `,
    )} from meetings where ${whereBut('when')}) as counted, lateral (values ${sql.join(
      meetingWindows.map((window) => sql`(${window}, counted.${sql.identifier(window)})`),
      sql`, `,
    )}) as each (word, n)`,
    tagged('all', where),
    ...answered.map((question) => tagged(question, whereBut(question))),
  ];
  const rows = await ctx.db.execute<{ part: string; word: string; count: number }>(sql.join(parts, sql` union all `));
  const counted = new Map(rows.map(({ part, word, count }) => [`${part} ${word}`, count]));
  const of = (question: Question, values: readonly (string | number)[]) =>
    Object.fromEntries(
      values.map((value) => [
        value,
        counted.get(question === 'when' ? `when ${value}` : `${isAnswered(question) ? question : 'all'} ${tagOf(question, value)}`) ?? 0,
      ]),
    );
  const languages = rows.flatMap(({ part, word }) =>
    part === (isAnswered('language') ? 'language' : 'all') && word.startsWith('language:') ? [word.slice(9)] : [],
  );
  return {
    total: counted.get('total ') ?? 0,
    of: {
      day: of('day', [0, 1, 2, 3, 4, 5, 6]),
      time: of('time', timesOfDay),
      when: of('when', meetingWindows),
      fellowship: of('fellowship', fellowships),
      venue: of('venue', venues),
      type: of('type', facets),
      language: of('language', [...new Set([...languages, ...input.language])]),
      access: of('access', accesses),
      welcome: of('welcome', welcomes),
    },
  };
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
