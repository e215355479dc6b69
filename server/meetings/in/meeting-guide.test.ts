import { describe, expect, test } from 'vitest';
import { bare } from '@/server/testing/feeds';
import { readRow } from './meeting-guide';

const read = (over: Record<string, unknown>) => readRow({ ...bare, ...over }, 1);
const first = (over: Record<string, unknown>) => read(over).listings[0];
const reasons = (over: Record<string, unknown>) => read(over).problems.map(({ field, reason }) => `${field} ${reason}`);

describe('a row with dirt in it', () => {
  test.for<[unknown, (number | null)[]]>([
    ['1', [1]],
    [
      [1, 2],
      [1, 2],
    ],
    ['Monday', [1]],
    ['Mon, Wed', [1, 3]],
    [7, [0]],
    ['', [null]],
    [null, [null]],
    ['null', [null]],
  ])('day %j means %j', ([day, days]) => expect(read({ day }).listings.map((listing) => listing.day)).toEqual(days));

  test.for<[string, string]>([
    ['7:00 PM', '19:00'],
    ['12:15 am', '00:15'],
    ['19:30:00', '19:30'],
    ['noon', '12:00'],
    ['7pm', '19:00'],
    ['24:00', '00:00'],
    ['8.30', '08:30'],
  ])('time %s means %s', ([time, said]) => expect(first({ time })?.time).toBe(said));

  test('is refused for a day or time that is none, with the reason', () => {
    expect(reasons({ day: 'someday' })).toEqual(['day day']);
    expect(reasons({ time: '25:70' })).toEqual(['time time']);
    expect(read({ day: 'someday' }).listings).toEqual([]);
    expect(readRow('a string', 3).problems).toMatchObject([{ row: 3, reason: 'notARow', isRejected: true }]);
  });

  test('reads codes from one text and in any case', () => {
    expect(first({ types: 'c, w' })).toMatchObject({ types: ['C', 'W'], facets: ['closed', 'women'] });
    expect(first({ types: ['o', 'C', 's'] })).toMatchObject({ types: ['C', 'S'], languages: ['es'] });
  });

  test('reads numbers as text, and gives a ZIP code back its zero', () => {
    expect(first({ slug: 375, postal_code: 2713, state: 'MA', city: 'Gosnold' })).toMatchObject({ sourceId: '375', postalCode: '02713' });
  });

  test('loses its entities and tags, and words for nothing', () => {
    const dirty = {
      name: 'Tom &amp;amp; Ana&#8217;s <b>group</b>',
      notes: 'null',
      location_notes: 'Up<br>stairs<script>alert(1)</script>',
    };
    expect(first(dirty)).toMatchObject({ name: 'Tom & Ana’s group', notes: null, placeNotes: 'Up\nstairs' });
  });

  test('keeps no link that a browser should not open', () => {
    expect(first({ conference_url: 'javascript:alert(1)' })?.conferenceUrl).toBeNull();
    expect(reasons({ conference_url: 'javascript:alert(1)' })).toEqual(['conference_url link']);
    expect(first({ conference_url: 'zoom.us/j/1' })?.conferenceUrl).toBe('https://zoom.us/j/1');
  });

  test('never brings in a contact', () => {
    const contact = {
      contact_1_name: 'Wilhelmina',
      contact_1_phone: '555-0100',
      email: 'w@example.org',
      venmo: '@w',
      feedback_emails: ['w@example.org'],
    };
    expect(JSON.stringify(read(contact).listings)).not.toMatch(/Wilhelmina|555|example/);
  });
});

describe('how one takes part', () => {
  test.for<[string, Record<string, unknown>, string, string]>([
    ['an address', {}, 'in-person', 'active'],
    ['a closed room', { types: ['TC'] }, 'in-person', 'suspended'],
    ['a closed room and a link', { types: ['TC', 'ONL'], conference_url: 'https://zoom.us/j/1' }, 'online', 'active'],
    ['an address and a link', { types: ['ONL'], conference_url: 'https://zoom.us/j/1' }, 'hybrid', 'active'],
    [
      'a town and a link',
      { formatted_address: 'Philadelphia, PA, USA', approximate: 'yes', conference_url: 'https://zoom.us/j/1' },
      'online',
      'active',
    ],
    ['a telephone alone', { formatted_address: 'Online', conference_phone: '+1 555 010 0100' }, 'phone', 'active'],
  ])('with %s', ([, over, venue, status]) => expect(first(over)).toMatchObject({ venue, status }));

  test('takes past midnight as the next morning, and a mixed-up end as an hour', () => {
    expect(first({ time: '23:30', end_time: '00:45' })?.minutes).toBe(75);
    expect(first({ time: '20:00', end_time: '19:00' })?.minutes).toBe(60);
    expect(first({ time: '00:00', end_time: '23:59' })?.minutes).toBe(1440);
  });
});

describe('whose meeting it is', () => {
  test('its own word comes first, then that of the feed, then AA', () => {
    expect(first({ fellowship: 'NA' })?.fellowship).toBe('na');
    expect(readRow(bare, 1, 'al-anon').listings[0]?.fellowship).toBe('al-anon');
    expect(first({})?.fellowship).toBe('aa');
  });

  test('a code means what that fellowship means by it', () => {
    expect(first({ types: ['POA'] })?.facets).toEqual(['proof-of-attendance']);
    expect(readRow({ ...bare, types: ['POA'] }, 1, 'al-anon').listings[0]?.facets).toEqual([]);
    expect(readRow({ ...bare, types: ['STEP', 'BEG'] }, 1, 'na').listings[0]?.facets).toEqual(['newcomer', 'step']);
    expect(readRow(bare, 1, 'mara').listings[0]?.facets).toContain('medication-welcome');
  });
});
