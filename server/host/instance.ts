import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postgres from 'postgres';
import { startCluster } from './cluster';
import { atEnd } from './ending';
import { takeLock } from './lock';
import { isFree } from './ports';
import { step } from './progress';
import { refusal } from './refusal';
import { secretsOf, writeWhole } from './secrets';
import { addressOf, type Settings } from './settings';
import type { SiteEnv } from './site';

const oldestPostgres = 15;
export const databaseName = 'cairn';

/** Makes the data folder if need be, and takes it for this process; undefined when another has it. */
export function takeData({ CAIRN_DATA: data }: Settings) {
  if (!existsSync(data)) {
    makeFolder(data);
    // Others may pass through, for the user PostgreSQL runs as when root starts Cairn; each file in it is its owner's alone.
    chmodSync(data, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
  const lock = takeLock(join(data, 'host.lock'));
  if (lock) atEnd(() => lock.release());
  return lock;
}

/** Where nothing can be made, mkdir says that nothing is there. */
function makeFolder(path: string) {
  try {
    if (!existsSync(dirname(path))) makeFolder(dirname(path));
    mkdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw refusal(`The folder ${path} cannot be made. Set CAIRN_DATA to another.`);
    throw error;
  }
}

/** Takes the data folder for a site at this address, or says where one already runs on it. */
export function takeDataForSite(settings: Settings) {
  const note = join(settings.CAIRN_DATA, 'running');
  if (!takeData(settings)) {
    const where = existsSync(note) ? readFileSync(note, 'utf8') : '';
    throw refusal(
      where
        ? `Cairn already runs at ${where} on ${settings.CAIRN_DATA}.`
        : `Another Cairn command is using ${settings.CAIRN_DATA}. Wait for it to end, then start again.`,
    );
  }
  writeWhole(note, settings.CAIRN_URL ?? addressOf(settings));
  atEnd(() => rmSync(note, { force: true }));
}

/** What the processes of the site are told. */
export function siteEnv(settings: Settings, databaseUrl: string): SiteEnv {
  const { CAIRN_DATA, CAIRN_DEMO, CAIRN_PROXY, SMTP_URL } = settings;
  return {
    DATABASE_URL: databaseUrl,
    CAIRN_SECRET: settings.CAIRN_SECRET ?? secretsOf(CAIRN_DATA).site,
    CAIRN_URL: settings.CAIRN_URL ?? addressOf(settings),
    CAIRN_DATA,
    CAIRN_DEMO,
    CAIRN_PROXY,
    ...(SMTP_URL && { SMTP_URL }),
  };
}

/** The address of the site's database: the one that was named, or the embedded one, which is started. */
export async function openDatabase({ DATABASE_URL, CAIRN_DATA }: Settings, onEnd: () => void) {
  if (DATABASE_URL) return checkedDatabase(DATABASE_URL);
  return step('Starting the database', 'Started the database', async () => {
    const cluster = await startCluster(CAIRN_DATA);
    cluster.onEnd(onEnd);
    return cluster.database(databaseName);
  });
}

async function checkedDatabase(url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int / 10000 as version`;
    if (row?.version < oldestPostgres)
      throw refusal(`The database of DATABASE_URL is PostgreSQL ${row?.version}; Cairn needs ${oldestPostgres} or newer.`);
    return url;
  } catch (error) {
    const { host, pathname } = new URL(url);
    if (error instanceof Error && 'isRefusal' in error) throw error;
    throw refusal(
      `The database of DATABASE_URL (${host}${pathname}) cannot be used: ${error instanceof Error ? error.message || error.name : error}`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Refuses an address that cannot be had, before anything is built or started for it. */
export async function checkAddress({ HOST, PORT }: Settings) {
  const free = await isFree(PORT, HOST).catch((error: NodeJS.ErrnoException) => {
    throw refusal(`Cairn cannot listen at ${HOST}, port ${PORT} (${error.code}). Set HOST and PORT to what it may use.`);
  });
  if (!free) throw refusal(`Port ${PORT} is taken by another program. Set PORT to another one, such as PORT=${PORT + 1} npm start.`);
}
