import { describe, expect } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import { meetingChanges } from '@/db/schema/meetings-history';
import { row, system } from '@/server/testing/feeds';
import { test } from '@/server/testing/test';
import { correctMeeting, declareMeeting, enterException, giveBack, withdrawException } from './care';
import { CorrectMeeting } from './care-input';
import { importFeed } from './in/import';
import { getListing } from './listings';

describe('what a moderator knows better', () => {
  const form = (meetingId: string, over: object = {}) =>
    CorrectMeeting.parse({
      meetingId,
      name: 'Sunrise Group',
      day: '1',
      time: '07:00',
      minutes: '60',
      rhythm: 'weekly',
      timeZone: 'America/New_York',
      venue: 'in-person',
      status: 'active',
      types: 'Open, Wheelchair Accessible',
      address: row.formatted_address,
      city: 'Philadelphia',
      state: 'PA',
      postalCode: '19104',
      ...over,
    });

  test('outlives every import, also the day and time, until it is given back', async ({ db, make, as }) => {
    const staff = as(await make.member({ role: 'moderator' }));
    await importFeed(system(db), { source: 's', rows: [row] });
    const one = async () => (await db.select().from(meetings))[0] as typeof meetings.$inferSelect;
    const { id } = await one();
    await correctMeeting(staff, form(id, { day: '3', time: '19:30', name: 'Sunset' }));
    expect(await one()).toMatchObject({ day: 3, time: '19:30:00', name: 'Sunset', searchText: expect.stringContaining('sunset') });
    expect(await importFeed(system(db), { source: 's', rows: [row] })).toMatchObject({ unchanged: 1, added: 0 });
    expect(await importFeed(system(db), { source: 's', rows: [{ ...row, time: '06:30', notes: 'New notes' }] })).toMatchObject({
      updated: 1,
      added: 0,
      removed: 0,
    });
    expect(await one()).toMatchObject({ day: 3, time: '19:30:00', name: 'Sunset', notes: 'New notes' });
    await giveBack(staff, { meetingId: id, field: 'time' });
    expect(await one()).toMatchObject({ day: 3, time: '06:30:00', name: 'Sunset' });
    expect((await getListing(staff, { slug: (await one()).slug })).corrections.map(({ field }) => field).toSorted()).toEqual([
      'day',
      'name',
    ]);
    const history = await db.select().from(meetingChanges).orderBy(meetingChanges.id);
    expect(history.map(({ kind, sayer }) => `${kind} ${sayer}`)).toEqual([
      'new feed',
      'change moderator',
      'change feed',
      'change moderator',
    ]);
    expect(history[1]).toMatchObject({ before: { day: 1, name: 'Sunrise Group' }, after: { day: 3, name: 'Sunset' } });
  });

  test('may be its codes, which keep their meaning; what is no code is told', async ({ db, make, as }) => {
    const staff = as(await make.member({ role: 'moderator' }));
    await importFeed(system(db), { source: 's', rows: [{ ...row, types: ['O', 'QQ'] }] });
    const one = async () => (await db.select().from(meetings))[0] as typeof meetings.$inferSelect;
    const { id } = await one();
    await correctMeeting(staff, form(id, { types: 'Women, QQ, CW' }));
    expect(await one()).toMatchObject({ types: ['CW', 'QQ', 'W'], facets: ['women', 'children'] });
    await importFeed(system(db), { source: 's', rows: [{ ...row, types: ['C', 'QQ'], notes: 'New' }] });
    expect(await one()).toMatchObject({ types: ['CW', 'QQ', 'W'], facets: ['women', 'children'], notes: 'New' });
    await expect(correctMeeting(staff, form(id, { types: 'Women, Whatever' }))).rejects.toMatchObject({ field: 'types' });
  });

  test('may be a rhythm, a pause with its reason, or one date; the next time follows each', async ({ db, make, as }) => {
    const staff = as(await make.member({ role: 'moderator' }));
    await importFeed(system(db), { source: 's', rows: [row] });
    const next = async () => (await db.select().from(meetings))[0]?.nextStartsAt?.toISOString() ?? null;
    const id = (await db.select().from(meetings))[0]?.id ?? '';
    expect(await next()).toBe('2030-01-07T12:00:00.000Z');
    await correctMeeting(staff, form(id, { rhythm: 'second', startsOn: '2029-01-01' }));
    expect(await next()).toBe('2030-01-14T12:00:00.000Z');
    await expect(enterException(staff, { meetingId: id, kind: 'cancelled', on: '2030-01-07' } as never)).rejects.toMatchObject({
      field: 'on',
    });
    const { exceptionId } = await enterException(staff, { meetingId: id, kind: 'cancelled', on: '2030-01-14' } as never);
    expect(await next()).toBe('2030-02-11T12:00:00.000Z');
    await expect(enterException(staff, { meetingId: id, kind: 'moved', on: '2030-01-14', toTime: '09:00' } as never)).rejects.toMatchObject(
      { code: 'conflict' },
    );
    await withdrawException(staff, { exceptionId });
    expect(await next()).toBe('2030-01-14T12:00:00.000Z');
    await expect(correctMeeting(staff, form(id, { status: 'suspended' }))).rejects.toMatchObject({ reason: 'meetings.suspendedWhy' });
    await correctMeeting(
      staff,
      form(id, { rhythm: 'second', startsOn: '2029-01-01', status: 'suspended', statusReason: 'room', statusReviewOn: '2030-03-01' }),
    );
    expect(await next()).toBeNull();
  });

  test('may be that medication is welcome, and stays so when the source says other things', async ({ db, make, as }) => {
    const staff = as(await make.member({ role: 'moderator' }));
    await importFeed(system(db), { source: 's', rows: [row] });
    const one = async () => (await db.select().from(meetings))[0];
    await declareMeeting(staff, { meetingId: (await one())?.id ?? '', kind: 'medication-welcome', isTrue: true });
    await importFeed(system(db), { source: 's', rows: [{ ...row, types: ['C'] }] });
    expect((await one())?.facets).toEqual(['medication-welcome', 'closed']);
    await declareMeeting(staff, { meetingId: (await one())?.id ?? '', kind: 'medication-welcome', isTrue: false });
    expect((await one())?.facets).toEqual(['closed']);
  });
});
