import { type SQL, sql } from 'drizzle-orm';
import type { EffectKind } from '@/db/vocabulary';
import type { Context } from '@/server/context';

/** What one act makes of one thing: the state it is to have. `groupId` where the thing is somebody's place in a group. */
export type Change = { kind: EffectKind; targetId: string; groupId: string | null; state: State };
/** A state as the database keeps it beside the act, in the one spelling that `read` gives: so that two are the same or not. */
export type State = Record<string, string | number | boolean | null> | null;

/** A moment in the one spelling of states. */
export const stamp = (moment: Date) => moment.toISOString().replace('Z', '000Z');
const stamped = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

type Layer = {
  /** Over `asked (target_id, group_id)`: `state`, nothing when there is none. */
  read: SQL;
  /** Over `change (target_id, group_id, state)`; the last part of a statement, or several with their names. */
  write: SQL;
};

/**
 * Everything an act can change, as data: how its state is read, and how one is written. The one place that reaches into the tables of other
 * domains, column by column, so that whatever was done can be put back exactly, in one statement for however many things.
 */
const layers: Record<EffectKind, Layer> = {
  'post.hidden': {
    read: sql`(select case when p.hidden_at is not null then jsonb_build_object('at', ${stamped(sql`p.hidden_at`)}, 'by', p.hidden_by, 'for', p.hidden_for, 'note', p.hidden_note) end
      from posts p where p.id = asked.target_id)`,
    write: sql`${ofPosts(sql`hidden_at = (first.state ->> 'at')::timestamptz`)}
      update posts p set version = grown.version, hidden_at = (c.state ->> 'at')::timestamptz, hidden_by = (c.state ->> 'by')::uuid,
        hidden_for = c.state ->> 'for', hidden_note = c.state ->> 'note', held_at = case when c.state ->> 'at' is not null then p.held_at end
      from change c, grown where p.id = c.target_id and grown.id = p.thread_id`,
  },
  'post.warning': {
    read: sql`(select jsonb_build_object('warning', p.content_warning) from posts p where p.id = asked.target_id)`,
    write: sql`${ofPosts(sql`content_warning = first.state ->> 'warning'`)}
      update posts p set version = grown.version, content_warning = c.state ->> 'warning'
      from change c, grown where p.id = c.target_id and grown.id = p.thread_id`,
  },
  'thread.closed': {
    read: sql`(select case when t.closed_at is not null then jsonb_build_object('at', ${stamped(sql`t.closed_at`)}, 'by', t.closed_by) end from threads t where t.id = asked.target_id)`,
    write: sql`update threads t set version = t.version + 1, closed_at = (c.state ->> 'at')::timestamptz, closed_by = (c.state ->> 'by')::uuid
      from change c where t.id = c.target_id`,
  },
  'thread.slow': {
    read: sql`(select case when t.slow_seconds is not null then jsonb_build_object('seconds', t.slow_seconds) end from threads t where t.id = asked.target_id)`,
    write: sql`update threads t set version = t.version + 1, slow_seconds = (c.state ->> 'seconds')::int from change c where t.id = c.target_id`,
  },
  'thread.place': {
    read: sql`(select jsonb_build_object('group', t.group_id, 'number', t.number, 'pinned', ${stamped(sql`t.pinned_at`)}) from threads t where t.id = asked.target_id)`,
    write: sql`update threads t set version = t.version + 1, group_id = (c.state ->> 'group')::uuid, number = (c.state ->> 'number')::int,
        pinned_at = (c.state ->> 'pinned')::timestamptz
      from change c where t.id = c.target_id`,
  },
  membership: {
    read: sql`(select jsonb_build_object('role', m.role, 'status', m.status, 'since', ${stamped(sql`m.since`)})
      from memberships m where m.group_id = asked.group_id and m.user_id = asked.target_id)`,
    write: sql`, counted as (
        update groups g set version = g.version + 1, member_count = g.member_count
          + (select count(*) from change c where c.group_id = g.id and c.state ->> 'status' = 'joined')
          - (select count(*) from change c join memberships m on m.group_id = c.group_id and m.user_id = c.target_id and m.status = 'joined' where c.group_id = g.id)
        where g.id in (select c.group_id from change c)),
      gone as (delete from memberships m using change c where m.group_id = c.group_id and m.user_id = c.target_id and c.state ->> 'status' is null)
      insert into memberships (group_id, user_id, role, status, since)
      select c.group_id, c.target_id, c.state ->> 'role', c.state ->> 'status', (c.state ->> 'since')::timestamptz
      from change c where c.state ->> 'status' is not null
      on conflict (group_id, user_id) do update set role = excluded.role, status = excluded.status, since = excluded.since`,
  },
  refusal: {
    read: sql`(select jsonb_build_object('kind', r.kind, 'note', r.note, 'until', ${stamped(sql`r.until`)}, 'by', r.refused_by, 'at', ${stamped(sql`r.refused_at`)})
      from group_refusals r where r.group_id = asked.group_id and r.user_id = asked.target_id)`,
    write: sql`, gone as (delete from group_refusals r using change c where r.group_id = c.group_id and r.user_id = c.target_id and c.state ->> 'kind' is null)
      insert into group_refusals (group_id, user_id, kind, note, until, refused_by, refused_at)
      select c.group_id, c.target_id, c.state ->> 'kind', c.state ->> 'note', (c.state ->> 'until')::timestamptz, (c.state ->> 'by')::uuid, (c.state ->> 'at')::timestamptz
      from change c where c.state ->> 'kind' is not null
      on conflict (group_id, user_id) do update set kind = excluded.kind, note = excluded.note, until = excluded.until,
        refused_by = excluded.refused_by, refused_at = excluded.refused_at`,
  },
  'membership.silence': {
    read: sql`(select jsonb_build_object('is', m.is_silenced) from memberships m where m.group_id = asked.group_id and m.user_id = asked.target_id)`,
    write: sql`update memberships m set is_silenced = (c.state ->> 'is')::boolean from change c where m.group_id = c.group_id and m.user_id = c.target_id`,
  },
  'person.silence': {
    read: sql`(select jsonb_build_object('is', u.is_silenced) from users u where u.id = asked.target_id)`,
    write: sql`update users u set is_silenced = (c.state ->> 'is')::boolean from change c where u.id = c.target_id`,
  },
  'person.standing': {
    read: sql`(select jsonb_build_object('standing', u.standing) from users u where u.id = asked.target_id)`,
    write: sql`update users u set standing = c.state ->> 'standing' from change c where u.id = c.target_id`,
  },
};

