import { and, eq, inArray, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { placeHolding } from '@/db/vocabulary';
import type { Context, MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { readableBy } from './policy';

/*
 * What is held, in this order: the sponsor as a whole (for what concerns all of theirs), the sponsee, the pair, the sponsor's places. Whoever
 * keeps to it waits for others and never locks up.
 */

/** Lets nobody else change who sponsors this person until the transaction ends. */
export async function holdPerson(ctx: Context, userId: string) {
  await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
}

/** A sponsorship the actor may see, held until the transaction ends. */
export async function holdSponsorship(ctx: MemberContext, sponsorshipId: string) {
  const mine = and(eq(sponsorships.id, sponsorshipId), readableBy(ctx.actor));
  const [seen] = await ctx.db.select({ sponseeId: sponsorships.sponseeId }).from(sponsorships).where(mine);
  if (!seen) throw notFound('sponsorship');
  await holdPerson(ctx, seen.sponseeId);
  const [row] = await ctx.db.select().from(sponsorships).where(mine).for('update');
  if (!row) throw notFound('sponsorship');
  return row;
}

/** Lets nobody else give away or take away a place of this sponsor until the transaction ends. */
export async function holdPlaces(ctx: Context, sponsorId: string) {
  const [sponsor] = await ctx.db.select().from(sponsors).where(eq(sponsors.userId, sponsorId)).for('no key update');
  return sponsor;
}

/** One at a time does what concerns all whom this sponsor is with. To be taken before anything else is held. */
export async function holdAllOf(ctx: Context, sponsorId: string) {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sponsor.${sponsorId}`}, 0))`);
}

/** What this sponsor has open: asked, offered, or walking together; held, and the sponsor after it. */
export async function holdOpenOf(ctx: Context, sponsorId: string) {
  const open = await ctx.db
    .select()
    .from(sponsorships)
    .where(and(eq(sponsorships.sponsorId, sponsorId), inArray(sponsorships.status, ['requested', ...placeHolding])))
    .orderBy(sponsorships.id)
    .for('update');
  return { open, sponsor: await holdPlaces(ctx, sponsorId) };
}

/** The first of the sponsor's places that nobody has, for those who hold them. */
export async function freePlace(ctx: Context, sponsorId: string) {
  const [free] = await ctx.db
    .select({ place: sponsorPlaces.place })
    .from(sponsorPlaces)
    .where(
      and(
        eq(sponsorPlaces.sponsorId, sponsorId),
        sql`not exists (select from ${sponsorships} where ${sponsorships.sponsorId} = ${sponsorPlaces.sponsorId} and ${sponsorships.place} = ${sponsorPlaces.place})`,
      ),
    )
    .orderBy(sponsorPlaces.place)
    .limit(1);
  if (!free) throw conflict('sponsorship.full');
  return free.place;
}
