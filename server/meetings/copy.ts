import { asc, eq } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingVisits, savedMeetings } from '@/db/schema/meetings-people';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { openVisit } from './diary';

/** The meetings a person saved, and their diary of those they went to. */
export const meetingsCopy: CopyPart = {
  tables: [savedMeetings, meetingVisits],
  async copy(ctx) {
    return {
      saved: await ctx.db
        .select({
          meeting: meetings.name,
          address: meetings.slug,
          savedAt: savedMeetings.savedAt,
          remindMinutes: savedMeetings.remindMinutes,
        })
        .from(savedMeetings)
        .innerJoin(meetings, eq(meetings.id, savedMeetings.meetingId))
        .where(eq(savedMeetings.userId, ctx.actor.id))
        .orderBy(asc(savedMeetings.savedAt)),
      diary: await diary(ctx),
    };
  },
};

/** Read here by itself: the diary is for those in good standing, and a copy of one's own for everybody. */
async function diary({ db, actor }: MemberContext) {
  const rows = await db.select().from(meetingVisits).where(eq(meetingVisits.userId, actor.id)).orderBy(asc(meetingVisits.writtenAt));
  return rows.map(({ id, visitSealed }) => openVisit(id, visitSealed));
}
