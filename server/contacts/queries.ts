import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { contactGaps, contactShifts, temporaryContacts } from '@/db/schema/contacts';
import { sponsors } from '@/db/schema/sponsorship';
import type { MemberContext } from '@/server/context';
import { authorize } from '@/server/policy';
import { contactPolicy } from './policy';
import { comingShifts, shiftMs } from './shifts';

/** Who is there for the actor until they have a sponsor, or that nobody is yet, and since when they wait. */
export async function myContact(ctx: MemberContext) {
  authorize(contactPolicy, 'read', ctx.actor, { maySponsor: false });
  const [row] = await ctx.db
    .select({
      isSeeking: sql<boolean>`${seekingNow(sql`${users.id}`)}`,
      handle: sql<string | null>`volunteer.handle`,
      endsAt: temporaryContacts.endsAt,
      waitsSince: contactGaps.since,
    })
    .from(users)
    .leftJoin(temporaryContacts, and(eq(temporaryContacts.seekerId, users.id), isNull(temporaryContacts.endedAt)))
    .leftJoin(sql`users volunteer`, sql`volunteer.id = ${temporaryContacts.volunteerId}`)
    .leftJoin(contactGaps, eq(contactGaps.seekerId, users.id))
    .where(eq(users.id, ctx.actor.id));
  const contact = row?.handle && row.endsAt ? { handle: row.handle, endsAt: row.endsAt } : null;
  return { isSeeking: row?.isSeeking ?? false, contact, waitsSince: contact ? null : (row?.waitsSince ?? null) };
}

/**
 * Who needs somebody in the meantime: they look for a sponsor and have none, or their sponsor is held. A sponsor on a plain break stays with
 * those they have.
 */
export const seekingNow = (userId: ReturnType<typeof sql>) => sql<boolean>`(
  (exists (select from seekers k where k.user_id = ${userId} and k.paused_at is null)
    and not exists (select from sponsorships s where s.sponsee_id = ${userId} and s.status in ('trial', 'active')))
  or exists (select from sponsorships s join sponsors o on o.user_id = s.sponsor_id and o.status = 'suspended'
    where s.sponsee_id = ${userId} and s.status in ('trial', 'active'))
  or exists (select from sponsorships s where s.sponsee_id = ${userId} and s.end_reason = 'sponsor_paused'
    and s.ended_at > now() - interval '30 days'
    and not exists (select from sponsorships n where n.sponsee_id = ${userId} and n.status in ('trial', 'active'))))`;

/** The shifts of the coming week: how many are there in each, and whether the actor is; a shift with nobody is a gap. No names of who seeks. */
export async function getRoster(ctx: MemberContext) {
  const maySponsor = await isInForce(ctx);
  authorize(contactPolicy, 'roster', ctx.actor, { maySponsor });
  const shifts = comingShifts(ctx.now);
  const [first = ctx.now, last = ctx.now] = [shifts[0], shifts.at(-1)];
  const taken = await ctx.db
    .select({ beginsAt: contactShifts.beginsAt, volunteerId: contactShifts.volunteerId, handle: sql<string>`${users.handle}` })
    .from(contactShifts)
    .innerJoin(users, eq(users.id, contactShifts.volunteerId))
    .where(and(gt(contactShifts.endsAt, first), lt(contactShifts.beginsAt, new Date(last.getTime() + shiftMs))))
    .orderBy(contactShifts.beginsAt, users.handle);
  const [sums] = await ctx.db.execute<{ waiting: number; late: number; mine: number }>(sql`
    select (select count(*)::int from contact_gaps) as waiting,
      (select count(*)::int from contact_gaps where since < ${new Date(ctx.now.getTime() - 86_400_000).toISOString()}::timestamptz) as late,
      (select count(*)::int from temporary_contacts where volunteer_id = ${ctx.actor.id} and ended_at is null) as mine`);
  return {
    mayTake: maySponsor,
    /** How many wait for somebody, and for how many that is longer than a day. */
    waiting: sums?.waiting ?? 0,
    late: sums?.late ?? 0,
    /** For how many people the actor is there in the meantime; who they are shows when they write. */
    mine: sums?.mine ?? 0,
    shifts: shifts.map((beginsAt) => {
      const there = taken.filter((one) => one.beginsAt.getTime() === beginsAt.getTime());
      return {
        beginsAt,
        endsAt: new Date(beginsAt.getTime() + shiftMs),
        volunteers: there.map(({ handle }) => handle),
        isMine: there.some(({ volunteerId }) => volunteerId === ctx.actor.id),
      };
    }),
  };
}

/** Whether the actor sponsors now: neither on a break nor held. */
export async function isInForce(ctx: MemberContext) {
  const mine = and(eq(sponsors.userId, ctx.actor.id), sql`${sponsors.status} in ('probation', 'active')`);
  return (await ctx.db.$count(sponsors, mine)) > 0;
}
