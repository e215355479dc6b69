import { expect, test } from 'vitest';
import { countsOfJourneys, countsOfUnits } from './counts';

const units = { numPassedTests: 5, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [{}] }] };
const broken = { ...units, testResults: [{ status: 'failed', assertionResults: [] }] };

test.each([
  ['all that passed', countsOfUnits(units, 0), { passed: 5, failed: 0 }],
  ['a file that broke before its first test', countsOfUnits(broken, 1), { passed: 5, failed: 1 }],
  ['a run that failed for a reason of its own', countsOfUnits(units, 1), { passed: 5, failed: 1 }],
  ['a run that left no report', countsOfUnits(undefined, 0), { passed: 0, failed: 1 }],
  ['journeys', countsOfJourneys({ stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] }, 1), { passed: 4, failed: 1 }],
])('%s is counted', (_, counts, expected) => {
  expect(counts).toEqual(expected);
});
