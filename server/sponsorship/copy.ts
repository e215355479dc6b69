import { asc, eq, inArray, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { introChats } from '@/db/schema/intro-chats';
import {
  acquaintances,
  conductAcceptances,
  pairCodes,
  seekerDrafts,
  seekers,
  sponsorHolds,
  sponsorPlaces,
  sponsorReferences,
  sponsors,
  sponsorships,
} from '@/db/schema/sponsorship';
import type { EndReason } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { unseal } from '@/server/seal';
import { openMessage, openRanking, openWishes } from './seeking';
import { openDeclined, openReference } from './vetting';

const ofChat = {
  status: introChats.status,
  askedAt: introChats.askedAt,
  answeredAt: introChats.answeredAt,
  closesAt: introChats.closesAt,
};

/** What a person said of themselves as a sponsor or a seeker, and what they asked of whom. */
export const sponsorshipCopy: CopyPart = {
  tables: [
    sponsors,
    sponsorPlaces,
    conductAcceptances,
    sponsorReferences,
    sponsorHolds,
    seekers,
    seekerDrafts,
    acquaintances,
    pairCodes,
    sponsorships,
    introChats,
  ],
  async copy(ctx) {
    const [sponsor] = await ctx.db.select().from(sponsors).where(eq(sponsors.userId, ctx.actor.id));
    const [seeker] = await ctx.db.select().from(seekers).where(eq(seekers.userId, ctx.actor.id));
    return {
      sponsor: sponsor && ownWords(sponsor),
      promised: await ctx.db
        .select({ version: conductAcceptances.version, acceptedAt: conductAcceptances.acceptedAt })
        .from(conductAcceptances)
        .where(eq(conductAcceptances.userId, ctx.actor.id)),
      vouchedFor: await vouchedFor(ctx),
      seeker: seeker && {
        ...openWishes(ctx.actor.id, seeker.wishesSealed),
        seekingSince: seeker.seekingSince,
        ranking: await ranking(ctx, seeker.rankingSealed),
      },
      begunToLook: await begunToLook(ctx),
      named: await ctx.db
        .select({ person: users.handle, askedAt: sponsorReferences.askedAt })
        .from(sponsorReferences)
        .innerJoin(users, eq(users.id, sponsorReferences.refereeId))
        .where(eq(sponsorReferences.sponsorId, ctx.actor.id))
        .orderBy(asc(sponsorReferences.askedAt)),
      asked: await asked(ctx),
      talksAsked: await ctx.db
        .select({ sponsor: users.handle, ...ofChat })
        .from(introChats)
        .innerJoin(users, eq(users.id, introChats.sponsorId))
        .where(eq(introChats.seekerId, ctx.actor.id))
        .orderBy(asc(introChats.askedAt)),
      talksAsSponsor: await ctx.db
        .select(ofChat)
        .from(introChats)
        .where(eq(introChats.sponsorId, ctx.actor.id))
        .orderBy(asc(introChats.askedAt)),
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
          end: sql<EndReason | null>`case when ${sponsorships.endedBy} = ${ctx.actor.id} then ${sponsorships.endReason} end`,
        })
        .from(sponsorships)
        .where(eq(sponsorships.sponsorId, ctx.actor.id))
        .orderBy(asc(sponsorships.requestedAt)),
    };
  },
};

/** Without what staff noted of them, and who they were. */
function ownWords({ userId, vettingSealed, proposedBy, confirmedBy, declinedSealed, ...own }: typeof sponsors.$inferSelect) {
  return { ...own, answer: declinedSealed && openDeclined(userId, declinedSealed) };
}

/** What the person said of others who wanted to sponsor. */
async function vouchedFor({ db, actor }: MemberContext) {
  const rows = await db.select().from(sponsorReferences).where(eq(sponsorReferences.refereeId, actor.id));
  return rows.map(({ id, answer, wordsSealed, answeredAt }) => ({
    answer,
    answeredAt,
    words: wordsSealed && openReference(id, wordsSealed),
  }));
}

/** Answers of somebody who was interrupted on the way. */
async function begunToLook({ db, actor }: MemberContext) {
  const rows = await db.select().from(seekerDrafts).where(eq(seekerDrafts.userId, actor.id));
  return rows.map(({ answersSealed, savedAt }) => ({
    savedAt,
    answers: JSON.parse(unseal(answersSealed, `seeker_drafts.answers.${actor.id}`)),
  }));
}

/** Whom they would like, in their order, by name; and whether a round may add others. */
async function ranking({ db, actor }: MemberContext, sealed: string | null) {
  const { sponsorIds, fillsUp } = openRanking(actor.id, sealed);
  const named = await db.select({ id: users.id, handle: users.handle }).from(users).where(inArray(users.id, sponsorIds));
  return { sponsors: sponsorIds.flatMap((id) => named.flatMap((one) => (one.id === id ? [one.handle] : []))), fillsUp };
}

async function asked({ db, actor }: MemberContext) {
  const rows = await db.select().from(sponsorships).where(eq(sponsorships.sponseeId, actor.id)).orderBy(asc(sponsorships.requestedAt));
  return rows.map(({ id, messageSealed, status, requestedAt, answeredAt, endedAt, endedBy, endReason }) => ({
    ...{ message: openMessage({ id, messageSealed }), status, requestedAt, answeredAt, endedAt },
    // What they said of an end themselves; never what the other did.
    end: endedBy === actor.id ? endReason : null,
  }));
}
