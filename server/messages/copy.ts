import { and, asc, eq, isNull } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { conversationSides, conversations, messageChoices, messageRequests, messages } from '@/db/schema/messages';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { theOther } from './between';
import { openBody, openWords } from './sealing';

/** A person's own side of what they wrote to others; the answers are the words of others. */
export const messagesCopy: CopyPart = {
  tables: [conversations, conversationSides, messages, messageRequests, messageChoices],
  async copy(ctx) {
    const [choice] = await ctx.db.select().from(messageChoices).where(eq(messageChoices.userId, ctx.actor.id));
    return { written: await written(ctx), requests: await requests(ctx), takesRequests: choice?.takesRequests ?? true };
  },
};

async function written({ db, actor }: MemberContext) {
  const rows = await db
    .select({
      id: messages.id,
      to: users.handle,
      bodySealed: messages.bodySealed,
      writtenAt: messages.writtenAt,
      expiresAt: messages.expiresAt,
    })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .innerJoin(users, theOther(actor.id))
    .where(and(eq(messages.authorId, actor.id), isNull(messages.deletedAt)))
    .orderBy(asc(messages.writtenAt), asc(messages.id));
  return rows.map(({ id, bodySealed, ...rest }) => ({ ...rest, body: bodySealed && openBody(id, bodySealed) }));
}

async function requests({ db, actor }: MemberContext) {
  const rows = await db
    .select({ id: messageRequests.id, to: users.handle, wordsSealed: messageRequests.wordsSealed, askedAt: messageRequests.askedAt })
    .from(messageRequests)
    .innerJoin(users, eq(users.id, messageRequests.askedId))
    .where(eq(messageRequests.askerId, actor.id))
    .orderBy(asc(messageRequests.askedAt));
  return rows.map(({ id, wordsSealed, ...rest }) => ({ ...rest, words: wordsSealed && openWords(id, wordsSealed) }));
}
