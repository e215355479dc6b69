import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import type { Actor, Member } from '@/server/context';
import { allows } from '@/server/policy';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { findPeople } from './members';
import { askToJoinGroup, joinGroup, leaveGroup } from './mutations';
import { admitToGroup, declineFromGroup } from './people';
import { groupPolicy, hearableBy, ownMembership } from './policy';
import { findGroups, getGroup, getHearableGroup, loadGroup, myGroups } from './queries';
import { daysAfter } from './standing';

const visitor = { kind: 'visitor' } as const;

describe('the directory', () => {
  test('is for everyone, by name, and narrows by stage and topic', async ({ db, make }) => {
    await make.group({ name: 'B', stages: ['maintenance'], topics: ['running'] });
    await make.group({ name: 'A', stages: ['preparation', 'maintenance'] });
    await make.group({ name: 'C', topics: ['running'] });
    const names = async (asked: Parameters<typeof findGroups>[1]) =>
      (await findGroups({ db, actor: visitor, now: noon }, asked)).groups.map(({ name }) => name);
    expect(await names({})).toEqual(['A', 'B', 'C']);
    expect(await names({ stage: 'maintenance' })).toEqual(['A', 'B']);
    expect(await names({ stage: 'maintenance', topic: 'running' })).toEqual(['B']);
    expect(await names({ stage: 'loved-ones' })).toEqual([]);
  });

  test('pages without a gap or a repeat', async ({ db, make }) => {
    for (let number = 0; number < 60; number++) await make.group({ name: `Same ${number % 7}` });
    const ctx = { db, actor: visitor, now: noon };
    const first = await findGroups(ctx, {});
    const second = await findGroups(ctx, { after: first.next ?? '' });
    expect([first.groups.length, second.groups.length, second.next]).toEqual([48, 12, null]);
    expect(new Set([...first.groups, ...second.groups].map(({ id }) => id)).size).toBe(60);
  });

  test('tells each person how they stand, and nobody about the others', async ({ make, as }) => {
    const group = await make.group();
    const [inside, asking, outside] = [await make.member(), await make.member(), await make.member()];
    await make.membership({ groupId: group.id, userId: inside.id });
    await make.membership({ groupId: group.id, userId: asking.id, status: 'asked' });
    const status = async (person: Member) => (await findGroups(as(person), {})).groups.map(({ status }) => status);
    expect([await status(inside), await status(asking), await status(outside)]).toEqual([['joined'], ['asked'], [null]]);
  });
});

