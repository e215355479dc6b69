import { and, eq, isNull, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { acts, auditLog } from '@/db/schema/acts';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { notifications } from '@/db/schema/notifications';
import type { Member } from '@/server/context';
import { deletePost } from '@/server/discussions/mutations';
import { replyToThread } from '@/server/discussions/reply';
import { acceptInvitation, inviteToGroup, myInvitations } from '@/server/groups/invitations';
import { getGroup } from '@/server/groups/queries';
import { findNotifications } from '@/server/notifications/queries';
import { because, house, houseWithCase, membershipOf, onPerson, onPost, reported, stateOf, suspend } from '@/server/testing/moderation';
import { inside, later, newId, tellAll, words } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { undoAct } from './acting';
import { actOn } from './deeds';
import { decideCase, restoreReported } from './mutations';
import { report } from './reporting';

type Kinds = Parameters<typeof actOn>[1]['kinds'];

describe('each act and its undoing', () => {
  test('leave everything as it was, whatever was done: words, thread, place, person', async ({ db, make, as }) => {
    const { group, person, moderator, thread } = await house(make);
    const other = await make.group();
    await make.membership({ groupId: other.id, userId: moderator.id });
    for (const [kinds, more] of [
      [['hide'], {}],
      [['warning'], { warning: 'use' }],
      [['close'], {}],
      [['slow'], { seconds: 60 }],
      [['move'], { toGroupId: other.id }],
      [['warn'], {}],
      [['silence'], { days: 3 }],
      [['silence'], { scope: 'site' }],
      [['remove'], { days: 7 }],
      [['suspend'], {}],
    ] as [Kinds, object][]) {
      const before = await stateOf(db, [group.id, other.id]);
      const [done] = await actOn(as(moderator), onPost(thread.first.id, kinds, more));
      const during = await stateOf(db, [group.id, other.id]);
      if (kinds[0] !== 'warn') expect(during, String(kinds)).not.toBe(before);
      await undoAct(as(moderator, later(1)), { actId: done?.id ?? '' });
      expect(await stateOf(db, [group.id, other.id]), String(kinds)).toBe(before);
      await expect(undoAct(as(moderator), { actId: done?.id ?? '' })).rejects.toMatchObject({ reason: 'act.alreadyOver' });
    }
    expect(await db.select().from(acts).where(eq(acts.subjectId, person.id))).toHaveLength(7);
  });

  test('N05: while somebody is paused their open invitations are worth nothing, and nobody can be asked in by them', async ({
    make,
    as,
  }) => {
    const { moderator } = await house(make);
    const group = await make.group({ admission: 'invitation' });
    const [inviter, ...asked] = [await make.member(), await make.member(), await make.member()];
    await make.membership({ groupId: group.id, userId: inviter.id });
    for (const { handle } of asked) await inviteToGroup(as(inviter), { groupId: group.id, handle });
    const open = () => Promise.all(asked.map(async (person) => (await myInvitations(as(person))).length));
    expect(await open()).toEqual([1, 1]);
    const actId = await suspend(as(moderator), inviter);
    expect(await open()).toEqual([0, 0]);
    for (const person of asked) {
      await expect(acceptInvitation(as(person), { groupId: group.id })).rejects.toMatchObject({ code: 'notFound' });
      await expect(getGroup(as(person), { slug: group.slug })).rejects.toMatchObject({ code: 'notFound' });
    }
    const paused = as({ ...inviter, standing: 'suspended' });
    const another = { groupId: group.id, handle: (await make.member()).handle };
    await expect(inviteToGroup(paused, another)).rejects.toMatchObject({ code: 'notFound' });
    await undoAct(as(moderator, later(1)), { actId });
    expect(await open()).toEqual([1, 1]);
  });

  test('in whatever order: what lies above stays, on what was below', async ({ db, make, as }) => {
    const { moderator, another, thread } = await house(make);
    const hidden = async () => (await db.select().from(posts).where(eq(posts.id, thread.first.id)))[0]?.hiddenFor ?? null;
    const [first] = await actOn(as(moderator), onPost(thread.first.id, ['hide']));
    const [second] = await actOn(as(another), onPost(thread.first.id, ['hide'], { reason: 'selling' }));
    expect(await hidden()).toBe('selling');
    await undoAct(as(moderator), { actId: first?.id ?? '' });
    expect(await hidden()).toBe('selling');
    await undoAct(as(moderator), { actId: second?.id ?? '' });
    expect(await hidden()).toBeNull();
  });

  test('D08: all that somebody wrote is hidden and put back as one; what they took back stays taken back', async ({ db, make, as }) => {
    const { group, person, moderator, thread } = await house(make);
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) {
      const said = await replyToThread(as(person, later(count)), { postId: newId(), threadId: thread.id, ...words });
      ids.push(said.id);
    }
    await deletePost(as(person), { postId: ids[0] ?? '' });
    await actOn(as(moderator), onPost(ids[1] ?? '', ['hide']));
    const before = await stateOf(db, [group.id]);
    const done = await actOn(as(moderator), onPost(thread.first.id, ['hide'], { everything: true }));
    const parent = done[0]?.id ?? '';
    const now = await db.select().from(posts).where(eq(posts.threadId, thread.id));
    expect(now.filter(({ hiddenAt }) => hiddenAt).length).toBe(3);
    const children = await db.select().from(auditLog).where(sql`${auditLog.details} ->> 'parentId' = ${parent}`);
    expect(children).toHaveLength(3);
    await undoAct(as(moderator), { actId: parent });
    expect(await stateOf(db, [group.id])).toBe(before);
  });

  test('all that somebody wrote is hidden however much it is, and put back', async ({ db, make, as }) => {
    const { group, person, moderator, thread } = await house(make);
    await db.execute(sql`
      insert into posts (thread_id, number, author_id, body, html, written_at)
      select ${thread.id}, n, ${person.id}, 'More words.', '<p>More words.</p>', now() from generate_series(2, 1201) n`);
    const before = await stateOf(db, [group.id]);
    const [parent] = await actOn(as(moderator), onPost(thread.first.id, ['hide'], { everything: true }));
    const shown = and(eq(posts.threadId, thread.id), isNull(posts.hiddenAt));
    expect(await db.$count(posts, shown)).toBe(0);
    await undoAct(as(moderator), { actId: parent?.id ?? '' });
    expect(await db.$count(posts, shown)).toBe(1201);
    expect(await stateOf(db, [group.id])).toBe(before);
  });

  test('several on one case are done together with its end, or not at all', async ({ db, make, as }) => {
    const { group, reader, person, groupModerator, thread } = await house(make);
    const { caseId } = await report(as(reader), { targetKind: 'post', targetId: thread.first.id, reason: 'harassment', words: '' });
    const decision = { ...because, caseId, version: 1, isUpheld: true, outcomeWords: 'Thank you.' };
    const before = await stateOf(db, [group.id]);
    await expect(decideCase(as(groupModerator), { ...decision, kinds: ['hide', 'suspend'] })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await stateOf(db, [group.id])).toBe(before);
    await decideCase(as(groupModerator), { ...decision, kinds: ['hide', 'close', 'silence'], days: 3 });
    expect((await membershipOf(db, group.id, person))?.isSilenced).toBe(true);
    expect((await db.select().from(threads).where(eq(threads.id, thread.id)))[0]?.closedAt).not.toBeNull();
    const logged = await db.select({ name: auditLog.name, role: auditLog.actorRole }).from(auditLog).orderBy(auditLog.id);
    expect(logged).toEqual([
      { name: 'post.hidden', role: 'groupModerator' },
      { name: 'act.done', role: 'groupModerator' },
      { name: 'act.done', role: 'groupModerator' },
      { name: 'case.upheld', role: 'groupModerator' },
    ]);
  });
});

