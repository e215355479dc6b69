import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { one } from '@/db/client';
import { events } from '@/db/schema/events';
import { acquaintances, pairCodes, seekerDrafts, seekers, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { genders } from '@/db/vocabulary';
import { test } from '@/server/testing/test';
import { confirmPairCode, givePairCode, makePairCode, myPairCodes } from './connecting';
import { SaveAnswers, SaveRanking, SeekerWishes } from './input';
import {
  knowPerson,
  myAcquaintances,
  myAnswers,
  myRanking,
  pauseLooking,
  resumeLooking,
  saveAnswers,
  saveRanking,
  unknowPerson,
} from './looking';
import { requestSponsor, saveWishes } from './mutations';
import { findSponsors, getSponsor, myWishes } from './queries';

const evenings = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 18 * 60, to: 22 * 60 }));
const wishes = SeekerWishes.parse({
  pathways: ['na'],
  languages: ['en'],
  experiences: ['grief'],
  contactStyle: 'gentle',
  interests: ['canaries'],
  timeZone: 'America/New_York',
  hours: evenings,
});
const steps = {
  matters: SaveAnswers.parse({ step: 'matters', experiences: ['grief'], mustAffirmMedication: true, urgency: 'setback' }),
  needs: SaveAnswers.parse({ step: 'needs', pathways: ['na'], languages: ['en'], contactStyle: 'any', interests: 'cooking' }),
  safe: SaveAnswers.parse({ step: 'safe', gender: 'woman', sponsorGenders: ['woman'] }),
  when: SaveAnswers.parse({ step: 'when', timeZone: 'America/New_York', hours: ['1-1080-1320'] }),
};

describe('saying what one looks for, step by step', () => {
  test('keeps each step, in any order, and begins to look with the last of them', async ({ db, make, as }) => {
    const me = as(await make.member());
    expect(await saveAnswers(me, steps.safe)).toEqual({ isWhole: false, next: 'matters' });
    expect(await saveAnswers(me, steps.matters)).toEqual({ isWhole: false, next: 'needs' });
    expect(await myAnswers(me)).toMatchObject({
      done: ['matters', 'safe'],
      isLooking: false,
      isDraft: true,
      answers: { gender: 'woman', urgency: 'setback' },
    });
    expect(await myWishes(me)).toBeNull();
    await saveAnswers(me, steps.needs);
    expect(await saveAnswers(me, steps.when)).toEqual({ isWhole: true, next: undefined });
    expect(await myWishes(me)).toMatchObject({ gender: 'woman', sponsorGenders: ['woman'], urgency: 'setback', interests: ['cooking'] });
    expect(await db.$count(seekerDrafts)).toBe(0);
  });

  test('takes an answer back into what one looks for at once, and loses nothing and no place in the order', async ({ db, make, as }) => {
    const me = as(await make.member());
    await saveWishes(me, wishes);
    const before = one(await db.select().from(seekers));
    expect(await saveAnswers({ ...me, now: new Date(me.now.getTime() + 86_400_000) }, steps.safe)).toMatchObject({ isWhole: true });
    expect(await myWishes(me)).toEqual({ ...wishes, gender: 'woman', sponsorGenders: ['woman'] });
    expect(one(await db.select().from(seekers)).seekingSince).toEqual(before.seekingSince);
  });

  test('lies there sealed: neither a draft nor a list nor wishes can be read in the database, and no event tells of them', async ({
    db,
    make,
    as,
  }) => {
    const sponsor = await make.sponsor({ hours: evenings });
    const drafting = as(await make.member());
    await saveAnswers(drafting, SaveAnswers.parse({ ...steps.needs, interests: ['canaries'] }));
    await saveAnswers(drafting, SaveAnswers.parse({ step: 'matters', experiences: ['pregnancy'], usesMedication: true }));
    const me = as(await make.member());
    await saveWishes(me, { ...wishes, urgency: 'just-out', gender: 'nonbinary', usesMedication: true });
    await saveRanking(me, { sponsorIds: [sponsor.id], fillsUp: true });

    // Every table as it lies there, but for what the sponsor says of themself.
    const tables = await db.execute<{ name: string }>(
      sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      if (name === 'sponsors') continue;
      const rows = await db.execute<{ row: string }>(sql`select t::text as row from ${sql.identifier(name)} t`);
      const text = rows.map(({ row }) => row).join('\n');
      for (const canary of ['canaries', 'pregnancy', 'just-out', 'nonbinary', 'usesMedication', 'mustAffirm'])
        expect(text, name).not.toContain(canary);
      if (name.startsWith('seeker') || name === 'events')
        expect(
          text.split('\n').filter((row) => row.includes(sponsor.id) && !row.includes('sponsor.')),
          name,
        ).toEqual([]);
    }
    expect((await db.select().from(events)).map(({ details }) => details)).toEqual(expect.arrayContaining([{}]));
  });

  test.each([
    ['sponsorship.noHours', { step: 'when', timeZone: 'UTC', hours: [] }, 'hours'],
    ['sponsorship.noSuchZone', { step: 'when', timeZone: 'Mars/Olympus', hours: ['1-1080-1320'] }, 'timeZone'],
    ['sponsorship.quarterHours', { step: 'when', timeZone: 'UTC', hours: ['1-1081-1320'] }, 'hours'],
    ['required', { step: 'needs', pathways: [], languages: ['en'], contactStyle: 'any', interests: '' }, 'pathways'],
    [
      'sponsorship.tooMany',
      { step: 'matters', experiences: ['grief', 'prison', 'trauma', 'veteran', 'lgbtq', 'pregnancy'] },
      'experiences',
    ],
  ])('is answered with %s by its field', (reason, answers, field) => {
    const [issue] = SaveAnswers.safeParse(answers).error?.issues ?? [];
    expect([issue?.message, issue?.path[0]]).toEqual([reason, field]);
  });

  test('who ticks nobody, or everybody, is open to all, also to who does not say', () => {
    const open = (sponsorGenders: string[]) => SeekerWishes.parse({ ...wishes, sponsorGenders }).sponsorGenders;
    expect(open([])).toEqual(genders);
    expect(open(['man', 'woman', 'nonbinary'])).toEqual(genders);
    expect(open(['woman', 'woman'])).toEqual(['woman']);
  });
});

