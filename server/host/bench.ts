import { buildIfChanged, testFolder } from './build';
import { runCommand } from './ending';
import { startProcess } from './processes';
import { openTrial, trialEnv } from './trial';

/** What is measured without pages, and needs nothing built. */
const apart = ['import', 'sponsorship', 'triage'];

/** `npm run bench`: measures a production build on a database of its own; `-- import`, `-- sponsorship` or `-- triage` measures that alone. */
async function bench() {
  const [name = '', ...rest] = process.argv.slice(2);
  const trial = await openTrial();
  const env = { ...trialEnv(trial, await trial.database('cairn_bench_test')), NEXT_DIST_DIR: testFolder };
  const run = (script: string, words: string[]) => startProcess(`bench/${script}.ts`, words, { env, shown: 'all', typed: true }).ended;
  if (apart.includes(name)) return (await run(name, rest)) ?? 1;
  await buildIfChanged(testFolder);
  return (await run('run', process.argv.slice(2))) ?? 1;
}

await runCommand(bench);
