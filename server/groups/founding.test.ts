import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { groups } from '@/db/schema/groups';
import type { Admission } from '@/db/vocabulary';
import { openThread } from '@/server/discussions/opening';
import { noon, test } from '@/server/testing/test';
import { archiveGroup, editGroup, foundGroup, openGroups, reopenGroup, startCircle } from './founding';
import { acceptInvitation, inviteToGroup } from './invitations';
import { joinGroup } from './mutations';
import { findGroups, getGroup, getHearableGroup } from './queries';
import { daysAfter } from './standing';

const described = { name: 'After prison', description: 'For the first year out.', rules: 'No names.', topics: [], stages: [] };
const making = (admission: Admission = 'open') => ({
  ...described,
  groupId: crypto.randomUUID(),
  welcomesLovedOnes: true,
  admission,
});
const circle = () => ({ ...making(), admission: 'open' as const, capacity: 6 });

describe('a new group', () => {
  test('is begun by the moderators of the site, once for a double click', async ({ make, as }) => {
    const founder = await make.member({ role: 'moderator' });
    const asked = making();
    expect(await foundGroup(as(founder), asked)).toEqual({ slug: 'after-prison' });
    expect(await foundGroup(as(founder), asked)).toEqual({ slug: 'after-prison' });
    expect(await getGroup(as(founder), { slug: 'after-prison' })).toMatchObject({ memberCount: 1, moderates: true });
    expect((await foundGroup(as(founder), making())).slug).toMatch(/^after-prison-[0-9a-f]{8}$/);
    expect((await foundGroup(as(founder), { ...making(), name: 'New' })).slug).toMatch(/^new-/);
    expect(() => foundGroup(as({ ...founder, role: 'member' }), making())).toThrow(expect.objectContaining({ code: 'forbidden' }));
    const taken = foundGroup(as(await make.member({ role: 'admin' })), asked);
    await expect(taken).rejects.toMatchObject({ reason: 'group.idTaken' });
  });

  test('by invitation has an address that does not tell its name', async ({ make, as }) => {
    const { slug } = await foundGroup(as(await make.member({ role: 'moderator' })), making('invitation'));
    expect(slug).not.toMatch(/after|prison/);
  });
});

