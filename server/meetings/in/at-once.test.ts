import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingChanges, meetingOverrides } from '@/db/schema/meetings-history';
import type { Member, MemberContext } from '@/server/context';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { row as one, system } from '@/server/testing/feeds';
import { makers } from '@/server/testing/make';
import { correctMeeting, declareMeeting } from '../care';
import { CorrectMeeting } from '../care-input';
import { joinAgain, splitDuplicate } from '../duplicates';
import { importFeed } from './import';
import { restoreMeeting, withdrawSource } from './sources';

/** Truly parallel connections: what they do is committed, and what they leave is in nobody's way. */
const { db, sql: pool } = connect(parallelDatabaseUrl(), { max: 12 });
const make = makers(db);
const as = (actor: Member): MemberContext => ({ db, actor, now: new Date() });
afterAll(() => pool.end());

/** A place and an hour that no other test has, so that its meetings are the same as none of theirs. */
const apart = () => ({ ...one, latitude: Math.random() * 60, longitude: Math.random() * 100, timezone: 'Europe/Dublin' });
const rowsAt = (base: typeof one, count: number, over: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ ...base, latitude: base.latitude + index / 100, slug: `m${index}`, ...over }));
const newSource = () => `at-once-${crypto.randomUUID()}`;
const of = (feedId: string) => db.select().from(meetings).where(eq(meetings.feedId, feedId)).orderBy(meetings.sourceId);
const take = (source: string, rows: unknown[]) => importFeed(system(db, new Date()), { source, rows });
const failures = (results: PromiseSettledResult<unknown>[]) => results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));

test('one source that is taken in four times at once is taken in once, and found as it was by the others', async () => {
  const source = newSource();
  const rows = rowsAt(apart(), 300);
  const results = await Promise.all([1, 2, 3, 4].map(() => take(source, rows)));
  expect(results.map(({ added }) => added).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 300]);
  expect(results.map(({ unchanged }) => unchanged).toSorted((a, b) => a - b)).toEqual([0, 300, 300, 300]);
  const [feedId] = new Set(results.map(({ feedId }) => feedId ?? ''));
  expect(await db.$count(meetings, eq(meetings.feedId, feedId ?? ''))).toBe(300);
  expect(await db.$count(meetingChanges, eq(meetingChanges.feedId, feedId ?? ''))).toBe(300);
});

test('two sources with the same meetings that are taken in at once show each once', async () => {
  const base = apart();
  const [first, second] = await Promise.all([take(newSource(), rowsAt(base, 60)), take(newSource(), rowsAt(base, 60))]);
  const rows = [...(await of(first?.feedId ?? '')), ...(await of(second?.feedId ?? ''))];
  expect(rows).toHaveLength(120);
  expect(rows.filter(({ duplicateOfId }) => duplicateOfId === null)).toHaveLength(60);
});

test('a correction that is made while its source is taken in is kept, whichever comes first', async () => {
  const source = newSource();
  const base = apart();
  const { feedId } = await take(source, rowsAt(base, 8));
  const staff = as(await make.member({ role: 'moderator' }));
  const before = await of(feedId ?? '');
  const opened = {
    ...{ name: one.name, day: '1', time: '07:00', minutes: '60', rhythm: 'weekly', timeZone: base.timezone },
    ...{ venue: 'in-person', status: 'active', address: base.formatted_address },
  };
  const form = ({ id }: { id: string }) => CorrectMeeting.parse({ ...opened, meetingId: id, name: 'Put right', before: opened });
  for (let round = 0; round < 3; round++) {
    const results = await Promise.allSettled([
      take(source, rowsAt(base, 8, { name: `Said ${round}`, notes: `${round}`, time: `1${round}:00` })),
      ...before.map((meeting) => correctMeeting(staff, form(meeting))),
      ...before.map(({ id }) => declareMeeting(staff, { meetingId: id, kind: 'naloxone', isTrue: round !== 1 })),
    ]);
    expect(failures(results)).toEqual([]);
    const after = await of(feedId ?? '');
    expect(after.map(({ name, notes, time }) => `${name} ${notes} ${time}`)).toEqual(after.map(() => `Put right ${round} 1${round}:00:00`));
    expect(after.every(({ facets }) => facets.includes('naloxone') === (round !== 1))).toBe(true);
    expect(after.every(({ searchText }) => searchText.includes('put right'))).toBe(true);
  }
  const [id = ''] = before.map(({ id }) => id);
  const [kept] = await db
    .select()
    .from(meetingOverrides)
    .where(and(eq(meetingOverrides.meetingId, id), eq(meetingOverrides.field, 'name')));
  expect(kept).toMatchObject({ value: { is: 'Put right' }, given: { is: 'Said 2' } });
});

test('whoever splits, joins and puts back meetings while their sources are taken in waits, and nobody waits for ever', async () => {
  const base = apart();
  const [one, other] = [newSource(), newSource()];
  const staff = as(await make.member({ role: 'admin' }));
  const first = await take(one, rowsAt(base, 20));
  const second = await take(other, rowsAt(base, 20));
  const twins = await of(second.feedId ?? '');
  expect(twins.every(({ duplicateOfId }) => duplicateOfId)).toBe(true);
  for (let round = 0; round < 3; round++) {
    const results = await Promise.allSettled([
      take(one, rowsAt(base, 19, { notes: `${round}`, name: `Sunrise Group ${round}` })),
      take(other, rowsAt(base, 20, { notes: `${round}`, name: `Sunrise Group ${round}` })),
      ...twins
        .slice(0, 5)
        .map(({ id, duplicateOfId }) =>
          splitDuplicate(staff, { meetingId: id }).then(() => joinAgain(staff, { meetingId: id, otherId: duplicateOfId ?? '' })),
        ),
    ]);
    expect(failures(results)).toEqual([]);
  }
  const lost = (await of(first.feedId ?? '')).find(({ removedAt }) => removedAt);
  const again = await Promise.allSettled([
    restoreMeeting(staff, { meetingId: lost?.id ?? '' }),
    take(other, rowsAt(base, 20, { notes: 'last' })),
  ]);
  expect(failures(again)).toEqual([]);
  const shown = [...(await of(first.feedId ?? '')), ...(await of(second.feedId ?? ''))].filter(({ duplicateOfId }) => !duplicateOfId);
  expect(shown).toHaveLength(20);
});

test('a source that is withdrawn while it is taken in is off the list afterwards, all of it', async () => {
  const base = apart();
  const source = newSource();
  const staff = as(await make.member({ role: 'admin' }));
  const { feedId = '' } = (await take(source, rowsAt(base, 200))) as { feedId: string };
  const results = await Promise.allSettled([
    take(source, rowsAt(base, 400, { notes: 'more' })),
    withdrawSource(staff, { feedId }),
    take(source, rowsAt(base, 500)),
  ]);
  for (const fault of failures(results)) expect(fault).toMatchObject({ reason: 'meetings.sourceWithdrawn' });
  expect(results[1]?.status).toBe('fulfilled');
  expect(await db.$count(meetings, and(eq(meetings.feedId, feedId), isNull(meetings.removedAt)))).toBe(0);
  const [feed] = await db.select().from(meetingFeeds).where(eq(meetingFeeds.id, feedId));
  expect(feed?.status).toBe('withdrawn');
});
