import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { sponsorHolds, sponsorReferences, sponsors } from '@/db/schema/sponsorship';
import { conductVersion, type ReferenceAnswer } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { abilities, authorize } from '@/server/policy';
import { circleTalk } from './circle-talk';
import { sponsorPolicy } from './policy';
import { selectSponsors } from './queries';
import { promised } from './training';
import { openDeclined, openReference, openVetting, referencesNeeded } from './vetting';

/** How the actor stands as a sponsor: what comes next, what they promised, who vouched, and how much they carry. */
export async function myStanding(ctx: MemberContext) {
  const [row] = await ctx.db
    .select({
      status: sponsors.status,
      isTrained: sql<boolean>`${sponsors.trainedAt} is not null`,
      probationEndsAt: sponsors.probationEndsAt,
      declinedSealed: sponsors.declinedSealed,
      hasPromised: sql<boolean>`${promised(ctx.now)}`,
      asked: sql<
        { handle: string; isGiven: boolean }[]
      >`(select coalesce(json_agg(json_build_object('handle', u.handle, 'isGiven', r.answer is not null) order by r.asked_at), '[]')
        from sponsor_references r join users u on u.id = r.referee_id where r.sponsor_id = ${sponsors.userId})`,
      walking: sql<number>`(select count(*)::int from sponsorships s where s.sponsor_id = ${sponsors.userId} and s.status in ('trial', 'active'))`,
      waiting: sql<number>`(select count(*)::int from sponsorships s where s.sponsor_id = ${sponsors.userId} and s.status in ('requested', 'confirmed'))`,
      meanwhile: sql<number>`(select count(*)::int from temporary_contacts t where t.volunteer_id = ${sponsors.userId} and t.ended_at is null)`,
      circle: sql<
        string | null
      >`(select g.slug from groups g join memberships m on m.group_id = g.id and m.user_id = ${sponsors.userId} and m.status = 'joined' where g.slug = 'sponsor-circle')`,
    })
    .from(sponsors)
    .where(eq(sponsors.userId, ctx.actor.id));
  if (!row) return null;
  const { declinedSealed, ...standing } = row;
  return {
    ...standing,
    talkAt: row.circle ? circleTalk(ctx.now) : null,
    conductVersion,
    declinedWords: declinedSealed ? openDeclined(ctx.actor.id, declinedSealed) : null,
  };
}

/** Offers to sponsor that wait for staff, the longest waiting first, with what is known of each. */
export async function findApplications(ctx: MemberContext) {
  authorize(sponsorPolicy, 'review', ctx.actor, { userId: '', status: 'applied' });
  const offers = await selectSponsors(ctx, inArray(sponsors.status, ['applied', 'vetting', 'training']));
  if (offers.length === 0) return [];
  const known = await ctx.db
    .select({
      userId: sponsors.userId,
      vetting: sponsors.vetting,
      vettingSealed: sponsors.vettingSealed,
      proposedBy: sponsors.proposedBy,
      isTrained: sql<boolean>`${sponsors.trainedAt} is not null`,
      references: sql<
        { id: string; handle: string; answer: ReferenceAnswer | null; sealed: string | null }[]
      >`(select coalesce(json_agg(json_build_object('id', r.id, 'handle', u.handle, 'answer', r.answer, 'sealed', r.words_sealed) order by r.asked_at), '[]')
        from sponsor_references r join users u on u.id = r.referee_id where r.sponsor_id = ${sponsors.userId})`,
    })
    .from(sponsors)
    .where(
      inArray(
        sponsors.userId,
        offers.map(({ id }) => id),
      ),
    );
  return offers.map(({ id, handle, about, recoveringSince, pathways, medicationStance, capacity, status }) => {
    const found = known.find(({ userId }) => userId === id);
    const can = abilities(sponsorPolicy, ctx.actor, { userId: id, status });
    const isOwnProposal = found?.proposedBy === ctx.actor.id;
    // What is known of somebody is not for themself, who may be one of the staff.
    const isOthers = id !== ctx.actor.id;
    return {
      ...{ id, handle, about, recoveringSince, pathways, medicationStance, capacity, status },
      vetting: found?.vetting ?? null,
      note: isOthers && found?.vettingSealed ? openVetting(id, found.vettingSealed) : null,
      isTrained: found?.isTrained ?? false,
      isOwnProposal,
      hasReferences: (found?.references ?? []).filter(({ answer }) => answer === 'yes').length >= referencesNeeded,
      references: isOthers
        ? (found?.references ?? []).map(({ id, handle, answer, sealed }) => ({
            id,
            handle,
            answer,
            words: sealed ? openReference(id, sealed) : '',
          }))
        : [],
      can: { ...can, approve: can.approve && !isOwnProposal && status === 'training' && (found?.isTrained ?? false) },
    };
  });
}

/** Sponsors who are on hold after a safety report, for those who may end that. */
export async function findHeld(ctx: MemberContext) {
  authorize(sponsorPolicy, 'review', ctx.actor, { userId: '', status: 'suspended' });
  const rows = await ctx.db
    .select({ userId: users.id, handle: sql<string>`${users.handle}`, heldAt: sponsorHolds.heldAt })
    .from(sponsorHolds)
    .innerJoin(users, eq(users.id, sponsorHolds.sponsorId))
    .where(and(isNull(sponsorHolds.liftedAt), sql`${users.id} <> ${ctx.actor.id}`))
    .orderBy(asc(sponsorHolds.heldAt))
    .limit(50);
  return rows.map((row) => ({ ...row, can: abilities(sponsorPolicy, ctx.actor, { userId: row.userId, status: 'suspended' as const }) }));
}

/** Members who asked the actor for a word about them, and what the actor has answered. */
export async function myReferences(ctx: MemberContext) {
  authorize(sponsorPolicy, 'refer', ctx.actor, { userId: '', status: 'applied' });
  return ctx.db
    .select({
      id: sponsorReferences.id,
      handle: sql<string>`${users.handle}`,
      answer: sponsorReferences.answer,
      askedAt: sponsorReferences.askedAt,
    })
    .from(sponsorReferences)
    .innerJoin(users, eq(users.id, sponsorReferences.sponsorId))
    .where(eq(sponsorReferences.refereeId, ctx.actor.id))
    .orderBy(sql`${sponsorReferences.answer} is not null`, asc(sponsorReferences.askedAt))
    .limit(50);
}
