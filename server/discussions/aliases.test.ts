import { eq } from 'drizzle-orm';
import { describe, expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { aliasOpenings, postMentions, posts, threadAliases } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { notifications } from '@/db/schema/notifications';
import { createCaller } from '@/server/api/root';
import type { Context, System } from '@/server/context';
import { hidePost } from '@/server/moderation/hiding';
import { findLog } from '@/server/moderation/log';
import { notifyOfEvent } from '@/server/notifications/mutations';
import { findNotifications } from '@/server/notifications/queries';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { hiding, inside, newId, seen, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { aliasFor, openAlias } from './aliases';
import { OpenAlias } from './input';
import { deletePost, editPost } from './mutations';
import { openThread } from './opening';
import { replyToThread } from './reply';
import { findUnanswered } from './unanswered';

const anonymous = { ...words, isAnonymous: true };
const reason = 'Somebody may be in danger and has to be reached.';

describe('a name for one thread', () => {
  test('is the same each time there, and another in another thread', async ({ make, as }) => {
    const { group, reader, thread } = await inside(make);
    for (const _ of [1, 2]) await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...anonymous });
    const names = (await seen(as(reader), thread)).posts.slice(1).map(({ author }) => author?.name);
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    // By lot: the chance that three more threads give the same name again is one in a hundred million.
    const elsewhere = await Promise.all([1, 2, 3].map(() => make.thread({ groupId: group.id })));
    const others = await Promise.all(elsewhere.map(({ id }) => aliasFor(as(reader), id)));
    expect(others.every((other) => other === names[0])).toBe(false);
  });

  test('is nobody else’s in the thread, however many speak there', async ({ db, make, as }) => {
    const thread = await make.thread();
    for (let n = 0; n < 120; n++) await aliasFor(as(await make.member()), thread.id);
    const taken = await db.select({ alias: threadAliases.alias }).from(threadAliases);
    expect(new Set(taken.map(({ alias }) => alias)).size).toBe(120);
  });

  test('has no tag, stage or mark of the person, who may change and take back what they said', async ({ db, make, as }) => {
    const { moderator, reader, thread } = await inside(make);
    const { id } = await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...anonymous });
    const shown = async () => (await seen(as(reader), thread)).posts[1];
    expect(await shown()).toMatchObject({ author: { tag: null, stage: null, isAlias: true } });
    await editPost(as(moderator), { postId: id, version: 1, body: 'Said better.', contentWarning: null });
    expect(await shown()).toMatchObject({ html: '<p>Said better.</p>', author: { isAlias: true } });
    await deletePost(as(moderator), { postId: id });
    expect(await shown()).toMatchObject({ isDeleted: true, author: null });
    expect(await db.$count(posts, eq(posts.id, id))).toBe(1);
  });

  test('lets nobody do what they may not do under their own', async ({ make, as }) => {
    const { moderator, thread, reader } = await inside(make);
    const outsider = await make.member();
    await expect(replyToThread(as(outsider), { postId: newId(), threadId: thread.id, ...anonymous })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { id } = await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...anonymous });
    // Nobody judges their own words, whatever name they said them under.
    await expect(hidePost(as(moderator), { postId: id, ...hiding })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(editPost(as(reader), { postId: id, version: 1, ...words })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('calls nobody by name: a call that did not reach them would tell who keeps whom away', async ({ db, make, as }) => {
    const { group, reader, moderator, thread } = await inside(make);
    const calling = { body: `Do you hear me, @${moderator.handle}?`, contentWarning: null };
    const callers = () => db.$count(postMentions, eq(postMentions.userId, moderator.id));
    const { id } = await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...calling, isAnonymous: true });
    await openThread(as(reader), { threadId: newId(), groupId: group.id, title: 'A call', ...calling, isAnonymous: true });
    await editPost(as(reader), { postId: id, version: 1, ...calling, body: `${calling.body} Still here.` });
    expect(await callers()).toBe(0);
    await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...calling });
    expect(await callers()).toBe(1);
  });

  test('counts towards the same limits as the person', async ({ db, make }) => {
    const { reader, thread } = await inside(make);
    const api = createCaller({ db, actor: reader, now: new Date(), network: newId() });
    for (let n = 0; n < 30; n++) await api.discussions.reply({ postId: newId(), threadId: thread.id, ...words, isAnonymous: n % 2 === 0 });
    for (const isAnonymous of [true, false])
      await expect(api.discussions.reply({ postId: newId(), threadId: thread.id, ...words, isAnonymous })).rejects.toMatchObject({
        cause: { reason: 'tooMany.write' },
      });
  });

  plain('is one, in twenty tabs at once', async () => {
    const { db } = connect(parallelDatabaseUrl(), { max: 20 });
    const { reader, thread } = await inside(makers(db));
    const ctx = { db, actor: reader, now: noon };
    await Promise.all(Array.from({ length: 20 }, () => replyToThread(ctx, { postId: newId(), threadId: thread.id, ...anonymous })));
    expect(await db.$count(threadAliases, eq(threadAliases.threadId, thread.id))).toBe(1);
    const { posts: said } = await seen(ctx, thread);
    expect(said).toHaveLength(21);
    expect(new Set(said.slice(1).map(({ author }) => author?.name)).size).toBe(1);
  });
});

