import { asc, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import { nextOccurrences, type Schedule, type ScheduleException } from './schedule';

/**
 * When each meeting is next held stands beside it (`next_starts_at`, `next_ends_at`, UTC), so that "the next first", "on now" and
 * "within two hours" are scans of an index. It is set at each write and, once it is over, by the worker each minute. Between the two a
 * reader takes `next_ends_at > now`: a meeting that has just ended is left out for at most that minute. Should no worker run, a reader
 * that finds rows over for more than two minutes (`isBehind`, one probe of an index) brings them up to date itself.
 */
const columns = {
  id: meetings.id,
  day: meetings.day,
  time: meetings.time,
  timeZone: meetings.timeZone,
  minutes: meetings.minutes,
  rule: meetings.rule,
  startsOn: meetings.startsOn,
  endsOn: meetings.endsOn,
  status: meetings.status,
};

/** Brings up to date what is over; gives how many rows were. Two at once do no harm: each row is taken by one. */
export function refreshNext(ctx: Context, limit = 20_000): Promise<number> {
  return setNextWhere(ctx, lte(meetings.nextEndsAt, ctx.now), limit);
}

/** The same for these meetings, in the transaction that changed when they are held. */
export function setNext(ctx: Context, ids: string[]): Promise<number> {
  return ids.length ? setNextWhere(ctx, inArray(meetings.id, ids), ids.length) : Promise.resolve(0);
}

/** Whether nobody has kept the next times for over two minutes. */
export async function isBehind({ db, now }: Context): Promise<boolean> {
  const late = new Date(now.getTime() - 120_000);
  const [row] = await db.select({ id: meetings.id }).from(meetings).where(lte(meetings.nextEndsAt, late)).limit(1);
  return Boolean(row);
}

/** When this is next held after `now`, as the two columns have it; a meeting that is not active is not held. */
export function nextOf(schedule: Schedule & { status: string }, now: Date) {
  const [next] = schedule.status === 'active' ? nextOccurrences(schedule, now, 1) : [];
  return { nextStartsAt: next?.startsAt ?? null, nextEndsAt: next?.endsAt ?? null };
}

async function setNextWhere(ctx: Context, which: SQL, limit: number) {
  const { db, now } = ctx;
  const rows = await db
    .select(columns)
    .from(meetings)
    .where(which)
    .orderBy(asc(meetings.nextEndsAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  if (rows.length === 0) return 0;
  const exceptions = await exceptionsOf(
    ctx,
    rows.map(({ id }) => id),
  );
  const times = rows.map((row) => ({ id: row.id, ...nextOf({ ...row, exceptions: exceptions.get(row.id) }, now) }));
  const of = <T>(value: (time: (typeof times)[number]) => T) => sql.param(times.map(value));
  await db.execute(sql`
    update meetings set next_starts_at = next.starts_at, next_ends_at = next.ends_at
      from unnest(${of(({ id }) => id)}::uuid[], ${of(({ nextStartsAt }) => nextStartsAt?.toISOString() ?? null)}::text[]::timestamptz[],
                  ${of(({ nextEndsAt }) => nextEndsAt?.toISOString() ?? null)}::text[]::timestamptz[]) as next (id, starts_at, ends_at)
      where meetings.id = next.id`);
  return rows.length;
}

/**
 * What is different on dates of a meeting, for a query in which `meetings` stands: what people entered, and what its source says of dates of
 * which nobody entered anything.
 */
export const exceptionsOfMeeting = sql`(
  select kind, "on"::text, to_date::text as "toDate", to_char(to_time, 'HH24:MI') as "toTime", minutes, place, note
    from meeting_exceptions where meeting_id = meetings.id and withdrawn_at is null
  union all
  select said.* from jsonb_to_recordset(meetings.source_exceptions)
      as said (kind text, "on" text, "toDate" text, "toTime" text, minutes int, place text, note text)
   where said.kind = 'extra' or not exists (select from meeting_exceptions entered where entered.meeting_id = meetings.id
     and entered."on" = said."on"::date and entered.kind <> 'extra' and entered.withdrawn_at is null))`;

/** The same from the last days on, for each of these meetings that has any. */
export async function exceptionsOf({ db, now }: Context, ids: string[]): Promise<Map<string, ScheduleException[]>> {
  const from = new Date(now.getTime() - 3 * 86_400_000).toISOString().slice(0, 10);
  const rows = await db.execute<ScheduleException & { meetingId: string }>(sql`
    select meetings.id as "meetingId", exception.* from meetings, lateral ${exceptionsOfMeeting} exception
     where meetings.id = any(${sql.param(ids)}::uuid[]) and greatest(exception."on", exception."toDate") >= ${from} order by exception."on"`);
  return Map.groupBy(rows, ({ meetingId }) => meetingId);
}
