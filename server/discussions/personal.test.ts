import { expect } from 'vitest';
import { aliasMutes, blocks, filters, mutes } from '@/db/schema/safety';
import type { Member } from '@/server/context';
import { filterPlace } from '@/server/safety/personal-view';
import { seal } from '@/server/seal';
import { inside, later, newId, seen } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { findThreads } from './queries';
import { replyToThread } from './reply';

const reply = (body: string, isAnonymous = false) => ({ postId: newId(), body, isAnonymous });

test('somebody kept out of sight is folded away for who did so, with their words in quotes; they themselves see nothing of it', async ({
  db,
  make,
  as,
}) => {
  const { person, reader, thread } = await inside(make);
  const quote = { postId: thread.first.id, text: 'The first words.' };
  await replyToThread(as(await member(make, thread.groupId)), { threadId: thread.id, ...reply('Yes'), quote });
  await db.insert(blocks).values({ blockerId: reader.id, blockedId: person.id, blockedAt: noon });
  expect(await seen(as(reader), thread)).toMatchObject({
    readerKind: 'personal',
    posts: [
      { folded: 'blocked', html: '<p>The first words.</p>' },
      { folded: null, quote: null },
    ],
  });
  expect(await seen(as(person), thread)).toMatchObject({
    readerKind: 'shared',
    posts: [{ folded: null }, { quote: { text: quote.text } }],
  });
});

test('a mute ends by itself', async ({ db, make, as }) => {
  const { person, reader, thread } = await inside(make);
  await db.insert(mutes).values({ muterId: reader.id, mutedId: person.id, mutedAt: noon, expiresAt: later(60) });
  const folded = async (minutes: number) => (await seen(as(reader, later(minutes)), thread)).posts[0]?.folded;
  expect([await folded(59), await folded(61)]).toEqual(['muted', null]);
});

test('a name for one thread is folded when that name is muted, and never because of who is behind it', async ({ db, make, as }) => {
  const { person, reader, thread } = await inside(make);
  await replyToThread(as(person), { threadId: thread.id, ...reply('Quietly', true) });
  const folded = async () => (await seen(as(reader), thread)).posts.map((post) => post.folded);
  await db.insert(blocks).values({ blockerId: reader.id, blockedId: person.id, blockedAt: noon });
  expect(await folded()).toEqual(['blocked', null]);
  const alias = (await seen(as(reader), thread)).posts[1]?.author?.name ?? '';
  await db.insert(aliasMutes).values({ muterId: reader.id, threadId: thread.id, alias, mutedAt: noon });
  expect(await folded()).toEqual(['blocked', 'muted']);
});

test('words somebody would rather not meet are folded, or left out; their own never are', async ({ db, make, as }) => {
  const { person, reader, thread } = await inside(make);
  for (const body of ['A **Crème**  brûlée', 'the needle', 'unneedled'])
    await replyToThread(as(person), { threadId: thread.id, ...reply(body) });
  await replyToThread(as(reader), { threadId: thread.id, ...reply('my needle') });
  await keepOut(reader, 'creme brulee', 'warn');
  await keepOut(reader, 'needle', 'hide');
  expect((await seen(as(reader), thread)).posts).toMatchObject([
    { folded: null },
    { folded: 'filtered', html: '<p>A <strong>Crème</strong>  brûlée</p>' },
    { folded: 'filtered', html: '' },
    { folded: null },
    { folded: null, html: '<p>my needle</p>' },
  ]);

  async function keepOut({ id: userId }: Member, phrase: string, effect: 'warn' | 'hide') {
    const id = newId();
    await db.insert(filters).values({ id, userId, phraseSealed: seal(phrase, filterPlace(id)), effect, createdAt: noon });
  }
});

test('in a list as well, whoever began the thread and whatever it is called', async ({ db, make, as }) => {
  const { group, person, reader, moderator } = await inside(make);
  const id = newId();
  await make.thread({ groupId: group.id, authorId: moderator.id, title: 'A needle' });
  await db
    .insert(filters)
    .values({ id, userId: reader.id, phraseSealed: seal('needle', filterPlace(id)), effect: 'hide', createdAt: noon });
  await db.insert(blocks).values({ blockerId: reader.id, blockedId: person.id, blockedAt: noon });
  const listed = async (actor: Member) => (await findThreads(as(actor), { slug: group.slug })).threads;
  expect((await listed(reader)).map(({ title, folded }) => [title, folded]).toSorted()).toEqual([
    ['', 'filtered'],
    ['A thread', 'blocked'],
  ]);
  expect((await listed(person)).map(({ folded }) => folded)).toEqual([null, null]);
});

async function member(make: Parameters<typeof inside>[0], groupId: string) {
  const person = await make.member();
  await make.membership({ groupId, userId: person.id });
  return person;
}
