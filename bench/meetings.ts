import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { sql } from 'drizzle-orm';
import { connect } from '@/db/client';
import type { Context } from '@/server/context';
import { env } from '@/server/env';
import { countMeetings } from '@/server/meetings/counts';
import { fillPlaces } from '@/server/meetings/gazetteer';
import { FindMeetings } from '@/server/meetings/input';
import { findMeetings } from '@/server/meetings/queries';
import { emptyDatabase } from './empty';
import { chance, kinds, makeMeetings, total } from './meetings-made';
import { pull } from './pull';
import { endAll, serveOurs } from './serve';

const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const rounds = Number(process.env.BENCH_ROUNDS ?? 400);
const port = Number(process.env.BENCH_PORT ?? 4310);

/** `npm run bench -- meetings`: the finder over 200,000 meetings. */
export async function benchMeetings() {
  const { db } = connect(env().DATABASE_URL, { max: 8 });
  await emptyDatabase(env().DATABASE_URL);
  const system: Context = { db, actor: { kind: 'system' }, now: new Date() };
  await fillPlaces(system);
  await makeMeetings(db);
  await db.execute(sql`vacuum analyze`);
  console.log(
    `\n${total} meetings were made.\n\n| finding the next 20 (both statements, with the driver; one at a time) | p50 ms | p99 ms |\n|---|---:|---:|`,
  );
  for (const [kind, asked] of Object.entries(kinds)) {
    const random = chance(11);
    const took: number[] = [];
    for (let round = 0; round < rounds + 20; round++) {
      const input = FindMeetings.parse(asked(random));
      const began = performance.now();
      await findMeetings({ db, actor: { kind: 'visitor' }, now: new Date() }, input);
      if (round >= 20) took.push(performance.now() - began);
    }
    took.sort((a, b) => a - b);
    console.log(`| ${kind} | ${at(took, 0.5)} | ${at(took, 0.99)} |`);
  }
  const began = performance.now();
  await countMeetings({ db, actor: { kind: 'visitor' }, now: new Date() }, FindMeetings.parse({ fellowship: 'na' }));
  console.log(`| counts of the whole world, the first time | ${(performance.now() - began).toFixed(0)} | |`);
  const ours = await serveOurs(port);
  try {
    console.log('\n| served | per second | p50 ms | p99 ms | failed |\n|---|---:|---:|---:|---:|');
    const random = chance(23);
    const places = Array.from({ length: 200 }, () => kinds['near a place, one filter']?.(random) ?? {});
    const pathOf = (words: Record<string, unknown>) => `/meetings?${new URLSearchParams(words as Record<string, string>)}`;
    const apiOf = (words: Record<string, unknown>) =>
      `/api/trpc/meetings.find?input=${encodeURIComponent(JSON.stringify({ json: words }))}`;
    await serve('finder API, 200 places', ours.url, places.map(apiOf));
    await serve('finder page, 40 addresses', ours.url, places.slice(0, 40).map(pathOf));
    await serve('finder page, 200 addresses', ours.url, places.map(pathOf));
    await serve(
      'a meeting’s page, 20 meetings',
      ours.url,
      Array.from({ length: 20 }, (_, index) => `/meetings/bench-${index * 7}`),
    );
    await serveFeed(ours.url);
  } finally {
    ours.end();
    endAll();
  }
}

const at = (sorted: number[], share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);

async function serve(what: string, url: string, paths: string[]) {
  let turn = 0;
  const requests = [
    { method: 'GET' as const, setupRequest: (request: autocannon.Request) => ({ ...request, path: paths[turn++ % paths.length] }) },
  ];
  await autocannon({ url, connections: 8, duration: 3, requests });
  const { requests: done, latency, non2xx, errors } = await autocannon({ url, connections: 8, duration: seconds, requests });
  console.log(`| ${what} | ${done.average} | ${latency.p50} | ${latency.p99} | ${non2xx + errors} |`);
}

/** A feed about as large as those there are of a whole country: that of one fellowship. */
async function serveFeed(url: string) {
  const feed = `${url}/api/meetings.json?fellowship=ha`;
  const packed = { 'accept-encoding': 'br' };
  const first = await fetch(feed, { headers: packed });
  const count = ((await first.json()) as unknown[]).length;
  const size = Math.round(Number(first.headers.get('content-length')) / 1000);
  console.log(`\n| a feed of ${count} meetings, from the cache | per second |\n|---|---:|`);
  console.log(`| whole, ${size} kB of Brotli | ${await pull(feed, packed, seconds)} |`);
  console.log(`| unchanged (304) | ${await pull(feed, { ...packed, 'if-none-match': first.headers.get('etag') ?? '' }, seconds)} |`);
}
