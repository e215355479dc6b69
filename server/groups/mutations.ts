import { and, eq, gt, isNull, ne, or } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { groupRefusals, groups, memberships } from '@/db/schema/groups';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { GroupRef } from './input';
import { countIn, countOut, lockGroup } from './locking';
import { groupPolicy, isIn } from './policy';
import { holdSpeaker } from './standing';

/** Walks into an open group. Done twice, it is done once. */
export function joinGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return atTheDoor(ctx, groupId, async (ctx, group) => {
    if (isIn(ctx.actor, group)) return true;
    authorize(groupPolicy, 'join', ctx.actor, group);
    if (group.refusal) return false;
    await enter(ctx, group);
    await record(ctx, 'group.joined', groupId, {}, [ctx.actor.id]);
    return true;
  });
}

/** Asks to be let into a group by approval. Done twice, it is done once. */
export function askToJoinGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return atTheDoor(ctx, groupId, async (ctx, group) => {
    if (group.membership && group.membership.status !== 'banned') return true;
    authorize(groupPolicy, 'ask', ctx.actor, group);
    if (group.refusal) return false;
    await ctx.db.insert(memberships).values({ groupId, userId: ctx.actor.id, status: 'asked', since: ctx.now });
    await record(ctx, 'group.asked', groupId, {}, [ctx.actor.id]);
    return true;
  });
}

type Group = Awaited<ReturnType<typeof lockGroup>>;

/** Who was turned away before hears the same as everyone who was; that they tried is kept for the moderators, so it is committed first. */
async function atTheDoor(ctx: MemberContext, groupId: string, enter: (ctx: MemberContext, group: Group) => Promise<boolean>) {
  const mayEnter = await inTransaction(ctx, async (ctx) => {
    const isDone = await enter(ctx, await lockGroup(ctx, groupId));
    if (!isDone) await noteTry(ctx, { groupId, userId: ctx.actor.id });
    return isDone;
  });
  if (!mayEnter) throw conflict('group.notNow');
}

/** Notes that somebody who was turned away tried again, or was asked in again. */
export async function noteTry(ctx: MemberContext, { groupId, userId }: { groupId: string; userId: string }) {
  await ctx.db
    .update(groupRefusals)
    .set({ triedAt: ctx.now })
    .where(and(eq(groupRefusals.groupId, groupId), eq(groupRefusals.userId, userId)));
  await record(ctx, 'group.triedAgain', groupId, { userId });
}

/** Puts the actor into a locked group, whether they had asked before or not. */
export async function enter(ctx: MemberContext, group: Pick<Group, 'id' | 'memberCount' | 'capacity'>) {
  const joined = { status: 'joined' as const, since: ctx.now };
  await countIn(ctx, group);
  await ctx.db
    .insert(memberships)
    .values({ groupId: group.id, userId: ctx.actor.id, ...joined })
    .onConflictDoUpdate({ target: [memberships.groupId, memberships.userId], set: joined });
}

/**
 * Lets the actor into a circle that a rule of another domain opens to them, though not its own door. Who was turned away from it stays out.
 * Done twice, it is done once.
 */
export async function walkIn(ctx: MemberContext, groupId: string) {
  const [group] = await ctx.db.select().from(groups).where(eq(groups.id, groupId)).for('no key update');
  if (!group) throw notFound('group');
  const userId = ctx.actor.id;
  const [membership] = await ctx.db
    .select({ status: memberships.status })
    .from(memberships)
    .where(and(eq(memberships.groupId, groupId), eq(memberships.userId, userId)));
  if (membership?.status === 'joined') return;
  const refused = and(
    eq(groupRefusals.groupId, groupId),
    eq(groupRefusals.userId, userId),
    or(isNull(groupRefusals.until), gt(groupRefusals.until, ctx.now)),
  );
  if (membership || (await ctx.db.$count(groupRefusals, refused)) > 0) throw conflict('group.notNow');
  await enter(ctx, group);
  await record(ctx, 'group.joined', groupId, {}, [userId]);
}

/** Leaves a group, or takes back the wish to join. A group is not left without a moderator. */
export function leaveGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    if (!group.membership || group.membership.status === 'banned') return;
    authorize(groupPolicy, 'leave', ctx.actor, group);
    if (group.membership.role === 'moderator') await refuseToLast(ctx, groupId);
    await ctx.db.delete(memberships).where(and(eq(memberships.groupId, groupId), eq(memberships.userId, ctx.actor.id)));
    const wasIn = group.membership.status === 'joined';
    if (wasIn) await countOut(ctx, group);
    await record(ctx, wasIn ? 'group.left' : 'group.withdrew', groupId, {}, [ctx.actor.id]);
  });
}

/** Moderates a group no longer, and stays in it. */
export function stepDown(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    if (group.membership?.role !== 'moderator') return;
    authorize(groupPolicy, 'stepDown', ctx.actor, group);
    await refuseToLast(ctx, groupId);
    await ctx.db
      .update(memberships)
      .set({ role: 'member' })
      .where(and(eq(memberships.groupId, groupId), eq(memberships.userId, ctx.actor.id)));
    await ctx.db
      .update(groups)
      .set({ version: group.version + 1 })
      .where(eq(groups.id, groupId));
    await record(ctx, 'group.steppedDown', groupId, {}, [ctx.actor.id]);
  });
}

/** Who is paused, or about to go, does not look after a group. */
async function refuseToLast(ctx: MemberContext, groupId: string) {
  const others = await ctx.db
    .select({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        ...[eq(memberships.groupId, groupId), eq(memberships.role, 'moderator'), ne(memberships.userId, ctx.actor.id)],
        ...[eq(users.standing, 'good'), isNull(users.closesAt)],
      ),
    )
    .limit(1);
  if (others.length === 0) throw conflict('group.lastModerator');
}

/** The number of the next thread of a group, for somebody who may open one. Nobody else gets it: the group is locked until the transaction ends. */
export async function nextThreadNumber(ctx: MemberContext, { groupId }: GroupRef) {
  const group = await lockGroup(ctx, groupId);
  if (isIn(ctx.actor, group) && group.isOver) throw conflict('group.readOnly', 'body');
  authorize(groupPolicy, 'openThread', ctx.actor, group);
  await holdSpeaker(ctx, groupId);
  return { slug: group.slug, number: group.threadCount + 1, approvesFirst: group.approvesFirst };
}

/** Notes that the number was taken. */
export async function takeThreadNumber(ctx: MemberContext, { groupId, number }: GroupRef & { number: number }) {
  await ctx.db.update(groups).set({ threadCount: number }).where(eq(groups.id, groupId));
}
