import { eq } from 'drizzle-orm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { Structured } from '@/app/_meetings/structured';
import { events } from '@/db/schema/events';
import { meetings } from '@/db/schema/meetings';
import { meetingTaps, meetingVisits } from '@/db/schema/meetings-people';
import { notifications } from '@/db/schema/notifications';
import type { Context, Member } from '@/server/context';
import { test } from '@/server/testing/test';
import { forgetVisit, myVisits, writeVisit } from './diary';
import { FindMeetings, ProposeChange } from './input';
import { refreshNext } from './next';
import { decideProposal, findProposals, proposeChange } from './proposals';
import { findMeetings, getMeeting } from './queries';
import { forgetMeeting, getMeetings, mySavedMeetings, remind, remindOfMeetings, saveMeetings } from './saved';
import { forgetTaps, tap } from './taps';

const now = new Date('2030-01-07T18:00:00Z');
type Db = Context['db'];
const visitor = (db: Db, network: string, at = now) => ({ db, actor: { kind: 'visitor' } as const, now: at, network });
const as = (db: Db, actor: Member, at = now) => ({ db, actor, now: at });
const long = { joinedAt: new Date('2029-01-01') };
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

test('three networks that met nobody make a meeting "call first", and those who found it make it sure again', async ({ db, make }) => {
  const { slug } = await make.meeting({ name: 'Lamp' });
  const say = (network: string, kind: 'was-on' | 'nobody', at = now) => tap(visitor(db, network, at), { slug, kind });
  expect(await say('a', 'nobody')).toEqual({ isUnconfirmed: false });
  expect(await say('a', 'nobody', days(1))).toEqual({ isUnconfirmed: false });
  expect(await say('b', 'nobody')).toEqual({ isUnconfirmed: false });
  expect(await say('c', 'nobody')).toEqual({ isUnconfirmed: true });
  await refreshNext(visitor(db, 'a'));
  expect((await findMeetings(visitor(db, 'x'), FindMeetings.parse({}))).meetings).toMatchObject([{ name: 'Lamp', isUnconfirmed: true }]);
  const member = await make.member(long);
  await tap(as(db, member, days(2)), { slug, kind: 'was-on' });
  expect((await getMeeting(visitor(db, 'x'), { slug })).isUnconfirmed).toBe(false);
  expect(await getMeeting(visitor(db, 'x'), { slug })).toMatchObject({ confirmers: 1, confirmedAt: days(2) });
});

test('a doubt that nobody repeats is forgotten after five weeks, and taps after half a year', async ({ db, make }) => {
  const { slug, id } = await make.meeting();
  for (const network of ['a', 'b', 'c']) await tap(visitor(db, network), { slug, kind: 'nobody' });
  const system = (at: Date) => ({ db, actor: { kind: 'system' } as const, now: at });
  await forgetTaps(system(days(34)));
  expect((await getMeeting(visitor(db, 'x'), { slug })).isUnconfirmed).toBe(true);
  await forgetTaps(system(days(36)));
  expect((await getMeeting(visitor(db, 'x'), { slug })).isUnconfirmed).toBe(false);
  expect(await db.$count(meetingTaps, eq(meetingTaps.meetingId, id))).toBe(3);
  await forgetTaps(system(days(181)));
  expect(await db.$count(meetingTaps, eq(meetingTaps.meetingId, id))).toBe(0);
});

test('a second tap on the same day stands in place of the first, and no network is kept', async ({ db, make }) => {
  const { id, slug } = await make.meeting();
  await tap(visitor(db, '192.0.2.7'), { slug, kind: 'nobody' });
  await tap(visitor(db, '192.0.2.7'), { slug, kind: 'was-on' });
  const said = await db.select().from(meetingTaps).where(eq(meetingTaps.meetingId, id));
  expect(said).toMatchObject([{ kind: 'was-on', weight: 1 }]);
  expect(JSON.stringify(said)).not.toContain('192.0.2.7');
});

