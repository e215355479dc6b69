import { sql } from 'drizzle-orm';
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Columns that mean the same thing in every table. */
export const id = () => uuid().primaryKey().defaultRandom();
export const moment = () => timestamp({ withTimezone: true, mode: 'date' });
/** Text in which case does not tell two values apart. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' });
/** Text encrypted by `server/seal.ts`. */
export const sealed = customType<{ data: string }>({ dataType: () => 'text' });

/** A closed list of words as SQL, for a check that a column of many holds no other. */
export const among = (words: readonly string[]) => sql.raw(`array[${words.map((word) => `'${word}'`).join(', ')}]::text[]`);

/**
 * The words of a text, as full-text search finds them: in English and in Spanish, whatever the accents. Kept by the database itself.
 * The two dictionaries are made in the migration `search_words`.
 */
export const words = customType<{ data: string }>({ dataType: () => 'tsvector' });
export const wordsOf = (column: string) =>
  sql.raw(`to_tsvector('public.cairn_en', "${column}") || to_tsvector('public.cairn_es', "${column}")`);
