import { and, eq, isNull } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { many, packed, system } from '@/server/testing/feeds';
import { noon, test } from '@/server/testing/test';
import { importFeed } from './import';
import { AddSource, ChangeSource } from './input';
import { checkFeeds, readFeed } from './runs';
import { getRun, getSource } from './source-queries';
import { addSource, changeSource, decideHeld, decideRun, readAgain, reinstateSource, restoreMeeting, withdrawSource } from './sources';

const openRun = async (db: Context['db'], feedId: string) =>
  (await db.select().from(feedRuns).where(eq(feedRuns.feedId, feedId))).toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime())[0]
    ?.id ?? '';
const listed = (db: Context['db'], feedId: string) => db.$count(meetings, and(eq(meetings.feedId, feedId), isNull(meetings.removedAt)));

describe('a source', () => {
  test('is read for a preview first, and listed once an admin has looked', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId } = await addSource(
      admin,
      AddSource.parse({ name: 'Area feed', files: [packed([...many(3), { name: 'No day', day: 'x' }])] }),
    );
    const runId = await openRun(db, feedId);
    await readFeed(system(db), { runId });
    expect(await getRun(admin, { runId })).toMatchObject({
      status: 'preview',
      added: 3,
      rejected: 1,
      problems: [{ field: 'day', isRejected: true }, { field: 'slug' }],
    });
    expect((await getRun(admin, { runId })).diff?.added).toHaveLength(3);
    expect(await listed(db, feedId)).toBe(0);
    await decideRun(admin, { runId, decision: 'take' });
    await readFeed(system(db), { runId });
    expect(await getRun(admin, { runId })).toMatchObject({ status: 'applied', added: 3 });
    expect(await listed(db, feedId)).toBe(3);
    await expect(decideRun(admin, { runId, decision: 'take' })).rejects.toMatchObject({ reason: 'meetings.runDecided' });
  });

  test('is updated without a question afterwards; a great loss is held back, and an admin decides', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId = '' } = (await importFeed(system(db), { source: 's', rows: many(100) })) as { feedId: string };
    await readAgain(as(admin.actor, new Date(noon.getTime() + 1000)), { feedId, files: [packed(many(40))] });
    await readFeed(system(db), { runId: await openRun(db, feedId) });
    const { source, heldBack } = await getSource(admin, { feedId });
    expect([source.held, heldBack.page.length, await listed(db, feedId)]).toEqual([60, 50, 100]);
    await decideHeld(admin, { feedId, decision: 'remove' });
    expect(await listed(db, feedId)).toBe(40);
    await expect(decideHeld(admin, { feedId, decision: 'keep' })).rejects.toMatchObject({ reason: 'meetings.nothingHeld' });
    const { removed } = await getSource(admin, { feedId });
    await restoreMeeting(admin, { meetingId: removed.page[0]?.id ?? '' });
    expect(await listed(db, feedId)).toBe(41);
    expect(await importFeed(system(db), { source: 's', rows: many(40) })).toMatchObject({ unchanged: 40, removed: 0, held: 0 });
  });

  test('shows all that was held back or taken off the list, a page at a time', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId = '' } = (await importFeed(system(db), { source: 's', rows: many(200) })) as { feedId: string };
    await importFeed(system(db), { source: 's', rows: many(190) });
    await importFeed(system(db, new Date(noon.getTime() + 1000)), { source: 's', rows: many(80) });
    const all = async (list: 'heldBack' | 'removed', after: 'held' | 'removed') => {
      const seen: string[] = [];
      for (let last: string | undefined, page = 0; page < 9; page++) {
        const found = (await getSource(admin, { feedId, [after]: last }))[list];
        seen.push(...found.page.map(({ name }) => name));
        last = found.last?.id;
        if (!last) return seen;
      }
      return seen;
    };
    const names = (await all('heldBack', 'held')).toSorted();
    expect(names).toEqual(Array.from({ length: 110 }, (_, index) => `Meeting ${80 + index}`).toSorted());
    await decideHeld(admin, { feedId, decision: 'remove' });
    const gone = await all('removed', 'removed');
    expect(new Set(gone).size).toBe(120);
    expect(gone).toHaveLength(120);
    const first = await getSource(admin, { feedId });
    await restoreMeeting(admin, { meetingId: first.removed.last?.id ?? '' });
    expect((await getSource(admin, { feedId, removed: first.removed.last?.id })).removed.page).toHaveLength(50);
  });

  test('has its own measure of a loss that is believed', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId = '' } = (await importFeed(system(db), { source: 's', rows: many(100) })) as { feedId: string };
    const change = (over: object) => changeSource(admin, ChangeSource.parse({ feedId, name: 'S', ...over }));
    await change({ guardShare: '5', guardRows: '3' });
    expect(await importFeed(system(db), { source: 's', rows: many(94) })).toMatchObject({ held: 6, removed: 0 });
    await change({ guardShare: '100', guardRows: '25' });
    expect(await importFeed(system(db), { source: 's', rows: many(40) })).toMatchObject({ held: 0, removed: 60 });
    expect(ChangeSource.safeParse({ feedId, name: 'S', guardShare: '0' }).error?.issues[0]).toMatchObject({ path: ['guardShare'] });
  });

  test('keeps what an admin said stays, though it is missing again and again', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId = '' } = (await importFeed(system(db), { source: 's', rows: many(60) })) as { feedId: string };
    await importFeed(system(db), { source: 's', rows: many(20) });
    await decideHeld(admin, { feedId, decision: 'keep' });
    expect(await importFeed(system(db), { source: 's', rows: many(20) })).toMatchObject({ removed: 0, held: 0 });
    expect(await listed(db, feedId)).toBe(60);
  });

  test('can be withdrawn whole, and brought back whole, without what was gone before', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId = '' } = (await importFeed(system(db), { source: 's', rows: many(10) })) as { feedId: string };
    await importFeed(system(db), { source: 's', rows: many(9) });
    const later = as(admin.actor, new Date(noon.getTime() + 5000));
    await withdrawSource(later, { feedId });
    expect(await listed(db, feedId)).toBe(0);
    await expect(readAgain(later, { feedId, files: [packed(many(1))] })).rejects.toMatchObject({ reason: 'meetings.sourceWithdrawn' });
    await expect(importFeed(system(db), { source: 's', rows: many(9) })).rejects.toMatchObject({ reason: 'meetings.sourceWithdrawn' });
    await reinstateSource(later, { feedId });
    expect(await listed(db, feedId)).toBe(9);
  });

  test('that is read differently from now on is read anew; one that is paused stays so when it is read by hand', async ({
    db,
    make,
    as,
  }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId = '' } = (await importFeed(system(db), { source: 's', rows: many(3) })) as { feedId: string };
    const feed = async () => (await db.select().from(meetingFeeds).where(eq(meetingFeeds.id, feedId)))[0];
    const change = (over: object) => changeSource(admin, ChangeSource.parse({ feedId, name: 'S', ...over }));
    await db.update(meetingFeeds).set({ etag: '"1"', lastModified: 'then' });
    await change({ isPaused: true });
    expect(await feed()).toMatchObject({ status: 'paused', etag: '"1"', lastModified: 'then' });
    await change({ isPaused: true, timezone: 'Europe/Dublin' });
    expect(await feed()).toMatchObject({ status: 'paused', etag: null, lastModified: null });
    await readAgain(admin, { feedId, files: [packed(many(4))] });
    await readFeed(system(db), { runId: await openRun(db, feedId) });
    expect(await listed(db, feedId)).toBe(4);
    expect(await feed()).toMatchObject({ status: 'paused' });
  });

  test('whose reading died with its worker is read again when its time comes', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId } = await addSource(admin, AddSource.parse({ name: 'x', url: 'https://example.org/feed.json' }));
    await db.update(feedRuns).set({ status: 'running' });
    const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
    await checkFeeds(system(db, later(1)));
    await expect(readAgain(admin, { feedId, files: [] })).rejects.toMatchObject({ reason: 'meetings.runOpen' });
    await checkFeeds(system(db, later(7)));
    await readAgain(as(admin.actor, later(7)), { feedId, files: [] });
    const runs = await db.select().from(feedRuns).orderBy(feedRuns.startedAt);
    expect(runs.map(({ status }) => status)).toEqual(['failed', 'waiting']);
  });

  test('that cannot be read changes nothing and says why', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    for (const [name, content, reason] of [
      ['a', '<html>', 'meetings.notReadable'],
      ['b', '[]', 'meetings.feedEmpty'],
    ] as const) {
      const { feedId } = await addSource(admin, AddSource.parse({ name, files: [packed(content)] }));
      const runId = await openRun(db, feedId);
      await readFeed(system(db), { runId });
      expect(await getRun(admin, { runId })).toMatchObject({ status: 'failed', error: reason });
    }
    const inside = await addSource(admin, AddSource.parse({ name: 'c', url: 'http://127.0.0.1:1/feed.json', everyHours: '24' }));
    await readFeed(system(db), { runId: await openRun(db, inside.feedId) });
    expect((await getSource(admin, inside)).source.lastError).toBe('meetings.addressInside');
  });

  test('is read by one at a time, and known by one address; a broken file is refused at the door', async ({ make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    const { feedId } = await addSource(admin, AddSource.parse({ name: 'x', url: 'https://example.org/feed.json?key=secret' }));
    await expect(readAgain(admin, { feedId, files: [] })).rejects.toMatchObject({ reason: 'meetings.runOpen' });
    await expect(addSource(admin, AddSource.parse({ name: 'y', url: 'https://example.org/feed.json?key=other' }))).rejects.toMatchObject({
      field: 'url',
    });
    expect(() => addSource(admin, AddSource.parse({ name: 'z', files: ['bm8='] }))).toThrow(
      expect.objectContaining({ reason: 'meetings.notReadable' }),
    );
    expect(() => addSource(admin, AddSource.parse({ name: 'z' }))).toThrow(expect.objectContaining({ reason: 'meetings.addressOrFile' }));
    const moderator = as(await make.member({ role: 'moderator' }));
    expect(() => addSource(moderator, AddSource.parse({ name: 'z', files: [packed([])] }))).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});