describe('a circle', () => {
  test('is for those who have been here two weeks, and two at a time', async ({ make, as }) => {
    const fresh = await make.member({ joinedAt: daysAfter(noon, -13) });
    await expect(startCircle(as(fresh), circle())).rejects.toMatchObject({ reason: 'group.circleTooSoon' });
    const person = await make.member({ joinedAt: daysAfter(noon, -15) });
    for (let one = 0; one < 2; one++) await startCircle(as(person), circle());
    await expect(startCircle(as(person), circle())).rejects.toMatchObject({ reason: 'group.circlesRunning' });
    await startCircle(as(person, daysAfter(noon, 57)), circle());
  });

  test('ends by itself after eight weeks: it is read, and nothing is added', async ({ make, as }) => {
    const [person, late] = [await make.member({ joinedAt: daysAfter(noon, -15) }), await make.member()];
    const { groupId, ...rest } = circle();
    const { slug } = await startCircle(as(person), { groupId, ...rest });
    const opening = () => ({ threadId: crypto.randomUUID(), groupId, title: 'Hello', body: 'Six of us.' });
    await openThread(as(person, daysAfter(noon, 55)), opening());
    const after = daysAfter(noon, 57);
    await expect(openThread(as(person, after), opening())).rejects.toMatchObject({ reason: 'group.readOnly', field: 'body' });
    expect(await getGroup(as(person, after), { slug })).toMatchObject({
      isOver: true,
      can: { hear: true, openThread: false, invite: false },
    });
    await expect(joinGroup(as(late, after), { groupId })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('that is full takes no invited person either', async ({ make, as }) => {
    const group = await make.group({ admission: 'invitation', capacity: 6, endsAt: daysAfter(noon, 9), memberCount: 6 });
    const [moderator, person] = [await make.member(), await make.member()];
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await inviteToGroup(as(moderator), { groupId: group.id, handle: person.handle });
    await expect(acceptInvitation(as(person), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.full' });
  });
});

describe('changing a group', () => {
  test('is for its moderators, and never over what another changed meanwhile', async ({ make, as }) => {
    const group = await make.group({ memberCount: 1 });
    const [moderator, other] = [await make.member(), await make.member()];
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    const change = { ...making(), groupId: group.id, version: 1 };
    await expect(editGroup(as(other), change)).rejects.toMatchObject({ code: 'forbidden' });
    await editGroup(as(moderator), change);
    expect(await getGroup(as(other), { slug: group.slug })).toMatchObject({ name: 'After prison', rules: 'No names.', version: 2 });
    await expect(editGroup(as(moderator), change)).rejects.toMatchObject({ reason: 'group.changedMeanwhile' });
  });

  test('to be more private works at once; to be open takes the site and a week', async ({ db, make, as }) => {
    const group = await make.group({ memberCount: 1 });
    const [moderator, asking, site] = [await make.member(), await make.member(), await make.member({ role: 'moderator' })];
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await make.membership({ groupId: group.id, userId: asking.id, status: 'asked' });
    const to = (admission: Admission, version: number) => ({ ...making(admission), groupId: group.id, version });
    await editGroup(as(moderator), to('invitation', 1));
    await expect(getGroup(as(asking), { slug: group.slug })).rejects.toMatchObject({ code: 'notFound' });
    const opening = editGroup(as(moderator), to('open', 2));
    await expect(opening).rejects.toMatchObject({ reason: 'group.siteOpens', field: 'admission' });
    await editGroup(as(site), to('open', 2));
    expect(await getGroup(as(moderator), { slug: group.slug })).toMatchObject({
      admission: 'invitation',
      opensAs: 'open',
      opensAt: daysAfter(noon, 7),
    });
    const system = (now: Date) => ({ db, actor: { kind: 'system' as const }, now });
    await openGroups(system(daysAfter(noon, 6)));
    await expect(getHearableGroup(as(asking), { groupId: group.id })).rejects.toMatchObject({ code: 'notFound' });
    await openGroups(system(daysAfter(noon, 8)));
    await getHearableGroup(as(asking), { groupId: group.id });
  });

  test('a wait that has begun is called off by whoever keeps the group as it is', async ({ db, make, as }) => {
    const group = await make.group({ admission: 'approval', opensAs: 'open', opensAt: daysAfter(noon, 7) });
    const moderator = await make.member();
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await editGroup(as(moderator), { ...making('approval'), groupId: group.id, version: 1 });
    expect(await db.select({ opensAt: groups.opensAt }).from(groups).where(eq(groups.id, group.id))).toEqual([{ opensAt: null }]);
  });

  test('to its end leaves it out of the directory, and open to those who could read it', async ({ make, as }) => {
    const group = await make.group({ memberCount: 1 });
    const moderator = await make.member();
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await archiveGroup(as(moderator), { groupId: group.id });
    await archiveGroup(as(moderator), { groupId: group.id });
    expect((await findGroups(as(moderator), {})).groups).toEqual([]);
    expect(await getGroup(as(moderator), { slug: group.slug })).toMatchObject({ isOver: true, can: { hear: true, openThread: false } });
  });

  test('and lets it go on again, with nothing lost', async ({ make, as }) => {
    const group = await make.group({ memberCount: 1 });
    const moderator = await make.member();
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await archiveGroup(as(moderator), { groupId: group.id });
    await expect(reopenGroup(as(await make.member()), { groupId: group.id })).rejects.toMatchObject({ code: 'forbidden' });
    for (let twice = 0; twice < 2; twice++) await reopenGroup(as(moderator), { groupId: group.id });
    expect((await findGroups(as(moderator), {})).groups.map(({ id }) => id)).toContain(group.id);
    expect(await getGroup(as(moderator), { slug: group.slug })).toMatchObject({ isOver: false, version: 3, can: { openThread: true } });
  });
});
