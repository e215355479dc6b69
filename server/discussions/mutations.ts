import { and, eq } from 'drizzle-orm';
import { postMentions, postReactions, postRevisions } from '@/db/schema/discussions';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { holdSpeaker } from '@/server/groups/standing';
import { allows, authorize } from '@/server/policy';
import { judge } from '@/server/watch/judging';
import { hasLink, newUntil } from '@/server/watch/newcomers';
import { changePost, dropQuotes, lockPost } from './changes';
import { clearDraft } from './drafts';
import { followWords, heldAs } from './holding';
import type { EditPost, PostRef, RevisionRef } from './input';
import { renderMarkdown } from './markdown';
import { keepMentions } from './mentions';
import { postPolicy } from './policy';

/** How long what a moderator has hidden cannot be changed: time to read why. */
const minutesHidden = 10;
const minutesSince = (then: Date, now: Date) => (now.getTime() - then.getTime()) / 60_000;

/** Changes the actor's own words, and keeps those of before. Whoever has not seen what another tab saved since is told, and loses nothing. */
export async function editPost(ctx: MemberContext, { postId, version, body, contentWarning: warning }: EditPost) {
  const html = renderMarkdown(body);
  const judged = await judge(ctx, body);
  const contentWarning = warning ?? judged.note;
  return inTransaction(ctx, async (ctx) => {
    const post = await lockPost(ctx, postId);
    authorize(postPolicy, 'edit', ctx.actor, post);
    await holdSpeaker(ctx, post.groupId);
    if (post.deletedAt) throw conflict('post.deleted', 'body');
    if (post.heldAt) throw conflict('post.held', 'body');
    if (post.hiddenAt && minutesSince(post.hiddenAt, ctx.now) < minutesHidden) throw conflict('post.hidden', 'body');
    if (post.threadClosedAt) throw conflict('thread.closed', 'body');
    // Sent twice, it is done once.
    if (post.body === body && post.contentWarning === contentWarning) return;
    if (post.edition !== version) throw conflict('post.changedMeanwhile', 'body');
    await ctx.db.insert(postRevisions).values({
      postId,
      number: post.edition,
      body: post.body,
      html: post.html,
      contentWarning: post.contentWarning,
      writtenAt: post.editedAt ?? post.writtenAt,
      replacedAt: ctx.now,
    });
    await dropQuotes(ctx, postId, html);
    // What a moderator hid stays hidden, and is looked at again with its new words.
    const held = post.hiddenAt ? { heldAt: ctx.now } : heldAs(ctx, judged);
    await changePost(
      ctx,
      post,
      { body, html, contentWarning, editedAt: ctx.now, ...held, ...(judged.care && { care: judged.care }) },
      { contentWarning, ...('hiddenAt' in held && { hiddenAt: held.hiddenAt }) },
    );
    const called = await keepMentions(ctx, post, body);
    if (!judged.care && newUntil(ctx) && hasLink(body)) throw conflict('newcomer.links', 'body');
    const heldFor = post.hiddenAt ? (post.hiddenFor ?? 'other') : judged.heldFor;
    await followWords(ctx, { id: postId, threadId: post.threadId, groupId: post.groupId }, { ...judged, heldFor });
    await clearDraft(ctx, { place: postId });
    await record(ctx, 'post.edited', postId, { threadId: post.threadId }, [post.threadId]);
    for (const userId of called) await record(ctx, 'post.called', postId, { threadId: post.threadId, userId });
  });
}

/**
 * Takes the actor's own words back for good, with all that was kept of them: earlier words, quotes, names, support. What others answered
 * stays; of a first post the title goes too.
 */
export function deletePost(ctx: MemberContext, { postId }: PostRef) {
  return inTransaction(ctx, async (ctx) => {
    const post = await lockPost(ctx, postId);
    authorize(postPolicy, 'delete', ctx.actor, post);
    if (post.deletedAt) return;
    for (const table of [postRevisions, postMentions, postReactions]) await ctx.db.delete(table).where(eq(table.postId, postId));
    await dropQuotes(ctx, postId, '');
    const nothing = { body: '', html: '', contentWarning: null, quotedId: null, quotedText: null };
    await changePost(ctx, post, { ...nothing, deletedAt: ctx.now }, { title: '', contentWarning: null });
    await clearDraft(ctx, { place: postId });
    await record(ctx, 'post.deleted', postId, { threadId: post.threadId }, [post.threadId, post.groupId]);
  });
}

/** Takes what a post said before an edit out of its history, such as a telephone number: from then on nobody is given it. */
export function hideRevision(ctx: MemberContext, { postId, number }: RevisionRef) {
  return inTransaction(ctx, async (ctx) => {
    const post = await lockPost(ctx, postId);
    if (post.deletedAt || !allows(postPolicy, 'read', ctx.actor, post)) throw notFound('post');
    authorize(postPolicy, 'hideRevision', ctx.actor, post);
    const which = and(eq(postRevisions.postId, postId), eq(postRevisions.number, number));
    const [revision] = await ctx.db.select({ hiddenAt: postRevisions.hiddenAt }).from(postRevisions).where(which);
    if (!revision) throw notFound('revision');
    if (revision.hiddenAt) return;
    await ctx.db.update(postRevisions).set({ hiddenAt: ctx.now, hiddenBy: ctx.actor.id }).where(which);
    await record(ctx, 'post.revisionHidden', postId, { threadId: post.threadId, number: String(number) });
  });
}
