import { and, eq, inArray, sql } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { checkIns } from '@/db/schema/pairs';
import { rounds, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { assignContacts } from '@/server/contacts/assigning';
import { takeShift } from '@/server/contacts/mutations';
import { comingShifts } from '@/server/contacts/shifts';
import type { Context, Member, MemberContext, System } from '@/server/context';
import { renew } from '@/server/pairs/mutations';
import { endForSafety } from '@/server/pairs/safety';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { answerOffer, answerRequest } from './answering';
import { keepTime } from './clock';
import { endSponsorship, takeBackEnd } from './ending';
import { restFromSponsoring } from './offering';
import { approveSponsor } from './vetting';

const pools = [connect(parallelDatabaseUrl(), { max: 8 }), connect(parallelDatabaseUrl(), { max: 8 })] as const;
const { db } = pools[0];
const make = makers(db);
const made: string[] = [];
const noon = new Date('2030-01-01T12:00:00Z');
const times = 20;

const person = async <P extends Member>(making: Promise<P>) => {
  const person = await making;
  made.push(person.id);
  return person;
};
const through = (at: number, actor: Member, now = noon): MemberContext => ({ db: pools[at % 2 === 0 ? 0 : 1].db, actor, now });
const clock = (at: number, now: Date): Context<System> => ({ db: pools[at % 2 === 0 ? 0 : 1].db, actor: { kind: 'system' }, now });
async function outcome(work: Promise<unknown>[]) {
  const settled = await Promise.allSettled(work);
  const refused = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason?.reason ?? String(result.reason)] : []));
  return { done: settled.length - refused.length, refused: [...new Set(refused)].sort() };
}
const walkingOf = (where: ReturnType<typeof eq>) =>
  db
    .select()
    .from(sponsorships)
    .where(and(where, inArray(sponsorships.status, ['trial', 'active'])));

afterAll(async () => {
  await db.delete(users).where(inArray(users.id, made));
  await db.delete(rounds);
  for (const { sql } of pools) await sql.end();
});

