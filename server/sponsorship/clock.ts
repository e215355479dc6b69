import { and, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { checkIns, pairMarkings, pairSteps, pairs, sharedItems, takenBackMessages } from '@/db/schema/pairs';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { CheckInKind, PairMark } from '@/db/vocabulary';
import { assignContacts } from '@/server/contacts/assigning';
import { giveBackShifts } from '@/server/contacts/ending';
import { type Context, inTransaction, type System } from '@/server/context';
import { record } from '@/server/events';
import { trialDays } from '@/server/pairs/queries';
import { closeChats, expireChats } from './chat-ending';
import { endedForGood, endPair, putFirst } from './ending';
import { promised } from './training';

type Clock = Context<System>;

/** Who has not said that they want to go on this long after the trial has parted, without blame. */
const renewalGraceDays = 7;
const quietDays = 21;

/**
 * All that happens to sponsorships by the clock (recovery.md 2.4). It may be run at any time, twice, and by two workers at once: each thing
 * happens once, because it is marked, or changes the state it looks for.
 */
export async function keepTime(ctx: Clock) {
  const steps = [
    beginAll,
    expireWaiting,
    expireChats,
    closeChats,
    remindWaiting,
    nudgeWithoutWord,
    askHowItGoes,
    askToGoOn,
    partAfterTrial,
    askQuiet,
    endProbation,
    askPromise,
    assignContacts,
    forgetEnded,
  ];
  for (const step of steps) await inTransaction(ctx, step);
}

const ago = (ctx: Clock, hours: number) => sql`${new Date(ctx.now.getTime() - hours * 3_600_000).toISOString()}::timestamptz`;
const ahead = (ctx: Clock, hours: number) => ago(ctx, -hours);

/** However two came together, by a request, a round or a code: their days are counted. */
async function beginAll(ctx: Clock) {
  await ctx.db.execute(sql`insert into ${pairs} (sponsorship_id, began_at)
    select id, coalesce(answered_at, ${ago(ctx, 0)}) from sponsorships where status in ('trial', 'active') on conflict do nothing`);
}

/** What waits for an answer for 72 hours runs out. The sponsee looks on, and keeps their place in the waiting order. */
async function expireWaiting(ctx: Clock) {
  const gone = await ctx.db
    .update(sponsorships)
    .set({ status: 'expired', slot: null, place: null, endedAt: ctx.now })
    .where(and(inArray(sponsorships.status, ['requested', 'offered', 'confirmed']), lte(sponsorships.expiresAt, ctx.now)))
    .returning({ id: sponsorships.id, sponsorId: sponsorships.sponsorId, sponseeId: sponsorships.sponseeId });
  for (const { id, sponsorId, sponseeId } of gone)
    await record(ctx, 'sponsorship.expired', id, { toId: sponseeId }, [sponsorId, sponseeId]);
}

/** After 24 and 48 hours, whoever's turn it is hears that there is still time. */
async function remindWaiting(ctx: Clock) {
  // Of an offer each of the two has a turn; that of the sponsor is marked apart.
  const turn = sql`case when s.status = 'confirmed' then 1 else 0 end`;
  for (const [mark, hoursLeft] of [
    ['ask24', 48],
    ['ask48', 24],
  ] as const) {
    const due = sql`s.status in ('requested', 'offered', 'confirmed') and s.expires_at > ${ago(ctx, 0)} and s.expires_at <= ${ahead(ctx, hoursLeft)}`;
    for (const { id, sponsorId, sponseeId, status } of await markOnce(ctx, mark, due, turn))
      await record(ctx, 'sponsorship.waiting', id, { toId: status === 'offered' ? sponseeId : sponsorId });
  }
}

const withoutWord = sql`not exists (select from conversations c
  where c.one_id = least(s.sponsor_id, s.sponsee_id) and c.other_id = greatest(s.sponsor_id, s.sponsee_id)
    and c.last_number > 0 and c.last_at > p.began_at)`;

/** Two days without a first word: both hear it. After a week the sponsee may have somebody else, and the sponsor has one place fewer to fill. */
async function nudgeWithoutWord(ctx: Clock) {
  const trial = sql`s.status = 'trial' and ${withoutWord}`;
  for (const { id } of await markOnce(ctx, 'contact48', sql`${trial} and p.began_at <= ${ago(ctx, 48)}`))
    await record(ctx, 'sponsorship.nudged', id, {});
  for (const { id, sponsorId, sponseeId } of await markOnce(ctx, 'contact7d', sql`${trial} and p.began_at <= ${ago(ctx, 168)}`)) {
    await record(ctx, 'sponsorship.newMatch', id, { toId: sponseeId });
    await takeAwayFreePlace(ctx, sponsorId);
  }
}

/** Missed contact lowers how many a sponsor can take, by a place that nobody has (recovery.md 2.1); they can raise it again themselves. */
async function takeAwayFreePlace(ctx: Clock, sponsorId: string) {
  await ctx.db.execute(sql`
    delete from sponsor_places p where p.sponsor_id = ${sponsorId} and p.place > 1 and p.place = (
      select max(f.place) from sponsor_places f where f.sponsor_id = ${sponsorId}
        and not exists (select from sponsorships s where s.sponsor_id = f.sponsor_id and s.place = f.place))`);
}

/** Three taps after 3, 14 and 30 days, and each month after that. One who missed a day is not asked for it a week late. */
async function askHowItGoes(ctx: Clock) {
  const days: [kind: CheckInKind, day: number][] = [
    ['day3', 3],
    ['day14', 14],
    ['day30', 30],
  ];
  for (const [kind, day] of days)
    await ask(ctx, kind, sql`0`, sql`p.began_at <= ${ago(ctx, day * 24)} and p.began_at > ${ago(ctx, (day + 7) * 24)}`);
  const month = sql`floor(extract(epoch from ${ago(ctx, 0)} - p.began_at) / 2592000)::int`;
  await ask(ctx, 'monthly', month, sql`s.status = 'active' and ${month} >= 2`);
}

async function ask(ctx: Clock, kind: CheckInKind, number: SQL, due: SQL) {
  const asked = await ctx.db.execute<{ id: string; userId: string }>(sql`
    insert into ${checkIns} (sponsorship_id, user_id, kind, number, asked_at)
    select s.id, person, ${kind}, ${number}, ${ago(ctx, 0)}
    from sponsorships s join pairs p on p.sponsorship_id = s.id cross join unnest(array[s.sponsor_id, s.sponsee_id]) person
    where s.status in ('trial', 'active') and ${due}
    on conflict on constraint check_ins_once do nothing
    returning sponsorship_id as id, user_id as "userId"`);
  for (const { id, userId } of asked) await record(ctx, 'sponsorship.checkIn', id, { toId: userId }, [userId]);
}

/** Day 60: do both want to go on? */
async function askToGoOn(ctx: Clock) {
  for (const { id } of await markOnce(ctx, 'renew60', sql`s.status = 'trial' and p.began_at <= ${ago(ctx, trialDays * 24)}`))
    await record(ctx, 'sponsorship.renewal', id, {});
}

/** Who has not both said so a week later parts, and it is nobody's fault. */
async function partAfterTrial(ctx: Clock) {
  const over = await ctx.db
    .select({ id: sponsorships.id, sponsorId: sponsorships.sponsorId, sponseeId: sponsorships.sponseeId, status: sponsorships.status })
    .from(sponsorships)
    .innerJoin(pairs, eq(pairs.sponsorshipId, sponsorships.id))
    .where(and(eq(sponsorships.status, 'trial'), sql`${pairs.beganAt} <= ${ago(ctx, (trialDays + renewalGraceDays) * 24)}`))
    .limit(200)
    .for('update', { of: sponsorships, skipLocked: true });
  for (const pair of over) {
    await endPair(ctx, pair, 'no_fault');
    await putFirst(ctx, pair.sponseeId);
    for (const otherId of [pair.sponsorId, pair.sponseeId]) await record(ctx, 'sponsorship.ended', pair.id, { otherId });
  }
}

/** Three weeks without a word in a pair that goes on: both are asked, once for each silence. */
async function askQuiet(ctx: Clock) {
  const last = sql`(select c.last_number from conversations c
    where c.one_id = least(s.sponsor_id, s.sponsee_id) and c.other_id = greatest(s.sponsor_id, s.sponsee_id))`;
  const silent = sql`s.status = 'active' and p.began_at <= ${ago(ctx, quietDays * 24)} and not exists (select from conversations c
    where c.one_id = least(s.sponsor_id, s.sponsee_id) and c.other_id = greatest(s.sponsor_id, s.sponsee_id)
      and c.last_at > ${ago(ctx, quietDays * 24)})`;
  for (const { id } of await markOnce(ctx, 'quiet', silent, sql`coalesce(${last}, 0)`)) await record(ctx, 'sponsorship.quiet', id, {});
}

type Marked = { id: string; sponsorId: string; sponseeId: string; status: string };

/** Marks all for which this is due, and gives back those that were not marked before. */
function markOnce(ctx: Clock, mark: PairMark, due: SQL, number = sql`0`) {
  return ctx.db.execute<Marked>(sql`
    with due as (select s.id, s.sponsor_id, s.sponsee_id, s.status, ${number} as number
      from sponsorships s left join pairs p on p.sponsorship_id = s.id where ${due}),
    marked as (insert into ${pairMarkings} (sponsorship_id, mark, number, marked_at)
      select id, ${mark}, number, ${ago(ctx, 0)} from due on conflict do nothing returning sponsorship_id)
    select due.id, due.sponsor_id as "sponsorId", due.sponsee_id as "sponseeId", due.status from due join marked on marked.sponsorship_id = due.id`);
}

/** The first 60 days of a sponsor are over. */
async function endProbation(ctx: Clock) {
  const begun = await ctx.db
    .update(sponsors)
    .set({ status: 'active', probationEndsAt: null })
    .where(and(eq(sponsors.status, 'probation'), isNotNull(sponsors.probationEndsAt), lte(sponsors.probationEndsAt, ctx.now)))
    .returning({ userId: sponsors.userId });
  for (const { userId } of begun) await record(ctx, 'sponsor.changed', userId, {}, [userId]);
}

/** What sponsors promise has changed, or a year is over: nobody new comes to them until they have read it again. Those they have stay. */
async function askPromise(ctx: Clock) {
  const paused = await ctx.db
    .update(sponsors)
    .set({ status: 'paused', pausedAt: ctx.now, pausedFrom: sql`${sponsors.status}` })
    .where(and(inArray(sponsors.status, ['probation', 'active']), sql`not ${promised(ctx.now)}`))
    .returning({ userId: sponsors.userId });
  for (const { userId } of paused) {
    await giveBackShifts(ctx, userId);
    await record(ctx, 'sponsor.conductDue', userId, {}, [userId]);
  }
}

/** What was shared and planned goes with the pair, for good; so does what was taken back, when its time is over. */
async function forgetEnded(ctx: Clock) {
  for (const table of [sharedItems, pairSteps])
    await ctx.db
      .delete(table)
      .where(sql`exists (select from sponsorships s where s.id = ${table.sponsorshipId} and ${endedForGood(ctx.now)})`);
  await ctx.db.delete(takenBackMessages).where(lte(takenBackMessages.keptUntil, ctx.now));
}
