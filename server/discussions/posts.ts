import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts, threadAliases, threads } from '@/db/schema/discussions';
import { memberships } from '@/db/schema/groups';
import type { AlertSeverity, Reaction, ReportReason, Stage } from '@/db/vocabulary';
import { shownStage } from '@/server/accounts/queries';

/** What of a thread its posts have to know. */
export type ThreadOfPosts = { id: string; groupId: string; closedAt: Date | null };

const authorMemberships = alias(memberships, 'author_memberships');
const quoted = alias(posts, 'quoted');
const quotedAuthors = alias(users, 'quoted_authors');
const quotedAliases = alias(threadAliases, 'quoted_aliases');

/** The name somebody goes by: their name for the thread where they chose one, else their own. Nobody's, once the account is gone. */
const nameOf = (isAnonymous: SQL, name: SQL, own: SQL) => sql<string | null>`case when ${isAnonymous} then ${name} else ${own} end`;

/** The posts of a thread with all that either view of them needs. Whoever asks has the right to read the thread. */
export function selectPosts(db: Db, thread: ThreadOfPosts, which: SQL | undefined, limit: number) {
  return db
    .select({
      id: posts.id,
      number: posts.number,
      version: posts.version,
      authorId: posts.authorId,
      isAnonymous: posts.isAnonymous,
      name: nameOf(sql`${posts.isAnonymous}`, sql`coalesce(${threadAliases.alias}, ${posts.formerAlias})`, sql`${users.handle}`),
      role: users.role,
      groupRole: authorMemberships.role,
      showsStage: users.showsStage,
      stageSealed: users.stageSealed,
      html: posts.html,
      contentWarning: posts.contentWarning,
      writtenAt: posts.writtenAt,
      editedAt: posts.editedAt,
      deletedAt: posts.deletedAt,
      hiddenAt: posts.hiddenAt,
      hiddenFor: posts.hiddenFor,
      hiddenNote: posts.hiddenNote,
      heldAt: posts.heldAt,
      care: posts.care,
      quotedText: posts.quotedText,
      quoted: {
        number: quoted.number,
        authorId: quoted.authorId,
        isAnonymous: quoted.isAnonymous,
        name: nameOf(
          sql`${quoted.isAnonymous}`,
          sql`coalesce(${quotedAliases.alias}, ${quoted.formerAlias})`,
          sql`${quotedAuthors.handle}`,
        ),
        contentWarning: quoted.contentWarning,
        isShown: sql<boolean>`${quoted.deletedAt} is null and ${quoted.hiddenAt} is null`,
      },
      reactions: sql<Partial<Record<Reaction, number>> | null>`(
        select jsonb_object_agg(said.reaction, said.count)
        from (select r.reaction, count(*) as count from post_reactions r where r.post_id = ${posts.id} group by r.reaction) said)`,
    })
    .from(posts)
    .leftJoin(users, eq(users.id, posts.authorId))
    .leftJoin(authorMemberships, and(eq(authorMemberships.groupId, thread.groupId), eq(authorMemberships.userId, posts.authorId)))
    .leftJoin(threadAliases, and(posts.isAnonymous, eq(threadAliases.threadId, thread.id), eq(threadAliases.userId, posts.authorId)))
    .leftJoin(quoted, eq(quoted.id, posts.quotedId))
    .leftJoin(quotedAuthors, eq(quotedAuthors.id, quoted.authorId))
    .leftJoin(quotedAliases, and(quoted.isAnonymous, eq(quotedAliases.threadId, thread.id), eq(quotedAliases.userId, quoted.authorId)))
    .where(and(eq(posts.threadId, thread.id), which))
    .orderBy(asc(posts.number))
    .limit(limit);
}
export type PostRow = Awaited<ReturnType<typeof selectPosts>>[number];

/** The most that one answer about changes holds; who is further behind asks again from there. */
export const changesAtOnce = 100;
/** The posts of one version stay together, so that an answer may hold more; not more than this, whatever happened to a thread. */
export const changesLimit = 1000;

/** What changed after a version, whole versions at a time: the posts of one version are never torn apart. */
export const changedSince = (threadId: string, version: number) => sql`${posts.version} > ${version} and ${posts.version} <= coalesce((
    select changed.version from posts changed where changed.thread_id = ${threadId} and changed.version > ${version}
    order by changed.version offset ${changesAtOnce - 1} limit 1), 2147483647)`;

/**
 * The version up to which an answer about changes goes: the thread's own, or less when there was more than one answer holds. The posts are
 * read after the thread, so they may be ahead of what it said.
 */
export const versionOf = (changed: { version: number }[], threadVersion: number) =>
  Math.max(changed.length < changesAtOnce ? threadVersion : 0, ...changed.map(({ version }) => version));

/** Who wrote a post, as everybody may know it. A name for one thread has no tag and no stage: they would tell whose it is. */
export type Author = { name: string; tag: 'groupModerator' | 'moderator' | null; stage: Stage | null; isAlias: boolean };
export type Quote = { number: number; name: string | null; text: string | null; contentWarning: string | null };