describe('at the same moment, over and over', () => {
  test('requests and offers are accepted over two processes: capacity is never exceeded', async () => {
    for (let time = 0; time < times; time++) {
      const sponsor = await person(make.sponsor({ capacity: 2 }));
      const seekers = await Promise.all(Array.from({ length: 6 }, () => person(make.member())));
      const requests = await Promise.all(seekers.map(({ id }) => make.sponsorship({ sponsorId: sponsor.id, sponseeId: id })));
      const answers = requests.map(({ id }, at) => answerRequest(through(at, sponsor), { sponsorshipId: id, answer: 'accept' }));
      expect(await outcome(answers)).toEqual({ done: 2, refused: ['sponsorship.full'] });
      expect(await walkingOf(eq(sponsorships.sponsorId, sponsor.id))).toHaveLength(2);
    }
  });

  test('a person who says yes to an offer while a sponsor accepts their request has one sponsor', async () => {
    const [round] = await db.insert(rounds).values({ status: 'stopped', startedAt: noon }).returning({ id: rounds.id });
    for (let time = 0; time < times; time++) {
      const [one, two, seeker] = [await person(make.sponsor()), await person(make.sponsor()), await person(make.member())];
      const asked = await make.sponsorship({ sponsorId: one.id, sponseeId: seeker.id });
      const offer = await make.sponsorship({
        ...{ sponsorId: two.id, sponseeId: seeker.id, status: 'confirmed', slot: null, place: 1, roundId: round?.id },
      });
      const { done } = await outcome([
        answerRequest(through(time, one), { sponsorshipId: asked.id, answer: 'accept' }),
        answerOffer(through(time + 1, two), { sponsorshipId: offer.id, answer: 'accept' }),
      ]);
      expect(done).toBe(1);
      expect(await walkingOf(eq(sponsorships.sponseeId, seeker.id))).toHaveLength(1);
    }
  });

  test('two of theirs end for safety while another is accepted: the sponsor is held once, with nobody new, and nothing locks up', async () => {
    for (let time = 0; time < times; time++) {
      const sponsor = await person(make.sponsor({ capacity: 3 }));
      const [ana, ben, eva] = [await person(make.member()), await person(make.member()), await person(make.member())];
      const one = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: ana.id, status: 'trial' });
      const two = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: ben.id, status: 'trial', place: 2 });
      const asked = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: eva.id });
      const told = { reason: 'romance', words: '' } as const;
      const { refused } = await outcome([
        endForSafety(through(0, ana), { sponsorshipId: one.id, ...told }),
        endForSafety(through(1, ben), { sponsorshipId: two.id, ...told }),
        answerRequest(through(time, sponsor), { sponsorshipId: asked.id, answer: 'accept' }),
      ]);
      expect(['sponsorship.alreadyAnswered', 'sponsorship.youAreOnABreak', 'sponsorship.noLongerOpen']).toEqual(
        expect.arrayContaining(refused),
      );
      expect(await db.select({ status: sponsors.status }).from(sponsors).where(eq(sponsors.userId, sponsor.id))).toEqual([
        { status: 'suspended' },
      ]);
      const [holds] = await db.execute<{ count: number }>(sql`select count(*)::int from sponsor_holds where sponsor_id = ${sponsor.id}`);
      expect(holds?.count).toBe(1);
    }
  });

  test('an end is taken back while the place is given to another: one of the two has it', async () => {
    for (let time = 0; time < times; time++) {
      const [sponsor, sponsee, seeker] = [await person(make.sponsor()), await person(make.member()), await person(make.member())];
      const pair = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'trial' });
      const asked = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: seeker.id });
      await endSponsorship(through(0, sponsee), { sponsorshipId: pair.id });
      const { done, refused } = await outcome([
        takeBackEnd(through(time, sponsee), { sponsorshipId: pair.id }),
        answerRequest(through(time + 1, sponsor), { sponsorshipId: asked.id, answer: 'accept' }),
      ]);
      expect({ done, refused }).toEqual({ done: 1, refused: ['sponsorship.full'] });
      expect(await walkingOf(eq(sponsorships.sponsorId, sponsor.id))).toHaveLength(1);
    }
  });

  test('a sponsor rests while they accept: nobody is left with a sponsor who rests', async () => {
    for (let time = 0; time < times; time++) {
      const [sponsor, seeker] = [await person(make.sponsor()), await person(make.member())];
      const asked = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: seeker.id });
      await outcome([
        restFromSponsoring(through(time, sponsor)),
        answerRequest(through(time + 1, sponsor), { sponsorshipId: asked.id, answer: 'accept' }),
      ]);
      const [row] = await db.select().from(sponsorships).where(eq(sponsorships.id, asked.id));
      expect(['declined', 'ended', 'trial']).toContain(row?.status);
      // Accepted after the rest began is refused; accepted before it is ended with it.
      expect(row?.status).not.toBe('trial');
    }
  });

  test('both say that they want to go on: they do', async () => {
    for (let time = 0; time < times; time++) {
      const [sponsor, sponsee] = [await person(make.sponsor()), await person(make.member())];
      const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'trial', answeredAt: noon });
      const later = new Date(noon.getTime() + 55 * 86_400_000);
      await outcome([renew(through(0, sponsor, later), { sponsorshipId: id }), renew(through(1, sponsee, later), { sponsorshipId: id })]);
      expect((await db.select().from(sponsorships).where(eq(sponsorships.id, id)))[0]?.status).toBe('active');
    }
  });

  test('two admins confirm: one of them did', async () => {
    const [one, two, moderator] = [
      await make.member({ role: 'admin' }),
      await make.member({ role: 'admin' }),
      await person(make.member({ role: 'moderator' })),
    ];
    for (let time = 0; time < times; time++) {
      const applicant = await person(
        make.sponsor({ status: 'training', trainedAt: noon, proposedBy: moderator.id, proposedAt: noon, approvedAt: null }),
      );
      const work = [one, two].map((admin, at) => approveSponsor(through(at, admin), { userId: applicant.id }));
      expect(await outcome(work)).toEqual({ done: 1, refused: ['sponsorship.alreadyApproved'] });
    }
  });

  test('two workers keep the time: everything happens once', async () => {
    const [sponsor, sponsee] = [await person(make.sponsor()), await person(make.member())];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'trial', answeredAt: noon });
    const waiting = await make.sponsorship({ sponsorId: sponsor.id, expiresAt: new Date(noon.getTime() + 3_600_000) });
    made.push(waiting.sponseeId);
    const later = new Date(noon.getTime() + 3.5 * 86_400_000);
    await Promise.all([0, 1, 2, 3].map((at) => keepTime(clock(at, later))));
    const events = await db.execute<{ name: string; count: number }>(
      sql`select name, count(*)::int from events where subject_id in (${id}, ${waiting.id}) group by name order by name`,
    );
    expect(events).toEqual([
      { name: 'sponsorship.checkIn', count: 2 },
      { name: 'sponsorship.expired', count: 1 },
      { name: 'sponsorship.nudged', count: 1 },
    ]);
    expect(await db.select().from(checkIns).where(eq(checkIns.sponsorshipId, id))).toHaveLength(2);
  });

  test('two workers look for somebody in the meantime: each person has one', async () => {
    const volunteer = await person(make.sponsor());
    await takeShift(through(0, volunteer), { beginsAt: comingShifts(noon)[1]?.toISOString() ?? '' });
    const sponsee = await person(make.member());
    const held = await person(make.sponsor({ status: 'suspended' }));
    await make.sponsorship({ sponsorId: held.id, sponseeId: sponsee.id, status: 'trial' });
    await Promise.all([0, 1, 2, 3].map((at) => assignContacts(clock(at, noon))));
    const open = await db.execute<{ count: number }>(
      sql`select count(*)::int from temporary_contacts where volunteer_id = ${volunteer.id} and ended_at is null group by seeker_id`,
    );
    // Those of the other tests here may wait as well: nobody has two, and nobody carries more than five.
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThanOrEqual(5);
    expect(open.every(({ count }) => count === 1)).toBe(true);
  });
});
