import { and, eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { actEffects, acts, auditLog } from '@/db/schema/acts';
import { posts } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import type { Member } from '@/server/context';
import { deletePost } from '@/server/discussions/mutations';
import { findThreads } from '@/server/discussions/queries';
import { replyToThread } from '@/server/discussions/reply';
import { findNotifications } from '@/server/notifications/queries';
import { house, stateOf } from '@/server/testing/moderation';
import { hiding, inside, newId, seen, tellAll, words } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { undoAct } from './acting';
import { decideAppeal, findAppeals, findOwnSanctions, makeAppeal } from './appeals';
import { hidePost, restorePost } from './hiding';
import { decideCase } from './mutations';
import { report } from './reporting';

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
    can: { edit: true, delete: true },
  });
  expect(await second(moderator)).toMatchObject({ html: '<p>Harsh words</p>', hidden: { note: hiding.note }, can: { restore: true } });
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.name, 'post.hidden'), eq(events.subjectId, postId)));
  expect(event?.details).toMatchObject({ threadId: thread.id, authorId: person.id, reason: 'harassment' });

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

test('from the talk and in a case it is one act: with its rule and words, in the log, told to the author, and taken back either way', async ({
  db,
  make,
  as,
}) => {
  const { group, person, reader, groupModerator, moderator, thread } = await house(make);
  const postId = thread.first.id;
  const before = await stateOf(db, [group.id]);
  const { reason, note } = hiding;

  await hidePost(as(groupModerator), { postId, reason, note });
  const fromTalk = await stateOf(db, [group.id]);
  const [act] = await db.select().from(acts).where(eq(acts.targetId, postId));
  expect(act).toMatchObject({ kind: 'hide', status: 'standing', subjectId: person.id, reason, words: note, doneBy: groupModerator.id });
  expect(
    await db
      .select()
      .from(actEffects)
      .where(eq(actEffects.actId, act?.id ?? '')),
  ).toMatchObject([{ before: null, liftedAt: null }]);
  expect(await db.$count(auditLog, sql`${auditLog.details} ->> 'actId' = ${act?.id}`)).toBe(1);
  await tellAll(db);
  expect((await findNotifications(as(person), {})).entries.map(({ name }) => name)).toEqual(['post.hidden']);
  await undoAct(as(moderator), { actId: act?.id ?? '' });
  expect(await stateOf(db, [group.id])).toBe(before);

  const { caseId } = await report(as(reader), { targetKind: 'post', targetId: postId, reason: 'harassment', words: '' });
  const nothing = { scope: 'group', everything: false, outcomeWords: '', note: '' } as const;
  await decideCase(as(groupModerator), { ...nothing, caseId, version: 1, isUpheld: true, kinds: ['hide'], reason, words: note });
  expect(await stateOf(db, [group.id])).toBe(fromTalk);
  await restorePost(as(moderator), { postId });
  expect(await stateOf(db, [group.id])).toBe(before);
  expect((await db.select().from(acts).where(eq(acts.targetId, postId))).map(({ status }) => status)).toEqual(['undone', 'undone']);
});

test('D06: nobody but its author takes a post away for good, admins neither: what they can do is hide it, and its words stay', async ({
  db,
  make,
  as,
}) => {
  const { admin, moderator, groupModerator, thread } = await house(make);
  const postId = thread.first.id;
  for (const actor of [groupModerator, moderator, admin]) {
    await expect(deletePost(as(actor), { postId })).rejects.toMatchObject({ code: 'forbidden' });
    await hidePost(as(actor), { postId, ...hiding });
    await restorePost(as(actor), { postId });
  }
  const [post] = await db.select().from(posts).where(eq(posts.id, postId));
  expect(post).toMatchObject({ body: 'The first words.', deletedAt: null, hiddenAt: null });
});

test('that words were hidden can be appealed, and is taken back when it was a mistake; not what was said under a name for one thread', async ({
  make,
  as,
}) => {
  const { person, groupModerator, moderator, thread } = await house(make);
  const veiled = newId();
  await replyToThread(as(person), { postId: veiled, threadId: thread.id, ...words, isAnonymous: true });
  for (const postId of [veiled, thread.first.id]) await hidePost(as(groupModerator), { postId, ...hiding });
  const { sanctions } = await findOwnSanctions(as(person));
  expect(sanctions).toMatchObject([{ kind: 'hide', status: 'standing', words: hiding.note, mayAppeal: true }]);
  await makeAppeal(as(person), { actId: sanctions[0]?.id ?? '', words: 'It was about myself.' });
  const [appeal] = await findAppeals(as(moderator));
  expect(appeal).toMatchObject({
    act: { kind: 'hide', post: { thread: thread.number, number: 1 } },
    person: person.handle,
    mayDecide: true,
  });
  await decideAppeal(as(moderator), { appealId: appeal?.id ?? '', verdict: 'overturned', answer: 'You are right.' });
  expect((await seen(as(person), thread)).posts.map(({ hidden }) => hidden !== null)).toEqual([false, true]);
});

test('nobody hides or shows the words of who stands as high as they do, and nobody is offered it', async ({ make, as }) => {
  const { group, groupModerator, moderator, admin, thread } = await house(make);
  const other = await make.member();
  await make.membership({ groupId: group.id, userId: other.id, role: 'moderator' });
  const postId = newId();
  await replyToThread(as(other), { postId, threadId: thread.id, ...words });
  const offered = async (actor: Member) => (await seen(as(actor), thread)).posts[1]?.can.hide;
  expect([await offered(groupModerator), await offered(moderator), await offered(admin)]).toEqual([false, true, true]);
  await expect(hidePost(as(groupModerator), { postId, ...hiding })).rejects.toMatchObject({ code: 'forbidden' });
  await hidePost(as(moderator), { postId, ...hiding });
  await expect(restorePost(as(groupModerator), { postId })).rejects.toMatchObject({ code: 'forbidden' });
  expect((await seen(as(groupModerator), thread)).posts[1]?.can.restore).toBe(false);
});
