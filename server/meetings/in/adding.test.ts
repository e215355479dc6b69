import { eq } from 'drizzle-orm';
import { afterAll, expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { events } from '@/db/schema/events';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingChanges, meetingOverrides } from '@/db/schema/meetings-history';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { many, packed, row, system } from '@/server/testing/feeds';
import { makers } from '@/server/testing/make';
import { test } from '@/server/testing/test';
import { correctMeeting } from '../care';
import { AddMeeting, CorrectMeeting } from '../care-input';
import { FindMeetings } from '../input';
import { findMeetings } from '../queries';
import { addMeeting } from './adding';
import { importFeed } from './import';
import { readAgain } from './sources';

const form = {
  entryId: crypto.randomUUID() as string,
  name: 'Quay Light',
  groupName: 'Harbor Group',
  fellowship: 'na',
  day: '2',
  time: '19:30',
  minutes: '90',
  rhythm: 'weekly',
  startsOn: '',
  endsOn: '',
  timeZone: 'Europe/Dublin',
  venue: 'hybrid',
  types: 'Open, Beginner/Newcomer, x',
  placeName: 'The Hall',
  placeNotes: 'Side door',
  address: '1 Quay St, Galway, Ireland',
  city: 'Galway',
  state: '',
  postalCode: '',
  country: 'Ireland',
  point: '53.2710, -9.0567',
  notes: '',
  conferenceUrl: 'https://zoom.us/j/123456789',
  conferencePhone: '',
};
const asked = (over: object = {}) => AddMeeting.parse({ ...form, ...over });

test('staff add a meeting that no source lists: it is found, by its codes and near its door', async ({ db, make, as }) => {
  const staff = as(await make.member({ role: 'moderator' }));
  const { slug } = await addMeeting(staff, asked());
  const [meeting] = await db.select().from(meetings).where(eq(meetings.slug, slug));
  expect(meeting).toMatchObject({
    ...{ name: 'Quay Light', groupName: 'Harbor Group', fellowship: 'na', day: 2, time: '19:30:00', minutes: 90, venue: 'hybrid' },
    ...{
      types: ['BEG', 'O', 'X'],
      facets: expect.arrayContaining(['open', 'newcomer', 'wheelchair']),
      timeZone: 'Europe/Dublin',
      status: 'active',
    },
    ...{ conferenceId: 'zoom:123456789', latitude: 53.271, longitude: -9.0567, isApproximate: false, city: 'Galway' },
    groupId: expect.any(String),
    placeId: expect.any(String),
    nextStartsAt: new Date('2030-01-01T19:30:00Z'),
  });
  expect(await db.select().from(meetingChanges)).toMatchObject([{ kind: 'new', sayer: 'moderator', byId: staff.actor.id }]);
  expect(await db.$count(events, eq(events.name, 'meeting.added'))).toBe(1);
  const ctx = { ...system(db), actor: { kind: 'visitor' } as const };
  const found = await findMeetings(ctx, FindMeetings.parse({ near: '53.27,-9.05', type: 'wheelchair', day: '2' }));
  expect(found.meetings).toMatchObject([{ name: 'Quay Light' }]);

  expect(await addMeeting(staff, asked())).toEqual({ slug });
  expect(await db.$count(meetings)).toBe(1);
});

test('it may be rare, be found by its postal code, or be by appointment', async ({ db, make, as }) => {
  const staff = as(await make.member({ role: 'admin' }));
  const add = async (over: object) => {
    const { slug } = await addMeeting(staff, asked({ entryId: crypto.randomUUID(), ...over }));
    return (await db.select().from(meetings).where(eq(meetings.slug, slug)))[0];
  };
  expect(await add({ rhythm: 'first-third', startsOn: '2030-01-01' })).toMatchObject({
    rule: 'FREQ=MONTHLY;BYDAY=1TU,3TU',
    nextStartsAt: new Date('2030-01-01T19:30:00Z'),
  });
  expect(await add({ startsOn: '2030-02-01', endsOn: '2030-03-01' })).toMatchObject({ nextStartsAt: new Date('2030-02-05T19:30:00Z') });
  expect(await add({ day: '', time: '' })).toMatchObject({ day: null, time: null, nextStartsAt: null });
  expect(await add({ venue: 'phone', conferenceUrl: '', conferencePhone: '+1 646-558-8656', address: '', point: '' })).toMatchObject({
    venue: 'phone',
    conferencePhone: '+16465588656',
    latitude: null,
  });
});

