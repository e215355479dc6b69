import { and, eq, gt, sql } from 'drizzle-orm';
import { conductAcceptances, sponsors } from '@/db/schema/sponsorship';
import { conductVersion } from '@/db/vocabulary';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { AcceptConduct, FinishTraining } from './input';
import { trainingQuestions } from './input';
import { holdPlaces } from './locking';
import { sponsorPolicy } from './policy';

/** A promise holds for a year; then it is read again (recovery.md 2.7, rule 5). */
const conductDays = 365;

/**
 * The answer to each question that holds here (recovery.md 2.1, 2.7, 3). The others are what people often believe; what is right, and why, is
 * said with the words of the question.
 */
const right: Record<(typeof trainingQuestions)[number], 'a' | 'b' | 'c'> = {
  dose: 'b',
  setback: 'c',
  overdose: 'a',
  suicide: 'b',
  romance: 'c',
  money: 'a',
  secret: 'b',
  court: 'c',
  stop: 'a',
  self: 'b',
};

/** Which answers do not hold; none means that the training is done. Nothing is kept of wrong ones: it is there to learn from. */
export function finishTraining(ctx: MemberContext, { isPromised, ...answers }: FinishTraining) {
  return inTransaction(ctx, async (ctx) => {
    const mine = await holdPlaces(ctx, ctx.actor.id);
    if (!mine) throw notFound('sponsor');
    authorize(sponsorPolicy, 'edit', ctx.actor, mine);
    if (mine.status !== 'training') throw conflict('sponsorship.noTraining');
    const wrong = trainingQuestions.filter((question) => answers[question] !== right[question]);
    if (wrong.length > 0) return { wrong };
    if (!isPromised) throw invalid('sponsorship.promiseFirst', 'isPromised');
    await ctx.db.update(sponsors).set({ trainedAt: ctx.now }).where(eq(sponsors.userId, mine.userId));
    await acceptVersion(ctx);
    await record(ctx, 'sponsor.trained', mine.userId, {}, [mine.userId]);
    return { wrong };
  });
}

/** A sponsor promises again: the words have changed, or a year is over. */
export function acceptConduct(ctx: MemberContext, { isPromised }: AcceptConduct) {
  return inTransaction(ctx, async (ctx) => {
    const mine = await holdPlaces(ctx, ctx.actor.id);
    if (!mine) throw notFound('sponsor');
    authorize(sponsorPolicy, 'edit', ctx.actor, mine);
    if (!isPromised) throw invalid('sponsorship.promiseFirst', 'isPromised');
    await acceptVersion(ctx);
    await record(ctx, 'sponsor.changed', mine.userId, {}, [mine.userId]);
  });
}

async function acceptVersion(ctx: MemberContext) {
  await ctx.db
    .insert(conductAcceptances)
    .values({ userId: ctx.actor.id, version: conductVersion, acceptedAt: ctx.now })
    .onConflictDoNothing();
}

const since = (now: Date) => new Date(now.getTime() - conductDays * 86_400_000);

/** Whether the promise in force has been given, and within a year. */
export async function hasPromised(ctx: Context, userId: string) {
  const given = and(
    eq(conductAcceptances.userId, userId),
    eq(conductAcceptances.version, conductVersion),
    gt(conductAcceptances.acceptedAt, since(ctx.now)),
  );
  return (await ctx.db.$count(conductAcceptances, given)) > 0;
}

/** The same for a row of `sponsors`, in written SQL. */
export const promised = (now: Date) => sql`exists (
  select from conduct_acceptances c where c.user_id = ${sponsors.userId} and c.version = ${conductVersion}
    and c.accepted_at > ${since(now).toISOString()}::timestamptz)`;
