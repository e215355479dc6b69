import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { checkIns, pairs } from '@/db/schema/pairs';
import { rounds, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { Context, Member } from '@/server/context';
import { report } from '@/server/moderation/reporting';
import { getPairSpace } from '@/server/pairs/queries';
import { block } from '@/server/safety/mutations';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { days, hours, walkingPair } from '@/server/testing/walking';
import { answerOffer, answerRequest } from './answering';
import { keepTime } from './clock';
import { ApplyToSponsor, SeekerWishes } from './input';
import { requestSponsor } from './mutations';
import { getSponsorship, mySponsorships } from './queries';

type Db = Context['db'];
/** The clock, seen twice: what it does, it does once. */
async function at(db: Db, now: Date) {
  for (let run = 0; run < 2; run++) await keepTime({ db, actor: { kind: 'system' }, now });
}
const toldOf = (db: Db, id: string, name: string) =>
  db.execute<{ to: string | null }>(
    sql`select details ->> 'toId' as to from events where subject_id = ${id} and name = ${name} order by id`,
  );
const statusOf = async (db: Db, id: string) => (await db.select().from(sponsorships).where(eq(sponsorships.id, id)))[0]?.status;

async function offered(db: Db, make: Make) {
  const [sponsor, sponsee] = [await make.sponsor({ capacity: 1 }), await make.member()];
  const [round] = await db.insert(rounds).values({ status: 'stopped', startedAt: noon }).returning({ id: rounds.id });
  const { id } = await make.sponsorship({
    ...{ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'offered', place: 1, roundId: round?.id },
    ...{ messageSealed: null, requestedAt: noon, expiresAt: hours(72) },
  });
  return { id, sponsor, sponsee };
}

describe('a request', () => {
  test('waits for 72 hours, is brought to mind after 24 and 48, and then runs out', async ({ db, make, as }) => {
    const [sponsor, newcomer] = [await make.sponsor(), await make.member()];
    const { id } = await requestSponsor(as(newcomer), { sponsorId: sponsor.id, message: 'Would you?' });
    await at(db, hours(23));
    expect(await toldOf(db, id, 'sponsorship.waiting')).toHaveLength(0);
    await at(db, hours(25));
    expect(await toldOf(db, id, 'sponsorship.waiting')).toEqual([{ to: sponsor.id }]);
    await at(db, hours(49));
    expect(await toldOf(db, id, 'sponsorship.waiting')).toHaveLength(2);
    await expect(answerRequest(as(sponsor, hours(73)), { sponsorshipId: id, answer: 'accept' })).rejects.toMatchObject({
      reason: 'sponsorship.ranOut',
    });
    await at(db, hours(73));
    expect(await statusOf(db, id)).toBe('expired');
    expect(await toldOf(db, id, 'sponsorship.expired')).toEqual([{ to: newcomer.id }]);
    await expect(answerRequest(as(sponsor, hours(74)), { sponsorshipId: id, answer: 'accept' })).rejects.toMatchObject({
      reason: 'sponsorship.noLongerOpen',
    });
  });
});

describe('an offer of a round', () => {
  test('reaches the sponsor when the sponsee has said yes, and not before', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await offered(db, make);
    const seenBy = async (one: Member) => (await mySponsorships(as(one))).pairs.map(({ status }) => status);
    expect(await seenBy(sponsee)).toEqual(['offered']);
    expect(await seenBy(sponsor)).toEqual([]);
    await expect(getSponsorship(as(sponsor), { sponsorshipId: id })).rejects.toMatchObject({ code: 'notFound' });
    await answerOffer(as(sponsee), { sponsorshipId: id, answer: 'accept' });
    expect(await seenBy(sponsor)).toEqual(['confirmed']);
    await answerOffer(as(sponsor), { sponsorshipId: id, answer: 'accept' });
    expect(await seenBy(sponsor)).toEqual(['trial']);
    await expect(answerOffer(as(sponsor), { sponsorshipId: id, answer: 'decline' })).rejects.toMatchObject({
      reason: 'sponsorship.alreadyAnswered',
    });
  });

  test('that the sponsee declines is never seen by the sponsor, whose place is free again', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await offered(db, make);
    await answerOffer(as(sponsee), { sponsorshipId: id, answer: 'decline' });
    expect((await mySponsorships(as(sponsor))).pairs).toEqual([]);
    await expect(requestSponsor(as(await make.member()), { sponsorId: sponsor.id, message: 'Would you?' })).resolves.toBeTruthy();
  });

  test('gives each of the two 72 hours, with a word to whoever’s turn it is', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await offered(db, make);
    await at(db, hours(25));
    await answerOffer(as(sponsee, hours(30)), { sponsorshipId: id, answer: 'accept' });
    await at(db, hours(60));
    expect(await toldOf(db, id, 'sponsorship.waiting')).toEqual([{ to: sponsee.id }, { to: sponsor.id }]);
    await at(db, hours(101));
    expect(await statusOf(db, id)).toBe('confirmed');
    await at(db, hours(103));
    expect(await statusOf(db, id)).toBe('expired');
    await expect(answerOffer(as(sponsor, hours(104)), { sponsorshipId: id, answer: 'accept' })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('goes when one blocks the other, and reads like any that was declined', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await offered(db, make);
    await answerOffer(as(sponsee), { sponsorshipId: id, answer: 'accept' });
    await block(as(sponsor), { handle: sponsee.handle });
    expect(await getSponsorship(as(sponsee), { sponsorshipId: id })).toMatchObject({ status: 'declined' });
  });

  test('takes requests and other offers of the sponsee back when it becomes a pair', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await offered(db, make);
    const other = await requestSponsor(as(sponsee), { sponsorId: (await make.sponsor()).id, message: 'Would you?' });
    await answerOffer(as(sponsee), { sponsorshipId: id, answer: 'accept' });
    await answerOffer(as(sponsor), { sponsorshipId: id, answer: 'accept' });
    expect(await statusOf(db, other.id)).toBe('withdrawn');
  });
});

