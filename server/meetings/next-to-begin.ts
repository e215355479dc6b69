import { and, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import { instant, isListed, metresFrom } from './filters';
import type { Point } from './places';
import { rowColumns } from './row';

/** Where a page ended: the begin of its last meeting in milliseconds (`byAppointment`, the last moment there is, when it has none), and its id. */
export type Ended = { order: number; id: string };
export const byAppointment = 8.64e15;
export type Wanted = { at: Date; where: SQL | undefined; slots?: number[]; centre?: Point; last?: Ended; limit: number };

/** So many of those that begin next are looked through before the indexes by kind are asked: one per cent of 200,000. */
const reach = 2000;

/**
 * The next to begin of those that fit, and last those by appointment. What many fit is found among the next to begin in all (or, for a
 * day or time of day, in those parts of the week); what is rare is not, and then by the indexes of its tags, place and words. So
 * neither has to look through the world: both bounds hold for 200,000 meetings (`bench/meetings.ts`).
 */
export function nextToBegin({ db }: Context, { at, where, slots, centre, last, limit }: Wanted) {
  const begins = sql`${meetings.nextStartsAt}, ${meetings.id}`;
  const isAfter = last && sql`(${begins}) > (${momentOf(last)}, ${last.id}::uuid)`;
  const isAhead = and(isListed(), sql`${meetings.nextEndsAt} > ${instant(at)}`, isAfter);
  const each = slots ? Math.ceil(reach / slots.length) : reach;
  const ofSlot = sql`from meetings where ${and(sql`meetings.slot = part.slot`, isAhead)} order by ${begins}`;
  const parts = slots && sql`unnest(${sql.param(slots)}::smallint[]) as part (slot)`;
  const ahead = parts
    ? sql`(select ahead.* from ${parts}, lateral (select meetings.* ${ofSlot} limit ${each}) as ahead) as meetings`
    : sql`(select meetings.* from meetings where ${isAhead} order by ${begins} limit ${reach}) as meetings`;
  // As far as every part was looked through; beyond that one may have been missed.
  const edge =
    parts &&
    sql`${meetings.nextStartsAt} < coalesce((select min(last.next_starts_at) from ${parts},
      lateral (select meetings.next_starts_at ${ofSlot} offset ${each - 1} limit 1) as last), 'infinity')`;
  const anyTime = sql`coalesce(${meetings.nextStartsAt}, 'infinity'), ${meetings.id}`;
  const found = sql`(
    with hits as materialized (select ${meetings.id} as id from ${ahead} where ${and(where, edge)} order by ${begins} limit ${limit})
    select id from hits where (select count(*) from hits) >= ${limit}
    union all
    (select ${meetings.id} from meetings
      where (select count(*) from hits) < ${limit} and ${and(
        where,
        sql`coalesce(${meetings.nextEndsAt}, 'infinity') > ${instant(at)}`,
        last && sql`(${anyTime}) > (${momentOf(last)}, ${last.id}::uuid)`,
      )}
      order by ${anyTime} limit ${limit})) as found`;
  return db
    .select({ ...rowColumns, metres: centre ? metresFrom(centre) : sql<number | null>`null` })
    .from(found)
    .innerJoin(meetings, sql`${meetings.id} = found.id`)
    .orderBy(sql`coalesce(${meetings.nextStartsAt}, 'infinity')`, meetings.id);
}

const momentOf = ({ order }: Ended) => (order >= byAppointment ? sql`'infinity'::timestamptz` : instant(new Date(order)));
