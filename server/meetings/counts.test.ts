import fc from 'fast-check';
import { expect } from 'vitest';
import { venues } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { test } from '@/server/testing/test';
import { countMeetings } from './counts';
import { FindMeetings } from './input';
import { mapMeetings } from './map';
import { refreshNext } from './next';
import { findMeetings } from './queries';

const now = new Date('2030-01-07T18:00:00Z');
const visitor = (db: Context['db']): Context => ({ db, actor: { kind: 'visitor' }, now });

/** All pages of a list. */
async function all(db: Context['db'], asked: Record<string, unknown>) {
  const found: string[] = [];
  for (let before: string | undefined; ; ) {
    const page = await findMeetings(visitor(db), FindMeetings.parse({ ...asked, before }));
    found.push(...page.meetings.map(({ id }) => id));
    if (!page.before) return found;
    before = page.before;
  }
}

const asked = fc.record({
  day: fc.subarray(['0', '1', '2', '3']),
  time: fc.subarray(['morning', 'evening', 'night']),
  fellowship: fc.subarray(['na', 'aa']),
  venue: fc.subarray(['online', 'in-person', 'hybrid']),
  type: fc.subarray(['women', 'newcomer']),
  language: fc.subarray(['es']),
  access: fc.subarray(['wheelchair']),
  when: fc.constantFrom('', 'today', 'tonight', 'soon'),
  near: fc.constantFrom('', '39.95,-75.16'),
});

test('what is counted, what is listed over all pages and what is on the map are the same, whatever is asked', async ({ db, make }) => {
  for (let index = 0; index < 60; index++) {
    const isOnline = index % 5 === 0;
    await make.meeting({
      day: index % 11 === 0 ? null : index % 7,
      time: index % 11 === 0 ? null : `${String((index * 5) % 24).padStart(2, '0')}:30`,
      fellowship: index % 3 ? 'na' : 'aa',
      venue: isOnline ? 'online' : venues[index % 2 ? 0 : 2],
      facets: index % 4 ? ['newcomer'] : ['women', 'wheelchair'],
      languages: index % 6 ? [] : ['es'],
      latitude: isOnline ? null : 39.95 + (index % 8) / 50,
      longitude: isOnline ? null : -75.16 + (index % 9) / 50,
    });
  }
  await refreshNext(visitor(db));
  await fc.assert(
    fc.asyncProperty(asked, async (words) => {
      const input = FindMeetings.parse(words);
      const listed = await all(db, words);
      const counts = await countMeetings(visitor(db), input);
      const map = await mapMeetings(visitor(db), input);
      expect(new Set(listed).size).toBe(listed.length);
      expect([counts.total, map.total]).toEqual([listed.length, listed.length]);
      // The count beside an answer is what one gets by choosing it alone, among the answers to its question.
      if (!words.near) {
        expect(counts.of.venue.online).toBe((await all(db, { ...words, venue: 'online' })).length);
        expect(counts.of.day['1']).toBe((await all(db, { ...words, day: '1' })).length);
        expect(counts.of.when.today).toBe((await all(db, { ...words, when: 'today' })).length);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
