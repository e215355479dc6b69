import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { sponsorships } from '@/db/schema/sponsorship';
import type { Member, MemberContext } from '@/server/context';
import { record } from '@/server/events';

/** Whether nothing stands between the actor and this person: those with a block between them never meet here, either way. */
export const isMeetable = (actor: Member, userId: SQL) => sql`not exists (
  select from blocks b where (b.blocker_id, b.blocked_id) in ((${actor.id}::uuid, ${userId}), (${userId}, ${actor.id}::uuid)))`;

/**
 * Takes back what is asked and not yet answered between the actor and somebody else: a request of theirs, or one to them, which then
 * reads like any that was declined. A sponsorship that runs is theirs to end.
 */
export async function withdrawBetween(ctx: MemberContext, otherId: string) {
  const { actor, now } = ctx;
  const pairs = await ctx.db
    .update(sponsorships)
    .set({
      status: sql`case when ${sponsorships.sponsorId} = ${actor.id} then 'declined' else 'withdrawn' end`,
      slot: null,
      answeredAt: sql`case when ${sponsorships.sponsorId} = ${actor.id} then ${now.toISOString()}::timestamptz end`,
      endedAt: sql`case when ${sponsorships.sponsorId} = ${actor.id} then null else ${now.toISOString()}::timestamptz end`,
    })
    .where(
      and(
        eq(sponsorships.status, 'requested'),
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
