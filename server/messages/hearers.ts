import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/** Of these people, the one or two whose conversation it is. */
export async function conversationHearers(db: Db, conversationId: string, userIds: string[]): Promise<Set<string>> {
  const rows = await db.execute<{ id: string }>(sql`
    select u.id from conversations c join users u on u.id in (c.one_id, c.other_id) and u.standing = 'good'
    where c.id = ${conversationId} and u.id = any(${`{${userIds.join(',')}}`}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}