test('medication is welcome when enough people say so', async ({ db, make }) => {
  const { slug } = await make.meeting();
  await tap(visitor(db, 'a'), { slug, kind: 'medication' });
  expect((await getMeeting(visitor(db, 'a'), { slug })).facets).not.toContain('medication-welcome');
  await tap(as(db, await make.member(long)), { slug, kind: 'medication' });
  expect((await getMeeting(visitor(db, 'a'), { slug })).facets).toContain('medication-welcome');
  await refreshNext(visitor(db, 'a'));
  expect((await findMeetings(visitor(db, 'a'), FindMeetings.parse({ welcome: 'medication' }))).meetings).toHaveLength(1);
});

test('a moderator takes up the fields that are right; the day and time move, and the history says so without names', async ({
  db,
  make,
}) => {
  const { slug } = await make.meeting({ name: 'Lamp', day: 1, time: '19:00' });
  const said = ProposeChange.parse({ slug, name: 'Lamp', day: '2', time: '20:00', placeName: 'Elsewhere', note: 'It moved.' });
  await proposeChange(visitor(db, 'a'), said);
  await proposeChange(visitor(db, 'a'), { ...said, note: 'It moved in May.' });
  const moderator = await make.member({ role: 'moderator' });
  const { proposals } = await findProposals(as(db, moderator), {});
  expect(proposals).toMatchObject([
    {
      note: 'It moved in May.',
      fields: { day: { from: 1, to: 2 }, time: { from: '19:00', to: '20:00' }, placeName: { from: null, to: 'Elsewhere' } },
    },
  ]);
  const [proposal] = proposals;
  if (!proposal) throw new Error('There is a proposal.');
  expect(Object.keys(proposal.fields)).not.toContain('name');
  const decide = () => decideProposal(as(db, moderator), { proposalId: proposal.id, accepted: ['day', 'time'] });
  await decide();
  await expect(decide()).rejects.toMatchObject({ reason: 'proposal.alreadyDecided' });
  const after = await getMeeting(visitor(db, 'x'), { slug });
  expect(after).toMatchObject({ day: 2, time: '20:00:00', placeName: null });
  expect(after.changes[0]).toMatchObject({ sayer: 'member' });
  expect(after.changes[0]?.fields).toEqual(expect.arrayContaining(['day', 'time']));
  expect(JSON.stringify(after.changes)).not.toContain(moderator.id);
  expect((await findProposals(as(db, moderator), {})).proposals).toEqual([]);
});

test('who proposes nothing is told so, by the field; a member decides on nothing', async ({ db, make }) => {
  const { slug } = await make.meeting({ name: 'Lamp' });
  await expect(proposeChange(visitor(db, 'a'), ProposeChange.parse({ slug, name: 'Lamp' }))).rejects.toMatchObject({
    reason: 'meetings.nothingChanged',
    field: 'note',
  });
  await expect(findProposals(as(db, await make.member()), {})).rejects.toMatchObject({ code: 'forbidden' });
});

test('Q02: a hostile word on a listing waits for a moderator, changes nothing until then, and is only ever words', async ({ db, make }) => {
  const { slug } = await make.meeting({ name: 'Lamp', conferenceUrl: 'https://zoom.us/j/1', venue: 'hybrid' });
  const before = await getMeeting(visitor(db, 'x'), { slug });
  const refused = (given: object) => ProposeChange.safeParse({ slug, ...given }).error?.issues.map(({ path }) => path.join('.'));
  for (const conferenceUrl of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'https://a b',
  ])
    expect(refused({ conferenceUrl }), conferenceUrl).toEqual(['conferenceUrl']);
  expect(refused({ conferencePhone: 'call <b>me</b>' })).toEqual(['conferencePhone']);
  expect(refused({ day: 9 })).toEqual(['day']);
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const said = { name: hostile, placeName: 'Ask for Dino', address: 'Behind 12 Back Alley', note: hostile };
  await proposeChange(as(db, await make.member(long)), ProposeChange.parse({ slug, ...said }));
  expect(await getMeeting(visitor(db, 'x'), { slug })).toEqual(before);
  const found = await findMeetings(visitor(db, 'x'), FindMeetings.parse({}));
  expect(JSON.stringify(found)).not.toMatch(/alert|Dino|Back Alley/);
  const moderator = await make.member({ role: 'moderator' });
  const [waiting] = (await findProposals(as(db, moderator), {})).proposals;
  expect(waiting?.fields).toMatchObject({ name: { to: hostile }, address: { to: 'Behind 12 Back Alley' } });
  await decideProposal(as(db, moderator), { proposalId: waiting?.id ?? '', accepted: ['name'] });
  const after = await getMeeting(visitor(db, 'x'), { slug });
  expect(after).toMatchObject({ name: hostile, placeName: before.placeName, address: before.address });
  // As a page has it: text, also within the data that search engines read.
  const page = renderToStaticMarkup(
    createElement('main', null, createElement('h1', null, after.name), createElement(Structured, { data: { name: after.name } })),
  );
  expect(page).not.toMatch(/<img|<script>|<\/script><script/);
  expect(page.match(/<script/g)).toHaveLength(1);
});

