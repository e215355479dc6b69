import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { events } from '@/db/schema/events';
import { startSession } from '@/server/accounts/mutations';
import { sessionActor } from '@/server/accounts/queries';
import { createCaller } from '@/server/api/root';
import type { Actor, Member } from '@/server/context';
import { editPost } from '@/server/discussions/mutations';
import { openThread } from '@/server/discussions/opening';
import { replyToThread } from '@/server/discussions/reply';
import { because, house, membershipOf, onPerson, onPost, stateOf, suspend } from '@/server/testing/moderation';
import { later, newId, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { agreeToAct, undoAct } from './acting';
import { actOn } from './deeds';
import { endDue } from './undoing';

const daysLater = (days: number) => later(days * 1440);

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

test('G01: from that moment every session of theirs is refused, whichever it is', async ({ db, make, as }) => {
  const { person, moderator, thread } = await house(make);
  const system = { db, actor: { kind: 'system' as const }, now: noon };
  const tokens = await Promise.all(['Firefox', 'Chrome', 'Safari'].map(async (on) => (await startSession(system, person.id, on)).token));
  const say = async (token: string) => {
    const actor = await sessionActor({ db, now: noon }, { token });
    const api = createCaller({ db, actor: actor ?? { kind: 'visitor' }, now: noon, network: newId() });
    return api.discussions.reply({ postId: newId(), threadId: thread.id, body: 'Hello.' });
  };
  for (const token of tokens) await say(token);
  await suspend(as(moderator), person);
  for (const token of tokens) await expect(say(token)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('G11: the words of a sanction are for the person alone', async ({ db, make, as }) => {
  const { group, reader, groupModerator, moderator } = await house(make);
  const person = await make.sponsor();
  await make.membership({ groupId: group.id, userId: person.id });
  const thread = await make.thread({ groupId: group.id, authorId: person.id });
  await suspend(as(moderator), person);
  const says = async (actor: Actor) => {
    const api = createCaller({ db, actor, now: noon, network: newId() });
    const asked = [
      api.sponsorship.sponsor({ handle: person.handle }),
      api.discussions.thread({ slug: group.slug, number: thread.number }),
      api.groups.get({ slug: group.slug }),
      api.groups.people({ slug: group.slug }),
      api.moderation.mine(),
      api.moderation.log({}),
      api.notifications.inbox({}),
    ];
    return JSON.stringify(await Promise.allSettled(asked)).includes(because.words);
  };
  expect(await says({ ...person, standing: 'suspended' })).toBe(true);
  for (const other of [reader, groupModerator, { kind: 'visitor' } as const]) expect(await says(other)).toBe(false);
});
