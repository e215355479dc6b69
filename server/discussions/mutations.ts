import { and, eq, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import type { ReportReason } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { nextThreadNumber, takeThreadNumber } from '@/server/groups/mutations';
import { membershipAsSeen, ownMembership } from '@/server/groups/policy';
import { authorize } from '@/server/policy';
import type { EditPost, OpenThread, PostRef, Reply } from './input';
import { renderMarkdown } from './markdown';
import { postPolicy, readableBy, threadPolicy } from './policy';
import { getPost } from './queries';

/** Begins a conversation with its first post. Sent twice with the same id, it is begun once. */
export function openThread(ctx: MemberContext, { threadId, groupId, title, body, contentWarning }: OpenThread) {
  return inTransaction(ctx, async (ctx) => {
    const { slug, number } = await nextThreadNumber(ctx, { groupId });
    const [thread] = await ctx.db
      .insert(threads)
      .values({ id: threadId, groupId, number, title, authorId: ctx.actor.id, postCount: 1, openedAt: ctx.now, lastPostAt: ctx.now })
      .onConflictDoNothing({ target: threads.id })
      .returning({ id: threads.id, number: threads.number });
    if (!thread) return { slug, ...(await threadSentBefore(ctx, threadId, groupId)) };
    await takeThreadNumber(ctx, { groupId, number });
    await ctx.db
      .insert(posts)
      .values({ threadId, number: 1, authorId: ctx.actor.id, body, html: renderMarkdown(body), contentWarning, writtenAt: ctx.now });
    await record(ctx, 'thread.opened', threadId, { groupId }, [groupId]);
    return { slug, ...thread };
  });
}

async function threadSentBefore(ctx: MemberContext, threadId: string, groupId: string) {
  const [thread] = await ctx.db
    .select({ id: threads.id, number: threads.number })
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.groupId, groupId), eq(threads.authorId, ctx.actor.id)));
  if (!thread) throw conflict('post.idTaken');
  return thread;
}

/** Answers in a thread. Sent twice with the same id, it is said once. Each post takes the next number under a lock on the thread. */
export function replyToThread(ctx: MemberContext, { postId, threadId, body, contentWarning }: Reply) {
  const html = renderMarkdown(body);
  return inTransaction(ctx, async (ctx) => {
    const thread = await lockThread(ctx, threadId);
    authorize(threadPolicy, 'reply', ctx.actor, thread);
    if (thread.hiddenAt) throw conflict('thread.hidden', 'body');
    if (thread.closedAt) throw conflict('thread.closed', 'body');

    const number = thread.postCount + 1;
    const [post] = await ctx.db
      .insert(posts)
      .values({ id: postId, threadId, number, authorId: ctx.actor.id, body, html, contentWarning, writtenAt: ctx.now })
      .onConflictDoNothing({ target: posts.id })
      .returning({ id: posts.id, number: posts.number });
    if (!post) return postSentBefore(ctx, postId, threadId);
    await ctx.db
      .update(threads)
      .set({ postCount: number, lastPostAt: sql`greatest(${threads.lastPostAt}, ${ctx.now.toISOString()}::timestamptz)` })
      .where(eq(threads.id, threadId));
    await record(ctx, 'post.written', postId, { threadId }, [threadId]);
    return post;
  });
}

async function lockThread(ctx: MemberContext, threadId: string) {
  const [thread] = await ctx.db
    .select({
      postCount: threads.postCount,
      authorId: threads.authorId,
      closedAt: threads.closedAt,
      hiddenAt: threads.hiddenAt,
      admission: groups.admission,
      membership: membershipAsSeen,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(and(eq(threads.id, threadId), readableBy(ctx.actor)))
    .for('no key update', { of: threads });
  if (!thread) throw notFound('thread');
  return thread;
}

async function postSentBefore(ctx: MemberContext, postId: string, threadId: string) {
  const [post] = await ctx.db
    .select({ id: posts.id, number: posts.number })
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId), eq(posts.authorId, ctx.actor.id)));
  if (!post) throw conflict('post.idTaken');
  return post;
}

