import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { inside, later, newId, seen, words } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { openThread } from './opening';
import { getThread } from './queries';
import { replyToThread } from './reply';

test('a thread says its first words, is numbered within its group, and is noted', async ({ db, make, as }) => {
  const { group, person } = await inside(make);
  const opening = { groupId: group.id, title: 'A thread', ...words };
  const first = await openThread(as(person), { threadId: newId(), ...opening });
  const second = await openThread(as(person), { threadId: newId(), ...opening });
  expect([first, second]).toMatchObject([
    { slug: group.slug, number: 1 },
    { slug: group.slug, number: 2 },
  ]);
  expect((await getThread(as(person), { slug: group.slug, number: 1 })).posts).toMatchObject([
    { number: 1, html: '<p>I <em>hear</em> you.</p>', author: { name: person.handle } },
  ]);
  expect(await db.select().from(events).where(eq(events.actorId, person.id)).orderBy(events.id)).toMatchObject([
    { name: 'thread.opened', subjectId: first.id, details: { groupId: group.id } },
    {},
  ]);
});

test('sent twice, it is begun once', async ({ db, make, as }) => {
  const { group, person } = await inside(make);
  const opening = { threadId: newId(), groupId: group.id, title: 'A thread', ...words };
  const once = await openThread(as(person), opening);
  expect(await openThread(as(person), opening)).toEqual(once);
  expect(await db.$count(posts, eq(posts.threadId, once.id))).toBe(1);
  expect(await openThread(as(person), { ...opening, threadId: newId() })).toMatchObject({ number: 2 });
});

test('it is for people in the group', async ({ make, as }) => {
  const { group } = await inside(make);
  const opening = openThread(as(await make.member()), { threadId: newId(), groupId: group.id, title: 'A thread', ...words });
  await expect(opening).rejects.toMatchObject({ code: 'forbidden' });
});

test('a warning and a question stand above the thread and in lists from the start', async ({ make, as }) => {
  const { group, person, reader } = await inside(make);
  const asked = { title: 'Sleep', body: 'How?', contentWarning: 'overdose', isQuestion: true };
  const { number } = await openThread(as(person), { threadId: newId(), groupId: group.id, ...asked });
  expect(await getThread(as(reader), { slug: group.slug, number })).toMatchObject({
    contentWarning: 'overdose',
    isQuestion: true,
    posts: [{ contentWarning: 'overdose' }],
  });
});

test('the first words somebody writes on the site are marked as such, and no later ones', async ({ make, as }) => {
  const { group, reader, thread } = await inside(make);
  const open = async () => openThread(as(reader), { threadId: newId(), groupId: group.id, title: 'Hello', ...words });
  expect((await seen(as(reader), { groupId: group.id, number: (await open()).number })).isFirst).toBe(true);
  expect((await seen(as(reader), { groupId: group.id, number: (await open()).number })).isFirst).toBe(false);
  expect((await seen(as(reader), thread)).isFirst).toBe(false);
});

test('a thread is answered when another first writes in it, and by that alone', async ({ db, make, as }) => {
  const { person, reader, thread } = await inside(make);
  const answered = async () => (await db.select({ at: threads.answeredAt }).from(threads).where(eq(threads.id, thread.id)))[0]?.at;
  await replyToThread(as(person, later(1)), { postId: newId(), threadId: thread.id, ...words });
  expect(await answered()).toBeNull();
  for (const minute of [2, 3]) await replyToThread(as(reader, later(minute)), { postId: newId(), threadId: thread.id, ...words });
  expect(await answered()).toEqual(later(2));
});
