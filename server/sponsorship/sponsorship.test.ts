import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { seekers } from '@/db/schema/sponsorship';
import type { Member } from '@/server/context';
import { test } from '@/server/testing/test';
import { answerRequest } from './answering';
import { endSponsorship } from './ending';
import { ApplyToSponsor, SeekerWishes } from './input';
import { forgetWishes, requestSponsor, saveWishes, withdrawRequest } from './mutations';
import { pauseSponsoring, saveSponsorProfile } from './offering';
import { browseSponsors, findSponsors, getSponsor, getSponsorship, mySponsorships, myWishes } from './queries';

const message = 'Would you sponsor me?';
const wishes = SeekerWishes.parse({
  pathways: ['na'],
  languages: ['en'],
  experiences: ['methadone'],
  contactStyle: 'gentle',
  interests: 'cooking',
  timeZone: 'America/New_York',
  hours: ['1-1080-1320'],
});
const profile = ApplyToSponsor.parse({
  ...wishes,
  contactStyle: 'gentle',
  about: 'Here to listen.',
  medicationStance: 'affirming',
  recoveringSince: '2025-01-01',
  capacity: '2',
});

/** The handles a person's list shows, of those this test made. */
const handlesIn = async (listing: ReturnType<typeof findSponsors>, made: Member[]) => {
  const found = await listing;
  return found.hasWishes
    ? found.sponsors.map(({ handle }) => handle).filter((handle) => made.some((person) => person.handle === handle))
    : undefined;
};

describe('looking for a sponsor', () => {
  test('begins with what a person looks for', async ({ make, as }) => {
    const newcomer = await make.member();
    expect(await findSponsors(as(newcomer))).toEqual({ hasWishes: false });
    await saveWishes(as(newcomer), wishes);
    expect(await myWishes(as(newcomer))).toEqual(wishes);
    await forgetWishes(as(newcomer));
    expect(await myWishes(as(newcomer))).toBeNull();
  });

  test('shows who fits, best first, and nobody who does not', async ({ make, as }) => {
    const newcomer = await make.member();
    await saveWishes(as(newcomer), wishes);
    const fine = await make.sponsor();
    const best = await make.sponsor({ experiences: ['methadone'], interests: ['cooking'] });
    const full = await make.sponsor();
    await make.sponsorship({ sponsorId: full.id, status: 'active' });
    const others = [
      full,
      await make.sponsor({ status: 'paused' }),
      await make.sponsor({ medicationStance: 'neutral' }),
      await make.sponsor({ status: 'suspended' }),
    ];
    expect(await handlesIn(findSponsors(as(newcomer)), [fine, best, ...others])).toEqual([best.handle, fine.handle]);
  });

  test('says what speaks for a person, and not what is missing', async ({ make, as }) => {
    const newcomer = await make.member();
    await saveWishes(as(newcomer), { ...wishes, experiences: ['methadone', 'prison'] });
    const sponsor = await make.sponsor({ experiences: ['methadone', 'grief'] });
    const { fit } = await getSponsor(as(newcomer), { handle: sponsor.handle });
    expect(fit).toMatchObject({
      hoursPerWeek: 4,
      experiences: ['methadone'],
      pathways: ['na'],
      isStyleWished: true,
      interests: [],
      week: [{ day: 1, from: 1080, to: 1320 }],
    });
  });

  test('says what would widen the list, but never to give up on medication', async ({ make, as }) => {
    const newcomer = await make.member();
    await saveWishes(as(newcomer), { ...wishes, pathways: ['mara'] });
    await make.sponsor({ pathways: ['dharma'] });
    await make.sponsor({ pathways: ['dharma'], medicationStance: 'neutral' });
    await make.sponsor({ pathways: ['mara'], hours: [{ day: 4, from: 540, to: 600 }] });
    const found = await findSponsors(as(newcomer));
    expect(found).toMatchObject({ widen: { hours: 1, pathways: expect.arrayContaining([{ pathway: 'dharma', count: 1 }]) } });
  });

  test('never shows oneself', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    await saveWishes(as(sponsor), wishes);
    expect(await handlesIn(findSponsors(as(sponsor)), [sponsor])).toEqual([]);
  });

  test('may begin with looking around, page by page', async ({ make, as }) => {
    const [a, b] = [await make.sponsor(), await make.sponsor()].sort((one, other) => one.handle.localeCompare(other.handle));
    const first = await browseSponsors(as(await make.member()), {});
    expect(first.sponsors.map(({ handle }) => handle)).toContain(a?.handle);
    const later = await browseSponsors(as(await make.member()), { after: a?.handle });
    expect(later.sponsors.map(({ handle }) => handle)).toContain(b?.handle);
    expect(later.sponsors.map(({ handle }) => handle)).not.toContain(a?.handle);
  });
});

