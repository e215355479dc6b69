import { and, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import { type Area, inCircle, metresFrom } from './circle';
import { alone, filters, instant, isListed, slotsOf, tagged, wishes } from './filters';
import type { FindMeetings } from './input';
import { rowColumns } from './row';

/** Where a page ended: the begin of its last meeting in milliseconds (`byAppointment`, the last moment there is, when it has none), and its id. */
export type Ended = { order: number; id: string };
export const byAppointment = 8.64e15;
export type Wanted = { at: Date; input: FindMeetings; area: Area | null; last?: Ended; limit: number };

/**
 * So many of those that begin next are looked through before the index by tags is asked: two per cent of 200,000; fewer for words, which
 * no index by time holds.
 */
const reach = ({ q }: FindMeetings) => (q ? 2000 : 4000);

/**
 * The next to begin of those that fit, and last those by appointment. Around a place all that lie there are looked through. In the whole
 * world, what many fit is found among the next to begin (or, for a day or time of day, in those parts of the week); what is rare is not,
 * and then by its tags and words. So nothing has to look through the world: both bounds hold for 200,000 meetings (`bench/meetings.ts`).
 */
export function nextToBegin({ db }: Context, { at, input, area, last, limit }: Wanted) {
  const fits = filters(input, at);
  const anyTime = sql`coalesce(${meetings.nextStartsAt}, 'infinity'), ${meetings.id}`;
  const isToCome = and(
    alone,
    sql`coalesce(${meetings.nextEndsAt}, 'infinity') > ${instant(at)}`,
    last && sql`(${anyTime}) > (${momentOf(last)}, ${last.id}::uuid)`,
  );
  const all = (...which: (SQL | undefined)[]) =>
    sql`(select ${meetings.id} as id from meetings where ${and(...which, fits, isToCome)} order by ${anyTime} limit ${limit})`;
  const isFew = sql`(select count(*) from hits) < ${limit}`;
  const found = area
    ? sql`${all(inCircle(area))} as found`
    : sql`(with hits as materialized (${lookAhead({ at, input, last, limit })})
        select id from hits where not ${isFew} union all ${all(isFew, tagged(input))}) as found`;
  return db
    .select({ ...rowColumns, metres: area ? metresFrom(area.centre) : sql<number | null>`null` })
    .from(found)
    .innerJoin(meetings, sql`${meetings.id} = found.id`)
    .orderBy(sql`coalesce(${meetings.nextStartsAt}, 'infinity')`, meetings.id);
}

/** Those that fit among the next to begin, in their order: fewer than `limit` when they are not common. */
function lookAhead({ at, input, last, limit }: Omit<Wanted, 'area'>) {
  const where = wishes(input, at) ?? sql`true`;
  const slots = slotsOf(input);
  const begins = sql`${meetings.nextStartsAt}, ${meetings.id}`;
  const isAfter = last && sql`(${begins}) > (${momentOf(last)}, ${last.id}::uuid)`;
  const isAhead = and(isListed(), sql`${meetings.nextEndsAt} > ${instant(at)}`, isAfter);
  if (!slots)
    return sql`select ${meetings.id} as id from (select meetings.* from meetings where ${isAhead} order by ${begins} limit ${reach(input)}) as meetings
      where ${where} order by ${begins} limit ${limit}`;
  const each = Math.ceil(reach(input) / slots.length);
  const parts = sql`unnest(${sql.param(slots)}::smallint[]) as part (slot)`;
  const ofPart = sql`from meetings where ${and(sql`meetings.slot = part.slot`, isAhead)} order by ${begins}`;
  // As far as every part was looked through; beyond that one may have been missed.
  const edge = sql`coalesce((select min(last.next_starts_at) from ${parts},
    lateral (select meetings.next_starts_at ${ofPart} offset ${each - 1} limit 1) as last), 'infinity')`;
  return sql`select ${meetings.id} as id from (select ahead.* from ${parts}, lateral (select meetings.* ${ofPart} limit ${each}) as ahead) as meetings
    where ${and(where, sql`${meetings.nextStartsAt} < ${edge}`)} order by ${begins} limit ${limit}`;
}

const momentOf = ({ order }: Ended) => (order >= byAppointment ? sql`'infinity'::timestamptz` : instant(new Date(order)));
