import { pairs } from '@/db/schema/pairs';
import type { Context } from '@/server/context';

/** Two begin to walk together: from now on the days of the trial are counted. Called by sponsorship, in the transaction that joins them. */
export async function beginPair(ctx: Context, sponsorshipId: string) {
  await ctx.db.insert(pairs).values({ sponsorshipId, beganAt: ctx.now }).onConflictDoNothing();
}
