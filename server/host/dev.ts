import { prepareDatabase } from './contents';
import { giveUp, runCommand } from './ending';
import { checkAddress, openDatabase, siteEnv, takeDataForSite } from './instance';
import { startProcess } from './processes';
import { readSettings } from './settings';

/** `npm run dev`: as start, but the server and the worker take up each change of their sources by themselves. */
async function develop() {
  const settings = readSettings();
  takeDataForSite(settings);
  await checkAddress(settings);
  const env = siteEnv(settings, await openDatabase(settings, () => giveUp('The database ended')));
  await prepareDatabase(env);
  startProcess('node_modules/tsx/dist/cli.mjs', ['watch', '--clear-screen=false', 'server/worker.ts'], { env, shown: 'all' });
  const server = startProcess('server/web.ts', ['--host', settings.HOST, '--port', String(settings.PORT)], {
    env: { ...env, NODE_ENV: 'development' },
    shown: 'all',
    typed: true,
  });
  await server.ended;
  return giveUp('The server ended');
}

await runCommand(develop);