describe('asking a sponsor', () => {
  test('opens a request that the sponsor sees, with a name and a message and no more', async ({ db, make, as }) => {
    const sponsor = await make.sponsor();
    const newcomer = await make.member();
    await saveWishes(as(newcomer), wishes);
    const { id } = await requestSponsor(as(newcomer), { sponsorId: sponsor.id, message });

    const seen = await getSponsorship(as(sponsor), { sponsorshipId: id });
    expect(seen).toMatchObject({ status: 'requested', otherHandle: newcomer.handle, message, can: { answer: true, withdraw: false } });
    expect(Object.keys(seen).sort()).toEqual([
      'amSponsor',
      'answeredAt',
      'can',
      'endedAt',
      'expiresAt',
      'haveTold',
      'id',
      'isOffer',
      'isSponsorAway',
      'isSponsorOnABreak',
      'mayTakeBack',
      'message',
      'otherHandle',
      'requestedAt',
      'sponseeHandle',
      'sponsorHandle',
      'status',
    ]);
    expect(await db.select().from(events).where(eq(events.subjectId, id))).toMatchObject([
      { name: 'sponsorship.requested', actorId: newcomer.id, details: { sponsorId: sponsor.id } },
    ]);
  });

  test('is refused for oneself', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    await expect(requestSponsor(as(sponsor), { sponsorId: sponsor.id, message })).rejects.toMatchObject({ reason: 'sponsorship.oneself' });
  });

  test('is refused when there is no place left', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    await make.sponsorship({ sponsorId: sponsor.id, status: 'active' });
    await expect(requestSponsor(as(await make.member()), { sponsorId: sponsor.id, message })).rejects.toMatchObject({
      reason: 'sponsorship.full',
    });
  });

  test('is refused while the sponsor is on a break, and one who was never approved is not there', async ({ make, as }) => {
    const ask = async (status: 'paused' | 'applied') =>
      requestSponsor(as(await make.member()), { sponsorId: (await make.sponsor({ status })).id, message });
    await expect(ask('paused')).rejects.toMatchObject({ reason: 'sponsorship.away' });
    await expect(ask('applied')).rejects.toMatchObject({ reason: 'sponsor.notFound' });
  });

  test('is refused when the sponsor is not what was asked for', async ({ make, as }) => {
    const neutral = await make.sponsor({ medicationStance: 'neutral' });
    const newcomer = await make.member();
    await expect(requestSponsor(as(newcomer), { sponsorId: neutral.id, message })).rejects.toMatchObject({
      reason: 'sponsorship.doesNotFit',
    });
    await saveWishes(as(newcomer), { ...wishes, mustAffirmMedication: false });
    await expect(requestSponsor(as(newcomer), { sponsorId: neutral.id, message })).resolves.toBeTruthy();
  });

  test('is for three at a time, once each, and a request taken back makes room', async ({ make, as }) => {
    const newcomer = await make.member();
    const ask = (sponsor: Member) => requestSponsor(as(newcomer), { sponsorId: sponsor.id, message });
    const first = await make.sponsor();
    const { id } = await ask(first);
    await expect(ask(first)).rejects.toMatchObject({ reason: 'sponsorship.alreadyOpen' });
    await ask(await make.sponsor());
    await ask(await make.sponsor());
    expect((await mySponsorships(as(newcomer))).mayAskMore).toBe(false);
    const fourth = await make.sponsor();
    await expect(ask(fourth)).rejects.toMatchObject({ reason: 'sponsorship.threeOpen' });
    await withdrawRequest(as(newcomer), { sponsorshipId: id });
    await expect(ask(fourth)).resolves.toBeTruthy();
  });

  test('is refused to somebody who has a sponsor', async ({ make, as }) => {
    const { sponseeId } = await make.sponsorship({ status: 'active' });
    const asking = requestSponsor(as({ ...(await make.member()), id: sponseeId }), { sponsorId: (await make.sponsor()).id, message });
    await expect(asking).rejects.toMatchObject({ reason: 'sponsorship.hasSponsor' });
  });
});

