import { and, eq, inArray } from 'drizzle-orm';
import { expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { postReactions, posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { reactions } from '@/db/vocabulary';
import { hidePost } from '@/server/moderation/hiding';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { hiding, inside, newId, seen, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { deletePost } from './mutations';
import { threadSince } from './queries';
import { reactToPost } from './reactions';
import { replyToThread } from './reply';
import { getYours } from './yours';

test('a tap is seen by everyone as a count, by oneself as one’s own, and calls nobody', async ({ db, make, as }) => {
  const { reader, moderator, person, thread } = await inside(make);
  const react = { postId: thread.first.id, reaction: 'with-you', isOn: true } as const;
  await reactToPost(as(reader), react);
  await reactToPost(as(moderator), react);
  await reactToPost(as(reader), { ...react, reaction: 'been-there' });
  expect((await seen(as(person), thread)).posts[0]?.reactions).toEqual({ 'with-you': 2, 'been-there': 1 });
  const own = await getYours(as(reader), { threadId: thread.id, after: 0 });
  expect(own.reactions[1]?.toSorted()).toEqual(['been-there', 'with-you']);
  expect((await getYours(as(person), { threadId: thread.id, after: 0 })).reactions).toEqual({});
  expect(await db.$count(events, inArray(events.subjectId, [thread.id, react.postId]))).toBe(0);
});

test('said twice it is there once, taken back twice it is gone, and only a change is news', async ({ make, as }) => {
  const { reader, thread } = await inside(make);
  const react = (isOn: boolean) => reactToPost(as(reader), { postId: thread.first.id, reaction: 'thank-you', isOn });
  const at = async () => (await seen(as(reader), thread)).version;
  const before = await at();
  await react(true);
  await react(true);
  expect(await at()).toBe(before + 1);
  const news = await threadSince(as(reader), { threadId: thread.id, version: before });
  expect(news.posts).toMatchObject([{ number: 1, version: before + 1, reactions: { 'thank-you': 1 } }]);
  await react(false);
  await react(false);
  expect(await at()).toBe(before + 2);
  expect((await seen(as(reader), thread)).posts[0]?.reactions).toEqual({});
});

test('nobody taps on their own words, on hidden or removed ones, or from outside the group', async ({ db, make, as }) => {
  const { reader, moderator, person, thread } = await inside(make);
  const react = { postId: thread.first.id, reaction: 'with-you', isOn: true } as const;
  await expect(reactToPost(as(person), react)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(reactToPost(as(await make.member()), react)).rejects.toMatchObject({ code: 'forbidden' });
  const kept = await make.thread({ groupId: (await make.group({ admission: 'approval' })).id });
  await expect(reactToPost(as(reader), { ...react, postId: kept.first.id })).rejects.toMatchObject({ code: 'notFound' });
  const reply = await replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words });
  await hidePost(as(moderator), { postId: reply.id, ...hiding });
  await expect(reactToPost(as(reader), { ...react, postId: reply.id })).rejects.toMatchObject({ code: 'forbidden' });
  await reactToPost(as(reader), react);
  await deletePost(as(person), { postId: thread.first.id });
  await expect(reactToPost(as(reader), react)).rejects.toMatchObject({ reason: 'post.deleted' });
  expect(await db.$count(postReactions)).toBe(0);
});

plain('many tabs and people at once leave what a recount finds, and as many versions as changes', async () => {
  const { db } = connect(parallelDatabaseUrl(), { max: 20 });
  const make = makers(db);
  const { group, thread } = await inside(make);
  const people = await Promise.all(Array.from({ length: 5 }, () => make.member()));
  for (const { id } of people) await make.membership({ groupId: group.id, userId: id });
  const taps = people.flatMap((actor) => reactions.flatMap((reaction) => [0, 1, 2].map(() => ({ actor, reaction }))));
  await Promise.all(
    taps.map(({ actor, reaction }) => reactToPost({ db, actor, now: noon }, { postId: thread.first.id, reaction, isOn: true })),
  );
  expect(await db.$count(postReactions, eq(postReactions.postId, thread.first.id))).toBe(people.length * reactions.length);
  const version = 1 + people.length * reactions.length;
  expect(await db.select({ version: threads.version }).from(threads).where(eq(threads.id, thread.id))).toEqual([{ version }]);
  expect(await db.$count(posts, and(eq(posts.id, thread.first.id), eq(posts.version, version)))).toBe(1);
});
