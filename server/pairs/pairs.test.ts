import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { checkIns, pairSteps, pairs, sharedItems } from '@/db/schema/pairs';
import { sponsorships } from '@/db/schema/sponsorship';
import { getConversation } from '@/server/messages/queries';
import { keepTime } from '@/server/sponsorship/clock';
import { endSponsorship } from '@/server/sponsorship/ending';
import { noon, test } from '@/server/testing/test';
import { days, hours, walkingPair } from '@/server/testing/walking';
import { addStep, answerCheckIn, clearCall, removeStep, renew, setCall, shareItem, takeBackItem, tickStep } from './mutations';
import { allianceSums, getPairSpace, myCheckIns } from './queries';
import { givesContact } from './soft-stop';

const clock = (db: Parameters<typeof keepTime>[0]['db'], now: Date) => ({ db, actor: { kind: 'system' }, now }) as const;
const fine = { touch: 'often', safe: 'yes', wish: 'go-on' } as const;

describe('the space of a pair', () => {
  test('shows the sponsor what the sponsee chose, one by one, until they take it back', async ({ make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    const share = (body: string, at = noon) => shareItem(as(sponsee, at), { sponsorshipId: id, kind: 'goal', body });
    await share('Sleep.');
    await share('Call my sister.', hours(1));
    const seen = await getPairSpace(as(sponsor), { sponsorshipId: id });
    expect(seen?.items.map(({ body }) => body)).toEqual(['Sleep.', 'Call my sister.']);
    await takeBackItem(as(sponsee), { itemId: seen?.items[0]?.id ?? '' });
    expect((await getPairSpace(as(sponsor), { sponsorshipId: id }))?.items.map(({ body }) => body)).toEqual(['Call my sister.']);
    await expect(takeBackItem(as(sponsee), { itemId: seen?.items[0]?.id ?? '' })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('is the sponsee’s to share from, and nobody else’s to see', async ({ make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await shareItem(as(sponsee), { sponsorshipId: id, kind: 'hard', body: 'Nights.' });
    const [item] = (await getPairSpace(as(sponsor), { sponsorshipId: id }))?.items ?? [];
    await expect(shareItem(as(sponsor), { sponsorshipId: id, kind: 'hard', body: 'Mine.' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(takeBackItem(as(sponsor), { itemId: item?.id ?? '' })).rejects.toMatchObject({ code: 'forbidden' });
    for (const other of [await make.member(), await make.member({ role: 'admin' })]) {
      expect(await getPairSpace(as(other), { sponsorshipId: id })).toBeNull();
      await expect(addStep(as(other), { sponsorshipId: id, title: 'In.' })).rejects.toMatchObject({ code: 'notFound' });
    }
  });

  test('holds steps and the next talk, which either may change', async ({ make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await addStep(as(sponsor), { sponsorshipId: id, title: 'Step one' });
    const step = async () => (await getPairSpace(as(sponsee), { sponsorshipId: id }))?.steps[0];
    await tickStep(as(sponsee), { stepId: (await step())?.id ?? '', isDone: true });
    expect(await step()).toMatchObject({ title: 'Step one', isDone: true });
    await removeStep(as(sponsee), { stepId: (await step())?.id ?? '' });
    expect(await step()).toBeUndefined();

    await setCall(as(sponsee), { sponsorshipId: id, at: '2030-01-02T18:00', timeZone: 'Europe/Madrid' });
    expect(await getPairSpace(as(sponsor), { sponsorshipId: id })).toMatchObject({
      nextCallAt: new Date('2030-01-02T17:00:00Z'),
      sponsorZone: 'America/New_York',
    });
    const call = (at: string) => setCall(as(sponsor), { sponsorshipId: id, at, timeZone: 'UTC' });
    await expect(call('2029-12-31T18:00')).rejects.toMatchObject({ reason: 'pair.callPast', field: 'at' });
    await expect(call('2032-01-01T18:00')).rejects.toMatchObject({ reason: 'pair.callFar', field: 'at' });
    await clearCall(as(sponsor), { sponsorshipId: id });
    expect(await getPairSpace(as(sponsor), { sponsorshipId: id })).toMatchObject({ nextCallAt: null });
  });

  test('ends with the match: nothing shared is there any more, the words stay readable, and nothing can be added', async ({
    db,
    make,
    as,
  }) => {
    const { id, sponsor, sponsee, conversationId, write } = await walkingPair(make, as);
    await shareItem(as(sponsee), { sponsorshipId: id, kind: 'goal', body: 'Sleep.' });
    await addStep(as(sponsee), { sponsorshipId: id, title: 'Step one' });
    await write(sponsee, 'Hello.');
    await endSponsorship(as(sponsor), { sponsorshipId: id });
    for (const one of [sponsor, sponsee]) expect(await getPairSpace(as(one), { sponsorshipId: id })).toBeNull();
    await expect(shareItem(as(sponsee), { sponsorshipId: id, kind: 'goal', body: 'More.' })).rejects.toMatchObject({
      reason: 'sponsorship.alreadyEnded',
    });
    await expect(write(sponsee, 'Still there?')).rejects.toMatchObject({ reason: 'message.closed' });
    expect(await getConversation(as(sponsee), { conversationId })).toMatchObject({ isOpen: false, messages: [{ isOwn: true }] });
    await keepTime(clock(db, hours(1)));
    expect(await db.select().from(sharedItems).where(eq(sharedItems.sponsorshipId, id))).toEqual([]);
    expect(await db.select().from(pairSteps).where(eq(pairSteps.sponsorshipId, id))).toEqual([]);
  });
});

describe('how it goes', () => {
  test('is answered once, by who was asked, and the other never sees it', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await keepTime(clock(db, days(3)));
    const { checkIn } = (await getPairSpace(as(sponsee), { sponsorshipId: id })) ?? {};
    expect(await myCheckIns(as(sponsee))).toEqual([{ sponsorshipId: id, kind: 'day3', handle: sponsor.handle }]);
    const answer = { checkInId: checkIn?.id ?? '', ...fine };
    await expect(answerCheckIn(as(sponsor), answer)).rejects.toMatchObject({ code: 'notFound' });
    expect(await answerCheckIn(as(sponsee), answer)).toEqual({ started: null });
    expect(await getPairSpace(as(sponsee), { sponsorshipId: id })).toMatchObject({ said: 'thanks', checkIn: null });
    expect(await getPairSpace(as(sponsor), { sponsorshipId: id })).toMatchObject({ said: null });
    expect(await getPairSpace(as(sponsee, hours(1)), { sponsorshipId: id })).toMatchObject({ said: null });
    expect(await myCheckIns(as(sponsee))).toEqual([]);
    await expect(answerCheckIn(as(sponsee), answer)).rejects.toMatchObject({ reason: 'sponsorship.alreadyAnswered' });
    const [row] = await db.select().from(checkIns).where(eq(checkIns.id, answer.checkInId));
    expect(row?.answersSealed).toMatch(/^k1\./);
    expect(JSON.stringify(await getPairSpace(as(sponsor), { sponsorshipId: id }))).not.toContain('often');
  });

  test('"someone else" ends it kindly and puts the sponsee first in the next round', async ({ db, make, as }) => {
    const { id, sponsee } = await walkingPair(make, as);
    await db.execute(sql`insert into seekers (user_id, wishes_sealed, seeking_since) values (${sponsee.id}, 'k1.', now())`);
    await keepTime(clock(db, days(3))).catch(() => null);
    await db.insert(checkIns).values({ sponsorshipId: id, userId: sponsee.id, kind: 'day14', askedAt: noon });
    const [asked] = await db.select().from(checkIns).where(sql`${checkIns.userId} = ${sponsee.id} and kind = 'day14'`);
    expect(await answerCheckIn(as(sponsee), { checkInId: asked?.id ?? '', touch: 'not-yet', safe: 'yes', wish: 'someone-else' })).toEqual({
      started: 'someone-else',
    });
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, id))).toMatchObject([{ status: 'ended', endReason: 'no_fault' }]);
    expect(await db.execute(sql`select comes_first from seekers where user_id = ${sponsee.id}`)).toEqual([{ comes_first: true }]);
  });

  test('"talk", and not feeling safe, open a case for a moderator that names nobody else', async ({ db, make, as }) => {
    for (const answers of [
      { touch: 'often', safe: 'yes', wish: 'talk' },
      { touch: 'often', safe: 'no', wish: 'go-on' },
    ] as const) {
      const { id, sponsee } = await walkingPair(make, as);
      await db.insert(checkIns).values({ sponsorshipId: id, userId: sponsee.id, kind: 'day3', askedAt: noon });
      const [asked] = await db.select().from(checkIns).where(eq(checkIns.sponsorshipId, id));
      expect(await answerCheckIn(as(sponsee), { checkInId: asked?.id ?? '', ...answers })).toEqual({ started: 'talk' });
      expect(await db.execute(sql`select subject_id, status from cases where target_id = ${asked?.id}`)).toEqual([
        { subject_id: null, status: 'open' },
      ]);
    }
  });

  test('is told to staff as sums alone, and not where fewer than ten answered', async ({ db, make, as }) => {
    const admin = await make.member({ role: 'admin' });
    await expect(allianceSums(as(await make.member()))).rejects.toMatchObject({ code: 'forbidden' });
    const before = await allianceSums(as(admin));
    expect(before.find(({ kind }) => kind === 'day30')).toMatchObject({ answered: null });
    for (let at = 0; at < 10; at++) {
      const { id, sponsee } = await walkingPair(make, as);
      await db.insert(checkIns).values({ sponsorshipId: id, userId: sponsee.id, kind: 'day30', askedAt: noon });
      const [asked] = await db.select().from(checkIns).where(eq(checkIns.sponsorshipId, id));
      await answerCheckIn(as(sponsee), { checkInId: asked?.id ?? '', ...fine });
    }
    const { answered, touch, safe } = (await allianceSums(as(admin))).find(({ kind }) => kind === 'day30') ?? {};
    expect({ answered, touch, safe }).toEqual({
      answered: 10,
      touch: [
        { word: 'often', count: 10 },
        { word: 'sometimes', count: 0 },
        { word: 'not-yet', count: 0 },
      ],
      safe: [
        { word: 'yes', count: 10 },
        { word: 'unsure', count: 0 },
        { word: 'no', count: 0 },
      ],
    });
    const { id, sponsee } = await walkingPair(make, as);
    await db.insert(checkIns).values({ sponsorshipId: id, userId: sponsee.id, kind: 'day30', askedAt: noon });
    const [asked] = await db.select().from(checkIns).where(eq(checkIns.sponsorshipId, id));
    await answerCheckIn(as(sponsee), { checkInId: asked?.id ?? '', ...fine, safe: 'unsure' });
    const after = (await allianceSums(as(admin))).find(({ kind }) => kind === 'day30');
    expect(after).toMatchObject({ answered: 11, safe: null, touch: [{ count: 11 }, { count: 0 }, { count: 0 }] });
  });
});

describe('after the trial', () => {
  test('the two go on when both want to', async ({ make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await expect(renew(as(sponsee, days(20)), { sponsorshipId: id })).rejects.toMatchObject({ reason: 'pair.renewLater' });
    await renew(as(sponsee, days(60)), { sponsorshipId: id });
    expect(await getPairSpace(as(sponsee, days(60)), { sponsorshipId: id })).toMatchObject({ isTrial: true, haveRenewed: true });
    await renew(as(sponsor, days(61)), { sponsorshipId: id });
    expect(await getPairSpace(as(sponsee, days(61)), { sponsorshipId: id })).toMatchObject({ isTrial: false });
    await expect(renew(as(sponsor, days(62)), { sponsorshipId: id })).rejects.toMatchObject({ reason: 'pair.alreadyRenewed' });
  });
});

describe('in the first 30 days', () => {
  test.for([
    'My number is 215-555-0123',
    'call me at +1 (415) 555 2671',
    'llámame al 612 345 678',
    'write to fern@example.org',
    'I am on Telegram',
    'find me as @fern_walks',
    '12 Maple Grove Street',
    'vivo en Calle Mayor 12',
  ])('"%s" gives out a way to reach somebody', (body) => expect(givesContact(body)).toBe(true));

  test.for(['I have 90 days today', 'at 7:30 we talk', 'step 4, page 12', 'I took 20 mg', 'a good day', 'hoy llevo 3 meses'])(
    '"%s" does not',
    (body) => expect(givesContact(body)).toBe(false),
  );

  test('it is stopped once, softly, and can be sent all the same; the count is kept, the words are not', async ({ db, make, as }) => {
    const { id, sponsee, write } = await walkingPair(make, as);
    const number = 'Call me: 215-555-0123';
    await expect(write(sponsee, number)).rejects.toMatchObject({ reason: 'message.waitWithContact', field: 'body' });
    await write(sponsee, number, noon, true);
    await write(sponsee, number, days(31));
    // Whoever may be in danger is not asked to think it over.
    await write(sponsee, `i dont want to be here anymore, i have it all planned for tonight. ${number}`);
    expect(await db.select({ softStops: pairs.softStops }).from(pairs).where(eq(pairs.sponsorshipId, id))).toEqual([{ softStops: 1 }]);
    const events = await db.execute(sql`select details from events where details::text like '%555%'`);
    expect(events).toEqual([]);
  });
});

test('what is shared, planned and answered is in no table and no event', async ({ db, make, as }) => {
  const { id, sponsor, sponsee, write } = await walkingPair(make, as);
  await shareItem(as(sponsee), { sponsorshipId: id, kind: 'note', body: 'canaryshared' });
  await addStep(as(sponsor), { sponsorshipId: id, title: 'canarystep' });
  await write(sponsee, 'canaryletter');
  await keepTime(clock(db, days(3)));
  const { checkIn } = (await getPairSpace(as(sponsee, days(3)), { sponsorshipId: id })) ?? {};
  await answerCheckIn(as(sponsee, days(3)), { checkInId: checkIn?.id ?? '', touch: 'sometimes', safe: 'unsure', wish: 'go-on' });
  const tables = await db.execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
  );
  for (const { name } of tables) {
    const [found] = await db.execute<{ rows: string }>(
      sql.raw(`select string_agg(t::text, ' ') as rows from ${name} t where t::text ~ 'canary|"unsure"'`),
    );
    expect(found?.rows, name).toBeNull();
  }
});
