import { and, eq, gt, isNull } from 'drizzle-orm';
import { contactShifts, temporaryContacts, waitingCircles } from '@/db/schema/contacts';
import type { Context } from '@/server/context';
import { announce } from '@/server/events';
import { endCircle } from '@/server/groups/sponsor-circle';
import { tellPairEnded } from '@/server/messages/mutations';

/** A volunteer is there for nobody any more: their contacts and their circle end, and the shifts they would have had are open again. */
export async function endContactsOf(ctx: Context, volunteerId: string) {
  await giveBackShifts(ctx, volunteerId);
  const [circle] = await ctx.db.delete(waitingCircles).where(eq(waitingCircles.sponsorId, volunteerId)).returning();
  if (circle) await endCircle(ctx, circle.groupId);
  const ended = await ctx.db
    .update(temporaryContacts)
    .set({ endedAt: ctx.now })
    .where(and(eq(temporaryContacts.volunteerId, volunteerId), isNull(temporaryContacts.endedAt)))
    .returning({ seekerId: temporaryContacts.seekerId });
  for (const { seekerId } of ended) await tellPairEnded(ctx, volunteerId, seekerId);
  await announce(ctx, [volunteerId, ...ended.map(({ seekerId }) => seekerId)]);
}

/** The shifts a volunteer would have had are open again. */
export async function giveBackShifts(ctx: Context, volunteerId: string) {
  await ctx.db.delete(contactShifts).where(and(eq(contactShifts.volunteerId, volunteerId), gt(contactShifts.endsAt, ctx.now)));
}

/** Somebody has a sponsor now, or looks for none any more. */
export async function endContactOf(ctx: Context, seekerId: string) {
  const ended = await ctx.db
    .update(temporaryContacts)
    .set({ endedAt: ctx.now })
    .where(and(eq(temporaryContacts.seekerId, seekerId), isNull(temporaryContacts.endedAt)))
    .returning({ volunteerId: temporaryContacts.volunteerId });
  for (const { volunteerId } of ended) await tellPairEnded(ctx, volunteerId, seekerId);
}
