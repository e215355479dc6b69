import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadsOf, stableOf } from '@/server/testing/matchings';
import { blockingPairs, countBlocking, type Instance, type Matching, match, matchNumbered } from './matching';

const placeOf = (instance: Instance, sponsee: string, sponsor: string | null) =>
  sponsor === null ? Number.POSITIVE_INFINITY : (instance.sponseePrefs[sponsee] ?? []).indexOf(sponsor);
const names = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
const listOf = (of: string[]) => fc.shuffledSubarray(of);
/** Small rounds: up to five who look, four who offer, lists of any length, 0 to 3 places. */
const instances = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }))
  .map(([looking, offering]) => [names('s', looking), names('h', offering)] as const)
  .chain(([sponsees, sponsors]) =>
    fc.record({
      sponseePrefs: fc.record(Object.fromEntries(sponsees.map((name) => [name, listOf(sponsors)]))),
      sponsorPrefs: fc.record(Object.fromEntries(sponsors.map((name) => [name, listOf(sponsees)]))),
      capacities: fc.record(Object.fromEntries(sponsors.map((name) => [name, fc.integer({ min: 0, max: 3 })]))),
    }),
  );

describe('a matching', () => {
  test('is stable, and no stable matching gives anybody a sponsor they would like better', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const found = match(instance);
        expect(blockingPairs(instance, found)).toEqual([]);
        for (const other of stableOf(instance))
          for (const sponsee of Object.keys(found))
            expect(placeOf(instance, sponsee, found[sponsee] ?? null)).toBeLessThanOrEqual(
              placeOf(instance, sponsee, other[sponsee] ?? null),
            );
      }),
      { numRuns: 250 },
    );
  });

  test('gives the same people a sponsor, and each sponsor as many, as every stable one', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const found = match(instance);
        for (const other of stableOf(instance)) {
          expect(Object.keys(found).filter((sponsee) => found[sponsee] === null)).toEqual(
            Object.keys(found).filter((sponsee) => other[sponsee] === null),
          );
          expect(loadsOf(found)).toEqual(loadsOf(other));
        }
      }),
      { numRuns: 250 },
    );
  });

  test('pairs nobody with anyone whom one of the two did not list, and fills no place twice', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const found = match(instance);
        expect(Object.keys(found)).toEqual(Object.keys(instance.sponseePrefs));
        for (const [sponsee, sponsor] of Object.entries(found)) {
          if (sponsor === null) continue;
          expect(instance.sponseePrefs[sponsee]).toContain(sponsor);
          expect(instance.sponsorPrefs[sponsor]).toContain(sponsee);
        }
        for (const [sponsor, load] of Object.entries(loadsOf(found))) expect(load).toBeLessThanOrEqual(instance.capacities[sponsor] ?? 0);
      }),
    );
  });

  test('is the same again, whatever the order of rows, and changes nothing it was given', () => {
    const turned = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(instances, (instance) => {
        const before = structuredClone(instance);
        const found = match(deeplyFrozen(instance));
        expect(instance).toEqual(before);
        expect(match(instance)).toEqual(found);
        const reversed = {
          sponseePrefs: turned(instance.sponseePrefs),
          sponsorPrefs: turned(instance.sponsorPrefs),
          capacities: turned(instance.capacities),
        };
        expect(match(reversed)).toEqual(found);
      }),
    );
  });

  test('makes nobody worse off when a place is added, or when another no longer looks', () => {
    fc.assert(
      fc.property(instances, fc.nat(), (instance, pick) => {
        const found = match(instance);
        const betterOrSame = (after: Matching) => {
          for (const [sponsee, sponsor] of Object.entries(after))
            expect(placeOf(instance, sponsee, sponsor)).toBeLessThanOrEqual(placeOf(instance, sponsee, found[sponsee] ?? null));
        };
        const sponsors = Object.keys(instance.capacities);
        const grown = sponsors[pick % sponsors.length];
        if (grown)
          betterOrSame(match({ ...instance, capacities: { ...instance.capacities, [grown]: (instance.capacities[grown] ?? 0) + 1 } }));
        const sponsees = Object.keys(instance.sponseePrefs);
        const gone = sponsees[pick % sponsees.length];
        if (gone)
          betterOrSame(
            match({
              ...instance,
              sponseePrefs: Object.fromEntries(Object.entries(instance.sponseePrefs).filter(([name]) => name !== gone)),
            }),
          );
      }),
    );
  });

  test('rewards nobody for a list that is not what they want', () => {
    const lies = fc.tuple(instances, fc.nat(), fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(lies, ([instance, pick, draws]) => {
        const sponsees = Object.keys(instance.sponseePrefs);
        const liar = sponsees[pick % sponsees.length];
        if (!liar) return;
        const told = [...(instance.sponseePrefs[liar] ?? [])]
          .filter(() => (draws.next().value ?? 0) % 3 > 0)
          .sort(() => ((draws.next().value ?? 0) % 2) - 0.5);
        const honest = match(instance)[liar] ?? null;
        const lied = match({ ...instance, sponseePrefs: { ...instance.sponseePrefs, [liar]: told } })[liar] ?? null;
        expect(placeOf(instance, liar, honest)).toBeLessThanOrEqual(placeOf(instance, liar, lied));
      }),
      { numRuns: 400 },
    );
  });

  test('in numbers is judged as the one in names is', () => {
    const numbered: Parameters<typeof matchNumbered>[0] = {
      starts: [0, 2, 4],
      lists: [0, 1, 0, 1],
      ranks: [1, 1, 0, 0],
      capacities: [1, 1],
    };
    expect([...matchNumbered(numbered)]).toEqual([1, 0]);
    expect(countBlocking(numbered, [1, 0])).toBe(0);
    expect(countBlocking(numbered, [0, 1])).toBe(1);
    expect(countBlocking(numbered, [-1, -1])).toBe(4);
    expect(countBlocking(numbered, [0, 0]), 'more than the places').toBe(-1);
    expect(countBlocking({ ...numbered, starts: [0, 1, 4], lists: [0, 0, 1, 1] }, [1, 0]), 'not on the list').toBe(-1);
  });
});

