import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { messages, reportedMessages } from '@/db/schema/messages';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { announce } from '@/server/events';
import { reportMessage } from '@/server/moderation/reporting';
import { authorize } from '@/server/policy';
import { at, getOwn, messagesOf } from './between';
import type { ReportMessages, ReportRequest } from './input';
import { conversationPolicy, messageRequestPolicy } from './policy';
import { closeRequest, holdRequest } from './requests';
import { openBody, type Shown, sealShown } from './sealing';

/**
 * Says that something is wrong with what the other wrote. Moderators see the messages that were chosen, as they are now, and nothing else
 * of the conversation.
 */
export function reportMessages(ctx: MemberContext, { conversationId, messageIds, reason, words }: ReportMessages) {
  return inTransaction(ctx, async (ctx) => {
    const conversation = await getOwn(ctx, conversationId);
    authorize(conversationPolicy, 'report', ctx.actor, conversation);
    const chosen = await ctx.db
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.conversationId, conversationId),
          inArray(messages.id, messageIds),
          ne(messages.authorId, ctx.actor.id),
          sql`(${messages.expiresAt} is null or ${messages.expiresAt} > ${at(ctx.now)})`,
        ),
      )
      .orderBy(asc(messages.number));
    const shown = chosen.flatMap(({ id, bodySealed, writtenAt }) =>
      bodySealed ? [{ id, writtenAt: writtenAt.toISOString(), text: openBody(id, bodySealed) }] : [],
    );
    const [first] = shown;
    if (!first) throw conflict('message.chooseSome', 'messageIds');
    const { partnerId, handle } = conversation;
    const reportId = await reportMessage(ctx, { targetId: first.id, subjectId: partnerId, author: handle, reason, words });
    await keepShown(ctx, reportId, shown);
  });
}

/** The same of a request, which is thereby declined. */
export function reportRequest(ctx: MemberContext, { requestId, reason, words }: ReportRequest) {
  return inTransaction(ctx, async (ctx) => {
    const request = await holdRequest(ctx, requestId);
    authorize(messageRequestPolicy, 'report', ctx.actor, request);
    const reportId = await reportMessage(ctx, {
      targetId: requestId,
      subjectId: request.askerId,
      author: request.handle,
      reason,
      words,
    });
    await keepShown(ctx, reportId, [{ writtenAt: request.askedAt.toISOString(), text: request.words }]);
    await closeRequest(ctx, requestId, 'declined');
    await announce(ctx, [messagesOf(ctx.actor.id)]);
  });
}

async function keepShown(ctx: Context, reportId: string, shown: Shown) {
  const only = shown.map(({ writtenAt, text }) => ({ writtenAt, text }));
  await ctx.db.insert(reportedMessages).values({ reportId, shownSealed: sealShown(reportId, only) });
}
