import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { encode } from 'next-auth/jwt';
import { connect, one } from '@/db/client';
import { startSession } from '@/server/accounts/mutations';
import { authSecret, sessionCookieName } from '@/server/api/auth';
import type { Member } from '@/server/context';
import { env } from '@/server/env';
import { type CommunitySize, makeCommunity } from './community';
import { emptyDatabase } from './empty';
import { scriptsOf, sum } from './javascript';
import { benchMeetings } from './meetings';
import { benchModeration } from './moderation';
import { endAll, serveOurs, serveYardstick } from './serve';
import { measureWatchers } from './watchers';

if (process.argv.includes('meetings')) {
  await benchMeetings();
  process.exit();
}

const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const connections = 8;
/** The first of four ports that are free. */
const port = Number(process.env.BENCH_PORT ?? 4310);
const watchers = Number(process.env.BENCH_WATCHERS ?? 2000);
const small: CommunitySize = { members: 400, groups: 1, threadsEach: 2000, postsEach: 10, readers: 400 };
/** A million members, and ten million posts in 2,000 groups. */
const large: CommunitySize = { members: 1_000_000, groups: 2000, threadsEach: 500, postsEach: 10, readers: 400 };
const isLarge = process.argv.includes('large') || process.env.BENCH_LARGE === '1';
const size = isLarge ? large : small;
const threadsMeasured = Math.min(2000, size.threadsEach);

type Row = { what: string; perSecond: number; p50: number; p99: number; failed: number; statements?: number };

const { db, sql } = connect(env().DATABASE_URL, { max: 8 });
await emptyDatabase(env().DATABASE_URL);
if (process.argv.includes('moderation')) {
  await benchModeration(db, sql);
  process.exit(0);
}
const began = performance.now();
const { group, thread, people } = await makeCommunity(db, size);
console.log(`The community was made in ${Math.round((performance.now() - began) / 1000)} s.`);
const cookies = await Promise.all(people.map(cookieOf));
const cookie = one(cookies);

const groupPage = `/groups/${group.slug}`;
const threadPage = `${groupPage}/${thread.number}`;
const reads = {
  'group page, signed in': groupPage,
  'thread page, one thread': threadPage,
  'group API, signed in': query('discussions.threads', { slug: group.slug }),
  'thread API, one thread': query('discussions.thread', { slug: group.slug, number: thread.number }),
};

let said = 0;
try {
  const rows: Row[] = [];
  const bare = await serveYardstick(port + 1);
  rows.push(await measure('S: a static page of a bare Next app', { url: bare.url }));
  rows.push(await measure('D: one query in a bare Next app', { url: `${bare.url}/query` }));
  const bareScripts = sum(await scriptsOf(bare.url, '/query'));
  bare.end();

  const ours = await serveOurs(port);
  for (const [what, path] of Object.entries(reads)) rows.push(await measure(what, { url: ours.url + path, headers: { cookie } }));
  const eachThread = () => spread(ours.url, (number) => `${groupPage}/${number}`);
  rows.push(await onePass(`thread page, ${threadsMeasured} threads for the first time`, eachThread()));
  rows.push(await measure(`thread page, over ${threadsMeasured} threads`, eachThread()));
  rows.push(
    await measure(
      `thread API, over ${threadsMeasured} threads`,
      spread(ours.url, (number) => query('discussions.thread', { slug: group.slug, number })),
    ),
  );
  rows.push(await measure('writing a reply, in one thread', replies(ours.url)));
  const scripts = await scriptsOf(ours.url, threadPage, { cookie });
  ours.end();

  const counted = await countStatements(reads);
  const heard = await watch();
  print(rows.map((row) => ({ ...row, statements: counted[row.what] })));
  console.log(`\n| ${watchers} people watch one thread | |\n|---|---:|`);
  console.log(`| heard of a reply | ${heard.heard} |\n| p50, p99, last (ms) | ${heard.p50}, ${heard.p99}, ${heard.last} |`);
  console.log(`| memory of one that is idle (kB) | ${heard.kilobytesEach} |`);
  console.log('\n| JavaScript of a first visit, gzip | kB |\n|---|---:|');
  console.log(`| a bare Next page | ${kilo(bareScripts)} |\n| the thread page | ${kilo(sum(scripts))} |`);
  console.log(`| above the bare page | ${kilo(sum(scripts) - bareScripts)} |`);
  if (process.env.BENCH_SCRIPTS) for (const { path, bytes } of scripts) console.log(`|   ${path} | ${kilo(bytes)} |`);
  // A refusal is fast: figures with one in them say nothing. And each who watches has to hear.
  if (rows.some(({ failed }) => failed > 0) || heard.heard < watchers) process.exitCode = 1;
} finally {
  endAll();
}
process.exit(process.exitCode ?? 0);

