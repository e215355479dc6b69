import { one } from '@/db/client';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { lockPost } from '@/server/discussions/changes';
import type { HidePost, PostRef } from '@/server/discussions/input';
import { conflict } from '@/server/errors';
import { holdRole } from '@/server/groups/standing';
import { authorize } from '@/server/policy';
import { perform } from './acting';
import { factsOf, subjectOf } from './facts';
import { actPolicy } from './policy';
import { takeBackHiding } from './undoing';

/** Hides a post from all but its author and moderators, and with a first post its whole thread: from within the talk, by the same act as in a case. */
export function hidePost(ctx: MemberContext, { postId, reason, note }: HidePost) {
  return inTransaction(ctx, async (ctx) => {
    const post = await lockPost(ctx, postId);
    authorize(actPolicy, 'hide', ctx.actor, await hidingOf(ctx, postId));
    if (post.hiddenAt) throw conflict('post.alreadyHidden');
    await perform(ctx, [{ kind: 'hide', targetId: postId, reason, words: note }]);
  });
}

/** Shows a hidden post again, by taking back what hid it. What its author has taken back since stays taken back. */
export function restorePost(ctx: MemberContext, { postId }: PostRef) {
  return inTransaction(ctx, async (ctx) => {
    await holdRole(ctx);
    const post = await lockPost(ctx, postId);
    authorize(actPolicy, 'undo', ctx.actor, await hidingOf(ctx, postId));
    if (!post.hiddenAt) throw conflict('post.notHidden');
    if (post.heldAt) throw conflict('post.held');
    await takeBackHiding(ctx, postId);
  });
}

/** The hiding of a post, as the rules have to know it. */
export const hidingOf = async (ctx: Context, postId: string) => subjectOf(one(await factsOf(ctx, [{ kind: 'hide', targetId: postId }])));
