import { and, eq, isNull } from 'drizzle-orm';
import { contactShifts, temporaryContacts } from '@/db/schema/contacts';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { openForPair } from '@/server/messages/mutations';
import { authorize } from '@/server/policy';
import { isBlockedBetween, lockPair } from '@/server/safety/pairs';
import type { ShiftRef } from './input';
import { contactPolicy } from './policy';
import { isInForce } from './queries';
import { isComing, shiftMs } from './shifts';

/** A sponsor takes a shift. Several may be there at once; taken twice, it is taken. */
export function takeShift(ctx: MemberContext, { beginsAt: begins }: ShiftRef) {
  return inTransaction(ctx, async (ctx) => {
    authorize(contactPolicy, 'take', ctx.actor, { maySponsor: await isInForce(ctx) });
    const beginsAt = new Date(begins);
    if (!isComing(beginsAt, ctx.now)) throw conflict('contact.noShift');
    await ctx.db
      .insert(contactShifts)
      .values({ volunteerId: ctx.actor.id, beginsAt, endsAt: new Date(beginsAt.getTime() + shiftMs) })
      .onConflictDoNothing();
    await record(ctx, 'sponsor.shiftChanged', ctx.actor.id, {}, [rosterTopic]);
  });
}

/** And gives it back, without a reason. */
export function giveBackShift(ctx: MemberContext, { beginsAt }: ShiftRef) {
  return inTransaction(ctx, async (ctx) => {
    authorize(contactPolicy, 'take', ctx.actor, { maySponsor: await isInForce(ctx) });
    await ctx.db
      .delete(contactShifts)
      .where(and(eq(contactShifts.volunteerId, ctx.actor.id), eq(contactShifts.beginsAt, new Date(beginsAt))));
    await record(ctx, 'sponsor.shiftChanged', ctx.actor.id, {}, [rosterTopic]);
  });
}

/** Whoever has the roster open looks again. */
const rosterTopic = 'contacts.roster';

/** The actor writes to whoever is there for them in the meantime: from now on that person knows of them. */
export function writeToContact(ctx: MemberContext) {
  return inTransaction(ctx, async (ctx) => {
    authorize(contactPolicy, 'write', ctx.actor, { maySponsor: false });
    const own = and(eq(temporaryContacts.seekerId, ctx.actor.id), isNull(temporaryContacts.endedAt));
    const [seen] = await ctx.db.select({ volunteerId: temporaryContacts.volunteerId }).from(temporaryContacts).where(own);
    if (!seen) throw notFound('contact');
    await lockPair(ctx, ctx.actor.id, seen.volunteerId);
    const [contact] = await ctx.db.select().from(temporaryContacts).where(own).for('update');
    if (!contact || (await isBlockedBetween(ctx, ctx.actor.id, contact.volunteerId))) throw notFound('contact');
    await ctx.db
      .update(temporaryContacts)
      .set({ knownAt: contact.knownAt ?? ctx.now })
      .where(eq(temporaryContacts.id, contact.id));
    return { conversationId: await openForPair(ctx, contact.volunteerId, ctx.actor.id) };
  });
}
