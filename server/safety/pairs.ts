import { and, eq, or, sql } from 'drizzle-orm';
import { blocks } from '@/db/schema/safety';
import type { Context } from '@/server/context';

/**
 * Has whatever concerns these two people wait its turn until the transaction ends: a block, a request, a message. Who takes it before
 * looking for a block never writes past one.
 */
export async function lockPair(ctx: Pick<Context, 'db'>, a: string, b: string) {
  const pair = [a, b].sort().join('.');
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`pair.${pair}`}, 0))`);
}

/** Whether one of the two wants nothing to do with the other; which one is nobody's business. */
export async function isBlockedBetween(ctx: Pick<Context, 'db'>, a: string, b: string) {
  const rows = await ctx.db
    .select({ blockedAt: blocks.blockedAt })
    .from(blocks)
    .where(or(and(eq(blocks.blockerId, a), eq(blocks.blockedId, b)), and(eq(blocks.blockerId, b), eq(blocks.blockedId, a))))
    .limit(1);
  return rows.length > 0;
}
