import { eq, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { fields, isField } from './bmlt-record';
import { recordsOf } from './bmlt-records';
import { Asked, isOnCalendar, searchBmlt } from './bmlt-search';
import { withoutContacts } from './contacts';

const freeText = ['comments', 'location_info', 'virtual_meeting_additional_info'];

/** The values a field has, with the meetings that have each; with no value it is `NULL`. */
export async function getFieldValues(ctx: Context, asked: Asked) {
  const key = asked.text('meeting_key') ?? '';
  if (!isField(key)) return [];
  const found = key === 'formats' ? await formatValues(ctx, asked) : await valuesOf(ctx, key);
  const byValue = new Map<string, number[]>();
  for (const { value, ids } of found) {
    const shown = (freeText.includes(key) ? withoutContacts(value) : value) || 'NULL';
    byValue.set(shown, [...(byValue.get(shown) ?? []), ...ids]);
  }
  return [...byValue].map(([value, ids]) => ({ [key]: value, ids: ids.sort((a, b) => a - b).join(',') }));
}

async function valuesOf({ db }: Context, key: keyof typeof fields) {
  const value = sql<string>`coalesce(${fields[key].text}, '')`;
  const rows = await db
    .select({ value: value.as('value'), ids: sql<number[]>`array_agg(${meetings.number} order by ${meetings.number})` })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId))
    .where(isOnCalendar())
    .groupBy(sql`1`)
    .orderBy(sql`1`);
  return rows;
}

/** The sets of formats that meetings have, of those asked for if any are. */
async function formatValues(ctx: Context, asked: Asked) {
  const specific = asked.texts('specific_formats').map(Number);
  const isAll = asked.has('all_formats') && asked.text('all_formats') !== '0';
  const sets = new Map<string, number[]>();
  for await (const part of recordsOf(ctx, await searchBmlt(ctx, new Asked(new URLSearchParams())), { origin: '' })) {
    for (const { meeting, held } of part) {
      const ids = held.map(({ id }) => id).filter((id) => specific.length === 0 || specific.includes(id));
      if (specific.length > 0 && (ids.length === 0 || (isAll && ids.length < specific.length))) continue;
      const value = ids.sort((a, b) => a - b).join(',');
      sets.set(value, [...(sets.get(value) ?? []), meeting.number]);
    }
  }
  return [...sets].map(([value, ids]) => ({ value, ids }));
}
