import { and, eq, ne, sql } from 'drizzle-orm';
import { groups, memberships } from '@/db/schema/groups';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { AnswerRequest, GroupRef } from './input';
import { groupPolicy, isIn } from './policy';
import { loadGroup } from './queries';

/** Walks into an open group. Done twice, it is done once. */
export function joinGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    if (isIn(ctx.actor, group)) return;
    authorize(groupPolicy, 'join', ctx.actor, group);
    await ctx.db
      .insert(memberships)
      .values({ groupId, userId: ctx.actor.id, status: 'joined', since: ctx.now })
      .onConflictDoUpdate({ target: [memberships.groupId, memberships.userId], set: { status: 'joined', since: ctx.now } });
    await countMembers(ctx, groupId, 1);
    await record(ctx, 'group.joined', groupId, {}, [ctx.actor.id]);
  });
}

/** Asks to be let into a group by approval. Done twice, it is done once. */
export function askToJoinGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    if (group.membership) return;
    authorize(groupPolicy, 'ask', ctx.actor, group);
    await ctx.db.insert(memberships).values({ groupId, userId: ctx.actor.id, status: 'asked', since: ctx.now });
    await record(ctx, 'group.asked', groupId, {}, [ctx.actor.id]);
  });
}

/** Leaves a group, or takes back the wish to join. A group is not left without a moderator. */
export function leaveGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    if (!group.membership) return;
    authorize(groupPolicy, 'leave', ctx.actor, group);
    if (group.membership.role === 'moderator' && !(await hasOtherModerator(ctx, groupId))) throw conflict('group.lastModerator');
    await ctx.db.delete(memberships).where(and(eq(memberships.groupId, groupId), eq(memberships.userId, ctx.actor.id)));
    const wasIn = group.membership.status === 'joined';
    if (wasIn) await countMembers(ctx, groupId, -1);
    await record(ctx, wasIn ? 'group.left' : 'group.withdrew', groupId, {}, [ctx.actor.id]);
  });
}

async function hasOtherModerator(ctx: MemberContext, groupId: string) {
  const others = await ctx.db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.groupId, groupId), eq(memberships.role, 'moderator'), ne(memberships.userId, ctx.actor.id)))
    .limit(1);
  return others.length > 0;
}

/** Lets in somebody who asked. */
export function admitToGroup(ctx: MemberContext, { groupId, userId }: AnswerRequest) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'admit', ctx.actor, group);
    const admitted = await ctx.db.update(memberships).set({ status: 'joined', since: ctx.now }).where(asking(groupId, userId)).returning();
    if (admitted.length === 0) throw conflict('group.requestGone');
    await countMembers(ctx, groupId, 1);
    await record(ctx, 'group.admitted', groupId, { userId }, [userId]);
  });
}

/** Tells somebody who asked that they are not let in. They may ask again. */
export function declineFromGroup(ctx: MemberContext, { groupId, userId }: AnswerRequest) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'admit', ctx.actor, group);
    const declined = await ctx.db.delete(memberships).where(asking(groupId, userId)).returning();
    if (declined.length === 0) throw conflict('group.requestGone');
    await record(ctx, 'group.declined', groupId, { userId }, [userId]);
  });
}

const asking = (groupId: string, userId: string) =>
  and(eq(memberships.groupId, groupId), eq(memberships.userId, userId), eq(memberships.status, 'asked'));

/**
 * A group that nobody else changes until the transaction ends. Locked first and read after: one statement for both would wait for the
 * lock and then still see the membership of before.
 */
async function lockGroup(ctx: MemberContext, groupId: string) {
  await ctx.db.select({ id: groups.id }).from(groups).where(eq(groups.id, groupId)).for('no key update');
  return loadGroup(ctx, eq(groups.id, groupId));
}

/** The number of the next thread of a group, for somebody who may open one. Nobody else gets it: the group is locked until the transaction ends. */
export async function nextThreadNumber(ctx: MemberContext, { groupId }: GroupRef) {
  const group = await lockGroup(ctx, groupId);
  authorize(groupPolicy, 'openThread', ctx.actor, group);
  return { slug: group.slug, number: group.threadCount + 1 };
}

/** Notes that the number was taken. */
export async function takeThreadNumber(ctx: MemberContext, { groupId, number }: GroupRef & { number: number }) {
  await ctx.db.update(groups).set({ threadCount: number }).where(eq(groups.id, groupId));
}

async function countMembers(ctx: MemberContext, groupId: string, by: 1 | -1) {
  await ctx.db
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} + ${by}` })
    .where(eq(groups.id, groupId));
}
