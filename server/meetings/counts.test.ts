import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect } from 'vitest';
import { venues } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { madeOf, site } from '@/server/testing/listings';
import { test } from '@/server/testing/test';
import { countMeetings } from './counts';
import { FindMeetings } from './input';
import { mapMeetings } from './map';
import { refreshNext } from './next';
import { giveCalendar, giveGuide, giveTable } from './out/feeds';
import { findMeetings } from './queries';

const now = new Date('2030-01-07T18:00:00Z');
const visitor = (db: Context['db']): Context => ({ db, actor: { kind: 'visitor' }, now });

/** All pages of a list. */
async function all(db: Context['db'], asked: Record<string, unknown>) {
  const found: { slug: string; day: number | null }[] = [];
  for (let before: string | undefined; ; ) {
    const page = await findMeetings(visitor(db), FindMeetings.parse({ ...asked, before }));
    found.push(...page.meetings);
    if (!page.before) return found;
    before = page.before;
  }
}

/** What the files of this address name: JSON, table and calendar. */
async function files(db: Context['db'], words: Record<string, string | string[]>) {
  const pairs = Object.entries(words).flatMap(([word, values]) => [values].flat().map((value) => [word, value]));
  const made = (give: typeof giveGuide) => madeOf(visitor(db), give(new URLSearchParams(pairs), site));
  const calendar = new ICAL.Component(ICAL.parse(await made(giveCalendar)));
  const urls = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('url')));
  return {
    json: JSON.parse(await made(giveGuide)).map(({ slug }: { slug: string }) => slug),
    csv: (parse(await made(giveTable), { columns: true, bom: true }) as Record<string, string>[]).map(({ Slug }) => Slug),
    ics: [...new Set(urls.map((url) => url.split('/').at(-1) ?? ''))],
  };
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
  welcome: fc.subarray(['medication']),
  q: fc.constantFrom('', 'lamp'),
  near: fc.constantFrom('', '39.95,-75.16'),
});

test('what is counted, what is listed over all pages, what is on the map and what is in each file are the same, whatever is asked', async ({
  db,
  make,
}) => {
  for (let index = 0; index < 60; index++) {
    const isOnline = index % 5 === 0;
    await make.meeting({
      day: index % 11 === 0 ? null : index % 7,
      time: index % 11 === 0 ? null : `${String((index * 5) % 24).padStart(2, '0')}:30`,
      fellowship: index % 3 ? 'na' : 'aa',
      venue: isOnline ? 'online' : venues[index % 2 ? 0 : 2],
      facets: index % 4 ? ['newcomer', 'medication-welcome'] : ['women', 'wheelchair'],
      searchText: index % 5 ? 'the lamp' : 'the room',
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
      expect(new Set(listed.map(({ slug }) => slug)).size).toBe(listed.length);
      expect([counts.total, map.total]).toEqual([listed.length, listed.length]);
      // The count beside an answer is what one gets by choosing it alone, among the answers to its question.
      if (!words.near) {
        expect(counts.of.venue.online).toBe((await all(db, { ...words, venue: 'online' })).length);
        expect(counts.of.day['1']).toBe((await all(db, { ...words, day: '1' })).length);
        expect(counts.of.when.today).toBe((await all(db, { ...words, when: 'today' })).length);
      }
      // Without a word, the files give out what pauses as well, and say so.
      if (Object.values(words).every((said) => said.length === 0)) return;
      const slugs = listed.map(({ slug }) => slug).sort();
      const dated = listed.filter(({ day }) => day !== null).map(({ slug }) => slug);
      const { json, csv, ics } = await files(db, words);
      expect({ json: json.sort(), csv: csv.sort(), ics: ics.sort() }).toEqual({ json: slugs, csv: slugs, ics: dated.sort() });
    }),
    { numRuns: 25 },
  );
}, 60_000);
