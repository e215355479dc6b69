import { eq, gt } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { type EventName, record } from '@/server/events';
import { nextThreadNumber, takeThreadNumber } from '@/server/groups/mutations';
import { authorize } from '@/server/policy';
import { changeThread, stampPosts } from './changes';
import type { MoveThread, ThreadRef } from './input';
import { threadPolicy } from './policy';
import { getReadableThreadById } from './queries';

/** Ends the talk in a thread: nothing is added but by moderators. Who was writing keeps their words. */
export const closeThread = (ctx: MemberContext, { threadId }: ThreadRef) =>
  steer(ctx, threadId, 'close', 'thread.closed', (thread) => !thread.closedAt && { closedAt: ctx.now, closedBy: ctx.actor.id });

/** Lets the talk go on. */
export const reopenThread = (ctx: MemberContext, { threadId }: ThreadRef) =>
  steer(ctx, threadId, 'close', 'thread.reopened', (thread) => thread.closedAt !== null && { closedAt: null, closedBy: null });

/** Keeps a thread above all others of its group. */
export const pinThread = (ctx: MemberContext, { threadId }: ThreadRef) =>
  steer(ctx, threadId, 'pin', 'thread.pinned', (thread) => !thread.pinnedAt && { pinnedAt: ctx.now });

/** Lets a thread find its place by its latest words again. */
export const unpinThread = (ctx: MemberContext, { threadId }: ThreadRef) =>
  steer(ctx, threadId, 'pin', 'thread.unpinned', (thread) => thread.pinnedAt !== null && { pinnedAt: null });

type Thread = Awaited<ReturnType<typeof lockThread>>;
type Steering = Extract<EventName, 'thread.closed' | 'thread.reopened' | 'thread.pinned' | 'thread.unpinned'>;

/** Of two who do the same at once, one does it: the other finds it done, and nothing is noted twice. */
function steer(
  ctx: MemberContext,
  threadId: string,
  verb: 'close' | 'pin',
  event: Steering,
  changeOf: (thread: Thread) => Partial<typeof threads.$inferInsert> | false,
) {
  return inTransaction(ctx, async (ctx) => {
    const thread = await lockThread(ctx, threadId);
    authorize(threadPolicy, verb, ctx.actor, thread);
    const change = changeOf(thread);
    if (!change) return;
    const version = await changeThread(ctx, threadId, change);
    // What was said after its end is no longer marked as that.
    if (event === 'thread.reopened' && thread.closedAt) await stampPosts(ctx, threadId, version, gt(posts.writtenAt, thread.closedAt));
    await record(ctx, event, threadId, { groupId: thread.groupId }, [thread.groupId]);
  });
}

/**
 * Takes a thread with all that was said in it to another group. Others will read what was said here, so it is for those who moderate this
 * group, and who are in the other; `getMoveOutlook` tells them whom it concerns. It has a new address there, which those who spoke in it
 * are told if they may follow; the others are told that it went.
 */
export function moveThread(ctx: MemberContext, { threadId, toGroupId }: MoveThread) {
  return inTransaction(ctx, async (ctx) => {
    // Before the thread: whoever opens one, or moves another, takes them in this order as well.
    const to = await nextThreadNumber(ctx, { groupId: toGroupId });
    const thread = await lockThread(ctx, threadId);
    authorize(threadPolicy, 'move', ctx.actor, thread);
    if (thread.groupId === toGroupId) throw conflict('thread.alreadyThere', 'toGroupId');
    await takeThreadNumber(ctx, { groupId: toGroupId, number: to.number });
    await changeThread(ctx, threadId, { groupId: toGroupId, number: to.number, pinnedAt: null });
    const fromGroupId = thread.groupId;
    await record(ctx, 'thread.moved', threadId, { fromGroupId, toGroupId }, [fromGroupId, toGroupId]);
    await record(ctx, 'group.threadMoved', fromGroupId, { threadId });
    return { slug: to.slug, number: to.number };
  });
}

/** A thread that nobody else changes until the transaction ends: locked first and read after, as the one before left it. */
async function lockThread(ctx: MemberContext, threadId: string) {
  await ctx.db.select({ id: threads.id }).from(threads).where(eq(threads.id, threadId)).for('no key update');
  return getReadableThreadById(ctx, { threadId });
}
