import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { blocks } from '@/db/schema/safety';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { acceptInvitation, findInvited, inviteToGroup, myInvitations, refuseInvitation, takeBackInvitation } from './invitations';
import { leaveGroup } from './mutations';
import { removeFromGroup } from './people';
import { getGroup } from './queries';
import { daysAfter } from './standing';

async function few(make: Make) {
  const group = await make.group({ admission: 'invitation', memberCount: 2 });
  const [moderator, member, person] = [await make.member(), await make.member(), await make.member()];
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await make.membership({ groupId: group.id, userId: member.id });
  return { group, moderator, member, person, groupId: group.id };
}

describe('an invitation', () => {
  test('is shown to the person, who says yes and is in', async ({ make, as }) => {
    const { group, member, person, groupId } = await few(make);
    await inviteToGroup(as(member), { groupId, handle: person.handle });
    await inviteToGroup(as(member), { groupId, handle: person.handle });
    expect(await myInvitations(as(person))).toMatchObject([{ slug: group.slug, invitedBy: member.handle, expiresAt: daysAfter(noon, 14) }]);
    await acceptInvitation(as(person), { groupId });
    await acceptInvitation(as(person), { groupId });
    expect(await getGroup(as(person), { slug: group.slug })).toMatchObject({ you: 'joined', memberCount: 3 });
    expect(await myInvitations(as(person))).toEqual([]);
    const again = inviteToGroup(as(member), { groupId, handle: person.handle });
    await expect(again).rejects.toMatchObject({ reason: 'group.alreadyIn', field: 'handle' });
  });

  test('that was refused leaves the group as absent as before', async ({ make, as }) => {
    const { group, member, person, groupId } = await few(make);
    await inviteToGroup(as(member), { groupId, handle: person.handle });
    await refuseInvitation(as(person), { groupId });
    await expect(getGroup(as(person), { slug: group.slug })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('is taken back by who sent it or a moderator, and is then as if it had never been', async ({ make, as }) => {
    const { group, moderator, member, person, groupId } = await few(make);
    const invite = { groupId, handle: person.handle };
    await inviteToGroup(as(moderator), invite);
    await expect(takeBackInvitation(as(member), invite)).rejects.toMatchObject({ reason: 'group.invitationGone' });
    await takeBackInvitation(as(moderator), invite);
    expect(await myInvitations(as(person))).toEqual([]);
    await expect(getGroup(as(person), { slug: group.slug })).rejects.toMatchObject({ code: 'notFound' });
    await expect(acceptInvitation(as(person), { groupId })).rejects.toMatchObject({ code: 'notFound' });
    await inviteToGroup(as(member), invite);
    await takeBackInvitation(as(moderator), invite);
    await inviteToGroup(as(member), invite);
    await acceptInvitation(as(person), { groupId });
    await expect(takeBackInvitation(as(member), invite)).rejects.toMatchObject({ reason: 'group.invitationGone' });
    await expect(takeBackInvitation(as(await make.member()), invite)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('ends after two weeks, and when who sent it leaves, is paused or blocked', async ({ db, make, as }) => {
    const { group, moderator, member, person, groupId } = await few(make);
    const isThere = async (now = noon) => (await myInvitations(as(person, now))).length === 1;
    await inviteToGroup(as(member), { groupId, handle: person.handle });
    expect([await isThere(), await isThere(daysAfter(noon, 15))]).toEqual([true, false]);
    await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, member.id));
    expect(await isThere()).toBe(false);
    await expect(acceptInvitation(as(person), { groupId })).rejects.toMatchObject({ code: 'notFound' });
    await db.update(users).set({ standing: 'good' }).where(eq(users.id, member.id));
    expect(await isThere()).toBe(true);
    await db.insert(blocks).values({ blockerId: person.id, blockedId: member.id, blockedAt: noon });
    expect(await isThere()).toBe(false);
    await db.delete(blocks).where(eq(blocks.blockerId, person.id));
    await leaveGroup(as(member), { groupId });
    expect(await isThere()).toBe(false);
    await expect(getGroup(as(person), { slug: group.slug })).rejects.toMatchObject({ code: 'notFound' });
    await inviteToGroup(as(moderator), { groupId, handle: person.handle });
    expect(await isThere()).toBe(true);
  });

  test('between two of whom one blocked the other sounds like one to nobody', async ({ db, make, as }) => {
    const { member, person, groupId } = await few(make);
    await db.insert(blocks).values({ blockerId: member.id, blockedId: person.id, blockedAt: noon });
    const paused = await make.member({ standing: 'suspended' });
    for (const handle of [person.handle, paused.handle, 'nobody-at-all', member.handle]) {
      const invited = inviteToGroup(as(member), { groupId, handle });
      await expect(invited).rejects.toMatchObject({ code: 'conflict', reason: 'group.notInvited', field: 'handle' });
    }
  });

  test('from a member does not undo what a moderator said; from a moderator it does', async ({ make, as }) => {
    const { moderator, member, person, groupId } = await few(make);
    await make.membership({ groupId, userId: person.id });
    await removeFromGroup(as(moderator), { groupId, userId: person.id, kind: 'removed' });
    const handle = person.handle;
    await expect(inviteToGroup(as(member), { groupId, handle })).rejects.toMatchObject({ reason: 'group.notInvited' });
    await inviteToGroup(as(moderator), { groupId, handle });
    await acceptInvitation(as(person), { groupId });
  });

  test('is sent by anyone in a group by invitation, and elsewhere by its moderators', async ({ make, as }) => {
    const group = await make.group();
    const [moderator, member, person] = [await make.member(), await make.member(), await make.member()];
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await make.membership({ groupId: group.id, userId: member.id });
    const invite = { groupId: group.id, handle: person.handle };
    await expect(inviteToGroup(as(member), invite)).rejects.toMatchObject({ code: 'forbidden' });
    await inviteToGroup(as(moderator), invite);
  });

  test('is seen by who sent it and by the moderators, not by others in the group', async ({ make, as }) => {
    const { group, moderator, member, person, groupId } = await few(make);
    await inviteToGroup(as(moderator), { groupId, handle: person.handle });
    const seen = async (who: typeof member) => (await findInvited(as(who), { slug: group.slug })).invited.map(({ handle }) => handle);
    expect([await seen(moderator), await seen(member)]).toEqual([[person.handle], []]);
  });
});
