import { asc, eq } from 'drizzle-orm';
import { checkIns, pairMarkings, pairSteps, pairs, sharedItems, takenBackMessages } from '@/db/schema/pairs';
import { sponsorships } from '@/db/schema/sponsorship';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { openAnswers, openItem, openStep } from './sealing';

/** What a person shared with their sponsor, the steps of the two, and their own answers on how it goes. */
export const pairsCopy: CopyPart = {
  tables: [pairs, pairMarkings, pairSteps, sharedItems, checkIns, takenBackMessages],
  async copy(ctx) {
    return { shared: await shared(ctx), steps: await steps(ctx), checkIns: await answers(ctx) };
  },
};

const asSponsee = ({ actor }: MemberContext) => eq(sponsorships.sponseeId, actor.id);

async function shared(ctx: MemberContext) {
  const rows = await ctx.db
    .select({ id: sharedItems.id, kind: sharedItems.kind, sealed: sharedItems.bodySealed, sharedAt: sharedItems.sharedAt })
    .from(sharedItems)
    .innerJoin(sponsorships, eq(sponsorships.id, sharedItems.sponsorshipId))
    .where(asSponsee(ctx))
    .orderBy(asc(sharedItems.sharedAt));
  return rows.map(({ id, sealed, ...rest }) => ({ ...rest, body: openItem(id, sealed) }));
}

/** Those of pairs in which the person is the sponsee: what is worked on is theirs. */
async function steps(ctx: MemberContext) {
  const rows = await ctx.db
    .select({ id: pairSteps.id, sealed: pairSteps.titleSealed, addedAt: pairSteps.addedAt, doneAt: pairSteps.doneAt })
    .from(pairSteps)
    .innerJoin(sponsorships, eq(sponsorships.id, pairSteps.sponsorshipId))
    .where(asSponsee(ctx))
    .orderBy(asc(pairSteps.addedAt));
  return rows.map(({ id, sealed, ...rest }) => ({ ...rest, title: openStep(id, sealed) }));
}

async function answers(ctx: MemberContext) {
  const rows = await ctx.db.select().from(checkIns).where(eq(checkIns.userId, ctx.actor.id)).orderBy(asc(checkIns.askedAt));
  return rows.map(({ id, kind, askedAt, answeredAt, answersSealed }) => ({
    ...{ kind, askedAt, answeredAt },
    answers: answersSealed && openAnswers(id, answersSealed),
  }));
}
