import { gunzipSync, gzipSync } from 'node:zlib';
import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import { type Context, inTransaction, type System } from '@/server/context';
import { AppError, conflict } from '@/server/errors';
import { announce } from '@/server/events';
import { noteFault } from '@/server/faults';
import { later } from '@/server/jobs';
import { addressesOf, fetchFeed, type Marks } from './fetch-feed';
import { contentOf } from './formats';
import { importFeed } from './import';

type Run = typeof feedRuns.$inferSelect;
type Feed = typeof meetingFeeds.$inferSelect;

/** No reading takes so long, in milliseconds: six tries of a quarter of an hour, and the waits between. */
const longest = 6 * 3_600_000;
/** The most that a packed file may unfold to. */
const largest = 50 * 1024 * 1024;
/** So many problems are kept of a reading; more than a person will look through. */
const keptProblems = 500;

export const pack = (texts: string[]) => gzipSync(JSON.stringify(texts));
const unpack = (content: Buffer): string[] => JSON.parse(gunzipSync(content, { maxOutputLength: largest }).toString('utf8'));

/** Asks for a reading of a source, now; the worker does it. One at a time: a second is refused while one waits or runs. */
export async function startRun(ctx: Context, feedId: string, content: Buffer | null): Promise<string> {
  const byId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const [run] = await ctx.db
    .insert(feedRuns)
    .values({ feedId, status: 'waiting', byId, content, startedAt: ctx.now })
    .onConflictDoNothing()
    .returning({ id: feedRuns.id });
  if (!run) throw conflict('meetings.runOpen');
  await later(ctx, 'readFeed', { runId: run.id });
  return run.id;
}

/**
 * Asks for a reading of each source whose time it is. Of two workers one asks: a source's next time is moved on as it is taken. A reading
 * that its worker died over again and again is ended, or the source would never be read again.
 */
export function checkFeeds(ctx: Context<System>): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db
      .update(feedRuns)
      .set({ status: 'failed', error: 'internal', content: null, endedAt: ctx.now })
      .where(and(inArray(feedRuns.status, ['waiting', 'running']), lte(feedRuns.startedAt, new Date(ctx.now.getTime() - longest))));
    const due = await ctx.db
      .select()
      .from(meetingFeeds)
      .where(and(eq(meetingFeeds.status, 'active'), isNotNull(meetingFeeds.everyHours), lte(meetingFeeds.nextCheckAt, ctx.now)))
      .for('update', { skipLocked: true });
    for (const { id, everyHours } of due) {
      await ctx.db
        .update(meetingFeeds)
        .set({ nextCheckAt: new Date(ctx.now.getTime() + (everyHours ?? 24) * 3_600_000) })
        .where(eq(meetingFeeds.id, id));
      await startRun(ctx, id, null).catch((error) => {
        // One that an admin asked for is under way already.
        if (!(error instanceof AppError)) throw error;
      });
    }
    return due.length;
  });
}

/**
 * Reads a source, from its address or the file that was brought: as a preview until an admin has agreed to it once, afterwards into the
 * listings within the guards. What goes wrong is kept with the reading, and changes nothing.
 */
export async function readFeed(ctx: Context<System>, { runId }: { runId: string }): Promise<void> {
  const [found] = await ctx.db
    .select({ run: feedRuns, feed: meetingFeeds })
    .from(feedRuns)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, feedRuns.feedId))
    .where(and(eq(feedRuns.id, runId), inArray(feedRuns.status, ['waiting', 'running'])));
  if (!found) return;
  await ctx.db.update(feedRuns).set({ status: 'running' }).where(eq(feedRuns.id, runId));
  try {
    await read(ctx, found.run, found.feed);
  } catch (error) {
    if (!(error instanceof AppError)) noteFault(error);
    await fail(ctx, found.run, error instanceof AppError ? error.reason : 'internal');
  }
  await announce(ctx, [found.feed.id]);
}

async function read(ctx: Context<System>, run: Run, feed: Feed) {
  const brought = run.content ? { texts: unpack(run.content), marks: null } : await fetchAll(feed);
  if (!brought) return finish(ctx, run, feed, { status: 'unchanged' });
  const content = contentOf(brought.texts);
  if (!content) throw conflict('meetings.notReadable');
  const dryRun = feed.status === 'draft' && !run.approvedAt;
  let telling = Promise.resolve();
  const tell = (done: number, total: number) => {
    telling = telling.then(async () => {
      await ctx.db.update(feedRuns).set({ done, total }).where(eq(feedRuns.id, run.id));
    });
  };
  await ctx.db.update(feedRuns).set({ total: content.rows.length }).where(eq(feedRuns.id, run.id));
  const { problems, diff, feedId: _feedId, ...counts } = await importFeed(ctx, { source: feed.source, ...content, dryRun }, tell);
  await telling;
  const isNothing = counts.added + counts.updated + counts.removed + counts.held === 0;
  const status = dryRun ? 'preview' : isNothing ? 'unchanged' : 'applied';
  const kept = {
    status,
    ...counts,
    problems: problems.slice(0, keptProblems),
    diff,
    content: dryRun ? pack(brought.texts) : null,
  } as const;
  await finish(ctx, run, feed, kept, brought.marks);
}

/** All parts of what a source's address says; nothing when it says that it is as it was. */
async function fetchAll(feed: Feed): Promise<{ texts: string[]; marks: Marks | null } | undefined> {
  if (!feed.url) throw conflict('meetings.noAddress');
  const addresses = addressesOf(feed.url, feed.format);
  const [first = feed.url, ...rest] = addresses;
  const answer = await fetchFeed(first, feed.status === 'draft' || rest.length ? undefined : feed);
  if (answer.isUnchanged) return undefined;
  const texts = [answer.text];
  for (const address of rest) {
    const part = await fetchFeed(address);
    if (!part.isUnchanged) texts.push(part.text);
  }
  return { texts, marks: answer };
}

async function finish(ctx: Context, run: Run, feed: Feed, result: Partial<Run>, marks: Marks | null = null) {
  const { etag, lastModified } = marks ?? {};
  const isRead = result.status === 'applied' || result.status === 'unchanged';
  await ctx.db
    .update(feedRuns)
    .set({ ...result, error: null, endedAt: new Date() })
    .where(eq(feedRuns.id, run.id));
  await ctx.db
    .update(meetingFeeds)
    .set({
      lastCheckedAt: ctx.now,
      lastError: null,
      ...(isRead && { lastImportedAt: ctx.now }),
      ...(marks && isRead && { etag, lastModified }),
    })
    .where(eq(meetingFeeds.id, feed.id));
  await forgetOld(ctx, feed.id);
}

async function fail(ctx: Context, run: Run, error: string) {
  await ctx.db.update(feedRuns).set({ status: 'failed', error, content: null, endedAt: new Date() }).where(eq(feedRuns.id, run.id));
  one(
    await ctx.db
      .update(meetingFeeds)
      .set({ lastCheckedAt: ctx.now, lastError: error })
      .where(eq(meetingFeeds.id, run.feedId))
      .returning({ id: meetingFeeds.id }),
  );
}

/** The last fifty readings of a source are enough to look back. */
async function forgetOld({ db }: Context, feedId: string) {
  await db.execute(sql`delete from feed_runs where feed_id = ${feedId} and status not in ('waiting', 'running', 'preview')
    and id not in (select id from feed_runs where feed_id = ${feedId} order by started_at desc limit 50)`);
}
