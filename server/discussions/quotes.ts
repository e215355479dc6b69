import { and, eq, isNull } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import type { MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { hasReported } from './heat';
import { plainText } from './markdown';

/**
 * Lets words be quoted that a post of the same thread really says at this moment. The thread is locked until the transaction ends, so
 * that they are still there when the quote is written. Who reported a post leaves it to the moderators, and does not answer it.
 */
export async function checkQuote(ctx: MemberContext, threadId: string, quote: { postId: string; text: string }) {
  await ctx.db.select({ id: threads.id }).from(threads).where(eq(threads.id, threadId)).for('no key update');
  const [quoted] = await ctx.db
    .select({ html: posts.html, isReported: hasReported(quote.postId, ctx.actor.id) })
    .from(posts)
    .where(and(eq(posts.id, quote.postId), eq(posts.threadId, threadId), isNull(posts.deletedAt), isNull(posts.hiddenAt)));
  if (!quoted || !plainText(quoted.html).includes(quote.text)) throw conflict('post.quoteGone', 'quote');
  if (quoted.isReported) throw conflict('post.leaveToModerators', 'quote');
}
