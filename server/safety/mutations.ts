import { and, eq, lt, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { aliasMutes, blocks, filters, mutes, safetyChoices } from '@/db/schema/safety';
import type { MuteSpan } from '@/db/vocabulary';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { postPolicy } from '@/server/discussions/policy';
import { getPost } from '@/server/discussions/queries';
import { conflict, notFound } from '@/server/errors';
import { announce } from '@/server/events';
import { closeBetween } from '@/server/messages/requests';
import { allows, authorize } from '@/server/policy';
import { seal } from '@/server/seal';
import { withdrawBetween } from '@/server/sponsorship/between';
import type { AddFilter, ChooseMentions, Mute, MuteAlias, RemoveFilter, Unblock, UnmuteAlias, Whom } from './input';
import { lockPair } from './pairs';
import { filterPlace } from './personal-view';
import { safetyPolicy } from './policy';
import { keptMax } from './queries';

const mayKeep = ({ actor }: MemberContext) => authorize(safetyPolicy, 'keep', actor, { userId: actor.id });
/** The actor's own pages look again; nobody else hears of it, and no event is kept of it. */
const lookAgain = (ctx: MemberContext) => announce(ctx, [ctx.actor.id]);

/**
 * Wants nothing to do with somebody any more. It works both ways, they are never told, and what is open between the two is taken back.
 * Done twice, it is done.
 */
export function block(ctx: MemberContext, whom: Whom) {
  mayKeep(ctx);
  return inTransaction(ctx, async (ctx) => {
    const { id, isAlias } = await personOf(ctx, whom);
    // Who is behind the name would be read from the list of those one has blocked.
    if (isAlias) throw conflict('safety.onlyMute');
    await lockPair(ctx, ctx.actor.id, id);
    checkRoom(await ctx.db.$count(blocks, eq(blocks.blockerId, ctx.actor.id)));
    await ctx.db.insert(blocks).values({ blockerId: ctx.actor.id, blockedId: id, blockedAt: ctx.now }).onConflictDoNothing();
    await withdrawBetween(ctx, id);
    await closeBetween(ctx, ctx.actor.id, id);
    await lookAgain(ctx);
  });
}

/** Takes a block back. What it took back stays taken back. */
export async function unblock(ctx: MemberContext, whom: Unblock) {
  mayKeep(ctx);
  const { id } = await personOf(ctx, whom);
  await ctx.db.delete(blocks).where(and(eq(blocks.blockerId, ctx.actor.id), eq(blocks.blockedId, id)));
  await lookAgain(ctx);
}

const hour = 3_600_000;
const spans: Record<MuteSpan, number | null> = { '8h': 8 * hour, '7d': 168 * hour, '30d': 720 * hour, always: null };
const until = ({ now }: Context, span: MuteSpan) => (spans[span] === null ? null : new Date(now.getTime() + spans[span]));

/** Would rather not read somebody for a while. Of a post under a name for one thread, it is that name that is muted. */
export async function mute(ctx: MemberContext, { span, ...whom }: Mute) {
  mayKeep(ctx);
  const { id, isAlias } = await personOf(ctx, whom);
  if (isAlias && 'postId' in whom) return muteAlias(ctx, whom);
  checkRoom(await ctx.db.$count(mutes, eq(mutes.muterId, ctx.actor.id)));
  const kept = { mutedAt: ctx.now, expiresAt: until(ctx, span) };
  await ctx.db
    .insert(mutes)
    .values({ muterId: ctx.actor.id, mutedId: id, ...kept })
    .onConflictDoUpdate({ target: [mutes.muterId, mutes.mutedId], set: kept });
  await lookAgain(ctx);
}

export async function unmute(ctx: MemberContext, whom: Unblock) {
  mayKeep(ctx);
  const { id } = await personOf(ctx, whom);
  await ctx.db.delete(mutes).where(and(eq(mutes.muterId, ctx.actor.id), eq(mutes.mutedId, id)));
  await lookAgain(ctx);
}

/** Would rather not read a name of one thread; who is behind it stays unknown, and what they say under their own name is still shown. */
export async function muteAlias(ctx: MemberContext, { postId }: MuteAlias) {
  mayKeep(ctx);
  const { authorId, authorName, threadId, isAnonymous } = await shownPost(ctx, postId);
  if (!isAnonymous || authorName === null) throw notFound('post');
  if (authorId === ctx.actor.id) throw conflict('safety.oneself');
  checkRoom(await ctx.db.$count(aliasMutes, eq(aliasMutes.muterId, ctx.actor.id)));
  await ctx.db.insert(aliasMutes).values({ muterId: ctx.actor.id, threadId, alias: authorName, mutedAt: ctx.now }).onConflictDoNothing();
  await lookAgain(ctx);
}

export async function unmuteAlias(ctx: MemberContext, { threadId, alias }: UnmuteAlias) {
  mayKeep(ctx);
  await ctx.db
    .delete(aliasMutes)
    .where(and(eq(aliasMutes.muterId, ctx.actor.id), eq(aliasMutes.threadId, threadId), eq(aliasMutes.alias, alias)));
  await lookAgain(ctx);
}

/** Keeps words, sealed, that the actor would rather not meet unprepared. */
export async function addFilter(ctx: MemberContext, { phrase, effect, span }: AddFilter) {
  mayKeep(ctx);
  checkRoom(await ctx.db.$count(filters, eq(filters.userId, ctx.actor.id)), filtersMax);
  const id = crypto.randomUUID();
  const phraseSealed = seal(phrase, filterPlace(id));
  await ctx.db.insert(filters).values({ id, userId: ctx.actor.id, phraseSealed, effect, expiresAt: until(ctx, span), createdAt: ctx.now });
  await lookAgain(ctx);
}

export async function removeFilter(ctx: MemberContext, { filterId }: RemoveFilter) {
  mayKeep(ctx);
  await ctx.db.delete(filters).where(and(eq(filters.id, filterId), eq(filters.userId, ctx.actor.id)));
  await lookAgain(ctx);
}

/** Says who may call the actor by name. It holds for what is written from now on. */
export async function chooseMentions(ctx: MemberContext, { mentions }: ChooseMentions) {
  mayKeep(ctx);
  await ctx.db
    .insert(safetyChoices)
    .values({ userId: ctx.actor.id, mentions })
    .onConflictDoUpdate({ target: safetyChoices.userId, set: { mentions } });
}

/** Takes away mutes and filters whose time is over. */
export async function forgetRunOut(ctx: Context<System>) {
  await ctx.db.delete(mutes).where(lt(mutes.expiresAt, ctx.now));
  await ctx.db.delete(filters).where(lt(filters.expiresAt, ctx.now));
}

/** Each filter is held against each post that is shown. */
const filtersMax = 50;

function checkRoom(count: number, most = keptMax) {
  if (count >= most) throw conflict('safety.tooMany');
}

/** Whom the actor means; not themselves. */
async function personOf(ctx: MemberContext, whom: Whom): Promise<{ id: string; isAlias: boolean }> {
  const person = 'postId' in whom ? await authorOf(ctx, whom.postId) : await named(ctx, whom.handle);
  if (person.id === ctx.actor.id) throw conflict('safety.oneself');
  return person;
}

async function authorOf(ctx: MemberContext, postId: string) {
  const { authorId, isAnonymous } = await shownPost(ctx, postId);
  if (!authorId) throw notFound('person');
  return { id: authorId, isAlias: isAnonymous };
}

/** A post whose author the actor is shown: one that was taken back names nobody any more. */
async function shownPost(ctx: MemberContext, postId: string) {
  const post = await getPost(ctx, eq(posts.id, postId));
  if (post.deletedAt || !allows(postPolicy, 'read', ctx.actor, post)) throw notFound('post');
  return post;
}

async function named(ctx: MemberContext, handle: string) {
  const [person] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.handle, sql`${handle}::citext`));
  if (!person) throw notFound('person');
  return { id: person.id, isAlias: false };
}
