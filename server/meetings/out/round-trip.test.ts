import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, sharedFile, site } from '@/server/testing/listings';
import { contentOf } from '../in/formats';
import { readRow } from '../in/meeting-guide';
import { sharedMeaning } from '../types';
import type { Listed } from './listed';
import { guideRecord } from './meeting-guide';
import { tableHead, tableRows } from './table';

/** What both ends are to agree on. `ONL` and `TC` say how it is held, which the venue and the status say as well. */
const gist = (meeting: Partial<Listed>) => ({
  slug: meeting.slug,
  name: meeting.name,
  group: meeting.groupName,
  fellowship: meeting.fellowship,
  day: meeting.day,
  time: meeting.time,
  minutes: meeting.minutes,
  timeZone: meeting.timeZone,
  venue: meeting.venue,
  status: meeting.status,
  types: meeting.types?.filter((code) => !['ONL', 'TC'].includes(code)).toSorted(),
  facets: meeting.facets?.toSorted(),
  languages: meeting.languages?.toSorted(),
  place: [meeting.placeName, meeting.placeNotes, meeting.address, meeting.city, meeting.state, meeting.postalCode, meeting.country],
  regions: meeting.regions,
  point: [meeting.latitude, meeting.longitude],
  conference: [meeting.conferenceUrl, meeting.conferenceUrlNotes, meeting.conferencePhone, meeting.conferencePhoneNotes],
  notes: meeting.notes,
});

/** As our own importer reads it. */
function readBack(text: string) {
  const rows = contentOf([text])?.rows ?? [];
  return rows.flatMap((row, index) =>
    readRow(row, index + 1).listings.map(({ sourceId, ...listing }) => gist({ ...(listing as Partial<Listed>), slug: sourceId })),
  );
}

const online = {
  latitude: null,
  longitude: null,
  placeName: null,
  placeNotes: null,
  address: null,
  city: null,
  state: null,
  postalCode: null,
};
const meetings: Listed[] = [
  listed(),
  listed({ slug: 'b', name: '-Dash & "quotes", =1', time: '23:30', minutes: 120, notes: 'One\nTwo, "three"' }),
  listed({
    slug: 'c',
    fellowship: 'aa',
    venue: 'hybrid',
    types: ['BE', 'X'],
    facets: ['newcomer', 'wheelchair'],
    conferenceUrl: 'https://zoom.us/j/1',
    conferenceUrlNotes: 'Passcode 12',
  }),
  listed({
    slug: 'd',
    fellowship: 'rd',
    venue: 'online',
    types: [],
    facets: [],
    conferenceUrl: 'https://zoom.us/j/2',
    ...online,
    country: null,
    regions: [],
    address: 'Online',
  }),
  listed({ slug: 'e', venue: 'phone', conferencePhone: '+12155550142,,1#', types: ['O'], facets: ['open'], languages: ['es'] }),
  listed({ slug: 'f', day: null, time: null, minutes: 60 }),
  listed({ slug: 'g', status: 'suspended', notes: null }),
  listed({ slug: 'h', time: '00:00', minutes: 1440, regions: ['One', 'Two', 'Three'] }),
];
/** Languages and shared words that the codes say themselves are read with them. */
const expected = (from: Listed[]) =>
  from.map((meeting) => {
    const meaning = sharedMeaning(meeting.fellowship, meeting.types);
    const pauses = meeting.status === 'suspended' ? 'Not held for now.' : meeting.notes;
    return gist({
      ...meeting,
      facets: meaning.facets,
      languages: [...new Set([...meaning.languages, ...meeting.languages])],
      notes: pauses,
    });
  });

test('a table that was given out is read by our own import as the same meetings', () => {
  expect(readBack(tableHead() + tableRows(meetings, site))).toEqual(expected(meetings));
});

test('so is Meeting Guide JSON', () => {
  expect(readBack(JSON.stringify(meetings.map((meeting) => guideRecord(meeting, site))))).toEqual(expected(meetings));
});

test('whatever words a meeting has, a table keeps them', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => `a${text.replace(/[<>&;\p{C}\p{Z}\s]+/gu, ' ').trimEnd()}z`);
  fc.assert(
    fc.property(word, word, (name, placeName) => {
      const meeting = listed({ name, placeName });
      expect(readBack(tableHead() + tableRows([meeting], site))).toEqual(expected([meeting]));
    }),
  );
});

test('the real feeds that are read are given out again as the same meetings', ({ skip }) => {
  const text = sharedFile('meetings/tsml-ui__edmonton.json');
  if (!text) return skip();
  const read = (contentOf([text])?.rows ?? []).flatMap((row, index) => readRow(row, index + 1).listings);
  const ours = read.map((listing, index) =>
    listed({
      ...(listing as Partial<Listed>),
      slug: `m-${index}`,
      number: index + 1,
      timeZone: 'America/Edmonton',
      regions: listing.regions ?? [],
    }),
  );
  expect(ours.length).toBeGreaterThan(300);
  const times = (from: { slug?: string; day?: number | null; time?: string | null; minutes?: number; venue?: string }[]) =>
    from.map(({ slug, day, time, minutes, venue }) => [slug, day, time, minutes, venue].join(' '));
  expect(times(readBack(tableHead() + tableRows(ours, site)))).toEqual(times(ours));
  expect(times(readBack(JSON.stringify(ours.map((meeting) => guideRecord(meeting, site)))))).toEqual(times(ours));
});
