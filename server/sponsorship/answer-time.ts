import { eq, sql } from 'drizzle-orm';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { Context } from '@/server/context';

/** Counts anew how many hours a sponsor takes to a first answer: the median of the last fifty. Whoever answers calls it. */
export async function noteAnswerTime(ctx: Context, sponsorId: string) {
  const latest = sql`select extract(epoch from ${sponsorships.answeredAt} - ${sponsorships.requestedAt}) / 3600 as hours
    from ${sponsorships} where ${sponsorships.sponsorId} = ${sponsorId} and ${sponsorships.answeredAt} is not null
    order by ${sponsorships.answeredAt} desc limit 50`;
  await ctx.db
    .update(sponsors)
    .set({ answerHours: sql`(select percentile_cont(0.5) within group (order by hours) from (${latest}) latest)` })
    .where(eq(sponsors.userId, sponsorId));
}
