import { gunzipSync } from 'node:zlib';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { later } from '@/server/jobs';
import { authorize } from '@/server/policy';
import { seal } from '@/server/seal';
import type { OneMeeting } from '../care-input';
import { joinDuplicates, lockDuplicates } from '../duplicates';
import { contactPlace } from '../forwarding';
import { recordChanges } from '../history';
import { meetingPolicy } from '../policy';
import { isTimeZone } from '../schedule';
import { formatOf, withoutSecrets } from './fetch-feed';
import type { AddSource, BringFile, ChangeSource, DecideHeld, DecideRun, OneSource } from './input';
import { pack, startRun } from './runs';

/** Adds a source, from an address or a file, and reads it for a preview: nothing is listed until an admin has looked. */
export function addSource(ctx: MemberContext, input: AddSource): Promise<{ feedId: string }> {
  authorize(meetingPolicy, 'import', ctx.actor, undefined);
  const { name, url, files, fellowship, timezone, everyHours, website, feedbackUrl, contact, isForwarded } = input;
  if (timezone && !isTimeZone(timezone)) throw invalid('meetings.zoneUnknown', 'timezone');
  if (!url && !files.length) throw invalid('meetings.addressOrFile', 'url');
  if (isForwarded && !contact) throw invalid('meetings.noContact', 'contact');
  const texts = files.map(textOf);
  return inTransaction(ctx, async (ctx) => {
    const feedId = crypto.randomUUID();
    const [feed] = await ctx.db
      .insert(meetingFeeds)
      .values({
        id: feedId,
        contactSealed: contact ? seal(contact, contactPlace(feedId)) : null,
        isForwarded,
        source: url ? withoutSecrets(url) : name,
        name,
        url: url ?? null,
        format: url ? formatOf(url) : undefined,
        fellowship: fellowship ?? null,
        timeZone: timezone ?? null,
        status: 'draft',
        website: website ?? null,
        feedbackUrl: feedbackUrl ?? null,
        everyHours: url ? (everyHours ?? null) : null,
        nextCheckAt: url && everyHours ? new Date(ctx.now.getTime() + everyHours * 3_600_000) : null,
        createdAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: meetingFeeds.id });
    if (!feed) throw invalid('meetings.sourceKnown', url ? 'url' : 'name');
    await record(ctx, 'meetings.sourceAdded', feed.id, {});
    await startRun(ctx, feed.id, texts.length ? pack(texts) : null);
    return { feedId: feed.id };
  });
}

/** Changes how a source is called and read. */
export function changeSource(
  ctx: MemberContext,
  { feedId, name, timezone, fellowship, everyHours, isPaused, contact, ...plain }: ChangeSource,
) {
  if (plain.isForwarded && !contact) throw invalid('meetings.noContact', 'contact');
  if (timezone && !isTimeZone(timezone)) throw invalid('meetings.zoneUnknown', 'timezone');
  return withSource(ctx, feedId, async (ctx, feed) => {
    const hours = feed.url ? (everyHours ?? null) : null;
    const isRead = feed.status === 'active' || feed.status === 'paused';
    // What is read differently is read anew, though its address says that it is as it was.
    const isReadAnew = (timezone ?? null) !== feed.timeZone || (fellowship ?? null) !== feed.fellowship;
    await ctx.db
      .update(meetingFeeds)
      .set({
        name,
        timeZone: timezone ?? null,
        fellowship: fellowship ?? null,
        ...plain,
        website: plain.website ?? null,
        feedbackUrl: plain.feedbackUrl ?? null,
        contactSealed: contact ? seal(contact, contactPlace(feedId)) : null,
        everyHours: hours,
        nextCheckAt: hours ? new Date(ctx.now.getTime() + hours * 3_600_000) : null,
        ...(isReadAnew && { etag: null, lastModified: null }),
        ...(isRead && { status: isPaused ? ('paused' as const) : ('active' as const) }),
      })
      .where(eq(meetingFeeds.id, feedId));
    await record(ctx, 'meetings.sourceChanged', feedId, {});
  });
}

/** Reads a source again: from its address, or from the files that are brought. */
export function readAgain(ctx: MemberContext, { feedId, files }: BringFile) {
  return withSource(ctx, feedId, async (ctx, feed) => {
    if (feed.format === 'own') throw conflict('meetings.ownSource');
    if (feed.status === 'withdrawn') throw conflict('meetings.sourceWithdrawn');
    if (files.length === 0 && !feed.url) throw invalid('meetings.addressOrFile', 'files');
    await ctx.db
      .update(feedRuns)
      .set({ status: 'discarded', content: null, endedAt: ctx.now })
      .where(and(eq(feedRuns.feedId, feedId), eq(feedRuns.status, 'preview')));
    await startRun(ctx, feedId, files.length ? pack(files.map(textOf)) : null);
  });
}

/** Takes a preview into the listings, or throws it away. */
export function decideRun(ctx: MemberContext, { runId, decision }: DecideRun) {
  authorize(meetingPolicy, 'import', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const [run] = await ctx.db.select().from(feedRuns).where(eq(feedRuns.id, runId)).for('update');
    if (!run) throw notFound('run');
    if (run.status !== 'preview') throw conflict('meetings.runDecided');
    if (decision === 'discard') {
      await ctx.db.update(feedRuns).set({ status: 'discarded', content: null, endedAt: ctx.now }).where(eq(feedRuns.id, runId));
      return;
    }
    await ctx.db.update(feedRuns).set({ status: 'waiting', approvedAt: ctx.now, done: 0, endedAt: null }).where(eq(feedRuns.id, runId));
    await later(ctx, 'readFeed', { runId });
  });
}

