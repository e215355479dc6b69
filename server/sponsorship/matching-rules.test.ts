import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenLimits, type Offer, type Wish } from './eligibility';
import { SeekerWishes } from './input';
import { score } from './score';
import { sharedTime } from './shared-hours';

const now = new Date('2026-01-10T12:00:00Z');
const yearsAgo = (years: number) => new Date(now.getTime() - years * 365 * 86_400_000);
const offer: Offer = {
  status: 'active',
  placesLeft: 2,
  recoveringSince: yearsAgo(6),
  medicationStance: 'affirming',
  pathways: ['na', 'aa'],
  languages: ['en', 'es'],
  experiences: ['methadone', 'parenting', 'grief'],
  contactStyle: 'gentle',
  interests: ['gardening', 'cooking'],
  gender: 'woman',
  acceptsGenders: ['woman', 'nonbinary'],
  answerHours: 6,
};
const wish: Wish = {
  mustAffirmMedication: true,
  pathways: ['na', 'secular'],
  languages: ['en'],
  experiences: ['methadone', 'parenting'],
  contactStyle: 'gentle',
  interests: ['cooking'],
  usesMedication: false,
  gender: 'woman',
  sponsorGenders: ['woman', 'nonbinary'],
};

describe('the hard limits', () => {
  test('all hold for two people who fit', () => {
    expect(brokenLimits({ offer, wish, hoursPerWeek: 8, now })).toEqual([]);
  });

  test.each<[string, Partial<Offer>, Partial<Wish>, number]>([
    ['sponsor_active', { status: 'paused' }, {}, 8],
    ['sponsor_active', { status: 'applied' }, {}, 8],
    ['open_place', { placesLeft: 0 }, {}, 8],
    ['time_in_recovery', { recoveringSince: new Date(yearsAgo(1).getTime() + 1) }, {}, 8],
    ['gender_wish', { gender: 'man' }, {}, 8],
    ['gender_wish', { acceptsGenders: ['man'] }, {}, 8],
    ['gender_wish', {}, { gender: 'unsaid' }, 8],
    ['medication', { medicationStance: 'neutral' }, {}, 8],
    ['medication', { medicationStance: 'not-affirming' }, { mustAffirmMedication: false, usesMedication: true }, 8],
    ['medication', { medicationStance: 'not-affirming' }, {}, 8],
    ['pathway', { pathways: ['smart'] }, {}, 8],
    ['language', { languages: ['fr'] }, {}, 8],
    ['shared_time', {}, {}, 2.9],
  ])('%s is broken alone', (code, overOffer, overWish, hoursPerWeek) => {
    expect(brokenLimits({ offer: { ...offer, ...overOffer }, wish: { ...wish, ...overWish }, hoursPerWeek, now })).toEqual([code]);
  });

  test('are kept at their very edge', () => {
    expect(
      brokenLimits({ offer: { ...offer, placesLeft: 1, recoveringSince: yearsAgo(1), status: 'probation' }, wish, hoursPerWeek: 3, now }),
    ).toEqual([]);
  });

  test('let a neutral sponsor in only when the seeker has said so', () => {
    const neutral: Offer = { ...offer, medicationStance: 'neutral' };
    expect(brokenLimits({ offer: neutral, wish: { ...wish, mustAffirmMedication: false }, hoursPerWeek: 8, now })).toEqual([]);
    expect(brokenLimits({ offer: neutral, now })).toEqual(['medication']);
  });

  test('keep no pathway from a person who has not decided', () => {
    expect(
      brokenLimits({ offer: { ...offer, pathways: ['smart'] }, wish: { ...wish, pathways: ['undecided'] }, hoursPerWeek: 8, now }),
    ).toEqual([]);
  });
});

