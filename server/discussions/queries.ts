import { and, desc, eq, gt, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { postRevisions, posts, threadAliases, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { membershipAsSeen, ownMembership } from '@/server/groups/policy';
import { pageOf } from '@/server/page';
import { abilities, allows } from '@/server/policy';
import { foldOf, hasPersonalView, personalRules } from '@/server/safety/personal-view';
import type { FindThreads, GetThread, PostRef, ThreadRef, ThreadSince } from './input';
import { keptPosts } from './kept';
import { personalPresenter } from './personal';
import { findableBy, postPolicy, readableBy, threadPolicy } from './policy';
import { changedSince, changesLimit, deltaOf, headOf, type Post, type PostRow, selectPosts, sharedPost } from './posts';
import { isPersonalReader } from './readers';

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
      contentWarning: threads.contentWarning,
      isQuestion: threads.isQuestion,
      author: sql<
        string | null
      >`case when ${threads.isAnonymous} then coalesce(${threadAliases.alias}, ${threads.formerAlias}) else ${users.handle} end`,
      isAlias: threads.isAnonymous,
      postCount: threads.postCount,
      isPinned: pinned,
      lastPostAt: threads.lastPostAt,
      closedAt: threads.closedAt,
      hiddenAt: threads.hiddenAt,
      authorId: threads.authorId,
      keepsAway: hasPersonalView(sql`${ctx.actor.id}::uuid`),
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(users, eq(users.id, threads.authorId))
    .leftJoin(threadAliases, and(threads.isAnonymous, eq(threadAliases.threadId, threads.id), eq(threadAliases.userId, threads.authorId)))
    .where(
      and(
        // Known before the threads are looked at, so that the index gives the first of them in order, however many there are.
        sql`${threads.groupId} = (select g.id from ${groups} g where g.slug = ${slug})`,
        findableBy(ctx.actor),
        sql`(${threads.title} <> '' or ${threads.postCount} > 1)`,
        beforeCursor(before),
      ),
    )
    .orderBy(desc(pinned), desc(threads.lastPostAt), desc(threads.id))
    .limit(threadsPerPage + 1);
  const { page, last } = pageOf(rows, threadsPerPage);
  const next = last ? `${last.isPinned ? 1 : 0}.${last.lastPostAt.getTime()}.${last.id}` : null;
  const foldOfThread = page[0]?.keepsAway ? await foldingOf(ctx) : () => nothingFolded;
  const listed = page.map((row) => {
    const { authorId: _, keepsAway: __, ...thread } = row;
    return { ...thread, ...foldOfThread(row), latestAfter: latestAfter(thread.postCount) };
  });
  return { threads: listed, next };
}

type ListedThread = {
  id: string;
  title: string;
  contentWarning: string | null;
  authorId: string | null;
  author: string | null;
  isAlias: boolean;
};
const nothingFolded = { folded: null };

/** Folds away the threads of a list that the actor would rather not meet; one that they want left out loses its title. */
async function foldingOf(ctx: MemberContext) {
  const rules = await personalRules(ctx);
  return ({ id: threadId, title, contentWarning, authorId, author: name, isAlias: isAnonymous }: ListedThread) => {
    const fold = foldOf(rules, ctx.actor.id, { threadId, authorId, isAnonymous, name, text: `${title} ${contentWarning ?? ''}` });
    if (!fold) return nothingFolded;
    return fold.isLeftOut ? { folded: fold.why, title: '', contentWarning: null } : { folded: fold.why };
  };
}

function beforeCursor(before?: string): SQL | undefined {
  if (!before) return;
  const [isPinned = '0', at = '0', id = ''] = before.split('.');
  return sql`(${pinned}, ${threads.lastPostAt}, ${threads.id}) < (${isPinned === '1'}, ${new Date(Number(at)).toISOString()}::timestamptz, ${id}::uuid)`;
}

/** The number after which the last page of a thread begins. */
export const latestAfter = (postCount: number) => Math.max(0, Math.floor((postCount - 1) / postsPerPage) * postsPerPage);

/**
 * One thread with a page of its posts. For a `shared` reader nothing in it depends on who they are, but for `can.reply`, which asks
 * whether they are in the group; what is their own comes from `yours`.
 */
export async function getThread(ctx: MemberContext, { slug, number, after = 0 }: GetThread) {
  const thread = await getReadableThread(ctx, and(eq(groups.slug, slug), eq(threads.number, number)));
  const page = await pageOfPosts(ctx, thread, after);
  const can = abilities(threadPolicy, ctx.actor, thread);
  const { id, version, postCount, isFirst, groupId, groupSlug, groupName, admission, readerKind } = thread;
  return {
    ...{ id, number: thread.number, version, postCount, isFirst, groupId, groupSlug, groupName, admission, readerKind },
    ...headOf(thread, can.find),
    can: { ...can, reply: can.reply && !thread.isReadOnly },
    posts: page,
    after,
    pageSize: postsPerPage,
    next: nextAfter(page.at(-1)?.number, postCount),
    latestAfter: latestAfter(postCount),
  };
}

const nextAfter = (last: number | undefined, postCount: number) => (last !== undefined && last < postCount ? last : null);

type ReadableThread = Awaited<ReturnType<typeof getReadableThread>>;

function pageOfPosts(ctx: MemberContext, thread: ReadableThread, after: number): Promise<Post[]> {
  const present = async () => presentPosts(ctx, thread, gt(posts.number, after), postsPerPage);
  if (thread.readerKind === 'personal') return present();
  return keptPosts(ctx.db, { threadId: thread.id, version: thread.version, epoch: thread.epoch, after }, present);
}

/** Posts as this reader is shown them: as everybody else, or with what is theirs. */
async function presentPosts(ctx: MemberContext, thread: ReadableThread, which: SQL, limit: number) {
  const [present, rows] = await Promise.all([
    thread.readerKind === 'shared' ? (row: PostRow) => sharedPost(row, thread) : personalPresenter(ctx, thread),
    selectPosts(ctx.db, thread, which, limit),
  ]);
  return rows.map(present);
}

/** Whether this person may still read the thread: throws when not. What a live page asks before each turn. */
export const getReadableThreadById = (ctx: MemberContext, { threadId }: ThreadRef) => getReadableThread(ctx, eq(threads.id, threadId));

/** What changed in a thread since the version a page holds: posts written, edited, hidden, removed, reacted to; and its head. */
export async function threadSince(ctx: MemberContext, { threadId, version }: ThreadSince) {
  const thread = await getReadableThreadById(ctx, { threadId });
  const changed = await presentPosts(ctx, thread, changedSince(threadId, version), changesLimit);
  return deltaOf(thread, allows(threadPolicy, 'find', ctx.actor, thread), changed);
}

/** A post whose words the actor may read, with all that a report of it has to keep. */
export async function getReportablePost(ctx: MemberContext, { postId }: PostRef) {
  const post = await getPost(ctx, eq(posts.id, postId));
  if (post.deletedAt || !allows(postPolicy, 'read', ctx.actor, post)) throw notFound('post');
  const { id, threadId, groupId, groupSlug, threadNumber, number, authorId, authorName, isAnonymous, body, contentWarning, threadTitle } =
    post;
  return { id, threadId, groupId, groupSlug, threadNumber, number, authorId, authorName, isAnonymous, body, contentWarning, threadTitle };
}

/** A post in a thread the actor may read, or their own. */
export async function getPost(ctx: MemberContext, which: SQL) {
  const [post] = await ctx.db
    .select({
      id: posts.id,
      number: posts.number,
      version: posts.version,
      authorId: posts.authorId,
      /** As everybody sees it: their name for this thread, where they spoke under one. */
      authorName: sql<string | null>`case when ${posts.isAnonymous} then coalesce(${posts.formerAlias}, (
        select a.alias from ${threadAliases} a where a.thread_id = ${posts.threadId} and a.user_id = ${posts.authorId})) else ${users.handle} end`,
      isAnonymous: posts.isAnonymous,
      body: posts.body,
      html: posts.html,
      contentWarning: posts.contentWarning,
      writtenAt: posts.writtenAt,
      editedAt: posts.editedAt,
      deletedAt: posts.deletedAt,
      hiddenAt: posts.hiddenAt,
      hiddenFor: posts.hiddenFor,
      heldAt: posts.heldAt,
      /** Which edition of its words this is: each edit that keeps the one before takes the next. */
      edition: sql<number>`(select coalesce(max(r.number), 0) + 1 from ${postRevisions} r where r.post_id = ${posts.id})`,
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
  if (!post) throw notFound('post');
  return post;
}

async function getReadableThread(ctx: MemberContext, which: SQL | undefined) {
  const [thread] = await ctx.db
    .select({
      id: threads.id,
      number: threads.number,
      title: threads.title,
      contentWarning: threads.contentWarning,
      authorId: threads.authorId,
      postCount: threads.postCount,
      version: threads.version,
      /** Of the whole site: what any page may show of a person. */
      epoch: sql<number>`(select epoch from site_epoch)`,
      isQuestion: threads.isQuestion,
      /** Not of an anonymous voice: it would say of somebody that they are new here. */
      isFirst: sql<boolean>`${threads.isFirst} and not ${threads.isAnonymous}`,
      closedAt: threads.closedAt,
      pinnedAt: threads.pinnedAt,
      hiddenAt: threads.hiddenAt,
      groupId: groups.id,
      groupSlug: groups.slug,
      groupName: groups.name,
      admission: groups.admission,
      /** Nothing more is said in a group that was archived, or in a circle that has ended. */
      isReadOnly: sql<boolean>`(${groups.archivedAt} is not null or coalesce(${groups.endsAt} <= ${ctx.now.toISOString()}::timestamptz, false))`,
      membership: membershipAsSeen,
      readerKind: sql<'shared' | 'personal'>`case when ${isPersonalReader(ctx.actor)} then 'personal' else 'shared' end`,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(and(which, readableBy(ctx.actor)));
  if (!thread) throw notFound('thread');
  return thread;
}