describe('those who are held equal', () => {
  const tied = { sponseePrefs: { a: ['P'], b: ['P'], c: ['P'] }, sponsorPrefs: { P: [['a', 'b', 'c']] }, capacities: { P: 1 } };
  const chosen = (over: Partial<Instance>) => Object.entries(match({ ...tied, ...over })).find(([, sponsor]) => sponsor)?.[0];

  test('come in the order in which they waited', () => {
    expect(chosen({ waitingSince: { a: '2026-01-03', b: '2026-01-01', c: '2026-01-02' } })).toBe('b');
    expect(chosen({ waitingSince: { a: '2026-01-03', c: new Date('2026-01-02') } })).toBe('c');
    expect(chosen({ waitingSince: { a: 3, b: 2, c: 1 }, seed: 'any' })).toBe('c');
  });

  test('and who waited as long, by the seed: the same one for the same seed, and each of them for some', () => {
    const seeds = Array.from({ length: 60 }, (_, seed) => chosen({ seed }));
    expect(seeds).toEqual(Array.from({ length: 60 }, (_, seed) => chosen({ seed, sponseePrefs: { c: ['P'], b: ['P'], a: ['P'] } })));
    expect(new Set(seeds)).toEqual(new Set(['a', 'b', 'c']));
  });

  test('block nothing, for neither of two equals is liked better', () => {
    expect(blockingPairs(tied, { a: 'P', b: null, c: null })).toEqual([]);
    expect(blockingPairs({ ...tied, capacities: { P: 2 } }, { a: 'P', b: null, c: null })).toEqual([
      ['b', 'P'],
      ['c', 'P'],
    ]);
  });
});

