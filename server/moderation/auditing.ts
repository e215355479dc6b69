import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/**
 * Walks the whole chain of the log of moderation and gives back the number of the first row that is not what it was when it was written, is
 * missing, or was slipped in; nothing when all is as it was. And how many rows there are.
 */
export async function verifyAudit(db: Db): Promise<{ count: number; brokenAt: number | null }> {
  const [row] = await db.execute<{ count: number; broken_at: number | null }>(sql`
    with chain as (
      select l.id, l.previous, l.digest, audit_digest(l) as expected,
        coalesce(lag(l.digest) over (order by l.id), (select digest from audit_floor)) as before,
        coalesce(lag(l.id) over (order by l.id), (select last_id from audit_floor)) as id_before
      from audit_log l)
    select count(*)::int as count,
      min(id) filter (where digest <> expected or previous <> before or id <> id_before + 1)::int as broken_at
    from chain`);
  return { count: row?.count ?? 0, brokenAt: row?.broken_at ?? null };
}
