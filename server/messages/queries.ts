import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { conversationSides, conversations, messageChoices, messageRequests, messages } from '@/db/schema/messages';
import type { KeepingChoice } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { plainText, renderMarkdown } from '@/server/discussions/markdown';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { authorize } from '@/server/policy';
import { findAsking } from './asking';
import { areApart, askingDays, at, daysAgo, getOwn, isOpenAt, theOther } from './between';
import type { FindConversations, GetAsking, GetConversation } from './input';
import { measureOf } from './measure';
import { conversationPolicy, messageRequestPolicy } from './policy';
import { openBody, openWords } from './sealing';

const pageSize = 30;
const messagePageSize = 40;
/** More requests than anybody answers at one sitting; the oldest are answered first. */
const requestsMax = 50;
/** Beyond this many nobody counts: the badge says "99+". */
const countMax = 100;
const previewLength = 120;

/** The conversations of the actor, the one last written in first, each with its last words. */
export async function findConversations(ctx: MemberContext, { after }: FindConversations) {
  const last = ctx.db
    .select({ id: messages.id, authorId: messages.authorId, bodySealed: messages.bodySealed })
    .from(messages)
    .where(and(eq(messages.conversationId, conversations.id), isKept(ctx.now)))
    .orderBy(desc(messages.number))
    .limit(1)
    .as('last');
  const place = sql`(select c.last_at, c.id from conversations c where c.id = ${after ?? null})`;
  const rows = await ctx.db
    .select({
      id: conversations.id,
      lastAt: conversations.lastAt,
      handle: sql<string>`${users.handle}`,
      isOpen: isOpenAt(ctx.now),
      isUnread: sql<boolean>`${conversations.lastNumber} > ${conversationSides.readNumber}`,
      lastId: last.id,
      lastAuthorId: last.authorId,
      lastSealed: last.bodySealed,
    })
    .from(conversationSides)
    .innerJoin(conversations, eq(conversations.id, conversationSides.conversationId))
    .innerJoin(users, theOther(ctx.actor.id))
    .leftJoinLateral(last, sql`true`)
    .where(
      and(
        eq(conversationSides.userId, ctx.actor.id),
        after === undefined ? undefined : sql`(${conversations.lastAt}, ${conversations.id}) < ${place}`,
      ),
    )
    .orderBy(desc(conversations.lastAt), desc(conversations.id))
    .limit(pageSize + 1);
  const { page, last: lastRow } = pageOf(rows, pageSize);
  return {
    conversations: page.map(({ lastId, lastAuthorId, lastSealed, ...row }) => ({
      ...row,
      last: lastId && { isOwn: lastAuthorId === ctx.actor.id, text: lastSealed && preview(openBody(lastId, lastSealed)) },
    })),
    next: lastRow?.id,
  };
}

const preview = (body: string) => plainText(renderMarkdown(body)).slice(0, previewLength);
const isKept = (now: Date) => sql`(${messages.expiresAt} is null or ${messages.expiresAt} > ${at(now)})`;

/** Who would like to write to the actor, and whom the actor asked. Of the latter it is never said whether they said no. */
export async function findRequests(ctx: MemberContext) {
  const since = daysAgo(ctx.now, askingDays);
  const me = ctx.actor.id;
  const rows = await ctx.db
    .select({
      id: messageRequests.id,
      askedAt: messageRequests.askedAt,
      wordsSealed: messageRequests.wordsSealed,
      isOwn: sql<boolean>`${messageRequests.askerId} = ${me}`,
      handle: sql<string>`${users.handle}`,
    })
    .from(messageRequests)
    .innerJoin(
      users,
      sql`${users.id} = case when ${messageRequests.askerId} = ${me} then ${messageRequests.askedId} else ${messageRequests.askerId} end`,
    )
    .where(
      and(
        gt(messageRequests.askedAt, since),
        sql`(${messageRequests.askerId} = ${me} and ${messageRequests.status} in ('waiting', 'declined') or ${isWaitingFor(me)})`,
      ),
    )
    .orderBy(messageRequests.askedAt, messageRequests.id)
    .limit(requestsMax);
  const [choice] = await ctx.db.select().from(messageChoices).where(eq(messageChoices.userId, me));
  return {
    takesRequests: choice?.takesRequests ?? true,
    /** Plain words: what looks like a link in them is none. */
    forMe: rows
      .filter(({ isOwn }) => !isOwn)
      .map(({ id, askedAt, handle, wordsSealed }) => ({ id, askedAt, handle, words: wordsSealed ? openWords(id, wordsSealed) : '' })),
    own: rows.filter(({ isOwn }) => isOwn).map(({ id, askedAt, handle }) => ({ id, askedAt, handle })),
  };
}