/** Changes the actor's own words. */
export function editPost(ctx: MemberContext, { postId, body, contentWarning }: EditPost) {
  const html = renderMarkdown(body);
  return inTransaction(ctx, async (ctx) => {
    const post = await getPost(ctx, eq(posts.id, postId), { forUpdate: true });
    authorize(postPolicy, 'edit', ctx.actor, post);
    if (post.deletedAt) throw conflict('post.deleted', 'body');
    if (post.hiddenAt) throw conflict('post.hidden', 'body');
    if (post.threadClosedAt) throw conflict('thread.closed', 'body');
    await ctx.db.update(posts).set({ body, html, contentWarning, editedAt: ctx.now }).where(eq(posts.id, postId));
    await changeThread(ctx, post.threadId);
    await record(ctx, 'post.edited', postId, { threadId: post.threadId }, [post.threadId]);
  });
}

/** Takes the actor's own words back for good. What others answered stays; of a first post the title goes too. */
export function deletePost(ctx: MemberContext, { postId }: PostRef) {
  return inTransaction(ctx, async (ctx) => {
    const post = await getPost(ctx, eq(posts.id, postId), { forUpdate: true });
    authorize(postPolicy, 'delete', ctx.actor, post);
    if (post.deletedAt) return;
    await ctx.db.update(posts).set({ body: '', html: '', contentWarning: null, deletedAt: ctx.now }).where(eq(posts.id, postId));
    await changeThread(ctx, post.threadId, post.number === 1 ? { title: '' } : {});
    await record(ctx, 'post.deleted', postId, { threadId: post.threadId }, [post.threadId, post.groupId]);
  });
}

/** Hides a post from all but its author and moderators, and with a first post its whole thread. The author is told why. */
export function hidePost(ctx: MemberContext, { postId, reason, note }: { postId: string; reason: ReportReason; note: string }) {
  return inTransaction(ctx, async (ctx) => {
    const post = await getPost(ctx, eq(posts.id, postId), { forUpdate: true });
    authorize(postPolicy, 'hide', ctx.actor, post);
    if (post.deletedAt) throw conflict('post.deleted');
    if (post.hiddenAt) throw conflict('post.alreadyHidden');
    await ctx.db
      .update(posts)
      .set({ hiddenAt: ctx.now, hiddenBy: ctx.actor.id, hiddenFor: reason, hiddenNote: note || null })
      .where(eq(posts.id, postId));
    await changeThread(ctx, post.threadId, post.number === 1 ? { hiddenAt: ctx.now } : {});
    const details = { threadId: post.threadId, authorId: post.authorId ?? '', reason };
    await record(ctx, 'post.hidden', postId, details, watchersOf(post));
  });
}

/** Shows a hidden post again. */
export function restorePost(ctx: MemberContext, { postId }: PostRef) {
  return inTransaction(ctx, async (ctx) => {
    const post = await getPost(ctx, eq(posts.id, postId), { forUpdate: true });
    authorize(postPolicy, 'restore', ctx.actor, post);
    if (!post.hiddenAt) throw conflict('post.notHidden');
    await ctx.db.update(posts).set({ hiddenAt: null, hiddenBy: null, hiddenFor: null, hiddenNote: null }).where(eq(posts.id, postId));
    await changeThread(ctx, post.threadId, post.number === 1 ? { hiddenAt: null } : {});
    await record(ctx, 'post.restored', postId, { threadId: post.threadId, authorId: post.authorId ?? '' }, watchersOf(post));
  });
}

const watchersOf = ({ threadId, groupId, authorId }: { threadId: string; groupId: string; authorId: string | null }) =>
  [threadId, groupId, authorId].filter((topic) => topic !== null);

/** Notes that what was already said in a thread is no longer the same, so that open pages look again. */
async function changeThread(
  ctx: MemberContext,
  threadId: string,
  change: Partial<Pick<typeof threads.$inferInsert, 'title' | 'hiddenAt'>> = {},
) {
  await ctx.db
    .update(threads)
    .set({ ...change, version: sql`${threads.version} + 1` })
    .where(eq(threads.id, threadId));
}
