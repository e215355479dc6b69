import { and, eq } from 'drizzle-orm';
import { describe, expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { posts, threads } from '@/db/schema/discussions';
import { memberships } from '@/db/schema/groups';
import { bookmarks, threadMarks } from '@/db/schema/reading';
import { deletePost } from '@/server/discussions/mutations';
import { replyToThread } from '@/server/discussions/reply';
import { getYours } from '@/server/discussions/yours';
import { hidePost } from '@/server/moderation/hiding';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { hiding, inside, later, newId, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { keepPost, markRead, wishThread } from './mutations';
import { findBookmarks, readingOf, unreadGroups, unreadOf } from './queries';

const say = (ctx: Parameters<typeof replyToThread>[0], threadId: string) => replyToThread(ctx, { postId: newId(), threadId, ...words });

describe('how far somebody has read', () => {
  test('only grows, and never goes past the last post', async ({ make, as }) => {
    const { person, reader, thread } = await inside(make);
    await say(as(person), thread.id);
    const readNumber = async () => (await getYours(as(reader), { threadId: thread.id, after: 0 })).readNumber;
    await markRead(as(reader), { threadId: thread.id, number: 2 });
    await markRead(as(reader), { threadId: thread.id, number: 1 });
    expect(await readNumber()).toBe(2);
    await markRead(as(reader), { threadId: thread.id, number: 900 });
    expect(await readNumber()).toBe(2);
  });

  test('is known to nobody else, and is not asked of those who may not read', async ({ db, make, as }) => {
    const { person, thread, group } = await inside(make, { admission: 'approval' });
    await markRead(as(person), { threadId: thread.id, number: 1 });
    const stranger = await make.member();
    await expect(markRead(as(stranger), { threadId: thread.id, number: 1 })).rejects.toMatchObject({ code: 'notFound' });
    await expect(wishThread(as(stranger), { threadId: thread.id, wish: 'follow' })).rejects.toMatchObject({ code: 'notFound' });
    await expect(keepPost(as(stranger), { postId: thread.first.id, isKept: true })).rejects.toMatchObject({ code: 'notFound' });
    expect(await unreadOf(as(stranger), { threadIds: [thread.id] })).toEqual([]);
    expect(await unreadGroups(as(stranger))).toEqual([]);
    expect(await db.$count(threadMarks, eq(threadMarks.threadId, thread.id))).toBe(1);
    expect(await unreadGroups(as(person))).toEqual([{ groupId: group.id, slug: group.slug, unread: 0 }]);
  });
});

describe('what is new', () => {
  test('is what others said since, with the first of it to jump to', async ({ make, as }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const fresh = async () => (await unreadOf(as(reader), { threadIds: [thread.id] }))[0];
    expect(await fresh()).toMatchObject({ isOpened: false, unread: 1, firstUnread: 1 });
    await markRead(as(reader), { threadId: thread.id, number: 1 });
    expect(await fresh()).toMatchObject({ isOpened: true, unread: 0, firstUnread: null });
    await say(as(reader), thread.id);
    expect(await fresh()).toMatchObject({ unread: 0 });
    const third = await say(as(person), thread.id);
    const fourth = await say(as(person), thread.id);
    expect(await fresh()).toMatchObject({ unread: 2, firstUnread: 3 });
    await hidePost(as(moderator), { postId: third.id, ...hiding });
    expect(await fresh()).toMatchObject({ unread: 1, firstUnread: 4 });
    await deletePost(as(person), { postId: fourth.id });
    expect(await fresh()).toMatchObject({ unread: 0, firstUnread: null });
  });

  test('of a muted thread is nothing', async ({ make, as }) => {
    const { person, reader, thread } = await inside(make);
    await markRead(as(reader), { threadId: thread.id, number: 1 });
    await say(as(person), thread.id);
    const counts = async () => [
      (await unreadOf(as(reader), { threadIds: [thread.id] }))[0]?.unread,
      (await unreadGroups(as(reader)))[0]?.unread,
    ];
    expect(await counts()).toEqual([1, 1]);
    await wishThread(as(reader), { threadId: thread.id, wish: 'mute' });
    expect(await counts()).toEqual([0, 0]);
    await wishThread(as(reader), { threadId: thread.id, wish: null });
    expect(await counts()).toEqual([1, 1]);
  });

  test('in a group are threads begun since one came, and those one has opened or follows', async ({ db, make, as }) => {
    const { group, person, thread } = await inside(make);
    const comer = await make.member();
    await make.membership({ groupId: group.id, userId: comer.id, since: noon });
    const counted = async () => (await unreadGroups(as(comer, later(60))))[0]?.unread;
    // Begun before they came: the past of a group is not a debt.
    expect(await counted()).toBe(0);
    const begun = await make.thread({ groupId: group.id, authorId: person.id, openedAt: later(5) });
    expect(await counted()).toBe(1);
    await wishThread(as(comer), { threadId: thread.id, wish: 'follow' });
    expect(await counted()).toBe(2);
    await db.update(threads).set({ hiddenAt: noon }).where(eq(threads.id, begun.id));
    expect(await counted()).toBe(1);
  });

  test('counts as a recount by hand does, after many actions at random', async ({ db, make, as }) => {
    const { group, person, moderator, reader } = await inside(make);
    const talk = await Promise.all(Array.from({ length: 4 }, () => make.thread({ groupId: group.id, authorId: person.id })));
    const any = <T>(list: T[]) => list[Math.floor(Math.random() * list.length)] as T;
    for (let step = 0; step < 60; step++) {
      const thread = any(talk);
      const who = any([person, moderator, reader]);
      const act = Math.random();
      if (act < 0.6) await say(as(who, later(step)), thread.id);
      else if (act < 0.8) await markRead(as(reader), { threadId: thread.id, number: Math.ceil(Math.random() * 12) });
      else {
        const own = await db
          .select({ id: posts.id })
          .from(posts)
          .where(and(eq(posts.threadId, thread.id), eq(posts.authorId, person.id)));
        await deletePost(as(person), { postId: any(own).id });
      }
    }
    const marks = await db.select().from(threadMarks).where(eq(threadMarks.userId, reader.id));
    const said = await db.select().from(posts);
    const recount = talk.map(({ id }) => {
      const read = marks.find(({ threadId }) => threadId === id)?.readNumber ?? 0;
      const fresh = said.filter((post) => post.threadId === id && post.number > read && post.authorId !== reader.id && !post.deletedAt);
      return { threadId: id, unread: fresh.length, firstUnread: fresh.length ? Math.min(...fresh.map(({ number }) => number)) : null };
    });
    const counted = await unreadOf(as(reader), { threadIds: talk.map(({ id }) => id) });
    expect(counted.toSorted(byThread)).toMatchObject(recount.toSorted(byThread));
  });
});

const byThread = (one: { threadId: string }, other: { threadId: string }) => one.threadId.localeCompare(other.threadId);

describe('posts to find again', () => {
  test('stand with the last kept first, in pages, each once', async ({ make, as }) => {
    const { person, reader, thread } = await inside(make);
    const kept = [thread.first.id];
    for (let n = 0; n < 32; n++) kept.push((await say(as(person), thread.id)).id);
    for (const [minute, postId] of kept.entries()) {
      await keepPost(as(reader, later(minute)), { postId, isKept: true });
      await keepPost(as(reader, later(minute + 500)), { postId, isKept: true });
    }
    const first = await findBookmarks(as(reader), {});
    const second = await findBookmarks(as(reader), { after: first.next ?? undefined });
    expect([...first.bookmarks, ...second.bookmarks].map(({ postId }) => postId)).toEqual(kept.toReversed());
    expect(second.next).toBeNull();
    expect(await findBookmarks(as(person), {})).toEqual({ bookmarks: [], next: null });
  });

  test('say no more than may be read at this moment', async ({ db, make, as }) => {
    const { group, person, moderator, reader, thread } = await inside(make, { admission: 'approval' });
    const reply = await say(as(person), thread.id);
    for (const postId of [thread.first.id, reply.id]) await keepPost(as(reader), { postId, isKept: true });
    const kept = async () => (await findBookmarks(as(reader), {})).bookmarks;
    expect(await kept()).toContainEqual(expect.objectContaining({ isGone: false, excerpt: 'I hear you.', author: person.handle }));

    await hidePost(as(moderator), { postId: thread.first.id, ...hiding });
    await deletePost(as(person), { postId: reply.id });
    for (const bookmark of await kept())
      expect(bookmark).toMatchObject({ isGone: true, excerpt: null, author: null, thread: { title: '' } });

    await db.delete(memberships).where(and(eq(memberships.groupId, group.id), eq(memberships.userId, reader.id)));
    expect(await kept()).toEqual([]);
    // What can no longer be read can still be let go of.
    await keepPost(as(reader), { postId: reply.id, isKept: false });
    expect(await db.$count(bookmarks, eq(bookmarks.userId, reader.id))).toBe(1);
  });

  test('show the warning alone, where there is one', async ({ db, make, as }) => {
    const { reader, thread } = await inside(make);
    await db.update(posts).set({ contentWarning: 'loss' }).where(eq(posts.id, thread.first.id));
    await keepPost(as(reader), { postId: thread.first.id, isKept: true });
    expect((await findBookmarks(as(reader), {})).bookmarks).toMatchObject([{ contentWarning: 'loss', excerpt: null }]);
  });

  test('cannot be hidden from the reader, or gone when they are kept', async ({ make, as }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const reply = await say(as(person), thread.id);
    await hidePost(as(moderator), { postId: reply.id, ...hiding });
    await expect(keepPost(as(reader), { postId: reply.id, isKept: true })).rejects.toMatchObject({ code: 'notFound' });
    await deletePost(as(person), { postId: thread.first.id });
    await expect(keepPost(as(reader), { postId: thread.first.id, isKept: true })).rejects.toMatchObject({ reason: 'post.deleted' });
  });
});

describe('in many tabs at once', () => {
  const { db, sql: listener } = connect(parallelDatabaseUrl(), { max: 20 });
  const make = makers(db);

  plain('the furthest that was read stays', async () => {
    const { person, reader, thread } = await inside(make);
    const as = (actor: typeof person) => ({ db, actor, now: noon });
    for (let n = 0; n < 19; n++) await say(as(person), thread.id);
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1).toSorted(() => Math.random() - 0.5);
    await Promise.all(numbers.map((number) => markRead(as(reader), { threadId: thread.id, number })));
    expect(await db.select().from(threadMarks).where(eq(threadMarks.threadId, thread.id))).toMatchObject([{ readNumber: 20 }]);
  });

  plain('the person’s other pages hear of it, once, and nobody else’s', async () => {
    const { reader, thread } = await inside(make);
    const heard: string[] = [];
    const { unlisten } = await listener.listen('events', (topic) => heard.push(topic));
    const ctx = { db, actor: reader, now: noon };
    for (const _ of [1, 2]) await markRead(ctx, { threadId: thread.id, number: 1 });
    await wishThread(ctx, { threadId: thread.id, wish: 'follow' });
    await expect.poll(() => heard.filter((topic) => topic === readingOf(reader.id)).length).toBe(2);
    expect(heard).not.toContain(thread.id);
    await unlisten();
  });

  plain('a post is kept once', async () => {
    const { reader, thread } = await inside(make);
    const as = { db, actor: reader, now: noon };
    await Promise.all(Array.from({ length: 20 }, () => keepPost(as, { postId: thread.first.id, isKept: true })));
    expect(await db.$count(bookmarks, eq(bookmarks.userId, reader.id))).toBe(1);
  });
});
