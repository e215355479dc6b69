import type { PgTable } from 'drizzle-orm/pg-core';
import type { MemberContext } from './context';

/**
 * What one domain has of a person, for the copy of their own data. A domain says it in its `copy.ts`, and `server/accounts/copies.ts` lists
 * all of them. A test holds that every table with a person in it belongs to one.
 */
export type CopyPart = {
  /** The tables it speaks for. */
  tables: PgTable[];
  /** The actor's own, and nobody else's words: the names of others only where the actor had to do with them. */
  copy: (ctx: MemberContext) => Promise<unknown>;
};
