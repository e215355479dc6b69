import { describe, expect } from 'vitest';
import { record } from '@/server/events';
import { proposeSponsor } from '@/server/sponsorship/vetting';
import { system, tell } from '@/server/testing/telling';
import { test } from '@/server/testing/test';
import { countUnseen, findNotifications } from './queries';

describe('groups and sponsors', () => {
  test("who asks to join is told to the group's moderators, and to the admins where it has none", async ({ db, make, as }) => {
    const [moderator, admin, asker] = [await make.member(), await make.member({ role: 'admin' }), await make.member()];
    const [led, leaderless] = [await make.group({ admission: 'approval' }), await make.group({ admission: 'approval' })];
    await make.membership({ groupId: led.id, userId: moderator.id, role: 'moderator' });
    await record(as(asker), 'group.asked', led.id, {});
    await tell(db, 'group.asked');
    expect([await countUnseen(as(moderator)), await countUnseen(as(admin))]).toEqual([1, 0]);
    await record(as(asker), 'group.asked', leaderless.id, {});
    await tell(db, 'group.asked');
    expect([await countUnseen(as(moderator)), await countUnseen(as(admin))]).toEqual([1, 1]);
  });

  test('a sponsor hears of a request, and the one who asked of the answer', async ({ db, make, as }) => {
    const [sponsor, sponsee] = [await make.sponsor(), await make.member()];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id });
    await record(as(sponsee), 'sponsorship.requested', id, { sponsorId: sponsor.id });
    await tell(db, 'sponsorship.requested');
    await record(as(sponsor), 'sponsorship.answered', id, { sponseeId: sponsee.id, answer: 'accept' });
    await tell(db, 'sponsorship.answered');
    expect((await findNotifications(as(sponsor), {})).entries).toMatchObject([{ name: 'sponsorship.requested', sponsorshipId: id }]);
    expect((await findNotifications(as(sponsee), {})).entries).toMatchObject([
      { name: 'sponsorship.answered', answer: 'accept', sponsorshipId: id },
    ]);
  });

  test('staff hear of an offer to sponsor while it waits, and who offered hears that they may', async ({ db, make, as }) => {
    const [moderator, suspended, member] = [
      await make.member({ role: 'moderator' }),
      await make.member({ role: 'admin', standing: 'suspended' }),
      await make.member(),
    ];
    const applicant = await make.sponsor({ status: 'applied', approvedAt: null });
    await record(as(applicant), 'sponsor.applied', applicant.id, {});
    await tell(db, 'sponsor.applied');
    expect((await findNotifications(as(moderator), {})).entries).toMatchObject([{ name: 'sponsor.applied' }]);
    for (const person of [suspended, member, applicant]) expect(await countUnseen(as(person))).toBe(0);
    expect(await countUnseen(as({ ...moderator, role: 'member' }))).toBe(0);

    await proposeSponsor(as(moderator), { userId: applicant.id, vetting: 'interview', note: 'We talked.' });
    await tell(db, 'sponsor.proposed');
    expect((await findNotifications(as(applicant), {})).entries).toMatchObject([{ name: 'sponsor.proposed' }]);
    expect(await countUnseen(as(moderator))).toBe(0);
  });

  test('a request that was taken back by itself is told as that', async ({ db, make, as }) => {
    const [sponsor, sponsee] = [await make.sponsor(), await make.member()];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id });
    await record(system(db), 'sponsorship.withdrawn', id, { sponsorId: sponsor.id });
    await tell(db, 'sponsorship.withdrawn');
    expect((await findNotifications(as(sponsor), {})).entries).toMatchObject([{ name: 'sponsorship.withdrawn', isByItself: true }]);
  });

  test('who asks to join is not told to a suspended moderator', async ({ db, make, as }) => {
    const moderator = await make.member();
    const group = await make.group({ admission: 'approval' });
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await record(as(await make.member()), 'group.asked', group.id, {});
    await tell(db, 'group.asked');
    expect([await countUnseen(as(moderator)), await countUnseen(as({ ...moderator, standing: 'suspended' }))]).toEqual([1, 0]);
  });

  test('nobody is told of what they did themselves', async ({ db, make, as }) => {
    const member = await make.member();
    const group = await make.group();
    await record(as(member), 'group.admitted', group.id, { userId: member.id });
    await tell(db, 'group.admitted');
    expect(await countUnseen(as(member))).toBe(0);
  });
});
