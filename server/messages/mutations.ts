import { and, eq, isNull, sql } from 'drizzle-orm';
import { conversationSides, conversations, messages } from '@/db/schema/messages';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { clearDraft } from '@/server/discussions/drafts';
import { conflict, notFound } from '@/server/errors';
import { announce, record } from '@/server/events';
import { keepTakenBack } from '@/server/pairs/kept';
import { stopSoftly } from '@/server/pairs/soft-stop';
import { authorize } from '@/server/policy';
import { judge } from '@/server/watch/judging';
import { raise } from '@/server/watch/raising';
import { at, getOwn, holdOwn, messagesOf, openConversation, topicOf } from './between';
import type { ConversationRef, MarkRead, MessageRef, SendMessage } from './input';
import { conversationPolicy, messagePolicy } from './policy';
import { sealBody } from './sealing';

/** Writes to the other. Sent twice, it is there once. */
export async function sendMessage(ctx: MemberContext, { conversationId, id, body, isSure }: SendMessage) {
  const { care, found } = await judge(ctx, body);
  // Whoever may be in danger is not asked to think it over: "call me at …" is then the message.
  if (!isSure && !care) await stopSoftly(ctx, conversationId, body);
  return inTransaction(ctx, async (ctx) => {
    const conversation = await holdOwn(ctx, conversationId);
    authorize(conversationPolicy, 'write', ctx.actor, conversation);
    const [sent] = await ctx.db.select().from(messages).where(eq(messages.id, id));
    if (sent && (sent.authorId !== ctx.actor.id || sent.conversationId !== conversationId)) throw conflict('invalid');
    if (sent) return { number: sent.number, care };
    if (!conversation.isOpen) throw conflict('message.closed', 'body');
    const number = await writeMessage(ctx, { conversationId, id, body, authorId: ctx.actor.id });
    await tellOther(ctx, conversationId, conversation.partnerId, number);
    await clearDraft(ctx, { place: conversationId });
    if (care) await raise(ctx, { targetKind: 'message', targetId: id, groupId: null, subjectId: ctx.actor.id, severity: care, found });
    return { number, care };
  });
}

type Written = { conversationId: string; id: string; body: string; authorId: string };

/** Puts a message at the end of the conversation, for those who hold the pair. Its author has read up to there. */
export async function writeMessage(ctx: MemberContext, { conversationId, id, body, authorId }: Written) {
  const [held] = await ctx.db
    .update(conversations)
    .set({ lastNumber: sql`${conversations.lastNumber} + 1`, lastAt: ctx.now })
    .where(eq(conversations.id, conversationId))
    .returning({ number: conversations.lastNumber, keepDays: conversations.keepDays });
  if (!held) throw notFound('conversation');
  const { number, keepDays } = held;
  const expiresAt = keepDays === null ? null : new Date(ctx.now.getTime() + keepDays * 86_400_000);
  await ctx.db.insert(messages).values({
    id,
    conversationId,
    number,
    authorId,
    bodySealed: sealBody(id, body),
    writtenAt: ctx.now,
    expiresAt,
  });
  await ctx.db
    .update(conversationSides)
    .set({ readNumber: number })
    .where(and(eq(conversationSides.conversationId, conversationId), eq(conversationSides.userId, authorId)));
  return number;
}

/** Notes that something new is there. One who has not yet read what came before is not called again. */
export async function tellOther(ctx: MemberContext, conversationId: string, otherId: string, number: number) {
  const topics = [topicOf(conversationId), messagesOf(otherId), messagesOf(ctx.actor.id)];
  const [side] = await ctx.db
    .select({ readNumber: conversationSides.readNumber })
    .from(conversationSides)
    .where(and(eq(conversationSides.conversationId, conversationId), eq(conversationSides.userId, otherId)));
  if (side && side.readNumber >= number - 1) await record(ctx, 'message.received', conversationId, { toId: otherId }, topics);
  else await announce(ctx, topics);
}

/** Takes back what the actor wrote, for both. That there was something stays. */
export function deleteMessage(ctx: MemberContext, { messageId }: MessageRef) {
  return inTransaction(ctx, async (ctx) => {
    const [message] = await ctx.db
      .select({ conversationId: messages.conversationId, authorId: messages.authorId, bodySealed: messages.bodySealed })
      .from(messages)
      .innerJoin(
        conversationSides,
        and(eq(conversationSides.conversationId, messages.conversationId), eq(conversationSides.userId, ctx.actor.id)),
      )
      .where(and(eq(messages.id, messageId), sql`(${messages.expiresAt} is null or ${messages.expiresAt} > ${at(ctx.now)})`));
    if (!message) throw notFound('message');
    authorize(messagePolicy, 'delete', ctx.actor, message);
    if (message.bodySealed) await keepTakenBack(ctx, { messageId, conversationId: message.conversationId, bodySealed: message.bodySealed });
    await ctx.db
      .update(messages)
      .set({ bodySealed: null, deletedAt: ctx.now })
      .where(and(eq(messages.id, messageId), isNull(messages.deletedAt)));
    await announce(ctx, [topicOf(message.conversationId)]);
  });
}

/** Remembers how far the actor has read. It only grows, and the other never learns of it. */
export async function markRead(ctx: MemberContext, { conversationId, number }: MarkRead) {
  const conversation = await getOwn(ctx, conversationId);
  authorize(conversationPolicy, 'read', ctx.actor, conversation);
  const upTo = Math.min(number, conversation.lastNumber);
  const moved = await ctx.db
    .update(conversationSides)
    .set({ readNumber: sql`greatest(${conversationSides.readNumber}, ${upTo})` })
    .where(
      and(
        eq(conversationSides.conversationId, conversationId),
        eq(conversationSides.userId, ctx.actor.id),
        sql`${conversationSides.readNumber} < ${upTo}`,
      ),
    )
    .returning({ readNumber: conversationSides.readNumber });
  if (moved.length > 0) await announce(ctx, [messagesOf(ctx.actor.id)]);
}

/** Either of the two ends it: both can read on, and neither can write. */
export function endConversation(ctx: MemberContext, { conversationId }: ConversationRef) {
  return inTransaction(ctx, async (ctx) => {
    const conversation = await holdOwn(ctx, conversationId);
    authorize(conversationPolicy, 'end', ctx.actor, conversation);
    if (conversation.endedAt) return;
    await ctx.db
      .update(conversations)
      .set({ endedAt: ctx.now, endedBy: ctx.actor.id, agreedAt: null, proposedBy: null, proposedDays: null })
      .where(eq(conversations.id, conversationId));
    await announce(ctx, [topicOf(conversationId), messagesOf(conversation.oneId), messagesOf(conversation.otherId)]);
  });
}

/** Gives sponsor and sponsee a place to write as soon as they are a pair. Called by sponsorship, in the transaction that makes them one. */
export async function openForPair(ctx: Context, sponsorId: string, sponseeId: string) {
  const conversationId = await openConversation(ctx, sponsorId, sponseeId, false);
  await announce(ctx, [topicOf(conversationId), messagesOf(sponsorId), messagesOf(sponseeId)]);
  return conversationId;
}

/** What the two have can no longer be written in, unless they agreed on it apart from being a pair; pages that show it look again. */
export async function tellPairEnded(ctx: Context, sponsorId: string, sponseeId: string) {
  const [oneId = '', otherId = ''] = [sponsorId, sponseeId].sort();
  const [shared] = await ctx.db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.oneId, oneId), eq(conversations.otherId, otherId)));
  if (shared) await announce(ctx, [topicOf(shared.id)]);
}