describe('the score', () => {
  test('of the worked case is 92, in its parts', () => {
    expect(score(wish, offer, 8)).toEqual({
      parts: { sharedTime: 20, pathway: 20, livedExperience: 20, style: 10, reliability: 10, openPlaces: 7, interests: 5 },
      total: 92,
    });
  });

  test('has no part above its weight, and none below nothing', () => {
    expect(score(wish, { ...offer, placesLeft: 5 }, 40).total).toBe(100);
    const stranger: Offer = {
      ...offer,
      pathways: ['smart'],
      experiences: [],
      contactStyle: 'direct',
      interests: [],
      answerHours: 300,
      placesLeft: 0,
    };
    expect(score(wish, stranger, 0).total).toBe(2);
  });

  test('puts a sponsor who was never asked in the middle', () => {
    expect(score(wish, { ...offer, answerHours: undefined }, 8).parts.reliability).toBe(5);
    expect(score(wish, { ...offer, answerHours: 24 }, 8).parts.reliability).toBe(6);
  });
});

describe('shared hours', () => {
  const newYork = { timeZone: 'America/New_York', hours: [{ day: 1, from: 18 * 60, to: 21 * 60 }] };
  const london = { timeZone: 'Europe/London', hours: [{ day: 1, from: 23 * 60, to: 26 * 60 }] };

  test('follow both clocks: three hours in winter, two while only one of them has changed, three in summer', () => {
    const winter = sharedTime(london, newYork, new Date('2026-01-05T12:00:00Z'));
    const between = sharedTime(london, newYork, new Date('2026-03-09T12:00:00Z'));
    const summer = sharedTime(london, newYork, new Date('2026-04-06T12:00:00Z'));
    expect([winter.hoursPerWeek, between.hoursPerWeek, summer.hoursPerWeek]).toEqual([3, 2, 3]);
  });

  test('are those of the leanest of the four weeks to come', () => {
    expect(sharedTime(london, newYork, new Date('2026-02-20T12:00:00Z')).hoursPerWeek).toBe(2);
  });

  test('are told on the clock of the one who asks', () => {
    expect(sharedTime(london, newYork, new Date('2026-01-05T12:00:00Z')).week).toEqual([{ day: 1, from: 23 * 60, to: 26 * 60 }]);
    expect(sharedTime(newYork, london, new Date('2026-01-05T12:00:00Z')).week).toEqual([{ day: 1, from: 18 * 60, to: 21 * 60 }]);
  });

  test('are none for people who are awake at other times', () => {
    expect(sharedTime(london, { timeZone: 'Europe/London', hours: [{ day: 3, from: 540, to: 600 }] }, now)).toEqual({
      hoursPerWeek: 0,
      week: [],
    });
  });

  test('count an hour once, though it is in two stretches, and join nights over midnight', () => {
    const nights = {
      timeZone: 'Europe/Berlin',
      hours: [
        { day: 6, from: 22 * 60, to: 26 * 60 },
        { day: 0, from: 60, to: 180 },
      ],
    };
    const always = { timeZone: 'Asia/Kolkata', hours: Array.from({ length: 7 }, (_, day) => ({ day, from: 0, to: 1440 })) };
    expect(sharedTime(nights, always, new Date('2026-01-05T12:00:00Z')).hoursPerWeek).toBe(5);
  });

  test('are the same from either side', () => {
    const a = {
      timeZone: 'America/Los_Angeles',
      hours: [
        { day: 2, from: 480, to: 1200 },
        { day: 5, from: 0, to: 300 },
      ],
    };
    const b = {
      timeZone: 'Australia/Sydney',
      hours: [
        { day: 3, from: 0, to: 900 },
        { day: 6, from: 300, to: 800 },
      ],
    };
    const seen = new Date('2026-06-01T06:00:00Z');
    expect(sharedTime(a, b, seen).hoursPerWeek).toBe(sharedTime(b, a, seen).hoursPerWeek);
  });
});

