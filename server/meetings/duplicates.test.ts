import { and, eq, isNull } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import { row, system } from '@/server/testing/feeds';
import { test } from '@/server/testing/test';
import { joinAgain, splitDuplicate } from './duplicates';
import { importFeed } from './in/import';
import { getListing } from './listings';

describe('the same meeting in two sources', () => {
  const other = { ...row, slug: 'x1', name: 'Sunrise', latitude: 39.9505, longitude: -75.1605 };
  const shown = (db: Context['db']) => db.$count(meetings, and(isNull(meetings.removedAt), isNull(meetings.duplicateOfId)));

  test('is shown once, can be split, and stays split when it comes again', async ({ db, make, as }) => {
    const staff = as(await make.member({ role: 'moderator' }));
    await importFeed(system(db), { source: 'one', rows: [row] });
    await importFeed(system(db), { source: 'two', rows: [other, { ...other, slug: 'far', latitude: 40.2 }] });
    expect(await shown(db)).toBe(2);
    const [twin] = await db.select().from(meetings).where(eq(meetings.sourceId, 'x1'));
    if (!twin) throw new Error('It is there.');
    expect((await getListing(staff, { slug: twin.slug })).twins).toMatchObject([{ name: 'Sunrise Group', source: 'one' }]);
    await splitDuplicate(staff, { meetingId: twin.id });
    expect(await shown(db)).toBe(3);
    await importFeed(system(db), {
      source: 'two',
      rows: [
        { ...other, name: 'Sunrise!' },
        { ...other, slug: 'far', latitude: 40.2 },
      ],
    });
    expect(await shown(db)).toBe(3);
    const { apart } = await getListing(staff, { slug: twin.slug });
    expect(apart).toMatchObject([{ name: 'Sunrise Group', source: 'one' }]);
    await joinAgain(staff, { meetingId: twin.id, otherId: apart[0]?.id ?? '' });
    await expect(joinAgain(staff, { meetingId: twin.id, otherId: apart[0]?.id ?? '' })).rejects.toMatchObject({
      reason: 'meetings.notSplit',
    });
    expect(await shown(db)).toBe(2);
  });

  test.for<[string, object, number]>([
    ['at the same door', {}, 1],
    ['100 m away', { latitude: 39.95 + 0.0009 }, 1],
    ['200 m away', { latitude: 39.95 + 0.0018 }, 2],
    ['at another hour', { time: '07:30' }, 2],
    ['on another day', { day: 2 }, 2],
    ['at that hour in another zone', { timezone: 'America/Chicago' }, 2],
    ['by another name', { name: 'Candlelight Step Study' }, 2],
    ['by nearly that name', { name: 'The Sunrise Group' }, 1],
    ['somewhere near, nobody knows where', { approximate: 'yes' }, 2],
    ['of another fellowship', { fellowship: 'aa' }, 2],
    ['every second week', { schedule: { day: 1, time: '07:00', minutes: 60, rule: 'FREQ=WEEKLY;INTERVAL=2', starts_on: '2029-01-01' } }, 2],
  ])('%s', async ([, over, count], { db }) => {
    await importFeed(system(db), { source: 'one', rows: [row] });
    await importFeed(system(db), { source: 'two', rows: [{ ...row, slug: 'x', ...over }] });
    expect(await shown(db)).toBe(count);
  });

  test('stands by itself when its twin is gone, moves, or is another room of the same source', async ({ db }) => {
    await importFeed(system(db), { source: 'one', rows: [row] });
    await importFeed(system(db), { source: 'two', rows: [other, { ...other, slug: 'x2', name: 'Sunrise Grp' }] });
    expect(await shown(db)).toBe(2);
    await importFeed(system(db), { source: 'one', rows: [{ ...row, time: '08:00' }] });
    expect(await shown(db)).toBe(3);
    await importFeed(system(db), { source: 'one', rows: [row] });
    expect(await shown(db)).toBe(2);
    await importFeed(system(db), { source: 'one', rows: [{ ...row, slug: 'else', time: '20:00' }] });
    expect(await shown(db)).toBe(3);
  });

  test('is known online by its room, however the link is written', async ({ db }) => {
    const online = { ...row, latitude: undefined, longitude: undefined, formatted_address: undefined, types: ['ONL'] };
    await importFeed(system(db), { source: 'one', rows: [{ ...online, conference_url: 'https://zoom.us/j/123456789?pwd=abc' }] });
    await importFeed(system(db), { source: 'two', rows: [{ ...online, conference_url: 'https://us02web.zoom.us/j/123456789' }] });
    expect(await shown(db)).toBe(1);
  });
});
