import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { madeOf, site } from '@/server/testing/listings';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { giveBmlt } from './bmlt';
import { giveGuide } from './feeds';

type Row = Record<string, string>;
const ctx = (db: Db) => ({ db, actor: { kind: 'visitor' as const }, now: noon });
const bmlt = async (db: Db, query: string) =>
  JSON.parse(await madeOf(ctx(db), giveBmlt('/client_interface/json/', new URLSearchParams(query), site)));

async function some(make: Make) {
  await make.meeting({ name: 'Room', address: '1 Main Street, Philadelphia, PA 19103, USA', types: ['O', 'BEG'] });
  await make.meeting({
    name: 'Both',
    venue: 'hybrid',
    conferenceUrl: 'https://us02web.zoom.us/j/1',
    types: ['O'],
    address: 'Short address 1',
    day: 2,
  });
  await make.meeting({
    name: 'Online',
    venue: 'online',
    conferenceUrl: 'https://meet.google.com/abc',
    latitude: null,
    longitude: null,
    day: 0,
    time: '23:30',
    minutes: 120,
  });
  await make.meeting({ name: 'Phone', venue: 'phone', conferencePhone: '+12155550142', latitude: null, longitude: null, day: 6 });
  await make.meeting({ name: 'Pauses', status: 'suspended', address: '2 Main Street' });
  await make.meeting({ name: 'Sometime', day: null, time: null, sourceDay: null });
}

/** What tsml-ui (1.8, `load-meeting-data`) makes of a record: why it drops it, or how it lists it. */
function asTsmlUi(record: Record<string, unknown>) {
  const { slug, formatted_address, address, city, approximate, types = [], conference_url, conference_phone, day, time, timezone } = record;
  if (!slug) return 'no slug';
  if (!formatted_address && !address && !city) return 'no address information';
  if (day !== undefined && time && !timezone) return 'no timezone';
  if (Array.isArray(day)) return 'crashes';
  const host = typeof conference_url === 'string' ? new URL(conference_url).hostname : '';
  const isOnline = /(^|\.)(zoom\.us|meet\.google\.com)$/.test(host) || String(conference_phone ?? '').replace(/\D/g, '').length >= 10;
  const isInPerson = !(types as string[]).includes('TC') && approximate === 'no';
  return [isInPerson && 'in person', isOnline && 'online', !isInPerson && !isOnline && 'inactive'].filter(Boolean).join(' and ');
}

test('tsml-ui lists every meeting as it is held, and drops none', async ({ db, make }) => {
  await some(make);
  const records: Record<string, unknown>[] = JSON.parse(await madeOf(ctx(db), giveGuide(new URLSearchParams('timestamp=1'), site)));
  expect(Object.fromEntries(records.map((record) => [record.name, asTsmlUi(record)]))).toEqual({
    Room: 'in person',
    Both: 'in person and online',
    Online: 'online',
    Phone: 'online',
    Pauses: 'inactive',
    Sometime: 'in person',
  });
  expect(new Set(records.map(({ slug }) => slug)).size).toBe(records.length);
  expect(records.every(({ updated }) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(updated)))).toBe(true);
});

test('online-meeting-list has all it reads of a meeting online', async ({ db, make }) => {
  await some(make);
  const records = JSON.parse(await madeOf(ctx(db), giveGuide(new URLSearchParams('venue=online'), site)));
  for (const record of records)
    expect(record).toMatchObject({
      name: expect.any(String),
      slug: expect.any(String),
      day: expect.any(Number),
      time: expect.stringMatching(/^\d\d:\d\d$/),
      timezone: expect.any(String),
      types: expect.any(Array),
      conference_url: expect.any(String),
    });
  expect(records.map(({ name }: Row) => name)).toEqual(['Both', 'Online']);
});

