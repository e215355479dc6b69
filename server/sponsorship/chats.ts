import { and, desc, eq, gt, inArray, isNotNull, lte, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { introChats } from '@/db/schema/intro-chats';
import { conversations } from '@/db/schema/messages';
import { sponsorships } from '@/db/schema/sponsorship';
import { walking } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { openForPair } from '@/server/messages/mutations';
import { authorize } from '@/server/policy';
import { lockPair } from '@/server/safety/pairs';
import { answerBy, checkStillFits } from './answering';
import { turnDownChats, withdrawChats } from './chat-ending';
import { inKindWords } from './constraints';
import type { AnswerChat, AskChat, OneChat } from './input';
import { holdPerson } from './locking';
import { loadFitting } from './mutations';
import { chatReadableBy, introChatPolicy } from './policy';

/** How long a talk is, how many a seeker may have, and for how long one counts (recovery.md 2.4). */
const chatMinutes = 20;
const mostChats = 3;
const countedDays = 30;

const countedSince = (now: Date) => new Date(now.getTime() - countedDays * 86_400_000);

/** Asks a sponsor for a short talk before choosing. Who may be asked is the same as for a request; no place is taken. */
export function askChat(ctx: MemberContext, { sponsorId }: AskChat) {
  const asking = inTransaction(ctx, async (ctx) => {
    const seekerId = ctx.actor.id;
    if (sponsorId === seekerId) throw conflict('sponsorship.oneself');
    authorize(introChatPolicy, 'ask', ctx.actor, { sponsorId, seekerId });
    await lockPair(ctx, seekerId, sponsorId);
    await holdPerson(ctx, seekerId);
    const slot = await freeSlot(ctx, sponsorId);
    await loadFitting(ctx, sponsorId);

    const id = crypto.randomUUID();
    await ctx.db.insert(introChats).values({ id, seekerId, sponsorId, slot, askedAt: ctx.now, expiresAt: answerBy(ctx.now) });
    await record(ctx, 'sponsor.chatAsked', id, { sponsorId }, [sponsorId, seekerId]);
    return { id };
  });
  return asking.catch(inKindWords);
}

/** Which of the actor's three is free. Each sponsor is asked once in 30 days, whatever came of it. */
async function freeSlot(ctx: MemberContext, sponsorId: string) {
  const mine = eq(introChats.seekerId, ctx.actor.id);
  const since = countedSince(ctx.now);
  const isSponsee = and(eq(sponsorships.sponseeId, ctx.actor.id), inArray(sponsorships.status, [...walking]));
  if ((await ctx.db.$count(sponsorships, isSponsee)) > 0) throw conflict('sponsorship.hasSponsor');
  await ctx.db
    .update(introChats)
    .set({ slot: null })
    .where(and(mine, eq(introChats.status, 'held'), isNotNull(introChats.slot), lte(introChats.answeredAt, since)));
  const counted = await ctx.db
    .select({ sponsorId: introChats.sponsorId, slot: introChats.slot })
    .from(introChats)
    .where(and(mine, or(isNotNull(introChats.slot), gt(introChats.askedAt, since))));
  if (counted.some((chat) => chat.sponsorId === sponsorId)) throw conflict('sponsorship.chatAsked');
  const slot = [1, 2, 3].find((slot) => !counted.some((chat) => chat.slot === slot));
  if (!slot) throw conflict('sponsorship.threeChats');
  return slot;
}

/** "Yes, I am here now" opens a private conversation of the two for 20 minutes from this moment; "Not now" needs no reason. */
export function answerChat(ctx: MemberContext, { chatId, answer }: AnswerChat) {
  return inTransaction(ctx, async (ctx) => {
    const chat = await holdChat(ctx, chatId);
    authorize(introChatPolicy, 'answer', ctx.actor, chat);
    if (chat.status === 'withdrawn') throw conflict('sponsorship.noLongerOpen');
    if (chat.status === 'expired' || (chat.status === 'asked' && chat.expiresAt <= ctx.now)) throw conflict('sponsorship.ranOut');
    if (chat.status !== 'asked') throw conflict('sponsorship.alreadyAnswered');
    if (answer === 'decline') return turnDownChats(ctx, 'declined', eq(introChats.id, chatId));

    const { sponsorId, seekerId } = chat;
    await checkStillFits(ctx, { sponsorId, sponseeId: seekerId, place: null });
    const closesAt = new Date(ctx.now.getTime() + chatMinutes * 60_000);
    await ctx.db.update(introChats).set({ status: 'held', answeredAt: ctx.now, closesAt }).where(eq(introChats.id, chatId));
    const conversationId = await openForPair(ctx, sponsorId, seekerId);
    // By nobody, so that both are told.
    await record({ ...ctx, actor: { kind: 'system' } }, 'sponsor.chatOpened', conversationId, {}, [sponsorId, seekerId]);
  });
}

/** Takes back what the actor asked for and nobody has answered. */
export function withdrawChat(ctx: MemberContext, { chatId }: OneChat) {
  return inTransaction(ctx, async (ctx) => {
    const chat = await holdChat(ctx, chatId);
    authorize(introChatPolicy, 'withdraw', ctx.actor, chat);
    if ((await withdrawChats(ctx, eq(introChats.id, chatId))) === 0) throw conflict('sponsorship.alreadyAnswered');
  });
}

/** A talk of the actor's, held with all that concerns the two; anybody else's is not there. */
async function holdChat(ctx: MemberContext, chatId: string) {
  const mine = and(eq(introChats.id, chatId), chatReadableBy(ctx.actor));
  const [seen] = await ctx.db.select().from(introChats).where(mine);
  if (!seen) throw notFound('sponsorship');
  await lockPair(ctx, seen.seekerId, seen.sponsorId);
  await holdPerson(ctx, seen.seekerId);
  const [chat] = await ctx.db.select().from(introChats).where(mine).for('update');
  if (!chat) throw notFound('sponsorship');
  return chat;
}

/**
 * The actor's talks that wait, are open or count; to a sponsor only what waits for them or is open now. Why one did not come about is said to
 * nobody.
 */
export async function myChats(ctx: MemberContext) {
  const { actor, now } = ctx;
  const moment = sql`${now.toISOString()}::timestamptz`;
  const isOpen = sql<boolean>`(${introChats.status} = 'held' and ${introChats.endedAt} is null and ${introChats.closesAt} > ${moment})`;
  const waits = and(eq(introChats.status, 'asked'), gt(introChats.expiresAt, now));
  const rows = await ctx.db
    .select({
      id: introChats.id,
      amSponsor: sql<boolean>`${introChats.sponsorId} = ${actor.id}`,
      otherId: users.id,
      otherHandle: users.handle,
      state: sql<'asked' | 'open' | 'over' | 'notNow'>`case when ${isOpen} then 'open' when ${introChats.status} = 'held' then 'over'
        when ${waits} then 'asked' else 'notNow' end`,
      counts: sql<boolean>`coalesce(${introChats.status} = 'asked' or ${introChats.answeredAt} > ${countedSince(now).toISOString()}::timestamptz and ${introChats.status} = 'held', false)`,
      askedAt: introChats.askedAt,
      closesAt: introChats.closesAt,
      conversationId: conversations.id,
    })
    .from(introChats)
    .innerJoin(
      users,
      sql`${users.id} = case when ${introChats.sponsorId} = ${actor.id} then ${introChats.seekerId} else ${introChats.sponsorId} end`,
    )
    .leftJoin(
      conversations,
      and(
        eq(introChats.status, 'held'),
        eq(conversations.oneId, sql`least(${introChats.sponsorId}, ${introChats.seekerId})`),
        eq(conversations.otherId, sql`greatest(${introChats.sponsorId}, ${introChats.seekerId})`),
      ),
    )
    .where(
      or(
        and(eq(introChats.sponsorId, actor.id), or(waits, isOpen)),
        and(eq(introChats.seekerId, actor.id), sql`${introChats.status} <> 'withdrawn'`, gt(introChats.askedAt, countedSince(now))),
      ),
    )
    .orderBy(desc(introChats.askedAt), desc(introChats.id))
    .limit(50);
  const used = rows.filter(({ amSponsor, counts }) => !amSponsor && counts).length;
  return { chats: rows.map(({ counts, ...chat }) => chat), left: Math.max(0, mostChats - used) };
}
