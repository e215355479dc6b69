import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { posts, threadAliases, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { bookmarks, helpers, threadMarks } from '@/db/schema/reading';
import type { MemberContext } from '@/server/context';
import { plainText } from '@/server/discussions/markdown';
import { findableBy, postPolicy, readableBy, threadPolicy } from '@/server/discussions/policy';
import { type GroupAsSeen, membershipAsSeen, ownMembership } from '@/server/groups/policy';
import { pageOf } from '@/server/page';
import { abilities, allows, authorize } from '@/server/policy';
import type { FindBookmarks, FindUnread } from './input';
import { answersPolicy, readingPolicy } from './policy';

const bookmarksPerPage = 30;
const excerptLength = 180;
/** Beyond this many nobody counts: a list says "99+". */
const countMax = 100;
/** So many threads of each group are looked at for something new: those at the top of its list. */
const threadsLookedAt = 100;

/** The topic under which one person's own pages hear that they read, followed or kept something in another. */
export const readingOf = (userId: string) => `reading.${userId}`;

/**
 * What of these posts is new to the actor: not their own words, and nothing that was taken away. Words of people they keep out of sight
 * are counted all the same: a number that leaves out what somebody says under a name for one thread would tell whose name it is.
 */
const newTo = (ctx: MemberContext, threadId: SQL, readNumber: SQL) => sql`
  select p.number from posts p
  where p.thread_id = ${threadId} and p.number > ${readNumber} and p.author_id is distinct from ${ctx.actor.id}::uuid
    and p.deleted_at is null and p.hidden_at is null`;

/**
 * What is new to the actor in each of these threads, with the number of the first such post, to jump to. A thread they never opened is
 * new as a whole; of one they muted nothing is said. Threads they may not find are not there.
 */
export async function unreadOf(ctx: MemberContext, { threadIds }: FindUnread) {
  authorize(readingPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  if (threadIds.length === 0) return [];
  const fresh = sql`lateral (
    select count(*)::int as count, min(number)::int as first
    from (${newTo(ctx, sql`${threads.id}`, sql`coalesce(${threadMarks.readNumber}, 0)`)} order by p.number limit ${countMax}) new) fresh`;
  return ctx.db
    .select({
      threadId: threads.id,
      isOpened: sql<boolean>`coalesce(${threadMarks.readNumber}, 0) > 0`,
      wish: threadMarks.wish,
      unread: sql<number>`case when ${threadMarks.wish} = 'mute' then 0 else fresh.count end`,
      firstUnread: sql<number | null>`case when ${threadMarks.wish} = 'mute' then null else fresh.first end`,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(threadMarks, ownMark(ctx))
    .innerJoin(fresh, sql`true`)
    .where(and(inArray(threads.id, threadIds), findableBy(ctx.actor)))
    .orderBy(asc(threads.id));
}

const ownMark = (ctx: MemberContext) => and(eq(threadMarks.threadId, threads.id), eq(threadMarks.userId, ctx.actor.id));

/**
 * In how many threads of each of the actor's groups there is something new: threads they opened and have not read to the end, and
 * threads begun since they came. Looked for among those at the top of each group's list, so that it costs the same in any group.
 */
export async function unreadGroups(ctx: MemberContext) {
  authorize(readingPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  return ctx.db.execute<{ groupId: string; slug: string; unread: number }>(sql`
    select g.id as "groupId", g.slug, (
      select count(*)::int from (
        select t.id, t.opened_at, t.hidden_at from threads t where t.group_id = g.id
        order by (t.pinned_at is not null) desc, t.last_post_at desc nulls first, t.id desc nulls first limit ${threadsLookedAt}) latest
      left join thread_marks mark on mark.thread_id = latest.id and mark.user_id = m.user_id
      where latest.hidden_at is null and mark.wish is distinct from 'mute'
        and (coalesce(mark.read_number, 0) > 0 or mark.wish = 'follow' or latest.opened_at >= m.since)
        and exists (${newTo(ctx, sql`latest.id`, sql`coalesce(mark.read_number, 0)`)})) as unread
    from memberships m join groups g on g.id = m.group_id
    where m.user_id = ${ctx.actor.id}::uuid and m.status = 'joined'
    order by g.name, g.id`);
}

/**
 * The posts that the actor wanted to find again, the last kept first, with what may be said of each by the rights of this moment. One in
 * a group they may no longer read is not there; one that was removed or hidden says only that it is gone.
 */
export async function findBookmarks(ctx: MemberContext, { after }: FindBookmarks) {
  authorize(readingPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  const rows = await ctx.db
    .select({
      postId: posts.id,
      number: posts.number,
      authorId: posts.authorId,
      isAlias: posts.isAnonymous,
      author: sql<
        string | null
      >`case when ${posts.isAnonymous} then coalesce(${threadAliases.alias}, ${posts.formerAlias}) else ${users.handle} end`,
      html: posts.html,
      contentWarning: posts.contentWarning,
      deletedAt: posts.deletedAt,
      hiddenAt: posts.hiddenAt,
      markedAt: bookmarks.markedAt,
      thread: { number: threads.number, title: threads.title, authorId: threads.authorId, hiddenAt: threads.hiddenAt },
      group: { slug: groups.slug, name: groups.name, admission: groups.admission },
      membership: membershipAsSeen,
    })
    .from(bookmarks)
    .innerJoin(posts, eq(posts.id, bookmarks.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(users, eq(users.id, posts.authorId))
    .leftJoin(threadAliases, and(posts.isAnonymous, eq(threadAliases.threadId, threads.id), eq(threadAliases.userId, posts.authorId)))
    .where(
      and(
        eq(bookmarks.userId, ctx.actor.id),
        readableBy(ctx.actor),
        after === undefined ? undefined : sql`(${bookmarks.markedAt}, ${bookmarks.postId}) < ${placeInBookmarks(ctx, after)}`,
      ),
    )
    .orderBy(desc(bookmarks.markedAt), desc(bookmarks.postId))
    .limit(bookmarksPerPage + 1);
  const { page, last } = pageOf(rows, bookmarksPerPage);
  return { bookmarks: page.map((row) => asSeen(ctx, row)), next: last?.postId ?? null };
}

const placeInBookmarks = (ctx: MemberContext, postId: string) =>
  sql`(select b.marked_at, b.post_id from bookmarks b where b.user_id = ${ctx.actor.id}::uuid and b.post_id = ${postId}::uuid)`;

type Kept = {
  postId: string;
  number: number;
  authorId: string | null;
  isAlias: boolean;
  author: string | null;
  html: string;
  contentWarning: string | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  markedAt: Date;
  thread: { number: number; title: string; authorId: string | null; hiddenAt: Date | null };
  group: { slug: string; name: string; admission: 'open' | 'approval' | 'invitation' };
  membership: GroupAsSeen['membership'];
};

/** What of a kept post may be shown: the warning alone, where it has one. */
function asSeen({ actor }: MemberContext, { group, thread, membership, authorId, html, deletedAt, hiddenAt, ...kept }: Kept) {
  const seen = { admission: group.admission, membership };
  const isGone = deletedAt !== null || !allows(postPolicy, 'read', actor, { ...seen, authorId, hiddenAt });
  const mayFind = allows(threadPolicy, 'find', actor, { ...seen, ...thread });
  const words = isGone || kept.contentWarning !== null ? null : plainText(html);
  return {
    postId: kept.postId,
    number: kept.number,
    markedAt: kept.markedAt,
    group: { slug: group.slug, name: group.name },
    thread: { number: thread.number, title: mayFind ? thread.title : '' },
    isGone,
    author: isGone ? null : kept.author,
    isAlias: kept.isAlias,
    contentWarning: isGone ? null : kept.contentWarning,
    excerpt: words && beginningOf(words),
  };
}

/** The first words of a text, none of them cut in two where that can be. */
const beginningOf = (text: string) =>
  text.length <= excerptLength
    ? text
    : `${text
        .slice(0, excerptLength + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, excerptLength)}…`;

/** Whether the actor said that they want to answer those who wait. */
export async function isHelper(ctx: MemberContext) {
  const [row] = await ctx.db.select({ id: helpers.userId }).from(helpers).where(eq(helpers.userId, ctx.actor.id));
  return row !== undefined;
}

/** Whether the actor offered to help, and what of the answers they are shown. */
export async function getHelping(ctx: MemberContext) {
  const subject = { isHelper: await isHelper(ctx), moderatesAGroup: ctx.actor.moderatesAGroup };
  return { isHelper: subject.isHelper, can: abilities(answersPolicy, ctx.actor, subject) };
}
