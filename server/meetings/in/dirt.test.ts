import fc from 'fast-check';
import { expect, test as plain } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import { bare, row, system } from '@/server/testing/feeds';
import { test } from '@/server/testing/test';
import { contentOf } from './formats';
import { importFeed } from './import';
import { readRow, rowsOf } from './meeting-guide';

/** What real feeds write in place of a value, and what an unkind one might. */
const dirty = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, '', 'null', 'undefined', 'N/A', '-', ' ', 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, true, false, [], {}, [null], [[1]]],
    ...['1', '7', '8', 'Monday', [1, 2], '1,2', 'Mon & Tue', '7:00 PM', '24:00', '25:00', '7', '12:60', '0x10', '1e3'],
    ...['o, c', ['O', 'C', 'X', 'x'], 'Open', { O: true }, '<b>bold</b><script>alert(1)</script>', '&amp;amp;&#8217;', '\u0000\ud800', '٣'],
    ...[
      'javascript:alert(1)',
      'zoom.us/j/1',
      'http://',
      'https://zoom.us/j/1?pwd=x',
      `https://x.org/${'y'.repeat(2000)}`,
      '+1 (555) 010-0100,,123#',
    ],
    ...[
      '90',
      '-91',
      '181',
      'NaN',
      'Infinity',
      '39.95,-75.16',
      '2026-02-30 99:99:99',
      '2026-02-03 10:11:12',
      'yes',
      'no',
      'America/Nowhere',
      'EST',
    ],
    'z'.repeat(6000),
  ),
  fc.anything({ maxDepth: 1 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const fields = [
  ...['slug', 'id', 'name', 'day', 'time', 'end_time', 'timezone', 'types', 'notes', 'location', 'location_notes', 'group', 'group_notes'],
  ...[
    'address',
    'formatted_address',
    'city',
    'state',
    'postal_code',
    'country',
    'region',
    'sub_region',
    'regions',
    'latitude',
    'longitude',
  ],
  ...[
    'coordinates',
    'approximate',
    'attendance_option',
    'venue',
    'status',
    'minutes',
    'languages',
    'fellowship',
    'service_body',
    'schedule',
  ],
  ...['conference_url', 'conference_url_notes', 'conference_phone', 'conference_phone_notes', 'updated', 'url', 'entity', 'entity_url'],
];
/** A sound row of which some fields are dirty. */
const dirtyRow = fc.record(Object.fromEntries(fields.map((field) => [field, dirty])), { requiredKeys: [] }).chain((dirt) =>
  fc.subarray(Object.keys(dirt), { minLength: 0, maxLength: 4 }).map((keys) => ({
    ...row,
    ...Object.fromEntries(keys.map((key) => [key, dirt[key as keyof typeof dirt]])),
  })),
);

plain('whatever a row has in it, it is read, or refused with a reason; never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(dirtyRow, dirty, fc.dictionary(fc.constantFrom(...fields), dirty)), (given) => {
      const { listings, problems } = readRow(given, 1);
      expect(listings.length > 0).toBe(!problems.some(({ isRejected }) => isRejected));
    }),
    { numRuns: 3000 },
  );
});

test('no row takes the import with it: a feed of a thousand dirty rows is taken in, each row listed or refused with a reason', async ({
  db,
}) => {
  const rows = fc
    .sample(dirtyRow, { numRuns: 1000, seed: 4 })
    .map((one, index) => ({ ...one, slug: 'slug' in one ? `${index}-${String(one.slug)}` : index }));
  const text = JSON.stringify(rows);
  const content = contentOf([text]);
  const result = await importFeed(system(db), { source: 'dirty', ...content, rows: content?.rows ?? [] });
  const refused = new Set(result.problems.flatMap(({ row, isRejected }) => (isRejected ? row : [])));
  expect(result.rejected).toBe(refused.size);
  expect(result.rejected).toBeGreaterThan(20);
  expect(result.added).toBeGreaterThanOrEqual(rows.length - result.rejected);
  expect(await db.$count(meetings)).toBe(result.added);
  expect(await importFeed(system(db), { source: 'dirty', ...content, rows: content?.rows ?? [] })).toMatchObject({
    added: 0,
    updated: 0,
    unchanged: result.added,
    removed: 0,
  });
});

plain('a feed is read however it is wrapped: a list, an answer with a list in it, or the records of Airtable', () => {
  for (const json of [[bare], { meetings: [bare] }, { meta: {}, count: 1, data: [bare] }, { records: [{ id: 'rec1', fields: bare }] }])
    expect(rowsOf(json)).toMatchObject([{ name: bare.name }]);
  expect(readRow(rowsOf({ records: [{ id: 'rec1', fields: { ...bare, slug: undefined } }] })?.[0], 1).listings).toMatchObject([
    { sourceId: 'rec1' },
  ]);
  expect(rowsOf({ error: 'no' })).toBeUndefined();
});

plain('both names of the address of an entity are read', () => {
  const bodies = (over: object) => contentOf([JSON.stringify([{ ...bare, entity: 'Area', ...over }])])?.bodies;
  expect(bodies({ entity_url: 'https://area.example.org/' })).toMatchObject([{ name: 'Area', url: 'https://area.example.org/' }]);
  expect(bodies({ entity_website_url: 'https://area.example.org/' })).toMatchObject([{ name: 'Area', url: 'https://area.example.org/' }]);
  expect(bodies({ entity_url: 'javascript:alert(1)' })).toMatchObject([{ url: null }]);
});
