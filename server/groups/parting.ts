import { eq, sql } from 'drizzle-orm';
import { groups, memberships } from '@/db/schema/groups';
import type { Context, System } from '@/server/context';

/**
 * Takes somebody whose account is going out of every group, so that each counts who is left. A group may then have no moderator: the site's
 * are called to it.
 */
export async function leaveAllGroups(ctx: Context<System>, userId: string) {
  await ctx.db.execute(sql`
    select g.id from groups g join memberships m on m.group_id = g.id and m.user_id = ${userId}::uuid order by g.id for no key update of g`);
  await ctx.db.execute(sql`
    update ${groups} g set member_count = g.member_count - 1, version = g.version + (m.role = 'moderator')::int
    from ${memberships} m where m.group_id = g.id and m.user_id = ${userId}::uuid and m.status = 'joined'`);
  await ctx.db.delete(memberships).where(eq(memberships.userId, userId));
}
