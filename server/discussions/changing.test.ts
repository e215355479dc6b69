import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { postRevisions, posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { leaveGroup } from '@/server/groups/mutations';
import { hidePost, restorePost } from '@/server/moderation/hiding';
import { hiding, inside, later, newId, seen, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { getHistory, getSource } from './history';
import { decideHeld, findHeld } from './holding';
import { deletePost, editPost, hideRevision } from './mutations';
import { findThreads } from './queries';
import { replyToThread } from './reply';

describe('changing one’s own words', () => {
  test('draws them anew, above the thread as well, and tells open pages', async ({ db, make, as }) => {
    const { group, person, reader, thread } = await inside(make);
    await editPost(as(person, later(5)), { postId: thread.first.id, version: 1, body: '**Other**', contentWarning: 'loss' });
    const page = await seen(as(reader), thread);
    expect(page).toMatchObject({ version: 2, contentWarning: 'loss' });
    expect(page.posts).toMatchObject([{ html: '<p><strong>Other</strong></p>', contentWarning: 'loss', editedAt: later(5), version: 2 }]);
    expect((await findThreads(as(reader), { slug: group.slug })).threads).toMatchObject([{ contentWarning: 'loss' }]);
    expect(await db.select().from(events).where(eq(events.actorId, person.id)).orderBy(events.id)).toMatchObject([
      { name: 'post.edited', details: { threadId: thread.id } },
    ]);
  });

  test('is for their author alone, while they stand', async ({ db, make, as }) => {
    const { person, moderator, thread } = await inside(make);
    const edit = { postId: thread.first.id, version: 1, ...words };
    await expect(editPost(as(moderator), edit)).rejects.toMatchObject({ code: 'forbidden' });
    await db.update(threads).set({ closedAt: noon }).where(eq(threads.id, thread.id));
    await expect(editPost(as(person), edit)).rejects.toMatchObject({ reason: 'thread.closed', field: 'body' });
    await db.update(threads).set({ closedAt: null }).where(eq(threads.id, thread.id));
    await hidePost(as(moderator), { postId: edit.postId, ...hiding });
    await expect(editPost(as(person), edit)).rejects.toMatchObject({ reason: 'post.hidden', field: 'body' });
    await deletePost(as(person), edit);
    await expect(editPost(as(person), edit)).rejects.toMatchObject({ reason: 'post.deleted', field: 'body' });
  });

  test('B06: of what a moderator hid waits ten minutes, and then for a moderator: it stays hidden until they let it be seen', async ({
    make,
    as,
  }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const postId = thread.first.id;
    await hidePost(as(moderator), { postId, ...hiding });
    await expect(editPost(as(person, later(9)), { postId, version: 1, ...words })).rejects.toMatchObject({
      reason: 'post.hidden',
      field: 'body',
    });
    const change = async (version: number, body: string, at: number) => {
      await editPost(as(person, later(at)), { postId, version, body, contentWarning: null });
      expect((await seen(as(reader), thread)).posts[0]).toMatchObject({ html: '', hidden: { isHeld: true } });
      expect((await findHeld({ ...as(moderator), actor: { ...moderator, moderatesAGroup: true } })).map(({ id }) => id)).toEqual([postId]);
      await expect(editPost(as(person, later(at + 60)), { postId, version: version + 1, ...words })).rejects.toMatchObject({
        reason: 'post.held',
      });
    };
    const decide = (decision: 'publish' | 'refuse', at: number) =>
      decideHeld({ ...as(moderator, later(at)), actor: { ...moderator, moderatesAGroup: true } }, { postId, decision, words: 'Not yet.' });
    await change(1, 'I speak of myself.', 11);
    await decide('refuse', 12);
    expect((await seen(as(person), thread)).posts[0]).toMatchObject({ hidden: { note: 'Not yet.', isHeld: false } });
    await change(2, 'I speak of myself, kindly.', 30);
    await decide('publish', 31);
    expect((await seen(as(reader), thread)).posts[0]).toMatchObject({ html: '<p>I speak of myself, kindly.</p>', hidden: null });
  });

  test('from a tab that has not seen the latest is refused, the newer words can be had, and nothing is lost', async ({ db, make, as }) => {
    const { person, reader, thread } = await inside(make);
    const postId = thread.first.id;
    const first = await getSource(as(person), { postId });
    const second = await getSource(as(person), { postId });
    await editPost(as(person), { postId, version: first.version, body: 'From one tab', contentWarning: null });
    const stale = editPost(as(person), { postId, version: second.version, body: 'From the other', contentWarning: null });
    await expect(stale).rejects.toMatchObject({ code: 'conflict', reason: 'post.changedMeanwhile', field: 'body' });
    const newer = await getSource(as(person), { postId });
    expect(newer).toEqual({ body: 'From one tab', contentWarning: null, version: 2 });
    await editPost(as(person), { postId, version: newer.version, body: 'From the other', contentWarning: null });
    expect((await getHistory(as(reader), { postId })).revisions.map(({ html }) => html)).toEqual([
      '<p>From one tab</p>',
      '<p>The first words.</p>',
    ]);
    expect(await db.$count(postRevisions)).toBe(2);
  });

  test('sent twice, it is done once; and support from others in between is no change of the words', async ({ db, make, as }) => {
    const { person, moderator, thread } = await inside(make);
    const edit = { postId: thread.first.id, version: 1, ...words };
    await hidePost(as(moderator), { postId: edit.postId, ...hiding });
    await restorePost(as(moderator), { postId: edit.postId });
    await editPost(as(person), edit);
    await editPost(as(person), edit);
    expect(await db.$count(postRevisions)).toBe(1);
  });

  test('the words as typed are given to their author alone', async ({ make, as }) => {
    const { person, reader, moderator, thread } = await inside(make);
    for (const actor of [reader, moderator]) {
      await expect(getSource(as(actor), { postId: thread.first.id })).rejects.toMatchObject({ code: 'notFound' });
    }
    expect(await getSource(as(person), { postId: thread.first.id })).toMatchObject({ body: 'The first words.' });
  });
});

describe('what a post said before', () => {
  test('can be looked at by whoever may read the post, with when it was said', async ({ make, as }) => {
    const { person, reader, thread } = await inside(make, { admission: 'approval' });
    const postId = thread.first.id;
    await editPost(as(person, later(3)), { postId, version: 1, body: 'Second', contentWarning: null });
    await editPost(as(person, later(9)), { postId, version: 2, body: 'Third', contentWarning: null });
    expect(await getHistory(as(reader), { postId })).toEqual({
      can: { hideRevision: false },
      revisions: [
        { number: 2, html: '<p>Second</p>', contentWarning: null, writtenAt: later(3), replacedAt: later(9), isHidden: false },
        {
          number: 1,
          html: '<p>The first words.</p>',
          contentWarning: null,
          writtenAt: thread.first.writtenAt,
          replacedAt: later(3),
          isHidden: false,
        },
      ],
    });
    await expect(getHistory(as(await make.member()), { postId })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('is served to nobody once its author or a moderator has hidden it', async ({ make, as }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const postId = thread.first.id;
    await editPost(as(person), { postId, version: 1, body: 'Call 555-0100', contentWarning: null });
    await editPost(as(person), { postId, version: 2, body: 'Write to me', contentWarning: null });
    await expect(hideRevision(as(reader), { postId, number: 2 })).rejects.toMatchObject({ code: 'forbidden' });
    await hideRevision(as(person), { postId, number: 2 });
    await hideRevision(as(moderator), { postId, number: 1 });
    for (const actor of [person, moderator, reader, await make.member({ role: 'admin' })]) {
      const shown = JSON.stringify([await getHistory(as(actor), { postId }), await seen(as(actor), thread)]);
      expect(shown).not.toContain('555-0100');
      expect(shown).not.toContain('The first words');
    }
    await expect(hideRevision(as(person), { postId, number: 7 })).rejects.toMatchObject({ reason: 'revision.notFound' });
  });

  test('goes out of sight with the post when that is hidden, and is gone when it is taken back', async ({ db, make, as }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const postId = thread.first.id;
    await editPost(as(person), { postId, version: 1, body: 'Second', contentWarning: null });
    await hidePost(as(moderator), { postId, ...hiding });
    await expect(getHistory(as(reader), { postId })).rejects.toMatchObject({ code: 'notFound' });
    expect((await getHistory(as(person), { postId })).revisions).toHaveLength(1);
    await deletePost(as(person), { postId });
    await expect(getHistory(as(person), { postId })).rejects.toMatchObject({ code: 'notFound' });
    expect(await db.$count(postRevisions)).toBe(0);
  });
});

describe('taking one’s words back', () => {
  test('leaves a stone for what others answered, and no word in the database', async ({ db, make, as }) => {
    const { group, person, moderator, thread } = await inside(make);
    await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words });
    await deletePost(as(person), { postId: thread.first.id });
    await deletePost(as(person), { postId: thread.first.id });
    expect(await seen(as(moderator), thread)).toMatchObject({
      title: '',
      posts: [
        { isDeleted: true, author: null, html: '' },
        { isDeleted: false, html: '<p>I <em>hear</em> you.</p>' },
      ],
    });
    expect(await db.select({ body: posts.body, html: posts.html }).from(posts).where(eq(posts.id, thread.first.id))).toEqual([
      { body: '', html: '' },
    ]);
    expect(await db.$count(events, eq(events.name, 'post.deleted'))).toBe(1);
    expect((await findThreads(as(moderator), { slug: group.slug })).threads).toHaveLength(1);
  });

  test('takes a thread that nobody answered out of the list', async ({ make, as }) => {
    const { group, person, thread } = await inside(make);
    await deletePost(as(person), { postId: thread.first.id });
    expect((await findThreads(as(person), { slug: group.slug })).threads).toEqual([]);
  });

  test('can be done even from a group one has left', async ({ db, make, as }) => {
    const { person, thread } = await inside(make, { admission: 'approval' });
    await leaveGroup(as(person), thread);
    await expect(seen(as(person), thread)).rejects.toMatchObject({ code: 'notFound' });
    await deletePost(as(person), { postId: thread.first.id });
    expect(await db.select({ body: posts.body }).from(posts)).toEqual([{ body: '' }]);
  });

  test('is for good: nobody brings them back, neither staff nor their author', async ({ make, as }) => {
    const { person, moderator, reader, thread } = await inside(make);
    const postId = newId();
    await replyToThread(as(person), { postId, threadId: thread.id, body: 'needle', contentWarning: null });
    await hidePost(as(moderator), { postId, ...hiding });
    await expect(restorePost(as(person), { postId })).rejects.toMatchObject({ code: 'forbidden' });
    await deletePost(as(person), { postId });
    await restorePost(as(moderator), { postId });
    for (const actor of [person, moderator, reader])
      expect((await seen(as(actor), thread)).posts[1]).toMatchObject({ isDeleted: true, html: '' });
  });
});