describe('joining', () => {
  test('lets a member into an open group, counts them once, and notes it', async ({ db, make, as }) => {
    const group = await make.group();
    const person = await make.member();
    await joinGroup(as(person), { groupId: group.id });
    await joinGroup(as(person), { groupId: group.id });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'joined', memberCount: 1 });
    expect(await db.select().from(events).where(eq(events.actorId, person.id)).orderBy(events.id)).toMatchObject([
      { name: 'group.joined', subjectId: group.id, actorId: person.id },
    ]);
    expect(await myGroups(as(person))).toMatchObject([{ slug: group.slug, status: 'joined', role: 'member', requestCount: 0 }]);
  });

  test('is refused at a group by approval, and to those who are paused', async ({ make, as }) => {
    const kept = await make.group({ admission: 'approval' });
    const open = await make.group();
    await expect(joinGroup(as(await make.member()), { groupId: kept.id })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(joinGroup(as(await make.member({ standing: 'suspended' })), { groupId: open.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(joinGroup(as(await make.member()), { groupId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('asking to join', () => {
  test('waits for a moderator, who lets the person in', async ({ make, as }) => {
    const { group, moderator, person } = await asked(make);
    await askToJoinGroup(as(person), { groupId: group.id });
    await askToJoinGroup(as(person), { groupId: group.id });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'asked', memberCount: null, can: { hear: false } });
    expect(await myGroups(as(moderator))).toMatchObject([{ requestCount: 1 }]);
    expect((await findPeople(as(moderator), { slug: group.slug })).asking).toMatchObject([{ id: person.id }]);

    await admitToGroup(as(moderator), { groupId: group.id, userId: person.id });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'joined', memberCount: 2, can: { hear: true } });
    const again = admitToGroup(as(moderator), { groupId: group.id, userId: person.id });
    await expect(again).rejects.toMatchObject({ reason: 'group.requestGone' });
  });

  test('can be declined with words to the person alone, and tried again after a while', async ({ make, as }) => {
    const { group, moderator, person } = await asked(make);
    await askToJoinGroup(as(person), { groupId: group.id });
    await declineFromGroup(as(moderator), { groupId: group.id, userId: person.id, note: 'We are full of grief just now.' });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({
      you: 'outside',
      refusal: { note: 'We are full of grief just now.', until: daysAfter(noon, 14) },
    });
    expect((await getGroup(as(await make.member()), { slug: group.slug })).refusal).toBeNull();
    await expect(askToJoinGroup(as(person, daysAfter(noon, 13)), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.notNow' });
    await askToJoinGroup(as(person, daysAfter(noon, 15)), { groupId: group.id });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'asked', can: { hear: false } });
  });

  test('can be taken back', async ({ make, as }) => {
    const { group, moderator, person } = await asked(make);
    await askToJoinGroup(as(person), { groupId: group.id });
    await leaveGroup(as(person), { groupId: group.id });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'outside', memberCount: null });
    const late = admitToGroup(as(moderator), { groupId: group.id, userId: person.id });
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'group.requestGone' });
  });

  test('is answered by moderators of that group and admins alone', async ({ make, as }) => {
    const { group, person } = await asked(make);
    await make.membership({ groupId: group.id, userId: person.id, status: 'asked' });
    const answer = { groupId: group.id, userId: person.id };
    const elsewhere = await make.member();
    await make.membership({ groupId: (await make.group()).id, userId: elsewhere.id, role: 'moderator' });
    for (const stranger of [person, elsewhere, await make.member({ role: 'moderator' })]) {
      await expect(admitToGroup(as(stranger), answer)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(findPeople(as(stranger), { slug: group.slug })).rejects.toMatchObject({ code: 'forbidden' });
    }
    await admitToGroup(as(await make.member({ role: 'admin' })), answer);
  });

  async function asked(make: Make) {
    const group = await make.group({ admission: 'approval', memberCount: 1 });
    const moderator = await make.member();
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    return { group, moderator, person: await make.member() };
  }
});

describe('leaving', () => {
  test('takes the person out, and is bearable twice', async ({ make, as }) => {
    const group = await make.group();
    const person = await make.member();
    await joinGroup(as(person), { groupId: group.id });
    await leaveGroup(as(person), { groupId: group.id });
    await leaveGroup(as(person), { groupId: group.id });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'outside', memberCount: 0 });
  });

  test('is refused to the last moderator, until there is another', async ({ make, as }) => {
    const group = await make.group({ memberCount: 2 });
    const [first, second] = [await make.member(), await make.member()];
    await make.membership({ groupId: group.id, userId: first.id, role: 'moderator' });
    await expect(leaveGroup(as(first), { groupId: group.id })).rejects.toMatchObject({ code: 'conflict', reason: 'group.lastModerator' });
    await make.membership({ groupId: group.id, userId: second.id, role: 'moderator' });
    await leaveGroup(as(first), { groupId: group.id });
    await expect(leaveGroup(as(second), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.lastModerator' });
  });
});

describe('the permission table', () => {
  test('says who may do what', async ({ db, make }) => {
    const people = await cast(make);
    const verbs = Object.keys(groupPolicy) as (keyof typeof groupPolicy)[];
    const may = async (actor: Actor, groupId: string) => {
      const group = await loadGroup({ db, actor, now: noon }, eq(groups.id, groupId));
      return verbs.filter((verb) => allows(groupPolicy, verb, actor, group)).join(' ');
    };
    const table = async (groupId: string) =>
      Object.fromEntries(
        await Promise.all(Object.entries({ ...people.actors, visitor }).map(async ([name, actor]) => [name, await may(actor, groupId)])),
      );
    // biome-ignore format: a table
    expect(await table(people.open)).toEqual({
      inside:    'read hear openThread leave takeBack',
      moderator: 'read hear openThread leave stepDown invite takeBack admit remove appoint edit archive reopen',
      asking:    'read hear join leave',
      outside:   'read hear join',
      staff:     'read hear join takeBack remove removeModerator edit openUp archive reopen',
      admin:     'read hear join takeBack admit remove removeModerator appoint edit openUp archive reopen',
      suspended: 'read',
      visitor:   'read',
    });
    // biome-ignore format: a table
    expect(await table(people.kept)).toEqual({
      inside:    'read hear openThread leave takeBack',
      moderator: 'read hear openThread leave stepDown invite takeBack admit remove appoint edit archive reopen',
      asking:    'read leave',
      outside:   'read ask',
      staff:     'read hear ask takeBack remove removeModerator edit openUp archive reopen',
      admin:     'read hear ask takeBack admit remove removeModerator appoint edit openUp archive reopen',
      suspended: 'read',
      visitor:   'read',
    });
  });

  test('lists as heard just what it lets each person hear', async ({ db, make, as }) => {
    const { actors, open, kept } = await cast(make);
    for (const actor of Object.values(actors)) {
      const listed = await db.select({ id: groups.id }).from(groups).leftJoin(memberships, ownMembership(actor)).where(hearableBy(actor));
      for (const groupId of [open, kept]) {
        const heard = await getHearableGroup(as(actor), { groupId }).then(
          () => true,
          () => false,
        );
        expect(listed.some(({ id }) => id === groupId)).toBe(heard);
      }
    }
  });

  async function cast(make: Make) {
    const [open, kept] = [(await make.group()).id, (await make.group({ admission: 'approval' })).id];
    // biome-ignore format: a table
    const actors = {
      inside:    await make.member(),
      moderator: await make.member(),
      asking:    await make.member(),
      outside:   await make.member(),
      staff:     await make.member({ role: 'moderator' }),
      admin:     await make.member({ role: 'admin' }),
      suspended: await make.member({ standing: 'suspended' }),
    };
    for (const groupId of [open, kept]) {
      await make.membership({ groupId, userId: actors.inside.id });
      await make.membership({ groupId, userId: actors.moderator.id, role: 'moderator' });
      await make.membership({ groupId, userId: actors.asking.id, status: 'asked' });
      await make.membership({ groupId, userId: actors.suspended.id });
    }
    return { actors, open, kept };
  }
});
