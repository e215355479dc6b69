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
  const { unsafe } = sql;
  const comesAgain = repeating();
  // Drizzle hands each statement over as a text that PostgreSQL has to read anew; one that comes again is better prepared.
  sql.unsafe = (text, parameters, asked) =>
    unsafe(text, parameters, { ...asked, prepare: asked?.prepare || (!!parameters?.length && comesAgain(text)) });
  return { sql, db: drizzle(sql, { casing: 'snake_case' }) };
}

/** Says of a text whether it was seen before. It remembers so many and no more, for each connection keeps what is prepared. */
function repeating(most = 400) {
  const seen = new Set<string>();
  return (text: string) => seen.has(text) || (seen.size < most && !seen.add(text));
}
