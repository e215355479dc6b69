import { and, eq, inArray, sql } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { introChats } from '@/db/schema/intro-chats';
import { sponsorships } from '@/db/schema/sponsorship';
import type { Member, MemberContext } from '@/server/context';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { answerRequest } from './answering';
import { answerChat, askChat } from './chats';
import { endSponsorship } from './ending';
import { requestSponsor } from './mutations';
import { setCapacity } from './offering';

// Two pools stand for two processes. What they do is really committed, so it is taken away at the end.
const pools = [connect(parallelDatabaseUrl(), { max: 8 }), connect(parallelDatabaseUrl(), { max: 8 })] as const;
const made: string[] = [];
const make = makers(pools[0].db);
const now = new Date('2030-01-01T12:00:00Z');
const message = 'Would you sponsor me?';

const person = async <P extends Member>(making: Promise<P>) => {
  const person = await making;
  made.push(person.id);
  return person;
};
const through = (pool: 0 | 1, actor: Member): MemberContext => ({ db: pools[pool].db, actor, now });
const either = (at: number) => (at % 2 === 0 ? 0 : 1);

/** How many went through, and why the others did not. */
async function outcome(work: Promise<unknown>[]) {
  const settled = await Promise.allSettled(work);
  const refused = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason?.reason ?? String(result.reason)] : []));
  return { done: settled.length - refused.length, refused: [...new Set(refused)].sort() };
}
const activeOf = (where: ReturnType<typeof eq>) =>
  pools[0].db
    .select()
    .from(sponsorships)
    .where(and(where, inArray(sponsorships.status, ['trial', 'active'])));

afterAll(async () => {
  await pools[0].db.delete(users).where(inArray(users.id, made));
  for (const { sql } of pools) await sql.end();
});

