import { and, eq, sql } from 'drizzle-orm';
import { rounds } from '@/db/schema/sponsorship';
import type { RoundStep } from '@/db/vocabulary';
import { constraintOf } from '@/server/constraints';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { announce, record } from '@/server/events';
import { later } from '@/server/jobs';
import { authorize } from '@/server/policy';
import type { StartRound } from './input';
import { countBlocking, lot, matchNumbered } from './matching';
import { writeOffers } from './offers';
import { roundPolicy } from './policy';
import { before, type Claim, tierOf } from './priority';
import { readSnapshot, type Snapshot } from './round-snapshot';
import { tally } from './round-tally';
import { weights } from './score';

/** Asks for a round, or for a dry one that writes nothing and shows counts. The worker runs it. */
export function startRound(ctx: MemberContext, { isDry }: StartRound) {
  authorize(roundPolicy, 'run', ctx.actor, null);
  const starting = inTransaction(ctx, async (ctx) => {
    const id = crypto.randomUUID();
    await ctx.db.insert(rounds).values({ id, startedBy: ctx.actor.id, startedAt: ctx.now, isDry });
    await record(ctx, 'round.started', id, {});
    await later(ctx, 'matchRound', { roundId: id });
    return { id };
  });
  return starting.catch((error: unknown) => {
    throw constraintOf(error) === 'rounds_one_running' ? conflict('sponsorship.roundRunning') : error;
  });
}

/** The round of the week, by the calendar. Nothing is done while another runs. */
export async function weeklyRound(ctx: Context) {
  const [begun] = await ctx.db.insert(rounds).values({ startedAt: ctx.now }).onConflictDoNothing().returning({ id: rounds.id });
  if (begun) await runRound(ctx, { roundId: begun.id });
}

/** What the job runs: the round it was asked for, or the one of the week. */
export const matchRound = (ctx: Context, { roundId }: { roundId?: string }) => (roundId ? runRound(ctx, { roundId }) : weeklyRound(ctx));

/**
 * Runs a round that was begun: reads everybody, weighs who fits whom, matches, makes sure that nobody has reason to envy, and writes
 * the offers: all of it, or nothing. Bears being run twice at once, and after a worker died.
 */
export async function runRound(ctx: Context, { roundId }: { roundId: string }) {
  const tell = async (step: RoundStep) => {
    const [told] = await ctx.db.update(rounds).set({ step }).where(eq(rounds.id, roundId)).returning({ startedBy: rounds.startedBy });
    if (told?.startedBy) await announce(ctx, [told.startedBy]);
  };
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await inTransaction(ctx, (inside) => matchAll(inside, roundId, tell));
      } catch (error) {
        // Somebody took a place in the same moments: what was read is no longer so, and is read again.
        if (tries === 3 || !/^sponsorships_/.test(constraintOf(error))) throw error;
      }
    }
  } catch (error) {
    await ctx.db
      .update(rounds)
      .set({ status: 'stopped', finishedAt: ctx.now })
      .where(and(eq(rounds.id, roundId), eq(rounds.status, 'running')));
    throw error;
  }
}

async function matchAll(ctx: Context, roundId: string, tell: (step: RoundStep) => Promise<unknown>) {
  const [turn] = await ctx.db.execute<{ is_mine: boolean }>(sql`select pg_try_advisory_xact_lock(hashtext('cairn.round')) as is_mine`);
  const [round] = await ctx.db
    .select()
    .from(rounds)
    .where(and(eq(rounds.id, roundId), eq(rounds.status, 'running')));
  if (!turn?.is_mine || !round) return;
  await tell('reading');
  const snapshot = await readSnapshot(ctx, tell);
  const { snapshotHash, seed, found } = snapshot;
  const [same] = await ctx.db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.snapshotHash, snapshotHash), eq(rounds.status, 'done'), eq(rounds.isDry, false)));
  const facts = { finishedAt: ctx.now, snapshotHash, seed, weightsVersion: weights.version };
  if (same && !round.isDry) {
    await ctx.db
      .update(rounds)
      .set({ ...facts, status: 'stopped', result: { unchanged: 1 } })
      .where(eq(rounds.id, roundId));
    return;
  }
  await tell('matching');
  const numbered = withRanks(snapshot);
  const matched = matchNumbered(numbered);
  await tell('checking');
  const blocking = countBlocking(numbered, matched);
  if (blocking !== 0) throw new Error(`A round would have left ${blocking} pairs with reason to envy; nothing was written.`);
  await tell('writing');
  if (!round.isDry) await writeOffers(ctx, roundId, snapshot, matched);
  const result = tally(snapshot, matched, ctx.now);
  await ctx.db
    .update(rounds)
    .set({ ...facts, status: 'done', result })
    .where(eq(rounds.id, roundId));
  // Whoever began it sees it end.
  await record(ctx, 'round.finished', roundId, {}, round.startedBy ? [round.startedBy] : []);
  return { id: roundId, matched: found.length };
}

/** The place each sponsor gives each who lists them: by need, waiting, score and lot. */
function withRanks({ sponsors, found, starts, lists, scores, seed }: Snapshot) {
  const seekerAt = new Int32Array(lists.length);
  const listedBy: number[][] = sponsors.ids.map(() => []);
  for (let seeker = 0; seeker < found.length; seeker++)
    for (let at = starts[seeker] ?? 0; at < (starts[seeker + 1] ?? 0); at++) {
      seekerAt[at] = seeker;
      listedBy[lists[at] ?? 0]?.push(at);
    }
  const lots = Float64Array.from(found, ({ id }) => lot(seed, id));
  const ranks = new Int32Array(lists.length);
  const claimOf =
    (sponsor: number) =>
    (at: number): Claim & { at: number } => {
      const seeker = seekerAt[at] ?? 0;
      const who = found[seeker];
      if (!who) throw new RangeError('A list belongs to somebody.');
      return {
        at,
        tier: tierOf(who, sponsors.focus[sponsor] ?? []),
        waitingSince: who.waitingSince,
        score: scores[at] ?? 0,
        lot: lots[seeker] ?? 0,
      };
    };
  for (const [sponsor, entries] of listedBy.entries())
    for (const [rank, { at }] of entries.map(claimOf(sponsor)).sort(before).entries()) ranks[at] = rank;
  return { starts, lists, ranks, capacities: sponsors.places };
}
