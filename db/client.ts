import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** The database, or a transaction on it: code that is handed one need not know which. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>;

/** The row that a statement cannot fail to return. */
export function one<T>([row]: T[]): T {
  if (!row) throw new Error('The statement returned no row.');
  return row;
}

export function connect(url: string, options?: postgres.Options<Record<string, never>>) {
  const sql = postgres(url, { onnotice: () => {}, ...options });
  return { sql, db: drizzle(sql, { casing: 'snake_case' }) };
}
