import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { plainText } from './markdown';
import { getPost } from './queries';

/**
 * A post in a thread that nobody else changes until the transaction ends. The thread is locked first and the post read after, always in
 * this order: so that what is read is what the one before left, and no two ever wait for each other.
 */
export async function lockPost(ctx: MemberContext, postId: string) {
  await ctx.db
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.id, sql`(select p.thread_id from posts p where p.id = ${postId})`))
    .for('no key update');
  return getPost(ctx, eq(posts.id, postId));
}

type ThreadChange = Partial<Omit<typeof threads.$inferInsert, 'id' | 'version'>>;

/** Changes a thread, which takes the next place in its log; gives back the version that what changed in it is stamped with. */
export async function changeThread(ctx: MemberContext, threadId: string, change: ThreadChange = {}): Promise<number> {
  const [thread] = await ctx.db
    .update(threads)
    .set({ ...change, version: sql`${threads.version} + 1` })
    .where(eq(threads.id, threadId))
    .returning({ version: threads.version });
  if (!thread) throw notFound('thread');
  return thread.version;
}

type PostChange = Partial<Omit<typeof posts.$inferInsert, 'id' | 'threadId' | 'version'>>;

/** Changes a post and, where it opens its thread, the thread with it. Those that quote it change as well. */
export async function changePost(
  ctx: MemberContext,
  { id, threadId, number }: { id: string; threadId: string; number: number },
  change: PostChange,
  ofThread: ThreadChange = {},
) {
  const version = await changeThread(ctx, threadId, number === 1 ? ofThread : {});
  await ctx.db
    .update(posts)
    .set({ ...change, version })
    .where(eq(posts.id, id));
  await stampPosts(ctx, threadId, version, eq(posts.quotedId, id));
}

/** Has open pages look at these posts of a thread anew. */
export async function stampPosts(ctx: MemberContext, threadId: string, version: number, which: SQL | undefined) {
  await ctx.db
    .update(posts)
    .set({ version })
    .where(and(eq(posts.threadId, threadId), which));
}

/** Takes the words of a post out of the quotes that it no longer bears out: a later edit neither leaves them nor changes them. */
export async function dropQuotes(ctx: MemberContext, quotedId: string, html: string) {
  const quotes = await ctx.db
    .select({ id: posts.id, text: posts.quotedText })
    .from(posts)
    .where(and(eq(posts.quotedId, quotedId), isNotNull(posts.quotedText)));
  const said = plainText(html);
  const gone = quotes.filter(({ text }) => text !== null && !said.includes(text)).map(({ id }) => id);
  if (gone.length > 0) await ctx.db.update(posts).set({ quotedText: null }).where(inArray(posts.id, gone));
}
