import { and, eq, gt, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { actEffects, acts } from '@/db/schema/acts';
import { type ActKind, sanctionKinds } from '@/db/vocabulary';
import { constraintOf } from '@/server/constraints';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { AppError, conflict, notFound } from '@/server/errors';
import { type Noted, recordAll } from '@/server/events';
import { holdRole } from '@/server/groups/standing';
import { authorize } from '@/server/policy';
import { type Change, hold, readStates, stamp, stateKey, writeStates } from './effects';
import { type Deed, type Facts, factsOf, subjectOf } from './facts';
import type { ActRef } from './input';
import { actPolicy } from './policy';
import { authorizeUndoing, takeBack } from './undoing';

type Frame = { caseId?: string; parentId?: string /** Which rule of the site did it, without anybody. */; rule?: string };
export type Done = { id: string; kind: ActKind; targetId: string };

const isSanction = (kind: ActKind) => (sanctionKinds as readonly string[]).includes(kind);

/**
 * Does all of this in one transaction, with what it changed kept beside it, so that it can be put back exactly. An act by a rule of the site
 * (`rule`) needs no right; any other is done with the actor's, and not at all when one of them is refused. A ban waits for a second person.
 */
export async function perform(ctx: Context, deeds: Deed[], frame: Frame = {}): Promise<Done[]> {
  if (deeds.length === 0) return [];
  return inTransaction(ctx, async (ctx) => {
    const first = await factsOf(ctx, deeds);
    // Before anything is held: of two who act on each other, the one who may not never keeps the other waiting.
    for (const fact of first) refuse(ctx, fact, frame);
    await hold(ctx, placesOf(first));
    if (ctx.actor.kind === 'member') await holdRole({ ...ctx, actor: ctx.actor });
    const facts = await factsOf(ctx, deeds);
    for (const fact of facts) refuse(ctx, fact, frame);
    await refuseTwice(ctx, facts, frame);
    const planned = facts.map((fact) => ({ id: crypto.randomUUID(), fact, changes: changesOf(ctx, fact) }));
    const isProposed = (kind: ActKind) => kind === 'ban';
    await insertActs(ctx, planned, frame);
    const now = planned.filter(({ fact }) => !isProposed(fact.deed.kind));
    await layOn(
      ctx,
      now.flatMap(({ id, changes }) => changes.map((change) => ({ actId: id, ...change }))),
    );
    await recordAll(
      ctx,
      planned.map(({ id, fact }) => notedOf(isProposed(fact.deed.kind) ? 'act.proposed' : 'act.done', id, fact, frame)),
      facts.flatMap(topicsOf),
    );
    return planned.map(({ id, fact }) => ({ id, kind: fact.deed.kind, targetId: fact.deed.targetId }));
  });
}

function refuse(ctx: Context, fact: Facts, { rule }: Frame) {
  const { deed, post, thread } = fact;
  if (!fact.exists) throw notFound(post === null && thread === null && isSanction(deed.kind) ? 'person' : 'post');
  if (!rule) authorize(actPolicy, deed.kind, ctx.actor, subjectOf(fact));
  if (deed.kind === 'hide' && post?.isDeleted) throw conflict('post.deleted');
  if (deed.kind === 'close' && thread?.isClosed) throw conflict('thread.alreadyClosed');
  if (deed.kind === 'move' && deed.to?.groupId === thread?.groupId) throw conflict('thread.alreadyThere', 'toGroupId');
  if (deed.kind === 'remove' && (fact.groupId === null || fact.membership === null)) throw conflict('group.personGone');
}

const again: ActKind[] = ['warn', 'hide', 'warning'];

/**
 * A second click of what was just done is no second warning. Of a case the version tells; the rest cannot be done twice at all. Asked once
 * what it is about is held, so that the second click sees the first.
 */
async function refuseTwice(ctx: Context, facts: Facts[], { caseId, parentId }: Frame) {
  if (ctx.actor.kind !== 'member' || caseId || parentId) return;
  for (const { deed, groupId } of facts.filter(({ deed }) => again.includes(deed.kind))) {
    const [same] = await ctx.db
      .select({ id: acts.id })
      .from(acts)
      .where(
        and(
          ...[eq(acts.targetId, deed.targetId), eq(acts.kind, deed.kind), eq(acts.doneBy, ctx.actor.id), eq(acts.status, 'standing')],
          sql`${acts.groupId} is not distinct from ${groupId}::uuid and ${acts.caseId} is null and ${acts.parentId} is null`,
          ...[eq(acts.words, deed.words ?? ''), eq(acts.note, deed.note ?? '')],
          gt(acts.startsAt, new Date(ctx.now.getTime() - 60_000)),
        ),
      )
      .limit(1);
    if (same) throw conflict('act.justDone');
  }
}

/** What each kind of act makes of what it is done to. */
function changesOf(ctx: Context, { deed, personId, groupId, membership, threadId }: Facts): Change[] {
  const by = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const at = stamp(ctx.now);
  const post = (kind: Change['kind'], state: Change['state']): Change => ({ kind, targetId: deed.targetId, groupId: null, state });
  const ofThread = (kind: Change['kind'], state: Change['state']): Change => ({
    kind,
    targetId: threadId ?? deed.targetId,
    groupId: null,
    state,
  });
  const ofPerson = (kind: Change['kind'], state: Change['state'], groupId: string | null = null): Change[] =>
    personId ? [{ kind, targetId: personId, groupId, state }] : [];
  const changes: Record<ActKind, () => Change[]> = {
    hide: () => [post('post.hidden', { at, by, for: deed.reason ?? 'other', note: deed.words || null })],
    warning: () => [post('post.warning', { warning: deed.warning ?? null })],
    close: () => [ofThread('thread.closed', { at, by })],
    slow: () => [ofThread('thread.slow', deed.seconds ? { seconds: deed.seconds } : null)],
    move: () => (deed.to ? [ofThread('thread.place', { group: deed.to.groupId, number: deed.to.number, pinned: null })] : []),
    warn: () => [],
    silence: () => (groupId ? ofPerson('membership.silence', { is: true }, groupId) : ofPerson('person.silence', { is: true })),
    remove: () => [
      ...ofPerson('membership', { role: 'member', status: 'banned', since: membership?.since ?? at }, groupId),
      ...ofPerson('refusal', { kind: 'banned', note: deed.words ?? '', until: deed.endsAt ? stamp(deed.endsAt) : null, by, at }, groupId),
    ],
    suspend: () => ofPerson('person.standing', { standing: 'suspended' }),
    ban: () => ofPerson('person.standing', { standing: 'suspended' }),
  };
  return changes[deed.kind]();
}

async function insertActs(ctx: Context, planned: { id: string; fact: Facts }[], { caseId, parentId, rule }: Frame) {
  await ctx.db
    .insert(acts)
    .values(
      planned.map(({ id, fact: { deed, personId, groupId } }) => ({
        ...{ id, kind: deed.kind, targetId: deed.targetId, subjectId: personId, groupId, caseId, parentId, rule },
        status: deed.kind === 'ban' ? ('proposed' as const) : ('standing' as const),
        reason: deed.reason,
        words: deed.words ?? '',
        note: deed.note ?? '',
        doneBy: ctx.actor.kind === 'member' ? ctx.actor.id : null,
        startsAt: ctx.now,
        endsAt: deed.endsAt ?? null,
      })),
    )
    .catch((error) => {
      throw constraintOf(error) === 'acts_no_overlap' ? new AlreadyStands(planned, { caseId }) : error;
    });
}

class AlreadyStands extends AppError {
  constructor(
    readonly planned: { id: string; fact: Facts }[],
    readonly frame: Frame,
  ) {
    super('conflict', 'act.alreadyStands');
  }
}

/**
 * Runs what does acts, as the whole of it. Where a sanction is refused because one like it is in force already, nothing is done, and that it
 * was tried stays in the log all the same (moderation-scenarios.md, G13); nobody is told of it.
 */
export async function notingTries<T>(ctx: MemberContext, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AlreadyStands) {
      const tried = error.planned.filter(({ fact }) => isSanction(fact.deed.kind));
      await inTransaction(ctx, (ctx) =>
        recordAll(
          ctx,
          tried.map(({ id, fact }) => notedOf('act.refused', id, fact, error.frame)),
          [],
        ),
      );
    }
    throw error;
  }
}