test('a person keeps meetings in their account, and takes them away; nobody else sees them', async ({ db, make }) => {
  const [one, other] = [await make.member(), await make.member()];
  const { slug } = await make.meeting({ name: 'Lamp' });
  await saveMeetings(as(db, one), { slugs: [slug, slug, 'unknown'] });
  expect(await mySavedMeetings(as(db, one))).toMatchObject([{ name: 'Lamp', remindMinutes: null }]);
  expect(await mySavedMeetings(as(db, other))).toEqual([]);
  expect(await getMeetings(visitor(db, 'a'), { slugs: [slug] })).toMatchObject([{ name: 'Lamp' }]);
  await forgetMeeting(as(db, other), { slug });
  expect(await mySavedMeetings(as(db, one))).toHaveLength(1);
  await forgetMeeting(as(db, one), { slug });
  expect(await mySavedMeetings(as(db, one))).toEqual([]);
});

test('a reminder comes once for each time, before it begins, and its event names no meeting', async ({ db, make }) => {
  const person = await make.member();
  const { id, slug } = await make.meeting();
  await remind(as(db, person), { slug, minutes: 30 });
  const begins = new Date('2030-01-08T00:00:00Z');
  await db
    .update(meetings)
    .set({ nextStartsAt: begins, nextEndsAt: new Date(begins.getTime() + 3_600_000) })
    .where(eq(meetings.id, id));
  const system = (minutes: number) => ({ db, actor: { kind: 'system' } as const, now: new Date(begins.getTime() - minutes * 60_000) });
  expect(await remindOfMeetings(system(31))).toBe(0);
  expect(await remindOfMeetings(system(30))).toBe(1);
  expect(await remindOfMeetings(system(20))).toBe(0);
  expect(await remindOfMeetings(system(-5))).toBe(0);
  const noted = await db.select().from(events).where(eq(events.name, 'meeting.soon'));
  expect(noted.filter(({ subjectId }) => subjectId === person.id)).toHaveLength(1);
  expect(JSON.stringify(noted)).not.toContain(id);
  await remind(as(db, person), { slug, minutes: null });
  await db
    .update(meetings)
    .set({ nextStartsAt: days(8), nextEndsAt: days(9) })
    .where(eq(meetings.id, id));
  expect(await remindOfMeetings({ ...system(0), now: new Date(days(8).getTime() - 60_000) })).toBe(0);
  expect(await db.select().from(notifications).where(eq(notifications.userId, person.id))).toEqual([]);
});

test('the diary is sealed, and for its writer alone', async ({ db, make }) => {
  const [one, other] = [await make.member(), await make.member()];
  const { slug } = await make.meeting({ name: 'Lamp in the window' });
  const { id } = await writeVisit(as(db, one), { slug, on: '2030-01-07', note: 'I spoke for the first time.' });
  expect((await myVisits(as(db, one), {})).visits).toMatchObject([
    { name: 'Lamp in the window', on: '2030-01-07', note: 'I spoke for the first time.' },
  ]);
  const kept = JSON.stringify(await db.select().from(meetingVisits).where(eq(meetingVisits.id, id)));
  for (const word of [slug, 'Lamp', 'spoke', '2030-01-07T']) if (word !== '2030-01-07T') expect(kept).not.toContain(word);
  expect((await myVisits(as(db, other), {})).visits).toEqual([]);
  await forgetVisit(as(db, other), { visitId: id });
  expect((await myVisits(as(db, one), {})).visits).toHaveLength(1);
  await forgetVisit(as(db, one), { visitId: id });
  expect((await myVisits(as(db, one), {})).visits).toEqual([]);
});
