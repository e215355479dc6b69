import { getTypesForLanguage } from '@code4recovery/spec';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listed, sharedFile, site } from '@/server/testing/listings';
import { guideRecord } from './meeting-guide';

const guide = (over: Parameters<typeof listed>[0] = {}) => guideRecord(listed(over), site);

describe('a meeting as Meeting Guide JSON', () => {
  test('says all that its readers need', () => {
    expect(guide()).toMatchObject({
      slug: 'monday-night-0123456789',
      name: 'Monday Night',
      day: 1,
      time: '19:00',
      end_time: '20:30',
      timezone: 'America/New_York',
      approximate: 'no',
      types: ['O', 'BEG'],
      attendance_option: 'in_person',
      formatted_address: '1 Main Street, Philadelphia, PA 19103, USA',
      updated: '2026-02-01 08:30:00',
      entity: 'Greater Philadelphia',
      entity_url: 'https://na.example',
      entity_website_url: 'https://na.example',
      url: 'https://cairn.example/meetings/monday-night-0123456789',
    });
  });

  test('ends past midnight by the clock on the wall', () => expect(guide({ time: '23:30' }).end_time).toBe('01:00'));

  test.each([
    ['in-person', 'active', { types: ['O'], attendance_option: 'in_person', approximate: 'no' }],
    ['hybrid', 'active', { types: ['O', 'ONL'], attendance_option: 'hybrid', approximate: 'no' }],
    ['online', 'active', { types: ['O', 'ONL'], attendance_option: 'online', approximate: 'yes' }],
    ['phone', 'active', { types: ['O', 'ONL'], attendance_option: 'online', approximate: 'yes' }],
    ['in-person', 'suspended', { types: ['O', 'TC'], attendance_option: 'inactive', approximate: 'no' }],
  ] as const)('held %s and %s, says so by its types', (venue, status, said) =>
    expect(guide({ venue, status, types: ['O'] })).toMatchObject(said),
  );

  test('of a closed room that goes on online, both are told', () =>
    expect(guide({ venue: 'online', types: ['O', 'TC'], conferenceUrl: 'https://zoom.us/j/1' })).toMatchObject({
      types: ['O', 'TC', 'ONL'],
      attendance_option: 'online',
      conference_url: 'https://zoom.us/j/1',
    }));

  test('that is not weekly has no day, so that nobody stands before a locked door', () => {
    const monthly = guide({ rule: 'FREQ=MONTHLY;BYDAY=2MO', startsOn: '2026-01-12' });
    expect(monthly).not.toHaveProperty('day');
    expect(monthly).not.toHaveProperty('time');
    expect(monthly).toMatchObject({ rrule: 'FREQ=MONTHLY;BYDAY=2MO', notes: expect.stringContaining('Not every week') });
  });

  test('that people contradicted says to call first', () =>
    expect(guide({ isUnconfirmed: true, notes: 'Second floor' }).notes).toBe('Unconfirmed: call or write before you go.\n\nSecond floor'));

  test('a link that readers do not know stands in the notes as well', () => {
    const own = guide({ venue: 'online', conferenceUrl: 'https://meet.example.org/room' });
    expect(own).toMatchObject({ conference_url: 'https://meet.example.org/room', notes: 'Join: https://meet.example.org/room' });
    expect(guide({ venue: 'online', conferenceUrl: 'https://us02web.zoom.us/j/12' })).not.toHaveProperty('notes');
  });

  test('without any address says "Online", because readers drop what is nowhere', () =>
    expect(
      guide({ venue: 'online', address: null, city: null, state: null, country: null, regions: [], latitude: null, longitude: null }),
    ).toMatchObject({ formatted_address: 'Online' }));

  test('of AA has only codes of the specification; ours are told beside them', () => {
    const types = ['O', 'BE', 'X', 'MAW', 'ZZ', 'ONL', 'TC'];
    const { types: given, facets } = guide({ fellowship: 'aa', types, facets: ['medication-welcome'], venue: 'online' });
    const known = [...Object.keys(getTypesForLanguage('en')), 'ONL'];
    expect(given).toEqual(['O', 'BE', 'X', 'TC', 'ONL']);
    expect(known).toEqual(expect.arrayContaining(given as string[]));
    expect(facets).toEqual(['medication-welcome']);
  });
});

test('what is given out keeps to the draft of the schema', ({ skip }) => {
  const draft = sharedFile('codes/meeting-guide.meeting.schema.json');
  if (!draft) return skip();
  const schema = JSON.parse(draft);
  // The types of a schema elsewhere, and a day that may be a list and yet says so by two words.
  schema.properties.types = { type: 'array', items: { type: 'string' } };
  schema.properties.day = { type: 'integer', minimum: 0, maximum: 6 };
  const Meeting = z.fromJSONSchema(schema);
  const meetings = [guide(), guide({ venue: 'online', conferenceUrl: 'https://zoom.us/j/1', conferencePhone: '+12155550142,1' })];
  expect(meetings.map((meeting) => Meeting.safeParse(meeting).error?.issues)).toEqual([undefined, undefined]);
});