async function cookieOf(person: Member) {
  const { token } = await startSession({ db, actor: { kind: 'system' }, now: new Date() }, person.id, 'bench');
  return `${sessionCookieName()}=${await encode({ token: { token }, secret: authSecret() })}`;
}

function query(procedure: string, input: object) {
  return `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`;
}

/** Each thread in its turn, by each reader in theirs. */
function spread(url: string, pathOf: (number: number) => string): autocannon.Options {
  let n = 0;
  const setupRequest = (request: autocannon.Request) => {
    n++;
    return { ...request, path: pathOf(1 + (n % threadsMeasured)), headers: { cookie: cookies[n % cookies.length] ?? '' } };
  };
  return { url, requests: [{ method: 'GET', setupRequest }] };
}

/** What says something in the thread: another reader each time, from another network, so that not the limits are measured. */
function reply() {
  said++;
  return {
    method: 'POST' as const,
    path: '/api/trpc/discussions.reply',
    body: JSON.stringify({ json: { postId: crypto.randomUUID(), threadId: thread.id, body: 'Thank you for this.' } }),
    headers: {
      'content-type': 'application/json',
      cookie: cookies[said % cookies.length] ?? '',
      'x-forwarded-for': `10.${(said >> 16) & 255}.${(said >> 8) & 255}.${said & 255}`,
    },
  };
}

function replies(url: string): autocannon.Options {
  return { url, requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...reply() }) }] };
}

async function measure(what: string, options: autocannon.Options): Promise<Row> {
  await autocannon({ connections, duration: 3, ...options });
  return rowOf(what, await autocannon({ connections, duration: seconds, ...options }));
}

/** Each thread once: what nobody asked for yet has to be made. */
async function onePass(what: string, options: autocannon.Options): Promise<Row> {
  return rowOf(what, await autocannon({ connections, amount: threadsMeasured, ...options }));
}

function rowOf(what: string, { requests, latency, non2xx, errors, duration }: autocannon.Result): Row {
  return { what, perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}

/** Statements of one request, seen by a server of its own that has nothing else to do. */
async function countStatements(reads: Record<string, string>) {
  const log = join(tmpdir(), `cairn-bench-${process.pid}.sql`);
  const server = await serveOurs(port + 2, { CAIRN_SQL_LOG: log });
  const ask = (path: string) => fetch(server.url + path, { headers: { cookie } }).then((answer) => answer.text());
  const counted: Record<string, number> = {};
  for (const [what, path] of Object.entries(reads)) {
    for (let warm = 0; warm < 4; warm++) await ask(path);
    writeFileSync(log, '');
    await ask(path);
    counted[what] = readFileSync(log, 'utf8').split('\n').filter(Boolean).length;
  }
  server.end();
  rmSync(log, { force: true });
  return counted;
}

/** How long it takes a reply to all who have the thread open, on a server of its own. */
async function watch() {
  const server = await serveOurs(port + 3);
  const { version } = one(await sql<{ version: number }[]>`select version from threads where id = ${thread.id}`);
  const say = async () => {
    const { path, ...init } = reply();
    const answer = await fetch(server.url + path, init);
    if (!answer.ok) throw new Error(`The reply was refused: ${answer.status}.`);
  };
  const heard = await measureWatchers({ ...server, cookies, threadId: thread.id, version, watchers, say });
  server.end();
  return heard;
}

function kilo(bytes: number) {
  return (bytes / 1000).toFixed(1);
}

function print(rows: Row[]) {
  const { members, groups, threadsEach, postsEach } = size;
  const many = (count: number) => count.toLocaleString('en');
  console.log(
    `\n${many(members)} members, ${many(groups * threadsEach)} threads, ${many(groups * threadsEach * postsEach)} posts; ${connections} connections, ${seconds} s each, on ${process.platform} ${process.arch}, node ${process.version}\n`,
  );
  console.log('| what | requests/s | p50 ms | p99 ms | refused or failed | SQL statements |\n|---|---:|---:|---:|---:|---:|');
  for (const { what, perSecond, p50, p99, failed, statements } of rows)
    console.log(`| ${what} | ${Math.round(perSecond)} | ${p50} | ${p99} | ${failed} | ${statements ?? '–'} |`);
}
