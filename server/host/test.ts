import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath, haveBrowser } from './browser';
import { buildIfChanged, testFolder } from './build';
import { prepareDatabase } from './contents';
import { type Counts, countsOfJourneys, countsOfUnits, failedOnce, passedOnce } from './counts';
import { runCommand } from './ending';
import { startProcess } from './processes';
import { seconds } from './progress';
import { lineFor } from './refusal';
import { freePorts, openTrial, serveTrial, type Trial, trialEnv } from './trial';

type Outcome = Counts & { said: string };
type Step = { name: string; heading: string; run: (trial: () => Promise<Trial>, args: string[]) => Promise<Outcome> };

// biome-ignore format: a table
const steps: Step[] = [
  { name: 'types',      heading: 'Types',                                        run: async () => both(await tool('next', ['typegen']), () => tool('tsc', ['--noEmit'])) },
  { name: 'lint',       heading: 'Style and lint (Biome)',                       run: () => tool('biome', ['check']) },
  { name: 'unused',     heading: 'Nothing unused (knip)',                        run: () => tool('knip', []) },
  { name: 'migrations', heading: 'Migrations are those of the schema',           run: migrations },
  { name: 'unit',       heading: 'Unit and integration tests (Vitest)',          run: unit },
  { name: 'build',      heading: 'Production build',                             run: build },
  { name: 'journeys',   heading: 'Journeys in a browser, on two app processes',  run: journeys },
];

/** `npm test`: every check, one after the other; `npm test -- unit` runs those that are named, and hands them what comes after. */
async function test() {
  const words = process.argv.slice(2);
  const named = steps.filter(({ name }) => words.includes(name));
  const args = words.filter((word) => !steps.some(({ name }) => name === word));
  let opened: Promise<Trial> | undefined;
  const trial = () => (opened ??= openTrial());
  const total: Counts = { passed: 0, failed: 0 };
  for (const step of named.length ? named : steps) {
    const { passed, failed } = await take(step, trial, args);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}

/** A step that cannot even run is a failed one, and the next is still taken. */
async function take({ heading, run }: Step, trial: () => Promise<Trial>, args: string[]): Promise<Counts> {
  const began = performance.now();
  console.log(`\n== ${heading}`);
  const outcome = await run(trial, args).catch((error) => ({ ...failedOnce, said: lineFor(error) ?? String(error?.stack ?? error) }));
  if (outcome.failed) console.log(outcome.said.trimEnd());
  console.log(`   ${outcome.passed} passed, ${outcome.failed} failed (${seconds(began)})`);
  return outcome;
}

const programs: Record<string, string> = {
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  'drizzle-kit': 'node_modules/drizzle-kit/bin.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

async function runTool(name: string, args: string[], env: Record<string, string | undefined> = {}) {
  const running = startProcess(programs[name] ?? name, args, { env });
  const code = await running.ended;
  return { code, said: running.said() };
}

async function tool(name: string, args: string[]): Promise<Outcome> {
  const { code, said } = await runTool(name, args);
  return { ...(code === 0 ? passedOnce : failedOnce), said };
}

/** One check made of two: the second is made when the first passed. */
const both = async (first: Outcome, second: () => Promise<Outcome>) => (first.failed ? first : second());

/** Generates into a copy: when a file appears there, the schema was changed and its migration forgotten. */
async function migrations(): Promise<Outcome> {
  const copy = 'node_modules/.cache/cairn-migrations';
  rmSync(copy, { recursive: true, force: true });
  mkdirSync('node_modules/.cache', { recursive: true });
  cpSync('db/migrations', copy, { recursive: true });
  const generated = await tool('drizzle-kit', [
    'generate',
    '--dialect=postgresql',
    '--schema=./db/schema/*.ts',
    `--out=./${copy}`,
    '--casing=snake_case',
  ]);
  const added = readdirSync(copy).filter((name) => !existsSync(join('db/migrations', name)));
  rmSync(copy, { recursive: true, force: true });
  if (added.length)
    return {
      ...failedOnce,
      said: `The schema has changes without a migration. Run: npm run db:generate -- --name=<what>\n${generated.said}`,
    };
  return both(generated, () => tool('drizzle-kit', ['check']));
}

async function unit(trial: () => Promise<Trial>, args: string[]): Promise<Outcome> {
  const { data, database } = await trial();
  const report = join(data, 'vitest.json');
  // What the tests lay down for a moment goes with the trial.
  const env = { TEST_DATABASE_URL: await database('cairn_test'), TMPDIR: data };
  const { code, said } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    env,
  );
  return { ...countsOfUnits(readReport(report), code), said };
}

async function build(): Promise<Outcome> {
  await buildIfChanged(testFolder);
  return { ...passedOnce, said: '' };
}

async function journeys(trial: () => Promise<Trial>, args: string[]): Promise<Outcome> {
  await haveBrowser();
  await buildIfChanged(testFolder);
  const opened = await trial();
  const ports = await freePorts(2);
  const statements = join(opened.data, 'statements.sql');
  const site = { ...trialEnv(opened, await opened.database('cairn_e2e_test'), `http://localhost:${ports[0]}`), CAIRN_SQL_LOG: statements };
  await prepareDatabase(site);
  const [first, second] = await serveTrial(testFolder, site, ports);
  const report = join(opened.data, 'playwright.json');
  const env = { ...site, E2E_URL: first, E2E_URL_2: second, CHROMIUM_PATH: browserPath(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { code, said } = await runTool('playwright', ['test', '--reporter=list,json', ...args], env);
  return { ...countsOfJourneys(readReport(report), code), said };
}

const readReport = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

await runCommand(test);
