import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { serviceBodies } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { madeOf, sharedFile, site } from '@/server/testing/listings';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { recordChanges } from '../history';
import { giveBmlt } from './bmlt';

type Row = Record<string, string>;
const visiting = (db: Db, now = noon): Context => ({ db, actor: { kind: 'visitor' }, now });

const given = (query: string, format = 'json') => giveBmlt(`/client_interface/${format}/`, new URLSearchParams(query), site);
const ask = async (db: Db, query: string, format = 'json') => madeOf(visiting(db), given(query, format));
const search = async (db: Db, query = ''): Promise<Row[]> => JSON.parse(await ask(db, `switcher=GetSearchResults&${query}`));
const names = async (db: Db, query: string) => (await search(db, query)).map(({ meeting_name }) => meeting_name);

/** Four meetings that differ in all that one can ask for. */
async function four(db: Db, make: Make) {
  const monday = await make.meeting({
    name: 'Monday',
    day: 1,
    time: '19:00',
    minutes: 60,
    types: ['O', 'BEG'],
    facets: ['open', 'newcomer'],
    city: 'Philadelphia',
    state: 'PA',
    address: '1 Main Street, Philadelphia, PA',
    placeName: 'Church',
    searchText: 'monday church philadelphia',
    latitude: 39.95,
    longitude: -75.16,
  });
  const tuesday = await make.meeting({
    name: 'Tuesday',
    day: 2,
    time: '07:00',
    minutes: 90,
    types: ['C', 'W'],
    facets: ['closed', 'women'],
    venue: 'hybrid',
    feedId: monday.feedId,
    sourceId: 'b',
    city: 'Camden',
    state: 'NJ',
    conferenceUrl: 'https://zoom.us/j/1',
    searchText: 'tuesday camden',
    latitude: 39.94,
    longitude: -75.12,
  });
  const online = await make.meeting({
    name: 'Online',
    day: 3,
    time: '21:30',
    minutes: 120,
    venue: 'online',
    types: ['O'],
    facets: ['open', 'medication-welcome'],
    languages: ['es'],
    conferenceUrl: 'https://zoom.us/j/2',
    latitude: null,
    longitude: null,
    searchText: 'online',
    timeZone: 'Europe/Madrid',
  });
  const aa = await make.meeting({
    name: 'Sober',
    day: 0,
    time: '12:00',
    fellowship: 'aa',
    types: ['BE', 'O'],
    facets: ['newcomer', 'open'],
    city: 'London',
    latitude: 51.5,
    longitude: -0.12,
    timeZone: 'Europe/London',
    searchText: 'sober london',
  });
  return { db, monday, tuesday, online, aa };
}

