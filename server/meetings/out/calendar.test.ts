import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { listed, site } from '@/server/testing/listings';
import { nextOccurrences } from '../schedule';
import { calendarText } from './calendar';
import type { Listed } from './listed';
import { zoneRules } from './zone-rules';

beforeEach(() => ICAL.TimezoneService.reset());

async function calendar(meetings: Listed[], wish: Partial<Parameters<typeof calendarText>[1]> = {}) {
  const parts = await Array.fromAsync(calendarText(meetings, { isNeutral: false, locale: 'en', year: 2026, ...wish }, site));
  const text = parts.join('');
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { text, component, events };
}

/** The next times by another library's reading of the file. */
function expand(events: InstanceType<typeof ICAL.Event>[], count: number, from = '2026-01-01T00:00:00Z') {
  const main = events.filter((event) => !event.isRecurrenceException());
  for (const exception of events.filter((event) => event.isRecurrenceException()))
    main.find(({ uid }) => uid === exception.uid)?.relateException(exception);
  const starts = main.flatMap((event) => {
    const found: number[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next(), turns = 0; next && found.length < count && turns < 2000; next = iterator.next(), turns++) {
      const at = event.getOccurrenceDetails(next).startDate.toJSDate().getTime();
      if (at >= Date.parse(from)) found.push(at);
    }
    return found;
  });
  return starts
    .sort((a, b) => a - b)
    .slice(0, count)
    .map((at) => new Date(at).toISOString());
}

