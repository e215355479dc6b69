import { and, eq } from 'drizzle-orm';
import { postReactions, posts } from '@/db/schema/discussions';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { announce } from '@/server/events';
import { authorize } from '@/server/policy';
import { changeThread, lockPost, stampPosts } from './changes';
import type { React } from './input';
import { postPolicy } from './policy';

/**
 * Says something to a post with one tap, or takes it back. It says how it is to be, so that a second tab or click changes nothing.
 * Open pages show it; nobody is called to it, nothing is sorted by it.
 */
export function reactToPost(ctx: MemberContext, { postId, reaction, isOn }: React) {
  return inTransaction(ctx, async (ctx) => {
    const post = await lockPost(ctx, postId);
    if (post.deletedAt) throw conflict('post.deleted');
    if (isOn) authorize(postPolicy, 'react', ctx.actor, post);
    const said = { postId, userId: ctx.actor.id, reaction };
    const changed = isOn
      ? await ctx.db
          .insert(postReactions)
          .values({ ...said, reactedAt: ctx.now })
          .onConflictDoNothing()
          .returning({ postId: postReactions.postId })
      : await ctx.db
          .delete(postReactions)
          .where(and(eq(postReactions.postId, postId), eq(postReactions.userId, said.userId), eq(postReactions.reaction, reaction)))
          .returning({ postId: postReactions.postId });
    if (changed.length === 0) return;
    await stampPosts(ctx, post.threadId, await changeThread(ctx, post.threadId), eq(posts.id, postId));
    await announce(ctx, [post.threadId]);
  });
}
