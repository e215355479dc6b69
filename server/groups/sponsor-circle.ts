import { and, eq, isNull, sql } from 'drizzle-orm';
import { groups, memberships } from '@/db/schema/groups';
import type { Context } from '@/server/context';
import { announce } from '@/server/events';

/** Where those who sponsor look after each other. Nobody else sees that it is there. */
export const sponsorCircleSlug = 'sponsor-circle';
const description =
  'For those who sponsor: what is hard, what helps, and a talk each month. What is said here stays here, and names nobody.';

/** Lets a sponsor into the circle of sponsors, which is made when the first one comes. */
export async function joinSponsorCircle(ctx: Context, userId: string) {
  await ctx.db
    .insert(groups)
    .values({ slug: sponsorCircleSlug, name: 'Sponsor circle', description, admission: 'invitation', createdAt: ctx.now })
    .onConflictDoNothing({ target: groups.slug });
  const circle = await holdCircle(ctx);
  if (!circle) return;
  const added = await ctx.db
    .insert(memberships)
    .values({ groupId: circle.id, userId, status: 'joined', since: ctx.now })
    .onConflictDoNothing()
    .returning({ userId: memberships.userId });
  await count(ctx, circle.id, added.length, userId);
}

/** Takes somebody out who does not sponsor any more. */
export async function leaveSponsorCircle(ctx: Context, userId: string) {
  const circle = await holdCircle(ctx);
  if (!circle) return;
  const gone = await ctx.db
    .delete(memberships)
    .where(and(eq(memberships.groupId, circle.id), eq(memberships.userId, userId)))
    .returning({ userId: memberships.userId });
  await count(ctx, circle.id, -gone.length, userId);
}

/** Ends a circle whose sponsor is there no more: what was said stays readable for those in it, and nothing is added. */
export async function endCircle(ctx: Context, groupId: string) {
  await ctx.db
    .update(groups)
    .set({ archivedAt: ctx.now, version: sql`${groups.version} + 1` })
    .where(and(eq(groups.id, groupId), isNull(groups.archivedAt)));
  await announce(ctx, [groupId]);
}

async function holdCircle(ctx: Context) {
  const [circle] = await ctx.db.select({ id: groups.id }).from(groups).where(eq(groups.slug, sponsorCircleSlug)).for('no key update');
  return circle;
}

async function count(ctx: Context, groupId: string, by: number, userId: string) {
  if (by === 0) return;
  await ctx.db
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} + ${by}` })
    .where(eq(groups.id, groupId));
  await announce(ctx, [groupId, userId]);
}
