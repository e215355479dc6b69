import { and, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { groups } from '@/db/schema/groups';
import { openThread } from '@/server/discussions/opening';
import { groupPageKey } from '@/server/discussions/page-key';
import { findThreads } from '@/server/discussions/queries';
import { threadReaders } from '@/server/discussions/readers';
import { replyToThread } from '@/server/discussions/reply';
import type { Make } from '@/server/testing/make';
import { inside, newId, seen, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { groupHearers } from './hearers';
import { acceptInvitation, inviteToGroup } from './invitations';
import { findPeople } from './members';
import { askToJoinGroup, joinGroup, leaveGroup, stepDown } from './mutations';
import { admitToGroup, appointModerator, liftRefusal, removeFromGroup } from './people';
import { getGroup, getHearableGroup, myGroups } from './queries';
import { daysAfter } from './standing';

/** A group by approval with a moderator and somebody in it. */
async function led(make: Make, admission: 'open' | 'approval' | 'invitation' = 'approval') {
  const group = await make.group({ admission, memberCount: 2 });
  const [moderator, person] = [await make.member(), await make.member()];
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await make.membership({ groupId: group.id, userId: person.id });
  return { group, moderator, person };
}

describe('being asked to leave', () => {
  test('takes everything at once, and lets the person ask again after a while', async ({ make, as }) => {
    const { group, moderator, person } = await led(make);
    const thread = await make.thread({ groupId: group.id });
    await removeFromGroup(as(moderator), { groupId: group.id, userId: person.id, kind: 'removed', note: 'Please rest.' });
    await expect(getHearableGroup(as(person), { groupId: group.id })).rejects.toMatchObject({ code: 'forbidden' });
    const post = { postId: crypto.randomUUID(), threadId: thread.id, body: 'Still here?' };
    await expect(replyToThread(as(person), post)).rejects.toMatchObject({ code: 'notFound' });
    const opening = { threadId: crypto.randomUUID(), groupId: group.id, title: 'Hello', body: 'Hello' };
    await expect(openThread(as(person), opening)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'outside', refusal: { note: 'Please rest.' } });
    await expect(askToJoinGroup(as(person), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.notNow' });
    await askToJoinGroup(as(person, daysAfter(noon, 15)), { groupId: group.id });
  });

  test('is for its moderators to say, and of a moderator for those of the site', async ({ make, as }) => {
    const { group, moderator, person } = await led(make);
    const elsewhere = (await led(make)).moderator;
    const remove = (userId: string) => ({ groupId: group.id, userId, kind: 'removed' as const });
    await expect(removeFromGroup(as(elsewhere), remove(person.id))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeFromGroup(as(person), remove(moderator.id))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeFromGroup(as(moderator), remove(moderator.id))).rejects.toMatchObject({ reason: 'group.oneself' });
    await appointModerator(as(moderator), { groupId: group.id, userId: person.id });
    await expect(removeFromGroup(as(moderator), remove(person.id))).rejects.toMatchObject({ code: 'forbidden' });
    await removeFromGroup(as(await make.member({ role: 'moderator' })), remove(person.id));
    await expect(removeFromGroup(as(moderator), remove(person.id))).rejects.toMatchObject({ reason: 'group.personGone' });
  });
});

describe('a ban', () => {
  test('answers every way in alike, and shows the moderators that the door was tried', async ({ db, make, as }) => {
    const { group, moderator, person } = await led(make, 'open');
    const ban = { groupId: group.id, userId: person.id, kind: 'banned' as const };
    await removeFromGroup(as(moderator), ban);
    expect((await findPeople(as(moderator), { slug: group.slug })).refused).toMatchObject([
      { id: person.id, kind: 'banned', triedAt: null },
    ]);
    const later = daysAfter(noon, 400);
    await expect(joinGroup(as(person, later), { groupId: group.id })).rejects.toMatchObject({ code: 'conflict', reason: 'group.notNow' });
    const invite = { groupId: group.id, handle: person.handle };
    await expect(inviteToGroup(as(moderator, later), invite)).rejects.toMatchObject({ reason: 'group.notInvited', field: 'handle' });
    const nobody = { groupId: group.id, handle: 'nobody-of-this-name' };
    await expect(inviteToGroup(as(moderator), nobody)).rejects.toMatchObject({ reason: 'group.notInvited', field: 'handle' });
    expect((await findPeople(as(moderator, later), { slug: group.slug })).refused).toMatchObject([{ id: person.id, triedAt: later }]);
    const tries = and(eq(events.name, 'group.triedAgain'), eq(events.subjectId, group.id));
    expect(await db.$count(events, tries)).toBe(2);
    await liftRefusal(as(moderator), { groupId: group.id, userId: person.id });
    await joinGroup(as(person), { groupId: group.id });
  });

  test('closes an open group to the person: its talk, its news, its open pages; until it is lifted', async ({ db, make, as }) => {
    const { group, thread, moderator, reader } = await inside(make);
    await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...words });
    await removeFromGroup(as(moderator), { groupId: group.id, userId: reader.id, kind: 'banned' });
    await expect(seen(as(reader), thread)).rejects.toMatchObject({ code: 'notFound' });
    expect((await findThreads(as(reader), { slug: group.slug })).threads).toEqual([]);
    expect(await threadReaders(db, thread.id, [reader.id])).toEqual(new Map());
    expect(await groupHearers(db, group.id, [reader.id])).toEqual(new Set());
    expect(await groupPageKey(as(reader), { slug: group.slug })).toBeUndefined();
    expect(await getGroup(as(reader), { slug: group.slug })).toMatchObject({
      you: 'outside',
      can: { hear: false },
      refusal: { until: null },
    });
    expect(await myGroups(as(reader))).toEqual([]);
    await expect(leaveGroup(as(reader), { groupId: group.id })).resolves.toBeUndefined();
    await expect(joinGroup(as(reader), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.notNow' });
    await expect(seen(as(reader), thread)).rejects.toMatchObject({ code: 'notFound' });
    await liftRefusal(as(moderator), { groupId: group.id, userId: reader.id });
    expect((await seen(as(reader), thread)).posts).toHaveLength(2);
    await joinGroup(as(reader), { groupId: group.id });
    const [row] = await db.select({ counted: groups.memberCount }).from(groups).where(eq(groups.id, group.id));
    expect(row?.counted).toBe(3);
  });

  test('makes an old invitation worth nothing', async ({ make, as }) => {
    const { group, moderator } = await led(make, 'invitation');
    const person = await make.member();
    await inviteToGroup(as(moderator), { groupId: group.id, handle: person.handle });
    await acceptInvitation(as(person), { groupId: group.id });
    await removeFromGroup(as(moderator), { groupId: group.id, userId: person.id, kind: 'banned' });
    await expect(acceptInvitation(as(person), { groupId: group.id })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('cannot be lifted by a moderator of another group', async ({ make, as }) => {
    const { group, moderator, person } = await led(make);
    const elsewhere = (await led(make)).moderator;
    await removeFromGroup(as(moderator), { groupId: group.id, userId: person.id, kind: 'banned' });
    await expect(liftRefusal(as(elsewhere), { groupId: group.id, userId: person.id })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('moderating a group', () => {
  test('is passed on within the group, and kept by the last one', async ({ make, as }) => {
    const { group, moderator, person } = await led(make);
    await expect(stepDown(as(moderator), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.lastModerator' });
    await expect(appointModerator(as(person), { groupId: group.id, userId: person.id })).rejects.toMatchObject({ code: 'forbidden' });
    const stranger = await make.member();
    const ofStranger = { groupId: group.id, userId: stranger.id };
    await expect(appointModerator(as(moderator), ofStranger)).rejects.toMatchObject({ reason: 'group.personGone' });
    await appointModerator(as(moderator), { groupId: group.id, userId: person.id });
    expect((await getGroup(as(person), { slug: group.slug })).moderators).toEqual([moderator.handle, person.handle].sort());
    await stepDown(as(moderator), { groupId: group.id });
    expect(await getGroup(as(moderator), { slug: group.slug })).toMatchObject({ you: 'joined', moderates: false });
    await expect(leaveGroup(as(person), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.lastModerator' });
  });

  test('of one group opens nothing in another, known by its id', async ({ make, as }) => {
    const other = await led(make);
    const { group, person } = await led(make, 'invitation');
    const asking = await make.member();
    await make.membership({ groupId: group.id, userId: asking.id, status: 'asked' });
    const answer = { groupId: group.id, userId: asking.id };
    await expect(admitToGroup(as(other.moderator), answer)).rejects.toMatchObject({ code: 'notFound' });
    await expect(appointModerator(as(other.moderator), { groupId: group.id, userId: person.id })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});
