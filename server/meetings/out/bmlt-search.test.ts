import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { meetings, places } from '@/db/schema/meetings';
import { serviceBodies } from '@/db/schema/meetings-feeds';
import { ask, four, names, type Row, search } from '@/server/testing/bmlt';
import { sharedFile } from '@/server/testing/listings';
import { noon, test } from '@/server/testing/test';

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
    ['root_server_ids=7', ['Sober', 'Monday', 'Tuesday', 'Online']],
    ['StartsAfterH=7&StartsAfterM=0', ['Sober', 'Monday', 'Online']],
    ['StartsBeforeH=19&StartsBeforeM=1', ['Sober', 'Monday', 'Tuesday']],
    ['StartsBeforeH=19', ['Sober', 'Tuesday']],
    ['EndsBeforeH=8&EndsBeforeM=30', ['Tuesday']],
    ['EndsBeforeH=8&EndsBeforeM=29', []],
    ['MaxDurationH=1&MaxDurationM=30', ['Sober', 'Monday', 'Tuesday']],
    ['SearchString=church philadelphia', ['Monday']],
    ['lat_val=39.95&long_val=-75.16&geo_width_km=-1', ['Monday']],
    ['lat_val=39.95&long_val=-75.16&geo_width_km=-2&sort_results_by_distance=1', ['Monday', 'Tuesday']],
    ['sort_key=weekday', ['Sober', 'Monday', 'Tuesday', 'Online']],
    ['sort_key=time', ['Sober', 'Monday', 'Tuesday', 'Online']],
    ['sort_key=state', ['Tuesday', 'Monday', 'Sober', 'Online']],
    ['sort_key=weekday_state', ['Sober', 'Monday', 'Tuesday', 'Online']],
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

  test('takes meetings by their numbers, leaves out others, and reads a search for numbers as one for them', async ({ db, make }) => {
    const { monday, online } = await four(db, make);
    expect(await names(db, `meeting_ids[]=${monday.number}&meeting_ids[]=${online.number}`)).toEqual(['Monday', 'Online']);
    expect(await names(db, `meeting_ids=-${monday.number},-${online.number}`)).toEqual(['Sober', 'Tuesday']);
    expect(await names(db, `SearchString=${monday.number},${online.number}`)).toEqual(['Monday', 'Online']);
  });

  test('finds an address by what we know of places, as far as said or as far as needed', async ({ db, make }) => {
    await four(db, make);
    const place = { kind: 'postcode' as const, country: 'US', area: 'PA', population: 0 };
    await db.insert(places).values({ ...place, key: '19103', name: 'Philadelphia', latitude: 39.951, longitude: -75.161 });
    const around = (words: string) => names(db, `SearchString=19103&StringSearchIsAnAddress=1${words}`);
    expect(await around('&SearchStringRadius=1')).toEqual(['Monday']);
    expect(await around('&SearchStringRadius=-2')).toEqual(['Monday', 'Tuesday']);
    expect(await around('')).toEqual(['Monday', 'Tuesday']);
    expect(await names(db, 'SearchString=Nowhereinparticular&StringSearchIsAnAddress=1')).toEqual([]);
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