/** Decides over removals that were held back: takes the meetings off the list, or keeps them though their source has them no more. */
export function decideHeld(ctx: MemberContext, { feedId, decision }: DecideHeld) {
  return withSource(ctx, feedId, async (ctx) => {
    await lockDuplicates(ctx);
    const values = decision === 'remove' ? { removedAt: ctx.now, missing: null } : { missing: 'kept' as const };
    const decided = await ctx.db
      .update(meetings)
      .set(values)
      .where(and(eq(meetings.feedId, feedId), eq(meetings.missing, 'held')))
      .returning({ id: meetings.id });
    if (decided.length === 0) throw conflict('meetings.nothingHeld');
    if (decision === 'remove') await noteRemoved(ctx, decided, feedId);
    await record(ctx, 'meetings.heldDecided', feedId, { decision, count: `${decided.length}` });
  });
}

/** Puts a meeting back on the list that its source no longer has. It stays there until somebody takes it off again. */
export function restoreMeeting(ctx: MemberContext, { meetingId }: OneMeeting) {
  authorize(meetingPolicy, 'import', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    await lockDuplicates(ctx);
    const [back] = await ctx.db
      .update(meetings)
      .set({ removedAt: null, missing: 'kept', changedAt: ctx.now })
      .where(and(eq(meetings.id, meetingId), sql`${meetings.removedAt} is not null`))
      .returning({ id: meetings.id, feedId: meetings.feedId });
    if (!back) throw notFound('meeting');
    await recordChanges(ctx, 'moderator', [{ meetingId, kind: 'restore' }], back.feedId);
    await joinDuplicates(ctx, { added: [], changed: [meetingId] });
    await record(ctx, 'meeting.restored', meetingId, {});
  });
}

/** Takes all of a source off the list. It is not read again, and can be brought back as it was. */
export function withdrawSource(ctx: MemberContext, { feedId }: OneSource) {
  return withSource(ctx, feedId, async (ctx, feed) => {
    if (feed.status === 'withdrawn') throw conflict('meetings.sourceWithdrawn');
    await lockDuplicates(ctx);
    await ctx.db.update(meetingFeeds).set({ status: 'withdrawn', withdrawnAt: ctx.now }).where(eq(meetingFeeds.id, feedId));
    await ctx.db
      .update(feedRuns)
      .set({ status: 'discarded', content: null, endedAt: ctx.now })
      .where(and(eq(feedRuns.feedId, feedId), inArray(feedRuns.status, ['preview', 'waiting'])));
    const gone = await ctx.db
      .update(meetings)
      .set({ removedAt: ctx.now, lastSeenAt: feed.lastImportedAt })
      .where(and(eq(meetings.feedId, feedId), isNull(meetings.removedAt)))
      .returning({ id: meetings.id });
    await noteRemoved(ctx, gone, feedId);
    await record(ctx, 'meetings.sourceWithdrawn', feedId, {});
  });
}

/** Brings a withdrawn source back, with the meetings that went with it. */
export function reinstateSource(ctx: MemberContext, { feedId }: OneSource) {
  return withSource(ctx, feedId, async (ctx, feed) => {
    if (feed.status !== 'withdrawn' || !feed.withdrawnAt) throw conflict('meetings.sourceNotWithdrawn');
    await lockDuplicates(ctx);
    const back = await ctx.db
      .update(meetings)
      .set({ removedAt: null, lastSeenAt: null })
      .where(and(eq(meetings.feedId, feedId), eq(meetings.removedAt, feed.withdrawnAt)))
      .returning({ id: meetings.id });
    const status = feed.lastImportedAt ? ('active' as const) : ('draft' as const);
    await ctx.db.update(meetingFeeds).set({ status, withdrawnAt: null }).where(eq(meetingFeeds.id, feedId));
    await recordChanges(
      ctx,
      'moderator',
      back.map(({ id }) => ({ meetingId: id, kind: 'restore' })),
      feedId,
    );
    await joinDuplicates(ctx, { added: [], changed: back.map(({ id }) => id) });
    await record(ctx, 'meetings.sourceReinstated', feedId, {});
  });
}

async function noteRemoved(ctx: Context, gone: { id: string }[], feedId: string) {
  await recordChanges(
    ctx,
    'moderator',
    gone.map(({ id }) => ({ meetingId: id, kind: 'delete' })),
    feedId,
  );
  await joinDuplicates(ctx, { added: [], changed: gone.map(({ id }) => id) });
}

function withSource(
  ctx: MemberContext,
  feedId: string,
  work: (ctx: MemberContext, feed: typeof meetingFeeds.$inferSelect) => Promise<void>,
) {
  authorize(meetingPolicy, 'import', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const found = await ctx.db.select().from(meetingFeeds).where(eq(meetingFeeds.id, feedId)).for('update');
    if (found.length === 0) throw notFound('source');
    await work(ctx, one(found));
  });
}

/** A file comes packed, so that a large one fits through the door. */
function textOf(packed: string) {
  try {
    return gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: 50 * 1024 * 1024 }).toString('utf8');
  } catch {
    throw invalid('meetings.notReadable', 'files');
  }
}
