import postgres from 'postgres';
import { migrateDatabase } from '@/db/migrate';

/** Empties the database of a bench, and brings it to the schema of today. */
export async function emptyDatabase(url: string) {
  if (!/_test(\?|$)/.test(url)) throw new Error('The bench empties its database, so its name has to end in "_test".');
  const empty = postgres(url, { max: 1, onnotice: () => {} });
  await empty.unsafe('drop schema if exists public, drizzle, pgboss cascade; create schema public');
  await empty.end();
  await migrateDatabase(url);
}
