import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeZone, nextOccurrences } from './schedule';

const utc = (text: string) => new Date(`${text}Z`);
const starts = (rule: Parameters<typeof nextOccurrences>[0], after: string, count = 2) =>
  nextOccurrences(rule, utc(after), count).map(({ startsAt }) => startsAt.toISOString().slice(0, 16));

const sunday = { day: 0, minutes: 60, timeZone: 'America/New_York' };

describe('a weekly meeting', () => {
  test('keeps its hour on the wall when the clocks change', () => {
    expect(starts({ ...sunday, time: '19:00' }, '2026-10-20T00:00', 3)).toEqual([
      '2026-10-25T23:00',
      '2026-11-02T00:00',
      '2026-11-09T00:00',
    ]);
  });

  test('is held later by what the clocks skip in spring', () => {
    // On 8 March 2026 there is no 2:30 in New York.
    expect(starts({ ...sunday, time: '02:30' }, '2026-03-05T00:00')).toEqual(['2026-03-08T07:30', '2026-03-15T06:30']);
  });

  test('is held the first time where an hour comes twice in autumn', () => {
    // On 1 November 2026 there are two 1:30 in New York.
    expect(starts({ ...sunday, time: '01:30' }, '2026-10-30T00:00')).toEqual(['2026-11-01T05:30', '2026-11-08T06:30']);
  });

  test('that runs past midnight is still on the next day', () => {
    const late = { day: 6, time: '23:30', minutes: 90, timeZone: 'Europe/London' };
    expect(starts(late, '2026-01-11T00:45', 1)).toEqual(['2026-01-10T23:30']);
    expect(starts(late, '2026-01-11T01:00', 1)).toEqual(['2026-01-17T23:30']);
  });

  const zones = [
    'America/New_York',
    'Europe/London',
    'Europe/Dublin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/St_Johns',
    'Africa/Casablanca',
  ];
  const rules = fc.record({
    day: fc.integer({ min: 0, max: 6 }),
    time: fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
    timeZone: fc.constantFrom(...zones),
    minutes: fc.integer({ min: 1, max: 1440 }),
  });
  const moments = fc.date({ min: utc('2024-01-01T00:00'), max: utc('2032-01-01T00:00'), noInvalidDate: true });

  test('falls on its day and hour, is not over, and none comes before it', () => {
    fc.assert(
      fc.property(rules, moments, (rule, after) => {
        const [next, second] = nextOccurrences(rule, after, 2);
        if (!next || !second) throw new Error('A weekly meeting always has a next time.');
        const parts = Object.fromEntries(
          new Intl.DateTimeFormat('en-GB', {
            timeZone: rule.timeZone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          })
            .formatToParts(next.startsAt)
            .map(({ type, value }) => [type, value]),
        );
        const said = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(parts.weekday ?? '');
        const isSkipped = `${parts.hour}:${parts.minute}` !== rule.time;
        // Where the clocks skip its hour it is later on the same morning; nowhere else may it differ.
        if (isSkipped)
          expect(nextOccurrences({ ...rule, time: '12:00' }, new Date(next.startsAt.getTime() - 86_400_000), 2).length).toBe(2);
        else expect(said).toBe(rule.day);
        expect(next.endsAt.getTime()).toBeGreaterThan(after.getTime());
        expect(next.startsAt.getTime() - after.getTime()).toBeLessThan(8 * 86_400_000);
        const gap = second.startsAt.getTime() - next.startsAt.getTime();
        expect(Math.abs(gap - 7 * 86_400_000)).toBeLessThanOrEqual(2 * 3_600_000);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a zone is the name of a place, not an offset', () => {
  expect(['Europe/Dublin', 'America/Argentina/Salta', 'Etc/UTC'].every(isTimeZone)).toBe(true);
  expect(['EST', '+01:00', 'Mars/Olympus', 'Europe/Dublin; drop table', ''].some(isTimeZone)).toBe(false);
});
