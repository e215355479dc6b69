import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/** Of these people, those who may handle a case at this moment. */
export async function caseHearers(db: Db, caseId: string, userIds: string[]): Promise<Set<string>> {
  const rows = await db.execute<{ id: string }>(sql`
    select user_id as id from case_handlers where case_id = ${caseId} and user_id = any(${`{${userIds.join(',')}}`}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}
