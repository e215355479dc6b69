import { and, eq, type SQLWrapper, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { conversationSides, conversations } from '@/db/schema/messages';
import type { Context, MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { lockPair } from '@/server/safety/pairs';

/** For how long one who asked may not ask the same person again. */
export const askingDays = 90;
export const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
/** Times inside written SQL. */
export const at = (moment: Date) => sql`${moment.toISOString()}::timestamptz`;

/**
 * Whether two people are sponsor and sponsee now, or one is there for the other until there is a sponsor, and knows of it, or they are in
 * those 20 minutes in which one gets to know the other before choosing.
 */
export const arePair = (a: SQLWrapper, b: SQLWrapper, now: Date) => sql<boolean>`(exists (
  select from sponsorships s join sponsors on sponsors.user_id = s.sponsor_id and sponsors.status <> 'suspended'
  where s.status in ('trial', 'active') and (s.sponsor_id, s.sponsee_id) in ((${a}, ${b}), (${b}, ${a})))
  or exists (select from temporary_contacts t where t.ended_at is null and t.known_at is not null and (t.volunteer_id, t.seeker_id) in ((${a}, ${b}), (${b}, ${a})))
  or exists (select from intro_chats i join sponsors on sponsors.user_id = i.sponsor_id and sponsors.status <> 'suspended'
    where i.status = 'held' and i.ended_at is null and i.closes_at > ${at(now)} and (i.sponsor_id, i.seeker_id) in ((${a}, ${b}), (${b}, ${a}))))`;

/** Whether one of the two wants nothing to do with the other. */
export const areApart = (a: SQLWrapper, b: SQLWrapper) => sql<boolean>`exists (
  select from blocks where (blocker_id, blocked_id) in ((${a}, ${b}), (${b}, ${a})))`;

/**
 * Whether both may write now: nobody has ended it, they are connected, and neither is blocked or suspended. Which of these it is that
 * stands in the way is not told to either.
 */
export const isOpenAt = (now: Date) => sql<boolean>`(${conversations.endedAt} is null
  and (${conversations.agreedAt} is not null or ${arePair(conversations.oneId, conversations.otherId, now)})
  and not ${areApart(conversations.oneId, conversations.otherId)}
  and ${users.standing} = 'good')`;

/** The one of the two who is not the actor, to join `users` on. */
export const theOther = (userId: string) =>
  sql`${users.id} = case when ${conversations.oneId} = ${userId} then ${conversations.otherId} else ${conversations.oneId} end`;

/** One conversation of the actor's with how it stands; anybody else's is not there. */
export async function getOwn(ctx: MemberContext, conversationId: string) {
  const [found] = await ctx.db
    .select({
      id: conversations.id,
      oneId: conversations.oneId,
      otherId: conversations.otherId,
      endedAt: conversations.endedAt,
      keepDays: conversations.keepDays,
      proposedDays: conversations.proposedDays,
      proposedBy: conversations.proposedBy,
      lastNumber: conversations.lastNumber,
      readNumber: conversationSides.readNumber,
      partnerId: users.id,
      handle: sql<string>`${users.handle}`,
      isOpen: isOpenAt(ctx.now),
    })
    .from(conversations)
    .innerJoin(conversationSides, and(eq(conversationSides.conversationId, conversations.id), eq(conversationSides.userId, ctx.actor.id)))
    .innerJoin(users, theOther(ctx.actor.id))
    .where(eq(conversations.id, conversationId));
  if (!found) throw notFound('conversation');
  return found;
}

/** The same, while nobody else changes anything between these two: no message is ever written past a block. */
export async function holdOwn(ctx: MemberContext, conversationId: string) {
  const { oneId, otherId } = await getOwn(ctx, conversationId);
  await lockPair(ctx, oneId, otherId);
  return getOwn(ctx, conversationId);
}

/**
 * The conversation of these two, made if there is none, and open from now on. For those who hold the pair.
 * @param isAgreed whether both said yes to a request; sponsor and sponsee need not
 */
export async function openConversation(ctx: Context, a: string, b: string, isAgreed: boolean) {
  const [oneId = '', otherId = ''] = [a, b].sort();
  const agreedAt = isAgreed ? ctx.now : undefined;
  const [row] = await ctx.db
    .insert(conversations)
    .values({ oneId, otherId, agreedAt, lastAt: ctx.now })
    .onConflictDoUpdate({ target: [conversations.oneId, conversations.otherId], set: { agreedAt, endedAt: null, endedBy: null } })
    .returning({ id: conversations.id });
  if (!row) throw new Error('The statement returned no row.');
  await ctx.db
    .insert(conversationSides)
    .values([oneId, otherId].map((userId) => ({ userId, conversationId: row.id })))
    .onConflictDoNothing();
  return row.id;
}

/** Whoever has the conversation open is to look again, and both lists of conversations. */
export const topicOf = (conversationId: string) => `conversation.${conversationId}`;
/** The topic under which one person's list of conversations is watched. */
export const messagesOf = (userId: string) => `messages.${userId}`;
