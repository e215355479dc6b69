import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/** Of these people, those who may hear at this moment that somebody was called: staff alone, so that nobody else learns even when. */
export async function watchHearers(db: Db, userIds: string[]): Promise<Set<string>> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from users where id = any(${`{${userIds.join(',')}}`}::uuid[]) and role <> 'member' and standing = 'good'`);
  return new Set(rows.map(({ id }) => id));
}
