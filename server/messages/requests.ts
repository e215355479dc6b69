import { and, eq, gt, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { conversations, messageChoices, messageRequests } from '@/db/schema/messages';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound, tooMany } from '@/server/errors';
import { announce, record } from '@/server/events';
import { authorize } from '@/server/policy';
import { lockPair } from '@/server/safety/pairs';
import { judge } from '@/server/watch/judging';
import { raise } from '@/server/watch/raising';
import { type Asking, findAsking } from './asking';
import { askingDays, daysAgo, messagesOf, openConversation, topicOf } from './between';
import type { AnswerRequest, AskToWrite, ChooseRequests } from './input';
import { measureOf } from './measure';
import { tellOther, writeMessage } from './mutations';
import { messageRequestPolicy } from './policy';
import { openWords, sealWords } from './sealing';

/**
 * Asks somebody whether one may write to them, with a few first words. Those who are connected already are not asked but written to, and
 * so is who has asked the actor the same. Like a message, the words are read for danger and never held: a person is called, whether or not
 * the other will ever see them.
 */
export function askToWrite(ctx: MemberContext, { id, to, words }: AskToWrite) {
  return inTransaction(ctx, async (ctx) => {
    authorize(messageRequestPolicy, 'ask', ctx.actor, { askedId: '' });
    const joinedAt = await holdAsker(ctx);
    const person = await findPerson(ctx, to);
    await lockPair(ctx, ctx.actor.id, person.id);
    const known = await findOwnRequest(ctx, id);
    const asking = await findAsking(ctx, person.id);
    const { care, found } = await judge(ctx, words);
    if (known) return { conversationId: known.askedId === person.id ? asking.conversationId : null, care };

    if (asking.isApart || !asking.isInGoodStanding) throw conflict('message.notNow');
    const conversationId = await sayFirst(ctx, person.id, asking, { id, words, joinedAt });
    if (care) await raise(ctx, { targetKind: 'message', targetId: id, groupId: null, subjectId: ctx.actor.id, severity: care, found });
    return { conversationId, care };
  });
}

type First = { id: string; words: string; joinedAt: Date };

/** Writes where the two are connected by now, and gives the conversation; or leaves a request, and gives nothing. */
async function sayFirst(ctx: MemberContext, otherId: string, asking: Asking, { id, words, joinedAt }: First) {
  if (asking.isConnected || asking.theirRequestId) return writeAtOnce(ctx, otherId, asking, { id, words });
  if (!asking.takesRequests) throw conflict('message.notNow');
  if (asking.isAsked) throw conflict('message.alreadyAsked');
  await checkHowOften(ctx, joinedAt);
  await insertRequest(ctx, id, otherId, words, asking.isUnwanted);
  return null;
}

/** When the actor joined; from here on they ask one at a time, so that two at once are both counted. */
async function holdAsker(ctx: MemberContext) {
  const [self] = await ctx.db.select({ joinedAt: users.joinedAt }).from(users).where(eq(users.id, ctx.actor.id)).for('no key update');
  if (!self) throw notFound('person');
  return self.joinedAt;
}

async function findPerson(ctx: MemberContext, handle: string) {
  const [person] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.handle, handle));
  if (!person) throw notFound('person');
  if (person.id === ctx.actor.id) throw conflict('message.oneself');
  return person;
}

async function findOwnRequest(ctx: MemberContext, id: string) {
  const [known] = await ctx.db
    .select({ askedId: messageRequests.askedId })
    .from(messageRequests)
    .where(and(eq(messageRequests.id, id), eq(messageRequests.askerId, ctx.actor.id)));
  return known;
}

async function writeAtOnce(ctx: MemberContext, otherId: string, asking: Asking, { id, words }: { id: string; words: string }) {
  const conversationId = asking.theirRequestId
    ? await accept(ctx, asking.theirRequestId)
    : await openConversation(ctx, ctx.actor.id, otherId, asking.isAgreed);
  const number = await writeMessage(ctx, { conversationId, id, body: words, authorId: ctx.actor.id });
  await tellOther(ctx, conversationId, otherId, number);
  return conversationId;
}

async function checkHowOften(ctx: MemberContext, joinedAt: Date) {
  const { isNew, isTooNew, left } = await measureOf(ctx, joinedAt);
  if (isTooNew) throw conflict('message.tooNew');
  if (left === 0) throw tooMany(isNew ? 'message.threeADay' : 'message.tenADay');
}

