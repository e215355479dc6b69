import { describe, expect, test } from 'vitest';
import { daysAhead, onDay, zoneName } from './times';

describe('what a zone is called', () => {
  test.for([
    ['2026-03-08T06:59:00Z', 'America/New_York', 'EST'],
    ['2026-03-08T07:00:00Z', 'America/New_York', 'EDT'],
    ['2026-11-01T05:59:00Z', 'America/New_York', 'EDT'],
    ['2026-11-01T06:00:00Z', 'America/New_York', 'EST'],
    ['2026-03-29T00:59:00Z', 'Europe/London', 'GMT'],
    ['2026-03-29T01:00:00Z', 'Europe/London', 'GMT+1'],
  ] as const)('at %s in %s is %s', ([at, zone, name]) => {
    expect(zoneName(new Date(at), zone, 'en')).toBe(name);
  });
});

describe('a meeting and its reader, while only one of them has changed the clock', () => {
  // Between 8 and 29 March, New York is four hours behind London instead of five.
  test.for([
    ['2026-03-07T00:00:00Z', 'Fri 7:00 PM EST', 'Sat 12:00 AM GMT'],
    ['2026-03-13T23:00:00Z', 'Fri 7:00 PM EDT', 'Fri 11:00 PM GMT'],
    ['2026-04-03T23:00:00Z', 'Fri 7:00 PM EDT', 'Sat 12:00 AM GMT+1'],
  ] as const)('%s', ([at, theirs, ours]) => {
    const said = (zone: string) => {
      const parts = { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
      return `${new Intl.DateTimeFormat('en', parts).format(new Date(at))} ${zoneName(new Date(at), zone, 'en')}`.replace(
        /[,\u202f]/g,
        (sign) => (sign === ',' ? '' : ' '),
      );
    };
    expect([said('America/New_York'), said('Europe/London')]).toEqual([theirs, ours]);
  });
});

test('tomorrow is told by the calendar of the meeting', () => {
  const [evening, morning] = [new Date('2026-06-02T02:30:00Z'), new Date('2026-06-02T13:00:00Z')];
  expect(daysAhead(morning, evening, 'America/New_York')).toBe(1);
  expect(daysAhead(morning, evening, 'Europe/London')).toBe(0);
});

test('a day of the week is that day, whatever the zone of the server', () => {
  expect([0, 3, 6].map((day) => onDay(day, '19:30').toISOString().slice(11, 16))).toEqual(['19:30', '19:30', '19:30']);
  expect([0, 1, 2, 3, 4, 5, 6].map((day) => onDay(day).getUTCDay())).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