describe('the crumb widget', () => {
  const fields =
    'id_bigint,meeting_name,weekday_tinyint,start_time,duration_time,time_zone,venue_type,service_body_bigint,service_body_name,latitude,longitude,distance_in_miles,format_shared_id_list,virtual_meeting_link,virtual_meeting_additional_info,location_text,location_street,location_municipality,location_province,location_postal_code_1,location_info,comments,email_contact';

  test('gets just the fields it reads, with the formats they point to, in one request', async ({ db, make }) => {
    await some(make);
    const query = new URLSearchParams({
      switcher: 'GetSearchResults',
      page_size: '5000',
      data_field_key: fields,
      lang_enum: 'en',
      get_used_formats: '1',
      recursive: '1',
    });
    query.append('services[]', '1');
    const { meetings, formats } = await bmlt(db, query.toString());
    expect(meetings.map(({ meeting_name }: Row) => meeting_name)).toEqual(['Online', 'Room', 'Pauses', 'Both', 'Phone']);
    expect(Object.keys(meetings[0]).sort()).toEqual(fields.split(',').sort());
    const known = new Set(formats.map(({ id }: Row) => id));
    expect(
      meetings.flatMap(({ format_shared_id_list: ids }: Row) => (ids ? ids.split(',') : [])).filter((id: string) => !known.has(id)),
    ).toEqual([]);
  });

  test('finds what is on soonest in the zone of whoever looks', async ({ db, make }) => {
    await some(make);
    const query =
      'switcher=GetSearchResults&venue_types[]=2&venue_types[]=3&weekdays[]=3&sort_results_by_next_start=1&next_start_grace_minutes=15&target_time_zone=America/New_York&get_used_formats=1';
    expect((await bmlt(db, query)).meetings.map(({ meeting_name }: Row) => meeting_name)).toEqual(['Both']);
  });

  test('finds what is near', async ({ db, make }) => {
    await some(make);
    const query = 'switcher=GetSearchResults&lat_val=39.95&long_val=-75.16&geo_width=10&sort_results_by_distance=1&get_used_formats=1';
    for (const { distance_in_miles } of (await bmlt(db, query)).meetings) expect(Number(distance_in_miles)).toBeLessThanOrEqual(10);
  });
});

/** What the client's own suite asserts of a live server, as far as a server decides it. */
describe('bmlt-query-client', () => {
  test('finds a server with formats, bodies and fields', async ({ db, make }) => {
    await some(make);
    expect((await bmlt(db, 'switcher=GetServerInfo'))[0].version).toMatch(/^\d+\.\d+\.\d+$/);
    const formats: Row[] = await bmlt(db, 'switcher=GetFormats');
    expect(formats.length).toBeGreaterThanOrEqual(2);
    for (const format of formats)
      expect(format).toMatchObject({ id: expect.stringMatching(/^\d+$/), key_string: expect.any(String), name_string: expect.any(String) });
    const bodies: Row[] = await bmlt(db, 'switcher=GetServiceBodies');
    const parent = bodies.find(({ id }) => bodies.some(({ parent_id }) => parent_id === id));
    expect(await bmlt(db, `switcher=GetServiceBodies&services[]=${parent?.id}`)).toHaveLength(1);
    expect((await bmlt(db, `switcher=GetServiceBodies&services[]=${parent?.id}&recursive=1`)).length).toBeGreaterThan(1);
    expect((await bmlt(db, 'switcher=GetFieldKeys')).length).toBeGreaterThan(20);
    expect((await bmlt(db, 'switcher=GetFieldValues&meeting_key=meeting_name')).length).toBeGreaterThan(0);
    expect(Array.isArray(await bmlt(db, 'switcher=GetChanges'))).toBe(true);
    const [area] = await bmlt(db, 'switcher=GetCoverageArea');
    expect(Number(area.nw_corner_latitude)).toBeGreaterThanOrEqual(Number(area.se_corner_latitude));
  });

  test('filters exactly, keeps to its pages, and finds with OR what it finds with AND', async ({ db, make }) => {
    await some(make);
    const search = (query: string): Promise<Row[]> => bmlt(db, `switcher=GetSearchResults&${query}`);
    expect(await search('page_size=2')).toHaveLength(2);
    for (const { venue_type } of await search('venue_types=2&page_size=5')) expect(venue_type).toBe('2');
    for (const { weekday_tinyint } of await search('weekdays=2&page_size=5')) expect(weekday_tinyint).toBe('2');
    const ids = async (operator: string) => (await search(`formats[]=17&formats[]=1${operator}`)).map(({ id_bigint }) => id_bigint);
    expect(await ids('&formats_comparison_operator=OR')).toEqual(expect.arrayContaining(await ids('')));
    const [one, other] = await search('');
    const both = await search(
      `meeting_key=meeting_name&meeting_key_value[]=${one?.meeting_name}&meeting_key_value[]=${other?.meeting_name}`,
    );
    expect(both.map(({ meeting_name }) => meeting_name)).toEqual([one?.meeting_name, other?.meeting_name]);
  });
});
