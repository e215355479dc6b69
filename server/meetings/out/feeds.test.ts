import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingExceptions } from '@/db/schema/meetings-history';
import type { Context } from '@/server/context';
import { madeOf, site } from '@/server/testing/listings';
import { noon, test } from '@/server/testing/test';
import { giveBmlt } from './bmlt';
import { giveCalendar, giveGuide, giveOne, giveTable } from './feeds';
import type { Given } from './given';
import { asText } from './table';
import { listingVersion } from './version';

const visiting = (db: Db, now = noon): Context => ({ db, actor: { kind: 'visitor' }, now });
const words = (query: string) => new URLSearchParams(query);
const guide = async (db: Db, query = '') => JSON.parse(await madeOf(visiting(db), giveGuide(words(query), site)));
const found = async (db: Db, query: string) => (await guide(db, query)).map(({ name }: { name: string }) => name).sort();

describe('the words of the finder', () => {
  test('choose what is in a feed', async ({ db, make }) => {
    await make.meeting({ name: 'Women', facets: ['women'], types: ['W'] });
    await make.meeting({ name: 'Online', venue: 'online', day: 3, time: '08:00', conferenceUrl: 'https://zoom.us/j/1' });
    await make.meeting({ name: 'Sober', fellowship: 'aa', latitude: 51.5, longitude: -0.12, timeZone: 'Europe/London' });
    expect(await found(db, '')).toEqual(['Online', 'Sober', 'Women']);
    expect(await found(db, 'fellowship=na')).toEqual(['Online', 'Women']);
    expect(await found(db, 'fellowship=na&day=1')).toEqual(['Women']);
    expect(await found(db, 'day=1&day=3')).toEqual(['Online', 'Sober', 'Women']);
    expect(await found(db, 'type=women')).toEqual(['Women']);
    expect(await found(db, 'venue=online&time=morning')).toEqual(['Online']);
    expect(await found(db, 'near=51.5,-0.12&within=10')).toEqual(['Sober']);
    expect(await found(db, 'when=soon')).toEqual([]);
    expect(await found(db, 'timestamp=17000&fellowship=aa')).toEqual(['Sober']);
  });

  test('that cannot be read are told by name', async ({ db }) => {
    const refused = giveGuide(words('day=9&near=x'), site);
    expect(refused.status).toBe(400);
    expect(JSON.parse(await madeOf(visiting(db), refused)).problems.map(({ field }: { field: string }) => field)).toEqual([
      'near',
      'day.0',
    ]);
    expect([giveTable(words('day=9'), site).status, giveCalendar(words('day=9'), site).status]).toEqual([400, 400]);
  });
});

test('a feed has what pauses and what is by appointment, once each, in parts that are one list', async ({ db, make }) => {
  const one = await make.meeting({ name: 'One' });
  await make.meeting({ name: 'Pauses', status: 'suspended' });
  await make.meeting({ name: 'Sometime', day: null, time: null, sourceDay: null });
  for (const over of [{ status: 'closed' as const }, { removedAt: noon }, { duplicateOfId: one.id }])
    await make.meeting({ name: 'No', ...over });
  const records = await guide(db);
  expect(records.map(({ name }: { name: string }) => name)).toEqual(['One', 'Pauses', 'Sometime']);
  expect(records.map(({ types }: { types: string[] }) => types)).toEqual([[], ['TC'], []]);
  expect(records.every((record: object) => 'timezone' in record && 'approximate' in record)).toBe(true);
});

describe('a calendar', () => {
  test('of one meeting; of one that is gone it says so', async ({ db, make }) => {
    const { id, slug } = await make.meeting();
    await db.insert(meetingExceptions).values({ meetingId: id, kind: 'cancelled', on: '2030-01-07', createdAt: noon });
    const ctx = visiting(db);
    const text = async () => madeOf(ctx, await giveOne(ctx, slug, words(''), site));
    expect(await text()).toMatch(
      /DTSTART;TZID=America\/New_York:20300107T190000\r\n.*EXDATE;TZID=America\/New_York:20300107T190000\r\n.*STATUS:CONFIRMED/s,
    );
    await db.update(meetings).set({ removedAt: noon }).where(eq(meetings.id, id));
    expect(await text()).toContain('STATUS:CANCELLED');
    expect(await giveOne(ctx, 'nothing', words(''), site)).toBeUndefined();
  });

  test('to subscribe to has what the words choose, without what pauses', async ({ db, make }) => {
    const one = await make.meeting({ fellowship: 'ha' });
    await make.meeting({ fellowship: 'ha', status: 'suspended' });
    await make.meeting();
    const text = await madeOf(visiting(db), giveCalendar(words('fellowship=ha&neutral=1&lang=es'), site));
    expect(text.match(/^UID:.*\r$/gm)).toEqual([`UID:${one.id}\r`]);
    expect(text).toContain('SUMMARY:Cita');
  });
});

