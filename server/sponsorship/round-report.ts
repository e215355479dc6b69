import { and, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { rounds, sponsorships } from '@/db/schema/sponsorship';
import { walking } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { authorize } from '@/server/policy';
import type { GetRound } from './input';
import { roundPolicy } from './policy';
import { fewest } from './round-tally';
import { openFactors } from './seeking';

const day = 86_400_000;

/** The rounds of late, the latest first, as counts. */
export async function findRounds(ctx: MemberContext) {
  authorize(roundPolicy, 'read', ctx.actor, null);
  const rows = await ctx.db.select().from(rounds).orderBy(desc(rounds.startedAt), desc(rounds.id)).limit(12);
  return rows.map(asCounts);
}

/** One round. */
export async function getRound(ctx: MemberContext, { roundId }: GetRound) {
  authorize(roundPolicy, 'read', ctx.actor, null);
  const [row] = await ctx.db.select().from(rounds).where(eq(rounds.id, roundId));
  if (!row) throw notFound('round');
  return asCounts(row);
}

const asCounts = ({
  id,
  status,
  step,
  isDry,
  startedAt,
  finishedAt,
  snapshotHash,
  seed,
  weightsVersion,
  startedBy,
  result,
}: typeof rounds.$inferSelect) => ({
  id,
  status,
  step,
  isDry,
  startedAt,
  finishedAt,
  snapshotHash,
  seed,
  weightsVersion,
  isByCalendar: startedBy === null,
  result,
});

/**
 * How sponsorship goes on the whole, over the last year: counts and medians alone, and nothing of fewer than ten people (recovery.md 2.5).
 * Hours, days and shares; null where there are too few to tell.
 */
export async function sponsorshipFigures(ctx: MemberContext) {
  authorize(roundPolicy, 'read', ctx.actor, null);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const [row] = await ctx.db.execute<Record<string, string | number | null>>(sql`
    with year as (select * from ${sponsorships} where requested_at > ${now} - interval '365 days'),
    begun as (select * from year where answered_at is not null and status in ('trial', 'active', 'ended')),
    old30 as (select * from begun where answered_at < ${now} - interval '30 days'),
    old90 as (select * from begun where answered_at < ${now} - interval '90 days'),
    asked as (select * from year where status not in ('requested', 'offered', 'confirmed')),
    looking as (select extract(epoch from ${now} - seeking_since) / 86400 as days from seekers where paused_at is null
      and not exists (select from ${sponsorships} held where held.sponsee_id = seekers.user_id and held.status in ('trial', 'active'))),
    words as (select extract(epoch from (select min(m.written_at) from messages m join conversations c on c.id = m.conversation_id
        where c.one_id = least(s.sponsor_id, s.sponsee_id) and c.other_id = greatest(s.sponsor_id, s.sponsee_id) and m.written_at >= s.answered_at) - s.answered_at) / 3600 as hours
      from begun s where s.answered_at < ${now} - interval '2 days'),
    sought as (select exists (select from temporary_contacts c where c.seeker_id = seekers.user_id and c.began_at <= seeking_since + interval '24 hours') as is_met
      from seekers where seeking_since between ${now} - interval '365 days' and ${now} - interval '1 day'),
    places as (select p.sponsor_id, count(*) as places, count(s.id) as taken from sponsor_places p
      join sponsors on sponsors.user_id = p.sponsor_id and sponsors.status in ('probation', 'active')
      left join ${sponsorships} s on s.sponsor_id = p.sponsor_id and s.place = p.place group by 1)
    select
      (select count(*) from words) as begun, (select count(hours) from words) as spoke, (select count(*) from words where hours <= 48) as soon,
      (select percentile_cont(0.5) within group (order by hours) from words) as first_p50,
      (select percentile_cont(0.9) within group (order by hours) from words) as first_p90,
      (select count(*) from sought) as sought, (select count(*) from sought where is_met) as met,
      (select count(*) from old30) as of_30, (select count(*) from old30 where ended_at is null or ended_at > answered_at + interval '30 days') as lasted_30,
      (select count(*) from old90) as of_90, (select count(*) from old90 where ended_at is null or ended_at > answered_at + interval '90 days') as lasted_90,
      (select count(*) from begun where ended_at is not null) as ended, (select count(*) from begun where end_reason = 'no_fault') as ended_no_fault,
      (select count(*) from begun where end_reason = 'safety') as ended_safety, (select count(*) from begun where end_reason = 'completed') as ended_completed,
      (select count(*) from begun where end_reason = 'moved') as ended_moved, (select count(*) from begun where end_reason = 'no_contact') as ended_no_contact,
      (select count(*) from begun where end_reason = 'sponsor_paused') as ended_sponsor_paused,
      (select count(*) from asked) as asked, (select count(*) from asked where status = 'declined') as declined,
      (select count(*) from asked where status = 'expired') as expired,
      (select count(*) from looking) as looking, (select percentile_cont(0.5) within group (order by days) from looking) as wait_p50,
      (select percentile_cont(0.9) within group (order by days) from looking) as wait_p90,
      (select count(*) from places) as sponsors, (select count(*) from places where taken = places) as full,
      (select count(*) from places where taken = 0) as load_0, (select count(*) from places where taken = 1) as load_1,
      (select count(*) from places where taken = 2) as load_2, (select count(*) from places where taken = 3) as load_3,
      (select count(*) from places where taken = 4) as load_4, (select count(*) from places where taken = 5) as load_5`);
  const of = (name: string) => Number(row?.[name] ?? 0);
  const share = (part: string, whole: string) => (of(whole) < fewest ? null : isFew(of(part), of(whole)) ? null : of(part) / of(whole));
  const told = (name: string) => (of(name) > 0 && of(name) < fewest ? -1 : of(name));
  return {
    looking: told('looking'),
    waitMedian: of('looking') < fewest ? null : of('wait_p50'),
    waitP90: of('looking') < fewest ? null : of('wait_p90'),
    firstWordMedian: of('spoke') < fewest ? null : of('first_p50'),
    firstWordP90: of('spoke') < fewest ? null : of('first_p90'),
    firstWordSoon: share('soon', 'begun'),
    contactSoon: share('met', 'sought'),
    lasted30: share('lasted_30', 'of_30'),
    lasted90: share('lasted_90', 'of_90'),
    endedNoFault: share('ended_no_fault', 'ended'),
    endedSafety: share('ended_safety', 'ended'),
    endedCompleted: share('ended_completed', 'ended'),
    endedMoved: share('ended_moved', 'ended'),
    endedNoContact: share('ended_no_contact', 'ended'),
    endedSponsorPaused: share('ended_sponsor_paused', 'ended'),
    declined: share('declined', 'asked'),
    expired: share('expired', 'asked'),
    sponsors: told('sponsors'),
    full: told('full'),
    loads: [0, 1, 2, 3, 4, 5].map((load) => told(`load_${load}`)),
  };
}

/**
 * Whether what was weighed tells who lasts (recovery.md 2.2: the weights are a hypothesis): the mean score of pairs that were together
 * after 30 and 90 days, and of those that were not. Null where there are too few of either.
 */
export async function scoresAndLasting(ctx: MemberContext) {
  authorize(roundPolicy, 'read', ctx.actor, null);
  const rows = await ctx.db
    .select({
      id: sponsorships.id,
      sealed: sponsorships.factorsSealed,
      answeredAt: sponsorships.answeredAt,
      endedAt: sponsorships.endedAt,
    })
    .from(sponsorships)
    .where(
      and(
        isNotNull(sponsorships.factorsSealed),
        isNotNull(sponsorships.answeredAt),
        inArray(sponsorships.status, [...walking, 'ended']),
        gt(sponsorships.requestedAt, new Date(ctx.now.getTime() - 730 * day)),
      ),
    )
    .orderBy(desc(sponsorships.requestedAt))
    .limit(5000);
  const pairs = rows.flatMap(({ id, sealed, answeredAt, endedAt }) =>
    sealed && answeredAt
      ? [{ total: openFactors(id, sealed).total, began: answeredAt.getTime(), ended: endedAt?.getTime() ?? Infinity }]
      : [],
  );
  return [30, 90].map((days) => {
    const old = pairs.filter(({ began }) => began < ctx.now.getTime() - days * day);
    const mean = (lasted: boolean) => {
      const some = old.filter(({ began, ended }) => ended > began + days * day === lasted);
      return some.length < fewest ? null : some.reduce((sum, { total }) => sum + total, 0) / some.length;
    };
    return { days, lasted: mean(true), parted: mean(false) };
  });
}

const isFew = (part: number, whole: number) => (part > 0 && part < fewest) || (whole - part > 0 && whole - part < fewest);
