import { expect } from 'vitest';
import { temporaryContacts } from '@/db/schema/contacts';
import { rounds } from '@/db/schema/sponsorship';
import { SeekerWishes } from '@/server/sponsorship/input';
import { saveAnswers, saveRanking } from '@/server/sponsorship/looking';
import { saveWishes } from '@/server/sponsorship/mutations';
import { type Answer, answer } from '@/server/testing/answers';
import { type Given, madeUp } from '@/server/testing/inputs';
import { newId } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';

// A sponsor never sees, searches, filters or writes to people who look for a sponsor (recovery.md 2.7, rule 1): whatever they ask, of
// whatever procedure there is, somebody who looks is answered for as somebody who does not.

/** Drawn by lot, another each time. */
const drawn = ['accounts.suggestHandles', 'groups.startCircle', 'contacts.openCircle', 'sponsorship.makeCode'];
const wishes = SeekerWishes.parse({
  ...{ pathways: ['na'], languages: ['en'], experiences: ['methadone'], contactStyle: 'gentle', interests: 'canarywish' },
  ...{ timeZone: 'America/New_York', hours: ['1-1080-1320'], usesMedication: true, urgency: 'just-out' },
});

test('a sponsor is told nothing by any procedure of who looks for one, whom they would like, or what was proposed to them', {
  timeout: 300_000,
}, async ({ db, make, as }) => {
  const sponsor = { ...(await make.sponsor({ capacity: 3 })), isSponsor: true };
  const [seeker, other] = [await make.member(), await make.member()];
  await saveWishes(as(seeker), wishes);
  await saveAnswers(as(seeker), { step: 'safe', gender: 'woman', sponsorGenders: ['woman', 'man', 'nonbinary', 'unsaid'] });
  await saveRanking(as(seeker), { sponsorIds: [sponsor.id], fillsUp: true });
  const [round] = await db.insert(rounds).values({ status: 'stopped', startedAt: noon }).returning({ id: rounds.id });
  const offer = await make.sponsorship({
    ...{ sponsorId: sponsor.id, sponseeId: seeker.id, status: 'offered', place: 1, roundId: round?.id, messageSealed: null },
    ...{ requestedAt: noon, expiresAt: new Date(noon.getTime() + 72 * 3_600_000) },
  });
  const endsAt = new Date(noon.getTime() + 20 * 86_400_000);
  await db.insert(temporaryContacts).values({ seekerId: seeker.id, volunteerId: sponsor.id, beganAt: noon, endsAt });

  const callsFor = (given: Given) => madeUp(given).flatMap(({ name, inputs }) => inputs.map((input) => ({ name, input })));
  const base: Given = {
    id: newId(),
    slug: 'no-such-place',
    number: 1,
    handle: 'nobody-here',
    words: 'A zebra crosses the road, and nobody minds.',
    at: noon,
  };
  const asked: [whose: string, one: Given, like: Given][] = [
    ['their id and name', { ...base, id: seeker.id, handle: seeker.handle }, { ...base, id: other.id, handle: other.handle }],
    ['the id of what was proposed', { ...base, id: offer.id }, { ...base, id: newId() }],
  ];
  const differ: unknown[] = [];
  let walked = 0;
  for (const [whose, one, like] of asked) {
    const likeCalls = callsFor(like);
    for (const [at, { name, input }] of callsFor(one).entries()) {
      if (drawn.includes(name)) continue;
      walked++;
      const [now, then] = [await answer(db, sponsor, name, input), await answer(db, sponsor, name, likeCalls[at]?.input)];
      if (/canarywish|methadone|just-out/.test(now.body) && !/canarywish|methadone|just-out/.test(JSON.stringify(input) ?? ''))
        differ.push({ whose, name, leaks: now.body });
      // Whoever was named may be named again; nobody else who looks.
      const same = (answered: Answer, handle: string) => `${answered.status} ${answered.body.replaceAll(handle, 'NAME')}`;
      if (same(now, one.handle) !== same(then, like.handle)) differ.push({ whose, name, input, now, then });
      if (one.handle !== seeker.handle && now.body.includes(seeker.handle)) differ.push({ whose, name, names: now.body });
    }
  }
  expect(differ).toEqual([]);
  expect(walked).toBeGreaterThan(250);
});
