import { browserPath, haveBrowser } from './browser';
import { buildIfChanged, testFolder } from './build';
import { prepareDatabase } from './contents';
import { runCommand } from './ending';
import { startProcess } from './processes';
import { freePorts, openTrial, serveTrial, trialEnv } from './trial';

/** `npm run pictures`: the pictures of the README, taken from the demo community. */
async function takePictures() {
  await haveBrowser();
  const [trial, ports] = await Promise.all([openTrial(), freePorts(1), buildIfChanged(testFolder)]);
  const env = trialEnv(trial, await trial.database('cairn_pictures_test'), `http://localhost:${ports[0]}`);
  await prepareDatabase(env);
  const [url] = await serveTrial(testFolder, env, ports);
  const forPictures = { ...env, E2E_URL: url, CHROMIUM_PATH: browserPath() };
  return (await startProcess('e2e/pictures.ts', process.argv.slice(2), { env: forPictures, shown: 'all', typed: true }).ended) ?? 1;
}

await runCommand(takePictures);
