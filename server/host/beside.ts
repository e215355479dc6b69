import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { runningDatabase } from './cluster';
import { databaseName, openDatabase, takeData } from './instance';
import { refusal } from './refusal';
import type { Settings } from './settings';

/** The database of the data folder, for a command beside the site, whether that runs on it or not. */
export async function databaseOf(settings: Settings) {
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