test.for<[string, object]>([
  ['time', { time: '' }],
  ['day', { day: '' }],
  ['startsOn', { rhythm: 'second-week' }],
  ['endsOn', { startsOn: '2030-02-01', endsOn: '2030-01-01' }],
  ['address', { address: '' }],
  ['conferenceUrl', { conferenceUrl: '' }],
  ['conferencePhone', { venue: 'phone' }],
  ['conferencePhone', { conferencePhone: 'ring twice' }],
  ['timeZone', { timeZone: 'Mars/Olympus' }],
  ['types', { types: 'Open, Nonsense' }],
  ['point', { point: 'by the quay' }],
  ['point', { point: '153.27, -9' }],
])('what is wrong with %s is told beside it, and nothing is listed: %j', async ([field, over], { db, make, as }) => {
  const staff = as(await make.member({ role: 'moderator' }));
  await expect(addMeeting(staff, asked(over))).rejects.toMatchObject({ code: 'invalid', field });
  expect(await db.$count(meetings)).toBe(0);
  expect(await db.$count(meetingFeeds)).toBe(0);
});

test('what is put right of it is simply so; it is paused with a reason and a date, and closed', async ({ db, make, as }) => {
  const staff = as(await make.member({ role: 'moderator' }));
  const { slug } = await addMeeting(staff, asked());
  const one = async () => (await db.select().from(meetings).where(eq(meetings.slug, slug)))[0];
  const meetingId = (await one())?.id ?? '';
  const before = { ...form, status: 'active' };
  const change = (over: object) => correctMeeting(staff, CorrectMeeting.parse({ ...before, meetingId, before, ...over }));
  await change({ name: 'Quay Lights', types: 'Closed' });
  expect(await one()).toMatchObject({ name: 'Quay Lights', types: ['C'], facets: ['closed'] });
  expect(await db.$count(meetingOverrides)).toBe(0);
  await expect(change({ status: 'suspended', statusReason: 'room' })).rejects.toMatchObject({ field: 'statusReason' });
  await change({ status: 'suspended', statusReason: 'room', statusReviewOn: '2030-03-01' });
  expect(await one()).toMatchObject({ status: 'suspended', statusReason: 'room', statusReviewOn: '2030-03-01', nextStartsAt: null });
  await change({ status: 'closed' });
  expect(await one()).toMatchObject({ status: 'closed', statusReason: null });
});

test('nothing is read into the list that is kept by hand, and members do not write it', async ({ db, make, as }) => {
  const admin = as(await make.member({ role: 'admin' }));
  await addMeeting(admin, asked());
  const [feed] = await db.select().from(meetingFeeds);
  await expect(readAgain(admin, { feedId: feed?.id ?? '', files: [packed(many(1))] })).rejects.toMatchObject({
    reason: 'meetings.ownSource',
  });
  await expect(importFeed(system(db), { source: feed?.source ?? '', rows: [row] })).rejects.toMatchObject({ reason: 'meetings.ownSource' });
  const member = as(await make.member());
  expect(() => addMeeting(member, asked())).toThrow(expect.objectContaining({ code: 'forbidden' }));
});

const { db: parallel, sql: pool } = connect(parallelDatabaseUrl(), { max: 6 });
afterAll(() => pool.end());

plain('four clicks at once are one meeting, in one list', async () => {
  const make = makers(parallel);
  const staff = { db: parallel, actor: await make.member({ role: 'moderator' }), now: new Date() };
  const input = asked({ entryId: crypto.randomUUID(), point: '12.3456, 65.4321' });
  const added = await Promise.all([1, 2, 3, 4].map(() => addMeeting(staff, input)));
  expect(new Set(added.map(({ slug }) => slug)).size).toBe(1);
  expect(await parallel.$count(meetings, eq(meetings.sourceId, input.entryId))).toBe(1);
  expect(await parallel.$count(meetingFeeds, eq(meetingFeeds.format, 'own'))).toBe(1);
});
