import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { atEnd, isEnding } from './ending';
import { type Owner, ownerOf } from './owner';
import { give, knownCluster, newCluster, programsFor } from './places';
import { freePort } from './ports';
import { refusal } from './refusal';
import { secretsOf, writeWhole } from './secrets';

export type Cluster = {
  /** The address of one of its databases, which is made if it is not there yet. */
  database: (name: string) => Promise<string>;
  stop: () => Promise<void>;
  /** Called when it ends without having been told to. */
  onEnd: (tell: () => void) => void;
};
type Place = { files: string; programs: string; owner: Owner; log: string };

const version = '18';
const user = 'cairn';

/**
 * Starts the embedded PostgreSQL of this data folder; makes it the first time. Whoever calls it holds the lock of the folder, so a
 * server that still runs there was left by a start that was killed, and is stopped first.
 */
export async function startCluster(data: string): Promise<Cluster> {
  const place = await prepare(data);
  await endOrphan(place.files);
  const port = await freePort(lastPort(data));
  const server = await startServer(place, port);
  writeWhole(join(data, 'postgres.port'), String(port));
  return {
    database: (name) => ensureDatabase(addressOf(data, port, name), name),
    stop: () => stopServer(server),
    onEnd: (tell) =>
      server.once('exit', () => {
        if (!isEnding()) tell();
      }),
  };
}

/** The address of a database of the cluster that runs on this data folder now. */
export function runningDatabase(data: string, name: string) {
  return addressOf(data, lastPort(data) ?? 0, name);
}

const addressOf = (data: string, port: number, name: string) => `postgres://${user}:${secretsOf(data).database}@127.0.0.1:${port}/${name}`;

function lastPort(data: string) {
  const path = join(data, 'postgres.port');
  return existsSync(path) ? Number(readFileSync(path, 'utf8')) || undefined : undefined;
}

async function prepare(data: string): Promise<Place> {
  const known = knownCluster(data);
  const owner = ownerOf(known);
  const files = known ?? newCluster(data, owner);
  const place = { files, owner, programs: programsFor(owner), log: join(data, 'postgres.log') };
  if (!known) initialise(place, secretsOf(data).database);
  const found = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim();
  if (found !== version)
    throw refusal(
      `The database in ${files} was made by PostgreSQL ${found}; this Cairn brings ${version}. Move it over with pg_dump, or set DATABASE_URL.`,
    );
  return place;
}

/** Makes the files aside and moves them into place, so that one that was broken off is begun again. */
function initialise({ files, owner, programs }: Place, password: string) {
  const part = `${files}.part`;
  const passwordFile = `${files}.password`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  give(owner, part);
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    give(owner, passwordFile);
    execFileSync(
      join(programs, 'initdb'),
      [
        `--pgdata=${part}`,
        `--username=${user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...owner, cwd: '/', env: plainEnv(), stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    );
    renameSync(part, files);
  } catch (error) {
    throw refusal(
      `The database could not be made in ${files}: ${reasonIn(error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error))}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(part, { recursive: true, force: true });
  }
}

/** PostgreSQL's own words must be in English, for us to read; and nothing else of our environment concerns it. */
const plainEnv = () => ({
  NODE_ENV: 'production' as const,
  PATH: process.env.PATH,
  TMPDIR: '/tmp',
  LC_ALL: 'C',
  LC_MESSAGES: 'C',
  TZ: 'UTC',
});

/**
 * Only this machine may connect, by a password. Statements and values, which may hold people's words, are kept out of the log.
 * What is committed is on the disk (fsync), and a crash of one of its processes is mended by itself.
 */
