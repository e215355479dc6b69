import postgres from 'postgres';
import { migrateDatabase } from '@/db/migrate';

/** Where tests may write. It is emptied at the start of every run, so its name has to say that it is for that. */
export function testDatabaseUrl() {
  const url = process.env.TEST_DATABASE_URL ?? '';
  if (!/\/[^/?]*_test(\?|$)/.test(url)) throw new Error('TEST_DATABASE_URL must name a database ending in "_test".');
  return url;
}

/** Another one, for tests of what happens at the same moment: those must commit, and what they leave is in nobody's way. */
export function parallelDatabaseUrl() {
  return testDatabaseUrl().replace(/_test(\?|$)/, '_parallel_test$1');
}

/** Two empty, migrated databases for the whole run. In the first, each test works in a transaction that is never committed. */
export default async function setup() {
  const sql = postgres(testDatabaseUrl(), { max: 1, onnotice: () => {} });
  await sql.unsafe('drop schema if exists public, drizzle, pgboss cascade; create schema public');
  const parallel = new URL(parallelDatabaseUrl()).pathname.slice(1);
  await sql`drop database if exists ${sql(parallel)} with (force)`;
  await sql`create database ${sql(parallel)}`;
  await sql.end();
  await Promise.all([testDatabaseUrl(), parallelDatabaseUrl()].map(migrateDatabase));
}
