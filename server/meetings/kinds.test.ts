import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import { test } from '@/server/testing/test';
import { inCircle, metresFrom, squaresIn } from './circle';
import { kindsOf, kindWords } from './kinds';

test('each word that is filtered by has its bit, and the database has the same', async ({ db }) => {
  expect(new Set(kindWords).size).toBe(kindWords.length);
  expect(kindWords.length, 'no bit is left in a bigint').toBeLessThan(64);
  const bits = await db.execute<{ word: string; bit: string }>(
    sql`select word, meeting_kinds(word, 'phone', array['phone']) & ~meeting_kinds('phone', 'phone', '{}') as bit from unnest(${sql.param(kindWords)}::text[]) as said (word)`,
  );
  expect(bits).toHaveLength(kindWords.length);
  for (const { word, bit } of bits)
    if (word !== 'phone')
      expect([word, BigInt(bit)], 'a migration must make `meeting_kinds` and the column anew').toEqual([word, kindsOf([word])]);
  expect(kindsOf(['women', 'BEG'])).toBeUndefined();
});

test('a circle has just what is so near, over the date line and at the poles as well', async ({ db, make }) => {
  const latitudes = [-89.5, -41.3, -0.4, 0.2, 39.9, 51.5, 66.1, 89.8];
  const longitudes = [-180, -179.7, -75.2, -0.1, 0.1, 174.8, 179.9, 180];
  for (const latitude of latitudes) for (const longitude of longitudes) await make.meeting({ latitude, longitude });
  const near = fc.record({ latitude: fc.constantFrom(...latitudes, 52), longitude: fc.constantFrom(...longitudes, -179.9) });
  await fc.assert(
    fc.asyncProperty(near, fc.constantFrom(1, 30, 120, 500), async (centre, within) => {
      const count = (where: ReturnType<typeof sql> | undefined) => db.$count(meetings, where);
      const asTheEarthHasIt = sql`earth_distance(${meetings.position}, ll_to_earth(${centre.latitude}, ${centre.longitude}))`;
      expect(await count(inCircle({ centre, within }))).toBe(await count(sql`${asTheEarthHasIt} <= ${within * 1000}`));
      expect(await count(sql`abs(${metresFrom(centre)} - ${asTheEarthHasIt}) > 1`)).toBe(0);
      expect(new Set(squaresIn({ centre, within })).size).toBe(squaresIn({ centre, within }).length);
    }),
    { numRuns: 60 },
  );
});
