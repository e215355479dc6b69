import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeCluster, startCluster } from './cluster';
import { knownCluster } from './places';
import { lineFor } from './refusal';
import { secretsOf } from './secrets';

// Private to us, as a clone in a home folder is: the database has to cope.
const data = mkdtempSync(join(tmpdir(), 'cairn-cluster-'));
const pidFile = () => join(knownCluster(data) ?? '', 'postmaster.pid');

beforeAll(() => chmodSync(data, 0o700));
afterAll(() => removeCluster(data));

async function say(url: string, query: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return (await sql.unsafe(query).values())[0]?.[0];
  } finally {
    await sql.end();
  }
}

describe('the embedded database', { timeout: 60_000 }, () => {
  test('is made, keeps what was written, and has the same address the next time', async () => {
    const first = await startCluster(data);
    const url = await first.database('kept_test');
    await say(url, 'create table kept as select 7 as number');
    await first.stop();
    const second = await startCluster(data);
    expect(await second.database('kept_test')).toBe(url);
    expect(await say(url, 'select number from kept')).toBe(7);
    await second.stop();
  });

  test('asks for its password, and keeps it to its owner', async () => {
    const cluster = await startCluster(data);
    const url = new URL(await cluster.database('kept_test'));
    url.password = 'guessed';
    await expect(say(url.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
    await cluster.stop();
  });

  test('takes over from a server that a killed start left behind', async () => {
    const orphan = await startCluster(data);
    const pid = readFileSync(pidFile(), 'utf8').split('\n')[0];
    const cluster = await startCluster(data);
    expect(readFileSync(pidFile(), 'utf8').split('\n')[0]).not.toBe(pid);
    expect(await say(await cluster.database('kept_test'), 'select number from kept')).toBe(7);
    await Promise.all([cluster.stop(), orphan.stop()]);
  });

  test('starts though its pid file names a process that is none of its own', async () => {
    writeFileSync(pidFile(), `${process.pid}\n${knownCluster(data)}\n`);
    const cluster = await startCluster(data);
    expect(await say(await cluster.database('kept_test'), 'select number from kept')).toBe(7);
    await cluster.stop();
  });

  test('P19: what was put by of the data folder brings the community back after all was lost, and opens what was sealed', async () => {
    const first = await startCluster(data);
    const url = await first.database('kept_test');
    await say(url, 'create table words as select $$put by$$ as said');
    await first.stop();
    const cluster = knownCluster(data) ?? '';
    const secret = secretsOf(data).site;
    const backup = mkdtempSync(join(tmpdir(), 'cairn-backup-'));
    const copy = (from: string, to: string) => execFileSync('cp', ['-a', from, to]);
    copy(join(data, 'secrets.json'), backup);
    copy(cluster, join(backup, 'postgres'));

    rmSync(join(data, 'secrets.json'));
    rmSync(cluster, { recursive: true });
    expect(lineFor(await startCluster(data).catch((error) => error))).not.toBe('');
    rmSync(join(data, 'secrets.json'), { force: true });
    rmSync(cluster, { recursive: true, force: true });
    copy(join(backup, 'secrets.json'), data);
    copy(join(backup, 'postgres'), cluster);
    const again = await startCluster(data);
    expect(await say(await again.database('kept_test'), 'select said from words')).toBe('put by');
    expect(secretsOf(data).site).toBe(secret);
    await again.stop();
    rmSync(backup, { recursive: true });
  });

  test('refuses in one line when its files are of another version', async () => {
    const path = join(knownCluster(data) ?? '', 'PG_VERSION');
    writeFileSync(path, '15\n');
    expect(lineFor(await startCluster(data).catch((error) => error))).toMatch(/^The database in .* was made by PostgreSQL 15; .*$/);
    writeFileSync(path, '18\n');
  });

  test('is not begun anew when its files are missing', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'cairn-cluster-'));
    writeFileSync(join(copy, 'postgres.location'), join(copy, 'gone'));
    expect(lineFor(await startCluster(copy).catch((error) => error))).toMatch(/is not there any more/);
    rmSync(copy, { recursive: true });
  });
});
