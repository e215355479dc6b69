import { and, eq, inArray, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings, places } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { type Context, inTransaction } from '@/server/context';
import { AppError, conflict, invalid } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { Problem } from './dirt';
import { keyOf, placeKeysOf, type Reading, type ReadyListing, readRows, ready, slugOf, withZones } from './import';
import { ImportFeed } from './input';
import { nextOf } from './next';
import { meetingPolicy } from './policy';
import { isTimeZone } from './schedule';

export type ImportCounts = { added: number; updated: number; unchanged: number; removed: number; rejected: number };
export type ImportResult = ImportCounts & { problems: Problem[] };
/** Told how far the writing is: so many of so many. */
export type Progress = (done: number, total: number) => void;

/** A sound source never loses so much at once, in whole or for one fellowship or region; a broken one does. */
const removalLimit = { share: 0.2, rows: 25 };

/**
 * Brings the listings to what a feed says: new ones are added, changed ones updated, and those no longer in it are marked as removed,
 * to come back when seen again. All of it happens, or nothing. Two imports of one feed wait for each other.
 */
export function importFeed(ctx: Context, given: ImportFeed, progress: Progress = () => {}): Promise<ImportResult> {
  authorize(meetingPolicy, 'import', ctx.actor, undefined);
  const input = ImportFeed.parse(given);
  if (input.timezone && !isTimeZone(input.timezone)) throw invalid('meetings.zoneUnknown', 'timezone');
  if (input.rows.length === 0) throw conflict('meetings.feedEmpty');
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`meetings.${input.source}`}, 0))`);
    const { listings, problems } = await locate(ctx, readRows(input.rows, input.fellowship), input.timezone);
    const [feed] = await ctx.db.select().from(meetingFeeds).where(eq(meetingFeeds.source, input.source));
    const changes = compare(await listingsOf(ctx, feed?.id), listings, problems);
    const counts = { ...changes.counts, rejected: new Set(problems.flatMap(({ row, isRejected }) => (isRejected ? row : []))).size };
    if (!input.allowRemovals) refuseLoss(changes);
    if (!input.dryRun) {
      const feedId = await keepFeed(ctx, input);
      await write(ctx, { feedId, source: input.source }, changes, progress);
      await record(ctx, 'meetings.imported', feedId, asText(counts));
    }
    return { ...counts, problems };
  });
}

/** Finds coordinates for what has only a postal code, then zones for all, and leaves out zones that the database could not compute with. */
async function locate(ctx: Context, reading: Reading, zone?: string): Promise<{ listings: ReadyListing[]; problems: Problem[] }> {
  const keys = [...new Set(reading.listings.flatMap(placeKeysOf))];
  const found = keys.length
    ? await ctx.db
        .select()
        .from(places)
        .where(and(inArray(places.key, keys), eq(places.kind, 'postcode')))
    : [];
  const known = new Map(found.map((place) => [place.key, place]));
  const located = reading.listings.map((listing) => {
    const place = known.get(placeKeysOf(listing)[0] ?? '');
    return place ? { ...listing, latitude: place.latitude, longitude: place.longitude, isApproximate: true } : listing;
  });
  const { listings, problems } = withZones({ ...reading, listings: located }, zone);
  const zones = new Set(listings.flatMap(({ timeZone }) => timeZone ?? []));
  const usable = new Set(
    (await ctx.db.execute<{ name: string }>(sql`select name from pg_timezone_names where name in ${[...zones, '']}`)).map(
      ({ name }) => name,
    ),
  );
  const isUsable = (zone: string | null): zone is string => zone !== null && usable.has(zone);
  const refused = listings
    .filter(({ timeZone }) => !isUsable(timeZone))
    .map(({ row, sourceId }): Problem => ({ row, slug: sourceId, field: 'timezone', reason: 'zone', isRejected: true }));
  return {
    listings: listings.flatMap((listing) => (isUsable(listing.timeZone) ? [ready(listing, listing.timeZone)] : [])),
    problems: [...problems, ...refused],
  };
}

type Known = {
  id: string;
  sourceId: string;
  day: number | null;
  contentHash: string;
  fellowship: string;
  region: string | null;
  isRemoved: boolean;
};

async function listingsOf({ db }: Context, feedId: string | undefined): Promise<Known[]> {
  if (!feedId) return [];
  return db
    .select({
      id: meetings.id,
      sourceId: meetings.sourceId,
      day: meetings.day,
      contentHash: meetings.contentHash,
      fellowship: meetings.fellowship,
      region: sql<string | null>`${meetings.regions}[1]`,
      isRemoved: sql<boolean>`${meetings.removedAt} is not null`,
    })
    .from(meetings)
    .where(eq(meetings.feedId, feedId));
}

type Changes = { counts: Omit<ImportCounts, 'rejected'>; toWrite: ReadyListing[]; toRemove: Known[]; listed: Known[] };

/** What has to be written. A row that was refused this time is not a reason to take its meeting away. */
function compare(known: Known[], listings: ReadyListing[], problems: Problem[]): Changes {
  const before = new Map(known.map((listing) => [keyOf(listing), listing]));
  const now = new Set(listings.map(keyOf));
  const refused = new Set(problems.flatMap(({ slug, isRejected }) => (isRejected && slug ? slug : [])));
  const isSame = (listing: ReadyListing) => {
    const earlier = before.get(keyOf(listing));
    return earlier && !earlier.isRemoved && earlier.contentHash === listing.contentHash;
  };
  const toWrite = listings.filter((listing) => !isSame(listing));
  const added = toWrite.filter((listing) => before.get(keyOf(listing))?.isRemoved !== false).length;
  const listed = known.filter(({ isRemoved }) => !isRemoved);
  const toRemove = listed.filter((listing) => !now.has(keyOf(listing)) && !refused.has(listing.sourceId));
  const counts = { added, updated: toWrite.length - added, unchanged: listings.length - toWrite.length, removed: toRemove.length };
  return { counts, toWrite, toRemove, listed };
}

function refuseLoss({ toRemove, listed }: Changes) {
  const parts: ((listing: Known) => string)[] = [() => 'all', ({ fellowship }) => fellowship, ({ region }) => region ?? ''];
  const isLoss = parts.some((partOf) => {
    const before = Map.groupBy(listed, partOf);
    return Map.groupBy(toRemove, partOf)
      .entries()
      .some(([part, lost]) => lost.length > removalLimit.rows && lost.length > removalLimit.share * (before.get(part)?.length ?? 0));
  });
  if (isLoss) throw new AppError('conflict', 'meetings.tooManyRemoved');
}

async function keepFeed(ctx: Context, { source, name = source, fellowship, timezone, isDemo }: ImportFeed) {
  const values = { name, fellowship, timeZone: timezone, isDemo, lastImportedAt: ctx.now };
  const feed = await ctx.db
    .insert(meetingFeeds)
    .values({ source, createdAt: ctx.now, ...values })
    .onConflictDoUpdate({ target: meetingFeeds.source, set: values })
    .returning({ id: meetingFeeds.id });
  return one(feed).id;
}

async function write(
  ctx: Context,
  { feedId, source }: { feedId: string; source: string },
  { toWrite, toRemove }: Changes,
  progress: Progress,
) {
  for (let from = 0; from < toWrite.length; from += 500) {
    const batch = toWrite.slice(from, from + 500).map(({ row: _row, ...listing }) => ({
      ...listing,
      feedId,
      sourceDay: listing.day ?? null,
      ...suspension(listing, ctx.now),
      ...nextOf(
        {
          ...listing,
          day: listing.day ?? null,
          time: listing.time ?? null,
          minutes: listing.minutes ?? 60,
          status: listing.status ?? 'active',
        },
        ctx.now,
      ),
      slug: slugOf(source, listing),
      firstSeenAt: ctx.now,
      changedAt: ctx.now,
    }));
    await ctx.db
      .insert(meetings)
      .values(batch)
      .onConflictDoUpdate({ target: [meetings.feedId, meetings.sourceId, meetings.sourceDay], set: asGiven });
    progress(Math.min(from + 500, toWrite.length), toWrite.length);
  }
  if (toRemove.length)
    await ctx.db
      .update(meetings)
      .set({ removedAt: ctx.now })
      .where(sql`${meetings.id} = any(${sql.param(toRemove.map(({ id }) => id))}::uuid[])`);
}

/** A source that says a meeting is suspended gives no reason and no date; somebody is to look again in a quarter of a year. */
function suspension({ status }: Pick<ReadyListing, 'status'>, now: Date) {
  if (status !== 'suspended') return { statusReason: null, statusReviewOn: null };
  return { statusReason: 'source' as const, statusReviewOn: new Date(now.getTime() + 90 * 86_400_000).toISOString().slice(0, 10) };
}

/** All that a feed says of a meeting, as an update: its id, address and first day here stay what they were. */
const asGiven = Object.fromEntries(
  (
    [
      'sourceUrl',
      'fellowship',
      'name',
      'groupName',
      'time',
      'minutes',
      'timeZone',
      'venue',
      'status',
      'statusReason',
      'statusReviewOn',
      'nextStartsAt',
      'nextEndsAt',
      'types',
      'facets',
      'languages',
      'placeName',
      'placeNotes',
      'address',
      'city',
      'state',
      'postalCode',
      'country',
      'regions',
      'latitude',
      'longitude',
      'isApproximate',
      'notes',
      'conferenceUrl',
      'conferenceUrlNotes',
      'conferencePhone',
      'conferencePhoneNotes',
      'searchText',
      'contentHash',
      'sourceUpdatedAt',
      'changedAt',
      'removedAt',
    ] as const
  ).map((column) => [column, sql`excluded.${sql.identifier(column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))}`]),
);

const asText = ({ added, updated, unchanged, removed, rejected }: ImportCounts) => ({
  added: `${added}`,
  updated: `${updated}`,
  unchanged: `${unchanged}`,
  removed: `${removed}`,
  rejected: `${rejected}`,
});
