import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { findNotifications } from '@/server/notifications/queries';
import { inside, later, newId, seen, tellAll, words } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { getMoveOutlook } from './moving';
import { editPost } from './mutations';
import { findThreads } from './queries';
import { replyToThread } from './reply';
import { closeThread, moveThread, pinThread, reopenThread, unpinThread } from './steering';

test('moderators of the group and of the site close, reopen, pin and unpin; nobody else does', async ({ db, make, as }) => {
  const { person, moderator, reader, thread } = await inside(make);
  const staff = await make.member({ role: 'moderator' });
  const elsewhere = await inside(make);
  const ref = { threadId: thread.id };
  for (const actor of [person, reader, elsewhere.moderator]) {
    for (const steer of [closeThread, reopenThread, pinThread, unpinThread]) {
      await expect(steer(as(actor), ref)).rejects.toMatchObject({ code: 'forbidden' });
    }
  }
  await closeThread(as(moderator, later(1)), ref);
  await pinThread(as(staff, later(2)), ref);
  expect(await seen(as(reader), thread)).toMatchObject({ closedAt: later(1), pinnedAt: later(2), version: 3, can: { reply: true } });
  await reopenThread(as(staff), ref);
  await unpinThread(as(moderator), ref);
  expect(await seen(as(reader), thread)).toMatchObject({ closedAt: null, pinnedAt: null, version: 5 });
  expect(
    (await db.select({ name: events.name }).from(events).where(eq(events.subjectId, thread.id)).orderBy(events.id)).map(({ name }) => name),
  ).toEqual(['thread.closed', 'thread.pinned', 'thread.reopened', 'thread.unpinned']);
});

test('what is done already is not done, nor noted, again', async ({ db, make, as }) => {
  const { moderator, thread } = await inside(make);
  await closeThread(as(moderator), { threadId: thread.id });
  await closeThread(as(moderator, later(5)), { threadId: thread.id });
  await unpinThread(as(moderator), { threadId: thread.id });
  expect((await seen(as(moderator), thread)).version).toBe(2);
  expect(await db.$count(events, eq(events.subjectId, thread.id))).toBe(1);
});

test('a closed thread can be neither answered nor changed by its people, and still be read', async ({ make, as }) => {
  const { person, moderator, thread } = await inside(make);
  await closeThread(as(moderator), { threadId: thread.id });
  const refusal = { code: 'conflict', reason: 'thread.closed', field: 'body' };
  await expect(replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words })).rejects.toMatchObject(refusal);
  await expect(editPost(as(person), { postId: thread.first.id, version: 1, ...words })).rejects.toMatchObject(refusal);
  expect((await seen(as(person), thread)).posts).toHaveLength(1);
});

test('a moderator of the group who is in another takes a thread there, with a new address and the old one gone', async ({
  db,
  make,
  as,
}) => {
  const from = await inside(make, { admission: 'approval' });
  const to = await inside(make, { admission: 'approval' });
  const { person, moderator, thread } = from;
  const move = { threadId: thread.id, toGroupId: to.group.id };
  await expect(moveThread(as(moderator), move)).rejects.toMatchObject({ code: 'forbidden' });
  await make.membership({ groupId: to.group.id, userId: moderator.id });
  await make.membership({ groupId: to.group.id, userId: person.id });
  await expect(moveThread(as(person), move)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(moveThread(as(to.moderator), move)).rejects.toMatchObject({ code: 'notFound' });

  await pinThread(as(moderator), { threadId: thread.id });
  const moved = await moveThread(as(moderator), move);
  expect(moved).toEqual({ slug: to.group.slug, number: 1 });
  await expect(seen(as(moderator), thread)).rejects.toMatchObject({ code: 'notFound' });
  expect(await seen(as(to.reader), { groupId: to.group.id, number: 1 })).toMatchObject({ version: 3, pinnedAt: null, title: 'A thread' });
  await expect(seen(as(from.reader), { groupId: to.group.id, number: 1 })).rejects.toMatchObject({ code: 'notFound' });
  expect((await findThreads(as(from.reader), { slug: from.group.slug })).threads).toEqual([]);
  expect(await db.select({ details: events.details }).from(events).where(eq(events.name, 'thread.moved'))).toEqual([
    { details: { fromGroupId: from.group.id, toGroupId: to.group.id } },
  ]);
  await expect(moveThread(as(moderator), move)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await db.$count(threads, eq(threads.groupId, to.group.id))).toBe(2);
});

test('before a thread is moved one is told who will lose sight of it and who will gain it; after, those who spoke in it are told', async ({
  db,
  make,
  as,
}) => {
  const [from, to] = [await inside(make, { admission: 'approval' }), await inside(make, { admission: 'approval' })];
  const { moderator, person, reader, thread } = from;
  await make.membership({ groupId: to.group.id, userId: moderator.id });
  await make.membership({ groupId: to.group.id, userId: person.id });
  await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...words });
  const move = { threadId: thread.id, toGroupId: to.group.id };
  expect(await getMoveOutlook(as(moderator), move)).toEqual({ to: to.group.name, lose: 1, gain: 3 });
  const open = await make.group({ admission: 'open' });
  await make.membership({ groupId: open.id, userId: moderator.id });
  expect(await getMoveOutlook(as(moderator), { ...move, toGroupId: open.id })).toEqual({ to: open.name, lose: 0, gain: null });
  await expect(getMoveOutlook(as(reader), move)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(
    getMoveOutlook(as(moderator), { ...move, toGroupId: (await make.group({ admission: 'invitation' })).id }),
  ).rejects.toMatchObject({
    code: 'notFound',
  });

  await moveThread(as(moderator), move);
  await tellAll(db);
  const told = async (who: typeof person) =>
    (await findNotifications(as(who), {})).entries
      .filter(({ name }) => name !== 'post.written')
      .map(({ name, groupSlug, threadTitle, threadNumber }) => ({ name, groupSlug, threadTitle, threadNumber }));
  expect(await told(person)).toEqual([{ name: 'thread.moved', groupSlug: to.group.slug, threadTitle: 'A thread', threadNumber: 1 }]);
  expect(await told(reader)).toEqual([{ name: 'group.threadMoved', groupSlug: from.group.slug, threadTitle: null, threadNumber: null }]);
  expect(await told(to.reader)).toEqual([]);
  expect(await told(moderator)).toEqual([]);
});
