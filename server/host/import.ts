import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { migrateDatabase } from '@/db/migrate';
import { runningDatabase } from './cluster';
import { runCommand } from './ending';
import { databaseName, openDatabase, siteEnv, takeData } from './instance';
import { refusal } from './refusal';
import { readSettings, type Settings } from './settings';

/** `npm run import -- …`: into the database of the data folder, whether the site runs on it or not. */
async function importMeetings() {
  const settings = readSettings();
  const env = siteEnv(settings, await databaseOf(settings));
  await migrateDatabase(env.DATABASE_URL);
  Object.assign(process.env, env);
  const { importFromCommandLine } = await import('@/server/meetings/cli');
  return importFromCommandLine(process.argv.slice(2).map(fromWhereItWasSaid));
}

async function databaseOf(settings: Settings) {
  if (takeData(settings)) return openDatabase(settings, () => {});
  return settings.DATABASE_URL ?? runningOne(settings.CAIRN_DATA);
}

/** The site that holds the folder may still be starting its database. */
async function runningOne(data: string) {
  for (const began = Date.now(); Date.now() - began < 60_000; await wait(500)) {
    const url = runningDatabase(data, databaseName);
    const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
    const isThere = await sql`select 1`.then(
      () => true,
      () => false,
    );
    await sql.end({ timeout: 1 });
    if (isThere) return url;
  }
  throw refusal(`Another Cairn command is using ${data}, but its database does not answer. Try again when that has ended.`);
}

/** npm runs scripts in the project's folder; a file is named from where the person stood. */
function fromWhereItWasSaid(word: string) {
  const path = resolve(process.env.INIT_CWD ?? '.', word);
  return existsSync(path) ? path : word;
}

await runCommand(importMeetings);
