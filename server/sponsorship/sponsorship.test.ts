import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { seekers, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { Member } from '@/server/context';
import { allows } from '@/server/policy';
import type { Make } from '@/server/testing/make';
import { test } from '@/server/testing/test';
import { answerRequest } from './answering';
import { endSponsorship } from './ending';
import { ApplyToSponsor, SeekerWishes } from './input';
import { forgetWishes, requestSponsor, saveWishes, withdrawRequest } from './mutations';
import { applyToSponsor, pauseSponsoring, resumeSponsoring, saveSponsorProfile, setCapacity } from './offering';
import { readableBy, sponsorPolicy, sponsorReadableBy, sponsorshipPolicy } from './policy';
import { browseSponsors, findSponsors, getSponsor, getSponsorship, mySponsorProfile, mySponsorships, myWishes } from './queries';

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

describe('offering to sponsor', () => {
  test('happens once', async ({ make, as }) => {
    const applicant = await make.member();
    await applyToSponsor(as(applicant), profile);
    await expect(applyToSponsor(as(applicant), profile)).rejects.toMatchObject({ reason: 'sponsorship.alreadyApplied' });
  });

  test('asks for a year in recovery', async ({ make, as }) => {
    const applying = applyToSponsor(as(await make.member()), { ...profile, recoveringSince: '2029-01-02' });
    await expect(applying).rejects.toMatchObject({ reason: 'sponsorship.tooSoon', field: 'recoveringSince' });
  });

  test.each(['0', '6', '99', 'many'])('takes no capacity of %s', async (capacity) => {
    expect(ApplyToSponsor.safeParse({ ...profile, capacity }).success).toBe(false);
  });

  test('can pause and come back with one tap each; those who are sponsored stay', async ({ make, as }) => {
    const sponsor = await make.sponsor({ capacity: 2 });
    const pair = await make.sponsorship({ sponsorId: sponsor.id, status: 'active' });
    await pauseSponsoring(as(sponsor));
    await expect(pauseSponsoring(as(sponsor))).rejects.toMatchObject({ reason: 'sponsorship.notSponsoring' });
    expect(await getSponsor(as(await make.member()), { handle: sponsor.handle })).toMatchObject({ isOnABreak: true, mayBeAsked: false });
    expect(await getSponsorship(as(sponsor), { sponsorshipId: pair.id })).toMatchObject({ status: 'active' });
    await resumeSponsoring(as(sponsor));
    expect(await getSponsor(as(await make.member()), { handle: sponsor.handle })).toMatchObject({ isOnABreak: false, mayBeAsked: true });
  });

  test('may offer fewer places, but not fewer than are taken; who sits in one that goes is moved', async ({ db, make, as }) => {
    const sponsor = await make.sponsor({ capacity: 3 });
    await make.sponsorship({ sponsorId: sponsor.id, status: 'active', place: 3 });
    const second = await make.sponsorship({ sponsorId: sponsor.id, status: 'active', place: 2 });
    await expect(setCapacity(as(sponsor), { capacity: 1 })).rejects.toMatchObject({
      reason: 'sponsorship.capacityInUse',
      field: 'capacity',
    });
    await endSponsorship(as(sponsor), { sponsorshipId: second.id });
    await setCapacity(as(sponsor), { capacity: 1 });
    expect(await db.select().from(sponsorPlaces).where(eq(sponsorPlaces.sponsorId, sponsor.id))).toHaveLength(1);
    expect(await mySponsorProfile(as(sponsor))).toMatchObject({ capacity: 1, placesLeft: 0 });
    await setCapacity(as(sponsor), { capacity: 5 });
    expect(await mySponsorProfile(as(sponsor))).toMatchObject({ capacity: 5, placesLeft: 4 });
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

describe('the permission tables', () => {
  test('say who may do what with a sponsorship', async ({ make }) => {
    const { pair, ...people } = await cast(make);
    const verbs = ['request', 'read', 'answer', 'answerOffer', 'withdraw', 'end'] as const;
    const may = (actor: Member) => verbs.filter((verb) => allows(sponsorshipPolicy, verb, actor, pair)).join(' ');
    // biome-ignore format: a table
    expect({ sponsor: may(people.sponsor), sponsee: may(people.sponsee), stranger: may(people.stranger), admin: may(people.admin), suspended: may({ ...people.sponsee, standing: 'suspended' }) }).toEqual({
      sponsor:   'read answer answerOffer end',
      sponsee:   'request read answerOffer withdraw end',
      stranger:  '',
      admin:     '',
      suspended: '',
    });
  });

  test('show in a list just what they let each person read', async ({ db, make }) => {
    const { pair, ...people } = await cast(make);
    for (const actor of Object.values(people)) {
      const listed = await db
        .select()
        .from(sponsorships)
        .where(sql`${readableBy(actor)} and ${eq(sponsorships.id, pair.id)}`);
      expect(listed.length > 0).toBe(allows(sponsorshipPolicy, 'read', actor, pair));
    }
  });

  test('say who may do what with an offer to sponsor', async ({ make }) => {
    const { sponsor, stranger, admin } = await cast(make);
    const verbs = ['find', 'seek', 'apply', 'refer', 'read', 'edit', 'review', 'propose', 'approve', 'lift'] as const;
    const may = (actor: Member, status: 'applied' | 'active') =>
      verbs.filter((verb) => allows(sponsorPolicy, verb, actor, { userId: sponsor.id, status })).join(' ');
    // biome-ignore format: a table
    expect({ itself: may(sponsor, 'applied'), stranger: may(stranger, 'applied'), seen: may(stranger, 'active'), admin: may(admin, 'applied'), adminOwn: may({ ...sponsor, role: 'admin' }, 'applied') }).toEqual({
      itself:   'find seek apply refer read edit',
      stranger: 'find seek apply refer',
      seen:     'find seek apply refer read',
      admin:    'find seek apply refer read review propose approve lift',
      adminOwn: 'find seek apply refer read edit review',
    });
  });

  test('show just the offers they let each person read', async ({ db, make }) => {
    const people = {
      ...(await cast(make)),
      applicant: await make.sponsor({ status: 'applied' }),
      retired: await make.sponsor({ status: 'retired' }),
    };
    for (const actor of [people.sponsor, people.stranger, people.admin, people.applicant]) {
      for (const offer of [people.sponsor, people.applicant, people.retired]) {
        const [row] = await db.select().from(sponsors).where(eq(sponsors.userId, offer.id));
        const listed = await db
          .select()
          .from(sponsors)
          .where(sql`${sponsorReadableBy(actor) ?? sql`true`} and ${eq(sponsors.userId, offer.id)}`);
        expect(listed.length > 0).toBe(row ? allows(sponsorPolicy, 'read', actor, row) : undefined);
      }
    }
  });

  async function cast(make: Make) {
    const people = {
      sponsor: await make.sponsor(),
      sponsee: await make.member(),
      stranger: await make.member(),
      admin: await make.member({ role: 'admin' }),
    };
    const pair = await make.sponsorship({ sponsorId: people.sponsor.id, sponseeId: people.sponsee.id });
    return { ...people, pair };
  }
});
