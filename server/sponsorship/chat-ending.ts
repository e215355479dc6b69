import { and, eq, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { introChats } from '@/db/schema/intro-chats';
import type { Context, MemberContext } from '@/server/context';
import { announce, keepUntold, record } from '@/server/events';
import { tellPairEnded } from '@/server/messages/mutations';

type Chat = { id: string; sponsorId: string; seekerId: string };
const told = { id: introChats.id, sponsorId: introChats.sponsorId, seekerId: introChats.seekerId };

/** Takes back what was asked and not yet answered; the sponsor has nothing more to do. */
export async function withdrawChats(ctx: Context, where?: SQL) {
  const gone = await ctx.db
    .update(introChats)
    .set({ status: 'withdrawn', slot: null, endedAt: ctx.now })
    .where(and(eq(introChats.status, 'asked'), where))
    .returning(told);
  for (const { id, sponsorId, seekerId } of gone) {
    await keepUntold(ctx, 'sponsor.chatAsked', id);
    await announce(ctx, [sponsorId, seekerId]);
  }
  return gone.length;
}

/** Somebody has a sponsor now: what they asked others for besides is taken back. */
export const withdrawChatsOf = (ctx: Context, seekerId: string) => withdrawChats(ctx, eq(introChats.seekerId, seekerId));

/** What waits becomes a kind "not now": said by the sponsor, run out, or because the sponsor is away. */
export async function turnDownChats(ctx: Context, as: 'declined' | 'expired', where?: SQL) {
  const gone = await ctx.db
    .update(introChats)
    .set({ status: as, slot: null, answeredAt: as === 'declined' ? ctx.now : null, endedAt: ctx.now })
    .where(and(eq(introChats.status, 'asked'), where))
    .returning(told);
  for (const { id, sponsorId, seekerId } of gone)
    await record({ ...ctx, actor: { kind: 'system' } }, 'sponsor.chatNotNow', id, { seekerId }, [sponsorId, seekerId]);
}

/** Closes talks that are still open; those who look at them see it. */
async function close(ctx: Context, where?: SQL) {
  const closed: Chat[] = await ctx.db
    .update(introChats)
    .set({ endedAt: ctx.now })
    .where(and(eq(introChats.status, 'held'), isNull(introChats.endedAt), where))
    .returning(told);
  for (const { sponsorId, seekerId } of closed) {
    await tellPairEnded(ctx, sponsorId, seekerId);
    await announce(ctx, [sponsorId, seekerId]);
  }
}

/** The sponsor is there for nobody now: what is asked of them reads as a "not now", and what is open closes. */
export async function endChatsOf(ctx: Context, sponsorId: string) {
  await turnDownChats(ctx, 'declined', eq(introChats.sponsorId, sponsorId));
  await close(ctx, eq(introChats.sponsorId, sponsorId));
}

/** The actor wants nothing to do with somebody: nothing waits or stays open between the two. */
export async function endChatsBetween(ctx: MemberContext, otherId: string) {
  const meAsSponsor = and(eq(introChats.sponsorId, ctx.actor.id), eq(introChats.seekerId, otherId));
  const meAsSeeker = and(eq(introChats.sponsorId, otherId), eq(introChats.seekerId, ctx.actor.id));
  await turnDownChats(ctx, 'declined', meAsSponsor);
  await withdrawChats(ctx, meAsSeeker);
  await close(ctx, or(meAsSponsor, meAsSeeker));
}

/** By the clock: what nobody answered in 72 hours. */
export const expireChats = (ctx: Context) => turnDownChats(ctx, 'expired', lte(introChats.expiresAt, ctx.now));

/** By the clock: the 20 minutes are over. Nobody can write since then already; pages that show it look again. */
export const closeChats = (ctx: Context) => close(ctx, lte(introChats.closesAt, sql`${ctx.now.toISOString()}::timestamptz`));
