import { buildIfChanged, testFolder } from './build';
import { runCommand } from './ending';
import { startProcess } from './processes';
import { openTrial, trialEnv } from './trial';

/** `npm run bench`: measures a production build on a database of its own; `-- sponsorship` finding a sponsor, and `-- import` taking in feeds, alone. */
async function bench() {
  if (process.argv.includes('sponsorship')) return benchSponsorship();
  if (process.argv[2] === 'import') {
    const trial = await openTrial();
    const env = { ...trialEnv(trial, await trial.database('cairn_bench_test')) };
    return (await startProcess('bench/import.ts', [], { env, shown: 'all', typed: true }).ended) ?? 1;
  }
  const [trial] = await Promise.all([openTrial(), buildIfChanged(testFolder)]);
  const env = { ...trialEnv(trial, await trial.database('cairn_bench_test')), NEXT_DIST_DIR: testFolder };
  return (await startProcess('bench/run.ts', process.argv.slice(2), { env, shown: 'all', typed: true }).ended) ?? 1;
}

/** Rounds and lists, without pages: nothing has to be built. */
async function benchSponsorship() {
  const trial = await openTrial();
  const env = trialEnv(trial, await trial.database('cairn_bench_test'));
  return (await startProcess('bench/sponsorship.ts', process.argv.slice(2), { env, shown: 'all', typed: true }).ended) ?? 1;
}

await runCommand(bench);
