import { desc, eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { posts, threads } from '@/db/schema/discussions';
import { bookmarks, threadMarks } from '@/db/schema/reading';
import type { Member } from '@/server/context';
import { hidePost } from '@/server/moderation/hiding';
import { hiding, inside, later, newId, seen, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { deletePost, editPost } from './mutations';
import { sharedDelta } from './posts';
import { findThreads, getReportablePost, threadSince } from './queries';
import { threadReaders } from './readers';
import { replyToThread } from './reply';
import { getYours } from './yours';

test('a list is what is pinned, then the latest, page by page without a gap or a repeat', async ({ db, make, as }) => {
  const { group, person } = await inside(make);
  for (let minute = 0; minute < 60; minute++) {
    await make.thread({
      groupId: group.id,
      authorId: person.id,
      number: 100 + minute,
      lastPostAt: later(minute % 20),
      pinnedAt: minute % 2 ? noon : null,
    });
  }
  const found: number[] = [];
  for (let before: string | null | undefined; before !== null; ) {
    const page = await findThreads(as(person), { slug: group.slug, before: before ?? undefined });
    found.push(...page.threads.map(({ number }) => number));
    before = page.next;
  }
  const expected = await db
    .select({ number: threads.number })
    .from(threads)
    .orderBy(desc(sql`pinned_at is not null`), desc(threads.lastPostAt), desc(threads.id));
  expect(found).toEqual(expected.map(({ number }) => number));
  expect(found).toHaveLength(61);
});

test('a thread is read in pages, and the last page is known', async ({ make, as }) => {
  const { person, thread } = await inside(make);
  for (let count = 0; count < 55; count++) await replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words });
  const shape = async (after?: number) => {
    const page = await seen(as(person), thread, after);
    return [page.posts[0]?.number, page.posts.at(-1)?.number, page.next, page.latestAfter];
  };
  expect([await shape(), await shape(25), await shape(50), await shape(56)]).toEqual([
    [1, 25, 25, 50],
    [26, 50, 50, 50],
    [51, 56, null, 50],
    [undefined, undefined, null, 50],
  ]);
});

test('a person whose account is gone is a former member, and their words stay', async ({ db, make, as }) => {
  const { person, moderator, thread } = await inside(make);
  await db.delete(users).where(eq(users.id, person.id));
  expect((await seen(as(moderator), thread)).posts).toMatchObject([{ author: null, html: '<p>The first words.</p>', isDeleted: false }]);
});

test('only what one may read can be reported', async ({ make, as }) => {
  const { group, person, moderator, thread } = await inside(make, { admission: 'approval' });
  const postId = thread.first.id;
  expect(await getReportablePost(as(moderator), { postId })).toMatchObject({
    ...{ id: postId, threadId: thread.id, groupId: group.id, groupSlug: group.slug, threadNumber: thread.number, number: 1 },
    ...{ authorId: person.id, body: 'The first words.', contentWarning: null, threadTitle: 'A thread' },
  });
  await expect(getReportablePost(as(await make.member()), { postId })).rejects.toMatchObject({ code: 'notFound' });
  await deletePost(as(person), { postId });
  await expect(getReportablePost(as(moderator), { postId })).rejects.toMatchObject({ code: 'notFound' });
});

