import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, gapsIn, hour, mostWithin, type Shift } from './shifts';

const first = Date.parse('2030-01-01T00:00:00Z');
const at = (hours: number) => new Date(first + hours * hour);
const shift = (from: number, hours: number): Shift => ({ startsAt: at(from), endsAt: at(from + hours) });
/** Shifts of one person, on full hours of some days: none overlaps another. */
const someShifts = fc
  .array(fc.record({ pause: fc.integer({ min: 0, max: 30 }), hours: fc.integer({ min: 1, max: 8 }) }), { minLength: 1, maxLength: 12 })
  .map((parts) => {
    let end = 0;
    return parts.map(({ pause, hours }) => {
      const from = end + pause;
      end = from + hours;
      return shift(from, hours);
    });
  });

describe('the most within a stretch of time', () => {
  test('is what looking at every stretch finds', () => {
    fc.assert(
      fc.property(someShifts, fc.constantFrom(24, 168), (shifts, length) => {
        let most = 0;
        for (let from = -length; from < 500; from++) {
          const inside = shifts.map(({ startsAt, endsAt }) =>
            Math.max(0, Math.min(endsAt.getTime(), at(from + length).getTime()) - Math.max(startsAt.getTime(), at(from).getTime())),
          );
          most = Math.max(
            most,
            inside.reduce((a, b) => a + b, 0),
          );
        }
        expect(mostWithin(shifts, length * hour)).toBe(most);
      }),
    );
  });

  test('does not begin anew at midnight', () => {
    expect(mostWithin([shift(18, 6), shift(24, 6)], 24 * hour)).toBe(12 * hour);
    expect(mostWithin([], 24 * hour)).toBe(0);
  });
});

describe('gaps', () => {
  test('and shifts together are the whole time, and meet nowhere', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 1, max: 8 })), { maxLength: 10 }), (parts) => {
        const shifts = parts.map(([from, hours]) => shift(from, hours));
        const gaps = gapsIn(shifts, at(0), at(48));
        for (let half = 0; half < 96; half++) {
          const moment = at(half / 2 + 0.25);
          const covers = ({ startsAt, endsAt }: Shift) => startsAt <= moment && moment < endsAt;
          expect(gaps.filter(covers).length).toBe(shifts.some(covers) ? 0 : 1);
        }
      }),
    );
  });
});

describe('the days of a roster', () => {
  test('are those of the clock they are read by, longer and shorter where it changes', () => {
    const days = daysOf([], new Date('2030-03-09T15:00:00Z'), 'America/New_York', 3);
    expect(days.map(({ day, from, until }) => [day, (until.getTime() - from.getTime()) / hour])).toEqual([
      ['2030-03-09', 14],
      ['2030-03-10', 23],
      ['2030-03-11', 24],
    ]);
  });

  test('show a shift over midnight on both, and leave no gap between', () => {
    const night = { startsAt: new Date('2030-01-02T04:00:00Z'), endsAt: new Date('2030-01-02T10:00:00Z') };
    const [one, two] = daysOf([night], new Date('2030-01-02T03:00:00Z'), 'America/New_York', 2);
    expect([one?.shifts, two?.shifts]).toEqual([[night], [night]]);
    expect(one?.gaps).toEqual([{ startsAt: new Date('2030-01-02T03:00:00Z'), endsAt: night.startsAt }]);
    expect(two?.gaps[0]?.startsAt).toEqual(night.endsAt);
  });
});
