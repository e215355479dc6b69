import { lt, or, sql } from 'drizzle-orm';
import { formerHandles, rateLimits, sessions, signInLinks } from '@/db/schema/accounts';
import type { Context, System } from '@/server/context';

/** How long a session that is over is still listed nowhere but kept, so that a stolen token can be told from a wrong one. */
const keptDays = 30;

/** Takes away what has outlived its time: sessions and links that are over, and counts of the rate limits (recovery.md P9). */
export async function forgetExpired(ctx: Context<System>) {
  const longAgo = new Date(ctx.now.getTime() - keptDays * 86_400_000);
  await ctx.db.delete(sessions).where(or(lt(sessions.expiresAt, ctx.now), lt(sessions.endedAt, longAgo)));
  await ctx.db.delete(signInLinks).where(lt(signInLinks.expiresAt, ctx.now));
  await ctx.db.delete(formerHandles).where(lt(formerHandles.freeAt, ctx.now));
  await ctx.db.delete(rateLimits).where(lt(rateLimits.expire, sql`${ctx.now.getTime()}`));
}