describe('GetSearchResults', () => {
  test('says each meeting in words, with the keys of a real server', async ({ db, make, skip }) => {
    const { monday } = await four(db, make);
    const [row] = await search(db, `meeting_ids=${monday.number}`);
    expect(row).toMatchObject({
      id_bigint: String(monday.number),
      meeting_name: 'Monday',
      weekday_tinyint: '2',
      venue_type: '1',
      start_time: '19:00:00',
      duration_time: '01:00:00',
      time_zone: 'America/New_York',
      formats: 'O,B',
      format_shared_id_list: '17,1',
      location_street: '1 Main Street',
      location_municipality: 'Philadelphia',
      latitude: '39.95',
      published: '1',
      email_contact: '',
      root_server_uri: 'https://cairn.example/api/bmlt',
    });
    expect(Object.values(row ?? {}).every((value) => typeof value === 'string')).toBe(true);
    const real = sharedFile('meetings/bmlt__converted__ny-GetSearchResults.json');
    if (!real) return skip();
    expect(Object.keys(row ?? {}).sort()).toEqual(Object.keys(JSON.parse(real)[0]).sort());
  });

  test.for<[query: string, found: string[]]>([
    ['', ['Sober', 'Monday', 'Tuesday', 'Online']],
    ['weekdays=2,3', ['Monday', 'Tuesday']],
    ['weekdays[]=2&weekdays[]=4', ['Monday', 'Online']],
    ['weekdays=-2', ['Sober', 'Tuesday', 'Online']],
    ['venue_types[]=2&venue_types[]=3', ['Tuesday', 'Online']],
    ['venue_types=-2', ['Sober', 'Monday', 'Tuesday']],
    ['formats=17', ['Sober', 'Monday', 'Online']],
    ['formats[]=17&formats[]=1', ['Sober', 'Monday']],
    ['formats=1,32&formats_comparison_operator=OR', ['Sober', 'Monday', 'Tuesday']],
    ['formats=17,-1', ['Online']],
    ['formats=54', ['Online']],
    ['formats=56', ['Tuesday']],
    ['formats=101', ['Online']],
    ['formats=9', ['Online']],
    ['formats=9999', []],
    ['StartsAfterH=12', ['Monday', 'Online']],
    ['StartsAfterH=18&StartsAfterM=59', ['Monday', 'Online']],
    ['StartsBeforeH=12', ['Tuesday']],
    ['EndsBeforeH=13', ['Sober', 'Tuesday']],
    ['MinDurationH=1&MinDurationM=30', ['Tuesday', 'Online']],
    ['MaxDurationH=1', ['Sober', 'Monday']],
    ['meeting_key=location_province&meeting_key_value=PA', ['Monday']],
    ['meeting_key=location_province&meeting_key_value[]=PA&meeting_key_value[]=NJ', ['Monday', 'Tuesday']],
    ['meeting_key=weekday_tinyint&meeting_key_value=2', ['Monday']],
    ['meeting_key=start_time&meeting_key_value=7:00', ['Tuesday']],
    ['meeting_key=location_street&meeting_key_value=1 Main Street', ['Monday']],
    ['meeting_key=formats&meeting_key_value=O', []],
    ['meeting_key=meeting_name', []],
    ['SearchString=CHURCH', ['Monday']],
    ['SearchString=ab', ['Sober', 'Monday', 'Tuesday', 'Online']],
    ['lat_val=39.95&long_val=-75.16&geo_width=1', ['Monday']],
    ['lat_val=39.95&long_val=-75.16&geo_width_km=5', ['Monday', 'Tuesday']],
    ['lat_val=39.95&long_val=-75.16', []],
    ['lat_val=39.95&geo_width=5', []],
    ['lat_val=39.95&long_val=-75.16&geo_width=-1', ['Monday']],
    ['lat_val=39.95&long_val=-75.16&geo_width=-2&sort_results_by_distance=1', ['Monday', 'Tuesday']],
    ['lat_val=39.94&long_val=-75.12&geo_width=-99&sort_results_by_distance=1', ['Tuesday', 'Monday']],
    ['sort_keys=meeting_name', ['Monday', 'Online', 'Sober', 'Tuesday']],
    ['sort_keys=start_time', ['Tuesday', 'Sober', 'Monday', 'Online']],
    ['sort_key=town', ['Tuesday', 'Sober', 'Monday', 'Online']],
    ['page_size=2', ['Sober', 'Monday']],
    ['page_size=2&page_num=2', ['Tuesday', 'Online']],
    ['page_size=3&page_num=2', ['Online']],
    ['advanced_published=-1', []],
    ['advanced_published=0', ['Sober', 'Monday', 'Tuesday', 'Online']],
    ['weekdays=x&meeting_ids=', ['Sober', 'Monday', 'Tuesday', 'Online']],
    // At noon (UTC) of a Tuesday: Online is on Wednesday, Sober on Sunday, Monday and Tuesday follow; Tuesday has just begun in New York.
    ['sort_results_by_next_start=1', ['Tuesday', 'Online', 'Sober', 'Monday']],
    ['sort_results_by_next_start=1&next_start_grace_minutes=15', ['Tuesday', 'Online', 'Sober', 'Monday']],
    // 21:30 on Wednesday in Madrid is a Thursday morning in Tokyo.
    ['target_time_zone=Asia/Tokyo&weekdays=5', ['Online']],
    ['target_time_zone=Asia/Tokyo&weekdays=4', []],
    ['target_time_zone=Asia/Tokyo&StartsBeforeH=6&weekdays=5', ['Online']],
  ])('finds for "%s" just %j', async ([query, found], { db, make }) => {
    await four(db, make);
    expect(await names(db, query)).toEqual(found);
  });

  test('measures how far, in miles and kilometres as BMLT reckons', async ({ db, make }) => {
    await four(db, make);
    const [, camden] = await search(db, 'lat_val=39.95&long_val=-75.16&geo_width=5&sort_results_by_distance=1');
    expect(Number(camden?.distance_in_miles)).toBeCloseTo(2.227, 2);
    expect(Number(camden?.distance_in_km) / Number(camden?.distance_in_miles)).toBeCloseTo(111.111 / 69, 5);
    const measured = await search(db, 'lat_val=39.95&long_val=-75.16&data_field_key=meeting_name,distance_in_km');
    expect(measured).toHaveLength(4);
    expect(Object.keys(measured[0] ?? {})).toEqual(['distance_in_km', 'meeting_name']);
  });

  test('takes meetings by their fellowship, list or area, and those below it or without them', async ({ db, make }) => {
    const { monday } = await four(db, make);
    const [area] = await db.insert(serviceBodies).values({ feedId: monday.feedId, sourceId: '1', name: 'The Area' }).returning();
    await db.update(meetings).set({ serviceBodyId: area?.id }).where(eq(meetings.id, monday.id));
    const bodies: Row[] = JSON.parse(await ask(db, 'switcher=GetServiceBodies'));
    const na = bodies.find(({ name }) => name === 'Narcotics Anonymous')?.id;
    const own = bodies.find(({ name }) => name === 'The Area');
    expect(await names(db, `services=${na}`)).toEqual([]);
    expect(await names(db, `services=${na}&recursive=1`)).toEqual(['Monday', 'Tuesday', 'Online']);
    expect(await names(db, `services[]=-${na}&recursive=1`)).toEqual(['Sober']);
    expect(await names(db, `services=${own?.parent_id}`)).toEqual(['Tuesday']);
    expect(await names(db, `services=${own?.id}`)).toEqual(['Monday']);
    expect((await search(db, `services=${own?.id}`))[0]).toMatchObject({ service_body_bigint: own?.id, service_body_name: 'The Area' });
  });

  test('gives the formats in use with them, also when asked without a value', async ({ db, make }) => {
    await four(db, make);
    const both = JSON.parse(await ask(db, 'switcher=GetSearchResults&get_used_formats&lang_enum=es&weekdays=3'));
    expect(both.meetings.map(({ meeting_name }: Row) => meeting_name)).toEqual(['Tuesday']);
    expect(both.formats.map(({ id, key_string, lang }: Row) => [id, key_string, lang])).toEqual([
      ['4', 'C', 'es'],
      ['32', 'W', 'es'],
      ['56', 'HY', 'es'],
    ]);
    const only = JSON.parse(await ask(db, 'switcher=GetSearchResults&get_formats_only=1&weekdays=3'));
    expect(only).toEqual({ formats: expect.arrayContaining([expect.objectContaining({ key_string: 'W', name_string: 'Women' })]) });
  });

  test('a meeting that pauses is told to be closed for now; what is gone, shown elsewhere or not weekly is not there', async ({
    db,
    make,
  }) => {
    const { monday } = await four(db, make);
    await make.meeting({ name: 'Pauses', status: 'suspended' });
    await make.meeting({ name: 'Closed', status: 'closed' });
    await make.meeting({ name: 'Gone', removedAt: noon });
    await make.meeting({ name: 'Double', duplicateOfId: monday.id });
    await make.meeting({ name: 'Monthly', rule: 'FREQ=MONTHLY;BYDAY=2MO', startsOn: '2030-01-01' });
    await make.meeting({ name: 'Sometime', day: null, time: null, sourceDay: null });
    expect(
      (await names(db, 'sort_keys=meeting_name')).filter((name) => !['Monday', 'Online', 'Sober', 'Tuesday'].includes(name ?? '')),
    ).toEqual(['Pauses']);
    expect((await search(db, 'formats=55'))[0]).toMatchObject({ meeting_name: 'Pauses', formats: 'TC', comments: 'Not held for now.' });
  });
});

