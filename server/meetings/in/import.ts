import { eq, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, type RunDiff } from '@/db/schema/meetings-feeds';
import { type Context, inTransaction } from '@/server/context';
import { conflict, invalid } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import { lockDuplicates } from '../duplicates';
import { meetingPolicy } from '../policy';
import { isTimeZone } from '../schedule';
import { applyChanges, type Progress } from './apply';
import { type Changes, changesOf, diffOf, type Known, type Meeting } from './changes';
import type { Problem } from './dirt';
import { ImportFeed } from './input';
import { locate } from './locate';
import { readRows } from './reading';

export type ImportCounts = { added: number; updated: number; unchanged: number; removed: number; held: number; rejected: number };
export type ImportResult = ImportCounts & { problems: Problem[]; diff: RunDiff; feedId: string | null };

/**
 * Brings the listings to what a source says: new ones are added, changed ones updated, and those no longer in it are marked as removed,
 * to come back when seen again; a loss too large to believe is held back for an admin. All of it happens, or nothing. Two imports of one
 * source wait for each other, and one that finds nothing new writes nothing but that it looked.
 */
export function importFeed(ctx: Context, given: ImportFeed, progress: Progress = () => {}): Promise<ImportResult> {
  authorize(meetingPolicy, 'import', ctx.actor, undefined);
  const input = ImportFeed.parse(given);
  if (input.timezone && !isTimeZone(input.timezone)) throw invalid('meetings.zoneUnknown', 'timezone');
  if (input.rows.length === 0) throw conflict('meetings.feedEmpty');
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`meetings.${input.source}`}, 0))`);
    const feed = await feedOf(ctx, input);
    const zone = input.timezone ?? feed?.timeZone ?? undefined;
    const { listings, problems } = await locate(ctx, readRows(input.rows, input.fellowship ?? feed?.fellowship ?? undefined), zone);
    if (listings.length === 0 && feed && !input.dryRun) throw conflict('meetings.nothingReadable');
    const limit = feed && { share: feed.guardShare, rows: feed.guardRows };
    const changes = changesOf(await knownOf(ctx, feed?.id), listings, problems, input.allowRemovals, limit);
    const counts = countsOf(changes, problems);
    const isWritten = !input.dryRun && changes.added.length + changes.updated.length + changes.removed.length > 0;
    if (isWritten) await lockDuplicates(ctx);
    const full = await wholeOf(ctx, changes, isWritten);
    if (input.dryRun) return { ...counts, problems, diff: diffOf(changes, full), feedId: feed?.id ?? null };
    const feedId = await keepFeed(ctx, input);
    await applyChanges(
      ctx,
      { id: feedId, source: input.source, lastImportedAt: feed?.lastImportedAt ?? null },
      changes,
      input.bodies,
      full,
      progress,
    );
    if (counts.added + counts.updated + counts.removed + counts.held > 0) await record(ctx, 'meetings.imported', feedId, asText(counts));
    return { ...counts, problems, diff: diffOf(changes, full), feedId };
  });
}

function countsOf({ added, updated, unchanged, removed, held }: Changes, problems: Problem[]): ImportCounts {
  const back = updated.filter(({ known }) => known.isRemoved).length;
  return {
    added: added.length + back,
    updated: updated.length - back,
    unchanged,
    removed: removed.length,
    held: held.length,
    rejected: new Set(problems.flatMap(({ row, isRejected }) => (isRejected ? row : []))).size,
  };
}

/** The source, if it is known; held until the import is over, so that nobody withdraws it half way. */
async function feedOf({ db }: Context, { source, dryRun }: ReturnType<typeof ImportFeed.parse>) {
  const asked = db.select().from(meetingFeeds).where(eq(meetingFeeds.source, source));
  const [feed] = await (dryRun ? asked : asked.for('no key update'));
  if (feed?.format === 'own') throw conflict('meetings.ownSource');
  if (feed?.status === 'withdrawn') throw conflict('meetings.sourceWithdrawn');
  return feed;
}

async function knownOf({ db }: Context, feedId: string | undefined): Promise<Known[]> {
  if (!feedId) return [];
  return db
    .select({
      id: meetings.id,
      sourceId: meetings.sourceId,
      sourceDay: meetings.sourceDay,
      contentHash: meetings.contentHash,
      fellowship: meetings.fellowship,
      regions: meetings.regions,
      missing: meetings.missing,
      name: meetings.name,
      day: meetings.day,
      time: meetings.time,
      isRemoved: sql<boolean>`${meetings.removedAt} is not null`,
    })
    .from(meetings)
    .where(eq(meetings.feedId, feedId));
}

/** Those that will be written, as they stand; locked, so that whoever corrects one meanwhile waits, and finds it as it then is. */
async function wholeOf({ db }: Context, { updated }: Changes, isLocked: boolean): Promise<Map<string, Meeting>> {
  if (updated.length === 0) return new Map();
  const asked = db
    .select()
    .from(meetings)
    .where(sql`${meetings.id} = any(${sql.param(updated.map(({ known }) => known.id))}::uuid[])`)
    .orderBy(meetings.id);
  const rows = await (isLocked ? asked.for('no key update') : asked);
  return new Map(rows.map((row) => [row.id, row]));
}

async function keepFeed(ctx: Context, { source, name, format, fellowship, timezone, isDemo }: ReturnType<typeof ImportFeed.parse>) {
  const values = { name, format, fellowship, timeZone: timezone, lastImportedAt: ctx.now, lastError: null };
  const listed = sql`case when ${meetingFeeds.status} = 'draft' then 'active' else ${meetingFeeds.status} end`;
  const feed = await ctx.db
    .insert(meetingFeeds)
    .values({ ...values, source, name: name ?? source, isDemo, createdAt: ctx.now })
    .onConflictDoUpdate({ target: meetingFeeds.source, set: { ...values, status: listed } })
    .returning({ id: meetingFeeds.id });
  return one(feed).id;
}

const asText = ({ added, updated, unchanged, removed, held, rejected }: ImportCounts) => ({
  added: `${added}`,
  updated: `${updated}`,
  unchanged: `${unchanged}`,
  removed: `${removed}`,
  held: `${held}`,
  rejected: `${rejected}`,
});
