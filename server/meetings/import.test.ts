import { existsSync, readFileSync } from 'node:fs';
import { eq, isNotNull, isNull } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { noon, test } from '@/server/testing/test';
import { contentOf } from './formats';
import { readRow, rowsOf } from './meeting-guide';
import { importFeed } from './mutations';

const row = {
  slug: 'sunrise',
  name: 'Sunrise',
  day: 1,
  time: '07:00',
  timezone: 'America/New_York',
  formatted_address: '1 Main St, Philadelphia, PA 19104, USA',
  types: ['O', 'X'],
};
const read = (over: Record<string, unknown>) => readRow({ ...row, ...over }, 1);
const first = (over: Record<string, unknown>) => read(over).listings[0];
const reasons = (over: Record<string, unknown>) => read(over).problems.map(({ field, reason }) => `${field} ${reason}`);
const system = (db: Context['db'], now = noon): Context => ({ db, actor: { kind: 'system' }, now });
const many = (count: number, over: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, index) => ({ ...row, slug: `m${index}`, ...over }));

describe('a row with dirt in it', () => {
  test.for<[unknown, (number | null)[]]>([
    ['1', [1]],
    [
      [1, 2],
      [1, 2],
    ],
    ['Monday', [1]],
    ['Mon, Wed', [1, 3]],
    [7, [0]],
    ['', [null]],
    [null, [null]],
    ['null', [null]],
  ])('day %j means %j', ([day, days]) => expect(read({ day }).listings.map((listing) => listing.day)).toEqual(days));

  test.for<[string, string]>([
    ['7:00 PM', '19:00'],
    ['12:15 am', '00:15'],
    ['19:30:00', '19:30'],
    ['noon', '12:00'],
    ['7pm', '19:00'],
    ['24:00', '00:00'],
    ['8.30', '08:30'],
  ])('time %s means %s', ([time, said]) => expect(first({ time })?.time).toBe(said));

  test('is refused for a day or time that is none, with the reason', () => {
    expect(reasons({ day: 'someday' })).toEqual(['day day']);
    expect(reasons({ time: '25:70' })).toEqual(['time time']);
    expect(read({ day: 'someday' }).listings).toEqual([]);
    expect(readRow('a string', 3).problems).toMatchObject([{ row: 3, reason: 'notARow', isRejected: true }]);
  });

  test('reads codes from one text and in any case', () => {
    expect(first({ types: 'c, w' })).toMatchObject({ types: ['C', 'W'], facets: ['closed', 'women'] });
    expect(first({ types: ['o', 'C', 's'] })).toMatchObject({ types: ['C', 'S'], languages: ['es'] });
  });

  test('reads numbers as text, and gives a ZIP code back its zero', () => {
    expect(first({ slug: 375, postal_code: 2713, state: 'MA', city: 'Gosnold' })).toMatchObject({ sourceId: '375', postalCode: '02713' });
  });

  test('loses its entities and tags, and words for nothing', () => {
    const dirty = {
      name: 'Tom &amp;amp; Ana&#8217;s <b>group</b>',
      notes: 'null',
      location_notes: 'Up<br>stairs<script>alert(1)</script>',
    };
    expect(first(dirty)).toMatchObject({ name: 'Tom & Ana’s group', notes: null, placeNotes: 'Up\nstairs' });
  });

  test('keeps no link that a browser should not open', () => {
    expect(first({ conference_url: 'javascript:alert(1)' })?.conferenceUrl).toBeNull();
    expect(reasons({ conference_url: 'javascript:alert(1)' })).toEqual(['conference_url link']);
    expect(first({ conference_url: 'zoom.us/j/1' })?.conferenceUrl).toBe('https://zoom.us/j/1');
  });

  test('never brings in a contact', () => {
    const contact = {
      contact_1_name: 'Wilhelmina',
      contact_1_phone: '555-0100',
      email: 'w@example.org',
      venmo: '@w',
      feedback_emails: ['w@example.org'],
    };
    expect(JSON.stringify(read(contact).listings)).not.toMatch(/Wilhelmina|555|example/);
  });
});

