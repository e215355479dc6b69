import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { removeCluster, startCluster } from './cluster';
import { atEnd } from './ending';
import { freePort } from './ports';
import { step } from './progress';
import { refusal } from './refusal';
import { secretsOf } from './secrets';
import { answers, keepWorker, type SiteEnv, startServer } from './site';

export type Trial = { data: string; secret: string; database: (name: string) => Promise<string> };

/**
 * A data folder with databases of its own, gone when the command ends: for tests, measurements and pictures. Their names end in
 * `_test`. They are on the server of TEST_DATABASE_URL when that is set, else on an embedded one.
 */
export async function openTrial(): Promise<Trial> {
  const data = mkdtempSync(join(tmpdir(), 'cairn-trial-'));
  chmodSync(data, 0o711);
  atEnd(() => removeCluster(data));
  const given = process.env.TEST_DATABASE_URL;
  const secret = secretsOf(data).site;
  if (given) return { data, secret, database: (name) => besides(given, name) };
  const cluster = await step('Starting a database for it', 'Started a database for it', () => startCluster(data));
  return { data, secret, database: cluster.database };
}

/** An empty database of this name on the same server. */
async function besides(url: string, name: string) {
  if (!name.endsWith('_test')) throw refusal('The name of a database for tests has to end in "_test".');
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export const trialEnv = ({ data, secret }: Trial, url: string, site = 'http://localhost:3000'): SiteEnv => ({
  DATABASE_URL: url,
  CAIRN_SECRET: secret,
  CAIRN_URL: site,
  CAIRN_DATA: data,
  CAIRN_DEMO: '1',
});

/** Serves what was built in the folder from so many app processes and one worker; gives back their addresses. */
export async function serveTrial(folder: string, env: SiteEnv, ports: number[]) {
  keepWorker(env);
  return Promise.all(
    ports.map(async (port) => {
      const url = `http://localhost:${port}`;
      await answers(url, startServer(folder, { host: '127.0.0.1', port, env }));
      return url;
    }),
  );
}

/** Ports for the app processes, which have to know their address before they start. */
export async function freePorts(count: number) {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}