describe('the table', () => {
  test('has the columns of the template, and is read back as it was', async ({ db, make }) => {
    await make.meeting({
      name: '=HYPERLINK("x")',
      notes: 'Line one\nLine "two"',
      types: ['O', 'BEG'],
      address: '1 Main Street, Philadelphia, PA 19103, USA',
      minutes: 300,
      time: '22:00',
    });
    const text = await madeOf(visiting(db), giveTable(words(''), site));
    const [row] = parse(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      Name: `'=HYPERLINK("x")`,
      Day: 'Monday',
      Time: '22:00',
      'End Time': '03:00',
      Types: 'O, BEG',
      Notes: 'Line one\nLine "two"',
      Timezone: 'America/New_York',
      Longitude: '-75.16',
    });
    const template = [
      'Time',
      'End Time',
      'Day',
      'Name',
      'Location',
      'Address',
      'Region',
      'Sub Region',
      'Types',
      'Notes',
      'Location Notes',
      'Timezone',
      'Group',
      'Website',
      'Conference URL',
      'Conference Phone',
      'Slug',
      'Updated',
    ];
    expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining(template));
  });

  test('is no program in a spreadsheet', () =>
    expect(['=1+1', '@x', '+1,2#', '-a', '\tx', '-75.16', '+12155550142', 'a=b'].map(asText)).toEqual([
      "'=1+1",
      "'@x",
      "'+1,2#",
      "'-a",
      "'\tx",
      '-75.16',
      '+12155550142',
      'a=b',
    ]));
});

test('no way of a person to be reached is in any output', async ({ db, make }) => {
  const canaries = 'Ask Ana Canary: ana.canary@example.org or 215-555-0199';
  const { slug, feedId } = await make.meeting({
    notes: canaries,
    placeNotes: canaries,
    conferenceUrlNotes: canaries,
    conferencePhoneNotes: canaries,
    venue: 'hybrid',
    conferenceUrl: 'https://zoom.us/j/1',
  });
  expect(feedId).toBeTruthy();
  const ctx = visiting(db);
  const list = JSON.parse(await madeOf(ctx, giveBmlt('/client_interface/json', words('switcher=GetServiceBodies'), site))).at(-1).id;
  const bmlt = (query: string, format = 'json') => giveBmlt(`/client_interface/${format}`, words(query), site);
  const outputs: (Given | undefined)[] = [
    giveGuide(words(''), site),
    giveTable(words(''), site),
    giveCalendar(words(''), site),
    await giveOne(ctx, slug, words(''), site),
    ...['json', 'jsonp', 'csv', 'tsml'].map((format) => bmlt('switcher=GetSearchResults&get_used_formats', format)),
    ...['comments', 'location_info', 'virtual_meeting_additional_info'].map((key) => bmlt(`switcher=GetFieldValues&meeting_key=${key}`)),
    ...['GetFormats', 'GetServiceBodies', 'GetChanges', 'GetServerInfo'].map((switcher) => bmlt(`switcher=${switcher}`)),
    bmlt(`switcher=GetNAWSDump&sb_id=${list}`, 'csv'),
  ];
  for (const output of outputs) {
    expect(output?.status).toBe(200);
    // A calendar folds its lines.
    const text = (await madeOf(ctx, output)).replaceAll('\r\n ', '');
    expect(text).not.toBe('');
    expect(text).not.toMatch(/ana\.canary|555-0199/);
  }
});

test('each change of what is given out is another version; the clock that moves on is none', async ({ db, make }) => {
  const seconds = Array.from({ length: 9 }, (_, second) => new Date(noon.getTime() + second * 1000)).values();
  const version = () => listingVersion(visiting(db, seconds.next().value));
  const { id } = await make.meeting();
  const before = await version();
  await db
    .update(meetings)
    .set({ nextStartsAt: noon, nextEndsAt: new Date(noon.getTime() + 1) })
    .where(eq(meetings.id, id));
  expect(await version()).toBe(before);
  await db.update(meetings).set({ name: 'Another name' }).where(eq(meetings.id, id));
  const after = await version();
  expect(after).not.toBe(before);
  await db.insert(meetingExceptions).values({ meetingId: id, kind: 'cancelled', on: '2030-02-04', createdAt: noon });
  expect(await version()).not.toBe(after);
});
