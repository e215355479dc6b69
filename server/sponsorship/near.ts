import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** Whether two people walk together, as sponsor and sponsee: what needs somebody who stands apart is not for either. */
export const walkTogether = (one: SQL | AnyColumn, other: SQL | AnyColumn) =>
  sql<boolean>`exists (select from sponsorships s where s.status in ('trial', 'active') and (s.sponsor_id, s.sponsee_id) in ((${one}, ${other}), (${other}, ${one})))`;
