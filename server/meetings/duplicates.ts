import { and, eq, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingSplits } from '@/db/schema/meetings-history';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { OneMeeting, TwoMeetings } from './care-input';
import { meetingPolicy } from './policy';

/** Metres within which two doors are one, and how alike names have to be (pg_trgm, 0 to 1). */
const near = 150;
const alike = 0.4;

type Pair = { oneId: string; otherId: string; likeness: number };
type Row = { id: string; feedId: string; number: number; duplicateOfId: string | null };

/**
 * Finds which of these meetings other sources list as well (the same fellowship, zone, day and time, within 150 m or in the same online
 * room, with a similar name), and shows each once: the one that was listed first. Never two of one source, and never a pair that an
 * admin split. A meeting that is alike no more stands by itself again.
 * @param changed those that were here before, and may have been joined or shown in place of others
 */
export async function joinDuplicates(ctx: Context, { added, changed = [] }: { added: string[]; changed?: string[] }): Promise<void> {
  if (added.length + changed.length === 0) return;
  await lockDuplicates(ctx);
  const touched = [...added, ...(await withKin(ctx, changed))];
  const pairs = await pairsOf(ctx, touched);
  if (pairs.length + changed.length === 0) return;
  const rows = await rowsOf(ctx, [...new Set([...touched, ...pairs.flatMap(({ oneId, otherId }) => [oneId, otherId])])]);
  const wanted = leaders(rows, pairs, await splitsOf(ctx, [...rows.keys()]));
  const moved = [...rows.values()].filter(({ id, duplicateOfId }) => (wanted.get(id) ?? null) !== duplicateOfId);
  if (moved.length === 0) return;
  await ctx.db.execute(sql`
    update meetings set duplicate_of_id = said.leader from unnest(${sql.param(moved.map(({ id }) => id))}::uuid[],
      ${sql.param(moved.map(({ id }) => wanted.get(id) ?? null))}::uuid[]) as said (id, leader) where meetings.id = said.id`);
}

/**
 * One at a time says which meetings are the same. Whoever will, and writes meetings before, takes this first: two that each held rows and
 * waited for the other would never end.
 */
export async function lockDuplicates({ db }: Context) {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('meetings.duplicates', 0))`);
}

/** These, and all that are shown as one with them. */
async function withKin({ db }: Context, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db.execute<{ id: string }>(sql`
    with said as (select id, coalesce(duplicate_of_id, id) as leader from meetings where id = any(${sql.param(ids)}::uuid[]))
    select id from said union select leader from said
      union select kin.id from meetings kin join said on kin.duplicate_of_id = said.leader`);
  return rows.map(({ id }) => id);
}

async function pairsOf({ db }: Context, ids: string[]): Promise<Pair[]> {
  return db.execute<Pair>(sql`
    select distinct on (least(one.id, other.id), greatest(one.id, other.id)) one.id as "oneId", other.id as "otherId",
           similarity(lower(one.name), lower(other.name)) as likeness
      from meetings one
      join meetings other on other.day = one.day and other.time = one.time and other.time_zone = one.time_zone
       and other.fellowship = one.fellowship and other.feed_id <> one.feed_id and other.rule is not distinct from one.rule
       and other.removed_at is null
       and (other.conference_id = one.conference_id
         or (other.latitude between one.latitude - 0.0015 and one.latitude + 0.0015
             and not one.is_approximate and not other.is_approximate
             and earth_distance(one.position, other.position) <= ${near}))
     where one.id = any(${sql.param(ids)}::uuid[]) and one.removed_at is null
       and similarity(lower(one.name), lower(other.name)) >= ${alike}`);
}

async function rowsOf({ db }: Context, ids: string[]) {
  const rows = await db.execute<Row>(sql`
    select id, feed_id as "feedId", number, duplicate_of_id as "duplicateOfId" from meetings where id = any(${sql.param(ids)}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

async function splitsOf({ db }: Context, ids: string[]) {
  const rows = await db.execute<{ one: string; other: string }>(sql`
    select one_id as one, other_id as other from meeting_splits where one_id = any(${sql.param(ids)}::uuid[]) or other_id = any(${sql.param(ids)}::uuid[])`);
  return new Set(rows.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
}

/** For each meeting that is not shown itself, the one that is. The likest names find each other first. */
function leaders(rows: Map<string, Row>, pairs: Pair[], splits: Set<string>) {
  const sets = new Map([...rows.values()].map((row) => [row.id, [row]]));
  const canJoin = (one: Row[], other: Row[]) =>
    one.every((a) => other.every((b) => a.feedId !== b.feedId && !splits.has(`${a.id} ${b.id}`)));
  for (const { oneId, otherId } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    const [one, other] = [sets.get(oneId), sets.get(otherId)];
    if (!one || !other || one === other || !canJoin(one, other)) continue;
    const all = [...one, ...other];
    for (const { id } of all) sets.set(id, all);
  }
  const leader = (set: Row[]) => set.toSorted((a, b) => a.number - b.number)[0]?.id;
  return new Map([...sets].flatMap(([id, set]) => (leader(set) === id ? [] : [[id, leader(set)]])));
}

/** Says that a meeting is not the one it is shown as: it stands by itself, also after every later import. */
export function splitDuplicate(ctx: MemberContext, { meetingId }: OneMeeting) {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    await lockDuplicates(ctx);
    const [meeting] = await ctx.db.select().from(meetings).where(eq(meetings.id, meetingId)).for('update');
    if (!meeting?.duplicateOfId) throw notFound('meeting');
    const leader = meeting.duplicateOfId;
    await ctx.db.execute(sql`
      insert into meeting_splits (one_id, other_id, by_id, at)
      select least(kin.id, ${meetingId}::uuid), greatest(kin.id, ${meetingId}::uuid), ${ctx.actor.id}::uuid, ${ctx.now.toISOString()}::timestamptz
        from meetings kin where (kin.id = ${leader} or kin.duplicate_of_id = ${leader}) and kin.id <> ${meetingId}
      on conflict do nothing`);
    await ctx.db.update(meetings).set({ duplicateOfId: null }).where(eq(meetings.id, meetingId));
    await record(ctx, 'meeting.split', meetingId, {});
  });
}

/** Takes the split of two back: they are shown as one again, if they still are alike. */
export function joinAgain(ctx: MemberContext, { meetingId, otherId }: TwoMeetings) {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    await lockDuplicates(ctx);
    const [oneId = '', second = ''] = [meetingId, otherId].sort();
    const gone = await ctx.db
      .delete(meetingSplits)
      .where(and(eq(meetingSplits.oneId, oneId), eq(meetingSplits.otherId, second)))
      .returning({ at: meetingSplits.at });
    if (gone.length === 0) throw conflict('meetings.notSplit');
    await joinDuplicates(ctx, { added: [], changed: [meetingId, otherId] });
    await record(ctx, 'meeting.joined', meetingId, {});
  });
}
