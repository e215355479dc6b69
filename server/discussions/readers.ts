import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { posts, threads } from '@/db/schema/discussions';
import { memberships } from '@/db/schema/groups';
import type { Member } from '@/server/context';
import { isStaff } from '@/server/policy';
import { hasPersonalView } from '@/server/safety/personal-view';

/**
 * Most people who are signed in see exactly the same of a thread (`shared`), so that it can be made once for all of them. Some do not
 * (`personal`): who moderates, who keeps somebody or something out of sight, and the author of what is hidden there.
 */
export type ReaderKind = 'shared' | 'personal';

/** Which of the two the actor is, over `threads` and their own membership of its group. */
export function isPersonalReader(actor: Member): SQL<boolean> {
  if (isStaff(actor)) return sql<boolean>`true`;
  return sql<boolean>`(coalesce(${memberships.role} = 'moderator', false) or ${hasPersonalView(sql`${actor.id}::uuid`)} or ${hasHidden(sql`${actor.id}`)})`;
}

/** Of these people, those who may read the thread at this moment, and which of the two each is: one statement for however many. */
export async function threadReaders(db: Db, threadId: string, userIds: string[]): Promise<Map<string, ReaderKind>> {
  const rows = await db.execute<{ id: string; kind: ReaderKind }>(sql`
    select u.id, case
      when u.role <> 'member' or m.role = 'moderator' or ${hasPersonalView(sql`u.id`)} or ${hasHidden(sql`u.id`)} then 'personal'
      else 'shared' end as kind
    from threads
    join groups g on g.id = threads.group_id
    join users u on u.id = any(${`{${userIds.join(',')}}`}::uuid[]) and u.standing = 'good'
    left join memberships m on m.group_id = g.id and m.user_id = u.id
    where threads.id = ${threadId} and (u.role <> 'member' or g.admission = 'open' and m.status is distinct from 'banned' or m.status = 'joined')`);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

const hasHidden = (userId: SQL) =>
  sql`exists (select from ${posts} hidden where hidden.thread_id = ${threads.id} and hidden.author_id = ${userId} and hidden.hidden_at is not null)`;
