import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { memberships } from '@/db/schema/groups';
import { conductAcceptances, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { Member } from '@/server/context';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { keepTime } from './clock';
import { ApplyToSponsor, type FinishTraining } from './input';
import { applyToSponsor, pauseSponsoring, restFromSponsoring, resumeSponsoring, retireFromSponsoring, setCapacity } from './offering';
import { findApplications, myReferences, myStanding } from './standing';
import { acceptConduct, finishTraining } from './training';
import { approveSponsor, askReference, declineSponsor, giveReference, proposeSponsor, takeUp } from './vetting';

const profile = ApplyToSponsor.parse({
  pathways: ['na'],
  languages: ['en'],
  contactStyle: 'gentle',
  timeZone: 'America/New_York',
  hours: ['1-1080-1320'],
  about: 'Here to listen.',
  medicationStance: 'affirming',
  recoveringSince: '2025-01-01',
  capacity: '3',
});
const right: FinishTraining = {
  ...({ dose: 'b', setback: 'c', overdose: 'a', suicide: 'b', romance: 'c' } as const),
  ...({ money: 'a', secret: 'b', court: 'c', stop: 'a', self: 'b', isPromised: true } as const),
};
const talk = { vetting: 'interview', note: 'We talked for an hour.' } as const;
const days = (count: number) => new Date(noon.getTime() + count * 86_400_000);

async function cast(make: Make) {
  const [moderator, admin] = [await make.member({ role: 'moderator' }), await make.member({ role: 'admin' })];
  return { applicant: await make.member(), moderator, admin };
}
type As = (member: Member, now?: Date) => Parameters<typeof applyToSponsor>[0];

async function upToTraining(as: As, { applicant, moderator }: Awaited<ReturnType<typeof cast>>) {
  await applyToSponsor(as(applicant), profile);
  await proposeSponsor(as(moderator), { userId: applicant.id, ...talk });
}

describe('becoming a sponsor', () => {
  test('takes a moderator who proposes and an admin who confirms, after training; then one place, for 60 days', async ({
    db,
    make,
    as,
  }) => {
    const people = await cast(make);
    const { applicant, moderator, admin } = people;
    await applyToSponsor(as(applicant), profile);
    await takeUp(as(moderator), { userId: applicant.id });
    await proposeSponsor(as(moderator), { userId: applicant.id, ...talk });
    await expect(approveSponsor(as(admin), { userId: applicant.id })).rejects.toMatchObject({ reason: 'sponsorship.notTrained' });
    expect(await finishTraining(as(applicant), right)).toEqual({ wrong: [] });
    await expect(approveSponsor(as(moderator), { userId: applicant.id })).rejects.toMatchObject({ code: 'forbidden' });
    await approveSponsor(as(admin), { userId: applicant.id });
    await expect(approveSponsor(as(admin), { userId: applicant.id })).rejects.toMatchObject({ reason: 'sponsorship.alreadyApproved' });

    expect(await db.select().from(sponsorPlaces).where(eq(sponsorPlaces.sponsorId, applicant.id))).toHaveLength(1);
    expect(await myStanding(as(applicant))).toMatchObject({ status: 'probation', circle: 'sponsor-circle', probationEndsAt: days(60) });
    await expect(setCapacity(as(applicant), { capacity: 2 })).rejects.toMatchObject({ reason: 'sponsorship.probationOne' });
    await keepTime({ db, actor: { kind: 'system' }, now: days(61) });
    expect(await myStanding(as(applicant))).toMatchObject({ status: 'active' });
    await setCapacity(as(applicant), { capacity: 2 });
  });

  test('is not for one who decides about themself, nor twice for the same person, and the database holds that too', async ({
    db,
    make,
    as,
  }) => {
    const people = await cast(make);
    const { admin } = people;
    const applicant = await make.member({ role: 'admin' });
    await applyToSponsor(as(applicant), profile);
    await expect(proposeSponsor(as(applicant), { userId: applicant.id, ...talk })).rejects.toMatchObject({ code: 'forbidden' });
    await proposeSponsor(as(admin), { userId: applicant.id, ...talk });
    await finishTraining(as(applicant), right);
    await expect(approveSponsor(as(admin), { userId: applicant.id })).rejects.toMatchObject({ reason: 'sponsorship.twoPeople' });
    await expect(approveSponsor(as(applicant), { userId: applicant.id })).rejects.toMatchObject({ code: 'forbidden' });
    const force = (confirmedBy: string) =>
      db.transaction((tx) => tx.update(sponsors).set({ confirmedBy, approvedAt: noon }).where(eq(sponsors.userId, applicant.id)));
    await expect(force(admin.id)).rejects.toMatchObject({ cause: { constraint_name: 'sponsors_two_people' } });
    await expect(force(applicant.id)).rejects.toMatchObject({ cause: { constraint_name: 'sponsors_not_oneself' } });
  });

  test('a stranger takes nothing up, and does not learn that there is an offer', async ({ make, as }) => {
    const { applicant, ...others } = await cast(make);
    await applyToSponsor(as(applicant), profile);
    for (const act of [takeUp, approveSponsor])
      await expect(act(as(await make.member()), { userId: applicant.id })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await findApplications(as(others.moderator))).map(({ id }) => id)).toContain(applicant.id);
    await expect(findApplications(as(await make.member()))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('by references takes two good words, which staff alone can read', async ({ db, make, as }) => {
    const { applicant, moderator } = await cast(make);
    const [one, two, blocked] = [await make.member(), await make.member(), await make.member()];
    await applyToSponsor(as(applicant), profile);
    await db.execute(sql`insert into blocks (blocker_id, blocked_id, blocked_at) values (${blocked.id}, ${applicant.id}, now())`);
    for (const { handle } of [one, two]) await askReference(as(applicant), { handle });
    await expect(askReference(as(applicant), { handle: one.handle })).rejects.toMatchObject({ field: 'handle' });
    await expect(askReference(as(applicant), { handle: applicant.handle })).rejects.toMatchObject({ field: 'handle' });
    for (const handle of [blocked.handle, 'nobody-at-all'])
      await expect(askReference(as(applicant), { handle })).rejects.toMatchObject({ reason: 'sponsorship.notAsReference' });

    const byReferences = { userId: applicant.id, vetting: 'references', note: 'Two good words.' } as const;
    const [asked] = await myReferences(as(one));
    await giveReference(as(one), { referenceId: asked?.id ?? '', answer: 'yes', words: 'A steady person.' });
    await expect(proposeSponsor(as(moderator), byReferences)).rejects.toMatchObject({ reason: 'sponsorship.twoReferences' });
    const [other] = await myReferences(as(two));
    await giveReference(as(two), { referenceId: other?.id ?? '', answer: 'yes', words: '' });
    await expect(giveReference(as(two), { referenceId: other?.id ?? '', answer: 'no', words: '' })).rejects.toMatchObject({
      reason: 'sponsorship.alreadyAnswered',
    });
    await expect(giveReference(as(one), { referenceId: other?.id ?? '', answer: 'no', words: '' })).rejects.toMatchObject({
      code: 'notFound',
    });
    const seen = (await findApplications(as(moderator))).find(({ id }) => id === applicant.id);
    expect(seen?.references.map(({ answer, words }) => [answer, words])).toEqual([
      ['yes', 'A steady person.'],
      ['yes', ''],
    ]);
    expect(JSON.stringify(await myStanding(as(applicant)))).not.toContain('steady');
    await proposeSponsor(as(moderator), byReferences);
  });

  test('the training says which answers do not hold, as often as one likes, and wants the promise', async ({ make, as }) => {
    const people = await cast(make);
    await upToTraining(as, people);
    expect(await finishTraining(as(people.applicant), { ...right, dose: 'a', money: 'c' })).toEqual({ wrong: ['dose', 'money'] });
    await expect(finishTraining(as(people.applicant), { ...right, isPromised: false })).rejects.toMatchObject({ field: 'isPromised' });
    expect(await finishTraining(as(people.applicant), right)).toEqual({ wrong: [] });
  });

  test('is declined with kind words, sealed; and one may offer again after a while', async ({ db, make, as }) => {
    const people = await cast(make);
    const { applicant, moderator } = people;
    await upToTraining(as, people);
    await declineSponsor(as(moderator), { userId: applicant.id, words: 'Not yet, and thank you canarywords.' });
    expect(await myStanding(as(applicant))).toMatchObject({ status: 'declined', declinedWords: 'Not yet, and thank you canarywords.' });
    const [row] = await db.select().from(sponsors).where(eq(sponsors.userId, applicant.id));
    expect(row).toMatchObject({ vettingSealed: null, proposedBy: null });
    expect(JSON.stringify(row)).not.toContain('canarywords');
    await expect(applyToSponsor(as(applicant), profile)).rejects.toMatchObject({ reason: 'sponsorship.offerLater' });
    await applyToSponsor(as(applicant, days(91)), profile);
    expect(await myStanding(as(applicant))).toMatchObject({ status: 'applied', declinedWords: null });
  });
});

describe('sponsoring', () => {
  test('a break is one tap, and back to the standing one had', async ({ make, as }) => {
    const sponsor = await make.sponsor({ status: 'probation', probationEndsAt: days(30) });
    await pauseSponsoring(as(sponsor));
    expect(await myStanding(as(sponsor))).toMatchObject({ status: 'paused' });
    await resumeSponsoring(as(sponsor));
    expect(await myStanding(as(sponsor))).toMatchObject({ status: 'probation' });
  });

  test('asks for the promise again when its words change or a year is over; those one is with stay', async ({ db, make, as }) => {
    const sponsor = await make.sponsor();
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, status: 'active' });
    await db.update(conductAcceptances).set({ version: '2020-01' }).where(eq(conductAcceptances.userId, sponsor.id));
    const clock = { db, actor: { kind: 'system' }, now: noon } as const;
    await keepTime(clock);
    await keepTime(clock);
    expect(await myStanding(as(sponsor))).toMatchObject({ status: 'paused', hasPromised: false });
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, id))).toMatchObject([{ status: 'active' }]);
    await expect(resumeSponsoring(as(sponsor))).rejects.toMatchObject({ reason: 'sponsorship.promiseFirst' });
    await expect(acceptConduct(as(sponsor), { isPromised: false })).rejects.toMatchObject({ field: 'isPromised' });
    await acceptConduct(as(sponsor), { isPromised: true });
    await resumeSponsoring(as(sponsor));
    expect(await myStanding(as(sponsor))).toMatchObject({ status: 'active', hasPromised: true });
    await keepTime({ ...clock, now: days(366) });
    expect(await myStanding(as(sponsor, days(366)))).toMatchObject({ status: 'paused', hasPromised: false });
  });

  test('a setback pauses like any break, keeps no reason, and puts each sponsee first', async ({ db, make, as }) => {
    const sponsor = await make.sponsor({ capacity: 2 });
    const sponsee = await make.member();
    await db.execute(sql`insert into seekers (user_id, wishes_sealed, seeking_since) values (${sponsee.id}, 'k1.', now())`);
    const pair = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'active' });
    const asked = await make.sponsorship({ sponsorId: sponsor.id });
    await restFromSponsoring(as(sponsor));

    const byBreak = await make.sponsor();
    await pauseSponsoring(as(byBreak));
    const [rested, paused] = [sponsor, byBreak].map(async ({ id }) => (await db.select().from(sponsors).where(eq(sponsors.userId, id)))[0]);
    const plain = (row: typeof sponsors.$inferSelect | undefined) => ({ ...row, userId: '' });
    expect(plain(await rested)).toEqual(plain(await paused));
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, pair.id))).toMatchObject([
      { status: 'ended', endReason: 'sponsor_paused' },
    ]);
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, asked.id))).toMatchObject([{ status: 'declined' }]);
    const [first] = await db.execute(sql`select comes_first from seekers where user_id = ${sponsee.id}`);
    expect(first).toEqual({ comes_first: true });
    const told = await db.execute(sql`select name, actor_id from events where subject_id = ${pair.id}`);
    expect(told).toEqual([{ name: 'sponsorship.away', actor_id: null }]);
  });

  test('can be laid down, which leaves the circle of sponsors as well', async ({ db, make, as }) => {
    const people = await cast(make);
    await upToTraining(as, people);
    await finishTraining(as(people.applicant), right);
    await approveSponsor(as(people.admin), { userId: people.applicant.id });
    await retireFromSponsoring(as(people.applicant));
    expect(await myStanding(as(people.applicant))).toMatchObject({ status: 'retired', circle: null });
    expect(await db.select().from(memberships).where(eq(memberships.userId, people.applicant.id))).toEqual([]);
  });
});
