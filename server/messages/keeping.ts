import { and, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { conversations, messageRequests, messages } from '@/db/schema/messages';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { announce } from '@/server/events';
import { authorize } from '@/server/policy';
import { askingDays, at, daysAgo, holdOwn, topicOf } from './between';
import type { AnswerKeeping, SetKeeping } from './input';
import { conversationPolicy } from './policy';

/** How many messages are taken away by one statement, so that none holds the table for long. */
const chunk = 1000;

const lengthOf = (days: number | null) => days ?? Number.POSITIVE_INFINITY;

/** For how long messages are kept. Either may shorten it at once; to keep them longer takes the other's word too. */
export function setKeeping(ctx: MemberContext, { conversationId, days }: SetKeeping) {
  return inTransaction(ctx, async (ctx) => {
    const held = await holdOwn(ctx, conversationId);
    authorize(conversationPolicy, 'keep', ctx.actor, held);
    const wished = Number(days) || null;
    const isProposedByOther = held.proposedBy !== null && held.proposedBy !== ctx.actor.id;
    const isAgreed = isProposedByOther && lengthOf(wished) <= lengthOf(held.proposedDays);
    if (isAgreed || lengthOf(wished) <= lengthOf(held.keepDays)) await keepFor(ctx, conversationId, wished);
    else await propose(ctx, conversationId, wished, ctx.actor.id);
    await announce(ctx, [topicOf(conversationId)]);
  });
}

/** Says yes or no to keeping messages longer, as the other would like. */
export function answerKeeping(ctx: MemberContext, { conversationId, answer }: AnswerKeeping) {
  return inTransaction(ctx, async (ctx) => {
    const held = await holdOwn(ctx, conversationId);
    authorize(conversationPolicy, 'keep', ctx.actor, held);
    if (held.proposedBy === null || held.proposedBy === ctx.actor.id) throw conflict('message.nothingProposed');
    if (answer === 'accept') await keepFor(ctx, conversationId, held.proposedDays);
    else await propose(ctx, conversationId, null, null);
    await announce(ctx, [topicOf(conversationId)]);
  });
}

function propose(ctx: Context, conversationId: string, proposedDays: number | null, proposedBy: string | null) {
  return ctx.db.update(conversations).set({ proposedDays, proposedBy }).where(eq(conversations.id, conversationId));
}

/** From now on, and for what is there. What had already run out does not come back. */
async function keepFor(ctx: Context, conversationId: string, keepDays: number | null) {
  await ctx.db.update(conversations).set({ keepDays, proposedDays: null, proposedBy: null }).where(eq(conversations.id, conversationId));
  const expiresAt = keepDays === null ? null : sql`${messages.writtenAt} + make_interval(hours => ${keepDays * 24})`;
  await ctx.db
    .update(messages)
    .set({ expiresAt })
    .where(and(eq(messages.conversationId, conversationId), or(isNull(messages.expiresAt), sql`${messages.expiresAt} > ${at(ctx.now)}`)));
}

/** Takes away for good what was kept as long as was agreed, and requests that were long ago. */
export async function forgetMessages(ctx: Context) {
  const due = sql`select id from messages where expires_at <= ${at(ctx.now)} order by expires_at limit ${chunk} for update skip locked`;
  let gone: unknown[];
  do {
    gone = await ctx.db.delete(messages).where(sql`${messages.id} in (${due})`).returning({ id: messages.id });
  } while (gone.length === chunk);
  const longAgo = daysAgo(ctx.now, askingDays);
  await ctx.db
    .delete(messageRequests)
    .where(and(lte(messageRequests.askedAt, longAgo), or(isNull(messageRequests.answeredAt), lt(messageRequests.answeredAt, longAgo))));
}