describe('the other questions', () => {
  test('GetFormats: those in use, all, and by their keys, which every client asks for', async ({ db, make }) => {
    await four(db, make);
    const keys = async (query: string) =>
      (JSON.parse(await ask(db, `switcher=GetFormats&${query}`)) as Row[]).map(({ key_string }) => key_string);
    expect(await keys('')).toEqual(['B', 'C', 'ES', 'O', 'W', 'VM', 'HY', 'MAW']);
    expect((await keys('show_all=1')).length).toBeGreaterThan(60);
    expect(await keys('key_strings[]=TC&key_strings[]=VM&key_strings[]=HY')).toEqual(['VM', 'TC', 'HY']);
    expect(await keys('format_ids=-17,-4')).toEqual(['B', 'ES', 'W', 'VM', 'HY', 'MAW']);
    expect(await keys('format_ids=17&lang_enum[]=en&lang_enum[]=es')).toEqual(['O', 'O']);
  });

  test('every format has a number and a key of its own, and the well-known ones are those of every server', async ({ db, skip }) => {
    const all: Row[] = JSON.parse(await ask(db, 'switcher=GetFormats&show_all=1'));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ key_string }) => key_string)).size).toBe(all.length);
    const real = sharedFile('codes/bmlt-default-formats.json');
    if (!real) return skip();
    const known = new Map(
      (JSON.parse(real) as { shared_id: number; key: string; world_id: string | null; lang: string; type: string }[])
        .filter(({ lang }) => lang === 'en')
        .map((row) => [row.shared_id, row]),
    );
    for (const { id, key_string, world_id, format_type_enum } of all.filter(({ id }) => Number(id) < 100)) {
      const row = known.get(Number(id));
      expect({ id, key_string, world_id, format_type_enum }).toEqual({
        id,
        key_string: row?.key,
        world_id: row?.world_id ?? '',
        format_type_enum: row?.type,
      });
    }
  });

  test('GetServiceBodies: one, those below, those above, all but some', async ({ db, make }) => {
    await four(db, make);
    const bodies = async (query: string): Promise<Row[]> => JSON.parse(await ask(db, `switcher=GetServiceBodies&${query}`));
    const all = await bodies('');
    const child = all.find(({ parent_id }) => parent_id === '1');
    expect(await bodies('services=1')).toHaveLength(1);
    expect((await bodies('services=1&recursive=1')).length).toBeGreaterThan(1);
    expect((await bodies(`services[]=${child?.id}&parents=1`)).map(({ id }) => id)).toEqual(['1', child?.id]);
    expect((await bodies('services=-1&recursive=1')).map(({ name }) => name)).toContain('Alcoholics Anonymous');
    expect(all.every((body) => body.parent_id === '0' || all.some(({ id }) => id === body.parent_id))).toBe(true);
  });

  test('GetFieldValues: each value with its meetings', async ({ db, make }) => {
    const { monday, tuesday, online, aa } = await four(db, make);
    const values = async (query: string) => JSON.parse(await ask(db, `switcher=GetFieldValues&${query}`));
    expect(await values('meeting_key=location_province')).toEqual([
      { location_province: 'NULL', ids: [online.number, aa.number].sort((a, b) => a - b).join() },
      { location_province: 'NJ', ids: String(tuesday.number) },
      { location_province: 'PA', ids: String(monday.number) },
    ]);
    expect(await values('meeting_key=formats&specific_formats=1,17&all_formats=1')).toEqual([
      { formats: '1,17', ids: [monday.number, aa.number].sort((a, b) => a - b).join() },
    ]);
    expect(given('switcher=GetFieldValues')?.status).toBe(400);
    expect(given('switcher=GetFieldValues&meeting_key=nothing')?.status).toBe(400);
  });

  test('GetChanges: what became of a meeting, without who did it', async ({ db, make, as }) => {
    const person = await make.member({ handle: 'canary-person' });
    const { monday } = await four(db, make);
    await recordChanges(as(person), 'member', [
      {
        meetingId: monday.id,
        kind: 'change',
        before: { time: '18:00', notes: 'Call Ana 215-555-0142' },
        after: { time: '19:00', notes: null },
      },
    ]);
    const text = await ask(db, `switcher=GetChanges&meeting_id=${monday.number}&start_date=2030-01-01&end_date=2030-01-01`);
    expect(JSON.parse(text)).toEqual([
      expect.objectContaining({
        date_int: String(noon.getTime() / 1000),
        date_string: '12:00 PM, 1/1/2030',
        change_type: 'comdef_change_type_change',
        meeting_id: String(monday.number),
        meeting_exists: '1',
        user_name: 'Member',
        json_data: {
          before: expect.objectContaining({ start_time: '18:00:00' }),
          after: expect.objectContaining({ start_time: '19:00:00', comments: '' }),
        },
      }),
    ]);
    expect(text).not.toMatch(/canary-person|555-0142/);
    expect(JSON.parse(await ask(db, 'switcher=GetChanges&start_date=2030-01-02'))).toEqual([]);
    expect(given('switcher=GetChanges&start_date=yesterday')?.status).toBe(400);
  });

  test('GetServerInfo, GetFieldKeys, GetCoverageArea and serverInfo.xml', async ({ db, make }) => {
    await four(db, make);
    const [info] = JSON.parse(await ask(db, 'switcher=GetServerInfo'));
    expect(info).toMatchObject({ version: '4.2.7', versionInt: '4002007', langs: 'en,es', meeting_states_and_provinces: 'NJ,PA' });
    const keys: Row[] = JSON.parse(await ask(db, 'switcher=GetFieldKeys'));
    expect(keys).toContainEqual({ key: 'meeting_name', description: 'Meeting Name' });
    expect(info.available_keys.split(',')).toEqual([...keys.map(({ key }) => key), 'root_server_uri', 'format_shared_id_list']);
    expect(JSON.parse(await ask(db, 'switcher=GetCoverageArea'))).toEqual([
      { nw_corner_longitude: '-75.16', nw_corner_latitude: '51.5', se_corner_longitude: '-0.12', se_corner_latitude: '39.94' },
    ]);
    const xml = giveBmlt('//client_interface//serverInfo.xml', new URLSearchParams(), site);
    expect(await madeOf(visiting(db), xml)).toContain('<readableString>4.2.7</readableString>');
  });

  test('the answers have the shapes that the description of the interface gives', async ({ db, make, skip }) => {
    const description = sharedFile('codes/bmlt-semantic-openapi.json');
    if (!description) return skip();
    await four(db, make);
    const { schemas } = JSON.parse(description).components;
    const shapes = {
      GetSearchResults: 'SemanticMeeting',
      GetFormats: 'SemanticFormat',
      GetServiceBodies: 'SemanticServiceBody',
      GetServerInfo: 'SemanticServerInfo',
    };
    for (const [switcher, shape] of Object.entries(shapes)) {
      const [row] = JSON.parse(await ask(db, `switcher=${switcher}`));
      const properties = Object.entries(schemas[shape].properties as Record<string, { type?: string }>).filter(
        ([key]) => key !== 'root_server_id' && !(switcher === 'GetServiceBodies' && key === 'root_server_uri'),
      );
      expect({
        switcher,
        missing: properties.filter(([key, { type }]) => !(key in row) || (type === 'string' && typeof row[key] !== 'string')),
      }).toEqual({ switcher, missing: [] });
    }
  });
});

