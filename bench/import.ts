import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { env } from '@/server/env';
import { startProcess } from '@/server/host/processes';
import { contentOf } from '@/server/meetings/in/formats';
import { importFeed } from '@/server/meetings/in/import';
import { emptyDatabase } from './empty';

/** `npm run bench -- import`: takes in the real feeds beside this project, again unchanged, and the later date of one as an update. */
const folder = process.env.BENCH_FEEDS ?? '../shared/data/meetings';
/** What the sites of these feeds know of their zone, and their files do not say. */
const zones: Record<string, string> = {
  'tsml-ui__edmonton': 'America/Edmonton',
  'tsml-ui__public-airtable-json.test': 'America/Los_Angeles',
  'converted__online-meetings.meeting-guide': 'Etc/UTC',
  bmlt__bread__berlin: 'Europe/Berlin',
};

if (!existsSync(folder)) throw new Error(`There are no feeds in ${folder}.`);
const { db, sql } = connect(env().DATABASE_URL, { max: 2 });
await emptyDatabase(env().DATABASE_URL);
await migrateDatabase(env().DATABASE_URL);
const ctx = { db, actor: { kind: 'system' } as const, now: new Date() };
// In a process of its own, as at the first start of the site: the list of all towns is heavy, and no part of an import.
await startProcess('server/host/fill.ts', ['places'], { typed: true }).ended;
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const [first = '', second = ''] = names.filter((name) => name.startsWith('uk-ie')).sort();
const feeds = [
  ...names.filter((name) => !/^uk-ie|ny-Get/.test(name)).map((name) => ({ source: name.replace(/\.json$/, ''), files: [name] })),
  { source: 'bmlt-ny', files: names.filter((name) => name.includes('ny-Get')) },
  { source: 'uk-ie', files: [first] },
];

/** The highest that this process has stood at, in MB. */
const memory = () => Math.round(process.resourceUsage().maxRSS / 1024);

async function pass(what: string, all: typeof feeds) {
  const began = performance.now();
  const sums = { rows: 0, added: 0, updated: 0, unchanged: 0, removed: 0, held: 0, rejected: 0 };
  for (const { source, files } of all) {
    const content = contentOf(files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')));
    if (!content) throw new Error(`${source} could not be read.`);
    const result = await importFeed({ ...ctx, now: new Date() }, { source, ...content, timezone: zones[source] });
    sums.rows += content.rows.length;
    for (const name of ['added', 'updated', 'unchanged', 'removed', 'held', 'rejected'] as const) sums[name] += result[name];
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`| ${what} | ${seconds} | ${Object.values(sums).join(' | ')} | ${memory()} |`);
}

console.log(
  '| | seconds | rows | added | updated | unchanged | removed | held | rejected | memory (MB) |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
);
await pass('all feeds, for the first time', feeds);
await pass('all feeds, unchanged', feeds);
await pass('the later date of one', [{ source: 'uk-ie', files: [second] }]);
await sql.end({ timeout: 2 });
