import { and, asc, eq, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { waitingCircles } from '@/db/schema/contacts';
import { groups, memberships } from '@/db/schema/groups';
import { sponsors } from '@/db/schema/sponsorship';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { startCircle } from '@/server/groups/founding';
import { walkIn } from '@/server/groups/mutations';
import { authorize } from '@/server/policy';
import { isMeetable } from '@/server/sponsorship/between';
import type { CircleRef, OpenCircle } from './input';
import { contactPolicy } from './policy';
import { isInForce, seekingNow } from './queries';

/** At most so many people, the sponsor among them (recovery.md 2.4); the table of groups holds it. */
const room = 8;
const shownMax = 20;

const goesOn = ({ now }: MemberContext) => sql`(${groups.archivedAt} is null and ${groups.endsAt} > ${now.toISOString()}::timestamptz)`;

/** Circles that somebody who waits may walk into: with room, led by a sponsor who is there, and with whom nothing stands between. */
const openTo = (ctx: MemberContext) =>
  and(
    goesOn(ctx),
    sql`${sponsors.status} in ('probation', 'active') and ${users.standing} = 'good'`,
    isMeetable(ctx.actor, sql`${sponsors.userId}`),
  );

function selectCircles(ctx: MemberContext) {
  return ctx.db
    .select({
      groupId: groups.id,
      slug: groups.slug,
      name: groups.name,
      sponsor: sql<string>`${users.handle}`,
      people: groups.memberCount,
      isIn: sql<boolean>`coalesce(${memberships.status} = 'joined', false)`,
    })
    .from(waitingCircles)
    .innerJoin(groups, eq(groups.id, waitingCircles.groupId))
    .innerJoin(sponsors, eq(sponsors.userId, waitingCircles.sponsorId))
    .innerJoin(users, eq(users.id, sponsors.userId))
    .leftJoin(memberships, and(eq(memberships.groupId, groups.id), eq(memberships.userId, ctx.actor.id)));
}

/** Circles for those who wait, for somebody who does; those the actor is in first. To anybody else there are none. */
export async function findCircles(ctx: MemberContext) {
  authorize(contactPolicy, 'wait', ctx.actor, { maySponsor: false });
  const isOfUse = sql`(${memberships.status} = 'joined' or (${groups.memberCount} < ${room} and ${seekingNow(sql`${ctx.actor.id}::uuid`)}))`;
  const found = await selectCircles(ctx)
    .where(and(openTo(ctx), isOfUse, sql`${sponsors.userId} <> ${ctx.actor.id}`))
    .orderBy(sql`${memberships.status} = 'joined' desc nulls last`, asc(waitingCircles.openedAt), asc(groups.id))
    .limit(shownMax);
  return found.map(({ slug, ...circle }) => ({ ...circle, slug: circle.isIn ? slug : null }));
}

/** The circle the actor leads, while it goes on. */
export async function myCircle(ctx: MemberContext) {
  const [mine] = await selectCircles(ctx)
    .where(and(eq(waitingCircles.sponsorId, ctx.actor.id), goesOn(ctx)))
    .limit(1);
  return mine ? { slug: mine.slug, people: mine.people } : null;
}

/** A sponsor opens a circle for those who wait. Done twice, it is done once. Nobody is told: who waits finds it. */
export function openCircle(ctx: MemberContext, { name, description }: OpenCircle) {
  return inTransaction(ctx, async (ctx) => {
    authorize(contactPolicy, 'lead', ctx.actor, { maySponsor: await isInForce(ctx) });
    await ctx.db.select({ id: sponsors.userId }).from(sponsors).where(eq(sponsors.userId, ctx.actor.id)).for('no key update');
    const mine = await myCircle(ctx);
    if (mine) return { slug: mine.slug };
    const groupId = crypto.randomUUID();
    const described = { rules: '', stages: [], topics: [], welcomesLovedOnes: false, admission: 'invitation' as const };
    const { slug } = await startCircle(ctx, { groupId, name, description, capacity: room, ...described });
    await ctx.db
      .insert(waitingCircles)
      .values({ sponsorId: ctx.actor.id, groupId, openedAt: ctx.now })
      .onConflictDoUpdate({ target: waitingCircles.sponsorId, set: { groupId, openedAt: ctx.now } });
    return { slug };
  });
}

/** Somebody who waits walks into a circle: from then on those in it know of them. */
export function joinCircle(ctx: MemberContext, { groupId }: CircleRef) {
  return inTransaction(ctx, async (ctx) => {
    authorize(contactPolicy, 'wait', ctx.actor, { maySponsor: false });
    const [circle] = await selectCircles(ctx).where(and(eq(groups.id, groupId), openTo(ctx)));
    if (!circle) throw notFound('circle');
    const [seen] = await ctx.db
      .select({ waits: seekingNow(sql`${users.id}`) })
      .from(users)
      .where(eq(users.id, ctx.actor.id));
    if (!circle.isIn && seen?.waits !== true) throw conflict('contact.notSeeking');
    await walkIn(ctx, groupId);
    return { slug: circle.slug };
  });
}
