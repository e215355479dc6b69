import { asc, eq } from 'drizzle-orm';
import { contactGaps, contactShifts, temporaryContacts, waitingCircles } from '@/db/schema/contacts';
import type { CopyPart } from '@/server/copies';

/** When somebody was there for a person in the meantime, and the shifts a volunteer took. */
export const contactsCopy: CopyPart = {
  tables: [temporaryContacts, contactGaps, contactShifts, waitingCircles],
  async copy({ db, actor }) {
    return {
      had: await db
        .select({ beganAt: temporaryContacts.beganAt, endsAt: temporaryContacts.endsAt, endedAt: temporaryContacts.endedAt })
        .from(temporaryContacts)
        .where(eq(temporaryContacts.seekerId, actor.id))
        .orderBy(asc(temporaryContacts.beganAt)),
      waitsSince: await db.select({ since: contactGaps.since }).from(contactGaps).where(eq(contactGaps.seekerId, actor.id)),
      leads: await db.select({ openedAt: waitingCircles.openedAt }).from(waitingCircles).where(eq(waitingCircles.sponsorId, actor.id)),
      shifts: await db
        .select({ beginsAt: contactShifts.beginsAt, endsAt: contactShifts.endsAt })
        .from(contactShifts)
        .where(eq(contactShifts.volunteerId, actor.id))
        .orderBy(asc(contactShifts.beginsAt)),
    };
  },
};
