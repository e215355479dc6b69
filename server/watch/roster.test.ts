import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { events } from '@/db/schema/events';
import { duties } from '@/db/schema/watch';
import { startSession } from '@/server/accounts/mutations';
import type { MemberContext } from '@/server/context';
import { addPushAddress } from '@/server/notifications/push';
import { findNotifications } from '@/server/notifications/queries';
import { seal } from '@/server/seal';
import { device } from '@/server/testing/signed-in';
import { emptyOutbox, system, tell } from '@/server/testing/telling';
import { noon, test } from '@/server/testing/test';
import { endDuty, giveBackDuty, keepDuty, offerDuty, planDuty, remindOfDuty, takeDuty, takeOverDuty } from './duty';
import { getOnDuty, getPresence, getRoster } from './roster';

afterEach(() => vi.unstubAllGlobals());

const zone = 'America/New_York';
const hoursOn = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
/** `noon` is 12:00 UTC on this day: seven in the morning in New York. */
const day = (ahead: number) =>
  hoursOn(ahead * 24)
    .toISOString()
    .slice(0, 10);
const plan = (ctx: MemberContext, ahead: number, starts: string, ends: string) =>
  planDuty(ctx, { day: day(ahead), starts, ends, timeZone: zone });
const shifts = (db: Db) => db.select().from(duties).orderBy(duties.startsAt);
const planned = async (db: Db) => ({ dutyId: (await shifts(db))[0]?.id ?? '' });

describe('being on duty from now on', () => {
  test('is for eight hours a day at most, and one at a time', async ({ make, as, db }) => {
    const staff = await make.member({ role: 'moderator' });
    await expect(takeDuty(as(await make.member()), { hours: '1' })).rejects.toMatchObject({ code: 'forbidden' });
    await takeDuty(as(staff), { hours: '8' });
    await expect(takeDuty(as(staff), { hours: '1' })).rejects.toMatchObject({ reason: 'duty.overlaps' });
    await expect(takeDuty(as(staff, hoursOn(9)), { hours: '2' })).rejects.toMatchObject({ reason: 'duty.restToday' });
    expect(await shifts(db)).toHaveLength(1);
    await endDuty(as(staff, hoursOn(1)));
    expect((await shifts(db))[0]?.endsAt).toEqual(hoursOn(1));
    await takeDuty(as(staff, hoursOn(1)), { hours: '4' });
  });
});