describe('how one takes part', () => {
  test.for<[string, Record<string, unknown>, string, string]>([
    ['an address', {}, 'in-person', 'active'],
    ['a closed room', { types: ['TC'] }, 'in-person', 'suspended'],
    ['a closed room and a link', { types: ['TC', 'ONL'], conference_url: 'https://zoom.us/j/1' }, 'online', 'active'],
    ['an address and a link', { types: ['ONL'], conference_url: 'https://zoom.us/j/1' }, 'hybrid', 'active'],
    [
      'a town and a link',
      { formatted_address: 'Philadelphia, PA, USA', approximate: 'yes', conference_url: 'https://zoom.us/j/1' },
      'online',
      'active',
    ],
    ['a telephone alone', { formatted_address: 'Online', conference_phone: '+1 555 010 0100' }, 'phone', 'active'],
  ])('with %s', ([, over, venue, status]) => expect(first(over)).toMatchObject({ venue, status }));

  test('takes past midnight as the next morning, and a mixed-up end as an hour', () => {
    expect(first({ time: '23:30', end_time: '00:45' })?.minutes).toBe(75);
    expect(first({ time: '20:00', end_time: '19:00' })?.minutes).toBe(60);
    expect(first({ time: '00:00', end_time: '23:59' })?.minutes).toBe(1440);
  });
});

describe('whose meeting it is', () => {
  test('its own word comes first, then that of the feed, then AA', () => {
    expect(first({ fellowship: 'NA' })?.fellowship).toBe('na');
    expect(readRow(row, 1, 'al-anon').listings[0]?.fellowship).toBe('al-anon');
    expect(first({})?.fellowship).toBe('aa');
  });

  test('a code means what that fellowship means by it', () => {
    expect(first({ types: ['POA'] })?.facets).toEqual(['proof-of-attendance']);
    expect(readRow({ ...row, types: ['POA'] }, 1, 'al-anon').listings[0]?.facets).toEqual([]);
    expect(readRow({ ...row, types: ['STEP', 'BEG'] }, 1, 'na').listings[0]?.facets).toEqual(['newcomer', 'step']);
    expect(readRow(row, 1, 'mara').listings[0]?.facets).toContain('medication-welcome');
  });
});

describe('taking in a feed', () => {
  test('adds, updates, leaves alone and takes away, and says how many of each', async ({ db }) => {
    const ctx = system(db);
    const rows = many(5);
    expect(await importFeed(ctx, { source: 's', rows })).toMatchObject({ added: 5, updated: 0, unchanged: 0, removed: 0, rejected: 0 });
    const later = system(db, new Date(noon.getTime() + 86_400_000));
    expect(await importFeed(later, { source: 's', rows })).toMatchObject({ added: 0, unchanged: 5 });
    const changed = await db.select({ at: meetings.changedAt }).from(meetings);
    expect(changed.every(({ at }) => at.getTime() === noon.getTime())).toBe(true);
    expect(await importFeed(later, { source: 's', rows: [{ ...row, slug: 'm0', time: '08:00' }, ...rows.slice(1, 4)] })).toMatchObject({
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
    expect(await importFeed(system(db), { source: 's', rows: [many(1)[0], { ...row, slug: 'm1', time: 'whenever' }] })).toMatchObject({
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
    const rows = [row, { ...row, time: '19:00' }, row];
    expect(await importFeed(system(db), { source: 's', rows })).toMatchObject({ added: 2, rejected: 1 });
    expect(await importFeed(system(db), { source: 's', rows })).toMatchObject({ unchanged: 2 });
  });

  test('takes a missing zone from the feed, else from the coordinates, else from the rest, else refuses', async ({ db }) => {
    const bare = { ...row, timezone: undefined };
    const zones = async (source: string, rows: unknown[], timezone?: string) => {
      const { rejected } = await importFeed(system(db), { source, rows, timezone });
      const found = await db
        .select({ zone: meetings.timeZone })
        .from(meetings)
        .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
        .where(eq(meetingFeeds.source, source));
      return { rejected, zones: found.map(({ zone }) => zone) };
    };
    expect(await zones('given', [bare], 'Europe/Dublin')).toEqual({ rejected: 0, zones: ['Europe/Dublin'] });
    expect(await zones('point', [{ ...bare, latitude: 53.5, longitude: -113.5 }])).toEqual({ rejected: 0, zones: ['America/Edmonton'] });
    expect(await zones('rest', [row, { ...bare, slug: 'b' }])).toEqual({ rejected: 0, zones: ['America/New_York', 'America/New_York'] });
    expect(await zones('none', [bare])).toEqual({ rejected: 1, zones: [] });
    expect(await zones('unknown', [{ ...row, timezone: 'Mars/Olympus' }])).toEqual({ rejected: 1, zones: [] });
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
