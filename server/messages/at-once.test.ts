import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { conversations, messageRequests, messages } from '@/db/schema/messages';
import { blocks } from '@/db/schema/safety';
import type { Member, MemberContext } from '@/server/context';
import { block } from '@/server/safety/mutations';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { ask, connected, days, newId, reasonOf } from '@/server/testing/letters';
import { makers } from '@/server/testing/make';
import { noon } from '@/server/testing/test';
import { sendMessage } from './mutations';
import { answerRequest, askToWrite } from './requests';

// Two pools stand for two processes. What they do is really committed, so it is taken away at the end.
const pools = [connect(parallelDatabaseUrl(), { max: 8 }), connect(parallelDatabaseUrl(), { max: 8 })] as const;
const { db } = pools[0];
const made: string[] = [];
const { member, ...others } = makers(db);
const make = {
  ...others,
  member: async (over: Parameters<typeof member>[0] = {}) => {
    const person = await member({ joinedAt: days(-60), ...over });
    made.push(person.id);
    return person;
  },
};
const through = (at: number, actor: Member): MemberContext => ({ db: pools[at % 2 === 0 ? 0 : 1].db, actor, now: noon });
const as = (actor: Member) => through(0, actor);
const times = (count: number) => Array.from({ length: count }, (_, at) => at);

afterAll(async () => {
  await db.delete(users).where(inArray(users.id, made));
  for (const { sql } of pools) await sql.end();
});

describe('at the same moment', () => {
  test('one is blocked while ten messages of theirs are on the way: none is written after the block', async () => {
    for (const _ of times(5)) {
      const { ana, ben, conversationId } = await connected(make, as);
      const sent = (at: number) => reasonOf(sendMessage(through(at, ana), { conversationId, id: newId(), body: `Message ${at}` }));
      const blocked = sent(0).then(() => block(through(1, ben), { handle: ana.handle }));
      const before = await Promise.all([...times(10).map((at) => sent(at + 1)), blocked.then(() => 'blocked')]);
      const written = await db.$count(messages, eq(messages.conversationId, conversationId));
      expect(written).toBe(2 + before.filter((outcome) => outcome === 'done').length);
      expect(before.filter((outcome) => !['done', 'blocked', 'message.closed'].includes(outcome))).toEqual([]);
      expect(await sent(99)).toBe('message.closed');
      expect(await db.$count(messages, eq(messages.conversationId, conversationId))).toBe(written);
    }
  });

  test('a block and a request: either the request came first and is taken away, or it is refused', async () => {
    for (const _ of times(5)) {
      const [ana, ben] = [await make.member(), await make.member()];
      const [asked] = await Promise.all([reasonOf(ask(through(0, ana), ben)), block(through(1, ben), { handle: ana.handle })]);
      const rows = await db.select().from(messageRequests).where(eq(messageRequests.askerId, ana.id));
      expect(rows.map(({ status }) => status)).toEqual(asked === 'done' ? ['declined'] : []);
      expect(await db.$count(blocks, eq(blocks.blockerId, ben.id))).toBe(1);
    }
  });

  test('a newcomer asks eight people: three are asked', async () => {
    const newcomer = await make.member({ joinedAt: days(-2) });
    const people = await Promise.all(times(8).map(() => make.member()));
    const outcomes = await Promise.all(people.map((person, at) => reasonOf(ask(through(at, newcomer), person))));
    expect(outcomes.toSorted()).toEqual([...times(3).map(() => 'done'), ...times(5).map(() => 'message.threeADay')]);
  });

  test('both ask each other: they are connected, once', async () => {
    for (const _ of times(5)) {
      const [ana, ben] = [await make.member(), await make.member()];
      const outcomes = await Promise.all([reasonOf(ask(through(0, ana), ben)), reasonOf(ask(through(1, ben), ana))]);
      expect(outcomes).toEqual(['done', 'done']);
      const [oneId = '', otherId = ''] = [ana.id, ben.id].sort();
      const found = await db
        .select()
        .from(conversations)
        .where(and(eq(conversations.oneId, oneId), eq(conversations.otherId, otherId)));
      expect(found).toMatchObject([{ lastNumber: 2 }]);
    }
  });

  test('one message is sent twice, and two from each side: each has a number of its own', async () => {
    const { ana, ben, conversationId } = await connected(make, as);
    const id = newId();
    const send = (at: number, who: Member, id = newId()) => sendMessage(through(at, who), { conversationId, id, body: 'Hello' });
    await Promise.all([send(0, ana, id), send(1, ana, id), send(0, ana), send(1, ben), send(0, ben)]);
    const rows = await db.select().from(messages).where(eq(messages.conversationId, conversationId)).orderBy(messages.number);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test('a request is accepted in one tab and declined in another: one of them counts', async () => {
    const [ana, ben] = [await make.member(), await make.member()];
    const requestId = newId();
    await askToWrite(as(ana), { id: requestId, to: ben.handle, words: 'May I?' });
    const answers = (['accept', 'decline'] as const).map((answer, at) => reasonOf(answerRequest(through(at, ben), { requestId, answer })));
    expect((await Promise.all(answers)).toSorted()).toEqual(['done', 'messageRequest.notFound']);
  });
});