describe('the list for the round', () => {
  test('keeps the order, and forgets who is not there any more', async ({ db, make, as }) => {
    const [first, second] = [await make.sponsor(), await make.sponsor()];
    const me = as(await make.member());
    await saveWishes(me, wishes);
    await saveRanking(me, { sponsorIds: [second.id, first.id], fillsUp: false });
    expect(await myRanking(me)).toMatchObject({ sponsors: [{ id: second.id }, { id: first.id }], fillsUp: false });
    await db.update(sponsors).set({ status: 'retired' }).where(eq(sponsors.userId, second.id));
    expect((await myRanking(me))?.sponsors.map(({ id }) => id)).toEqual([first.id]);
  });

  test('is refused with oneself, somebody who is not there, or before one said what one looks for', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    const me = as(await make.member());
    await expect(saveRanking(me, { sponsorIds: [sponsor.id], fillsUp: true })).rejects.toMatchObject({ reason: 'sponsorship.wishesFirst' });
    await saveWishes(me, wishes);
    await expect(saveRanking(me, { sponsorIds: [me.actor.id], fillsUp: true })).rejects.toMatchObject({
      reason: 'sponsorship.oneself',
      field: 'sponsorIds',
    });
    await expect(saveRanking(me, { sponsorIds: [crypto.randomUUID()], fillsUp: true })).rejects.toMatchObject({
      reason: 'sponsorship.notThere',
    });
    const eleven = Array.from({ length: 11 }, () => crypto.randomUUID());
    expect(SaveRanking.safeParse({ sponsorIds: eleven }).error?.issues[0]?.message).toBe('sponsorship.rankTen');
    expect(SaveRanking.parse({ sponsorIds: [sponsor.id, sponsor.id] }).sponsorIds).toEqual([sponsor.id]);
  });

  test('rests without losing the place in the order', async ({ db, make, as }) => {
    const me = as(await make.member());
    await saveWishes(me, wishes);
    const { seekingSince } = one(await db.select().from(seekers));
    await pauseLooking(me);
    await pauseLooking(me);
    expect(await myRanking(me)).toMatchObject({ isPaused: true });
    await resumeLooking(me);
    expect(await myRanking(me)).toMatchObject({ isPaused: false, seekingSince });
  });
});

describe('what stands in the way of asking', () => {
  test('is said in one kind sentence, and medication and gender are told as not being what was asked for', async ({ db, make, as }) => {
    const sponsor = await make.sponsor({ hours: evenings });
    const me = as(await make.member());
    await saveWishes(me, wishes);
    const isTheirs = eq(sponsors.userId, sponsor.id);
    const inTheWay = async (over: Partial<typeof sponsors.$inferInsert>) => {
      await db
        .update(sponsors)
        .set({
          status: 'active',
          medicationStance: 'affirming',
          gender: 'unsaid',
          pathways: ['na'],
          languages: ['en'],
          hours: evenings,
          ...over,
        })
        .where(isTheirs);
      return (await getSponsor(me, { handle: sponsor.handle })).inTheWay;
    };
    expect(await inTheWay({})).toBeUndefined();
    expect(await inTheWay({ status: 'paused' })).toBe('away');
    expect(await inTheWay({ medicationStance: 'neutral' })).toBe('asked');
    expect(await inTheWay({ acceptsGenders: ['man'] })).toBe('asked');
    expect(await inTheWay({ acceptsGenders: [...genders], pathways: ['smart'] })).toBe('pathway');
    expect(await inTheWay({ languages: ['fr'] })).toBe('language');
    expect(await inTheWay({ hours: [{ day: 1, from: 1080, to: 1140 }] })).toBe('time');
    await make.sponsorship({ sponsorId: sponsor.id, status: 'active', slot: null, place: 1 });
    expect(await inTheWay({})).toBe('full');
  });
});

