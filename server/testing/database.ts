import postgres from 'postgres';
import { migrateDatabase } from '@/db/migrate';

/** Where tests may write. It is emptied at the start of every run, so its name has to say that it is for that. */
export function testDatabaseUrl() {
  const url = process.env.TEST_DATABASE_URL ?? '';
  if (!/\/[^/?]*_test(\?|$)/.test(url)) throw new Error('TEST_DATABASE_URL must name a database ending in "_test".');
  return url;
}

/** One empty, migrated database for the whole run. Each test works in a transaction that is never committed. */
export default async function setup() {
  const sql = postgres(testDatabaseUrl(), { max: 1, onnotice: () => {} });
  await sql.unsafe('drop schema if exists public, drizzle, pgboss cascade; create schema public');
  await sql.end();
  await migrateDatabase(testDatabaseUrl());
}
