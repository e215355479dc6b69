import { eq, sql } from 'drizzle-orm';
import { groups } from '@/db/schema/groups';
import type { Context } from '@/server/context';
import { conflict } from '@/server/errors';
import { loadGroup } from './queries';

/**
 * A group that nobody else changes until the transaction ends. Locked first and read after: one statement for both would wait for the
 * lock and then still see the membership of before.
 */
export async function lockGroup(ctx: Context, groupId: string) {
  await ctx.db.select({ id: groups.id }).from(groups).where(eq(groups.id, groupId)).for('no key update');
  return loadGroup(ctx, eq(groups.id, groupId));
}

type Counted = { id: string; memberCount: number; capacity: number | null };

/** Counts one more in a locked group. A circle has room for so many and no more; the table holds it to that as well. */
export async function countIn(ctx: Context, group: Counted) {
  if (group.capacity !== null && group.memberCount >= group.capacity) throw conflict('group.full');
  await count(ctx, group.id, 1);
}

export const countOut = (ctx: Context, { id }: Counted) => count(ctx, id, -1);

async function count(ctx: Context, groupId: string, by: 1 | -1) {
  await ctx.db
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} + ${by}` })
    .where(eq(groups.id, groupId));
}