describe('a trial', () => {
  test('without a first word brings both to mind after two days, and offers someone else after a week', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as, 3);
    await at(db, hours(47));
    expect(await toldOf(db, id, 'sponsorship.nudged')).toHaveLength(0);
    await at(db, hours(49));
    expect(await toldOf(db, id, 'sponsorship.nudged')).toHaveLength(1);
    await at(db, days(7.1));
    expect(await toldOf(db, id, 'sponsorship.newMatch')).toEqual([{ to: sponsee.id }]);
    expect(await statusOf(db, id)).toBe('trial');
    expect(await db.select().from(sponsorPlaces).where(eq(sponsorPlaces.sponsorId, sponsor.id))).toHaveLength(2);
  });

  test('with a first word is left in peace', async ({ db, make, as }) => {
    const { id, sponsee, write } = await walkingPair(make, as, 3);
    await write(sponsee, 'Hello.', hours(1));
    await at(db, days(8));
    for (const name of ['sponsorship.nudged', 'sponsorship.newMatch']) expect(await toldOf(db, id, name)).toHaveLength(0);
  });

  test('asks both how it goes after 3, 14 and 30 days, once each', async ({ db, make, as }) => {
    const { id, sponsee, write } = await walkingPair(make, as);
    await write(sponsee, 'Hello.', hours(1));
    for (const day of [2.9, 3.1, 3.2, 14.1, 30.1]) await at(db, days(day));
    const asked = await db.select({ kind: checkIns.kind }).from(checkIns).where(eq(checkIns.sponsorshipId, id));
    expect(asked.map(({ kind }) => kind).sort()).toEqual(['day14', 'day14', 'day3', 'day3', 'day30', 'day30']);
    expect(await toldOf(db, id, 'sponsorship.checkIn')).toHaveLength(6);
  });

  test('asks after 60 days whether to go on, and parts a week later when not both said so', async ({ db, make, as }) => {
    const { id, sponsee, write } = await walkingPair(make, as);
    await write(sponsee, 'Hello.', hours(1));
    await at(db, days(60.1));
    expect(await toldOf(db, id, 'sponsorship.renewal')).toHaveLength(1);
    await at(db, days(66.9));
    expect(await statusOf(db, id)).toBe('trial');
    await at(db, days(67.1));
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, id))).toMatchObject([{ status: 'ended', endReason: 'no_fault' }]);
    expect(await toldOf(db, id, 'sponsorship.ended')).toHaveLength(2);
  });
});

