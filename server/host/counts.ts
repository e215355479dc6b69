import { z } from 'zod';

export type Counts = { passed: number; failed: number };
export const passedOnce: Counts = { passed: 1, failed: 0 };
export const failedOnce: Counts = { passed: 0, failed: 1 };

const UnitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});
const JourneyReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** A file that broke before its first test counts as a failed test; so does a run that failed for a reason of its own. */
export function countsOfUnits(report: unknown, code: number | null): Counts {
  const read = UnitReport.safeParse(report);
  if (!read.success) return failedOnce;
  const broken = read.data.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length).length;
  return atLeastOne({ passed: read.data.numPassedTests, failed: read.data.numFailedTests + broken }, code);
}

/** As above. A journey that only passed when tried again is counted as passed. */
export function countsOfJourneys(report: unknown, code: number | null): Counts {
  const read = JourneyReport.safeParse(report);
  if (!read.success) return failedOnce;
  const { expected, unexpected, flaky } = read.data.stats;
  return atLeastOne({ passed: expected + flaky, failed: unexpected + read.data.errors.length }, code);
}

const atLeastOne = ({ passed, failed }: Counts, code: number | null): Counts => ({
  passed,
  failed: code === 0 ? failed : Math.max(failed, 1),
});
