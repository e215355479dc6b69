import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { conversations, messages, reportedMessages } from '@/db/schema/messages';
import { cases, reports } from '@/db/schema/moderation';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { AppError, invalid } from '@/server/errors';
import { announce } from '@/server/events';
import { report, reportMessage } from '@/server/moderation/reporting';
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
    if (!first) throw invalid('message.chooseSome', 'messageIds');
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

const lastMost = 30;

/**
 * One of a sponsor and a sponsee ends for safety: the last 30 messages of the two go with it, also such as were taken back in these weeks.
 * Called by the domain of pairs, which holds the two.
 */
export async function reportBetween(ctx: MemberContext, { sponsorshipId, otherId, reason, words }: Between) {
  const me = ctx.actor.id;
  const rows = await ctx.db
    .select({
      id: messages.id,
      authorId: messages.authorId,
      writtenAt: messages.writtenAt,
      bodySealed: sql<
        string | null
      >`coalesce(${messages.bodySealed}, (select k.body_sealed from taken_back_messages k where k.message_id = ${messages.id}))`,
      author: sql<string>`${users.handle}`,
    })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .innerJoin(users, eq(users.id, messages.authorId))
    .where(
      and(
        eq(conversations.oneId, sql`least(${me}::uuid, ${otherId}::uuid)`),
        eq(conversations.otherId, sql`greatest(${me}::uuid, ${otherId}::uuid)`),
        sql`(${messages.expiresAt} is null or ${messages.expiresAt} > ${at(ctx.now)})`,
      ),
    )
    .orderBy(desc(messages.number))
    .limit(lastMost);
  const shown = rows
    .reverse()
    .flatMap(({ id, author, bodySealed, writtenAt }) =>
      bodySealed ? [{ author, writtenAt: writtenAt.toISOString(), text: openBody(id, bodySealed) }] : [],
    );
  const reportId = await reportOnce(ctx, { sponsorshipId, reason, words });
  if (reportId)
    await ctx.db
      .insert(reportedMessages)
      .values({ reportId, shownSealed: sealShown(reportId, shown) })
      .onConflictDoNothing();
}

/** Who reported this pair before adds to what they said then; an end for safety is never refused for it. */
async function reportOnce(ctx: MemberContext, { sponsorshipId, reason, words }: Omit<Between, 'otherId'>) {
  const reporting = inTransaction(ctx, (ctx) => report(ctx, { targetKind: 'sponsorship', targetId: sponsorshipId, reason, words }));
  const filed = await reporting.catch((refusal) => {
    if (refusal instanceof AppError && refusal.code === 'conflict') return undefined;
    throw refusal;
  });
  if (filed) return filed.reportId;
  const [own] = await ctx.db
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(cases, and(eq(cases.id, reports.caseId), eq(cases.targetId, sponsorshipId)))
    .where(eq(reports.reporterId, ctx.actor.id))
    .orderBy(desc(reports.reportedAt))
    .limit(1);
  return own?.id;
}

type Between = Pick<ReportMessages, 'reason' | 'words'> & { sponsorshipId: string; otherId: string };

async function keepShown(ctx: Context, reportId: string, shown: Shown) {
  const only = shown.map(({ writtenAt, text }) => ({ writtenAt, text }));
  await ctx.db.insert(reportedMessages).values({ reportId, shownSealed: sealShown(reportId, only) });
}
