import { and, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm';
import { actEffects, acts } from '@/db/schema/acts';
import { caseHandlers } from '@/db/schema/moderation';
import type { EffectKind } from '@/db/vocabulary';
import { constraintOf } from '@/server/constraints';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, forbidden } from '@/server/errors';
import { type Noted, recordAll } from '@/server/events';
import { authorize } from '@/server/policy';
import { hold, readStates, type State, stateKey, writeStates } from './effects';
import { factsOf, subjectOf } from './facts';
import { actPolicy } from './policy';

type Act = typeof acts.$inferSelect;
type How = 'undone' | 'ended';

/**
 * Takes acts back, and with each all that it did: every thing is again as it was before, as far as nothing else was done to it since. What
 * lies above stays, on what was below. Acts over many things go with their parts. Gives back those that stood until now.
 */
export async function takeBack(ctx: Context, actIds: string[], how: How): Promise<Act[]> {
  if (actIds.length === 0) return [];
  return inTransaction(ctx, async (ctx) => {
    const which = and(or(inArray(acts.id, actIds), inArray(acts.parentId, actIds)), inArray(acts.status, ['standing', 'proposed']));
    // What they did is held first, as whoever acts does; then they themselves, as the one before left them.
    await holdThingsOf(ctx, await ctx.db.select().from(acts).where(which));
    const standing = await ctx.db.select().from(acts).where(which).orderBy(acts.id).for('update');
    if (standing.length === 0) return [];
    const ids = standing.map(({ id }) => id);
    const threads = await threadsOf(ctx, standing);
    const moved = standing.flatMap(({ kind, targetId }) => (kind === 'move' ? (threads.get(targetId) ?? []) : []));
    const from = await groupsOf(ctx, moved);
    // Of several on one thing the latest goes first, so that each finds its own on top.
    for (const layer of await layersOf(ctx, ids)) await lift(ctx, layer);
    const by = ctx.actor.kind === 'member' ? ctx.actor.id : null;
    await ctx.db
      .update(acts)
      .set({ status: how, endedAt: ctx.now, endedBy: how === 'undone' ? by : null })
      .where(inArray(acts.id, ids));
    await ctx.db.update(actEffects).set({ liftedAt: ctx.now }).where(inArray(actEffects.actId, ids));
    const back = notedMoves(from, await groupsOf(ctx, moved));
    await recordAll(
      ctx,
      [...standing.map((act) => notedOf(act, how, threads.get(act.targetId))), ...back],
      [
        ...standing.flatMap((act) => [threads.get(act.targetId), act.groupId, act.subjectId].filter((topic) => typeof topic === 'string')),
        ...(back.length > 0 ? from.values() : []),
      ],
    );
    return standing;
  });
}

/**
 * Refuses whoever may not take this act back: who could not have done it, or stands lower than who did. What was done in a case is taken
 * back by those who decide it.
 */
export async function authorizeUndoing(ctx: MemberContext, act: Act) {
  const { doneBy, groupId, caseId } = act;
  const [fact, doer] = await factsOf(ctx, [
    { ...act, reason: act.reason ?? undefined },
    { kind: 'warn', targetId: doneBy ?? act.targetId, groupId },
  ]);
  if (!fact) return;
  const rank = Math.max(fact.rank, doneBy && doer ? doer.rank - 1 : 0);
  // A thread that was moved stands elsewhere now: it is taken back by those of the group it went from.
  const moderatesIt = act.kind === 'move' ? (doer?.moderatesIt ?? false) : fact.moderatesIt;
  authorize(actPolicy, 'undo', ctx.actor, { ...subjectOf({ ...fact, groupId, moderatesIt }), rank });
  if (!caseId) return;
  const [handler] = await ctx.db
    .select({ decides: caseHandlers.decides })
    .from(caseHandlers)
    .where(and(eq(caseHandlers.caseId, caseId), eq(caseHandlers.userId, ctx.actor.id)));
  if (!handler?.decides) throw forbidden('case.decidedByOthers');
}

