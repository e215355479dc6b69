import { eq, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { bodyId } from './bmlt-bodies';
import { formatsOf } from './bmlt-formats';
import { type BmltRecord, bmltRecord } from './bmlt-record';
import { type Asked, distanceFrom, type Found } from './bmlt-search';
import type { Site } from './meeting-guide';
import { readNumbered } from './read';

/** The meetings that were found, a thousand at a time, each in the words of BMLT beside our own. */
export async function* recordsOf(ctx: Context, { numbers, centre }: Found, { origin }: Site) {
  for (let from = 0; from < numbers.length; from += 1000) {
    const part = numbers.slice(from, from + 1000);
    const [listed, extras] = [await readNumbered(ctx, part), await extrasOf(ctx, part, centre)];
    yield listed.flatMap((meeting) => {
      const extra = extras.get(meeting.number);
      return extra ? [{ meeting, extra, held: formatsOf(meeting), record: bmltRecord(meeting, extra, origin) }] : [];
    });
  }
}

async function extrasOf({ db }: Context, numbers: number[], centre: Found['centre']) {
  const distance = (unit: 'mi' | 'km') => (centre ? distanceFrom(centre, unit) : sql<number | null>`null::float8`);
  const rows = await db
    .select({
      number: meetings.number,
      serviceBody: {
        id: bodyId,
        name: sql<string>`coalesce(${serviceBodies.name}, ${meetingFeeds.name})`,
        worldId: sql<string>`coalesce(${serviceBodies.worldId}, '')`,
      },
      miles: distance('mi'),
      km: distance('km'),
    })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId))
    .where(sql`${meetings.number} = any(${sql.param(numbers)}::int[])`);
  return new Map(rows.map((row) => [row.number, row]));
}

/** The fields of `data_field_key` alone, when it names any there are. */
export function onlyAsked(record: BmltRecord, asked: Asked): BmltRecord {
  const keys = (asked.text('data_field_key') ?? '').split(',').filter((key) => Object.hasOwn(record, key));
  if (keys.length === 0) return record;
  const wanted = new Set(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key)));
}