describe('who may act on whom', () => {
  test('G07, G09: nobody on themselves, on who stands as high, or higher; a group’s own moderators never on accounts', async ({
    make,
    as,
  }) => {
    const { group, person, groupModerator, moderator, another, admin } = await house(make);
    const second = await make.member({ role: 'admin' });
    const otherGroupModerator = await make.member();
    await make.membership({ groupId: group.id, userId: otherGroupModerator.id, role: 'moderator' });
    const refused = (by: Member, whom: Member, kinds: Kinds, more: object = {}) =>
      expect(actOn(as(by), onPerson(whom, kinds, more))).rejects.toMatchObject({ code: 'forbidden' });
    const inGroup = { scope: 'group', groupId: group.id };
    await refused(groupModerator, person, ['suspend']);
    await refused(groupModerator, person, ['silence']);
    await refused(groupModerator, otherGroupModerator, ['remove'], inGroup);
    await refused(groupModerator, groupModerator, ['warn'], inGroup);
    await refused(moderator, another, ['suspend']);
    await refused(moderator, admin, ['warn']);
    await refused(admin, admin, ['suspend']);
    await refused(admin, second, ['suspend']);
    await refused(person, groupModerator, ['warn'], inGroup);
    await actOn(as(moderator), onPerson(otherGroupModerator, ['remove'], inGroup));
    await actOn(as(admin), onPerson(another, ['suspend']));
  });

  test('nobody takes back what was done by who stands higher, nor what others decide now', async ({ make, as }) => {
    const { group, person, groupModerator, moderator, another, thread, postId, caseId } = await houseWithCase(make, as);
    const inGroup = { scope: 'group', groupId: group.id };
    const [above] = await actOn(as(moderator), onPerson(person, ['remove'], inGroup));
    await expect(undoAct(as(groupModerator), { actId: above?.id ?? '' })).rejects.toMatchObject({ code: 'forbidden' });
    await undoAct(as(another), { actId: above?.id ?? '' });
    const decision = { ...because, caseId, version: 1, isUpheld: true, outcomeWords: '', kinds: ['hide' as const] };
    const [hidden] = await decideCase(as(moderator), decision);
    await expect(restoreReported(as(groupModerator), { caseId, version: 2, note: 'No.' })).rejects.toMatchObject({ code: 'forbidden' });
    await undoAct(as(moderator), { actId: hidden?.id ?? '' });
    const [closed] = await actOn(as(groupModerator), onPost(postId, ['close']));
    await undoAct(as(groupModerator), { actId: closed?.id ?? '' });

    const second = await make.thread({ groupId: thread.groupId, authorId: person.id });
    const { id } = await reported(as(another), second.first.id);
    const [done] = await decideCase(as(groupModerator), { ...decision, caseId: id, kinds: ['close'] });
    await expect(undoAct(as(another), { actId: done?.id ?? '' }), 'who reported it').rejects.toMatchObject({
      reason: 'case.decidedByOthers',
    });
  });

  test('of another group: nothing', async ({ make, as }) => {
    const { thread } = await house(make);
    const elsewhere = await make.member();
    await make.membership({ groupId: (await make.group()).id, userId: elsewhere.id, role: 'moderator' });
    await expect(actOn(as({ ...elsewhere, moderatesAGroup: true }), onPost(thread.first.id, ['hide']))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

test('that a thread was moved back is told to those who spoke in it, as the move was: where it is to who may follow, and that it went to others', async ({
  db,
  make,
  as,
}) => {
  const [from, to] = [await inside(make, { admission: 'approval' }), await inside(make, { admission: 'approval' })];
  const { moderator, person, reader, thread } = from;
  for (const { id } of [moderator, person]) await make.membership({ groupId: to.group.id, userId: id });
  for (const who of [reader, person]) await replyToThread(as(who), { postId: newId(), threadId: thread.id, ...words });
  const [moved] = await actOn(as(moderator), onPost(thread.first.id, ['move'], { toGroupId: to.group.id }));
  // Over there somebody who is not in the first group answers.
  await replyToThread(as(to.reader, later(1)), { postId: newId(), threadId: thread.id, ...words });
  await tellAll(db);
  await db.delete(notifications);
  await undoAct(as(moderator, later(2)), { actId: moved?.id ?? '' });
  await tellAll(db, later(2));
  const told = async (who: Member) =>
    (await findNotifications(as(who, later(2)), {})).entries.map(({ name, groupSlug, threadTitle }) => [name, groupSlug, threadTitle]);
  expect(await told(person)).toEqual([['thread.moved', from.group.slug, 'A thread']]);
  expect(await told(reader)).toEqual([['thread.moved', from.group.slug, 'A thread']]);
  expect(await told(to.reader)).toEqual([['group.threadMoved', to.group.slug, null]]);
  expect(await told(moderator)).toEqual([]);
  const log = await db.select({ name: auditLog.name, details: auditLog.details }).from(auditLog).orderBy(auditLog.id);
  expect(log.map(({ name }) => name)).toEqual(['thread.moved', 'act.undone', 'thread.moved']);
  expect(log.at(-1)?.details).toEqual({ fromGroupId: to.group.id, toGroupId: from.group.id });
});

test('a move that another lies on moves nothing when it is taken back, and nobody is told so', async ({ db, make, as }) => {
  const [from, to, on] = [await inside(make), await make.group(), await make.group()];
  const { moderator, person, thread } = from;
  for (const { id: groupId } of [to, on])
    for (const { id: userId } of [moderator, person])
      await make.membership({ groupId, userId, role: userId === moderator.id ? 'moderator' : 'member' });
  const [first] = await actOn(as(moderator), onPost(thread.first.id, ['move'], { toGroupId: to.id }));
  await actOn(as(moderator), onPost(thread.first.id, ['move'], { toGroupId: on.id }));
  await tellAll(db);
  await db.delete(notifications);
  await undoAct(as(moderator), { actId: first?.id ?? '' });
  await tellAll(db);
  expect((await findNotifications(as(person), {})).entries).toEqual([]);
  expect(await db.$count(events, eq(events.name, 'thread.moved'))).toBe(2);
});
