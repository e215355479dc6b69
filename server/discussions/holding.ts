import { and, asc, desc, eq, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { posts, threadAliases, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { membershipAsSeen, ownMembership } from '@/server/groups/policy';
import { holdRole } from '@/server/groups/standing';
import { perform } from '@/server/moderation/acting';
import { hidingOf } from '@/server/moderation/hiding';
import { actPolicy } from '@/server/moderation/policy';
import { enterDesk } from '@/server/moderation/queries';
import { findHidings, takeBackHiding } from '@/server/moderation/undoing';
import { authorize, isStaff } from '@/server/policy';
import { walkTogether } from '@/server/sponsorship/near';
import type { DecideHeld } from '@/server/watch/input';
import type { Judgement } from '@/server/watch/judging';
import { watchPolicy } from '@/server/watch/policy';
import { isNear } from '@/server/watch/queries';
import { raise } from '@/server/watch/raising';
import { changePost, lockPost } from './changes';

type Written = { id: string; threadId: string; groupId: string };

/** What follows from somebody's words, in the transaction that writes them: a person is called, or a moderator looks before others do. */
export async function followWords(ctx: MemberContext, { id, threadId, groupId }: Written, { care, found, heldFor }: Judgement) {
  if (care) await raise(ctx, { targetKind: 'post', targetId: id, groupId, subjectId: ctx.actor.id, severity: care, found });
  if (heldFor) await record(ctx, 'post.held', id, { threadId, reason: heldFor }, [groupId]);
}

/** What a post that waits is written with; nothing for one that does not. */
export const heldAs = (ctx: MemberContext, { heldFor }: Pick<Judgement, 'heldFor'>) =>
  heldFor ? { hiddenAt: ctx.now, hiddenFor: heldFor, heldAt: ctx.now } : {};

/** Posts that wait for the actor: of the groups they moderate, or of all for staff; the oldest first. Their own are with others. */
export async function findHeld(ctx: MemberContext) {
  await enterDesk(ctx, 'queue');
  return selectHeld(
    ctx,
    and(
      sql`${posts.authorId} is distinct from ${ctx.actor.id}::uuid`,
      isStaff(ctx.actor) ? undefined : and(eq(memberships.role, 'moderator'), eq(memberships.status, 'joined')),
      not(walkTogether(sql`${ctx.actor.id}::uuid`, posts.authorId)),
    ),
    asc(posts.heldAt),
  );
}

/** The actor's own posts that wait. */
export function findOwnHeld(ctx: MemberContext) {
  authorize(watchPolicy, 'seeOwnHeld', ctx.actor, undefined);
  return selectHeld(ctx, eq(posts.authorId, ctx.actor.id), desc(posts.heldAt));
}

function selectHeld(ctx: MemberContext, which: SQL | undefined, order: SQL) {
  return ctx.db
    .select({
      id: posts.id,
      number: posts.number,
      html: posts.html,
      contentWarning: posts.contentWarning,
      heldAt: posts.heldAt,
      heldFor: posts.hiddenFor,
      author: sql<string | null>`case when ${posts.isAnonymous} then ${threadAliases.alias} else ${users.handle} end`,
      threadNumber: threads.number,
      threadTitle: threads.title,
      groupName: groups.name,
      groupSlug: groups.slug,
      membership: membershipAsSeen,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(users, eq(users.id, posts.authorId))
    .leftJoin(threadAliases, and(posts.isAnonymous, eq(threadAliases.threadId, threads.id), eq(threadAliases.userId, posts.authorId)))
    .where(and(isNotNull(posts.heldAt), isNull(posts.deletedAt), which))
    .orderBy(order)
    .limit(50);
}

/**
 * Lets others see a post that waited, or keeps it from them with words to its author. Of two who decide at once the second is told; it is
 * published once, and those it calls hear of it then.
 */
export function decideHeld(ctx: MemberContext, { postId, decision, words }: DecideHeld) {
  return inTransaction(ctx, async (ctx) => {
    await holdRole(ctx);
    const post = await lockPost(ctx, postId);
    authorize(actPolicy, decision === 'publish' ? 'undo' : 'hide', ctx.actor, await hidingOf(ctx, postId));
    if (!post.heldAt || post.deletedAt) throw conflict('post.notHeld');
    const { threadId, groupId, authorId } = post;
    if (!authorId) throw notFound('post');
    if (await isNear(ctx, authorId)) throw notFound('post');
    const watchers = [threadId, groupId, authorId];
    if (decision === 'publish') {
      // Hidden by somebody, and changed by its author since: it was there before, and is no news.
      if (await takeBackHiding(ctx, postId)) return;
      await changePost(ctx, post, { hiddenAt: null, hiddenFor: null, heldAt: null }, { hiddenAt: null });
      await record(ctx, 'post.released', postId, { threadId, authorId }, watchers);
      // Told of as it would have been when it was written, and by whom.
      const asAuthor = { ...ctx, actor: { ...ctx.actor, id: authorId } };
      if (post.number > 1) await record(asAuthor, 'post.written', postId, { threadId }, watchers);
      return;
    }
    if (!words) throw conflict('required', 'words');
    // From now on it is hidden by a person, whose act can be taken back; on top of that of whoever hid it before.
    const isHiddenByAct = (await findHidings(ctx, postId)).length > 0;
    if (isHiddenByAct) await changePost(ctx, post, { heldAt: null });
    else await changePost(ctx, post, { hiddenAt: null, hiddenFor: null, heldAt: null }, { hiddenAt: null });
    await perform(ctx, [{ kind: 'hide', targetId: postId, reason: post.hiddenFor ?? 'other', words }]);
  });
}
