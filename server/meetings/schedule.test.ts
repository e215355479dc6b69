import fc from 'fast-check';
import { RRule } from 'rrule';
import { describe, expect, test } from 'vitest';
import { isTimeZone, nextOccurrences, type ScheduleException } from './schedule';

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

describe('ten thousand random rules', () => {
  const weekdays = [RRule.SU, RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA];
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  /** Every zone there is, and those with odd clocks more often. */
  const everywhere = fc.oneof(
    fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))),
    fc.constantFrom(
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'America/St_Johns',
      'Pacific/Chatham',
      'Asia/Gaza',
    ),
  );
  const repeat = fc.oneof(
    fc.constant(null),
    fc.record({ every: fc.constant('week' as const), interval: fc.integer({ min: 2, max: 8 }) }),
    fc.record({
      every: fc.constant('month' as const),
      interval: fc.integer({ min: 1, max: 12 }),
      which: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }),
    }),
  );
  /** Any moment, and as often one in the days around a change of the clocks in either direction. */
  const around = fc
    .record({
      base: fc.constantFrom('2026-03-08', '2026-03-29', '2026-11-01', '2026-10-25', '2027-04-04', '2027-10-03'),
      hours: fc.integer({ min: -60, max: 60 }),
    })
    .map(({ base, hours }) => new Date(Date.parse(`${base}T00:00Z`) + hours * 3_600_000));
  const moment = fc.oneof(fc.date({ min: utc('2024-01-01T00:00'), max: utc('2032-01-01T00:00'), noInvalidDate: true }), around);
  const schedules = fc.record({
    day: fc.integer({ min: 0, max: 6 }),
    clock: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 200 })),
    minutes: fc.integer({ min: 1, max: 1440 }),
    timeZone: everywhere,
    start: fc.integer({ min: 0, max: 900 }),
    length: fc.option(fc.integer({ min: 0, max: 1500 })),
    repeat,
  });
  const first = Temporal.PlainDate.from('2023-06-01');

  /** Every change of the clocks of two years: where, on which date, and from and for how many minutes of the day the wall time is skipped or comes twice. */
  const changes = Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/'))
    .flatMap((timeZone) => {
      const found: { timeZone: string; date: Temporal.PlainDate; minute: number; length: number; at: number }[] = [];
      const end = Temporal.Instant.from('2028-01-01T00:00Z').epochMilliseconds;
      let at = Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(timeZone);
      for (let next = at.getTimeZoneTransition('next'); next && next.epochMilliseconds < end; next = at.getTimeZoneTransition('next')) {
        const before = next.subtract({ nanoseconds: 1 });
        const moved = (next.offsetNanoseconds - before.offsetNanoseconds) / 60e9;
        const wall = moved > 0 ? next.toPlainDateTime().subtract({ minutes: moved }) : next.toPlainDateTime();
        const minute = wall.hour * 60 + wall.minute;
        found.push({ timeZone, date: wall.toPlainDate(), minute, length: Math.abs(moved), at: next.epochMilliseconds });
        at = next;
      }
      return found;
    });
  /** A meeting in such an hour, on that day of the week, asked for in the days before. */
  const aimed = fc
    .record({
      change: fc.constantFrom(...changes),
      within: fc.double({ min: 0, max: 0.999, noNaN: true }),
      hours: fc.integer({ min: 1, max: 300 }),
    })
    .map(({ change: { timeZone, date, minute, length, at }, within, hours }) => ({
      day: date.dayOfWeek % 7,
      clock: (minute + Math.floor(within * length)) % 1440,
      timeZone,
      from: new Date(at - hours * 3_600_000),
    }));

  /** The wall time that another library expands, put on the clock of the zone as RFC 5545 says. */
  const instantOf = (wall: Date, timeZone: string) =>
    Temporal.PlainDateTime.from(wall.toISOString().slice(0, 19)).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
      .epochMilliseconds;

  test('give the times that rrule gives, also where the clocks skip an hour or have one twice', () => {
    const met = { skipped: 0, twice: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(schedules, moment),
          fc.tuple(schedules, aimed).map(([any, { from, ...at }]) => [{ ...any, ...at }, from] as const),
        ),
        ([schedule, from]) => {
          const { day, clock, minutes, timeZone, start, length, repeat } = schedule;
          const time = `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
          const startsOn = first.add({ days: start });
          const endsOn = length === null ? null : startsOn.add({ days: length });
          const rule =
            repeat &&
            (repeat.every === 'week'
              ? `FREQ=WEEKLY;INTERVAL=${repeat.interval}`
              : `FREQ=MONTHLY${repeat.interval > 1 ? `;INTERVAL=${repeat.interval}` : ''};BYDAY=${repeat.which.map((n) => `${n}${names[day]}`).join(',')}`);
          const ours = nextOccurrences(
            { day, time, timeZone, minutes, rule, startsOn: startsOn.toString(), endsOn: endsOn?.toString() ?? null },
            from,
            3,
          );

          const weekday = weekdays[day];
          if (!weekday) throw new Error('There are seven days.');
          const onDay = startsOn.add({ days: (day - (startsOn.dayOfWeek % 7) + 7) % 7 });
          const theirs = new RRule({
            freq: repeat?.every === 'month' ? RRule.MONTHLY : RRule.WEEKLY,
            interval: repeat?.interval ?? 1,
            byweekday: repeat?.every === 'month' ? repeat.which.map((n) => weekday.nth(n)) : [weekday],
            dtstart: new Date(`${repeat?.every === 'month' ? startsOn : onDay}T${time}Z`),
            until: endsOn ? new Date(`${endsOn}T23:59:59Z`) : null,
          });
          const window = [new Date(from.getTime() - 4 * 86_400_000), new Date(from.getTime() + 3 * 13 * 31 * 86_400_000)] as const;
          const expected = theirs
            .between(...window, true)
            .map((wall) => instantOf(wall, timeZone))
            .filter((at) => at + minutes * 60_000 > from.getTime())
            .slice(0, 3);
          for (const { date } of ours) {
            const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
            const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
              wall.toZonedDateTime(timeZone, { disambiguation }),
            );
            if (earlier && later && !earlier.equals(later)) met[earlier.toPlainDateTime().equals(wall) ? 'twice' : 'skipped']++;
          }
          const seen = ours.map(({ startsAt }) => startsAt.getTime()).filter((at) => at < window[1].getTime() - 2 * 86_400_000);
          expect(seen).toEqual(
            expected.slice(0, Math.max(seen.length, expected.filter((at) => at < window[1].getTime() - 2 * 86_400_000).length)),
          );
        },
      ),
      { numRuns: 10_000 },
    );
    // The rules have met both kinds of change, each many times.
    expect(Math.min(met.skipped, met.twice)).toBeGreaterThan(200);
  }, 60_000);
});

describe('what is different on a date', () => {
  const tuesday = { day: 2, time: '19:00', timeZone: 'America/New_York', minutes: 60 };
  const with_ = (...exceptions: ScheduleException[]) =>
    nextOccurrences({ ...tuesday, exceptions }, utc('2026-12-01T12:00'), 3).map(({ date, startsAt, exception }) => [
      date,
      startsAt.toISOString().slice(11, 16),
      exception?.kind ?? null,
    ]);

  test('is left out, moved, added or said', () => {
    expect(with_({ kind: 'cancelled', on: '2026-12-01' }).map(([date]) => date)).toEqual(['2026-12-08', '2026-12-15', '2026-12-22']);
    expect(with_({ kind: 'holiday-shut', on: '2026-12-08' }).map(([date]) => date)).toEqual(['2026-12-01', '2026-12-15', '2026-12-22']);
    expect(with_({ kind: 'moved', on: '2026-12-01', toDate: '2026-12-02', toTime: '20:30' })[0]).toEqual(['2026-12-02', '01:30', 'moved']);
    expect(with_({ kind: 'moved', on: '2026-12-01', place: 'The hall' })[0]).toEqual(['2026-12-01', '00:00', 'moved']);
    expect(with_({ kind: 'extra', on: '2026-12-04', toTime: '12:00' })[1]).toEqual(['2026-12-04', '17:00', 'extra']);
    expect(with_({ kind: 'holiday-held', on: '2026-12-01' })[0]).toEqual(['2026-12-01', '00:00', 'holiday-held']);
  });

  test('a meeting of all day is on until the next begins', () => {
    const allDay = { day: 2, time: '00:00', timeZone: 'Europe/London', minutes: 1440 };
    expect(starts(allDay, '2026-12-01T23:59', 1)).toEqual(['2026-12-01T00:00']);
    expect(starts(allDay, '2026-12-02T00:00', 1)).toEqual(['2026-12-08T00:00']);
  });

  test('a meeting that has ended for good, or is by appointment, has no next time', () => {
    expect(starts({ ...tuesday, endsOn: '2026-11-30' }, '2026-12-01T12:00')).toEqual([]);
    expect(starts({ ...tuesday, day: null, time: null }, '2026-12-01T12:00')).toEqual([]);
  });
});
