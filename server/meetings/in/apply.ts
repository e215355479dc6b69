import { getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { meetings } from '@/db/schema/meetings';
import { meetingDeclarations, meetingOverrides } from '@/db/schema/meetings-history';
import type { Sayer } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { conferenceIdOf } from '../conference';
import { heldIn, withDeclarations } from '../corrections';
import { joinDuplicates } from '../duplicates';
import { type Change, recordChanges } from '../history';
import { searchTextOf, slugOf } from '../naming';
import { nextOf, setNext } from '../next';
import { sharedMeaning } from '../types';
import type { Body } from './bmlt';
import { type Changes, differences, type Known, type Meeting } from './changes';
import { keepBodies, keepGroups, keepPlaces } from './parts';
import type { ReadyListing } from './reading';

export type Feed = { id: string; source: string; lastImportedAt: Date | null };
/** Told how far the writing is: so many of so many. */
export type Progress = (done: number, total: number) => void;

/** Rows in one statement: enough to be quick, few enough to stay small in memory. */
const batch = 1000;
const quarter = 90;

/** Writes what a reading changes, all in sets: meetings, the groups, places and bodies they belong to, and the history. */
export async function applyChanges(
  ctx: Context,
  feed: Feed,
  changes: Changes,
  bodies: Body[],
  full: Map<string, Meeting>,
  progress: Progress,
  sayer: Sayer = 'feed',
) {
  const written = [...changes.added, ...changes.updated.map(({ listing }) => listing)];
  const links = {
    bodies: await keepBodies(ctx, feed.id, bodies),
    groups: await keepGroups(ctx, feed.id, written),
    places: await keepPlaces(ctx, written),
  };
  const ready = (listing: ReadyListing) => rowOf(listing, ctx.now, links);
  const added = changes.added.map((listing) => ({
    ...ready(listing),
    id: crypto.randomUUID() as string,
    feedId: feed.id,
    sourceId: listing.sourceId,
    sourceDay: listing.day ?? null,
    slug: slugOf(feed.source, listing),
    firstSeenAt: ctx.now,
  }));
  const updated = await withCorrections(
    ctx,
    changes.updated.map(({ known, listing }) => ({ ...ready(listing), id: known.id })),
    full,
  );
  const total = added.length + updated.length;
  for (let from = 0; from < added.length; from += batch) {
    await insertRows(ctx, added.slice(from, from + batch));
    progress(Math.min(from + batch, added.length), total);
  }
  for (let from = 0; from < updated.length; from += batch) {
    await updateRows(ctx, updated.slice(from, from + batch));
    progress(added.length + Math.min(from + batch, updated.length), total);
  }
  await setNext(
    ctx,
    await unusual(
      ctx,
      updated.map(({ id }) => id),
    ),
  );
  await markMissing(ctx, feed, changes);
  await noteHistory(ctx, feed, changes, added, updated, full, sayer);
  await joinDuplicates(ctx, {
    added: added.map(({ id }) => id),
    changed: [...updated.filter((row) => mayMove(full.get(row.id), row)), ...changes.removed].map(({ id }) => id),
  });
}

/** Whether it may now be the same as another, or no more: what only its notes say makes no difference. */
function mayMove(before: Meeting | undefined, after: Written) {
  const telling = [
    'name',
    'day',
    'time',
    'timeZone',
    'fellowship',
    'latitude',
    'longitude',
    'isApproximate',
    'conferenceUrl',
    'conferencePhone',
  ];
  return !before || before.removedAt !== null || differences(before, after).fields.some((field) => telling.includes(field));
}

type Links = {
  bodies: Map<string, string>;
  groups: (listing: ReadyListing) => string | null;
  places: (listing: ReadyListing) => string | null;
};
type Written = ReturnType<typeof rowOf> & { id: string };

function rowOf({ row: _row, sourceId: _id, serviceBody, ...listing }: ReadyListing, now: Date, links: Links) {
  const isSuspended = listing.status === 'suspended';
  const { day = null, time = null, minutes = 60, status = 'active' } = listing;
  const { rule = null, startsOn = null, endsOn = null, sourceExceptions = null } = listing;
  return {
    ...listing,
    day,
    time,
    rule,
    startsOn,
    endsOn,
    sourceExceptions,
    ...nextOf({ ...listing, day, time, minutes, status, exceptions: sourceExceptions ?? [] }, now),
    // A source that says a meeting is suspended gives no reason and no date; somebody is to look again in a quarter of a year.
    statusReason: isSuspended ? ('source' as const) : null,
    statusReviewOn: isSuspended ? new Date(now.getTime() + quarter * 86_400_000).toISOString().slice(0, 10) : null,
    serviceBodyId: links.bodies.get(serviceBody ?? '') ?? null,
    groupId: links.groups({ ...listing, sourceId: _id, row: _row, serviceBody }),
    placeId: links.places({ ...listing, sourceId: _id, row: _row, serviceBody }),
    changedAt: now,
    removedAt: null,
    lastSeenAt: null,
    missing: null,
  };
}

/** A correction stays above what the source says; what that now says is kept for the day the correction is withdrawn. */
async function withCorrections(ctx: Context, rows: Written[], full: Map<string, Meeting>): Promise<Written[]> {
  if (rows.length === 0) return rows;
  const ids = sql`any(${sql.param(rows.map(({ id }) => id))}::uuid[])`;
  const overrides = Map.groupBy(
    await ctx.db.select().from(meetingOverrides).where(sql`${meetingOverrides.meetingId} = ${ids}`),
    ({ meetingId }) => meetingId,
  );
  const declared = Map.groupBy(
    await ctx.db.select().from(meetingDeclarations).where(sql`${meetingDeclarations.meetingId} = ${ids}`),
    ({ meetingId }) => meetingId,
  );
  const given: { meetingId: string; field: string; value: string }[] = [];
  const corrected = rows.map((row) => {
    const mine = overrides.get(row.id) ?? [];
    for (const { field } of mine)
      given.push({ meetingId: row.id, field, value: JSON.stringify({ is: row[field as keyof Written] ?? null }) });
    const better = Object.fromEntries(mine.map(({ field, value }) => [field, heldIn(value)]));
    const whole: Written = { ...row, ...better };
    const said = better.types ? sharedMeaning(whole.fellowship, whole.types ?? []).facets : row.facets;
    const known = full.get(row.id);
    const isSuspended = whole.status === 'suspended';
    return {
      ...whole,
      facets: withDeclarations(said ?? [], declared.get(row.id) ?? []),
      ...(mine.length > 0 && { searchText: searchTextOf(whole), conferenceId: conferenceIdOf(whole) }),
      statusReason: isSuspended ? (whole.statusReason ?? 'source') : null,
      // The date somebody is to look again does not move because the source changed something else.
      statusReviewOn: isSuspended ? (known?.statusReviewOn ?? whole.statusReviewOn) : null,
      ...nextOf(
        { ...whole, minutes: whole.minutes ?? 60, status: whole.status ?? 'active', exceptions: whole.sourceExceptions ?? [] },
        ctx.now,
      ),
    };
  });
  if (given.length)
    await ctx.db.execute(sql`
      update meeting_overrides set given = said.value::jsonb from unnest(${sql.param(given.map((one) => one.meetingId))}::uuid[],
        ${sql.param(given.map((one) => one.field))}::text[], ${sql.param(given.map((one) => one.value))}::text[]) as said (id, field, value)
       where meeting_id = said.id and meeting_overrides.field = said.field`);
  return corrected;
}

const casing = new CasingCache('snake_case');
const table = getTableColumns(meetings);
const named = (fields: string[]) =>
  fields.map((field) => {
    const column = table[field as keyof typeof table];
    return { name: casing.getColumnCasing(column), type: column.getSQLType() };
  });

/** All rows as one parameter, many times as fast as one for each value. */
function source(rows: object[], columns: { name: string; type: string }[], fields: string[]): SQL {
  const names = new Map(fields.map((field, index) => [field, columns[index]?.name ?? field]));
  const asColumns = rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [names.get(field) ?? field, value])));
  const types = sql.raw(columns.map(({ name, type }) => `"${name}" ${type}`).join(', '));
  return sql`jsonb_to_recordset(${JSON.stringify(asColumns)}::jsonb) as said (${types})`;
}

