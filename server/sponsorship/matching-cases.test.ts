import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadsOf, stableOf } from '@/server/testing/matchings';
import { blockingPairs, type Instance, type Matching, match } from './matching';

// Cases with known answers that lie beside the project where it is built.
const casesFile = new URL('../../../shared/data/matching-cases.json', import.meta.url);
describe.skipIf(!existsSync(casesFile))('the published cases', () => {
  type Case = Instance & {
    id: string;
    expected: { sponseeOptimal: Matching; stableMatchingCount: number; allStable?: Matching[]; sponsorLoad?: Record<string, number> };
  };
  const cases = existsSync(casesFile)
    ? JSON.parse(readFileSync(casesFile, 'utf8'))
    : { strictCases: [], tieCases: [], randomCases: [], blockingPairOracles: [] };
  const strict: Case[] = [
    ...cases.strictCases,
    ...cases.randomCases,
    ...cases.profileCases.map((one: { id: string; expected: Instance }) => ({ id: one.id, ...one.expected, expected: one.expected })),
  ];

  test.each<Case>(strict)('$id', (instance) => {
    const { sponseeOptimal, stableMatchingCount, allStable, sponsorLoad } = instance.expected;
    const found = match(instance);
    expect(found).toEqual(sponseeOptimal);
    expect(blockingPairs(instance, found)).toEqual([]);
    const stable = stableOf(instance);
    expect(stable).toHaveLength(stableMatchingCount);
    if (allStable) expect(stable).toEqual(expect.arrayContaining(allStable));
    if (sponsorLoad) expect(loadsOf(found)).toEqual(Object.fromEntries(Object.entries(sponsorLoad).filter(([, load]) => load > 0)));
  });

  type Tie = Instance & { id: string; expected: { weaklyStable: Matching[] } };
  test.each<Tie>(cases.tieCases)('$id, with each of many seeds', (instance) => {
    for (let seed = 0; seed < 40; seed++) expect(instance.expected.weaklyStable).toContainEqual(match({ ...instance, seed }));
  });

  type Oracle = { id: string; matching: Matching; blockingPairs: [string, string][] | null };
  test.each<Oracle>(cases.blockingPairOracles)('$id', (oracle) => {
    // HR-01 is kept back; PR-02 is the same but for one sponsor without a place.
    const paused: Instance = cases.strictCases.find(({ id }: { id: string }) => id === 'PR-02');
    expect(blockingPairs({ ...paused, capacities: { ...paused.capacities, City: 2 } }, oracle.matching)).toEqual(oracle.blockingPairs);
  });
});