describe('odd input has a sensible answer', () => {
  const one = { sponseePrefs: { a: ['P'] }, sponsorPrefs: { P: ['a'] }, capacities: { P: 1 } };
  test.each<[string, Instance, Matching]>([
    ['nobody at all', { sponseePrefs: {}, sponsorPrefs: {}, capacities: {} }, {}],
    ['nobody who offers', { sponseePrefs: { a: [], b: ['P'] }, sponsorPrefs: {}, capacities: {} }, { a: null, b: null }],
    ['nobody who looks', { ...one, sponseePrefs: {} }, {}],
    ['a sponsor who is not there', { ...one, sponseePrefs: { a: ['Q', 'P'] } }, { a: 'P' }],
    ['a sponsee who is not there', { ...one, sponsorPrefs: { P: ['ghost', 'a'] } }, { a: 'P' }],
    ['a name listed twice', { ...one, sponseePrefs: { a: ['P', 'P'] }, sponsorPrefs: { P: ['a', 'a'] }, capacities: { P: 2 } }, { a: 'P' }],
    ['no places', { ...one, capacities: { P: 0 } }, { a: null }],
    ['places that are not given', { ...one, capacities: {} }, { a: null }],
    ['places below nothing', { ...one, capacities: { P: -1 } }, { a: null }],
    ['places that are no number', { ...one, capacities: { P: Number.NaN } }, { a: null }],
    [
      'half a place more',
      { sponseePrefs: { a: ['P'], b: ['P'] }, sponsorPrefs: { P: ['a', 'b'] }, capacities: { P: 1.5 } },
      { a: 'P', b: null },
    ],
    ['places without end', { ...one, capacities: { P: Number.POSITIVE_INFINITY } }, { a: 'P' }],
    ['places of one who lists nobody', { ...one, capacities: { P: 1, Q: 4 } }, { a: 'P' }],
    ['only one of two who wants it', { ...one, sponsorPrefs: { P: [] } }, { a: null }],
    [
      'names that objects have of their own',
      { sponseePrefs: { constructor: ['toString'] }, sponsorPrefs: { toString: ['constructor'] }, capacities: { toString: 1 } },
      { constructor: 'toString' },
    ],
    [
      'names that objects have, without places',
      { sponseePrefs: { a: ['constructor'] }, sponsorPrefs: { constructor: ['a'] }, capacities: {} },
      { a: null },
    ],
    [
      'one name on both sides',
      { sponseePrefs: { x: ['x'], y: ['x'] }, sponsorPrefs: { x: ['y', 'x'] }, capacities: { x: 1 } },
      { x: null, y: 'x' },
    ],
  ])('%s', (_, instance, expected) => {
    expect(match(instance)).toEqual(expected);
    expect(blockingPairs(instance, match(instance))).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'sponseePrefs must be an object'],
    ['no sponsors', { sponseePrefs: {}, capacities: {} }, 'sponsorPrefs must be an object'],
    ['a list instead of names', { sponseePrefs: [], sponsorPrefs: {}, capacities: {} }, 'sponseePrefs must be an object'],
    ['a name instead of a list', { ...one, sponseePrefs: { a: 'P' } }, 'sponseePrefs.a must be a list of names'],
    ['a number in a list', { ...one, sponsorPrefs: { P: ['a', 7] } }, 'sponsorPrefs.P must be a list of names'],
    ['a tie in a tie', { ...one, sponsorPrefs: { P: [['a', ['b']]] } }, 'sponsorPrefs.P must be a list of names'],
  ])('%s is refused, and by name', (_, instance, words) => {
    expect(() => match(instance as Instance)).toThrow(words);
    expect(() => blockingPairs(instance as Instance, {})).toThrow(words);
  });

  test('a list that is missing is an empty one, and so are places', () => {
    const bare = { sponseePrefs: { a: null, b: ['P'] }, sponsorPrefs: { P: undefined, Q: ['b'] } } as unknown as Instance;
    expect(match(bare)).toEqual({ a: null, b: null });
    expect(blockingPairs(bare, {})).toEqual([]);
  });

  test('a matching that is none is told from one that is not stable', () => {
    expect(blockingPairs(one, { a: 'Q' })).toBeNull();
    expect(blockingPairs(one, { ghost: 'P' })).toBeNull();
    expect(blockingPairs({ ...one, capacities: { P: 0 } }, { a: 'P' })).toBeNull();
    expect(blockingPairs(one, {})).toEqual([['a', 'P']]);
    expect(blockingPairs(one, { a: undefined })).toEqual([['a', 'P']]);
  });
});

test('plain node loads it and matches 2,000 with 400', () => {
  const program = `
    import { match } from './server/sponsorship/matching.ts';
    const [sponsees, sponsors] = [2000, 400].map((count) => Array.from({ length: count }, (_, at) => String(at)));
    const sponseePrefs = Object.fromEntries(sponsees.map((name) => ['s' + name, Array.from({ length: 10 }, (_, at) => 'h' + ((name * 7 + at * 31) % 400))]));
    const sponsorPrefs = Object.fromEntries(sponsors.map((name) => ['h' + name, sponsees.map((other) => 's' + ((other * 13 + name * 3) % 2000))]));
    const found = match({ sponseePrefs, sponsorPrefs, capacities: Object.fromEntries(sponsors.map((name) => ['h' + name, 3])) });
    console.log(Object.values(found).filter(Boolean).length);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(Number(said)).toBeGreaterThan(1000);
});

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deeplyFrozen(part);
  return Object.freeze(value);
}
