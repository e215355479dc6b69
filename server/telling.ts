import { and, asc, inArray, lt, lte, sql } from 'drizzle-orm';
import { untold } from '@/db/schema/events';
import { type Context, inTransaction, type System } from './context';
import { noteFault } from './faults';

const atOnce = 50;
/** How often telling of one event may fail before it is left where it is, for whoever looks after the site. */
const triesMax = 6;

type Tell = (ctx: Context<System>, event: { eventId: number }) => Promise<unknown>;

/**
 * Tells people of the events that wait for it, the oldest first, and gives back how many were taken up. What was told is taken away in
 * the transaction that told it: a worker that dies has told nothing, and of two workers each takes what the other has not.
 */
export function tellWaiting(ctx: Context<System>, tell: Tell): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const waiting = await ctx.db
      .select({ eventId: untold.eventId })
      .from(untold)
      .where(and(lte(untold.nextAt, ctx.now), lt(untold.tries, triesMax)))
      .orderBy(asc(untold.eventId))
      .limit(atOnce)
      .for('update', { skipLocked: true });
    const failed: number[] = [];
    for (const event of waiting) {
      // In a savepoint of its own: one event that cannot be told keeps none of the others.
      await inTransaction(ctx, (ctx) => tell(ctx, event)).catch((fault) => {
        noteFault(fault);
        failed.push(event.eventId);
      });
    }
    await putOff(ctx, failed);
    const told = waiting.map(({ eventId }) => eventId).filter((eventId) => !failed.includes(eventId));
    if (told.length > 0) await ctx.db.delete(untold).where(inArray(untold.eventId, told));
    return waiting.length;
  });
}

/** Each try waits twice as long as the one before. */
async function putOff(ctx: Context, eventIds: number[]) {
  if (eventIds.length === 0) return;
  await ctx.db
    .update(untold)
    .set({
      tries: sql`${untold.tries} + 1`,
      nextAt: sql`${ctx.now.toISOString()}::timestamptz + interval '2 seconds' * 2 ^ ${untold.tries}`,
    })
    .where(inArray(untold.eventId, eventIds));
}

/**
 * Does the work whenever woken, one run at a time and again as long as it finds some; woken while it runs, it looks once more.
 * @param work gives back how much it found
 * @returns `wake`, and `end`, after which no run begins; it is there when the last is over
 */
export function onWaking(work: () => Promise<number>) {
  let running: Promise<void> | undefined;
  let isWokenAgain = false;
  let isEnding = false;
  const found = () =>
    work().catch((fault) => {
      noteFault(fault);
      return 0;
    });
  async function run() {
    do isWokenAgain = false;
    while (((await found()) > 0 || isWokenAgain) && !isEnding);
    running = undefined;
  }
  return {
    wake() {
      isWokenAgain = true;
      if (!isEnding) running ??= run();
    },
    async end() {
      isEnding = true;
      await running;
    },
  };
}
