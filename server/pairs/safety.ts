import { and, eq } from 'drizzle-orm';
import { sponsorships } from '@/db/schema/sponsorship';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { reportBetween } from '@/server/messages/reporting';
import { authorize } from '@/server/policy';
import { endPair, putFirst, tellEnd } from '@/server/sponsorship/ending';
import { holdSponsor } from '@/server/sponsorship/holds';
import { holdAllOf, holdSponsorship } from '@/server/sponsorship/locking';
import { readableBy } from '@/server/sponsorship/policy';
import type { EndForSafety } from './input';
import { pairPolicy } from './policy';

/** For so long after an end one can still say that something was wrong. */
const afterDays = 90;

/**
 * One of the two does not feel safe. It ends at once; a moderator gets a case with the last 30 messages; a sponsor it is about is with nobody
 * from then on, until somebody has looked. The other is told no more than that it has ended (recovery.md 2.4, and 2.7 rule 4). It can be said
 * after the end as well (K06).
 */
export function endForSafety(ctx: MemberContext, { sponsorshipId, reason, words }: EndForSafety) {
  return inTransaction(ctx, async (ctx) => {
    const [seen] = await ctx.db
      .select({ sponsorId: sponsorships.sponsorId })
      .from(sponsorships)
      .where(and(eq(sponsorships.id, sponsorshipId), readableBy(ctx.actor)));
    if (!seen) throw notFound('sponsorship');
    await holdAllOf(ctx, seen.sponsorId);
    const pair = await holdSponsorship(ctx, sponsorshipId);
    authorize(pairPolicy, 'endForSafety', ctx.actor, pair);
    const isWalking = pair.status === 'trial' || pair.status === 'active';
    const since = ctx.now.getTime() - afterDays * 86_400_000;
    if (!isWalking && !(pair.status === 'ended' && pair.endedAt && pair.endedAt.getTime() > since)) throw conflict('pair.tooLate');
    const otherId = pair.sponsorId === ctx.actor.id ? pair.sponseeId : pair.sponsorId;
    await reportBetween(ctx, { sponsorshipId, otherId, reason, words });
    if (isWalking) {
      await endPair(ctx, pair, 'safety');
      await tellEnd(ctx, pair);
    }
    // From now on it is the end of who told of it: the other learns nothing by what they can still do.
    else await ctx.db.update(sponsorships).set({ endReason: 'safety', endedBy: ctx.actor.id }).where(eq(sponsorships.id, sponsorshipId));
    if (otherId !== pair.sponsorId) return;
    await putFirst(ctx, pair.sponseeId);
    await holdSponsor(ctx, pair.sponsorId);
  });
}