/** A post as somebody may see it. What a reader may do with their own is in `yours`, so that this can be the same for many. */
export type Post = {
  id: string;
  number: number;
  version: number;
  author: Author | null;
  writtenAt: Date;
  editedAt: Date | null;
  isDeleted: boolean;
  /** `isHeld`: by a rule, until a moderator has looked. */
  hidden: { reason: ReportReason | null; note: string | null; isHeld: boolean } | null;
  /** Somebody may be in danger here; whoever reads it is shown what helps. */
  care: AlertSeverity | null;
  /** Said by a moderator after the thread was closed. */
  isAfterClose: boolean;
  contentWarning: string | null;
  html: string;
  quote: Quote | null;
  reactions: Partial<Record<Reaction, number>>;
  /** Why this reader would rather not see it; without words when they want it left out. */
  folded: 'blocked' | 'muted' | 'filtered' | null;
  can: { edit: boolean; delete: boolean; report: boolean; hide: boolean; restore: boolean; hideRevision: boolean };
};

const nothing = { edit: false, delete: false, report: false, hide: false, restore: false, hideRevision: false };

/** A post with its words, or only that it was removed or hidden. */
export function presentPost(row: PostRow, thread: ThreadOfPosts, isReadable: boolean): Post {
  const isShown = !row.deletedAt && isReadable;
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    author: row.deletedAt ? null : authorOf(row),
    writtenAt: row.writtenAt,
    editedAt: isShown ? row.editedAt : null,
    isDeleted: row.deletedAt !== null,
    hidden:
      row.hiddenAt && !row.deletedAt ? { reason: row.hiddenFor, note: isShown ? row.hiddenNote : null, isHeld: row.heldAt !== null } : null,
    care: isShown ? row.care : null,
    isAfterClose: thread.closedAt !== null && row.writtenAt > thread.closedAt,
    contentWarning: isShown ? row.contentWarning : null,
    html: isShown ? row.html : '',
    quote: isShown ? quoteOf(row) : null,
    reactions: isShown ? (row.reactions ?? {}) : {},
    folded: null,
    can: nothing,
  };
}

/** The same for every reader who has no view of their own. */
export function sharedPost(row: PostRow, thread: ThreadOfPosts): Post {
  const isShown = !row.deletedAt && !row.hiddenAt;
  return { ...presentPost(row, thread, isShown), can: { ...nothing, report: isShown } };
}

function authorOf({ name, isAnonymous, role, groupRole, authorId, showsStage, stageSealed }: PostRow): Author | null {
  if (name === null) return null;
  if (isAnonymous) return { name, tag: null, stage: null, isAlias: true };
  const tag = groupRole === 'moderator' ? 'groupModerator' : role && role !== 'member' ? 'moderator' : null;
  return { name, tag, stage: authorId ? shownStage(authorId, { showsStage, stageSealed }) : null, isAlias: false };
}

/** Only the warning, where the quoted post has one; nothing of it while it is hidden or after it was taken back. */
function quoteOf({ quoted, quotedText }: PostRow): Quote | null {
  if (!quoted?.isShown || quotedText === null) return null;
  const { number, name, contentWarning } = quoted;
  return { number, name, contentWarning, text: contentWarning === null ? quotedText : null };
}

/** What changed in a thread since a version, as every reader without a view of their own sees it; nothing when the thread is gone. */
export async function sharedDelta(db: Db, threadId: string, sinceVersion: number) {
  const [thread] = await db
    .select({
      id: threads.id,
      groupId: threads.groupId,
      version: threads.version,
      postCount: threads.postCount,
      title: threads.title,
      contentWarning: threads.contentWarning,
      isQuestion: threads.isQuestion,
      closedAt: threads.closedAt,
      pinnedAt: threads.pinnedAt,
      hiddenAt: threads.hiddenAt,
    })
    .from(threads)
    .where(eq(threads.id, threadId));
  if (!thread) return null;
  const rows = await selectPosts(db, thread, changedSince(threadId, sinceVersion), changesLimit);
  return deltaOf(
    thread,
    thread.hiddenAt === null,
    rows.map((row) => sharedPost(row, thread)),
  );
}

type Head = {
  version: number;
  postCount: number;
  title: string;
  contentWarning: string | null;
  isQuestion: boolean;
  closedAt: Date | null;
  pinnedAt: Date | null;
  hiddenAt: Date | null;
};

/** The changes of a thread with its head: what a page that shows it has to know to be as new as one loaded now. */
export const deltaOf = (thread: Head, isFindable: boolean, changed: Post[]) => ({
  version: versionOf(changed, thread.version),
  postCount: Math.max(thread.postCount, ...changed.map(({ number }) => number)),
  head: headOf(thread, isFindable),
  posts: changed,
});

/** What stands above a thread. Of one that is hidden, only those who may find it see what it is called. */
export const headOf = ({ title, contentWarning, isQuestion, closedAt, pinnedAt, hiddenAt }: Head, isFindable: boolean) => ({
  title: isFindable ? title : '',
  contentWarning: isFindable ? contentWarning : null,
  isQuestion,
  closedAt,
  pinnedAt,
  hiddenAt,
});