describe('what waits for an answer', () => {
  test('tells not whether an anonymous voice is new here, or answers itself', async ({ make, as }) => {
    const { group, person, reader, moderator } = await inside(make);
    await replyToThread(as(person), { postId: newId(), threadId: (await make.thread({ groupId: group.id })).id, ...words });
    const open = (actor: typeof person) => openThread(as(actor), { threadId: newId(), groupId: group.id, title: 'Quietly', ...anonymous });
    const [byOld, byNew] = [await open(person), await open(reader)];
    const waiting = async () => (await findUnanswered(as({ ...moderator, moderatesAGroup: true }), {})).threads;
    expect(await waiting()).toMatchObject(
      [byOld, byNew].map(({ id }) => ({ id, isFirst: false })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    // Under their own name they are somebody else, as far as anybody can see.
    await replyToThread(as(person), { postId: newId(), threadId: byOld.id, ...words });
    await replyToThread(as(person), { postId: newId(), threadId: byNew.id, ...words });
    expect(await waiting()).toEqual([]);
  });
});

describe('who speaks under a name for one thread', () => {
  test('is looked up by moderators of the site alone, with a reason that is kept, and the person is told', async ({ db, make, as }) => {
    const { moderator, reader, thread } = await inside(make);
    const { id: postId } = await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...anonymous });
    const opening = { postId, reason };
    await expect(openAlias(as(moderator), opening)).rejects.toMatchObject({ code: 'forbidden' });
    expect(OpenAlias.safeParse({ postId, reason: 'because   ' }).success).toBe(false);
    const staff = await make.member({ role: 'moderator' });
    const opened = await openAlias(as(staff), opening);
    expect(opened.handle).toBe(reader.handle);
    expect(await db.select().from(aliasOpenings)).toMatchObject([{ threadId: thread.id, alias: opened.alias, openedBy: staff.id, reason }]);
    const [event] = await db.select().from(events).where(eq(events.name, 'alias.opened'));
    expect(event).toMatchObject({ actorId: staff.id, subjectId: postId });
    expect((await findLog(as(await make.member({ role: 'admin' })), {})).entries).toMatchObject([
      { name: 'alias.opened', by: staff.handle, words: reason },
    ]);
    expect((await findLog(as({ ...moderator, moderatesAGroup: true }), {})).entries).toEqual([]);
    const system: Context<System> = { db, actor: { kind: 'system' }, now: noon };
    await notifyOfEvent(system, { eventId: event?.id ?? 0 });
    expect(await db.select().from(notifications)).toMatchObject([{ userId: reader.id }]);
    // They are told that it was done, and not by whom.
    expect((await findNotifications(as(reader), {})).entries).toMatchObject([{ name: 'alias.opened' }]);
    expect(JSON.stringify(await findNotifications(as(reader), {}))).not.toContain(staff.handle);
  });

  test('is not looked up by the person themselves, nor where there is no such name', async ({ db, make, as }) => {
    const { group, thread } = await inside(make);
    const staff = await make.member({ role: 'admin' });
    await make.membership({ groupId: group.id, userId: staff.id });
    const { id: postId } = await replyToThread(as(staff), { postId: newId(), threadId: thread.id, ...anonymous });
    await expect(openAlias(as(staff), { postId, reason })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(openAlias(as(staff), { postId: thread.first.id, reason })).rejects.toMatchObject({ reason: 'alias.notFound' });
    expect(await db.$count(aliasOpenings)).toBe(0);
  });
});
