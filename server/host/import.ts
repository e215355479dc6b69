import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { migrateDatabase } from '@/db/migrate';
import { databaseOf } from './beside';
import { runCommand } from './ending';
import { siteEnv } from './instance';
import { readSettings } from './settings';

/** `npm run import -- …`: into the database of the data folder, whether the site runs on it or not. */
async function importMeetings() {
  const settings = readSettings();
  const env = siteEnv(settings, await databaseOf(settings));
  await migrateDatabase(env.DATABASE_URL);
  Object.assign(process.env, env);
  const { importFromCommandLine } = await import('@/server/meetings/in/cli');
  return importFromCommandLine(process.argv.slice(2).map(fromWhereItWasSaid));
}

/** npm runs scripts in the project's folder; files are named from where the person stood. */
function fromWhereItWasSaid(word: string) {
  const path = (part: string) => resolve(process.env.INIT_CWD ?? '.', part);
  const parts = word.split(',');
  return parts.every((part) => existsSync(path(part))) ? parts.map(path).join(',') : word;
}

await runCommand(importMeetings);
