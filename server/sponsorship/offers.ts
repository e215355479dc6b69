import { sql } from 'drizzle-orm';
import type { Context } from '@/server/context';
import { eventRows, tellOf } from '@/server/events';
import { seal } from '@/server/seal';
import type { Snapshot } from './round-snapshot';

/** Until when a person can think about an offer (recovery.md 2.4). */
const hoursToAnswer = 72;
const perStatement = 2000;

const factorsPlace = (id: string) => `sponsorships.factors.${id}`;

/** Writes the offers of a round, each in a free place of its sponsor's, and tells those they are for. Sponsors hear when a sponsee says yes. */
export async function writeOffers(
  ctx: Context,
  roundId: string,
  { sponsors, found, starts, lists, scores }: Snapshot,
  matched: Int32Array,
) {
  const offers = found.flatMap(({ id: sponseeId }, seeker) => {
    const sponsor = matched[seeker] ?? -1;
    if (sponsor < 0) return [];
    const from = starts[seeker] ?? 0;
    const choice = lists.slice(from, starts[seeker + 1]).indexOf(sponsor);
    const id = crypto.randomUUID();
    // For later study of what makes two people last; sealed, for it tells of what was asked for.
    const factors = seal(JSON.stringify({ score: scores[from + choice], choice: choice + 1 }), factorsPlace(id));
    return [{ id, sponsee_id: sponseeId, sponsor_id: sponsors.ids[sponsor], factors }];
  });
  for (let at = 0; at < offers.length; at += perStatement) await writeSome(ctx, roundId, offers.slice(at, at + perStatement));
}

async function writeSome(ctx: Context, roundId: string, offers: { id: string; sponsee_id: string }[]) {
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
