import { sql } from 'drizzle-orm';
import type { MemberContext } from '@/server/context';

/**
 * Of these people, those whom the actor may call by name: nobody they have a block with, and otherwise as each chose. The caller tells
 * nobody who was left out, nor why.
 */
export async function mayMention(ctx: MemberContext, userIds: string[]): Promise<string[]> {
  if (userIds.length === 0) return [];
  const me = sql`${ctx.actor.id}::uuid`;
  const rows = await ctx.db.execute<{ id: string }>(sql`
    select u.id from users u left join safety_choices c on c.user_id = u.id
    where u.id = any(${`{${userIds.join(',')}}`}::uuid[])
      and not exists (select from blocks b where (b.blocker_id, b.blocked_id) in ((u.id, ${me}), (${me}, u.id)))
      and case coalesce(c.mentions, 'everyone')
        when 'everyone' then true
        when 'connected' then
          exists (select from sponsorships s where s.status in ('trial', 'active') and (s.sponsor_id, s.sponsee_id) in ((u.id, ${me}), (${me}, u.id)))
          or exists (select from conversations t where t.agreed_at is not null and t.ended_at is null
            and t.one_id = least(u.id, ${me}) and t.other_id = greatest(u.id, ${me}))
        else false end`);
  return rows.map(({ id }) => id);
}
