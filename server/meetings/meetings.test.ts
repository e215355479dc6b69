import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { places } from '@/db/schema/meetings';
import { facets, fellowships } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { allows } from '@/server/policy';
import type { Make } from '@/server/testing/make';
import { test } from '@/server/testing/test';
import { inCircle } from './circle';
import { filters } from './filters';
import { FindMeetings } from './input';
import { refreshNext } from './next';
import { meetingPolicy } from './policy';
import { findMeetings, getMeeting } from './queries';
import { nextOccurrences } from './schedule';

/** A Monday in Philadelphia, 13:00 on its clocks. */
const monday = new Date('2030-01-07T18:00:00Z');
const visitor = (db: Context['db'], now = monday): Context => ({ db, actor: { kind: 'visitor' }, now });
const find = async (db: Context['db'], asked: Record<string, unknown>, now = monday) => {
  await refreshNext(visitor(db, now));
  return findMeetings(visitor(db, now), FindMeetings.parse(asked));
};
const names = async (db: Context['db'], asked: Record<string, unknown>, now = monday) =>
  (await find(db, asked, now)).meetings.map(({ name }) => name);
const place = { kind: 'town' as const, country: 'US', area: 'PA', population: 10 };
const london = { ...place, key: 'london', name: 'London', latitude: 51.51, longitude: -0.13 };

async function week(make: Make) {
  await make.meeting({ name: 'Tuesday', day: 2, time: '12:00' });
  await make.meeting({ name: 'tonight', day: 1, time: '19:00' });
  await make.meeting({ name: 'running', day: 1, time: '12:30' });
  await make.meeting({ name: 'over', day: 1, time: '11:00' });
  await make.meeting({ name: 'by appointment', day: null, time: null });
}

describe('finding a meeting', () => {
  test('shows first what is on now, then what begins next, and last what is by appointment', async ({ db, make }) => {
    await week(make);
    expect(await names(db, {})).toEqual(['running', 'tonight', 'Tuesday', 'over', 'by appointment']);
  });

  test.for<[Record<string, unknown>, string[]]>([
    [{ when: 'now' }, ['running']],
    [{ when: 'today' }, ['running', 'tonight']],
    [{ when: 'tonight' }, ['tonight']],
    [{ day: '2' }, ['Tuesday']],
    [{ day: ['1', '2'], time: 'afternoon' }, ['running', 'Tuesday']],
    [{ day: '1', time: ['morning', 'evening'] }, ['tonight', 'over']],
  ])('%j', async ([asked, said], { db, make }) => {
    await week(make);
    expect(await names(db, asked)).toEqual(said);
  });

  test('a night lasts until four in the morning', async ({ db, make }) => {
    await make.meeting({ name: 'late', day: 2, time: '00:30' });
    await make.meeting({ name: 'tomorrow night', day: 2, time: '21:00' });
    expect(await names(db, { when: 'tonight' })).toEqual(['late']);
  });

  test('takes several answers to one question as alternatives, and several questions together', async ({ db, make }) => {
    await make.meeting({ name: 'a', fellowship: 'na', facets: ['women'], types: ['W'] });
    await make.meeting({ name: 'b', fellowship: 'ha', facets: ['women'], types: ['W'], time: '20:00' });
    await make.meeting({ name: 'c', fellowship: 'aa', facets: ['medication-welcome'], venue: 'hybrid', time: '21:00' });
    expect(await names(db, { fellowship: ['na', 'ha'] })).toEqual(['a', 'b']);
    expect(await names(db, { fellowship: ['na', 'aa'], type: 'women' })).toEqual(['a']);
    expect(await names(db, { type: 'W' })).toEqual(['a', 'b']);
    expect(await names(db, { welcome: 'medication' })).toEqual(['c']);
    expect(await names(db, { venue: 'online' })).toEqual(['c']);
    expect(await names(db, { venue: 'in-person' })).toEqual(['a', 'b', 'c']);
  });

  test('reads words with a meaning beside a place or a name, and says what it read', async ({ db, make }) => {
    await db.insert(places).values(london);
    const here = { latitude: 51.51, longitude: -0.13 };
    await make.meeting({ name: 'a', fellowship: 'na', facets: ['women'], day: 2, ...here });
    await make.meeting({ name: 'b', fellowship: 'aa', facets: ['women'], day: 2, ...here });
    await make.meeting({ name: 'c', fellowship: 'na', searchText: 'lamp in the window', languages: ['es'] });
    expect(await find(db, { place: 'NA women in London' })).toMatchObject({
      place: { name: 'London' },
      meetings: [{ name: 'a' }],
      read: [
        { question: 'fellowship', value: 'na' },
        { question: 'type', value: 'women' },
      ],
    });
    expect(await names(db, { place: 'NA women in London', fellowship: 'aa' })).toEqual(['b']);
    expect(await names(db, { place: 'lamp Spanish' })).toEqual(['c']);
    expect(await names(db, { language: ['es', 'fr'] })).toEqual(['c']);
    expect(await names(db, { access: 'wheelchair' })).toEqual([]);
  });

  test('looks for each word, whatever its case and accents', async ({ db, make }) => {
    await make.meeting({ name: 'Inis Mór', searchText: 'inis mor galway' });
    expect(await names(db, { q: 'MÓR galway' })).toEqual(['Inis Mór']);
    expect(await names(db, { q: 'mor dublin' })).toEqual([]);
    expect(await names(db, { q: "%' or true --" })).toEqual([]);
  });

  test('leaves out what is suspended, and what its source has no more', async ({ db, make }) => {
    await make.meeting({ status: 'suspended' });
    await make.meeting({ removedAt: monday });
    expect(await names(db, {})).toEqual([]);
  });
});

