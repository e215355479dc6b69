import { describe, expect, test } from 'vitest';
import { isMailDue, isQuiet } from './due';

const at = (moment: string) => new Date(moment);
const night = { quietFrom: 22 * 60, quietUntil: 7 * 60 };

describe('quiet hours', () => {
  test.for([
    ['2030-01-01T21:59:00Z', false],
    ['2030-01-01T22:00:00Z', true],
    ['2030-01-02T03:00:00Z', true],
    ['2030-01-02T06:59:00Z', true],
    ['2030-01-02T07:00:00Z', false],
  ] as const)('over midnight: at %s it is %s', ([moment, isSo]) => {
    expect(isQuiet({ ...night, timeZone: 'UTC' }, at(moment))).toBe(isSo);
  });

  test('follow the clock on the wall, before and after it is put forward', () => {
    const clock = { ...night, timeZone: 'America/New_York' };
    // 7:30 in the morning: 12:30 UTC in winter, 11:30 UTC once summer time began on 10 March 2030.
    expect([at('2030-03-09T12:30:00Z'), at('2030-03-11T11:30:00Z')].map((now) => isQuiet(clock, now))).toEqual([false, false]);
    expect([at('2030-03-09T11:30:00Z'), at('2030-03-11T10:30:00Z')].map((now) => isQuiet(clock, now))).toEqual([true, true]);
  });

  test('within one day, and none at all', () => {
    const noonRest = { quietFrom: 12 * 60, quietUntil: 13 * 60, timeZone: 'UTC' };
    expect([at('2030-01-01T12:30:00Z'), at('2030-01-01T13:00:00Z')].map((now) => isQuiet(noonRest, now))).toEqual([true, false]);
    expect(isQuiet({ quietFrom: null, quietUntil: null, timeZone: 'UTC' }, at('2030-01-01T03:00:00Z'))).toBe(false);
  });
});

describe('a mail', () => {
  const never = {
    quietFrom: null,
    quietUntil: null,
    timeZone: 'Europe/Madrid',
    mailHour: 18,
    mailDay: 1,
    mailedUntil: at('2030-01-01T00:00:00Z'),
  };

  test('is never due for who wants none, and at any time but quiet hours for who wants each', () => {
    expect(isMailDue({ ...never, mail: 'never' }, at('2030-01-05T12:00:00Z'))).toBe(false);
    const each = { ...never, ...night, mail: 'each' as const };
    expect([at('2030-01-05T12:00:00Z'), at('2030-01-05T23:00:00Z')].map((now) => isMailDue(each, now))).toEqual([true, false]);
  });

  test('comes once a day, when the chosen hour strikes where the person is', () => {
    const daily = { ...never, mail: 'daily' as const, mailedUntil: at('2030-01-04T17:00:30Z') };
    expect(isMailDue(daily, at('2030-01-05T16:59:00Z'))).toBe(false);
    expect(isMailDue(daily, at('2030-01-05T17:00:00Z'))).toBe(true);
    expect(isMailDue({ ...daily, mailedUntil: at('2030-01-05T17:00:20Z') }, at('2030-01-05T23:00:00Z'))).toBe(false);
    // Summer time, from 31 March 2030: six in the evening is an hour earlier by UTC.
    expect(isMailDue({ ...daily, mailedUntil: at('2030-03-31T17:00:00Z') }, at('2030-04-01T16:00:00Z'))).toBe(true);
  });

  test('comes once a week on the chosen day; what a night held back comes after it', () => {
    // 7 January 2030 is a Monday.
    const weekly = { ...never, mail: 'weekly' as const, mailedUntil: at('2030-01-01T00:00:00Z') };
    const isDue = (moment: string, over = {}) => isMailDue({ ...weekly, ...over }, at(moment));
    expect([isDue('2030-01-07T16:59:00Z'), isDue('2030-01-07T17:00:00Z'), isDue('2030-01-09T08:00:00Z')]).toEqual([false, true, true]);
    expect(isDue('2030-01-13T20:00:00Z', { mailedUntil: at('2030-01-07T17:00:30Z') })).toBe(false);
    const late = { ...night, mailHour: 23 };
    expect([isDue('2030-01-07T22:30:00Z', late), isDue('2030-01-08T06:00:00Z', late)]).toEqual([false, true]);
  });

  test('of an hour that summer time skips comes that day all the same', () => {
    const daily = { ...never, timeZone: 'America/New_York', mail: 'daily' as const, mailHour: 2, mailedUntil: at('2030-03-09T12:00:00Z') };
    expect([at('2030-03-10T06:59:00Z'), at('2030-03-10T07:00:00Z')].map((now) => isMailDue(daily, now))).toEqual([false, true]);
  });
});