describe('a planned shift', () => {
  test('is kept on the clock it was planned by, over midnight as well, and refused in the past, too far, or too long', async ({
    make,
    as,
    db,
  }) => {
    const staff = await make.member({ role: 'moderator' });
    await plan(as(staff), 1, '22:00', '04:00');
    const [shift] = await shifts(db);
    expect([shift?.startsAt, shift?.endsAt]).toEqual([new Date(`${day(2)}T03:00:00Z`), new Date(`${day(2)}T09:00:00Z`)]);
    await expect(plan(as(staff), 0, '06:00', '07:30')).rejects.toMatchObject({ reason: 'duty.past', field: 'starts' });
    await expect(plan(as(staff), 15, '09:00', '10:00')).rejects.toMatchObject({ reason: 'duty.tooFar', field: 'day' });
    await expect(plan(as(staff), 3, '09:00', '17:30')).rejects.toMatchObject({ reason: 'duty.tooLong', field: 'ends' });
    await expect(plan(as(staff), 2, '03:00', '05:00')).rejects.toMatchObject({ reason: 'duty.overlaps' });
    await expect(plan(as(await make.member()), 3, '09:00', '10:00')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('keeps to eight hours in any 24 and thirty in any seven days, whatever the order they are planned in', async ({ make, as }) => {
    const staff = await make.member({ role: 'moderator' });
    await plan(as(staff), 2, '02:00', '08:00');
    await expect(plan(as(staff), 1, '20:00', '23:00')).rejects.toMatchObject({ reason: 'duty.restToday' });
    await plan(as(staff), 1, '20:00', '22:00');
    for (const ahead of [4, 5]) await plan(as(staff), ahead, '09:00', '17:00');
    await expect(plan(as(staff), 6, '18:00', '01:00')).rejects.toMatchObject({ reason: 'duty.restThisWeek' });
    await plan(as(staff), 6, '18:00', '23:00');
    await plan(as(staff), 10, '02:00', '09:00');
  });

  test('can be given back until it begins, and leaves a gap that is shown', async ({ make, as, db }) => {
    const staff = await make.member({ role: 'moderator' });
    await plan(as(staff), 1, '09:00', '12:00');
    const ref = await planned(db);
    const gaps = async () => (await getRoster(as(staff), { timeZone: zone })).days[1]?.gaps.length;
    expect(await gaps()).toBe(2);
    await expect(giveBackDuty(as(staff, hoursOn(27)), ref)).rejects.toMatchObject({ reason: 'duty.begun' });
    await giveBackDuty(as(await make.member({ role: 'moderator' })), ref);
    expect(await shifts(db)).toHaveLength(1);
    await giveBackDuty(as(staff), ref);
    await giveBackDuty(as(staff), ref);
    expect(await gaps()).toBe(1);
  });

  test('stays with its owner until another takes it over, who must have the time for it', async ({ make, as, db }) => {
    const [ana, ben, cleo] = [0, 1, 2].map(() => make.member({ role: 'moderator' }));
    const [owner, other, third] = [await ana, await ben, await cleo] as [never, never, never];
    await plan(as(owner), 1, '09:00', '15:00');
    const ref = await planned(db);
    await expect(takeOverDuty(as(other), ref)).rejects.toMatchObject({ reason: 'duty.notOffered' });
    await offerDuty(as(owner), ref);
    await keepDuty(as(owner), ref);
    await expect(takeOverDuty(as(other), ref)).rejects.toMatchObject({ reason: 'duty.notOffered' });
    await offerDuty(as(owner), ref);
    await tell(db, 'duty.offered');
    const names = async (member: never) => (await findNotifications(as(member), {})).entries.map(({ name }) => name);
    expect(await names(other)).toEqual(['duty.offered']);
    expect(await names(owner)).toEqual([]);
    await plan(as(third), 1, '03:00', '08:00');
    await expect(takeOverDuty(as(third), ref)).rejects.toMatchObject({ reason: 'duty.restToday' });
    await takeOverDuty(as(other), ref);
    await expect(takeOverDuty(as(third), ref)).rejects.toMatchObject({ reason: 'duty.notOffered' });
    await tell(db, 'duty.takenOver');
    expect(await names(owner)).toEqual(['duty.takenOver']);
    const [day] = (await getRoster(as(other), { timeZone: zone })).days.slice(1);
    expect(day?.shifts.map(({ isMine }) => isMine)).toEqual([false, true]);
  });

  test('is reminded of once, whatever its owner chose for news, in words that tell nothing', async ({ make, as, db }) => {
    const mails = await emptyOutbox();
    const knocks: RequestInit[] = [];
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      knocks.push(init);
      return new Response(null, { status: 201 });
    });
    const staff = await make.member({ role: 'moderator' });
    const emailSealed = seal('mo@example.org', `users.email.${staff.id}`);
    await db.update(users).set({ emailSealed, emailDigest: 'none' }).where(eq(users.id, staff.id));
    const { sessionId } = await startSession({ db, actor: { kind: 'visitor' }, now: noon }, staff.id, device);
    await addPushAddress(as({ ...staff, sessionId }), { address: 'https://updates.push.services.mozilla.com/wpush/v2/mo' });
    await plan(as(staff), 0, '09:00', '12:00');
    await takeDuty(as(await make.member({ role: 'moderator' })), { hours: '1' });
    for (const minutes of [60, 95, 96]) await remindOfDuty({ ...system(db), now: hoursOn(minutes / 60) });
    expect(await db.$count(events, eq(events.name, 'duty.soon'))).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toContain('You have something new');
    expect(mail).not.toMatch(/shift|duty|alert/i);
    expect(knocks.map(({ headers, body }) => [(headers as Record<string, string>).urgency, body])).toEqual([['high', undefined]]);
  });
});

describe('what members are told of the roster', () => {
  test('is whether somebody is there, and otherwise when somebody really plans to be', async ({ make, as, db }) => {
    const member = await make.member();
    const staff = await make.member({ role: 'moderator' });
    expect(await getPresence(as(member))).toEqual({ isServed: false, nextAt: null });
    await plan(as(staff), 1, '09:00', '12:00');
    expect(await getPresence(as(member))).toEqual({ isServed: false, nextAt: hoursOn(26) });
    expect(await getPresence(as(member, hoursOn(27)))).toEqual({ isServed: true, nextAt: null });
    await expect(getRoster(as(member), { timeZone: zone })).rejects.toMatchObject({ code: 'forbidden' });
    // A shift of who is no longer of the staff covers nothing.
    await db.update(users).set({ role: 'member' }).where(eq(users.id, staff.id));
    expect(await getPresence(as(member, hoursOn(27)))).toEqual({ isServed: false, nextAt: null });
    const other = await make.member({ role: 'moderator' });
    expect((await getRoster(as(other), { timeZone: zone })).days[1]?.shifts).toEqual([]);
  });

  test('is the same for all where many read the same page', async ({ make, as, db }) => {
    const staff = await make.member({ role: 'moderator' });
    const readers = [staff, await make.member()];
    for (const reader of readers) expect(await getOnDuty(as(reader))).toEqual({ isServed: false, nextAt: null });
    await db.insert(duties).values({ userId: staff.id, startsAt: hoursOn(1), endsAt: hoursOn(2) });
    for (const reader of readers) expect(await getOnDuty(as(reader))).toEqual({ isServed: false, nextAt: hoursOn(1) });
    for (const reader of readers) expect(await getOnDuty(as(reader, hoursOn(1)))).toEqual({ isServed: true, nextAt: null });
  });

  test('does not count themselves, nor their sponsor: they would not be called', async ({ make, as, db }) => {
    const sponsor = await make.sponsor();
    const member = await make.member();
    await make.sponsorship({ sponsorId: sponsor.id, sponseeId: member.id, status: 'active' });
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, sponsor.id));
    await takeDuty(as({ ...sponsor, role: 'moderator' }), { hours: '4' });
    expect(await getPresence(as(member))).toMatchObject({ isServed: false });
    expect(await getPresence(as({ ...sponsor, role: 'moderator' }))).toMatchObject({ isServed: false });
    expect(await getPresence(as(await make.member()))).toMatchObject({ isServed: true });
  });
});

test('the load is told for the last seven days and the next: a shift that is partly in them counts in part', async ({ make, as, db }) => {
  const staff = await make.member({ role: 'moderator' });
  await db.insert(duties).values([
    { userId: staff.id, startsAt: hoursOn(-170), endsAt: hoursOn(-165) },
    { userId: staff.id, startsAt: hoursOn(-2), endsAt: hoursOn(1.5) },
  ]);
  const { load } = await getRoster(as(staff), { timeZone: zone });
  expect(load.find(({ isMe }) => isMe)).toMatchObject({ hours: 5, planned: 1.5, alerts: 0 });
});
