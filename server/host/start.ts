import { join, relative } from 'node:path';
import { buildIfChanged, siteFolder } from './build';
import { prepareDatabase } from './contents';
import { giveUp, runCommand } from './ending';
import { checkAddress, openDatabase, siteEnv, takeDataForSite } from './instance';
import { addressOf, readSettings } from './settings';
import { answers, keepWorker, startServer } from './site';

/** `npm start`: everything the site needs, until it is told to stop. */
async function start() {
  const settings = readSettings();
  takeDataForSite(settings);
  await checkAddress(settings);
  const [databaseUrl] = await Promise.all([openDatabase(settings, () => giveUp('The database ended')), buildIfChanged(siteFolder)]);
  const env = siteEnv(settings, databaseUrl);
  await prepareDatabase(env);
  keepWorker(env);
  const server = startServer(siteFolder, { host: settings.HOST, port: settings.PORT, env });
  await answers(addressOf(settings), server);
  if (!settings.SMTP_URL) console.log(`No SMTP_URL is set, so mail is kept in ${shown(join(settings.CAIRN_DATA, 'outbox'))} and not sent.`);
  console.log(`Cairn is ready at ${env.CAIRN_URL}`);
  await server.ended;
  return giveUp('The server ended');
}

/** A path of this folder as it is known here; any other whole. */
const shown = (path: string) => (relative('', path).startsWith('..') ? path : relative('', path));

await runCommand(start);