describe('a calendar of meetings', () => {
  test('is read by another library as held each week at the same wall time, across both changes of the clocks', async () => {
    const { events } = await calendar([listed()]);
    const starts = expand(events, 60);
    expect(starts.slice(0, 2)).toEqual(['2026-01-13T00:00:00.000Z', '2026-01-20T00:00:00.000Z']);
    expect(new Set(starts.map((start) => start.slice(11, 16)))).toEqual(new Set(['00:00', '23:00']));
    expect(starts).toContain('2026-03-09T23:00:00.000Z');
    expect(starts).toContain('2026-11-03T00:00:00.000Z');
  });

  test.each([
    ['Europe/Dublin', '01:30'],
    ['America/St_Johns', '00:01'],
    ['Australia/Lord_Howe', '02:10'],
    ['Africa/Casablanca', '20:00'],
    ['America/Vancouver', '19:00'],
    ['Asia/Gaza', '19:00'],
    ['Asia/Kolkata', '19:00'],
  ])('agrees with our own reckoning in %s at %s', async (timeZone, time) => {
    const meeting = listed({ timeZone, time, day: 0, firstSeenAt: new Date('2026-01-01T00:00:00Z') });
    const { events } = await calendar([meeting]);
    const ours = nextOccurrences({ ...meeting }, new Date('2026-01-05T00:00:00Z'), 60).map(({ startsAt }) => startsAt.toISOString());
    const theirs = expand(events, 60, '2026-01-05T00:00:00Z');
    // Within the hour that does not exist libraries differ by that hour, on one day of each year.
    const differing = ours.filter((start) => !theirs.includes(start));
    expect(differing.length).toBeLessThanOrEqual(
      timeZone === 'Europe/Dublin' || timeZone === 'Australia/Lord_Howe' || timeZone === 'America/St_Johns' ? 2 : 0,
    );
  });

  test('of a monthly meeting follows its rule', async () => {
    const { events } = await calendar([listed({ rule: 'FREQ=MONTHLY;BYDAY=2MO', startsOn: '2026-01-01', endsOn: '2026-04-13' })]);
    expect(expand(events, 9)).toEqual([
      '2026-01-13T00:00:00.000Z',
      '2026-02-10T00:00:00.000Z',
      '2026-03-09T23:00:00.000Z',
      '2026-04-13T23:00:00.000Z',
    ]);
  });

  test('every second week counts from the first', async () => {
    const meeting = listed({ rule: 'FREQ=WEEKLY;INTERVAL=2', startsOn: '2026-01-05' });
    const { events } = await calendar([meeting]);
    expect(expand(events, 3)).toEqual(
      nextOccurrences(meeting, new Date('2026-01-01T00:00:00Z'), 3).map(({ startsAt }) => startsAt.toISOString()),
    );
  });

  test('leaves out what is cancelled, and has what is moved and what is extra at their own times', async () => {
    const exceptions = [
      { kind: 'cancelled' as const, on: '2026-01-19' },
      { kind: 'holiday-shut' as const, on: '2026-01-26' },
      { kind: 'moved' as const, on: '2026-02-02', toDate: '2026-02-03', toTime: '20:15', place: 'The library' },
      { kind: 'extra' as const, on: '2026-02-06', toTime: '12:00', minutes: 30 },
    ];
    const meeting = listed({ exceptions });
    const { events } = await calendar([meeting]);
    expect(expand(events, 4)).toEqual([
      '2026-01-13T00:00:00.000Z',
      '2026-02-04T01:15:00.000Z',
      '2026-02-06T17:00:00.000Z',
      '2026-02-10T00:00:00.000Z',
    ]);
    expect(expand(events, 4)).toEqual(nextOccurrences(meeting, meeting.firstSeenAt, 4).map(({ startsAt }) => startsAt.toISOString()));
    expect(events.find((event) => event.isRecurrenceException())?.location).toBe('The library');
  });

  test('keeps its marks whatever changes, so that a subscription has no doubles', async () => {
    const [before, after] = [await calendar([listed()]), await calendar([listed({ name: 'Other', time: '20:00' })])];
    expect(after.events.map(({ uid }) => uid)).toEqual(before.events.map(({ uid }) => uid));
  });

  test('has the rules of each zone once, and moments in UTC where the standard wants them', async () => {
    const { text, component } = await calendar([
      listed(),
      listed({ id: crypto.randomUUID() }),
      listed({ id: crypto.randomUUID(), timeZone: 'Europe/Dublin' }),
    ]);
    expect(component.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual([
      'America/New_York',
      'Europe/Dublin',
    ]);
    expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(3);
    expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('can be neutral: nobody who looks over a shoulder learns what it is', async () => {
    const meeting = listed({ notes: 'Narcotics Anonymous', conferenceUrl: 'https://zoom.us/j/1', venue: 'hybrid' });
    const { text, events } = await calendar([meeting], { isNeutral: true, locale: 'es' });
    expect(events.map(({ summary }) => summary)).toEqual(['Cita']);
    expect(text).not.toMatch(/Monday Night|Church|Anonymous|zoom|meetings\//);
  });

  test('tells what is suspended as cancelled, and what is doubtful as tentative', async () => {
    const status = async (over: Partial<Listed>) =>
      (await calendar([listed(over)])).component.getFirstSubcomponent('vevent')?.getFirstPropertyValue('status');
    expect(await Promise.all([status({}), status({ status: 'suspended' }), status({ isUnconfirmed: true })])).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'TENTATIVE',
    ]);
  });

  test('has nothing of a meeting by appointment', async () =>
    expect((await calendar([listed({ day: null, time: null })])).events).toEqual([]));
});

test('the rules of every zone are what another library makes of them, for five years', () => {
  const wrong = Intl.supportedValuesOf('timeZone').filter((zone) => {
    const text = `BEGIN:VCALENDAR\r\n${zoneRules(zone, 2026)}END:VCALENDAR`;
    const rules = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone') as never);
    return Array.from({ length: 5 * 52 }, (_, week) => {
      const at = Temporal.PlainDateTime.from('2026-01-03T12:00').add({ weeks: week }).toZonedDateTime(zone);
      const theirs = rules.utcOffset(ICAL.Time.fromString(at.toPlainDateTime().toString({ smallestUnit: 'second' }), undefined as never));
      return theirs === at.offsetNanoseconds / 1e9;
    }).includes(false);
  });
  expect(wrong).toEqual([]);
});
