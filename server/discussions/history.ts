import { desc, eq } from 'drizzle-orm';
import { postRevisions, posts } from '@/db/schema/discussions';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { allows } from '@/server/policy';
import type { PostRef } from './input';
import { postPolicy } from './policy';
import { getPost } from './queries';

/** More edits than this nobody looks back upon. */
const revisionsMax = 50;

/** What a post said before each edit, the latest first, for whoever may read the post. Of what was hidden, only that it was there. */
export async function getHistory(ctx: MemberContext, { postId }: PostRef) {
  const post = await getPost(ctx, eq(posts.id, postId));
  if (post.deletedAt || !allows(postPolicy, 'read', ctx.actor, post)) throw notFound('post');
  const rows = await ctx.db
    .select({
      number: postRevisions.number,
      html: postRevisions.html,
      contentWarning: postRevisions.contentWarning,
      writtenAt: postRevisions.writtenAt,
      replacedAt: postRevisions.replacedAt,
      hiddenAt: postRevisions.hiddenAt,
    })
    .from(postRevisions)
    .where(eq(postRevisions.postId, postId))
    .orderBy(desc(postRevisions.number))
    .limit(revisionsMax);
  return {
    can: { hideRevision: allows(postPolicy, 'hideRevision', ctx.actor, post) },
    revisions: rows.map(({ hiddenAt, html, contentWarning, ...revision }) =>
      hiddenAt ? { ...revision, isHidden: true, html: '', contentWarning: null } : { ...revision, isHidden: false, html, contentWarning },
    ),
  };
}

/** The actor's own words as typed, to change them, and which edition they are: to be sent back with the change. */
export async function getSource(ctx: MemberContext, { postId }: PostRef) {
  const post = await getPost(ctx, eq(posts.id, postId));
  if (post.authorId !== ctx.actor.id || post.deletedAt || !allows(postPolicy, 'edit', ctx.actor, post)) throw notFound('post');
  return { body: post.body, contentWarning: post.contentWarning, version: post.edition };
}