describe('what changed since a version', () => {
  test('is every post that was written or changed, and the head, whatever it was that happened', async ({ make, as }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const ids = [newId(), newId()];
    for (const postId of ids) await replyToThread(as(person), { postId, threadId: thread.id, ...words });
    const since = async (version: number) => {
      const { posts, ...rest } = await threadSince(as(reader), { threadId: thread.id, version });
      return { ...rest, numbers: posts.map(({ number }) => number) };
    };
    expect(await since(1)).toMatchObject({ version: 3, postCount: 3, numbers: [2, 3] });
    expect(await since(3)).toMatchObject({ version: 3, numbers: [] });
    await editPost(as(person), { postId: thread.first.id, version: 1, body: 'Other', contentWarning: 'loss' });
    expect(await since(3)).toMatchObject({ version: 4, numbers: [1], head: { contentWarning: 'loss' } });
    await hidePost(as(moderator), { postId: ids[1] ?? '', ...hiding });
    await deletePost(as(person), { postId: ids[0] ?? '' });
    expect(await since(4)).toMatchObject({ version: 6, postCount: 3, numbers: [2, 3] });
    expect(await since(0)).toMatchObject({ numbers: [1, 2, 3] });
  });

  test('of very many comes in parts, each of whole versions, without a gap', async ({ db, make, as }) => {
    const { person, reader, thread } = await inside(make);
    const rows = Array.from({ length: 250 }, (_, at) => ({ number: at + 2, version: Math.floor(at / 30) + 2 }));
    await db
      .insert(posts)
      .values(rows.map((row) => ({ ...row, threadId: thread.id, authorId: person.id, body: 'x', html: '<p>x</p>', writtenAt: noon })));
    await db.update(threads).set({ postCount: 251, version: 10 }).where(eq(threads.id, thread.id));
    const numbers: number[] = [];
    let version = 1;
    while (version < 10) {
      const part = await threadSince(as(reader), { threadId: thread.id, version });
      expect(part.version).toBeGreaterThan(version);
      numbers.push(...part.posts.map(({ number }) => number));
      version = part.version;
    }
    expect(numbers).toEqual(rows.map(({ number }) => number));
  });
});

describe('the view that most readers share', () => {
  test('is the same for each of them, and the same as what is sent to open pages', async ({ db, make, as }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const hidden = newId();
    await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words });
    await replyToThread(as(await member(make, thread.groupId)), { postId: hidden, threadId: thread.id, ...words });
    await hidePost(as(moderator), { postId: hidden, ...hiding });
    const [one, other] = [await seen(as(person), thread), await seen(as(reader), thread)];
    expect(one.readerKind).toBe('shared');
    expect(one).toEqual(other);
    const delta = await sharedDelta(db, thread.id, 0);
    expect(delta?.posts).toEqual(one.posts);
    expect(delta).toMatchObject({ version: one.version, postCount: one.postCount, head: { title: 'A thread' } });
    expect(JSON.stringify(delta)).not.toContain(hiding.note);
  });

  test('is not for moderators, staff, or the author of something hidden in it', async ({ db, make, as }) => {
    const { person, moderator, reader, thread } = await inside(make, { admission: 'approval' });
    const staff = await make.member({ role: 'moderator' });
    const [outside, suspended] = [await make.member(), await make.member({ standing: 'suspended' })];
    const everybody = [person, moderator, reader, staff, outside, suspended];
    const kinds = async () => {
      const readers = await threadReaders(
        db,
        thread.id,
        everybody.map(({ id }) => id),
      );
      return everybody.map(({ id }) => readers.get(id));
    };
    expect(await kinds()).toEqual(['shared', 'personal', 'shared', 'personal', undefined, undefined]);
    await hidePost(as(moderator), { postId: thread.first.id, ...hiding });
    expect(await kinds()).toEqual(['personal', 'personal', 'shared', 'personal', undefined, undefined]);
    for (const [at, actor] of everybody.slice(0, 4).entries()) {
      expect((await seen(as(actor), thread)).readerKind).toBe((await kinds())[at]);
    }
  });
});

test('what is one’s own on a page comes apart from it', async ({ db, make, as }) => {
  const { person, moderator, reader, thread } = await inside(make);
  await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...words });
  await replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words });
  await db.insert(bookmarks).values({ userId: reader.id, postId: thread.first.id, markedAt: noon });
  await db.insert(threadMarks).values({ userId: reader.id, threadId: thread.id, readNumber: 2, wish: 'follow', changedAt: noon });
  const yours = (actor: Member, after = 0) => getYours(as(actor), { threadId: thread.id, after });
  const nothing = { allowance: null, own: [], reactions: {}, bookmarks: [], readNumber: 0, wish: null, alias: null, canModerate: false };
  expect(await yours(reader)).toEqual({ ...nothing, own: [2], bookmarks: [1], readNumber: 2, wish: 'follow' });
  expect(await yours(person)).toEqual({ ...nothing, own: [1, 3] });
  expect(await yours(person, 1)).toEqual({ ...nothing, own: [3] });
  expect(await yours(moderator)).toEqual({ ...nothing, canModerate: true });
});

async function member(make: Parameters<typeof inside>[0], groupId: string) {
  const person = await make.member();
  await make.membership({ groupId, userId: person.id });
  return person;
}
