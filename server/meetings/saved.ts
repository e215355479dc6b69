import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { savedMeetings } from '@/db/schema/meetings-people';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { ForgetMeeting, GetMeetings, Remind, SaveMeetings } from './input';
import { meetingPolicy } from './policy';
import { rowColumns } from './row';

/** More than anybody goes to; a bound, so that a list of one person is always one page. */
const most = 100;

/** These meetings as the finder shows them, such as those a device keeps; what is no longer listed is told as well. */
export async function getMeetings({ db }: Context, { slugs }: GetMeetings) {
  if (slugs.length === 0) return [];
  return db.select(rowColumns).from(meetings).where(inArray(meetings.slug, slugs)).orderBy(asc(meetings.nextStartsAt), asc(meetings.id));
}

/** What somebody keeps in their account, the next to begin first. */
export async function mySavedMeetings({ db, actor }: MemberContext) {
  authorize(meetingPolicy, 'keep', actor, { userId: actor.id });
  return db
    .select({ ...rowColumns, remindMinutes: savedMeetings.remindMinutes })
    .from(savedMeetings)
    .innerJoin(meetings, eq(meetings.id, savedMeetings.meetingId))
    .where(eq(savedMeetings.userId, actor.id))
    .orderBy(asc(meetings.nextStartsAt), asc(meetings.id));
}

/** Keeps meetings in the account; those kept already stay as they are. */
export function saveMeetings(ctx: MemberContext, { slugs }: SaveMeetings): Promise<void> {
  authorize(meetingPolicy, 'keep', ctx.actor, { userId: ctx.actor.id });
  return inTransaction(ctx, async ({ db, actor, now }) => {
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`meetings.saved.${actor.id}`}, 0))`);
    await db.execute(sql`
      insert into saved_meetings (user_id, meeting_id, saved_at)
      select ${actor.id}::uuid, id, ${now.toISOString()}::timestamptz from meetings where slug = any(${sql.param(slugs)}::text[]) on conflict do nothing`);
    if ((await db.$count(savedMeetings, eq(savedMeetings.userId, actor.id))) > most) throw conflict('meetings.tooManySaved');
  });
}

export async function forgetMeeting({ db, actor }: MemberContext, { slug }: ForgetMeeting) {
  authorize(meetingPolicy, 'keep', actor, { userId: actor.id });
  await db.execute(sql`
    delete from saved_meetings using meetings
    where saved_meetings.meeting_id = meetings.id and meetings.slug = ${slug} and saved_meetings.user_id = ${actor.id}::uuid`);
}

/** Wants to be reminded so many minutes before it begins, or no more. A meeting that one is reminded of is kept. */
export async function remind(ctx: MemberContext, { slug, minutes }: Remind) {
  authorize(meetingPolicy, 'keep', ctx.actor, { userId: ctx.actor.id });
  const [meeting] = await ctx.db.select({ id: meetings.id }).from(meetings).where(eq(meetings.slug, slug));
  if (!meeting) throw notFound('meeting');
  await saveMeetings(ctx, { slugs: [slug] });
  await ctx.db
    .update(savedMeetings)
    .set({ remindMinutes: minutes })
    .where(and(eq(savedMeetings.userId, ctx.actor.id), eq(savedMeetings.meetingId, meeting.id)));
}

/**
 * Reminds whoever asked for it of what begins soon, once for each time it is held: the mark of whom was reminded is moved in the statement
 * that finds them, so that of two workers one does. What they read outside the site is that there is news; in it, "Appointment".
 */
export function remindOfMeetings(ctx: Context<System>): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const at = sql`${ctx.now.toISOString()}::timestamptz`;
    const due = await ctx.db.execute<{ userId: string }>(sql`
      update saved_meetings set reminded_of = meetings.next_starts_at from meetings
      where meetings.id = saved_meetings.meeting_id and remind_minutes is not null and meetings.next_starts_at > ${at}
        and meetings.next_starts_at <= ${at} + remind_minutes * interval '1 minute'
        and meetings.status = 'active' and meetings.removed_at is null and reminded_of is distinct from meetings.next_starts_at
      returning user_id as "userId"`);
    for (const { userId } of due) await record(ctx, 'meeting.soon', userId, {});
    return due.length;
  });
}