type LaidOn = Change & { actId: string };

/** Makes the changes, each on top of whatever lies on the thing already, and keeps how it was. */
export async function layOn(ctx: Context, changes: LaidOn[]) {
  if (changes.length === 0) return;
  const before = await readStates(ctx, changes);
  await writeStates(ctx, changes);
  const rows = changes.map((change) => ({
    act_id: change.actId,
    kind: change.kind,
    target_id: change.targetId,
    before: before.get(stateKey(change)) ?? null,
    after: change.state,
  }));
  await ctx.db.execute(sql`
    insert into ${actEffects} (act_id, kind, target_id, layer, before, after)
    select r.act_id, r.kind, r.target_id,
      coalesce((select max(e.layer) from act_effects e where e.kind = r.kind and e.target_id = r.target_id), 0)
        + row_number() over (partition by r.kind, r.target_id),
      coalesce(r.before, 'null'::jsonb), coalesce(r.after, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(act_id uuid, kind text, target_id uuid, before jsonb, after jsonb)`);
}

/** What is written in the log of an act: a hidden post under the name that its author is told by. */
function notedOf(
  name: 'act.done' | 'act.proposed' | 'act.refused',
  id: string,
  { deed, personId, groupId, threadId }: Facts,
  { caseId, parentId, rule }: Frame,
): Noted {
  if (deed.kind === 'hide' && threadId)
    return {
      name: 'post.hidden',
      subjectId: deed.targetId,
      details: {
        ...{ threadId, authorId: personId ?? '', reason: deed.reason ?? 'other', actId: id },
        ...(caseId && { caseId }),
        ...(parentId && { parentId }),
        ...(rule && { rule }),
      },
    };
  if (deed.kind === 'move' && deed.to && groupId)
    return {
      name: 'thread.moved',
      subjectId: deed.targetId,
      details: {
        fromGroupId: groupId,
        toGroupId: deed.to.groupId,
        actId: id,
        ...(caseId && { caseId }),
        ...(deed.reason && { reason: deed.reason }),
      },
    };
  return {
    name,
    subjectId: id,
    details: {
      ...{ kind: deed.kind, targetId: deed.targetId },
      ...(personId && { personId }),
      ...(groupId && { groupId }),
      ...(caseId && { caseId }),
      ...(deed.reason && { reason: deed.reason }),
      ...(parentId && { parentId }),
      ...(rule && { rule }),
    },
  };
}

