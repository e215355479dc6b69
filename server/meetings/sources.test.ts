import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { and, eq, isNull } from 'drizzle-orm';
import { PgBoss } from 'pg-boss';
import postgres from 'postgres';
import { describe, expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { meetings } from '@/db/schema/meetings';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingChanges } from '@/db/schema/meetings-history';
import type { Context, System } from '@/server/context';
import { startProcess } from '@/server/host/processes';
import { testDatabaseUrl } from '@/server/testing/database';
import { noon, test } from '@/server/testing/test';
import { correctMeeting, declareMeeting, enterException, giveBack, withdrawException } from './care';
import { AddSource, CorrectMeeting } from './input';
import { importFeed } from './mutations';
import { readFeed } from './runs';
import { getListing, getRun, getSource } from './source-queries';
import {
  addSource,
  decideHeld,
  decideRun,
  joinAgain,
  readAgain,
  reinstateSource,
  restoreMeeting,
  splitDuplicate,
  withdrawSource,
} from './sources';

const row = {
  slug: 'sunrise',
  name: 'Sunrise Group',
  day: 1,
  time: '07:00',
  timezone: 'America/New_York',
  fellowship: 'na',
  latitude: 39.95,
  longitude: -75.16,
  formatted_address: '1 Main St, Philadelphia, PA 19104, USA',
  types: ['O', 'X'],
};
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ ...row, slug: `m${from + index}`, name: `Meeting ${from + index}` }));
const packed = (content: unknown) => gzipSync(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64');
const system = (db: Context['db'], now = noon): Context<System> => ({ db, actor: { kind: 'system' }, now });
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
    expect([source.held, heldBack.length, await listed(db, feedId)]).toEqual([60, 50, 100]);
    await decideHeld(admin, { feedId, decision: 'remove' });
    expect(await listed(db, feedId)).toBe(40);
    await expect(decideHeld(admin, { feedId, decision: 'keep' })).rejects.toMatchObject({ reason: 'meetings.nothingHeld' });
    const { removed } = await getSource(admin, { feedId });
    await restoreMeeting(admin, { meetingId: removed[0]?.id ?? '' });
    expect(await listed(db, feedId)).toBe(41);
    expect(await importFeed(system(db), { source: 's', rows: many(40) })).toMatchObject({ unchanged: 40, removed: 0, held: 0 });
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
    await reinstateSource(later, { feedId });
    expect(await listed(db, feedId)).toBe(9);
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
    await joinAgain(staff, { meetingId: twin.id });
    expect(await shown(db)).toBe(2);
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
      address: row.formatted_address,
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

plain(
  'a worker reads what is due from its address by itself, and asks next time only for what is newer',
  async () => {
    const url = testDatabaseUrl().replace(/_test(\?|$)/, '_worker_test$1');
    const admin = postgres(testDatabaseUrl(), { max: 1, onnotice: () => {} });
    const name = new URL(url).pathname.slice(1);
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin`create database ${admin(name)}`;
    await migrateDatabase(url);
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(JSON.stringify(many(30)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { db, sql } = connect(url, { max: 2 });
    const past = new Date(Date.now() - 60_000);
    const feed = { source: 'due', name: 'Due', url: `http://${host}/feed.json`, everyHours: 1, nextCheckAt: past, createdAt: past };
    const [{ id } = { id: '' }] = await db.insert(meetingFeeds).values(feed).returning({ id: meetingFeeds.id });
    const readings = () => db.select({ status: feedRuns.status }).from(feedRuns).orderBy(feedRuns.startedAt);
    const until = async (isThere: () => Promise<boolean>) => {
      for (const began = Date.now(); Date.now() - began < 150_000; await new Promise((done) => setTimeout(done, 200)))
        if (await isThere()) return;
      throw new Error(`It did not happen. The worker said: ${worker.said()}`);
    };
    const worker = startProcess('server/worker.ts', [], {
      env: { DATABASE_URL: url, CAIRN_FEEDS_NEAR: host, NODE_ENV: 'production' },
      typed: true,
    });
    const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, migrate: false, max: 1 });
    try {
      await boss.start();
      await until(async () => (await readings()).some(({ status }) => status === 'applied'));
      expect(await db.$count(meetings)).toBe(30);
      const [read] = await db.select().from(meetingFeeds);
      expect(read?.nextCheckAt?.getTime()).toBeGreaterThan(Date.now());
      const [clock] = await sql<{ cron: string }[]>`select cron from pgboss.schedule where name = 'checkFeeds'`;
      expect(clock?.cron).toBe('* * * * *');
      // An hour later; what the clock does each minute is done now, so that the test need not wait for it.
      await db.update(meetingFeeds).set({ nextCheckAt: past }).where(eq(meetingFeeds.id, id));
      await boss.send('checkFeeds', {});
      await until(
        async () =>
          (await readings()).length === 2 && (await readings()).every(({ status }) => status === 'applied' || status === 'unchanged'),
      );
      expect((await readings()).map(({ status }) => status)).toEqual(['applied', 'unchanged']);
      expect(asked).toEqual([undefined, '"v1"']);
    } finally {
      await boss.stop({ graceful: false });
      await worker.stop();
      server.close();
      await sql.end();
      await admin`drop database if exists ${admin(name)} with (force)`;
      await admin.end();
    }
  },
  240_000,
);
