import fc from 'fast-check';
import { expect } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import { type ExceptionKind, exceptionKinds } from '@/db/vocabulary';
import { enterException } from '@/server/meetings/care';
import { system } from '@/server/testing/feeds';
import { listed, madeOf, site } from '@/server/testing/listings';
import { noon, test } from '@/server/testing/test';
import { contentOf } from '../in/formats';
import { importFeed } from '../in/import';
import { readRow } from '../in/meeting-guide';
import { getMeeting } from '../queries';
import { nextOccurrences, type ScheduleException, weekdayNames } from '../schedule';
import { giveGuide } from './feeds';
import type { Listed } from './listed';
import { guideRecord } from './meeting-guide';
import { tableHead, tableRows } from './table';

const from = new Date('2026-03-01T00:00:00Z');
const heldAt = (schedule: Parameters<typeof nextOccurrences>[0]) =>
  nextOccurrences(schedule, from, 8).map(({ startsAt, endsAt, exception }) => [
    startsAt.toISOString(),
    endsAt.toISOString(),
    exception?.kind,
  ]);

const date = fc.integer({ min: 0, max: 120 }).map((days) => Temporal.PlainDate.from('2026-02-20').add({ days }).toString());
const time = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${`${Math.floor(quarter / 4)}`.padStart(2, '0')}:${`${(quarter % 4) * 15}`.padStart(2, '0')}`);
const exception = fc
  .record({
    kind: fc.constantFrom<ExceptionKind>(...exceptionKinds),
    on: date,
    toDate: fc.option(date),
    toTime: time,
    minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
    place: fc.option(fc.constant('The hall')),
  })
  .map(({ kind, on, ...rest }): ScheduleException => (kind === 'moved' || kind === 'extra' ? { kind, on, ...rest } : { kind, on }));
const shapes = fc
  .record({
    day: fc.integer({ min: 0, max: 6 }),
    time,
    minutes: fc.integer({ min: 1, max: 1440 }),
    timeZone: fc.constantFrom('America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kolkata'),
    repeat: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 2, max: 8 }).map((weeks) => `FREQ=WEEKLY;INTERVAL=${weeks}`),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }))
        .map(([months, which]) => `FREQ=MONTHLY${months > 1 ? `;INTERVAL=${months}` : ''};BYDAY=${which.map((n) => `${n}DAY`).join(',')}`),
    ),
    startsOn: fc.option(date),
    length: fc.option(fc.integer({ min: 0, max: 300 })),
    exceptions: fc.uniqueArray(exception, { maxLength: 4, selector: ({ on }) => on }),
  })
  .map(({ repeat, startsOn, length, day, ...rest }) => {
    const start = repeat ? (startsOn ?? '2026-01-07') : startsOn;
    const endsOn =
      length === null
        ? null
        : Temporal.PlainDate.from(start ?? '2026-02-20')
            .add({ days: length })
            .toString();
    return {
      ...rest,
      day,
      startsOn: start,
      endsOn,
      rule: repeat.replaceAll('DAY,', `${weekdayNames[day]},`).replace(/DAY$/, weekdayNames[day] ?? '') || null,
    };
  })
  .map((schedule) =>
    listed({ ...schedule, rule: schedule.rule?.replace(/^FREQ=MONTHLY(;INTERVAL=\d+)?;BYDAY=/, 'FREQ=MONTHLY$1;BYDAY=') ?? null }),
  );

const readBack = (text: string) => {
  const { listings, problems } = readRow(contentOf([text])?.rows[0], 1);
  const { day = null, time = null, minutes = 60, timeZone, sourceExceptions, ...rest } = listings[0] ?? { timeZone: null };
  return { problems, schedule: { ...rest, day, time, minutes, timeZone: timeZone ?? '', exceptions: sourceExceptions ?? [] } };
};

test('whatever way a meeting recurs, another site reads when it is held from the JSON and the table we give out', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(shapes, (meeting: Listed) => {
      for (const text of [JSON.stringify([guideRecord(meeting, site)]), tableHead() + tableRows([meeting], site)]) {
        const { schedule, problems } = readBack(text);
        expect(problems).toEqual([]);
        expect(heldAt(schedule)).toEqual(heldAt(meeting));
      }
      seen.add(`${meeting.rule?.slice(0, 8) ?? 'weekly'} ${meeting.exceptions[0]?.kind ?? ''} ${meeting.endsOn ? 'ends' : ''}`);
    }),
    { numRuns: 1500 },
  );
  // Every shape there is has been walked: three rhythms, with each kind of exception or none, that end or do not.
  expect(seen.size).toBe(3 * (exceptionKinds.length + 1) * 2);
});

test('a site that takes in what another gives out has the same dates, corrects them for itself, and gives them out again', async ({
  db,
  make,
  as,
}) => {
  const staff = as(await make.member({ role: 'moderator' }));
  const { id } = await make.meeting({
    day: 1,
    time: '19:00',
    rule: 'FREQ=MONTHLY;BYDAY=2MO,-1MO',
    startsOn: '2029-01-01',
    searchText: 'original',
  });
  await enterException(staff, { meetingId: id, kind: 'cancelled', on: '2030-01-14' });
  await enterException(staff, { meetingId: id, kind: 'moved', on: '2030-01-28', toDate: '2030-01-29', toTime: '20:30', place: 'The hall' });
  await enterException(staff, { meetingId: id, kind: 'extra', on: '2030-02-01', toTime: '08:00', minutes: 30 });
  const ctx = { ...system(db), actor: { kind: 'visitor' } as const };
  const giveOut = async (q: string) => JSON.parse(await madeOf(ctx, giveGuide(new URLSearchParams({ q }), site) as never));
  const rows = (await giveOut('original')).map((record: object) => ({
    ...record,
    name: 'Copied',
    location: 'Elsewhere',
    latitude: 1,
    longitude: 1,
  }));
  expect(rows).toHaveLength(1);
  const take = (given: unknown[], at = noon) => importFeed(system(db, at), { source: 'another', rows: given });
  expect(await take(rows)).toMatchObject({ added: 1, rejected: 0 });
  const all = await db.select().from(meetings);
  const [original, copy] = [all.find((one) => one.id === id), all.find(({ name }) => name === 'Copied')];
  const next = async (slug = '') =>
    (await getMeeting(ctx, { slug })).next.map(({ startsAt, endsAt, exception }) => [startsAt, endsAt, exception?.kind, exception?.place]);
  expect(await next(copy?.slug)).toEqual(await next(original?.slug));
  expect(copy?.nextStartsAt).toEqual(original?.nextStartsAt);
  expect((await giveOut('copied'))[0]?.schedule).toEqual(rows[0].schedule);
  expect(await take(rows)).toMatchObject({ unchanged: 1, updated: 0 });

  // Here somebody knows that it is held after all.
  await enterException(staff, { meetingId: copy?.id ?? '', kind: 'holiday-held', on: '2030-01-14' });
  expect((await next(copy?.slug))[0]?.[2]).toBe('holiday-held');
  expect(await take([{ ...rows[0], notes: 'New' }])).toMatchObject({ updated: 1 });
  expect((await next(copy?.slug))[0]?.[2]).toBe('holiday-held');
});

test('what cannot be read of a recurrence is told, and costs the row no more than that', () => {
  const row = { slug: 'a', name: 'A', day: 1, time: '19:00', timezone: 'Europe/Dublin' };
  const usual = { day: 2, time: '18:00', minutes: 30 };
  const read = (schedule: unknown) => readBack(JSON.stringify([{ ...row, schedule }]));
  for (const schedule of [{}, { ...usual, day: 9 }, { ...usual, minutes: 0 }, { ...usual, rule: 'FREQ=DAILY', starts_on: '2026-01-01' }])
    expect(read(schedule)).toMatchObject({ schedule: { day: 1, time: '19:00' }, problems: [{ field: 'schedule', isRejected: false }] });
  for (const rule of ['FREQ=MONTHLY;BYDAY=2MO', 'FREQ=WEEKLY;INTERVAL=1', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3'])
    expect(read({ ...usual, rule, starts_on: '2026-01-01' })).toMatchObject({ schedule: { day: 1 }, problems: [{ field: 'schedule' }] });
  const bad = [
    { kind: 'extra', on: '2026-02-03' },
    { kind: 'moved', on: '2026-02-10' },
    { kind: 'gone', on: '2026-02-17' },
    'x',
    { kind: 'cancelled', on: '2026-02-30' },
  ];
  expect(read({ ...usual, exceptions: [...bad, { kind: 'cancelled', on: '2026-02-24' }] })).toMatchObject({
    schedule: { day: 2, exceptions: [{ kind: 'cancelled', on: '2026-02-24' }] },
    problems: bad.map(() => ({ field: 'schedule', isRejected: false })),
  });
});
