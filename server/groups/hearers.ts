import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/**
 * Of these people, those who may hear the talk of a group at this moment: one statement for however many. The `hear` row of the table
 * once more; a test holds them together.
 */
export async function groupHearers(db: Db, groupId: string, userIds: string[]): Promise<Set<string>> {
  const rows = await db.execute<{ id: string }>(sql`
    select u.id from groups g
    join users u on u.id = any(${`{${userIds.join(',')}}`}::uuid[]) and u.standing = 'good'
    left join memberships m on m.group_id = g.id and m.user_id = u.id
    where g.id = ${groupId} and (u.role <> 'member' or g.admission = 'open' and m.status is distinct from 'banned' or m.status = 'joined')`);
  return new Set(rows.map(({ id }) => id));
}