/** Whom the other turned down not long ago waits as before, and the other is not asked again: the two cannot be told apart. */
async function insertRequest(ctx: MemberContext, id: string, askedId: string, words: string, isUnwanted: boolean) {
  const state = isUnwanted ? ({ status: 'declined', answeredAt: ctx.now } as const) : { wordsSealed: sealWords(id, words) };
  await ctx.db.insert(messageRequests).values({ id, askerId: ctx.actor.id, askedId, askedAt: ctx.now, ...state });
  if (isUnwanted) await announce(ctx, [messagesOf(ctx.actor.id)]);
  else await record(ctx, 'message.requested', id, { askedId }, [messagesOf(askedId), messagesOf(ctx.actor.id)]);
}

/** Says yes, and the two can write; or no, of which the one who asked never hears. */
export function answerRequest(ctx: MemberContext, { requestId, answer }: AnswerRequest) {
  return inTransaction(ctx, async (ctx) => {
    const request = await holdRequest(ctx, requestId);
    authorize(messageRequestPolicy, 'answer', ctx.actor, request);
    if (answer === 'accept') {
      const { isApart, isInGoodStanding } = await findAsking(ctx, request.askerId);
      if (isApart || !isInGoodStanding) throw conflict('message.notNow');
      return { conversationId: await accept(ctx, requestId) };
    }
    await closeRequest(ctx, requestId, 'declined');
    await announce(ctx, [messagesOf(ctx.actor.id)]);
    return { conversationId: null };
  });
}

/** A request that waits for the actor, while nobody else changes anything between the two. */
export async function holdRequest(ctx: MemberContext, requestId: string) {
  const waiting = () =>
    ctx.db
      .select({
        askerId: messageRequests.askerId,
        askedId: messageRequests.askedId,
        askedAt: messageRequests.askedAt,
        wordsSealed: messageRequests.wordsSealed,
        handle: sql<string>`${users.handle}`,
      })
      .from(messageRequests)
      .innerJoin(users, eq(users.id, messageRequests.askerId))
      .where(
        and(
          eq(messageRequests.id, requestId),
          eq(messageRequests.askedId, ctx.actor.id),
          eq(messageRequests.status, 'waiting'),
          gt(messageRequests.askedAt, daysAgo(ctx.now, askingDays)),
        ),
      );
  const [seen] = await waiting();
  if (!seen) throw notFound('messageRequest');
  await lockPair(ctx, seen.askerId, seen.askedId);
  const [request] = await waiting();
  if (!request?.wordsSealed) throw notFound('messageRequest');
  return { ...request, words: openWords(requestId, request.wordsSealed) };
}

/** Opens the conversation with the first words in it. The actor has read these, for they have just answered them. */
async function accept(ctx: MemberContext, requestId: string) {
  const { askerId, askedId, words } = await holdRequest(ctx, requestId);
  await closeRequest(ctx, requestId, 'accepted');
  const conversationId = await openConversation(ctx, askerId, askedId, true);
  await writeMessage(ctx, { conversationId, id: crypto.randomUUID(), body: words, authorId: askerId });
  await record(ctx, 'message.accepted', conversationId, { askerId }, [messagesOf(askerId), messagesOf(askedId)]);
  return conversationId;
}

/** Ends the waiting; the words go with it. */
export async function closeRequest(ctx: Context, requestId: string, status: 'accepted' | 'declined') {
  await ctx.db
    .update(messageRequests)
    .set({ status, wordsSealed: null, answeredAt: ctx.now })
    .where(and(eq(messageRequests.id, requestId), eq(messageRequests.status, 'waiting')));
}

/**
 * Nothing waits between these two any more, and pages that show what they have look again. Called by whoever blocks, in the same
 * transaction; who asked still sees it wait.
 */
export async function closeBetween(ctx: Context, a: string, b: string) {
  const between = or(
    and(eq(messageRequests.askerId, a), eq(messageRequests.askedId, b)),
    and(eq(messageRequests.askerId, b), eq(messageRequests.askedId, a)),
  );
  await ctx.db
    .update(messageRequests)
    .set({ status: 'declined', wordsSealed: null, answeredAt: ctx.now })
    .where(and(between, eq(messageRequests.status, 'waiting')));
  const [oneId = '', otherId = ''] = [a, b].sort();
  const shared = await ctx.db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.oneId, oneId), eq(conversations.otherId, otherId)));
  await announce(ctx, [messagesOf(a), messagesOf(b), ...shared.map(({ id }) => topicOf(id))]);
}

/** Whether others may ask to write to the actor. Those who do not take requests look like those who cannot be asked for any other reason. */
export async function chooseRequests(ctx: MemberContext, { takesRequests }: ChooseRequests) {
  authorize(messageRequestPolicy, 'choose', ctx.actor, { askedId: ctx.actor.id });
  await ctx.db
    .insert(messageChoices)
    .values({ userId: ctx.actor.id, takesRequests })
    .onConflictDoUpdate({ target: messageChoices.userId, set: { takesRequests: sql`excluded.takes_requests` } });
}