describe('at the same moment', () => {
  test('ten are accepted for two places: just two get in', async () => {
    const sponsor = await person(make.sponsor({ capacity: 2 }));
    const seekers = await Promise.all(Array.from({ length: 10 }, () => person(make.member())));
    const requests = await Promise.all(seekers.map((seeker) => make.sponsorship({ sponsorId: sponsor.id, sponseeId: seeker.id })));
    const answers = requests.map(({ id }, at) => answerRequest(through(either(at), sponsor), { sponsorshipId: id, answer: 'accept' }));
    expect(await outcome(answers)).toEqual({ done: 2, refused: ['sponsorship.full'] });
    expect((await activeOf(eq(sponsorships.sponsorId, sponsor.id))).map(({ place }) => place).sort()).toEqual([1, 2]);
  });

  test('three sponsors accept the same person: just one becomes their sponsor', async () => {
    const sponsors = [await person(make.sponsor()), await person(make.sponsor()), await person(make.sponsor())];
    const seeker = await person(make.member());
    const requests = await Promise.all(
      sponsors.map((sponsor, at) => make.sponsorship({ sponsorId: sponsor.id, sponseeId: seeker.id, slot: at + 1 })),
    );
    const answers = requests.map(({ id }, at) => {
      const sponsor = sponsors[at];
      if (!sponsor) throw new Error('Each request has its sponsor.');
      return answerRequest(through(either(at), sponsor), { sponsorshipId: id, answer: 'accept' });
    });
    expect(await outcome(answers)).toEqual({ done: 1, refused: ['sponsorship.noLongerOpen'] });
    const after = await pools[0].db.select().from(sponsorships).where(eq(sponsorships.sponseeId, seeker.id));
    expect(after.map(({ status }) => status).sort()).toEqual(['trial', 'withdrawn', 'withdrawn']);
  });

  test('a double click accepts once', async () => {
    const sponsor = await person(make.sponsor({ capacity: 2 }));
    const seeker = await person(make.member());
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: seeker.id });
    const answers = [0, 1, 2, 3].map((at) => answerRequest(through(either(at), sponsor), { sponsorshipId: id, answer: 'accept' }));
    expect(await outcome(answers)).toEqual({ done: 1, refused: ['sponsorship.alreadyAnswered'] });
  });

  test('a double click asks once', async () => {
    const sponsor = await person(make.sponsor());
    const seeker = await person(make.member());
    const asking = [0, 1, 2, 3].map((at) => requestSponsor(through(either(at), seeker), { sponsorId: sponsor.id, message }));
    expect(await outcome(asking)).toEqual({ done: 1, refused: ['sponsorship.alreadyOpen'] });
  });

  test('five are asked: just three requests are open', async () => {
    const sponsors = await Promise.all(Array.from({ length: 5 }, () => person(make.sponsor())));
    const seeker = await person(make.member());
    const asking = sponsors.map((sponsor, at) => requestSponsor(through(either(at), seeker), { sponsorId: sponsor.id, message }));
    expect(await outcome(asking)).toEqual({ done: 3, refused: ['sponsorship.threeOpen'] });
  });

  test('five are asked for a short talk, each with a double click: just three are', async () => {
    const sponsors = await Promise.all(Array.from({ length: 5 }, () => person(make.sponsor())));
    const seeker = await person(make.member());
    const asking = [...sponsors, ...sponsors].map((sponsor, at) => askChat(through(either(at), seeker), { sponsorId: sponsor.id }));
    expect(await outcome(asking)).toMatchObject({ done: 3 });
    const held = await pools[0].db.select().from(introChats).where(eq(introChats.seekerId, seeker.id));
    expect(held.map(({ slot }) => slot).sort()).toEqual([1, 2, 3]);
    expect(new Set(held.map(({ sponsorId }) => sponsorId)).size).toBe(3);
  });

  test('a yes and a no to a short talk come at once: one of them counts', async () => {
    const [sponsor, seeker] = [await person(make.sponsor()), await person(make.member())];
    const { id: chatId } = await askChat(through(0, seeker), { sponsorId: sponsor.id });
    const answers = [0, 1, 2, 3].map((at) =>
      answerChat(through(either(at), sponsor), { chatId, answer: either(at) === 0 ? 'accept' : 'decline' }),
    );
    expect(await outcome(answers)).toEqual({ done: 1, refused: ['sponsorship.alreadyAnswered'] });
  });

  test('both end it: it ends once', async () => {
    const sponsor = await person(make.sponsor());
    const sponsee = await person(make.member());
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'active' });
    const ending = [endSponsorship(through(0, sponsor), { sponsorshipId: id }), endSponsorship(through(1, sponsee), { sponsorshipId: id })];
    expect(await outcome(ending)).toEqual({ done: 1, refused: ['sponsorship.alreadyEnded'] });
  });

  test('two people who sponsor each other are both answered, and nothing locks up', async () => {
    const [ana, ben] = [await person(make.sponsor()), await person(make.sponsor())];
    const one = await make.sponsorship({ sponsorId: ana.id, sponseeId: ben.id });
    const other = await make.sponsorship({ sponsorId: ben.id, sponseeId: ana.id });
    const answers = [
      answerRequest(through(0, ana), { sponsorshipId: one.id, answer: 'accept' }),
      answerRequest(through(1, ben), { sponsorshipId: other.id, answer: 'accept' }),
    ];
    expect(await outcome(answers)).toEqual({ done: 2, refused: [] });
  });

  test('a sponsor takes places away while accepting: nobody is left without one', async () => {
    const sponsor = await person(make.sponsor({ capacity: 3 }));
    const seekers = await Promise.all(Array.from({ length: 3 }, () => person(make.member())));
    const requests = await Promise.all(seekers.map((seeker) => make.sponsorship({ sponsorId: sponsor.id, sponseeId: seeker.id })));
    const work = [
      ...requests.map(({ id }, at) => answerRequest(through(either(at), sponsor), { sponsorshipId: id, answer: 'accept' })),
      setCapacity(through(1, sponsor), { capacity: 1 }),
    ];
    const { refused } = await outcome(work);
    expect(['sponsorship.capacityInUse', 'sponsorship.full']).toEqual(expect.arrayContaining(refused));
    const active = await activeOf(eq(sponsorships.sponsorId, sponsor.id));
    expect(active.length).toBe(refused.includes('sponsorship.full') ? 1 : 3);
  });

  test('a pair ends while its sponsor takes the place away: both are done', async () => {
    const [sponsor, sponsee] = [await person(make.sponsor({ capacity: 2 })), await person(make.member())];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'active', place: 2 });
    const waiting = () =>
      pools[0].db.execute(sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    const work: Promise<unknown>[] = [];
    await pools[0].db.transaction(async (db) => {
      await endSponsorship({ ...through(0, sponsee), db }, { sponsorshipId: id });
      work.push(setCapacity(through(1, sponsor), { capacity: 1 }));
      await expect.poll(async () => (await waiting()).length).toBeGreaterThan(0);
    });
    expect(await outcome(work)).toEqual({ done: 1, refused: [] });
    expect(await activeOf(eq(sponsorships.sponsorId, sponsor.id))).toEqual([]);
  });
});
