import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { sponsorships } from '@/db/schema/sponsorship';
import type { Member, MemberContext } from '@/server/context';
import { record } from '@/server/events';
import { endChatsBetween } from './chat-ending';

/**
 * Pairs that never meet here, either way: those with a block between them, who said that they know each other outside (recovery.md 2.7,
 * rule 6), who parted because one did not feel safe, or of whom one may have to judge a report about the other.
 */
const apart = sql`(
  select blocker_id as one, blocked_id as other from blocks
  union all select user_id, other_id from acquaintances
  union all select sponsor_id, sponsee_id from sponsorships where end_reason = 'safety'
  union all select handlers.user_id, cases.subject_id from cases join case_handlers handlers on handlers.case_id = cases.id
    where cases.status = 'open' and cases.subject_id is not null and handlers.user_id in (select user_id from sponsors))`;

/** Whether nothing stands between the actor and this person. */
export const isMeetable = (actor: Member, userId: SQL) => sql`${userId} not in (
  select case when one = ${actor.id}::uuid then other else one end from ${apart} apart
  where one = ${actor.id}::uuid or other = ${actor.id}::uuid)`;

/** Everybody whom something stands between them and the actor. */
export async function keptApart({ db, actor }: MemberContext) {
  const rows = await db.execute<{ id: string }>(sql`select case when one = ${actor.id}::uuid then other else one end as id
    from ${apart} apart where one = ${actor.id}::uuid or other = ${actor.id}::uuid`);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Pairs of a seeker and a sponsor that a round leaves out, as one set: those above, those who are asked already, and those who said no,
 * let it run out or parted of late.
 */
export const leftOut = (since: Date) => sql`
  select seekers.user_id as seeker_id, sponsors.user_id as sponsor_id from ${apart} apart
    join seekers on seekers.user_id in (one, other)
    join sponsors on sponsors.user_id = case when seekers.user_id = one then other else one end
  union
  select sponsee_id, sponsor_id from sponsorships
    where status = 'requested' or (status in ('declined', 'expired', 'ended', 'withdrawn') and coalesce(ended_at, answered_at, expires_at) > ${since.toISOString()}::timestamptz)`;

/**
 * Takes back what is asked and not yet answered between the actor and somebody else: a request of theirs, or one to them, which then
 * reads like any that was declined. A sponsorship that runs is theirs to end.
 */
export async function withdrawBetween(ctx: MemberContext, otherId: string) {
  await endChatsBetween(ctx, otherId);
  const { actor, now } = ctx;
  const pairs = await ctx.db
    .update(sponsorships)
    .set({
      status: sql`case when ${sponsorships.sponsorId} = ${actor.id} then 'declined' else 'withdrawn' end`,
      slot: null,
      place: null,
      answeredAt: sql`case when ${sponsorships.sponsorId} = ${actor.id} then ${now.toISOString()}::timestamptz end`,
      endedAt: sql`case when ${sponsorships.sponsorId} = ${actor.id} then null else ${now.toISOString()}::timestamptz end`,
    })
    .where(
      and(
        inArray(sponsorships.status, ['requested', 'offered', 'confirmed']),
        or(
          and(eq(sponsorships.sponsorId, actor.id), eq(sponsorships.sponseeId, otherId)),
          and(eq(sponsorships.sponsorId, otherId), eq(sponsorships.sponseeId, actor.id)),
        ),
      ),
    )
    .returning({ id: sponsorships.id, sponsorId: sponsorships.sponsorId, sponseeId: sponsorships.sponseeId });
  for (const { id, sponsorId, sponseeId } of pairs) {
    const topics = [sponsorId, sponseeId];
    if (sponsorId === actor.id) await record(ctx, 'sponsorship.answered', id, { sponseeId, answer: 'decline' }, topics);
    else await record(ctx, 'sponsorship.withdrawn', id, { sponsorId }, topics);
  }
}
