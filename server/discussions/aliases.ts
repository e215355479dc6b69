import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { aliasOpenings, posts, threadAliases } from '@/db/schema/discussions';
import { inTransaction, type MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { OpenAlias } from './input';
import { postPolicy } from './policy';
import { getPost } from './queries';

/**
 * Words that English and Spanish spell alike and that fit each other whatever their gender, so that a name tells neither a language nor
 * a person. No handle has a space in it, so that none can be mistaken for one.
 */
const first =
  'Astral Austral Boreal Celestial Central Coral Cordial Crucial Floral Gradual Ideal Lunar Musical Natural Neutral Original Polar Radial Solar Tropical Vernal Vital'.split(
    ' ',
  );
const second =
  'Alpaca Aurora Azalea Begonia Canal Cosmos Delta Gardenia Iris Jade Kayak Kiwi Koala Luna Magnolia Mango Mesa Nova Panda Papaya Petunia Piano Plaza Puma Rondo Sierra Sonata Tundra Vista Yuca'.split(
    ' ',
  );

/** After so many tries in vain the thread is full of names, and they take numbers. */
const plainTries = 12;
const triesMax = 40;

const pick = (list: string[]) => list[randomInt(list.length)] ?? '';
const draw = (withNumber: boolean) => `${pick(first)} ${pick(second)}${withNumber ? ` ${randomInt(2, 1000)}` : ''}`;

/**
 * The name the actor goes by in this thread: theirs if they have one there, else one drawn by lot that nobody else has there. However
 * many tabs ask at once, it is one and the same. To be called within the transaction that writes under it, after the right to write.
 */
export async function aliasFor(ctx: MemberContext, threadId: string): Promise<string> {
  const own = and(eq(threadAliases.threadId, threadId), eq(threadAliases.userId, ctx.actor.id));
  for (let tries = 0; tries < triesMax; tries++) {
    const [known] = await ctx.db.select({ alias: threadAliases.alias }).from(threadAliases).where(own);
    if (known) return known.alias;
    const alias = draw(tries >= plainTries);
    // Another tab of theirs that is about to commit is waited for here, and found on the next turn.
    const [taken] = await ctx.db
      .insert(threadAliases)
      .values({ threadId, userId: ctx.actor.id, alias })
      .onConflictDoNothing()
      .returning({ alias: threadAliases.alias });
    if (taken) return taken.alias;
  }
  throw new Error('No name for a thread could be drawn.');
}

/**
 * Looks up who speaks under the name of this post, for the site's moderators alone and for a reason in words. That it was done is kept
 * with the reason, and the person is told.
 */
export function openAlias(ctx: MemberContext, { postId, reason }: OpenAlias) {
  return inTransaction(ctx, async (ctx) => {
    const post = await getPost(ctx, eq(posts.id, postId));
    authorize(postPolicy, 'openAlias', ctx.actor, post);
    if (!post.isAnonymous || !post.authorId) throw notFound('alias');
    const [known] = await ctx.db
      .select({ alias: threadAliases.alias, handle: users.handle })
      .from(threadAliases)
      .innerJoin(users, eq(users.id, threadAliases.userId))
      .where(and(eq(threadAliases.threadId, post.threadId), eq(threadAliases.userId, post.authorId)));
    if (!known) throw notFound('alias');
    const openingId = crypto.randomUUID();
    await ctx.db
      .insert(aliasOpenings)
      .values({ id: openingId, threadId: post.threadId, alias: known.alias, openedBy: ctx.actor.id, reason, openedAt: ctx.now });
    await record(ctx, 'alias.opened', postId, { threadId: post.threadId, authorId: post.authorId, openingId });
    return known;
  });
}
