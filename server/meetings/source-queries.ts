import { and, desc, eq, getTableColumns, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { meetings } from '@/db/schema/meetings';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingChanges, meetingDeclarations, meetingExceptions, meetingOverrides } from '@/db/schema/meetings-history';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { allows, authorize } from '@/server/policy';
import { heldIn } from './corrections';
import { folded } from './dirt';
import type { FindListings, GetMeeting, OneRun, OneSource } from './input';
import { exceptionsOf } from './next';
import { meetingPolicy } from './policy';
import { nextOccurrences } from './schedule';

const { content: _content, ...runColumns } = getTableColumns(feedRuns);
const { etag: _etag, lastModified: _modified, ...feedColumns } = getTableColumns(meetingFeeds);
const held = sql<number>`(select count(*)::int from meetings held where held.feed_id = meeting_feeds.id and held.missing = 'held')`;
const listed = sql<number>`(select count(*)::int from meetings one where one.feed_id = meeting_feeds.id and one.removed_at is null)`;

/** All sources of meetings, those that wait for a decision first. */
export async function findSources({ db, actor }: MemberContext) {
  authorize(meetingPolicy, 'import', actor, undefined);
  const open = sql<
    string | null
  >`(select status from feed_runs open where open.feed_id = meeting_feeds.id and open.status in ('waiting', 'running', 'preview'))`;
  const rows = await db
    .select({ ...feedColumns, held, listed, open })
    .from(meetingFeeds)
    .orderBy(sql`(${open} = 'preview') is true or ${held} > 0 desc`, meetingFeeds.name)
    .limit(500);
  return rows;
}

/** How many of each kind are shown on the page of a source; the rest is counted. */
const shown = 50;

/** One source: its readings, what was held back, what was removed, and what is shown as one with other sources' meetings. */
export async function getSource({ db, actor }: MemberContext, { feedId }: OneSource) {
  authorize(meetingPolicy, 'import', actor, undefined);
  const [source] = await db
    .select({ ...feedColumns, held, listed })
    .from(meetingFeeds)
    .where(eq(meetingFeeds.id, feedId));
  if (!source) throw notFound('source');
  const { problems: _problems, diff: _diff, ...short } = runColumns;
  const of = { id: meetings.id, slug: meetings.slug, name: meetings.name, day: meetings.day, time: meetings.time, city: meetings.city };
  const mine = eq(meetings.feedId, feedId);
  const [runs, heldBack, removed] = await Promise.all([
    db.select(short).from(feedRuns).where(eq(feedRuns.feedId, feedId)).orderBy(desc(feedRuns.startedAt)).limit(20),
    db
      .select({ ...of, regions: meetings.regions })
      .from(meetings)
      .where(and(mine, eq(meetings.missing, 'held')))
      .orderBy(meetings.name)
      .limit(shown),
    db
      .select({ ...of, removedAt: meetings.removedAt, lastSeenAt: meetings.lastSeenAt })
      .from(meetings)
      .where(and(mine, isNotNull(meetings.removedAt)))
      .orderBy(desc(meetings.removedAt), meetings.name)
      .limit(shown),
  ]);
  return { source, runs, heldBack, removed };
}

/** One reading of a source, with what it would change and what a person should know of its rows. */
export async function getRun({ db, actor }: MemberContext, { runId }: OneRun) {
  authorize(meetingPolicy, 'import', actor, undefined);
  const [run] = await db
    .select({ ...runColumns, source: meetingFeeds.name, by: users.handle })
    .from(feedRuns)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, feedRuns.feedId))
    .leftJoin(users, eq(users.id, feedRuns.byId))
    .where(eq(feedRuns.id, runId));
  if (!run) throw notFound('run');
  return run;
}

/** How far a reading is, for a page that waits. */
export async function runProgress({ db, actor }: MemberContext, { runId }: OneRun) {
  authorize(meetingPolicy, 'import', actor, undefined);
  const { status, done, total } = runColumns;
  const [run] = await db.select({ status, done, total }).from(feedRuns).where(eq(feedRuns.id, runId));
  if (!run) throw notFound('run');
  return run;
}

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
  const [overrides, exceptions, declarations, history, twins, exceptional] = await Promise.all([
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
    exceptionsOf(ctx, [meeting.id]),
  ]);
  return {
    meeting,
    corrections: overrides.map(({ field, value, given, sayer, at }) => ({ field, value: heldIn(value), given: heldIn(given), sayer, at })),
    exceptions,
    declarations,
    history,
    twins: twins.filter(({ id }) => id !== meeting.id),
    next: nextOccurrences({ ...meeting, exceptions: exceptional.get(meeting.id) }, now, 6),
  };
}
