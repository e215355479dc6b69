import { asc, eq, sql } from 'drizzle-orm';
import {
  aliasOpenings,
  drafts,
  firstReplies,
  postMentions,
  postReactions,
  postRevisions,
  posts,
  threadAliases,
  threads,
} from '@/db/schema/discussions';
import { groups } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { openDraft } from './drafts';

/** All that a person wrote in groups, with what it said before each change; the words of others in the same threads are theirs. */
export const discussionsCopy: CopyPart = {
  tables: [threads, posts, postRevisions, postMentions, postReactions, threadAliases, aliasOpenings, drafts, firstReplies],
  async copy(ctx) {
    return {
      posts: await ownPosts(ctx),
      revisions: await ownRevisions(ctx),
      reactions: await ownReactions(ctx),
      drafts: await ownDrafts(ctx),
    };
  },
};

const place = { group: groups.name, thread: sql<string>`'/groups/' || ${groups.slug} || '/' || ${threads.number}`, number: posts.number };

const ownPosts = ({ db, actor }: MemberContext) =>
  db
    .select({
      ...place,
      /** The thread's, where they began it. */
      title: sql<string | null>`case when ${threads.authorId} = ${actor.id} and ${posts.number} = 1 then ${threads.title} end`,
      saidUnder: sql<string | null>`case when ${posts.isAnonymous} then (
        select a.alias from ${threadAliases} a where a.thread_id = ${threads.id} and a.user_id = ${actor.id}) end`,
      contentWarning: posts.contentWarning,
      body: posts.body,
      writtenAt: posts.writtenAt,
      editedAt: posts.editedAt,
      deletedAt: posts.deletedAt,
      hiddenAt: posts.hiddenAt,
      hiddenFor: posts.hiddenFor,
      hiddenNote: posts.hiddenNote,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .where(eq(posts.authorId, actor.id))
    .orderBy(asc(posts.writtenAt), asc(posts.id));

const ownRevisions = ({ db, actor }: MemberContext) =>
  db
    .select({
      ...place,
      edition: postRevisions.number,
      contentWarning: postRevisions.contentWarning,
      body: postRevisions.body,
      writtenAt: postRevisions.writtenAt,
      replacedAt: postRevisions.replacedAt,
    })
    .from(postRevisions)
    .innerJoin(posts, eq(posts.id, postRevisions.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .where(eq(posts.authorId, actor.id))
    .orderBy(asc(postRevisions.replacedAt), asc(postRevisions.postId));

const ownReactions = ({ db, actor }: MemberContext) =>
  db
    .select({ ...place, reaction: postReactions.reaction, at: postReactions.reactedAt })
    .from(postReactions)
    .innerJoin(posts, eq(posts.id, postReactions.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .where(eq(postReactions.userId, actor.id))
    .orderBy(asc(postReactions.reactedAt));

async function ownDrafts({ db, actor }: MemberContext) {
  const rows = await db.select().from(drafts).where(eq(drafts.userId, actor.id)).orderBy(asc(drafts.savedAt));
  return rows.flatMap((row) => {
    const content = openDraft(row);
    return content ? [{ ...content, savedAt: row.savedAt }] : [];
  });
}