describe('people who know each other outside', () => {
  test('are never shown to each other, in either direction, and what was asked is taken back', async ({ db, make, as }) => {
    const sponsor = await make.sponsor({ hours: evenings });
    const me = as(await make.member());
    await saveWishes(me, wishes);
    const { id } = await requestSponsor(me, { sponsorId: sponsor.id, message: 'Hello' });
    await knowPerson(as(sponsor), { handle: me.actor.handle });
    expect(one(await db.select().from(sponsorships).where(eq(sponsorships.id, id)))).toMatchObject({ status: 'declined' });
    expect(await findSponsors(me)).toMatchObject({ sponsors: [] });
    await expect(getSponsor(me, { handle: sponsor.handle })).rejects.toMatchObject({ code: 'notFound' });
    await expect(requestSponsor(me, { sponsorId: sponsor.id, message: 'Hello' })).rejects.toMatchObject({ code: 'notFound' });
    expect(await myAcquaintances(me)).toEqual([]);
    await unknowPerson(as(sponsor), { userId: me.actor.id });
    expect(await findSponsors(me)).toMatchObject({ sponsors: [{ id: sponsor.id }] });
  });

  test('have a clear answer to a name that is not there, and to one’s own', async ({ db, make, as }) => {
    const me = as(await make.member());
    await expect(knowPerson(me, { handle: 'nobody-here' })).rejects.toMatchObject({
      reason: 'sponsorship.nobodyOfThatName',
      field: 'handle',
    });
    await expect(knowPerson(me, { handle: me.actor.handle })).rejects.toMatchObject({ reason: 'sponsorship.oneself' });
    expect(await db.$count(acquaintances)).toBe(0);
  });
});

describe('a code for two who found each other elsewhere', () => {
  test('joins them when both have confirmed, and takes back what else was asked', async ({ db, make, as }) => {
    const [sponsor, sponsee, other] = [await make.sponsor(), await make.member(), await make.sponsor()];
    await make.sponsorship({ sponsorId: other.id, sponseeId: sponsee.id });
    const { code } = await makePairCode(as(sponsee), { madeAs: 'sponsee' });
    await givePairCode(as(sponsor), { code: ` ${code.toLowerCase().replace(' ', '-')} ` });
    expect(await myPairCodes(as(sponsee))).toMatchObject({ mine: { typedBy: sponsor.handle } });
    expect(await myPairCodes(as(sponsor))).toMatchObject({ typed: [sponsee.handle] });
    const { id } = await confirmPairCode(as(sponsee));
    const rows = await db.select().from(sponsorships).where(eq(sponsorships.sponseeId, sponsee.id));
    expect(rows.map(({ status }) => status).sort()).toEqual(['active', 'withdrawn']);
    expect(rows.find((row) => row.id === id)).toMatchObject({ sponsorId: sponsor.id, place: 1, messageSealed: null });
    await expect(confirmPairCode(as(sponsee))).rejects.toMatchObject({ code: 'notFound' });
  });

  test('is kept as a digest, is good for two days and one person, and is not one’s own', async ({ db, make, as }) => {
    const [sponsor, sponsee, stranger] = [await make.sponsor({ capacity: 2 }), await make.member(), await make.member()];
    const { code } = await makePairCode(as(sponsor), { madeAs: 'sponsor' });
    expect(JSON.stringify(await db.select().from(pairCodes))).not.toContain(code.replace(' ', ''));
    await expect(givePairCode(as(sponsor), { code })).rejects.toMatchObject({ reason: 'sponsorship.oneself', field: 'code' });
    await expect(givePairCode(as(sponsee), { code: 'AAAA AAAA' })).rejects.toMatchObject({
      reason: 'sponsorship.noSuchCode',
      field: 'code',
    });
    await givePairCode(as(sponsee), { code });
    await expect(givePairCode(as(stranger), { code })).rejects.toMatchObject({ reason: 'sponsorship.noSuchCode' });
    const late = { ...as(sponsor), now: new Date(as(sponsor).now.getTime() + 49 * 3_600_000) };
    await expect(confirmPairCode(late)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('needs a sponsor who is approved, there and has a place, and two who are not kept apart', async ({ make, as }) => {
    const [full, applied, member] = [await make.sponsor(), await make.sponsor({ status: 'applied' }), await make.member()];
    await make.sponsorship({ sponsorId: full.id, status: 'active', slot: null, place: 1 });
    await expect(makePairCode(as(full), { madeAs: 'sponsor' })).rejects.toMatchObject({ reason: 'sponsorship.full' });
    await expect(makePairCode(as(applied), { madeAs: 'sponsor' })).rejects.toMatchObject({ reason: 'sponsorship.offerFirst' });
    await expect(makePairCode(as(member), { madeAs: 'sponsor' })).rejects.toMatchObject({ reason: 'sponsorship.offerFirst' });
    const { code } = await makePairCode(as(member), { madeAs: 'sponsee' });
    const free = await make.sponsor();
    await knowPerson(as(free), { handle: member.handle });
    await expect(givePairCode(as(free), { code })).rejects.toMatchObject({ reason: 'sponsorship.noSuchCode' });
  });
});
