import { and, eq, max } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { posts, threads } from '@/db/schema/discussions';
import { events, untold } from '@/db/schema/events';
import type { Member } from '@/server/context';
import { reportPost } from '@/server/moderation/reporting';
import { inside, later, newId, seen, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { replyToThread } from './reply';
import { closeThread, reopenThread } from './steering';

test('a reply takes the next number and version, moves the thread up, and is noted for those who are told', async ({ db, make, as }) => {
  const { person, thread } = await inside(make);
  const postId = newId();
  const read = { isHeld: false, heldFor: null, care: null, isOverdose: false };
  expect(await replyToThread(as(person), { postId, threadId: thread.id, ...words })).toEqual({
    id: postId,
    number: 2,
    version: 2,
    ...read,
  });
  expect(await db.select().from(threads).where(eq(threads.id, thread.id))).toMatchObject([{ postCount: 2, version: 2, lastPostAt: noon }]);
  const [event, ...more] = await db.select().from(events).where(eq(events.actorId, person.id));
  expect(more).toEqual([]);
  expect(event).toMatchObject({ name: 'post.written', subjectId: postId, details: { threadId: thread.id }, happenedAt: noon });
  expect(await db.$count(untold, eq(untold.eventId, event?.id ?? 0))).toBe(1);
});

test('sent twice, it is said once', async ({ db, make, as }) => {
  const { person, thread } = await inside(make);
  const reply = { postId: newId(), threadId: thread.id, ...words };
  const once = await replyToThread(as(person), reply);
  expect(await replyToThread(as(person), reply)).toEqual(once);
  await db.update(threads).set({ closedAt: noon }).where(eq(threads.id, thread.id));
  expect(await replyToThread(as(person), reply)).toEqual(once);
  expect(await db.$count(posts, eq(posts.threadId, thread.id))).toBe(2);
  expect(await db.$count(events, eq(events.actorId, person.id))).toBe(1);
});

test('a post that another wrote under the same id is never given away', async ({ make, as }) => {
  const { person, reader, thread } = await inside(make);
  const stolen = { postId: thread.first.id, threadId: thread.id, ...words };
  await expect(replyToThread(as(reader), stolen)).rejects.toMatchObject({ reason: 'post.idTaken' });
  const elsewhere = await make.thread({ authorId: person.id });
  await expect(replyToThread(as(person), { ...stolen, threadId: elsewhere.id })).rejects.toMatchObject({ reason: 'post.idTaken' });
});

describe('where nothing can be said, it is told why, by the field, and nothing is written', () => {
  test('to strangers, in a missing, a private, a closed or a hidden thread', async ({ db, make, as }) => {
    const { group, person, reader, thread } = await inside(make);
    const stranger = await make.member();
    const reply = (actor: Member, threadId = thread.id) => replyToThread(as(actor), { postId: newId(), threadId, ...words });
    await expect(reply(stranger)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(reply(person, newId())).rejects.toMatchObject({ code: 'notFound', reason: 'thread.notFound' });
    await expect(reply({ ...person, standing: 'suspended' })).rejects.toMatchObject({ code: 'notFound' });

    const kept = await make.thread({ groupId: (await make.group({ admission: 'approval' })).id });
    await expect(reply(stranger, kept.id)).rejects.toMatchObject({ code: 'notFound' });

    await db.update(threads).set({ closedAt: noon }).where(eq(threads.id, thread.id));
    await expect(reply(person)).rejects.toMatchObject({ reason: 'thread.closed', field: 'body' });

    const hidden = await make.thread({ groupId: group.id, authorId: person.id, hiddenAt: noon });
    for (const actor of [person, reader]) {
      await expect(reply(actor, hidden.id)).rejects.toMatchObject({ reason: 'thread.hidden', field: 'body' });
    }
    expect(await db.$count(posts)).toBe(3);
  });

  test('in a group that was archived, and in a circle that has ended', async ({ db, make, as }) => {
    const over = [{ archivedAt: later(-5) }, { capacity: 6, endsAt: later(-5) }];
    for (const group of over) {
      const { person, thread } = await inside(make, group);
      const reply = replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words });
      await expect(reply).rejects.toMatchObject({ reason: 'group.readOnly', field: 'body' });
      expect((await seen(as(person), thread)).can.reply).toBe(false);
    }
    expect(await db.$count(posts)).toBe(2);
  });
});

test('a moderator may add something to a closed thread, and it is marked as said after its end', async ({ make, as }) => {
  const { person, moderator, thread } = await inside(make);
  await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words });
  await closeThread(as(moderator, later(1)), { threadId: thread.id });
  await replyToThread(as(moderator, later(2)), { postId: newId(), threadId: thread.id, ...words });
  const staff = await make.member({ role: 'moderator' });
  await expect(replyToThread(as(staff, later(3)), { postId: newId(), threadId: thread.id, ...words })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await make.membership({ groupId: thread.groupId, userId: staff.id });
  await replyToThread(as(staff, later(3)), { postId: newId(), threadId: thread.id, ...words });
  const marks = async () => (await seen(as(person), thread)).posts.map(({ isAfterClose }) => isAfterClose);
  expect(await marks()).toEqual([false, false, true, true]);
  await reopenThread(as(moderator, later(4)), { threadId: thread.id });
  expect(await marks()).toEqual([false, false, false, false]);
});

test('who is reported by several in one thread waits longer and longer there, and nowhere else; moderators do not, nor does a crowd silence anybody', async ({
  db,
  make,
  as,
}) => {
  const { group, thread, person, moderator, reader } = await inside(make);
  const elsewhere = await make.thread({ groupId: group.id, authorId: reader.id });
  const say = (who: typeof person, minutes: number, threadId = thread.id) =>
    replyToThread(as(who, later(minutes)), { postId: newId(), threadId, ...words });
  const postId = newId();
  await replyToThread(as(person), { postId, threadId: thread.id, ...words });
  for (let times = 0; times < 3; times++) await say(person, 0);
  const slowed = { code: 'conflict', reason: 'thread.slowed', field: 'body' };
  for (let reporters = 1; reporters <= 5; reporters++) {
    const reporter = await make.member();
    await make.membership({ groupId: group.id, userId: reporter.id });
    await reportPost(as(reporter), { postId, reason: 'harassment', words: '' });
    const wait = 5 * Math.min(reporters, 3);
    const [last] = await db
      .select({ at: max(posts.writtenAt) })
      .from(posts)
      .where(and(eq(posts.threadId, thread.id), eq(posts.authorId, person.id)));
    const from = ((last?.at?.getTime() ?? 0) - later(0).getTime()) / 60_000;
    await expect(say(person, from + wait - 1)).rejects.toMatchObject(slowed);
    await say(person, from + wait + 1);
  }
  await say(person, 100, elsewhere.id);
  await say(person, 101, elsewhere.id);
  for (let times = 0; times < 2; times++) await say(moderator, 200);
});
