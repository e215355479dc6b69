import { and, eq, sql } from 'drizzle-orm';
import { posts } from '@/db/schema/discussions';
import { bookmarks, helpers, threadMarks } from '@/db/schema/reading';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { postPolicy } from '@/server/discussions/policy';
import { getPost, getReadableThreadById } from '@/server/discussions/queries';
import { findLongUnanswered, findLongUnansweredReplies } from '@/server/discussions/unanswered';
import { conflict, notFound } from '@/server/errors';
import { announce, record } from '@/server/events';
import { allows, authorize } from '@/server/policy';
import type { KeepPost, MarkRead, OfferHelp, WishThread } from './input';
import { answersPolicy, readingPolicy } from './policy';
import { readingOf } from './queries';

/** Notes how far the actor has read a thread. It only grows, whichever tab says it and in whatever order. */
export async function markRead(ctx: MemberContext, { threadId, number }: MarkRead) {
  authorize(readingPolicy, 'keep', ctx.actor, { userId: ctx.actor.id });
  const thread = await getReadableThreadById(ctx, { threadId });
  const readNumber = Math.min(number, thread.postCount);
  const [changed] = await ctx.db
    .insert(threadMarks)
    .values({ userId: ctx.actor.id, threadId, readNumber, changedAt: ctx.now })
    .onConflictDoUpdate({
      target: [threadMarks.userId, threadMarks.threadId],
      set: { readNumber, changedAt: ctx.now },
      setWhere: sql`${threadMarks.readNumber} < ${readNumber}`,
    })
    .returning({ readNumber: threadMarks.readNumber });
  if (changed) await announce(ctx, [readingOf(ctx.actor.id)]);
}

/** Notes what the actor wants to hear of a thread: all of it, nothing of it, or what is usual. */
export async function wishThread(ctx: MemberContext, { threadId, wish }: WishThread) {
  authorize(readingPolicy, 'keep', ctx.actor, { userId: ctx.actor.id });
  await getReadableThreadById(ctx, { threadId });
  await ctx.db
    .insert(threadMarks)
    .values({ userId: ctx.actor.id, threadId, wish, changedAt: ctx.now })
    .onConflictDoUpdate({ target: [threadMarks.userId, threadMarks.threadId], set: { wish, changedAt: ctx.now } });
  await announce(ctx, [readingOf(ctx.actor.id)]);
}

/** Keeps a post to be found again, or no longer. What can no longer be read can still be let go of. */
export async function keepPost(ctx: MemberContext, { postId, isKept }: KeepPost) {
  authorize(readingPolicy, 'keep', ctx.actor, { userId: ctx.actor.id });
  const mark = { userId: ctx.actor.id, postId };
  if (isKept) {
    const post = await getPost(ctx, eq(posts.id, postId));
    if (!allows(postPolicy, 'read', ctx.actor, post)) throw notFound('post');
    if (post.deletedAt) throw conflict('post.deleted');
    await ctx.db
      .insert(bookmarks)
      .values({ ...mark, markedAt: ctx.now })
      .onConflictDoNothing();
  } else await ctx.db.delete(bookmarks).where(and(eq(bookmarks.userId, mark.userId), eq(bookmarks.postId, postId)));
  await announce(ctx, [readingOf(ctx.actor.id)]);
}

/** Says that the actor wants to answer those who wait, or no longer does. It is known to nobody else. */
export async function offerHelp(ctx: MemberContext, { isOffered }: OfferHelp) {
  authorize(answersPolicy, 'offer', ctx.actor, { isHelper: false, moderatesAGroup: false });
  if (isOffered) await ctx.db.insert(helpers).values({ userId: ctx.actor.id, offeredAt: ctx.now }).onConflictDoNothing();
  else await ctx.db.delete(helpers).where(eq(helpers.userId, ctx.actor.id));
}

/** Calls the moderators of each group to what nobody there has answered for half a day: once for each thread, however often it is run. */
export function callToUnanswered(ctx: Context<System>) {
  return inTransaction(ctx, async (ctx) => {
    const called = await ctx.db.execute<{ id: string; groupId: string }>(sql`
      with due as (${findLongUnanswered(ctx.now)}),
      called as (
        insert into unanswered_calls (thread_id, called_at) select due.id, ${ctx.now.toISOString()}::timestamptz from due
        on conflict do nothing returning thread_id)
      select due.id, due.group_id as "groupId" from due join called on called.thread_id = due.id`);
    for (const { id, groupId } of called) await record(ctx, 'thread.unanswered', id, { groupId });
    const replies = await ctx.db.execute<{ id: string; threadId: string; groupId: string }>(sql`
      with due as (${findLongUnansweredReplies(ctx.now)}),
      called as (
        update first_replies f set called_at = ${ctx.now.toISOString()}::timestamptz from due
        where f.post_id = due.post_id and f.called_at is null returning f.post_id)
      select due.post_id as id, due.thread_id as "threadId", due.group_id as "groupId" from due join called on called.post_id = due.post_id`);
    for (const { id, threadId, groupId } of replies) await record(ctx, 'post.unanswered', id, { threadId, groupId });
    return called.length + replies.length;
  });
}