describe('near a place', () => {
  test('looks as far as needed to find some, and no farther than told', async ({ db, make }) => {
    await make.meeting({ name: 'near', latitude: 39.96, longitude: -75.19 });
    await make.meeting({ name: 'far', time: '20:00', latitude: 40.1, longitude: -75.19 });
    expect(await find(db, { near: '39.95,-75.19' })).toMatchObject({ within: 25, meetings: [{ name: 'near' }, { name: 'far' }] });
    expect(await names(db, { near: '39.95,-75.19', within: '5' })).toEqual(['near']);
    expect(await find(db, { near: '10,10' })).toMatchObject({ within: null, meetings: [] });
  });

  test('knows a town, the one in the state said, and else the largest', async ({ db, make }) => {
    await db.insert(places).values([
      { ...london, population: 9_000_000, country: 'GB', area: 'ENG' },
      { ...london, country: 'CA', area: '08', latitude: 42.98, longitude: -81.23 },
    ]);
    await make.meeting({ name: 'England', latitude: 51.5, longitude: -0.12 });
    await make.meeting({ name: 'Ontario', latitude: 43, longitude: -81.2 });
    expect(await names(db, { place: 'london' })).toEqual(['England']);
    expect(await names(db, { place: 'London, Ontario' })).toEqual(['Ontario']);
    expect(await names(db, { place: 'London, Canada' })).toEqual(['Ontario']);
  });

  test('knows a ZIP code, and the postal areas and regions of its own listings', async ({ db, make }) => {
    await db
      .insert(places)
      .values({ ...place, kind: 'postcode', key: '19104', name: '19104 Philadelphia', latitude: 39.96, longitude: -75.2 });
    await make.meeting({ name: 'Philadelphia' });
    await make.meeting({ name: 'Islington', postalCode: 'N1 9GU', latitude: 51.53, longitude: -0.1 });
    await make.meeting({ name: 'Galway', regions: ['Ireland', 'Galway'], latitude: 53.27, longitude: -9.05 });
    expect(await names(db, { place: '19104' })).toEqual(['Philadelphia']);
    expect(await names(db, { place: 'n19gu' })).toEqual(['Islington']);
    expect(await names(db, { place: 'N1' })).toEqual(['Islington']);
    expect(await names(db, { place: 'galway' })).toEqual(['Galway']);
  });

  test('takes words that are no place for words of the listing, and says so', async ({ db, make }) => {
    await make.meeting({ name: 'Porch Light', searchText: 'porch light' });
    expect(await find(db, { place: 'porch' })).toMatchObject({ isLost: true, place: null, meetings: [{ name: 'Porch Light' }] });
    expect(await find(db, { place: 'nowhere at all' })).toMatchObject({ isLost: true, meetings: [] });
  });

  test('does not hold those who want to join from home to their own town', async ({ db, make }) => {
    await make.meeting({ name: 'far online', venue: 'online', latitude: null, longitude: null });
    expect(await names(db, { near: '39.95,-75.19', venue: 'online' })).toEqual(['far online']);
  });

  test('keeps only the area of where somebody is', () => {
    expect(FindMeetings.parse({ near: '39.953712,-75.191287' }).near).toEqual({ latitude: 39.95, longitude: -75.19 });
    expect(FindMeetings.safeParse({ near: '95,10' }).success).toBe(false);
  });
});

