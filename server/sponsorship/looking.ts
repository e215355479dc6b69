import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { acquaintances, seekerDrafts, seekers, sponsors } from '@/db/schema/sponsorship';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { seal, unseal } from '@/server/seal';
import { isMeetable, withdrawBetween } from './between';
import { type KnowPerson, type OneSponsor, type SaveAnswers, type SaveRanking, SeekerWishes, seekSteps } from './input';
import { saveWishes } from './mutations';
import { sponsorReadableBy } from './policy';
import { myWishes } from './queries';
import { openRanking, sealRanking } from './seeking';

const draftPlace = (userId: string) => `seeker_drafts.answers.${userId}`;
type Answers = Partial<SeekerWishes>;

/** What the actor has answered so far, and which steps are done; all of them once they look for somebody. */
export async function myAnswers(ctx: MemberContext) {
  const [wishes, draft] = [await myWishes(ctx), await myDraft(ctx)];
  const answers: Answers = { ...wishes, ...draft };
  const done = seekSteps.filter((step) => fieldsOf[step].every((field) => field in answers));
  return { answers, done, isLooking: wishes !== null, isDraft: draft !== null };
}

/** Which answers belong to which step. */
const fieldsOf = {
  matters: ['mustAffirmMedication', 'usesMedication', 'experiences', 'urgency'],
  needs: ['pathways', 'languages', 'contactStyle', 'interests'],
  safe: ['gender', 'sponsorGenders'],
  when: ['timeZone', 'hours'],
} as const satisfies Record<(typeof seekSteps)[number], (keyof SeekerWishes)[]>;

async function myDraft(ctx: MemberContext): Promise<Answers | null> {
  const [row] = await ctx.db.select().from(seekerDrafts).where(eq(seekerDrafts.userId, ctx.actor.id));
  return row ? JSON.parse(unseal(row.answersSealed, draftPlace(row.userId))) : null;
}

/**
 * Keeps the answers of one step, sealed. With the last of them the actor looks for a sponsor; before, nothing is done with what they
 * said, and they can go on another day.
 */
export function saveAnswers(ctx: MemberContext, { step, ...answers }: SaveAnswers) {
  return inTransaction(ctx, async (ctx) => {
    const userId = ctx.actor.id;
    // Two steps saved at the same moment wait for each other, so that neither is lost.
    await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
    const known = await myAnswers(ctx);
    const all = { ...known.answers, ...answers };
    const whole = SeekerWishes.safeParse(all);
    const isWhole = whole.success && seekSteps.every((one) => one === step || known.done.includes(one));
    if (isWhole) {
      await saveWishes(ctx, whole.data);
      await ctx.db.delete(seekerDrafts).where(eq(seekerDrafts.userId, userId));
    } else {
      const answersSealed = seal(JSON.stringify(all), draftPlace(userId));
      const values = { answersSealed, savedAt: ctx.now };
      await ctx.db
        .insert(seekerDrafts)
        .values({ userId, ...values })
        .onConflictDoUpdate({ target: seekerDrafts.userId, set: values });
    }
    const next = isWhole ? undefined : seekSteps.find((one) => one !== step && !known.done.includes(one));
    return { isWhole, next };
  });
}

/** Whom the actor would like, in order, with the names of those who are still there; and whether they look at the moment. */
export async function myRanking(ctx: MemberContext) {
  const [row] = await ctx.db.select().from(seekers).where(eq(seekers.userId, ctx.actor.id));
  if (!row) return null;
  const { sponsorIds, fillsUp } = openRanking(row.userId, row.rankingSealed);
  const names = sponsorIds.length === 0 ? [] : await readable(ctx, sponsorIds);
  return {
    sponsors: sponsorIds.flatMap((id) => names.filter((one) => one.id === id)),
    fillsUp,
    isPaused: row.pausedAt !== null,
    seekingSince: row.seekingSince,
  };
}

