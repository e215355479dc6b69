import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { RoundStep } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { keyFor } from '@/server/seal';
import { leftOut } from './between';
import { isOpen, offersOf } from './book';
import { recoveringBefore } from './eligibility';
import type { Told } from './priority';
import { eachSeeker, seekersDigest } from './seekers';
import { firstDayOf, laidOut } from './shared-hours';
import { columnsOf, listFor } from './weighing';

/** What a round adds to a seeker's own ten, so that nobody waits only because many want the same few. */
const longestList = 40;
/** A pair that said no, let it run out or parted is not proposed again for so long. */
const daysLeftOut = 90;

/** Everybody of a round, and the list of each who looks. */
export type Snapshot = Awaited<ReturnType<typeof readSnapshot>>;

export async function readSnapshot(ctx: Context, tell: (step: RoundStep) => Promise<unknown>) {
  const hash = createHmac('sha256', keyFor('round'));
  const forSeed = createHmac('sha256', keyFor('round.seed'));
  const note = (text: string) => [hash, forSeed].map((each) => each.update(text));
  const offers = (await offersOf(ctx, isOpen(recoveringBefore(ctx.now))))
    .filter(({ placesLeft }) => placesLeft > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { bits: _, firstDay: __, ...offer } of offers) note(JSON.stringify(offer));
  note(String(firstDayOf(ctx.now)));
  const apart = await readApart(ctx, note);
  await tell('weighing');

  // Nobody chooses the seed: it comes of all that goes in.
  const seed = forSeed.update(await seekersDigest(ctx)).digest('base64url');
  const sponsors = columnsOf(offers, seed);
  const found: Told[] = [];
  const starts = [0];
  const lists: number[] = [];
  const scores: number[] = [];
  const firstDay = firstDayOf(ctx.now);
  for await (const { id, wishes, ranking, waitingSince, comesFirst, stage, sealed } of eachSeeker(ctx)) {
    hash.update(sealed);
    const kept = new Set([...(apart.get(id) ?? [])].flatMap((sponsorId) => sponsors.numberOf.get(sponsorId) ?? []));
    const bits = laidOut(wishes, firstDay);
    const list = listFor({ id, wishes, bits, ranked: ranking.sponsorIds, fillsUp: ranking.fillsUp }, sponsors, kept, seed, longestList);
    lists.push(...list.sponsors);
    scores.push(...list.scores);
    starts.push(lists.length);
    found.push({
      id,
      waitingSince,
      comesFirst,
      stage,
      urgency: wishes.urgency,
      experiences: wishes.experiences,
      mustAffirm: wishes.mustAffirmMedication,
      gender: wishes.gender,
      language: wishes.languages[0] ?? 'en',
      pathway: wishes.pathways[0] ?? 'undecided',
    });
  }
  return { snapshotHash: hash.digest('base64url'), seed, offers, sponsors, found, starts, lists, scores };
}

async function readApart(ctx: Context, note: (text: string) => unknown) {
  const since = new Date(ctx.now.getTime() - daysLeftOut * 86_400_000);
  const pairs = await ctx.db.execute<{ seeker_id: string; sponsor_id: string }>(sql`${leftOut(since)} order by 1, 2`);
  const apart = new Map<string, string[]>();
  for (const { seeker_id, sponsor_id } of pairs) {
    note(seeker_id + sponsor_id);
    const others = apart.get(seeker_id);
    if (others) others.push(sponsor_id);
    else apart.set(seeker_id, [sponsor_id]);
  }
  return apart;
}
