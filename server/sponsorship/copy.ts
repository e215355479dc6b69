import { asc, eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { acquaintances, pairCodes, seekerDrafts, seekers, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { openMessage, openWishes } from './seeking';

/** What a person said of themselves as a sponsor or a seeker, and what they asked of whom. */
export const sponsorshipCopy: CopyPart = {
  tables: [sponsors, sponsorPlaces, seekers, seekerDrafts, acquaintances, pairCodes, sponsorships],
  async copy(ctx) {
    const [sponsor] = await ctx.db.select().from(sponsors).where(eq(sponsors.userId, ctx.actor.id));
    const [seeker] = await ctx.db.select().from(seekers).where(eq(seekers.userId, ctx.actor.id));
    return {
      sponsor: sponsor && { ...sponsor, userId: undefined },
      seeker: seeker && { ...openWishes(ctx.actor.id, seeker.wishesSealed), seekingSince: seeker.seekingSince },
      asked: await asked(ctx),
      mustNotSponsorMe: await ctx.db
        .select({ handle: users.handle, saidAt: acquaintances.saidAt })
        .from(acquaintances)
        .innerJoin(users, eq(users.id, acquaintances.otherId))
        .where(eq(acquaintances.userId, ctx.actor.id))
        .orderBy(asc(acquaintances.saidAt)),
      asSponsor: await ctx.db
        .select({
          status: sponsorships.status,
          requestedAt: sponsorships.requestedAt,
          answeredAt: sponsorships.answeredAt,
          endedAt: sponsorships.endedAt,
        })
        .from(sponsorships)
        .where(eq(sponsorships.sponsorId, ctx.actor.id))
        .orderBy(asc(sponsorships.requestedAt)),
    };
  },
};

async function asked({ db, actor }: MemberContext) {
  const rows = await db.select().from(sponsorships).where(eq(sponsorships.sponseeId, actor.id)).orderBy(asc(sponsorships.requestedAt));
  return rows.map(({ id, messageSealed, status, requestedAt, answeredAt, endedAt }) => ({
    ...{ message: openMessage({ id, messageSealed }), status, requestedAt, answeredAt, endedAt },
  }));
}