describe('answering', () => {
  test('with a yes takes a place and takes the other requests back, in nobody’s name', async ({ db, make, as }) => {
    const sponsor = await make.sponsor({ capacity: 2 });
    const newcomer = await make.member();
    const { id } = await requestSponsor(as(newcomer), { sponsorId: sponsor.id, message });
    const other = await requestSponsor(as(newcomer), { sponsorId: (await make.sponsor()).id, message });
    await answerRequest(as(sponsor), { sponsorshipId: id, answer: 'accept' });

    expect(await getSponsorship(as(newcomer), { sponsorshipId: id })).toMatchObject({ status: 'trial', can: { end: true } });
    expect(await getSponsorship(as(newcomer), { sponsorshipId: other.id })).toMatchObject({ status: 'withdrawn' });
    expect(await db.select().from(events).where(eq(events.subjectId, other.id)).orderBy(events.id)).toMatchObject([
      { name: 'sponsorship.requested' },
      { name: 'sponsorship.withdrawn', actorId: null },
    ]);
    expect(await getSponsor(as(newcomer), { handle: sponsor.handle })).toMatchObject({ placesLeft: 1, myStatus: 'trial' });
  });

  test('with a no frees the request', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    const { id, sponseeId } = await make.sponsorship({ sponsorId: sponsor.id });
    await answerRequest(as(sponsor), { sponsorshipId: id, answer: 'decline' });
    const sponsee = { ...(await make.member()), id: sponseeId };
    await expect(requestSponsor(as(sponsee), { sponsorId: sponsor.id, message })).resolves.toBeTruthy();
  });

  test('happens once, and not after the request was taken back', async ({ make, as }) => {
    const sponsor = await make.sponsor({ capacity: 2 });
    const answer = (sponsorshipId: string) => answerRequest(as(sponsor), { sponsorshipId, answer: 'accept' });
    const { id } = await make.sponsorship({ sponsorId: sponsor.id });
    await answer(id);
    await expect(answer(id)).rejects.toMatchObject({ reason: 'sponsorship.alreadyAnswered' });
    const gone = await make.sponsorship({ sponsorId: sponsor.id, status: 'withdrawn' });
    await expect(answer(gone.id)).rejects.toMatchObject({ reason: 'sponsorship.noLongerOpen' });
  });

  test('with a yes is refused when the places are taken, or on a break', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    const waiting = await make.sponsorship({ sponsorId: sponsor.id });
    await make.sponsorship({ sponsorId: sponsor.id, status: 'active' });
    await expect(answerRequest(as(sponsor), { sponsorshipId: waiting.id, answer: 'accept' })).rejects.toMatchObject({
      reason: 'sponsorship.full',
    });
    await pauseSponsoring(as(sponsor));
    await expect(answerRequest(as(sponsor), { sponsorshipId: waiting.id, answer: 'accept' })).rejects.toMatchObject({
      reason: 'sponsorship.youAreOnABreak',
    });
  });

  test('with a yes holds the seeker’s wishes once more, and tells the sponsor nothing of them', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    const newcomer = await make.member();
    const { id } = await requestSponsor(as(newcomer), { sponsorId: sponsor.id, message });
    await saveSponsorProfile(as(sponsor), { ...profile, medicationStance: 'neutral' });
    await expect(answerRequest(as(sponsor), { sponsorshipId: id, answer: 'accept' })).rejects.toMatchObject({
      reason: 'sponsorship.noLongerOpen',
    });
  });

  test('is for the sponsor alone; to those who may not read it, it is not there', async ({ make, as }) => {
    const sponsee = await make.member();
    const { id: sponsorshipId } = await make.sponsorship({ sponseeId: sponsee.id });
    const admin = await make.member({ role: 'admin' });
    await expect(answerRequest(as(sponsee), { sponsorshipId, answer: 'accept' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(answerRequest(as(admin), { sponsorshipId, answer: 'accept' })).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('ending', () => {
  test('is open to either, frees the place, and lets both begin anew', async ({ make, as }) => {
    for (const who of ['sponsor', 'sponsee'] as const) {
      const pair = { sponsor: await make.sponsor(), sponsee: await make.member() };
      const { id } = await make.sponsorship({ sponsorId: pair.sponsor.id, sponseeId: pair.sponsee.id, status: 'active' });
      await endSponsorship(as(pair[who]), { sponsorshipId: id });
      await expect(endSponsorship(as(pair.sponsor), { sponsorshipId: id })).rejects.toMatchObject({ reason: 'sponsorship.alreadyEnded' });
      await expect(requestSponsor(as(pair.sponsee), { sponsorId: pair.sponsor.id, message })).resolves.toBeTruthy();
    }
  });

  test('is said without saying who did it', async ({ make, as }) => {
    const sponsor = await make.sponsor();
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, status: 'active' });
    await endSponsorship(as(sponsor), { sponsorshipId: id });
    expect(JSON.stringify(await getSponsorship(as(sponsor), { sponsorshipId: id }))).not.toContain('endedBy');
  });
});

test('what a person looks for, and the words of a request, are in no table and no event', async ({ db, make, as }) => {
  const newcomer = await make.member();
  const sponsor = await make.sponsor();
  await saveWishes(as(newcomer), { ...wishes, interests: ['canaryinterest'] });
  const { id } = await requestSponsor(as(newcomer), { sponsorId: sponsor.id, message: 'canarymessage' });
  await answerRequest(as(sponsor), { sponsorshipId: id, answer: 'accept' });
  expect(await myWishes(as(newcomer))).toMatchObject({ interests: ['canaryinterest'] });

  const tables = await db.execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name } of tables) {
    const [found] = await db.execute<{ rows: string }>(
      sql.raw(`select string_agg(t::text, ' ') as rows from ${name} t where t::text ~ 'canary|mustAffirmMedication'`),
    );
    expect(found?.rows, name).toBeNull();
  }
  const [row] = await db.select().from(seekers).where(eq(seekers.userId, newcomer.id));
  expect(row?.wishesSealed).toMatch(/^k1\./);
});
