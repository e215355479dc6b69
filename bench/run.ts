import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { connect } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { startSession } from '@/server/accounts/mutations';
import { authSecret, sessionCookieName } from '@/server/api/auth';
import type { Member } from '@/server/context';
import { env } from '@/server/env';
import { makeCommunity } from './community';

const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const connections = 8;
const ours = { port: 4310, url: 'http://127.0.0.1:4310' };
const bare = { port: 4311, url: 'http://127.0.0.1:4311' };
const statementLog = join(tmpdir(), `cairn-bench-${process.pid}.sql`);
const next = 'node_modules/next/dist/bin/next';

type Row = { what: string; perSecond: number; p50: number; p99: number; failed: number; statements?: number };

const { db } = connect(env().DATABASE_URL, { max: 8 });
await emptyDatabase(env().DATABASE_URL);
const { group, thread, people } = await makeCommunity(db, { threadCount: 2000, postsEach: 10, readers: 200 });
const cookies = await Promise.all(people.map(cookieOf));
const cookie = cookies[0] ?? '';

const servers = [serve('.', ours.port, {}), serveYardstick()];
try {
  await Promise.all([ours, bare].map(({ url }) => answering(url)));
  const groupPage = `/groups/${group.slug}`;
  const reads = {
    'group page, signed in': groupPage,
    'thread page, signed in': `${groupPage}/${thread.number}`,
    'group API, signed in': query('discussions.threads', { slug: group.slug }),
    'thread API, signed in': query('discussions.thread', { slug: group.slug, number: thread.number }),
  };
  const rows: Row[] = [
    await measure('S: a static page of a bare Next app', { url: bare.url }),
    await measure('D: one query in a bare Next app', { url: `${bare.url}/query` }),
  ];
  for (const [what, path] of Object.entries(reads)) rows.push(await measure(what, { url: ours.url + path, headers: { cookie } }));
  rows.push(await measure('writing a reply', replies()));
  const counted = await countStatements(reads);
  print(rows.map((row) => ({ ...row, statements: counted[row.what] })));
} finally {
  for (const server of servers) server.kill();
  rmSync(statementLog, { force: true });
}
process.exit(process.exitCode ?? 0);

async function emptyDatabase(url: string) {
  if (!/_test(\?|$)/.test(url)) throw new Error('The bench empties its database, so its name has to end in "_test".');
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql.unsafe('drop schema if exists public, drizzle, pgboss cascade; create schema public');
  await sql.end();
  await migrateDatabase(url);
}

async function cookieOf(person: Member) {
  const { token } = await startSession({ db, actor: { kind: 'system' }, now: new Date() }, person.id, 'bench');
  return `${sessionCookieName()}=${await encode({ token: { token }, secret: authSecret() })}`;
}

function serve(folder: string, port: number, settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [next, 'start', folder, '-p', String(port), '-H', '127.0.0.1'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...settings },
  });
}

function serveYardstick() {
  execFileSync(process.execPath, [next, 'build', 'bench/yardstick'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return serve('bench/yardstick', bare.port, {});
}

async function answering(url: string) {
  for (let tries = 0; tries < 300; tries++) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

function query(procedure: string, input: object) {
  return `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`;
}

/** Each reply by another reader from another network, so that what is measured is the writing and not the limits. */
function replies(): autocannon.Options {
  let n = 0;
  return {
    url: ours.url,
    requests: [
      {
        method: 'POST',
        path: '/api/trpc/discussions.reply',
        setupRequest: (request) => {
          n++;
          const body = JSON.stringify({ json: { postId: crypto.randomUUID(), threadId: thread.id, body: 'Thank you for this.' } });
          const headers = {
            'content-type': 'application/json',
            cookie: cookies[n % cookies.length] ?? '',
            'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
          };
          return { ...request, body, headers };
        },
      },
    ],
  };
}

async function measure(what: string, options: autocannon.Options): Promise<Row> {
  await autocannon({ connections, duration: 2, ...options });
  const { requests, latency, non2xx, errors } = await autocannon({ connections, duration: seconds, ...options });
  return { what, perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}

/** Statements of one request, seen by a server of its own that has nothing else to do. */
async function countStatements(reads: Record<string, string>) {
  const port = ours.port + 5;
  const server = serve('.', port, { CAIRN_SQL_LOG: statementLog });
  servers.push(server);
  await answering(`http://127.0.0.1:${port}/healthz`);
  const counted: Record<string, number> = {};
  for (const [what, path] of Object.entries(reads)) {
    for (let warm = 0; warm < 12; warm++)
      await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } }).then((answer) => answer.text());
    writeFileSync(statementLog, '');
    await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } }).then((answer) => answer.text());
    counted[what] = readFileSync(statementLog, 'utf8').split('\n').filter(Boolean).length;
  }
  return counted;
}

function print(rows: Row[]) {
  console.log(
    `\n2,000 threads, 20,000 posts; ${connections} connections, ${seconds} s each, on ${process.platform} ${process.arch}, node ${process.version}\n`,
  );
  console.log('| what | requests/s | p50 ms | p99 ms | refused or failed | SQL statements |\n|---|---:|---:|---:|---:|---:|');
  // A refusal is fast: figures with one in them say nothing.
  if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1;
  for (const { what, perSecond, p50, p99, failed, statements } of rows)
    console.log(`| ${what} | ${Math.round(perSecond)} | ${p50} | ${p99} | ${failed} | ${statements ?? '–'} |`);
}
