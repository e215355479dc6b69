import { and, desc, eq, getTableColumns, isNotNull, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { meetings } from '@/db/schema/meetings';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { authorize } from '@/server/policy';
import { unseal } from '@/server/seal';
import { contactPlace } from '../forwarding';
import { meetingPolicy } from '../policy';
import type { GetSource, OneRun } from './input';

const { content: _content, ...runColumns } = getTableColumns(feedRuns);
const { etag: _etag, lastModified: _modified, contactSealed: _contact, ...feedColumns } = getTableColumns(meetingFeeds);
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

/** How many of each kind are shown at a time. */
const shown = 50;
const short = { id: meetings.id, slug: meetings.slug, name: meetings.name, day: meetings.day, time: meetings.time, city: meetings.city };

/** One source: its readings, what was held back, what was removed, and how it is kept. */
export async function getSource({ db, actor }: MemberContext, { feedId, held: heldAfter, removed: removedAfter }: GetSource) {
  authorize(meetingPolicy, 'import', actor, undefined);
  const [source] = await db
    .select({ ...feedColumns, contactSealed: meetingFeeds.contactSealed, held, listed })
    .from(meetingFeeds)
    .where(eq(meetingFeeds.id, feedId));
  if (!source) throw notFound('source');
  const { contactSealed, ...open } = source;
  const { problems: _problems, diff: _diff, ...ofRun } = runColumns;
  const mine = eq(meetings.feedId, feedId);
  const [runs, heldBack, removed] = await Promise.all([
    db.select(ofRun).from(feedRuns).where(eq(feedRuns.feedId, feedId)).orderBy(desc(feedRuns.startedAt)).limit(20),
    db
      .select({ ...short, regions: meetings.regions })
      .from(meetings)
      .where(and(mine, eq(meetings.missing, 'held'), isAfter(heldAfter, sql`(meetings.name, meetings.id) > (after.name, after.id)`)))
      .orderBy(meetings.name, meetings.id)
      .limit(shown + 1),
    db
      .select({ ...short, removedAt: meetings.removedAt, lastSeenAt: meetings.lastSeenAt })
      .from(meetings)
      .where(and(mine, isNotNull(meetings.removedAt), isAfter(removedAfter, later)))
      .orderBy(desc(meetings.removedAt), meetings.name, meetings.id)
      .limit(shown + 1),
  ]);
  const contact = contactSealed ? unseal(contactSealed, contactPlace(feedId)) : null;
  return { source: { ...open, contact }, runs, heldBack: pageOf(heldBack, shown), removed: pageOf(removed, shown) };
}

/** What was taken off the list before, or at the same time and by a name that comes later. */
const later = sql`(meetings.removed_at < after.removed_at or (meetings.removed_at = after.removed_at and (meetings.name, meetings.id) > (after.name, after.id)))`;

/** What comes after this meeting in an order; all, when that meeting is no longer in it. */
const isAfter = (id: string | undefined, order: SQL) =>
  id ? sql`coalesce((select ${order} from meetings after where after.id = ${id}), true)` : undefined;

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
