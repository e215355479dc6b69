import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { type Db, one } from '@/db/client';
import { events } from '@/db/schema/events';
import { blocks } from '@/db/schema/safety';
import { acquaintances, rounds, seekers, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { genders } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { test } from '@/server/testing/test';
import { offersOf } from './book';
import type { SeekerWishes } from './input';
import { findRounds, getRound, scoresAndLasting, sponsorshipFigures } from './round-report';
import { runRound, startRound } from './rounds';
import { score } from './score';
import { openFactors, sealFactors, sealRanking, sealWishes } from './seeking';
import { sharedTime } from './shared-hours';

const now = new Date('2030-01-06T12:00:00Z');
const asSystem = (db: Db): Context => ({ db, actor: { kind: 'system' }, now });
const evenings = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 18 * 60, to: 22 * 60 }));
const wished: SeekerWishes = {
  pathways: ['na'],
  languages: ['en'],
  experiences: [],
  contactStyle: 'any',
  interests: [],
  timeZone: 'America/New_York',
  hours: evenings,
  mustAffirmMedication: true,
  usesMedication: false,
  gender: 'unsaid',
  sponsorGenders: [...genders],
  urgency: 'none',
};

async function looks(
  db: Db,
  userId: string,
  over: Partial<SeekerWishes> = {},
  more: { days?: number; ranked?: string[]; fillsUp?: boolean } = {},
) {
  const seekingSince = new Date(now.getTime() - (more.days ?? 1) * 86_400_000);
  const rankingSealed = more.ranked ? sealRanking(userId, { sponsorIds: more.ranked, fillsUp: more.fillsUp ?? true }) : null;
  await db.insert(seekers).values({ userId, wishesSealed: sealWishes(userId, { ...wished, ...over }), rankingSealed, seekingSince });
}
async function round(db: Db, isDry = false) {
  const { id } = one(await db.insert(rounds).values({ startedAt: now, isDry }).returning());
  await runRound(asSystem(db), { roundId: id });
  return one(await db.select().from(rounds).where(eq(rounds.id, id)));
}
const offered = async (db: Db) =>
  Object.fromEntries(
    (await db.select().from(sponsorships).where(eq(sponsorships.status, 'offered'))).map(({ sponseeId, sponsorId }) => [
      sponseeId,
      sponsorId,
    ]),
  );

