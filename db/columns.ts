import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Columns that mean the same thing in every table. */
export const id = () => uuid().primaryKey().defaultRandom();
export const moment = () => timestamp({ withTimezone: true, mode: 'date' });
/** Text in which case does not tell two values apart. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' });
/** Text encrypted by `server/seal.ts`. */
export const sealed = customType<{ data: string }>({ dataType: () => 'text' });
