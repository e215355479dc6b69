import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { events } from '@/db/schema/events';
import type { Member } from '@/server/context';
import { hiding, inside, newId, seen, words } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { deletePost, hidePost, restorePost } from './mutations';
import { findThreads } from './queries';
import { replyToThread } from './reply';

test('hiding leaves others the fact, the author the reason, moderators the words', async ({ db, make, as }) => {
  const { person, moderator, reader, thread } = await inside(make);
  const postId = newId();
  await replyToThread(as(person), { postId, threadId: thread.id, body: 'Harsh words', contentWarning: 'anger' });
  await hidePost(as(moderator), { postId, ...hiding });

  const second = async (actor: Member) => (await seen(as(actor), thread)).posts[1];
  expect(await second(reader)).toMatchObject({
    html: '',
    contentWarning: null,
    hidden: { reason: 'harassment', note: null },
    can: { report: false },
  });
  expect(await second(person)).toMatchObject({
    html: '<p>Harsh words</p>',
    hidden: { note: hiding.note },
    can: { edit: false, delete: true },
  });
  expect(await second(moderator)).toMatchObject({ html: '<p>Harsh words</p>', hidden: { note: hiding.note }, can: { restore: true } });
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.name, 'post.hidden'), eq(events.subjectId, postId)));
  expect(event?.details).toEqual({ threadId: thread.id, authorId: person.id, reason: 'harassment' });

  await restorePost(as(moderator), { postId });
  expect(await second(reader)).toMatchObject({ html: '<p>Harsh words</p>', hidden: null });
});

test('a first post takes its thread out of the list and its title away; the replies stay; restoring brings all back', async ({
  make,
  as,
}) => {
  const { group, person, moderator, reader, thread } = await inside(make);
  await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words });
  const listed = async (actor: Member) => (await findThreads(as(actor), { slug: group.slug })).threads.length;
  await hidePost(as(moderator), { postId: thread.first.id, ...hiding });
  expect([await listed(reader), await listed(person), await listed(moderator)]).toEqual([0, 1, 1]);
  expect(await seen(as(reader), thread)).toMatchObject({ title: '', posts: [{ html: '' }, { html: '<p>I <em>hear</em> you.</p>' }] });
  expect(await seen(as(person), thread)).toMatchObject({ title: 'A thread' });
  await restorePost(as(moderator), { postId: thread.first.id });
  expect(await listed(reader)).toBe(1);
  expect(await seen(as(reader), thread)).toMatchObject({ title: 'A thread', posts: [{ html: '<p>The first words.</p>' }, {}] });
});

test('it happens once, never to one’s own words, and not to words already taken back', async ({ make, as }) => {
  const { person, moderator, thread } = await inside(make);
  const postId = newId();
  await replyToThread(as(moderator), { postId, threadId: thread.id, ...words });
  await expect(hidePost(as(moderator), { postId, ...hiding })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(hidePost(as(person), { postId, ...hiding })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(restorePost(as(moderator), { postId: thread.first.id })).rejects.toMatchObject({ reason: 'post.notHidden' });
  await hidePost(as(moderator), { postId: thread.first.id, ...hiding });
  await expect(hidePost(as(moderator), { postId: thread.first.id, ...hiding })).rejects.toMatchObject({ reason: 'post.alreadyHidden' });
  await deletePost(as(moderator), { postId });
  await expect(hidePost(as(await make.member({ role: 'moderator' })), { postId, ...hiding })).rejects.toMatchObject({
    reason: 'post.deleted',
  });
});