function insertRows(ctx: Context, rows: object[]) {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field in table);
  const columns = named(fields);
  const list = sql.raw(columns.map(({ name }) => `"${name}"`).join(', '));
  return ctx.db.execute(sql`insert into meetings (${list}) select ${list} from ${source(rows, columns, fields)}`);
}

function updateRows(ctx: Context, rows: object[]) {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field in table);
  const columns = named(fields);
  const set = sql.raw(
    columns
      .filter(({ name }) => name !== 'id')
      .map(({ name }) => `"${name}" = said."${name}"`)
      .join(', '),
  );
  return ctx.db.execute(sql`update meetings set ${set} from ${source(rows, columns, fields)} where meetings.id = said.id`);
}

/** Those whose next time depends on more than the row says: on what people entered of dates. */
async function unusual({ db }: Context, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db.execute<{ id: string }>(sql`
    select distinct meeting_id as id from meeting_exceptions where meeting_id = any(${sql.param(ids)}::uuid[]) and withdrawn_at is null`);
  return rows.map(({ id }) => id);
}

async function markMissing({ db, now }: Context, { lastImportedAt }: Feed, { removed, held, found }: Changes) {
  const idsOf = (rows: Known[]) => rows.map(({ id }) => id);
  const newlyHeld = held.filter(({ missing }) => missing !== 'held');
  if (removed.length)
    await db
      .update(meetings)
      .set({ removedAt: now, lastSeenAt: lastImportedAt, missing: null })
      .where(inArray(meetings.id, idsOf(removed)));
  if (newlyHeld.length)
    await db
      .update(meetings)
      .set({ missing: 'held', lastSeenAt: lastImportedAt })
      .where(inArray(meetings.id, idsOf(newlyHeld)));
  if (found.length)
    await db
      .update(meetings)
      .set({ missing: null, lastSeenAt: null })
      .where(inArray(meetings.id, idsOf(found)));
}

async function noteHistory(
  ctx: Context,
  feed: Feed,
  changes: Changes,
  added: { id: string }[],
  updated: Written[],
  full: Map<string, Meeting>,
  sayer: Sayer,
) {
  const changed = updated.flatMap((row): Change[] => {
    const earlier = full.get(row.id);
    if (!earlier) return [];
    const { fields, before, after } = differences(earlier, row);
    if (earlier.removedAt) return [{ meetingId: row.id, kind: 'restore', before, after }];
    return fields.length ? [{ meetingId: row.id, kind: 'change', before, after }] : [];
  });
  const all = [
    ...added.map(({ id }) => ({ meetingId: id, kind: 'new' as const })),
    ...changed,
    ...changes.removed.map(({ id }) => ({ meetingId: id, kind: 'delete' as const })),
  ];
  await recordChanges(ctx, sayer, all, feed.id);
}
