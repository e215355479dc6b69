import { existsSync, readFileSync } from 'node:fs';
import { eq, isNotNull, isNull } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import { bare, many, system } from '@/server/testing/feeds';
import { noon, test } from '@/server/testing/test';
import { contentOf } from './formats';
import { importFeed } from './import';
import { rowsOf } from './meeting-guide';

describe('taking in a feed', () => {
  test('adds, updates, leaves alone and takes away, and says how many of each', async ({ db }) => {
    const ctx = system(db);
    const rows = many(5);
    expect(await importFeed(ctx, { source: 's', rows })).toMatchObject({ added: 5, updated: 0, unchanged: 0, removed: 0, rejected: 0 });
    const later = system(db, new Date(noon.getTime() + 86_400_000));
    expect(await importFeed(later, { source: 's', rows })).toMatchObject({ added: 0, unchanged: 5 });
    const changed = await db.select({ at: meetings.changedAt }).from(meetings);
    expect(changed.every(({ at }) => at.getTime() === noon.getTime())).toBe(true);
    expect(await importFeed(later, { source: 's', rows: [{ ...bare, slug: 'm0', time: '08:00' }, ...rows.slice(1, 4)] })).toMatchObject({
      updated: 1,
      unchanged: 3,
      removed: 1,
    });
  });

  test('marks what is gone as removed, and has it back under the same address when seen again', async ({ db }) => {
    const slugOfLast = async () => (await db.select().from(meetings).where(eq(meetings.sourceId, 'm2')))[0];
    await importFeed(system(db), { source: 's', rows: many(3) });
    const before = await slugOfLast();
    await importFeed(system(db), { source: 's', rows: many(2) });
    expect(await slugOfLast()).toMatchObject({ slug: before?.slug, removedAt: noon });
    expect(await importFeed(system(db), { source: 's', rows: many(3) })).toMatchObject({ added: 1, unchanged: 2 });
    expect(await slugOfLast()).toMatchObject({ id: before?.id, slug: before?.slug, removedAt: null });
  });

  test('leaves the meetings of other feeds alone', async ({ db }) => {
    await importFeed(system(db), { source: 'one', rows: many(3) });
    expect(await importFeed(system(db), { source: 'two', rows: many(3) })).toMatchObject({ added: 3, removed: 0 });
  });

  test('holds back the loss of more than a fifth of a region, and only there, unless told to believe it', async ({ db }) => {
    const rows = [...many(200, { region: 'North' }), ...many(40, { region: 'South' }).map((one) => ({ ...one, slug: `s-${one.slug}` }))];
    await importFeed(system(db), { source: 's', rows });
    const broken = { source: 's', rows: rows.slice(3, 210) };
    expect(await importFeed(system(db), broken)).toMatchObject({ removed: 3, held: 30 });
    const listed = await db.$count(meetings, isNull(meetings.removedAt));
    expect(listed).toBe(237);
    expect(await importFeed(system(db), { source: 's', rows: rows.slice(3) })).toMatchObject({ unchanged: 237, held: 0 });
    expect(await db.$count(meetings, isNotNull(meetings.missing))).toBe(0);
    expect(await importFeed(system(db), { ...broken, allowRemovals: true })).toMatchObject({ removed: 30, held: 0 });
  });

  test('does not take a meeting away because its row was refused this time', async ({ db }) => {
    await importFeed(system(db), { source: 's', rows: many(2) });
    expect(await importFeed(system(db), { source: 's', rows: [many(1)[0], { ...bare, slug: 'm1', time: 'whenever' }] })).toMatchObject({
      removed: 0,
      rejected: 1,
    });
  });

  test('changes nothing in a dry run', async ({ db }) => {
    expect(await importFeed(system(db), { source: 's', rows: many(3), dryRun: true })).toMatchObject({ added: 3 });
    expect(await db.select().from(meetingFeeds)).toEqual([]);
    expect(await db.select().from(meetings)).toEqual([]);
  });

  test('keeps two rows that share a slug and day, and lists the same row once', async ({ db }) => {
    const rows = [bare, { ...bare, time: '19:00' }, bare];
    expect(await importFeed(system(db), { source: 's', rows })).toMatchObject({ added: 2, rejected: 1 });
    expect(await importFeed(system(db), { source: 's', rows })).toMatchObject({ unchanged: 2 });
  });

  test('takes a missing zone from the feed, else from the coordinates, else from the rest, else refuses', async ({ db }) => {
    const unzoned = { ...bare, timezone: undefined };
    const zones = async (source: string, rows: unknown[], timezone?: string) => {
      const { rejected } = await importFeed(system(db), { source, rows, timezone });
      const found = await db
        .select({ zone: meetings.timeZone })
        .from(meetings)
        .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
        .where(eq(meetingFeeds.source, source));
      return { rejected, zones: found.map(({ zone }) => zone) };
    };
    expect(await zones('given', [unzoned], 'Europe/Dublin')).toEqual({ rejected: 0, zones: ['Europe/Dublin'] });
    expect(await zones('point', [{ ...unzoned, latitude: 53.5, longitude: -113.5 }])).toEqual({ rejected: 0, zones: ['America/Edmonton'] });
    expect(await zones('rest', [bare, { ...unzoned, slug: 'b' }])).toEqual({
      rejected: 0,
      zones: ['America/New_York', 'America/New_York'],
    });
    expect(await zones('none', [unzoned])).toEqual({ rejected: 1, zones: [] });
    expect(await zones('unknown', [{ ...bare, timezone: 'Mars/Olympus' }])).toEqual({ rejected: 1, zones: [] });
  });

  test('notes the counts, and no words, in the log', async ({ db }) => {
    await importFeed(system(db), { source: 's', rows: many(2) });
    const [event] = await db.select().from(events).where(eq(events.name, 'meetings.imported'));
    expect(event?.details).toEqual({ added: '2', updated: '0', unchanged: '0', removed: '0', held: '0', rejected: '0' });
  });

  test('is for admins and the system alone', async ({ make, as, db }) => {
    const asked = { source: 's', rows: many(1), dryRun: true };
    expect(() => importFeed(as({ ...moderator, id: crypto.randomUUID() }), asked)).toThrow(expect.objectContaining({ code: 'forbidden' }));
    expect(() => importFeed({ ...system(db), actor: { kind: 'visitor' } }, asked)).toThrow(expect.objectContaining({ code: 'forbidden' }));
    const admin = await make.member({ role: 'admin' });
    expect(await importFeed(as(admin), asked)).toMatchObject({ added: 1 });
  });
});