/** The threads of changed posts take their next version, the first post's thread with it; posts that quote them are looked at anew. */
function ofPosts(ofThread: SQL) {
  return sql`, places as (select distinct p.thread_id from posts p join change c on c.target_id = p.id),
    first as (select p.thread_id, c.state from change c join posts p on p.id = c.target_id and p.number = 1),
    opened as (update threads t set version = t.version + 1, ${ofThread} from first where t.id = first.thread_id returning t.id, t.version),
    others as (update threads t set version = t.version + 1 from places where t.id = places.thread_id
      and not exists (select from first where first.thread_id = t.id) returning t.id, t.version),
    grown as (select * from opened union all select * from others),
    quoting as (update posts q set version = grown.version from change c, grown
      where q.quoted_id = c.target_id and q.thread_id = grown.id and not exists (select from change x where x.target_id = q.id))`;
}

type Ref = Pick<Change, 'targetId' | 'groupId'>;
const keyOf = ({ targetId, groupId }: Ref) => `${targetId} ${groupId ?? ''}`;
const rows = (refs: object[]) => sql`${JSON.stringify(refs)}::jsonb`;

/** How these things stand now, by what `stateKey` gives. */
export async function readStates(ctx: Context, changes: (Ref & { kind: EffectKind })[]): Promise<Map<string, State>> {
  const states = new Map<string, State>();
  for (const [kind, refs] of byKind(changes)) {
    const found = await ctx.db.execute<{ target_id: string; group_id: string | null; state: State }>(sql`
      select asked.target_id, asked.group_id, ${layers[kind].read} as state
      from jsonb_to_recordset(${rows(refs.map(({ targetId, groupId }) => ({ target_id: targetId, group_id: groupId })))})
        as asked(target_id uuid, group_id uuid)`);
    for (const { target_id: targetId, group_id: groupId, state } of found) states.set(stateKey({ kind, targetId, groupId }), state);
  }
  return states;
}

export const stateKey = (of: Ref & { kind: EffectKind }) => `${of.kind} ${keyOf(of)}`;

/** Gives things these states: one statement for each kind of change, however many. */
export async function writeStates(ctx: Context, changes: Change[]) {
  for (const [kind, of] of byKind(changes)) {
    await ctx.db.execute(sql`
      with change as (select * from jsonb_to_recordset(${rows(of.map(({ targetId, groupId, state }) => ({ target_id: targetId, group_id: groupId, state })))})
        as c(target_id uuid, group_id uuid, state jsonb)) ${layers[kind].write}`);
  }
}

function byKind<C extends { kind: EffectKind }>(changes: C[]): Map<EffectKind, C[]> {
  const kinds = new Map<EffectKind, C[]>();
  for (const change of changes) kinds.set(change.kind, [...(kinds.get(change.kind) ?? []), change]);
  return kinds;
}

/**
 * Holds what is about to change, always in this order: groups, threads, people. So no two ever wait for each other, and who writes at that
 * moment comes before, or finds the change made.
 */
export async function hold(ctx: Context, { groupIds, threadIds, userIds }: { groupIds: string[]; threadIds: string[]; userIds: string[] }) {
  const list = (ids: string[]) => sql`${`{${[...new Set(ids)].join(',')}}`}::uuid[]`;
  if (groupIds.length > 0) await ctx.db.execute(sql`select from groups where id = any(${list(groupIds)}) order by id for no key update`);
  if (threadIds.length > 0) await ctx.db.execute(sql`select from threads where id = any(${list(threadIds)}) order by id for no key update`);
  if (userIds.length > 0) await ctx.db.execute(sql`select from users where id = any(${list(userIds)}) order by id for update`);
}