describe('a round', () => {
  test('proposes to each who looks the sponsor they would like best, holds the place, and tells them alone', async ({ db, make }) => {
    const [near, far] = [await make.sponsor({ hours: evenings }), await make.sponsor({ hours: evenings, experiences: ['grief'] })];
    const [ana, ben] = [await make.member(), await make.member()];
    await looks(db, ana.id, {}, { ranked: [far.id, near.id] });
    await looks(db, ben.id, { experiences: ['grief'] }, { ranked: [near.id] });
    const done = await round(db);
    expect(done).toMatchObject({ status: 'done', weightsVersion: 1, result: { places: 2, blocking: 0 } });
    expect(await offered(db)).toEqual({ [ana.id]: far.id, [ben.id]: near.id });
    const rows = await db.select().from(sponsorships).where(eq(sponsorships.roundId, done.id));
    expect(rows.map(({ place, expiresAt }) => ({ place, expiresAt }))).toEqual(
      Array.from({ length: 2 }, () => ({ place: 1, expiresAt: new Date(now.getTime() + 72 * 3_600_000) })),
    );
    const ofBen = one(rows.filter(({ sponseeId }) => sponseeId === ben.id));
    expect(ofBen.factorsSealed).toMatch(/^k1\./);
    const hoursPerWeek = sharedTime({ ...wished }, { timeZone: 'America/New_York', hours: evenings }, now).hoursPerWeek;
    const [offer] = await offersOf(asSystem(db), eq(sponsors.userId, near.id));
    if (!offer) throw new Error('The sponsor is there.');
    expect(openFactors(ofBen.id, ofBen.factorsSealed ?? '')).toEqual({
      weights: 1,
      ...score({ ...wished, experiences: ['grief'] }, { ...offer, placesLeft: 1 }, hoursPerWeek),
      choice: 1,
    });
    const told = await db.select().from(events).where(eq(events.name, 'sponsorship.offered'));
    expect(told.map(({ subjectId, details }) => ({ subjectId, details }))).toEqual(
      expect.arrayContaining(rows.map(({ id }) => ({ subjectId: id, details: {} }))),
    );
  });

  test('gives a place to whom it is hardest to wait, then to who waits longest; a focus lifts by one', async ({ db, make }) => {
    const sponsor = await make.sponsor({ hours: evenings });
    const [longest, setback, justOut] = [await make.member(), await make.member(), await make.member()];
    await looks(db, longest.id, { experiences: ['parenting'] }, { days: 90 });
    await looks(db, setback.id, { urgency: 'setback' }, { days: 2 });
    await looks(db, justOut.id, { urgency: 'just-out' }, { days: 1 });
    await round(db);
    expect(await offered(db)).toEqual({ [justOut.id]: sponsor.id });

    await db.delete(sponsorships);
    await db.delete(seekers).where(eq(seekers.userId, justOut.id));
    await round(db);
    expect(await offered(db)).toEqual({ [setback.id]: sponsor.id });

    await db.delete(sponsorships);
    await db.delete(seekers).where(eq(seekers.userId, setback.id));
    const other = await make.member();
    await looks(db, other.id, {}, { days: 120 });
    await db.update(sponsors).set({ focus: ['parenting'] });
    await round(db);
    expect(await offered(db)).toEqual({ [longest.id]: sponsor.id });
  });

  test('never moves those who have a sponsor, and takes no place that is held', async ({ db, make }) => {
    const sponsor = await make.sponsor({ hours: evenings, capacity: 2 });
    const [kept, second, third] = [await make.member(), await make.member(), await make.member()];
    for (const { id } of [kept, second, third]) await looks(db, id);
    const pair = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: kept.id, status: 'active', slot: null, place: 1 });
    await round(db);
    const after = await offered(db);
    expect(Object.keys(after)).toHaveLength(1);
    expect(after[kept.id]).toBeUndefined();
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, pair.id))).toEqual([pair]);
  });

  test('keeps apart who is blocked, knows each other, has asked already, or said no of late', async ({ db, make }) => {
    const sponsor = await make.sponsor({ hours: evenings, capacity: 5 });
    const [blocked, blocking, known, asked, refused, free] = await Promise.all(Array.from({ length: 6 }, () => make.member()));
    if (!(blocked && blocking && known && asked && refused && free)) throw new Error('Six were made.');
    for (const { id } of [blocked, blocking, known, asked, refused, free]) await looks(db, id);
    await db.insert(blocks).values([
      { blockerId: sponsor.id, blockedId: blocked.id, blockedAt: now },
      { blockerId: blocking.id, blockedId: sponsor.id, blockedAt: now },
    ]);
    await db.insert(acquaintances).values({ userId: sponsor.id, otherId: known.id, saidAt: now });
    await make.sponsorship({ sponsorId: sponsor.id, sponseeId: asked.id });
    await make.sponsorship({ sponsorId: sponsor.id, sponseeId: refused.id, status: 'declined', slot: null, answeredAt: now });
    await round(db);
    expect(await offered(db)).toEqual({ [free.id]: sponsor.id });
  });

  test('leaves out who looks for nobody for now, and sponsors on a break, and nobody is their own', async ({ db, make }) => {
    const [resting, there] = [await make.sponsor({ hours: evenings, status: 'paused' }), await make.sponsor({ hours: evenings })];
    const paused = await make.member();
    await looks(db, paused.id);
    await db.update(seekers).set({ pausedAt: now });
    await looks(db, there.id);
    await looks(db, resting.id);
    await round(db);
    expect(await offered(db)).toEqual({ [resting.id]: there.id });
  });

  test('adds nobody to the list of who wants their own choice alone', async ({ db, make }) => {
    const [wanted, other] = [await make.sponsor({ hours: evenings }), await make.sponsor({ hours: evenings })];
    const [first, picky] = [await make.member(), await make.member()];
    await looks(db, first.id, {}, { days: 30, ranked: [wanted.id] });
    await looks(db, picky.id, {}, { days: 2, ranked: [wanted.id], fillsUp: false });
    await round(db);
    expect(await offered(db)).toEqual({ [first.id]: wanted.id });
    expect(other.id).toBeTruthy();
  });

  test('that is dry shows counts and writes nothing; a real one after it comes to the same', async ({ db, make }) => {
    await make.sponsor({ hours: evenings, capacity: 2 });
    for (let at = 0; at < 4; at++) await looks(db, (await make.member()).id);
    const dry = await round(db, true);
    expect(dry).toMatchObject({ status: 'done', isDry: true, result: { places: 2, blocking: 0 } });
    expect(await offered(db)).toEqual({});
    expect(await db.$count(events, eq(events.name, 'sponsorship.offered'))).toBe(0);
    const real = await round(db);
    expect([real.snapshotHash, real.seed]).toEqual([dry.snapshotHash, dry.seed]);
  });

  test('on the same people again changes nothing, and says so', async ({ db, make }) => {
    await looks(db, (await make.member()).id);
    const first = await round(db);
    const again = await round(db);
    expect(first).toMatchObject({ status: 'done', result: { places: 0, matched: -1 } });
    expect(again).toMatchObject({ status: 'stopped', result: { unchanged: 1 }, snapshotHash: first.snapshotHash });
  });

  test('runs once however often its job is given out', async ({ db, make }) => {
    await make.sponsor({ hours: evenings });
    await looks(db, (await make.member()).id);
    const { id } = one(await db.insert(rounds).values({ startedAt: now }).returning());
    await runRound(asSystem(db), { roundId: id });
    const before = await db.select().from(sponsorships);
    await runRound(asSystem(db), { roundId: id });
    expect(await db.select().from(sponsorships)).toEqual(before);
  });

  test('that fails on the way writes nothing, and frees the way for the next', async ({ db, make }) => {
    await make.sponsor({ hours: evenings });
    await looks(db, (await make.member()).id);
    await db.update(seekers).set({ wishesSealed: 'k1.broken' });
    const { id } = one(await db.insert(rounds).values({ startedAt: now }).returning());
    await expect(runRound(asSystem(db), { roundId: id })).rejects.toThrow();
    expect(one(await db.select().from(rounds).where(eq(rounds.id, id)))).toMatchObject({ status: 'stopped', result: null });
    expect(await offered(db)).toEqual({});
  });

  test('is begun by an admin alone, one at a time, and seen as counts by them alone', async ({ db, make, as }) => {
    const admin = as(await make.member({ role: 'admin' }));
    for (const actor of [await make.member(), await make.sponsor(), await make.member({ role: 'moderator' })]) {
      await expect(async () => startRound(as(actor), { isDry: true })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(findRounds(as(actor))).rejects.toMatchObject({ code: 'forbidden' });
      await expect(sponsorshipFigures(as(actor))).rejects.toMatchObject({ code: 'forbidden' });
    }
    const { id } = await startRound(admin, { isDry: false });
    await expect(startRound(admin, { isDry: true })).rejects.toMatchObject({ reason: 'sponsorship.roundRunning' });
    await runRound({ ...admin, actor: { kind: 'system' } }, { roundId: id });
    expect(await getRound(admin, { roundId: id })).toMatchObject({ status: 'done' });
    expect(await db.$count(rounds)).toBe(1);
  });

  test('tells whether the score told who lasts, as two means, and nothing of fewer than ten', async ({ make, as }) => {
    const admin = as(await make.member({ role: 'admin' }), now);
    const began = new Date(now.getTime() - 40 * 86_400_000);
    const pair = async (total: number, lasted: boolean) => {
      const id = crypto.randomUUID();
      const parts = { sharedTime: total, pathway: 0, livedExperience: 0, style: 0, reliability: 0, openPlaces: 0, interests: 0 };
      const ended = lasted ? {} : { status: 'ended' as const, place: null, endedAt: new Date(began.getTime() + 5 * 86_400_000) };
      const times = { requestedAt: began, answeredAt: began };
      await make.sponsorship({ id, status: 'trial', factorsSealed: sealFactors(id, { weights: 1, parts, total }), ...times, ...ended });
    };
    for (let at = 0; at < 10; at++) await pair(60 + at, true);
    for (let at = 0; at < 9; at++) await pair(20, false);
    expect(await scoresAndLasting(admin)).toEqual([
      { days: 30, lasted: 64.5, parted: null },
      { days: 90, lasted: null, parted: null },
    ]);
    await pair(20, false);
    expect((await scoresAndLasting(admin))[0]).toEqual({ days: 30, lasted: 64.5, parted: 20 });
  });

  test('P18: tells of no group of fewer than ten', async ({ db, make }) => {
    await make.sponsor({ hours: evenings, capacity: 5 });
    for (let at = 0; at < 12; at++)
      await looks(db, (await make.member()).id, at === 0 ? { gender: 'nonbinary', mustAffirmMedication: false } : {});
    const { result } = await round(db);
    expect(result).toMatchObject({ seekers: 12, matched: -1, 'gender.unsaid': [11, -1, 1] });
    expect(Object.keys(result ?? {}).filter((key) => key.startsWith('gender.') || key.startsWith('medication.'))).toEqual([
      'gender.unsaid',
      'medication.must',
    ]);
    expect(JSON.stringify(result?.waits)).toBe('[12,0,0,0,0,0]');
  });
});
