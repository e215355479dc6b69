import { and, asc, desc, eq, gt, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { users } from '@/db/schema/accounts';
import { posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import type { Stage } from '@/db/vocabulary';
import { shownStage } from '@/server/accounts/queries';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { membershipAsSeen, ownMembership } from '@/server/groups/policy';
import { pageOf } from '@/server/page';
import { abilities, allows } from '@/server/policy';
import type { FindThreads, GetThread, PostRef, PostsSince, ThreadRef } from './input';
import { findableBy, postPolicy, readableBy, type Said, threadPolicy } from './policy';

const threadsPerPage = 25;
const postsPerPage = 25;

const pinned = sql<boolean>`(${threads.pinnedAt} is not null)`;

/** The threads of a group that the actor may read: what is pinned, then the latest talk. To those who may not hear it, none. */
export async function findThreads(ctx: MemberContext, { slug, before }: FindThreads) {
  const rows = await ctx.db
    .select({
      id: threads.id,
      number: threads.number,
      title: threads.title,
      author: users.handle,
      postCount: threads.postCount,
      isPinned: pinned,
      lastPostAt: threads.lastPostAt,
      closedAt: threads.closedAt,
      hiddenAt: threads.hiddenAt,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(users, eq(users.id, threads.authorId))
    .where(
      and(eq(groups.slug, slug), findableBy(ctx.actor), sql`(${threads.title} <> '' or ${threads.postCount} > 1)`, beforeCursor(before)),
    )
    .orderBy(desc(pinned), desc(threads.lastPostAt), desc(threads.id))
    .limit(threadsPerPage + 1);
  const { page, last } = pageOf(rows, threadsPerPage);
  const next = last ? `${last.isPinned ? 1 : 0}.${last.lastPostAt.getTime()}.${last.id}` : null;
  return { threads: page.map((thread) => ({ ...thread, latestAfter: latestAfter(thread.postCount) })), next };
}

function beforeCursor(before?: string): SQL | undefined {
  if (!before) return;
  const [isPinned = '0', at = '0', id = ''] = before.split('.');
  return sql`(${pinned}, ${threads.lastPostAt}, ${threads.id}) < (${isPinned === '1'}, ${new Date(Number(at)).toISOString()}::timestamptz, ${id}::uuid)`;
}

/** The number after which the last page of a thread begins. */
export const latestAfter = (postCount: number) => Math.max(0, Math.floor((postCount - 1) / postsPerPage) * postsPerPage);

/** One thread with a page of its posts, each as this person may see it. */
export async function getThread(ctx: MemberContext, { slug, number, after = 0 }: GetThread) {
  const thread = await getReadableThread(ctx, and(eq(groups.slug, slug), eq(threads.number, number)));
  const page = await selectPosts(ctx, thread, after, postsPerPage);
  const { authorId: _, membership: __, ...rest } = thread;
  const can = abilities(threadPolicy, ctx.actor, thread);
  return {
    ...rest,
    title: can.find ? thread.title : '',
    can,
    posts: page,
    after,
    pageSize: postsPerPage,
    next: nextAfter(page.at(-1)?.number, thread.postCount),
    latestAfter: latestAfter(thread.postCount),
  };
}

const nextAfter = (last: number | undefined, postCount: number) => (last !== undefined && last < postCount ? last : null);

/** Whether this person may still read the thread: throws when not. What a live page asks before each turn. */
export const getReadableThreadById = (ctx: MemberContext, { threadId }: ThreadRef) => getReadableThread(ctx, eq(threads.id, threadId));

/** What was written after the number a page already holds, and the version of the rest. */
export async function postsSince(ctx: MemberContext, { threadId, after }: PostsSince) {
  const thread = await getReadableThreadById(ctx, { threadId });
  return { posts: await selectPosts(ctx, thread, after, 100), version: thread.version };
}

/** A post whose words the actor may read, with all that a report of it has to keep. */
export async function getReportablePost(ctx: MemberContext, { postId }: PostRef) {
  const post = await getPost(ctx, eq(posts.id, postId));
  if (post.deletedAt || !allows(postPolicy, 'read', ctx.actor, post)) throw notFound('post');
  const { id, threadId, groupId, groupSlug, threadNumber, number, authorId, authorHandle, body, contentWarning, threadTitle } = post;
  return { id, threadId, groupId, groupSlug, threadNumber, number, authorId, authorHandle, body, contentWarning, threadTitle };
}

/** A post in a thread the actor may read, or their own; locked until the transaction ends when it is to be changed. */
export async function getPost(ctx: MemberContext, which: SQL, { forUpdate = false } = {}) {
  const query = ctx.db
    .select({
      id: posts.id,
      number: posts.number,
      authorId: posts.authorId,
      authorHandle: users.handle,
      body: posts.body,
      contentWarning: posts.contentWarning,
      writtenAt: posts.writtenAt,
      deletedAt: posts.deletedAt,
      hiddenAt: posts.hiddenAt,
      threadId: threads.id,
      threadNumber: threads.number,
      threadTitle: threads.title,
      threadClosedAt: threads.closedAt,
      groupId: groups.id,
      groupSlug: groups.slug,
      admission: groups.admission,
      membership: membershipAsSeen,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(users, eq(users.id, posts.authorId))
    .where(and(which, sql`(${readableBy(ctx.actor)} or ${posts.authorId} = ${ctx.actor.id})`));
  const [post] = await (forUpdate ? query.for('update', { of: [posts, threads] }) : query);
  if (!post) throw notFound('post');
  return post;
}

async function getReadableThread(ctx: MemberContext, which: SQL | undefined) {
  const [thread] = await ctx.db
    .select({
      id: threads.id,
      number: threads.number,
      title: threads.title,
      authorId: threads.authorId,
      postCount: threads.postCount,
      version: threads.version,
      closedAt: threads.closedAt,
      hiddenAt: threads.hiddenAt,
      groupId: groups.id,
      groupSlug: groups.slug,
      groupName: groups.name,
      admission: groups.admission,
      membership: membershipAsSeen,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(and(which, readableBy(ctx.actor)));
  if (!thread) throw notFound('thread');
  return thread;
}

const authorMemberships = alias(memberships, 'author_memberships');

async function selectPosts(ctx: MemberContext, thread: Awaited<ReturnType<typeof getReadableThread>>, after: number, limit: number) {
  const rows = await ctx.db
    .select({
      post: posts,
      handle: users.handle,
      role: users.role,
      showsStage: users.showsStage,
      stageSealed: users.stageSealed,
      groupRole: authorMemberships.role,
    })
    .from(posts)
    .leftJoin(users, eq(users.id, posts.authorId))
    .leftJoin(authorMemberships, and(eq(authorMemberships.groupId, thread.groupId), eq(authorMemberships.userId, posts.authorId)))
    .where(and(eq(posts.threadId, thread.id), gt(posts.number, after)))
    .orderBy(asc(posts.number))
    .limit(limit);
  return rows.map(({ post, handle, role, groupRole, ...author }) => {
    const said = {
      ...post,
      admission: thread.admission,
      membership: thread.membership,
    };
    const tag = groupRole === 'moderator' ? ('groupModerator' as const) : role && role !== 'member' ? ('moderator' as const) : null;
    const stage = post.authorId ? shownStage(post.authorId, author) : null;
    return presentPost(ctx, said, handle === null ? null : { handle, tag, stage });
  });
}

type PostRow = typeof posts.$inferSelect & Said;
type Author = { handle: string; tag: 'groupModerator' | 'moderator' | null; stage: Stage | null };

/** A post with as much of it as this person may see: its words, or only that it was removed or hidden. */
function presentPost({ actor }: MemberContext, post: PostRow, author: Author | null) {
  const can = abilities(postPolicy, actor, post);
  const isShown = !post.deletedAt && can.read;
  const isOwn = post.authorId === actor.id;
  return {
    id: post.id,
    number: post.number,
    author: post.deletedAt && !isOwn ? null : author,
    writtenAt: post.writtenAt,
    editedAt: isShown ? post.editedAt : null,
    isDeleted: post.deletedAt !== null,
    hidden: post.hiddenAt && !post.deletedAt ? { reason: post.hiddenFor, note: isShown ? post.hiddenNote : null } : null,
    contentWarning: isShown ? post.contentWarning : null,
    html: isShown ? post.html : '',
    /** The words as typed, for their author to edit. */
    body: isShown && isOwn ? post.body : null,
    isOwn,
    can: {
      edit: isShown && can.edit && !post.hiddenAt,
      delete: !post.deletedAt && can.delete,
      report: isShown && can.report,
    },
  };
}