/** One who has been suspended since, or is blocked, waits unseen. */
const isWaitingFor = (userId: string) => sql`(${messageRequests.askedId} = ${userId} and ${messageRequests.status} = 'waiting'
  and exists (select from users asker where asker.id = ${messageRequests.askerId} and asker.standing = 'good')
  and not ${areApart(sql`${messageRequests.askerId}`, sql`${messageRequests.askedId}`)})`;

/** How many conversations have something unread, and requests wait, up to a hundred. */
export async function countUnread(ctx: MemberContext) {
  const unread = ctx.db
    .select({ id: conversations.id })
    .from(conversationSides)
    .innerJoin(conversations, eq(conversations.id, conversationSides.conversationId))
    .where(and(eq(conversationSides.userId, ctx.actor.id), lt(conversationSides.readNumber, conversations.lastNumber)));
  const asking = ctx.db
    .select({ id: messageRequests.id })
    .from(messageRequests)
    .where(and(isWaitingFor(ctx.actor.id), gt(messageRequests.askedAt, daysAgo(ctx.now, askingDays))));
  const both = unread.unionAll(asking).limit(countMax).as('both');
  const [row] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(both);
  return row?.count ?? 0;
}

/** One conversation with its newest messages, or those before a number; the oldest of them first. */
export async function getConversation(ctx: MemberContext, { conversationId, before }: GetConversation) {
  const own = await getOwn(ctx, conversationId);
  authorize(conversationPolicy, 'read', ctx.actor, own);
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), isKept(ctx.now), before ? lt(messages.number, before) : undefined))
    .orderBy(desc(messages.number))
    .limit(messagePageSize + 1);
  const { page, last } = pageOf(rows, messagePageSize);
  const proposal = own.proposedBy && { days: choiceOf(own.proposedDays), isOwn: own.proposedBy === ctx.actor.id };
  return {
    id: own.id,
    handle: own.handle,
    isOpen: own.isOpen,
    isEnded: own.endedAt !== null,
    keepDays: choiceOf(own.keepDays),
    proposal,
    readNumber: own.readNumber,
    lastNumber: own.lastNumber,
    messages: page.reverse().map(({ id, number, authorId, writtenAt, bodySealed }) => {
      const html = bodySealed && renderMarkdown(openBody(id, bodySealed));
      return { id, number, isOwn: authorId === ctx.actor.id, writtenAt, html, preview: html && plainText(html).slice(0, previewLength) };
    }),
    before: last?.number,
  };
}

const choiceOf = (days: number | null) => String(days ?? 0) as KeepingChoice;

/** What the page for a first word to somebody may say. Why somebody cannot be asked is not told. */
export async function getAsking(ctx: MemberContext, { to }: GetAsking) {
  authorize(messageRequestPolicy, 'ask', ctx.actor, { askedId: '' });
  const [person] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.handle, to));
  if (!person) throw notFound('person');
  const asking = await findAsking(ctx, person.id);
  const { handle, conversationId } = asking;
  if (person.id === ctx.actor.id) return { state: 'oneself' as const, handle, conversationId: null };
  if (asking.isApart || !asking.isInGoodStanding) return { state: 'notNow' as const, handle, conversationId: null };
  if (asking.isConnected || asking.theirRequestId) return { state: 'connected' as const, handle, conversationId };
  if (!asking.takesRequests) return { state: 'notNow' as const, handle, conversationId: null };
  if (asking.isAsked) return { state: 'asked' as const, handle, conversationId: null };
  const measure = await measureOf(ctx, ctx.actor.joinedAt);
  // Whoever is not new hears of it when it is full.
  return { state: 'may' as const, handle, conversationId: null, measure: measure.isNew || measure.left === 0 ? measure : null };
}