describe('a pair that goes on', () => {
  test('is asked each month, and once for each three weeks of silence', async ({ db, make, as }) => {
    const { id, sponsor, write } = await walkingPair(make, as);
    await write(sponsor, 'Hello.', hours(1));
    await db.update(sponsorships).set({ status: 'active' }).where(eq(sponsorships.id, id));
    await at(db, days(20));
    expect(await toldOf(db, id, 'sponsorship.quiet')).toHaveLength(0);
    await at(db, days(22));
    await at(db, days(40));
    expect(await toldOf(db, id, 'sponsorship.quiet')).toHaveLength(1);
    await write(sponsor, 'Sorry, I was away.', days(41));
    await at(db, days(63));
    expect(await toldOf(db, id, 'sponsorship.quiet')).toHaveLength(2);
    await at(db, days(91));
    const monthly = await db
      .select({ number: checkIns.number })
      .from(checkIns)
      .where(sql`${checkIns.sponsorshipId} = ${id} and kind = 'monthly'`);
    expect(monthly.map(({ number }) => number).sort()).toEqual([2, 2, 3, 3]);
  });
});

test('two who came together in another way have a space and days of their own as well', async ({ db, make, as }) => {
  const { id, sponsee } = await walkingPair(make, as);
  await db.delete(pairs).where(eq(pairs.sponsorshipId, id));
  await at(db, hours(1));
  expect(await getPairSpace(as(sponsee), { sponsorshipId: id })).toMatchObject({ trialEndsAt: days(60) });
});

test('a paused sponsor cannot say yes to an offer', async ({ db, make, as }) => {
  const { id, sponsor, sponsee } = await offered(db, make);
  await answerOffer(as(sponsee), { sponsorshipId: id, answer: 'accept' });
  await db.update(sponsors).set({ status: 'paused' }).where(eq(sponsors.userId, sponsor.id));
  await expect(answerOffer(as(sponsor), { sponsorshipId: id, answer: 'accept' })).rejects.toMatchObject({
    reason: 'sponsorship.youAreOnABreak',
  });
});

test('fifty who ask one sponsor are answered within their places, of which a new sponsor has one', async ({ db, make, as }) => {
  for (const [capacity, status] of [
    [3, 'active'],
    [1, 'probation'],
  ] as const) {
    const sponsor = await make.sponsor({ capacity, status });
    const asked = [];
    for (let count = 0; count < 50; count++) asked.push(await make.sponsorship({ sponsorId: sponsor.id }));
    let accepted = 0;
    for (const { id } of asked)
      await answerRequest(as(sponsor), { sponsorshipId: id, answer: 'accept' }).then(
        () => accepted++,
        (refusal) => expect(refusal).toMatchObject({ reason: 'sponsorship.full' }),
      );
    expect(accepted).toBe(capacity);
    expect(await db.$count(sponsorships, sql`${sponsorships.sponsorId} = ${sponsor.id} and status = 'trial'`)).toBe(capacity);
  }
});

test('is no longer there between two who know each other outside, nor with one who handles a report of the other', async ({
  db,
  make,
  as,
}) => {
  const { id, sponsor, sponsee } = await offered(db, make);
  await answerOffer(as(sponsee), { sponsorshipId: id, answer: 'accept' });
  await db.execute(sql`insert into acquaintances (user_id, other_id, said_at) values (${sponsee.id}, ${sponsor.id}, now())`);
  await expect(answerOffer(as(sponsor), { sponsorshipId: id, answer: 'accept' })).rejects.toMatchObject({
    reason: 'sponsorship.noLongerOpen',
  });
  const other = await offered(db, make);
  await answerOffer(as(other.sponsee), { sponsorshipId: other.id, answer: 'accept' });
  await db.execute(sql`update users set role = 'moderator' where id = ${other.sponsor.id}`);
  await report(as(await make.member()), { targetKind: 'person', targetId: other.sponsee.id, reason: 'other', words: '' });
  await expect(answerOffer(as(other.sponsor), { sponsorshipId: other.id, answer: 'accept' })).rejects.toMatchObject({
    reason: 'sponsorship.noLongerOpen',
  });
});

test('nobody is asked, as seeker or sponsor, whether a court or a job sent them', () => {
  const asked = [SeekerWishes, ApplyToSponsor].flatMap(({ shape }) => Object.keys(shape));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name) => /court|legal|law|mandat|probation|job|work|employ|sent/i.test(name))).toEqual([]);
});
