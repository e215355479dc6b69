import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { describe, expect, test as plain } from 'vitest';
import { connect, type Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import type { Member, MemberContext } from '@/server/context';
import { joinGroup, leaveGroup } from '@/server/groups/mutations';
import { ownMembership } from '@/server/groups/policy';
import { allows } from '@/server/policy';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { type Make, makers } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { deletePost, editPost, hidePost, openThread, replyToThread, restorePost } from './mutations';
import { findableBy, postPolicy, readableBy, threadPolicy } from './policy';
import { findThreads, getPost, getReadableThreadById, getReportablePost, getThread, postsSince } from './queries';

const newId = () => crypto.randomUUID();
const words = { body: 'I *hear* you.', contentWarning: null };
const hiding = { reason: 'harassment', note: 'Please speak of yourself.' } as const;
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const seen = async (ctx: MemberContext, thread: { groupId: string; number: number }, after?: number) => {
  const [group] = await ctx.db.select({ slug: groups.slug }).from(groups).where(eq(groups.id, thread.groupId));
  return getThread(ctx, { slug: group?.slug ?? '', number: thread.number, after });
};

describe('opening a thread', () => {
  test('says its first words, numbers it within its group, and notes it', async ({ db, make, as }) => {
    const { group, person } = await inside(make);
    const opening = { groupId: group.id, title: 'A thread', ...words };
    const first = await openThread(as(person), { threadId: newId(), ...opening });
    const second = await openThread(as(person), { threadId: newId(), ...opening });
    expect([first, second]).toMatchObject([
      { slug: group.slug, number: 1 },
      { slug: group.slug, number: 2 },
    ]);
    expect((await getThread(as(person), { slug: group.slug, number: 1 })).posts).toMatchObject([
      { number: 1, html: '<p>I <em>hear</em> you.</p>', isOwn: true },
    ]);
    expect(await db.select().from(events).where(eq(events.actorId, person.id)).orderBy(events.id)).toMatchObject([
      { name: 'thread.opened', subjectId: first.id, details: { groupId: group.id } },
      {},
    ]);
  });

  test('happens once when it is sent twice', async ({ db, make, as }) => {
    const { group, person } = await inside(make);
    const opening = { threadId: newId(), groupId: group.id, title: 'A thread', ...words };
    const once = await openThread(as(person), opening);
    expect(await openThread(as(person), opening)).toEqual(once);
    expect(await db.$count(posts, eq(posts.threadId, once.id))).toBe(1);
    expect(await openThread(as(person), { ...opening, threadId: newId() })).toMatchObject({ number: 2 });
  });

  test('is for people in the group', async ({ make, as }) => {
    const { group } = await inside(make);
    const opening = openThread(as(await make.member()), { threadId: newId(), groupId: group.id, title: 'A thread', ...words });
    await expect(opening).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('replying', () => {
  test('takes the next number, moves the thread up, and notes it', async ({ db, make, as }) => {
    const { person, thread } = await inside(make);
    const postId = newId();
    expect(await replyToThread(as(person), { postId, threadId: thread.id, ...words })).toEqual({ id: postId, number: 2 });
    expect(await db.select().from(threads).where(eq(threads.id, thread.id))).toMatchObject([{ postCount: 2, lastPostAt: noon }]);
    expect(await db.select().from(events).where(eq(events.actorId, person.id)).orderBy(events.id)).toMatchObject([
      { name: 'post.written', subjectId: postId, details: { threadId: thread.id } },
    ]);
  });

  test('says a thing once when it is sent twice', async ({ db, make, as }) => {
    const { person, thread } = await inside(make);
    const reply = { postId: newId(), threadId: thread.id, ...words };
    const once = await replyToThread(as(person), reply);
    expect(await replyToThread(as(person), reply)).toEqual(once);
    expect(await db.$count(posts, eq(posts.threadId, thread.id))).toBe(2);
    expect(await db.$count(events, eq(events.actorId, person.id))).toBe(1);
  });

  test('never gives away a post that another wrote under the same id', async ({ make, as }) => {
    const { group, person, thread } = await inside(make);
    const other = await make.member();
    await make.membership({ groupId: group.id, userId: other.id });
    const stolen = { postId: thread.first.id, threadId: thread.id, ...words };
    await expect(replyToThread(as(other), stolen)).rejects.toMatchObject({ reason: 'post.idTaken' });
    const elsewhere = await make.thread({ authorId: person.id });
    await expect(replyToThread(as(person), { ...stolen, threadId: elsewhere.id })).rejects.toMatchObject({ reason: 'post.idTaken' });
  });

  test('to a closed, hidden, private or missing thread says which, and writes nothing', async ({ db, make, as }) => {
    const { group, person, thread } = await inside(make);
    const stranger = await make.member();
    const reply = (actor: Member, threadId = thread.id) => replyToThread(as(actor), { postId: newId(), threadId, ...words });
    await expect(reply(stranger)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(reply(person, newId())).rejects.toMatchObject({ code: 'notFound', reason: 'thread.notFound' });

    const kept = await make.thread({ groupId: (await make.group({ admission: 'approval' })).id });
    await expect(reply(stranger, kept.id)).rejects.toMatchObject({ code: 'notFound' });

    await db.update(threads).set({ closedAt: noon }).where(eq(threads.id, thread.id));
    await expect(reply(person)).rejects.toMatchObject({ reason: 'thread.closed', field: 'body' });

    const hidden = await make.thread({ groupId: group.id, authorId: person.id, hiddenAt: noon });
    const another = await make.member();
    await make.membership({ groupId: group.id, userId: another.id });
    await expect(reply(person, hidden.id)).rejects.toMatchObject({ reason: 'thread.hidden', field: 'body' });
    await expect(reply(another, hidden.id)).rejects.toMatchObject({ reason: 'thread.hidden', field: 'body' });
    expect(await db.$count(posts)).toBe(3);
  });
});

describe('changing one’s own words', () => {
  test('draws them anew and tells open pages', async ({ db, make, as }) => {
    const { person, thread } = await inside(make);
    await editPost(as(person, later(5)), { postId: thread.first.id, body: '**Other**', contentWarning: 'loss' });
    const {
      posts: [post],
      version,
    } = await seen(as(person), thread);
    expect(post).toMatchObject({ html: '<p><strong>Other</strong></p>', body: '**Other**', contentWarning: 'loss', editedAt: later(5) });
    expect(version).toBe(2);
    expect(await db.select().from(events).where(eq(events.actorId, person.id)).orderBy(events.id)).toMatchObject([
      { name: 'post.edited', details: { threadId: thread.id } },
    ]);
  });

  test('is for their author alone, while they stand', async ({ db, make, as }) => {
    const { person, moderator, thread } = await inside(make);
    const edit = { postId: thread.first.id, ...words };
    await expect(editPost(as(moderator), edit)).rejects.toMatchObject({ code: 'forbidden' });
    await db.update(threads).set({ closedAt: noon }).where(eq(threads.id, thread.id));
    await expect(editPost(as(person), edit)).rejects.toMatchObject({ reason: 'thread.closed' });
    await db.update(threads).set({ closedAt: null }).where(eq(threads.id, thread.id));
    await hidePost(as(moderator), { postId: edit.postId, ...hiding });
    await expect(editPost(as(person), edit)).rejects.toMatchObject({ reason: 'post.hidden' });
    await deletePost(as(person), edit);
    await expect(editPost(as(person), edit)).rejects.toMatchObject({ reason: 'post.deleted' });
  });

  test('taking them back leaves a stone for what others answered, and no word in the database', async ({ db, make, as }) => {
    const { group, person, moderator, thread } = await inside(make);
    await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words });
    await deletePost(as(person), { postId: thread.first.id });
    await deletePost(as(person), { postId: thread.first.id });
    const page = await seen(as(moderator), thread);
    expect(page).toMatchObject({
      title: '',
      posts: [
        { isDeleted: true, author: null, html: '', body: null },
        { isDeleted: false, html: '<p>I <em>hear</em> you.</p>' },
      ],
    });
    expect(await db.select({ body: posts.body, html: posts.html }).from(posts).where(eq(posts.id, thread.first.id))).toEqual([
      { body: '', html: '' },
    ]);
    expect(await db.$count(events, eq(events.name, 'post.deleted'))).toBe(1);
    expect((await findThreads(as(moderator), { slug: group.slug })).threads).toHaveLength(1);
  });

  test('a thread that nobody answered leaves the list with its words', async ({ make, as }) => {
    const { group, person, thread } = await inside(make);
    await deletePost(as(person), { postId: thread.first.id });
    expect((await findThreads(as(person), { slug: group.slug })).threads).toEqual([]);
  });

  test('can be taken back even from a group one has left', async ({ db, make, as }) => {
    const { person, thread } = await inside(make, { admission: 'approval' });
    await leaveGroup(as(person), thread);
    await expect(seen(as(person), thread)).rejects.toMatchObject({ code: 'notFound' });
    await deletePost(as(person), { postId: thread.first.id });
    expect(await db.select({ body: posts.body }).from(posts)).toEqual([{ body: '' }]);
  });
});

describe('hiding', () => {
  test('leaves others the fact, the author the reason, moderators the words', async ({ db, make, as }) => {
    const { group, person, moderator, thread } = await inside(make);
    const reader = await make.member();
    const postId = newId();
    await make.membership({ groupId: group.id, userId: reader.id });
    await replyToThread(as(person), { postId, threadId: thread.id, body: 'Harsh words', contentWarning: 'anger' });
    await hidePost(as(moderator), { postId, ...hiding });

    const second = async (actor: Member) => (await seen(as(actor), thread)).posts[1];
    expect(await second(reader)).toMatchObject({
      html: '',
      body: null,
      contentWarning: null,
      hidden: { reason: 'harassment', note: null },
      can: { report: false },
    });
    expect(await second(person)).toMatchObject({
      html: '<p>Harsh words</p>',
      hidden: { note: hiding.note },
      can: { edit: false, delete: true },
    });
    expect(await second(moderator)).toMatchObject({ html: '<p>Harsh words</p>', hidden: { note: hiding.note } });
    const [event] = await db.select().from(events).where(eq(events.name, 'post.hidden'));
    expect(event?.details).toEqual({ threadId: thread.id, authorId: person.id, reason: 'harassment' });

    await restorePost(as(moderator), { postId });
    expect(await second(reader)).toMatchObject({ html: '<p>Harsh words</p>', hidden: null });
  });

  test('a first post takes its thread out of the list and its title away; the replies stay; restoring brings all back', async ({
    make,
    as,
  }) => {
    const { group, person, moderator, thread } = await inside(make);
    const reader = await make.member();
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

  test('happens once, never to one’s own words, and not to words already taken back', async ({ make, as }) => {
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
});

describe('reading', () => {
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

  test('an open page asks only for what is new', async ({ make, as }) => {
    const { person, moderator, thread } = await inside(make);
    await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words });
    expect(await postsSince(as(person), { threadId: thread.id, after: 1 })).toMatchObject({
      version: 1,
      posts: [{ number: 2, author: { tag: 'groupModerator' } }],
    });
    expect((await postsSince(as(person), { threadId: thread.id, after: 2 })).posts).toEqual([]);
  });

  test('a person whose account is gone is a former member, and their words stay', async ({ db, make, as }) => {
    const { person, moderator, thread } = await inside(make);
    await db.delete(users).where(eq(users.id, person.id));
    expect((await seen(as(moderator), thread)).posts).toMatchObject([{ author: null, html: '<p>The first words.</p>', isDeleted: false }]);
  });

  test('only what one may read can be reported', async ({ make, as }) => {
    const { group, person, moderator, thread } = await inside(make, { admission: 'approval' });
    const postId = thread.first.id;
    expect(await getReportablePost(as(moderator), { postId })).toEqual({
      id: postId,
      threadId: thread.id,
      groupId: group.id,
      groupSlug: group.slug,
      threadNumber: thread.number,
      number: 1,
      authorId: person.id,
      authorHandle: person.handle,
      body: 'The first words.',
      contentWarning: null,
      threadTitle: 'A thread',
    });
    await expect(getReportablePost(as(await make.member()), { postId })).rejects.toMatchObject({ code: 'notFound' });
    await deletePost(as(person), { postId });
    await expect(getReportablePost(as(moderator), { postId })).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('the permission tables', () => {
  test('say who may do what', async ({ db, make, as }) => {
    const { actors, open, kept, hidden } = await cast(make, db);
    const may = async (actor: Member, thread: { id: string; first: { id: string } }) => {
      const found = await getReadableThreadById(as(actor), { threadId: thread.id }).catch(() => undefined);
      const post = await getPost(as(actor), eq(posts.id, thread.first.id)).catch(() => undefined);
      const ofThread = found ? (['read', 'find', 'reply'] as const).filter((verb) => allows(threadPolicy, verb, actor, found)) : [];
      const ofPost = post
        ? (['read', 'report', 'edit', 'delete', 'hide', 'restore'] as const).filter((verb) => allows(postPolicy, verb, actor, post))
        : [];
      return `${ofThread.join(' ')} · ${ofPost.join(' ')}`;
    };
    const table = async (thread: Parameters<typeof may>[1]) =>
      Object.fromEntries(await Promise.all(Object.entries(actors).map(async ([name, actor]) => [name, await may(actor, thread)])));
    // biome-ignore format: a table
    expect(await table(open)).toEqual({
      author:    'read find reply · read edit delete',
      inside:    'read find reply · read report',
      moderator: 'read find reply · read report hide restore',
      asking:    'read find · read report',
      outside:   'read find · read report',
      staff:     'read find · read report hide restore',
      suspended: ' · ',
    });
    // biome-ignore format: a table
    expect(await table(kept)).toEqual({
      author:    'read find reply · read edit delete',
      inside:    'read find reply · read report',
      moderator: 'read find reply · read report hide restore',
      asking:    ' · ',
      outside:   ' · ',
      staff:     'read find · read report hide restore',
      suspended: ' · ',
    });
    // biome-ignore format: a table
    expect(await table(hidden)).toEqual({
      author:    'read find reply · read edit delete',
      inside:    'read reply · ',
      moderator: 'read find reply · read hide restore',
      asking:    'read · ',
      outside:   'read · ',
      staff:     'read find · read hide restore',
      suspended: ' · ',
    });
  });

  test('list just what they let each person read and find', async ({ db, make }) => {
    const { actors, open, kept, hidden } = await cast(make, db);
    for (const actor of Object.values(actors)) {
      const rows = await db
        .select({
          thread: threads,
          admission: groups.admission,
          membership: { role: memberships.role, status: memberships.status },
          isRead: sql<boolean>`coalesce(${readableBy(actor)}, false)`,
          isFound: sql<boolean>`coalesce(${findableBy(actor)}, false)`,
        })
        .from(threads)
        .innerJoin(groups, eq(groups.id, threads.groupId))
        .leftJoin(memberships, ownMembership(actor))
        .where(inArray(threads.id, [open.id, kept.id, hidden.id]));
      for (const { thread, isRead, isFound, ...group } of rows) {
        const said = { ...thread, ...group };
        expect({ isRead, isFound }).toEqual({
          isRead: allows(threadPolicy, 'read', actor, said),
          isFound: allows(threadPolicy, 'find', actor, said),
        });
      }
      expect(rows).toHaveLength(3);
    }
  });

  async function cast(make: Make, db: Db) {
    // biome-ignore format: a table
    const actors = {
      author:    await make.member(),
      inside:    await make.member(),
      moderator: await make.member(),
      asking:    await make.member(),
      outside:   await make.member(),
      staff:     await make.member({ role: 'moderator' }),
      suspended: await make.member({ standing: 'suspended' }),
    };
    const openGroup = await make.group();
    const keptGroup = await make.group({ admission: 'approval' });
    const authorId = actors.author.id;
    const open = await make.thread({ groupId: openGroup.id, authorId });
    const kept = await make.thread({ groupId: keptGroup.id, authorId });
    const hidden = await make.thread({ groupId: openGroup.id, authorId, hiddenAt: noon });
    await db.update(posts).set({ hiddenAt: noon, hiddenFor: 'other' }).where(eq(posts.id, hidden.first.id));
    for (const groupId of [openGroup.id, keptGroup.id]) {
      await make.membership({ groupId, userId: actors.inside.id });
      await make.membership({ groupId, userId: actors.moderator.id, role: 'moderator' });
      await make.membership({ groupId, userId: actors.asking.id, status: 'asked' });
      await make.membership({ groupId, userId: actors.suspended.id });
    }
    return { actors, open, kept, hidden };
  }
});

plain('on parallel connections every reply has a number of its own, and a double click one', async () => {
  const { db, sql: pool } = connect(parallelDatabaseUrl(), { max: 16 });
  const make = makers(db);
  const as = (actor: Member): MemberContext => ({ db, actor, now: noon });
  try {
    const thread = await make.thread();
    const people = await Promise.all(Array.from({ length: 6 }, () => make.member()));
    await Promise.all(people.map((person) => joinGroup(as(person), thread)));
    const replies = people.flatMap((person) => Array.from({ length: 4 }, () => ({ person, postId: newId() })));
    const said = await Promise.all(
      [...replies, ...replies].map(({ person, postId }) => replyToThread(as(person), { postId, threadId: thread.id, ...words })),
    );
    expect(said.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 48 }, (_, index) => Math.floor(index / 2) + 2),
    );
    expect(await db.select({ count: threads.postCount }).from(threads).where(eq(threads.id, thread.id))).toEqual([{ count: 25 }]);

    const opening = { threadId: newId(), groupId: thread.groupId, title: 'A thread', ...words };
    const [author] = people;
    if (!author) throw new Error('nobody is there');
    const opened = await Promise.all([1, 2, 3, 4].map(() => openThread(as(author), opening)));
    expect(new Set(opened.map(({ number }) => number)).size).toBe(1);
    expect(await db.$count(threads, and(eq(threads.groupId, thread.groupId), eq(threads.id, opening.threadId)))).toBe(1);
  } finally {
    await pool.end();
  }
});

/** A group with somebody in it who has opened a thread, and a moderator. */
async function inside(make: Make, over: Parameters<Make['group']>[0] = {}) {
  const group = await make.group({ memberCount: 2, ...over });
  const [person, moderator] = [await make.member(), await make.member()];
  const thread = await make.thread({ groupId: group.id, authorId: person.id });
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  return { group, person, moderator, thread };
}
