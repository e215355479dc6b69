import { and, desc, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingChanges, meetingDeclarations, meetingExceptions, meetingOverrides, meetingSplits } from '@/db/schema/meetings-history';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { allows, authorize } from '@/server/policy';
import type { FindListings } from './care-input';
import { heldIn } from './corrections';
import type { GetMeeting } from './input';
import { folded } from './naming';
import { exceptionsOf } from './next';
import { meetingPolicy } from './policy';
import { nextOccurrences } from './schedule';

/** Meetings for staff: by words of their name or place; without words those that somebody should look at again. */
export async function findListings({ db, actor, now }: MemberContext, { q }: FindListings) {
  authorize(meetingPolicy, 'correct', actor, undefined);
  const words = folded(q).split(' ').filter(Boolean);
  const today = now.toISOString().slice(0, 10);
  const listings = await db
    .select({
      id: meetings.id,
      slug: meetings.slug,
      name: meetings.name,
      fellowship: meetings.fellowship,
      day: meetings.day,
      time: meetings.time,
      city: meetings.city,
      status: meetings.status,
      statusReviewOn: meetings.statusReviewOn,
      removedAt: meetings.removedAt,
      source: meetingFeeds.name,
    })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(
      words.length
        ? and(...words.map((word) => sql`${meetings.searchText} like ${`%${word}%`}`))
        : and(eq(meetings.status, 'suspended'), isNull(meetings.removedAt), sql`${meetings.statusReviewOn} <= ${today}::date + 14`),
    )
    .orderBy(sql`${meetings.removedAt} is not null`, meetings.statusReviewOn, meetings.name, meetings.day)
    .limit(100);
  return { listings, canImport: allows(meetingPolicy, 'import', actor, undefined) };
}

/** All that staff know of one meeting: what is corrected, what differs on dates, what was declared, its history and its twins. */
export async function getListing(ctx: MemberContext, { slug }: GetMeeting) {
  const { db, actor, now } = ctx;
  authorize(meetingPolicy, 'correct', actor, undefined);
  const { position: _position, searchText: _words, contentHash: _hash, ...columns } = getTableColumns(meetings);
  const [meeting] = await db
    .select({ ...columns, source: meetingFeeds.name, lastImportedAt: meetingFeeds.lastImportedAt })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(eq(meetings.slug, slug));
  if (!meeting) throw notFound('meeting');
  const leader = meeting.duplicateOfId ?? meeting.id;
  const [overrides, exceptions, declarations, history, twins, apart, exceptional] = await Promise.all([
    db.select().from(meetingOverrides).where(eq(meetingOverrides.meetingId, meeting.id)),
    db
      .select({ ...getTableColumns(meetingExceptions), by: users.handle })
      .from(meetingExceptions)
      .leftJoin(users, eq(users.id, meetingExceptions.createdById))
      .where(and(eq(meetingExceptions.meetingId, meeting.id), isNull(meetingExceptions.withdrawnAt)))
      .orderBy(desc(meetingExceptions.on)),
    db.select().from(meetingDeclarations).where(eq(meetingDeclarations.meetingId, meeting.id)),
    db
      .select({ ...getTableColumns(meetingChanges), by: users.handle })
      .from(meetingChanges)
      .leftJoin(users, eq(users.id, meetingChanges.byId))
      .where(eq(meetingChanges.meetingId, meeting.id))
      .orderBy(desc(meetingChanges.id))
      .limit(30),
    db
      .select({
        id: meetings.id,
        slug: meetings.slug,
        name: meetings.name,
        duplicateOfId: meetings.duplicateOfId,
        source: meetingFeeds.name,
      })
      .from(meetings)
      .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
      .where(or(eq(meetings.id, leader), eq(meetings.duplicateOfId, leader))),
    db
      .select({ id: meetings.id, slug: meetings.slug, name: meetings.name, source: meetingFeeds.name, at: meetingSplits.at })
      .from(meetingSplits)
      .innerJoin(meetings, sql`${meetings.id} in (${meetingSplits.oneId}, ${meetingSplits.otherId}) and ${meetings.id} <> ${meeting.id}`)
      .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
      .where(sql`${meeting.id} in (${meetingSplits.oneId}, ${meetingSplits.otherId})`)
      .orderBy(desc(meetingSplits.at)),
    exceptionsOf(ctx, [meeting.id]),
  ]);
  return {
    meeting,
    corrections: overrides.map(({ field, value, given, sayer, at }) => ({ field, value: heldIn(value), given: heldIn(given), sayer, at })),
    exceptions,
    declarations,
    history,
    apart,
    twins: twins.filter(({ id }) => id !== meeting.id),
    next: meeting.status === 'active' ? nextOccurrences({ ...meeting, exceptions: exceptional.get(meeting.id) }, now, 6) : [],
  };
}
