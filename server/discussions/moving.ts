import { eq, sql } from 'drizzle-orm';
import { groups } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { groupPolicy } from '@/server/groups/policy';
import { loadGroup } from '@/server/groups/queries';
import { authorize } from '@/server/policy';
import type { MoveThread } from './input';
import { threadPolicy } from './policy';
import { getReadableThreadById } from './queries';

/**
 * Who would lose sight of a thread if it went to another group, and who would gain it, as counts of people: told to a moderator before
 * they do it. Where a group is open it is everybody on the site, given as null.
 */
export async function getMoveOutlook(ctx: MemberContext, { threadId, toGroupId }: MoveThread) {
  const thread = await getReadableThreadById(ctx, { threadId });
  authorize(threadPolicy, 'move', ctx.actor, thread);
  const to = await loadGroup(ctx, eq(groups.id, toGroupId));
  authorize(groupPolicy, 'openThread', ctx.actor, to);
  const onlyIn = (one: string, other: string) => sql<number>`(
    select count(*)::int from memberships m join users u on u.id = m.user_id and u.role = 'member'
    where m.group_id = ${one}::uuid and m.status = 'joined' and not exists (
      select from memberships o where o.group_id = ${other}::uuid and o.user_id = m.user_id and o.status = 'joined'))`;
  const [counted] = await ctx.db.execute<{ lose: number; gain: number }>(
    sql`select ${onlyIn(thread.groupId, toGroupId)} as lose, ${onlyIn(toGroupId, thread.groupId)} as gain`,
  );
  const { lose = 0, gain = 0 } = counted ?? {};
  const [isOpenHere, isOpenThere] = [thread.admission === 'open', to.admission === 'open'];
  return {
    to: to.name,
    lose: isOpenThere ? 0 : isOpenHere ? null : lose,
    gain: isOpenHere ? 0 : isOpenThere ? null : gain,
  };
}
