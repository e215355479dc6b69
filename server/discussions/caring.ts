import { and, eq, isNotNull } from 'drizzle-orm';
import { posts } from '@/db/schema/discussions';
import type { MemberContext } from '@/server/context';
import { announce } from '@/server/events';
import { changeThread } from './changes';

/** An alert about a post is over: whoever has its thread open sees the card go. */
export async function clearCare(ctx: MemberContext, postId: string) {
  const [post] = await ctx.db
    .select({ threadId: posts.threadId })
    .from(posts)
    .where(and(eq(posts.id, postId), isNotNull(posts.care)));
  if (!post) return;
  const version = await changeThread(ctx, post.threadId);
  await ctx.db.update(posts).set({ care: null, version }).where(eq(posts.id, postId));
  await announce(ctx, [post.threadId]);
}
