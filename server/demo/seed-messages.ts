import { conversationSides, conversations, messageRequests, messages } from '@/db/schema/messages';
import type { Context } from '@/server/context';
import { sealBody, sealWords } from '@/server/messages/sealing';
import { daysBefore, type Happening, happening } from './happenings';
import type { Handle } from './people';
import type { IdOf } from './seed-people';

type Letter = { by: Handle; ago: number; body: string };

/** What a sponsor and the person they go along with wrote to each other; the last is not read yet. */
const letters: Letter[] = [
  { by: 'night-swimmer', ago: 3.2, body: 'Good to be on this road with you. How was the first meeting?' },
  { by: 'morning-otter', ago: 3.1, body: 'Loud. Then someone made coffee and it was all right. I stayed until the end.' },
  { by: 'night-swimmer', ago: 2.9, body: 'Staying until the end is a lot. *Be kind to yourself tonight.*' },
  { by: 'morning-otter', ago: 1.1, body: 'My dose was changed today and I feel flat. I will ask the clinic about it tomorrow.' },
  { by: 'night-swimmer', ago: 0.2, body: 'Good plan: they are the ones to ask. I am here this evening if you want company until then.' },
];
const keepDays = 180;

/** Makes a conversation of two who are matched, and a request that waits for an answer. */
export async function insertMessages(ctx: Context, idOf: IdOf): Promise<Happening[]> {
  const [sponsor, sponsee, asker] = [idOf('night-swimmer'), idOf('morning-otter'), idOf('blue-spruce')];
  const [oneId = '', otherId = ''] = [sponsor, sponsee].sort();
  const conversationId = crypto.randomUUID();
  const lastAt = daysBefore(ctx.now, letters.at(-1)?.ago ?? 0);
  await ctx.db.insert(conversations).values({ id: conversationId, oneId, otherId, keepDays, lastNumber: letters.length, lastAt });
  await ctx.db.insert(conversationSides).values([
    { userId: sponsor, conversationId, readNumber: letters.length },
    { userId: sponsee, conversationId, readNumber: letters.length - 1 },
  ]);
  await ctx.db.insert(messages).values(letters.map((letter, at) => messageRow(ctx, conversationId, idOf, letter, at + 1)));

  const requestId = crypto.randomUUID();
  const askedAt = daysBefore(ctx.now, 0.4);
  const words = 'Your words about your brother stayed with me. My son is where you were. May I write to you now and then?';
  await ctx.db
    .insert(messageRequests)
    .values({ id: requestId, askerId: asker, askedId: sponsee, wordsSealed: sealWords(requestId, words), askedAt });
  return [
    happening('message.requested', askedAt, asker, requestId, { askedId: sponsee }),
    happening('message.received', lastAt, sponsor, conversationId, { toId: sponsee }),
  ];
}

function messageRow(ctx: Context, conversationId: string, idOf: IdOf, { by, ago, body }: Letter, number: number) {
  const id = crypto.randomUUID();
  const writtenAt = daysBefore(ctx.now, ago);
  return {
    id,
    conversationId,
    number,
    authorId: idOf(by),
    bodySealed: sealBody(id, body),
    writtenAt,
    expiresAt: daysBefore(ctx.now, ago - keepDays),
  };
}
