import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import { ask, four, given, type Row, visiting } from '@/server/testing/bmlt';
import { madeOf, sharedFile, site } from '@/server/testing/listings';
import { noon, test } from '@/server/testing/test';
import { recordChanges } from '../history';
import { giveBmlt } from './bmlt';

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