const moderator = {
  kind: 'member',
  handle: 'm',
  role: 'moderator',
  standing: 'good',
  joinedAt: new Date(0),
  stage: 'unsaid',
  isSponsor: false,
  moderatesAGroup: false,
} as const;

const shared = '../shared/data/meetings';
describe.skipIf(!existsSync(shared))('the real feeds beside this project (skipped where they are not)', () => {
  const feed = (name: string) => rowsOf(JSON.parse(readFileSync(`${shared}/${name}`, 'utf8'))) ?? [];

  test.for<[string, string]>([
    ['tsml-ui__aasepia.json', ''],
    ['tsml-ui__oc.json', ''],
    ['tsml-ui__al-anon.json', ''],
    ['tsml-ui__public-meetings.json', ''],
    ['tsml-ui__edmonton.json', 'America/Edmonton'],
    ['tsml-ui__public-airtable-json.test.json', 'America/Los_Angeles'],
    ['converted__online-meetings.meeting-guide.json', 'Etc/UTC'],
  ])('%s is taken in whole', async ([name, timezone], { db }) => {
    const rows = feed(name);
    const result = await importFeed(system(db), { source: name, rows, timezone: timezone || undefined });
    expect(result).toMatchObject({ rejected: 0 });
    expect(result.added).toBeGreaterThanOrEqual(rows.length);
  });

  test.for<[string[], string, string]>([
    [
      ['ny-GetSearchResults', 'ny-GetFormats', 'ny-GetServiceBodies'].map((part) => `bmlt__converted__${part}.json`),
      '',
      'America/New_York',
    ],
    [['bmlt__bread__berlin.json'], 'Europe/Berlin', 'Europe/Berlin'],
  ])('%j is taken in whole, with its service bodies', async ([names, timezone, zone], { db }) => {
    const content = contentOf(names.map((name) => readFileSync(`${shared}/${name}`, 'utf8')));
    if (!content) throw new Error('It is an answer of a BMLT root.');
    const result = await importFeed(system(db), { source: 'bmlt', ...content, timezone: timezone || undefined });
    expect(result).toMatchObject({ rejected: 0, added: content.rows.length });
    expect(await db.$count(meetings, eq(meetings.timeZone, zone))).toBeGreaterThan(content.rows.length * 0.99);
    expect(await db.$count(serviceBodies)).toBe(content.bodies.length);
    expect(await importFeed(system(db), { source: 'bmlt', ...content })).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: content.rows.length,
    });
  });

  test('the second date of the UK and Ireland updates the first, and changes nothing when it comes again', async ({ db }) => {
    const [may, june] = [feed('uk-ie-2023-05-16.meeting-guide.json'), feed('uk-ie-2023-06-22.meeting-guide.json')];
    expect(await importFeed(system(db), { source: 'uk-ie', rows: may })).toMatchObject({ added: 7488, rejected: 0 });
    expect(await importFeed(system(db), { source: 'uk-ie', rows: june })).toMatchObject({
      added: 204,
      updated: 232,
      unchanged: 7085,
      removed: 171,
      rejected: 0,
    });
    expect(await importFeed(system(db), { source: 'uk-ie', rows: june })).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 7521,
      removed: 0,
    });
  }, 60_000);
});
