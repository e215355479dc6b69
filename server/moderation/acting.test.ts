import { and, eq, inArray, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { acts, auditLog } from '@/db/schema/acts';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups } from '@/db/schema/groups';
import { startSession } from '@/server/accounts/mutations';
import { sessionActor } from '@/server/accounts/queries';
import { createCaller } from '@/server/api/root';
import type { Member } from '@/server/context';
import { deletePost, editPost } from '@/server/discussions/mutations';
import { openThread } from '@/server/discussions/opening';
import { replyToThread } from '@/server/discussions/reply';
import { because, house, houseWithCase, membershipOf, reported, stateOf } from '@/server/testing/moderation';
import { later, newId, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { agreeToAct, undoAct } from './acting';
import { actOn } from './deeds';
import { decideCase, restoreReported } from './mutations';
import { report } from './reporting';
import { endDue } from './undoing';

const daysLater = (days: number) => later(days * 1440);
type Kinds = Parameters<typeof actOn>[1]['kinds'];

const onPost = (targetId: string, kinds: Kinds, more: object = {}) => ({
  ...because,
  targetKind: 'post' as const,
  targetId,
  kinds,
  ...more,
});
const onPerson = ({ handle }: Member, kinds: Kinds, more: object = {}) => ({
  ...because,
  targetKind: 'person' as const,
  targetId: handle,
  scope: 'site' as const,
  kinds,
  ...more,
});

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

describe('a sanction', () => {
  test('G13: of a kind stands once for a person, and again once it is over', async ({ make, as }) => {
    const { person, moderator, another } = await house(make);
    await actOn(as(moderator), onPerson(person, ['suspend'], { days: 3 }));
    await expect(actOn(as(another), onPerson(person, ['suspend'], { days: 30 }))).rejects.toMatchObject({ reason: 'act.alreadyStands' });
  });

  test('a ban takes two, and not the same twice', async ({ db, make, as }) => {
    const { person, moderator, another } = await house(make);
    const standing = async () => (await db.select().from(users).where(eq(users.id, person.id)))[0]?.standing;
    const [proposed] = await actOn(as(moderator), onPerson(person, ['ban']));
    const actId = proposed?.id ?? '';
    expect(await standing()).toBe('good');
    await expect(agreeToAct(as(moderator), { actId })).rejects.toMatchObject({ code: 'forbidden' });
    await agreeToAct(as(another), { actId });
    expect(await standing()).toBe('suspended');
    await expect(agreeToAct(as(another), { actId })).rejects.toMatchObject({ reason: 'act.notWaiting' });
    await undoAct(as(another), { actId });
    expect(await standing()).toBe('good');
  });

  test('G04: ends by the clock, and at the door without waiting for it; all is as it was', async ({ db, make, as }) => {
    const { group, person, moderator } = await house(make);
    const before = await stateOf(db, [group.id]);
    await actOn(as(moderator), onPerson(person, ['suspend'], { days: 3 }));
    const { token } = await startSession({ db, actor: { kind: 'system' }, now: noon }, person.id, 'Firefox');
    const actorAt = (days: number) => sessionActor({ db, now: daysLater(days) }, { token });
    expect(await actorAt(2)).toMatchObject({ standing: 'suspended' });
    expect(await actorAt(4)).toMatchObject({ standing: 'good' });
    expect(await stateOf(db, [group.id])).toBe(before);
    await actOn(as(moderator), onPerson(person, ['remove'], { scope: 'group', groupId: group.id, days: 3 }));
    expect((await membershipOf(db, group.id, person))?.status).toBe('banned');
    await endDue({ db, actor: { kind: 'system' }, now: daysLater(4) });
    expect(await stateOf(db, [group.id])).toBe(before);
    const ended = await db.select().from(events).where(eq(events.name, 'act.ended'));
    expect(ended.map(({ actorId }) => actorId)).toEqual([null, null]);
  });

  test('G03: a suspended person reads why, appeals, takes a copy and reaches help; all else is refused', async ({ db, make, as }) => {
    const { person, moderator, thread } = await house(make);
    const [done] = await actOn(as(moderator), onPerson(person, ['suspend']));
    const api = createCaller({ db, actor: { ...person, standing: 'suspended' }, now: noon, network: newId() });
    expect((await api.moderation.mine()).sanctions).toMatchObject([{ kind: 'suspend', words: because.words, mayAppeal: true }]);
    await api.moderation.appeal({ actId: done?.id ?? '', words: 'I was quoting.' });
    await expect(api.discussions.reply({ postId: newId(), threadId: thread.id, body: 'Hello.' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(api.groups.mine()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('silences: on the whole site they read and cannot write, in a group not there; what keeps them safe stays', async ({
    db,
    make,
    as,
  }) => {
    const { group, person, moderator, thread } = await house(make);
    const silenced: Member = { ...person, isSilenced: true };
    const api = createCaller({ db, actor: silenced, now: noon, network: newId() });
    await expect(api.discussions.reply({ postId: newId(), threadId: thread.id, body: 'Hello.' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      cause: { reason: 'silenced' },
    });
    await api.moderation.report({ targetKind: 'person', targetId: moderator.handle, reason: 'other', words: '' });

    await actOn(as(moderator), onPerson(person, ['silence'], { scope: 'group', groupId: group.id }));
    const here = as(person);
    const refusal = { reason: 'group.silenced' };
    await expect(replyToThread(here, { postId: newId(), threadId: thread.id, ...words })).rejects.toMatchObject(refusal);
    await expect(
      openThread(here, { threadId: newId(), groupId: group.id, title: 'A', isQuestion: false, isAnonymous: false, ...words }),
    ).rejects.toMatchObject(refusal);
    await expect(editPost(here, { postId: thread.first.id, version: 1, body: 'Other words.', contentWarning: null })).rejects.toMatchObject(
      refusal,
    );
    const elsewhere = await make.thread();
    await make.membership({ groupId: elsewhere.groupId, userId: person.id });
    await replyToThread(here, { postId: newId(), threadId: elsewhere.id, ...words });
  });

  test('a thread that is slowed down has each wait their turn, but not who moderates', async ({ make, as }) => {
    const { reader, groupModerator, thread } = await house(make);
    await actOn(as(groupModerator), onPost(thread.first.id, ['slow'], { seconds: 120 }));
    const say = (by: Member, minutes: number) => replyToThread(as(by, later(minutes)), { postId: newId(), threadId: thread.id, ...words });
    await say(reader, 0);
    await expect(say(reader, 1)).rejects.toMatchObject({ reason: 'thread.slowMode' });
    await say(reader, 3);
    await say(groupModerator, 0);
    await say(groupModerator, 0);
  });
});

test('I02: the log can be neither changed nor cut, and says when it was', async ({ db, make, as }) => {
  const { moderator, thread } = await house(make);
  await actOn(as(moderator), onPost(thread.first.id, ['hide']));
  for (const tamper of [sql`update audit_log set actor_role = 'member'`, sql`delete from audit_log`, sql`truncate audit_log`])
    await expect(db.transaction((tx) => tx.execute(tamper))).rejects.toThrow();
  expect(
    await db
      .select({ id: groups.id })
      .from(groups)
      .where(inArray(groups.id, [thread.groupId])),
  ).toHaveLength(1);
  expect(
    await db
      .select()
      .from(acts)
      .where(and(eq(acts.kind, 'hide'), eq(acts.status, 'standing'))),
  ).toHaveLength(1);
});
