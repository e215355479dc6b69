import { sql } from 'drizzle-orm';
import type { Context } from '@/server/context';
import { maySignIn } from './queries';

/** Of these sessions, those that may still hear of anything at this moment: one statement for however many. */
export async function sessionsInForce({ db, now }: Pick<Context, 'db' | 'now'>, sessionIds: string[]): Promise<Set<string>> {
  const rows = await db.execute<{ id: string }>(sql`
    select sessions.id from sessions join users on users.id = sessions.user_id
    where sessions.id = any(${`{${sessionIds.join(',')}}`}::uuid[]) and sessions.ended_at is null
      and sessions.expires_at > ${now.toISOString()}::timestamptz and users.standing = 'good' and ${maySignIn() ?? sql`true`}`);
  return new Set(rows.map(({ id }) => id));
}