describe('what a person says of themself', () => {
  const said = { ...wish, timeZone: 'Europe/London', hours: [{ day: 1, from: 1080, to: 1320 }] };
  const problem = (over: object) => SeekerWishes.safeParse({ ...said, ...over }).error?.issues[0]?.message;

  test('must affirm medication unless they say otherwise', () => {
    const { mustAffirmMedication: _, ...rest } = said;
    expect(SeekerWishes.parse(rest).mustAffirmMedication).toBe(true);
  });

  test('reads ticked boxes as hours, and commas as interests', () => {
    expect(SeekerWishes.parse({ ...said, hours: ['6-1320-1560', '0-360-600'], interests: ' Cooking, music ,cooking' })).toMatchObject({
      hours: [
        { day: 6, from: 1320, to: 1560 },
        { day: 0, from: 360, to: 600 },
      ],
      interests: ['cooking', 'music'],
    });
  });

  test.each([
    ['sponsorship.noSuchZone', { timeZone: 'Mars/Olympus' }],
    ['sponsorship.noHours', { hours: [] }],
    ['sponsorship.hoursBackwards', { hours: [{ day: 1, from: 600, to: 540 }] }],
    ['sponsorship.hoursOverlap', { hours: ['1-600-720', '1-700-800'] }],
    ['sponsorship.hoursOverlap', { hours: ['6-1320-1560', '0-60-120'] }],
    ['required', { pathways: [] }],
    ['sponsorship.tooMany', { experiences: ['grief', 'prison', 'trauma', 'veteran', 'lgbtq', 'pregnancy'] }],
  ])('is answered with %s', (reason, over) => {
    expect(problem(over)).toBe(reason);
  });
});

// Cases with known answers that lie beside the project where it is built; elsewhere the numbers above stand for them.
const casesFile = new URL('../../../shared/data/matching-cases.json', import.meta.url);
describe.skipIf(!existsSync(casesFile))('the published profile case PF-01', () => {
  const named = (word: string) => word.toLowerCase().replaceAll('_', '-');
  const codes: Record<string, string> = {
    medication_not_affirmed: 'medication',
    time_in_recovery_below_minimum: 'time_in_recovery',
    no_shared_pathway: 'pathway',
    too_little_shared_time: 'shared_time',
    gender_preference: 'gender_wish',
  };

  test('has the same limits and the same scores, and orders those who wait the same', () => {
    const { profileCases } = JSON.parse(readFileSync(casesFile, 'utf8'));
    const { sponsors, sponsees, overlapHours, expected } = profileCases.find(({ id }: { id: string }) => id === 'PF-01');
    for (const seeker of sponsees) {
      for (const sponsor of sponsors) {
        const hoursPerWeek = overlapHours[seeker.id][sponsor.id];
        const theirs = {
          ...offer,
          ...sponsor,
          placesLeft: sponsor.capacity,
          recoveringSince: new Date(now.getTime() - sponsor.timeInRecoveryDays * 86_400_000),
          medicationStance: named(sponsor.medicationStance),
          pathways: sponsor.pathways.map(named),
          experiences: sponsor.experience,
          contactStyle: sponsor.style,
          answerHours: sponsor.medianResponseHours,
        };
        const mine = {
          ...wish,
          ...seeker,
          sponsorGenders: seeker.acceptsSponsorGenders,
          mustAffirmMedication: seeker.requiresMedicationAffirming,
          pathways: seeker.pathways.map(named),
          experiences: seeker.topExperience,
          contactStyle: seeker.style,
        };
        const reasons: string[] = expected.eligibility[seeker.id][sponsor.id].reasons ?? [];
        const known = reasons.map((reason) => codes[reason]);
        expect(brokenLimits({ offer: theirs, wish: mine, hoursPerWeek, now }), `${seeker.id} and ${sponsor.id}`).toEqual(known);
        const points = expected.scores[seeker.id][sponsor.id];
        if (points) expect(score(mine, theirs, hoursPerWeek).total, `${seeker.id} and ${sponsor.id}`).toBe(points.total);
      }
    }
  });
});
