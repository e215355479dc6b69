import { inArray, sql } from 'drizzle-orm';
import { seekers } from '@/db/schema/sponsorship';
import type { Context } from '@/server/context';
import { eventRows, tellOf } from '@/server/events';
import type { Snapshot } from './round-snapshot';
import { factorsOf, openWishes, sealFactors } from './seeking';
import { firstDayOf } from './shared-hours';

/** Until when a person can think about an offer (recovery.md 2.4). */
const hoursToAnswer = 72;
const perStatement = 2000;

/** Writes the offers of a round, each in a free place of its sponsor's, and tells those they are for. Sponsors hear when a sponsee says yes. */
export async function writeOffers(ctx: Context, roundId: string, snapshot: Snapshot, matched: Int32Array) {
  const pairs = snapshot.found.flatMap(({ id: sponseeId }, seeker) => {
    const sponsor = matched[seeker] ?? -1;
    const choice = snapshot.lists.slice(snapshot.starts[seeker], snapshot.starts[seeker + 1]).indexOf(sponsor) + 1;
    const offer = snapshot.offers[sponsor];
    return offer ? [{ sponseeId, offer, choice }] : [];
  });
  for (let at = 0; at < pairs.length; at += perStatement) {
    const some = pairs.slice(at, at + perStatement);
    await writeSome(ctx, roundId, await withFactors(ctx, some));
  }
}

type Pair = { sponseeId: string; offer: Snapshot['offers'][number]; choice: number };

/** What was said is opened once more, for those alone who were matched. */
async function withFactors(ctx: Context, pairs: Pair[]) {
  const ids = pairs.map(({ sponseeId }) => sponseeId);
  const rows = await ctx.db.select({ id: seekers.userId, sealed: seekers.wishesSealed }).from(seekers).where(inArray(seekers.userId, ids));
  const said = new Map(rows.map((row) => [row.id, row.sealed]));
  const firstDay = firstDayOf(ctx.now);
  return pairs.map(({ sponseeId, offer, choice }) => {
    const id = crypto.randomUUID();
    const factors = factorsOf(openWishes(sponseeId, said.get(sponseeId) ?? ''), offer, firstDay, choice);
    return { id, sponsee_id: sponseeId, sponsor_id: offer.id, factors: sealFactors(id, factors) };
  });
}

async function writeSome(ctx: Context, roundId: string, offers: Awaited<ReturnType<typeof withFactors>>) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const written = await ctx.db.execute(sql`
    with offer as (
      select *, row_number() over (partition by sponsor_id order by id) as nth
      from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb) as o(id uuid, sponsee_id uuid, sponsor_id uuid, factors text)),
    free as (
      select sponsor_id, place, row_number() over (partition by sponsor_id order by place) as nth from sponsor_places places
      where sponsor_id in (select sponsor_id from offer)
        and not exists (select from sponsorships held where held.sponsor_id = places.sponsor_id and held.place = places.place))
    insert into sponsorships (id, sponsor_id, sponsee_id, place, factors_sealed, round_id, status, requested_at, expires_at)
    select offer.id, sponsor_id, sponsee_id, place, factors, ${roundId}::uuid, 'offered', ${now}, ${now} + ${`${hoursToAnswer} hours`}::interval
    from offer join free using (sponsor_id, nth) returning id`);
  if (written.length !== offers.length) throw new Error('A place that was free is not there any more; nothing was written.');
  const source = sql`select (o ->> 'id')::uuid as subject_id from jsonb_array_elements(${JSON.stringify(offers)}::jsonb) o`;
  const topics = sql`(select array_agg(o ->> 'sponsee_id') from jsonb_array_elements(${JSON.stringify(offers)}::jsonb) o)`;
  await ctx.db.execute(sql`with ${eventRows(ctx, 'sponsorship.offered', {}, source)} ${tellOf(topics)}`);
}