function settings(port: number) {
  const megabytes = totalmem() / 2 ** 20;
  return Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    // A transaction that touches every table and index a thousand times over, as the crawls of the tests do, needs room for its locks.
    max_locks_per_transaction: 256,
    shared_buffers: megabytes > 4000 ? '256MB' : '128MB',
    effective_cache_size: `${Math.round(megabytes / 2)}MB`,
    jit: 'off',
    fsync: 'on',
    restart_after_crash: 'on',
    logging_collector: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: 0,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Processes of a server that was killed may take a moment to go; until then a new one refuses to start. */
async function startServer(place: Place, port: number): Promise<ChildProcess> {
  for (let tries = 0; ; tries++) {
    const from = sizeOf(place.log);
    if (isEnding()) throw refusal('Stopped before the database was started.');
    const server = launch(place, port);
    atEnd(() => stopServer(server));
    if (await isReady(place.files, server)) return server;
    const said = readFileSync(place.log, 'utf8').slice(from);
    if (tries < 20 && /is still in use|still running/.test(said)) await wait(500);
    else throw refusal(`The database did not start: ${reasonIn(said)} (${place.log})`);
  }
}

function launch({ files, owner, programs, log }: Place, port: number) {
  const large = 10 * 2 ** 20;
  const out = openSync(log, sizeOf(log) > large ? 'w' : 'a', 0o600);
  try {
    return spawn(join(programs, 'postgres'), ['-D', files, ...settings(port)], {
      ...owner,
      cwd: '/',
      env: plainEnv(),
      detached: true,
      stdio: ['ignore', out, out],
    });
  } finally {
    closeSync(out);
  }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** PostgreSQL writes how far it is in the eighth line of its pid file. After a crash it may have much to read first. */
async function isReady(files: string, server: ChildProcess) {
  let failed = false;
  server.once('error', () => {
    failed = true;
  });
  const pidFile = join(files, 'postmaster.pid');
  for (;;) {
    if (failed || server.exitCode !== null || server.signalCode !== null) return false;
    const lines = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true;
    await wait(20);
  }
}

/** A fast shutdown; if that takes too long, an immediate one, after which the next start reads the log again. Nothing is lost by either. */
async function stopServer(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const late = setTimeout(() => server.kill('SIGQUIT'), 4000);
  await ended;
  clearTimeout(late);
}

async function endOrphan(files: string) {
  const path = join(files, 'postmaster.pid');
  const pid = existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : 0;
  if (!pid) return;
  for (let waited = 0; isServerOf(pid, files); waited++) {
    if (waited % 50 === 0) process.kill(pid, waited === 0 ? 'SIGINT' : 'SIGQUIT');
    if (waited > 200)
      throw refusal(`A database server (process ${pid}) still runs on ${files} and does not stop. End it, and start again.`);
    await wait(100);
  }
  // What is left names a process that is gone, or another program that was given its number since.
  rmSync(path, { force: true });
}

/** Process numbers are given out again, so it is asked what runs under this one. */
function isServerOf(pid: number, files: string) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  try {
    const command = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(files);
  } catch {
    return false;
  }
}

async function ensureDatabase(url: string, name: string) {
  const sql = postgres(url.replace(/[^/]+$/, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    const [there] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!there) await sql`create database ${sql(name)}`;
    return url;
  } finally {
    await sql.end();
  }
}

/** What the person who runs Cairn can do about it, from what PostgreSQL said last. */
function reasonIn(said: string) {
  if (/No space left on device|Disk quota/.test(said)) return 'the disk is full. Make room, and start again; nothing was lost.';
  if (/Read-only file system/.test(said)) return 'the disk is read-only.';
  if (/Permission denied/.test(said)) return 'the user it runs as may not read or write its folder.';
  const lines = said.split('\n').filter((line) => /FATAL|PANIC|error|could not/i.test(line));
  return (lines.at(-1) ?? said.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC|error): */i, '').trim() || 'it said nothing.';
}

/** Takes away a cluster that was only for a while, wherever it lies. */
export function removeCluster(data: string) {
  const files = knownCluster(data);
  if (files) rmSync(files.startsWith(data) ? files : dirname(files), { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
}