test('a long list comes in pages that leave nothing out, even as time goes by; what has ended meanwhile comes again with its next date', async ({
  db,
  make,
}) => {
  const hours = Array.from({ length: 45 }, (_, index) => ({ day: index % 7, time: `${String((index * 5) % 24).padStart(2, '0')}:00` }));
  for (const hour of hours) await make.meeting(hour);
  const seen: string[] = [];
  let before: string | undefined;
  for (let page = 0; page < 3; page++) {
    const found = await find(db, { before }, new Date(monday.getTime() + page * 3_600_000));
    seen.push(...found.meetings.map(({ id }) => id));
    before = found.before ?? undefined;
  }
  expect(before).toBeUndefined();
  expect(new Set(seen).size).toBe(45);
  expect(seen.length).toBeLessThan(48);
});

test('the order of the list is that of the times it shows', async ({ db, make }) => {
  for (const timeZone of ['America/New_York', 'Europe/Dublin', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
    for (let day = 0; day < 7; day += 2)
      await make.meeting({ day, time: `${String((day * 3 + 4) % 24).padStart(2, '0')}:15`, timeZone, minutes: 60 + day * 200 });
  }
  for (const now of ['2030-03-10T06:30:00Z', '2030-06-15T23:59:00Z', '2030-11-03T05:30:00Z', '2030-12-31T12:00:00Z'].map(
    (text) => new Date(text),
  )) {
    const { meetings } = await find(db, {}, now);
    const times = meetings.map(({ startsAt }) => startsAt?.getTime() ?? 0);
    expect(times.length).toBe(16);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const [first] = meetings;
    if (!first?.time) throw new Error('There is a first meeting.');
    expect(first.startsAt).toEqual(nextOccurrences({ ...first, day: first.day ?? 0, time: first.time }, now, 1)[0]?.startsAt);
  }
});

test('what lies in a circle is found in an index that holds all that is compared', async ({ db, make }) => {
  await make.meeting();
  // With one meeting anything is quick: what is asked is whether this index has it all, so the other ways are taken away.
  await db.execute(sql`set local enable_seqscan = off`);
  await db.execute(sql`do $$ declare other text; begin
    for other in select indexrelid::regclass from pg_index where indrelid = 'meetings'::regclass and not indisunique
      and indexrelid <> 'meetings_by_square'::regclass loop execute 'drop index ' || other; end loop; end $$`);
  const input = FindMeetings.parse({ fellowship: 'na', type: 'women', day: '1', language: 'es', when: 'tonight' });
  const area = { centre: { latitude: 39.95, longitude: -75.16 }, within: 100 };
  const plan = await db.execute<Record<string, string>>(
    sql`explain select id from meetings where ${filters(input, monday)} and ${inCircle(area)}`,
  );
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('Index Only Scan using meetings_by_square');
});

describe('one meeting', () => {
  test('has its next dates, also when its source has it no more', async ({ db, make }) => {
    const { slug } = await make.meeting({ removedAt: monday });
    const found = await getMeeting(visitor(db), { slug });
    expect(found.next.map(({ startsAt }) => startsAt.toISOString())).toEqual(
      [8, 15, 22, 29].map((day) => `2030-01-${String(day).padStart(2, '0')}T00:00:00.000Z`),
    );
    expect(found.removedAt).toEqual(monday);
  });

  test('that is suspended or closed has no next dates', async ({ db, make }) => {
    const paused = await make.meeting({ status: 'suspended', statusReason: 'room', statusReviewOn: '2030-03-01' });
    const closed = await make.meeting({ status: 'closed' });
    for (const { slug } of [paused, closed]) expect(await getMeeting(visitor(db), { slug })).toMatchObject({ next: [] });
  });

  test('that is not listed is not found', async ({ db }) => {
    await expect(getMeeting(visitor(db), { slug: 'nothing' })).rejects.toMatchObject({ reason: 'meeting.notFound' });
  });
});

test('anyone may find and read; admins and the system import', async ({ make }) => {
  const may = (actor: Context['actor']) =>
    (['find', 'read', 'import'] as const).filter((verb) => allows(meetingPolicy, verb, actor, undefined)).join(' ');
  expect({
    visitor: may({ kind: 'visitor' }),
    system: may({ kind: 'system' }),
    member: may(await make.member()),
    moderator: may(await make.member({ role: 'moderator' })),
    admin: may(await make.member({ role: 'admin' })),
    suspended: may(await make.member({ role: 'admin', standing: 'suspended' })),
  }).toEqual({
    visitor: 'find read',
    system: 'find read import',
    member: 'find read',
    moderator: 'find read',
    admin: 'find read import',
    suspended: 'find read',
  });
});

test('an address may name every fellowship and kind there is', () => {
  expect(FindMeetings.parse({ fellowship: [...fellowships].slice(0, 20), type: [...facets] })).toMatchObject({ type: [...facets] });
  expect(FindMeetings.parse({ fellowship: '', day: '', place: '', q: '' })).toMatchObject({ fellowship: [], day: [] });
});