const readable = (ctx: MemberContext, ids: string[]) =>
  ctx.db
    .select({ id: users.id, handle: users.handle })
    .from(sponsors)
    .innerJoin(users, and(eq(users.id, sponsors.userId), eq(users.standing, 'good')))
    .where(and(inArray(sponsors.userId, ids), sponsorReadableBy(ctx.actor), isMeetable(ctx.actor, sql`${sponsors.userId}`)));

/** Keeps whom the actor would like, sealed: no sponsor, and nobody of the staff, learns where they stand with whom. */
export function saveRanking(ctx: MemberContext, ranking: SaveRanking) {
  return inTransaction(ctx, async (ctx) => {
    if (ranking.sponsorIds.includes(ctx.actor.id)) throw invalid('sponsorship.oneself', 'sponsorIds');
    const found = ranking.sponsorIds.length === 0 ? [] : await readable(ctx, ranking.sponsorIds);
    if (found.length < ranking.sponsorIds.length) throw invalid('sponsorship.notThere', 'sponsorIds');
    const changed = await ctx.db
      .update(seekers)
      .set({ rankingSealed: sealRanking(ctx.actor.id, ranking) })
      .where(eq(seekers.userId, ctx.actor.id))
      .returning({ id: seekers.userId });
    if (changed.length === 0) throw conflict('sponsorship.wishesFirst');
    await record(ctx, 'seeker.changed', ctx.actor.id, {});
  });
}

/** Looks for nobody for now; the place in the waiting order stays. */
export const pauseLooking = (ctx: MemberContext) => turn(ctx, true);
export const resumeLooking = (ctx: MemberContext) => turn(ctx, false);

function turn(ctx: MemberContext, pauses: boolean) {
  return inTransaction(ctx, async (ctx) => {
    const from = pauses ? isNull(seekers.pausedAt) : isNotNull(seekers.pausedAt);
    const changed = await ctx.db
      .update(seekers)
      .set({ pausedAt: pauses ? ctx.now : null })
      .where(and(eq(seekers.userId, ctx.actor.id), from))
      .returning({ id: seekers.userId });
    if (changed.length > 0) await record(ctx, 'seeker.changed', ctx.actor.id, {});
  });
}

/** People the actor knows outside, as they said; nobody else sees it. */
export const myAcquaintances = (ctx: MemberContext) =>
  ctx.db
    .select({ id: users.id, handle: users.handle })
    .from(acquaintances)
    .innerJoin(users, eq(users.id, acquaintances.otherId))
    .where(eq(acquaintances.userId, ctx.actor.id))
    .orderBy(asc(users.handle));

const mostKnown = 50;

/** Says that the actor knows somebody outside: family, a partner, work, treatment, a home. From then on the two are never brought together. */
export function knowPerson(ctx: MemberContext, { handle }: KnowPerson) {
  return inTransaction(ctx, async (ctx) => {
    const [other] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.handle, handle));
    if (!other) throw invalid('sponsorship.nobodyOfThatName', 'handle');
    if (other.id === ctx.actor.id) throw invalid('sponsorship.oneself', 'handle');
    if ((await ctx.db.$count(acquaintances, eq(acquaintances.userId, ctx.actor.id))) >= mostKnown)
      throw invalid('sponsorship.tooMany', 'handle');
    await ctx.db.insert(acquaintances).values({ userId: ctx.actor.id, otherId: other.id, saidAt: ctx.now }).onConflictDoNothing();
    await withdrawBetween(ctx, other.id);
  });
}

/** Takes that back. */
export async function unknowPerson(ctx: MemberContext, { userId }: OneSponsor) {
  const gone = await ctx.db
    .delete(acquaintances)
    .where(and(eq(acquaintances.userId, ctx.actor.id), eq(acquaintances.otherId, userId)))
    .returning({ id: acquaintances.otherId });
  if (gone.length === 0) throw notFound('sponsor');
}
