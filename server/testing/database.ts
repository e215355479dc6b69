import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '@/db/migrate';

/** Where tests may write: each worker has one of its own, so that a lock held in one keeps nobody else waiting. It is emptied at the start of every run, so its name has to say that it is for that. */
export function testDatabaseUrl() {
  return numbered(process.env.VITEST_POOL_ID ?? '1');
}

/** Another one, for tests of what happens at the same moment: those must commit, and what they leave is in nobody's way. */
export function parallelDatabaseUrl() {
  return testDatabaseUrl().replace(/_test(\?|$)/, '_parallel_test$1');
}

const nameIn = /\/([^/?]*)_test(\?|$)/;

function numbered(worker: string) {
  const url = process.env.TEST_DATABASE_URL ?? '';
  if (!nameIn.test(url)) throw new Error('TEST_DATABASE_URL must name a database ending in "_test".');
  return url.replace(nameIn, `/$1_${worker}_test$2`);
}

/** Two empty, migrated databases for each worker. In the first, each test works in a transaction that is never committed. */
export default async function setup({ config }: TestProject) {
  const first = numbered('1');
  const sql = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1, onnotice: () => {} });
  const copies = Array.from({ length: config.maxWorkers }, (_, at) => numbered(String(at + 1))).flatMap((url) => [
    nameOf(url),
    nameOf(url).replace(/_test$/, '_parallel_test'),
  ]);
  for (const name of copies) await sql`drop database if exists ${sql(name)} with (force)`;
  await sql`create database ${sql(nameOf(first))}`;
  await migrateDatabase(first);
  for (const name of copies.filter((name) => name !== nameOf(first)))
    await sql`create database ${sql(name)} template ${sql(nameOf(first))}`;
  await sql.end();
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);