/** The acts by which this post is hidden. */
export const findHidings = ({ db }: Context, postId: string) =>
  db
    .select()
    .from(acts)
    .where(and(eq(acts.targetId, postId), eq(acts.kind, 'hide'), eq(acts.status, 'standing')));

/** Takes back whatever hides this post: by itself, or as a part of more. Gives back whether anything did. */
export async function takeBackHiding(ctx: MemberContext, postId: string) {
  const hidings = await findHidings(ctx, postId);
  for (const hiding of hidings) await authorizeUndoing(ctx, hiding);
  const taken = await takeBack(
    ctx,
    hidings.map(({ id }) => id),
    'undone',
  );
  return taken.length > 0;
}

type Lying = { act_id: string; kind: EffectKind; target_id: string; group_id: string | null; layer: number; before: State; after: State };

/** The changes of these acts that still lie there, in sets that touch no thing twice, the upper before the lower. */
async function layersOf(ctx: Context, actIds: string[]): Promise<Lying[][]> {
  const lying = await ctx.db.execute<Lying & { depth: number }>(sql`
    select e.act_id, e.kind, e.target_id, a.group_id, e.layer, e.before, e.after,
      row_number() over (partition by e.kind, e.target_id, case when e.kind in ('membership', 'refusal', 'membership.silence') then a.group_id end
        order by e.layer desc)::int as depth
    from act_effects e join acts a on a.id = e.act_id
    where e.act_id = any(${list(actIds)}) and e.lifted_at is null order by depth, e.layer desc`);
  const sets: Lying[][] = [];
  for (const { depth, ...row } of lying) sets[depth - 1] = [...(sets[depth - 1] ?? []), row];
  return sets;
}

async function lift(ctx: Context, lying: Lying[]) {
  const below = await ctx.db.execute<{ act_id: string; kind: EffectKind; target_id: string }>(sql`
    with mine as (select * from jsonb_to_recordset(${JSON.stringify(lying)}::jsonb)
      as m(act_id uuid, kind text, target_id uuid, group_id uuid, layer int, before jsonb)),
    above as (
      select m.act_id as mine_id, m.kind, m.target_id, m.before, (
        select e.act_id from act_effects e join acts a on a.id = e.act_id
        where e.kind = m.kind and e.target_id = m.target_id and e.layer > m.layer and e.lifted_at is null
          and (m.kind not in ('membership', 'refusal', 'membership.silence') or a.group_id = m.group_id)
        order by e.layer limit 1) as act_id
      from mine m),
    moved as (
      update act_effects e set before = coalesce(above.before, 'null'::jsonb) from above
      where e.act_id = above.act_id and e.kind = above.kind and e.target_id = above.target_id returning e.act_id),
    gone as (
      update act_effects e set lifted_at = ${ctx.now.toISOString()}::timestamptz from mine m
      where e.act_id = m.act_id and e.kind = m.kind and e.target_id = m.target_id returning e.act_id)
    select mine_id as act_id, kind, target_id from above where act_id is not null`);
  const covered = new Set(below.map((row) => `${row.act_id} ${row.kind} ${row.target_id}`));
  const onTop = lying.filter((row) => !covered.has(`${row.act_id} ${row.kind} ${row.target_id}`));
  const now = await readStates(ctx, onTop.map(refOf));
  const asLeft = onTop.filter((row) => isSame(now.get(stateKey(refOf(row))) ?? null, row.after));
  await writeStates(
    ctx,
    asLeft.map((row) => ({ ...refOf(row), state: row.before })),
  ).catch((error) => {
    throw constraintOf(error) === 'groups_circle' ? conflict('group.full') : error;
  });
}

