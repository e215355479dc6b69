import { asc, eq, or } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { contactGaps, temporaryContacts } from '@/db/schema/contacts';
import { checkIns } from '@/db/schema/pairs';
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
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { unseal } from '@/server/seal';
import { openMessage, openWishes } from './seeking';

/** What a person said of themselves as a sponsor or a seeker, and what they asked of whom. */
export const sponsorshipCopy: CopyPart = {
  tables: [
    ...[sponsors, sponsorPlaces, sponsorReferences, sponsorHolds, conductAcceptances, acquaintances, pairCodes],
    ...[seekers, seekerDrafts, sponsorships, temporaryContacts, contactGaps, checkIns],
  ],
  async copy(ctx) {
    const [sponsor] = await ctx.db.select().from(sponsors).where(eq(sponsors.userId, ctx.actor.id));
    const [seeker] = await ctx.db.select().from(seekers).where(eq(seekers.userId, ctx.actor.id));
    return {
      sponsor: sponsor && { ...sponsor, userId: undefined },
      seeker: seeker && { ...openWishes(ctx.actor.id, seeker.wishesSealed), seekingSince: seeker.seekingSince },
      asked: await asked(ctx),
      ...(await around(ctx)),
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

/** What is kept of a person around it: contacts for a while, check-ins, what they agreed to, whom they named. */
async function around({ db, actor }: MemberContext) {
  const { beganAt, endsAt, endedAt, seekerId, volunteerId } = temporaryContacts;
  return {
    contacts: await db
      .select({ beganAt, endsAt, endedAt })
      .from(temporaryContacts)
      .where(or(eq(seekerId, actor.id), eq(volunteerId, actor.id)))
      .orderBy(asc(beganAt)),
    checkIns: (await db.select().from(checkIns).where(eq(checkIns.userId, actor.id)).orderBy(asc(checkIns.askedAt))).map(
      ({ id, kind, askedAt, answeredAt, answersSealed }) => ({
        ...{ kind, askedAt, answeredAt },
        answers: answersSealed && JSON.parse(unseal(answersSealed, `check_ins.answers.${id}`)),
      }),
    ),
    begunToLook: (await db.select().from(seekerDrafts).where(eq(seekerDrafts.userId, actor.id))).map(({ answersSealed, savedAt }) => ({
      savedAt,
      answers: JSON.parse(unseal(answersSealed, `seeker_drafts.answers.${actor.id}`)),
    })),
    agreedTo: await db
      .select({ version: conductAcceptances.version, at: conductAcceptances.acceptedAt })
      .from(conductAcceptances)
      .where(eq(conductAcceptances.userId, actor.id))
      .orderBy(asc(conductAcceptances.acceptedAt)),
    named: await db
      .select({ person: users.handle, askedAt: sponsorReferences.askedAt })
      .from(sponsorReferences)
      .innerJoin(users, eq(users.id, sponsorReferences.refereeId))
      .where(eq(sponsorReferences.sponsorId, actor.id))
      .orderBy(asc(sponsorReferences.askedAt)),
  };
}