const placesOf = (facts: Facts[]) => ({
  groupIds: facts.flatMap(({ deed, groupId }) => (deed.kind === 'remove' && groupId ? [groupId] : [])),
  threadIds: facts.flatMap(({ threadId }) => threadId ?? []),
  userIds: facts.flatMap(({ deed, personId }) => (isSanction(deed.kind) && personId ? [personId] : [])),
});

/** Who looks again: the pages of the thread and the group, and everything that the person has open. */
export const topicsOf = ({ threadId, groupId, personId }: Pick<Facts, 'threadId' | 'groupId' | 'personId'>) =>
  [threadId, groupId, personId].filter((topic): topic is string => topic !== null);

/** The second person's word for an act that needs two: from now on it is in force. Not theirs who proposed it. */
export function agreeToAct(ctx: MemberContext, { actId }: ActRef) {
  return inTransaction(ctx, async (ctx) => {
    const proposed = await getAct(ctx, actId);
    const deed = { ...proposed, reason: proposed.reason ?? undefined };
    await holdRole(ctx);
    // As whoever takes acts back does: first what it is about, then the act itself.
    await hold(ctx, placesOf(await factsOf(ctx, [deed])));
    const [act] = await ctx.db.select().from(acts).where(eq(acts.id, actId)).for('update');
    if (!act) throw notFound('act');
    const fact = one(await factsOf(ctx, [deed]));
    authorize(actPolicy, 'agree', ctx.actor, { ...subjectOf(fact), doneBy: act.doneBy });
    if (act.status !== 'proposed') throw conflict('act.notWaiting');
    await ctx.db.update(acts).set({ status: 'standing', agreedBy: ctx.actor.id, startsAt: ctx.now }).where(eq(acts.id, actId));
    await layOn(
      ctx,
      changesOf(ctx, fact).map((change) => ({ actId, ...change })),
    );
    await recordAll(
      ctx,
      [{ ...notedOf('act.done', actId, fact, { caseId: act.caseId ?? undefined }), name: 'act.agreed' } as Noted],
      topicsOf(fact),
    );
  });
}

/** Takes an act back; one over many things with all its parts. */
export function undoAct(ctx: MemberContext, { actId }: ActRef) {
  return inTransaction(ctx, async (ctx) => {
    const act = await getAct(ctx, actId);
    await holdRole(ctx);
    await authorizeUndoing(ctx, act);
    const taken = await takeBack(ctx, [actId], 'undone');
    if (taken.length === 0) throw conflict('act.alreadyOver');
  });
}

async function getAct(ctx: Context, actId: string) {
  const [act] = await ctx.db.select().from(acts).where(eq(acts.id, actId));
  if (!act) throw notFound('act');
  return act;
}