const refOf = ({ kind, target_id: targetId, group_id: groupId }: Lying) => ({ kind, targetId, groupId });
const list = (ids: string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

/** Whether a thing is as an act left it. Who did it may be gone since. */
function isSame(now: State, left: State) {
  if (now === null || left === null) return now === left;
  return Object.keys({ ...now, ...left }).every((key) => key === 'by' || (now[key] ?? null) === (left[key] ?? null));
}

async function threadsOf(ctx: Context, standing: Act[]): Promise<Map<string, string>> {
  const rows = await ctx.db.execute<{ id: string; thread_id: string }>(sql`
    select id, thread_id from posts where id = any(${list(standing.map(({ targetId }) => targetId))})
    union all select id, id from threads where id = any(${list(standing.map(({ targetId }) => targetId))})`);
  return new Map(rows.map(({ id, thread_id }) => [id, thread_id]));
}

async function groupsOf(ctx: Context, threadIds: string[]): Promise<Map<string, string>> {
  if (threadIds.length === 0) return new Map();
  const rows = await ctx.db.execute<{ id: string; group_id: string }>(
    sql`select id, group_id from threads where id = any(${list(threadIds)})`,
  );
  return new Map(rows.map(({ id, group_id }) => [id, group_id]));
}

/** Threads that went back to where they were: those who spoke there are told as they were of the move itself. */
function notedMoves(from: Map<string, string>, to: Map<string, string>): Noted[] {
  return [...from].flatMap(([threadId, fromGroupId]): Noted[] => {
    const toGroupId = to.get(threadId) ?? fromGroupId;
    if (toGroupId === fromGroupId) return [];
    return [
      { name: 'thread.moved', subjectId: threadId, details: { fromGroupId, toGroupId } },
      { name: 'group.threadMoved', subjectId: fromGroupId, details: { threadId } },
    ];
  });
}

async function holdThingsOf(ctx: Context, standing: Act[]) {
  const rows = await ctx.db.execute<{ kind: EffectKind; target_id: string; group_id: string | null; thread_id: string | null }>(sql`
    select e.kind, e.target_id, a.group_id, p.thread_id from act_effects e join acts a on a.id = e.act_id
    left join posts p on e.kind like 'post.%' and p.id = e.target_id where e.act_id = any(${list(standing.map(({ id }) => id))})`);
  await hold(ctx, {
    groupIds: rows.flatMap(({ kind, group_id }) => (kind === 'membership' && group_id ? [group_id] : [])),
    threadIds: rows.flatMap(({ kind, target_id, thread_id }) => (kind.startsWith('thread.') ? [target_id] : (thread_id ?? []))),
    userIds: standing.flatMap(({ subjectId }) => subjectId ?? []),
  });
}

function notedOf(act: Act, how: How, threadId: string | undefined): Noted {
  const { id, kind, targetId, subjectId, groupId, caseId, parentId, reason, rule } = act;
  if (kind === 'hide' && threadId)
    return {
      name: 'post.restored',
      subjectId: targetId,
      details: { threadId, authorId: subjectId ?? '', actId: id, ...(caseId && { caseId }), ...(parentId && { parentId }) },
    };
  return {
    name: how === 'undone' ? 'act.undone' : 'act.ended',
    subjectId: id,
    details: {
      ...{ kind, targetId },
      ...(subjectId && { personId: subjectId }),
      ...(groupId && { groupId }),
      ...(caseId && { caseId }),
      ...(reason && { reason }),
      ...(parentId && { parentId }),
      ...(rule && { rule }),
    },
  };
}

const endedAtOnce = 200;

/**
 * Ends what was only for a while, once its time is over, and puts everything back as it was.
 * @param of of this person alone, who has just come to the door: nobody waits for a clock
 */
export async function endDue(ctx: Context, of?: { userId: string }): Promise<number> {
  const due = await ctx.db
    .select({ id: acts.id })
    .from(acts)
    .where(
      and(eq(acts.status, 'standing'), isNotNull(acts.endsAt), lte(acts.endsAt, ctx.now), of ? eq(acts.subjectId, of.userId) : undefined),
    )
    .orderBy(acts.endsAt)
    .limit(endedAtOnce);
  // Nobody's doing, whoever it was that came to the door.
  const system: Context = { ...ctx, actor: { kind: 'system' } };
  for (const { id } of due) await takeBack(system, [id], 'ended');
  return due.length;
}