describe('the formats of the interface', () => {
  test('jsonp calls the function named, and no other code', async ({ db, make }) => {
    await make.meeting({ name: 'Line\u2028end' });
    expect(await ask(db, 'switcher=GetServerInfo&callback=jsonp_1', 'jsonp')).toMatch(/^\/\*\*\/jsonp_1\(\[.*\]\);$/s);
    expect(await ask(db, 'switcher=GetSearchResults&callback=f', 'jsonp')).toContain('Line\\u2028end');
    expect(given('switcher=GetServerInfo&callback=jsonp_1', 'jsonp')?.type).toBe('text/javascript; charset=utf-8');
    expect(given('switcher=GetServerInfo&callback=alert(1)//', 'jsonp')?.status).toBe(400);
  });

  test('tsml is Meeting Guide JSON with the zone', async ({ db, make }) => {
    await four(db, make);
    const [row] = JSON.parse(await ask(db, 'switcher=GetSearchResults&weekdays=2', 'tsml'));
    expect(row).toMatchObject({ name: 'Monday', day: 1, timezone: 'America/New_York', types: ['O', 'BEG'] });
  });

  test('csv is the dump for World Services, with what was deleted', async ({ db, make }) => {
    const { monday, tuesday } = await four(db, make);
    await db.update(meetings).set({ removedAt: noon }).where(eq(meetings.id, tuesday.id));
    const bodies: Row[] = JSON.parse(await ask(db, 'switcher=GetServiceBodies'));
    const list = bodies.find(({ name, parent_id }) => name === 'A feed' && parent_id === '1');
    const lines = (await ask(db, `switcher=GetNAWSDump&sb_id=${list?.id}`, 'csv')).trim().split('\n');
    expect(lines[0]?.split(',')).toHaveLength(52);
    expect(lines.some((line) => line.includes(`,Monday,1900,`) && line.includes(`,${monday.number},`))).toBe(true);
    expect(lines.find((line) => line.includes('Tuesday,0700'))).toContain(',D,');
    expect(given('switcher=GetNAWSDump', 'csv')?.status).toBe(422);
  });

  test('what is not known is refused as BMLT does', async ({ db }) => {
    for (const [query, format] of [
      ['switcher=Nothing', 'json'],
      ['', 'json'],
      ['switcher=GetFormats', 'csv'],
      ['switcher=GetFormats', 'tsml'],
      ['switcher=GetNAWSDump', 'json'],
    ] as const)
      expect(given(query, format)?.status).toBe(422);
    expect(giveBmlt('/client_interface/xml/', new URLSearchParams(), site)).toBeUndefined();
    expect(JSON.parse(await ask(db, 'switcher=Nothing'))).toHaveProperty('error');
  });
});
