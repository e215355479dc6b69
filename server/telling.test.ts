import { eq, sql } from 'drizzle-orm';
import { expect, test as plain, vi } from 'vitest';
import { connect, type Db } from '@/db/client';
import { events, untold } from '@/db/schema/events';
import type { Context, System } from './context';
import { record } from './events';
import { onWaking, tellWaiting } from './telling';
import { parallelDatabaseUrl } from './testing/database';
import { noon, test } from './testing/test';

const worker = (db: Db, now = noon): Context<System> => ({ db, actor: { kind: 'system' }, now });
const inSeconds = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

test('what waits is told once, the oldest first', async ({ db, make, as }) => {
  const ctx = as(await make.member());
  for (const subjectId of [crypto.randomUUID(), crypto.randomUUID()]) await record(ctx, 'group.asked', subjectId, {});
  const told: number[] = [];
  const tell = async (_: unknown, { eventId }: { eventId: number }) => told.push(eventId);
  expect(await tellWaiting(worker(db), tell)).toBe(2);
  expect(await tellWaiting(worker(db), tell)).toBe(0);
  expect(told).toEqual((await db.select({ id: events.id }).from(events).orderBy(events.id)).map(({ id }) => id));
});

test('an event that cannot be told keeps none of the others, is tried again later, and is given up in the end', async ({
  db,
  make,
  as,
}) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const ctx = as(await make.member());
  const [broken, sound] = [crypto.randomUUID(), crypto.randomUUID()];
  for (const subjectId of [broken, sound]) await record(ctx, 'group.asked', subjectId, {});
  const [{ id } = { id: 0 }] = await db.select({ id: events.id }).from(events).where(eq(events.subjectId, broken));
  const tell = async (ctx: Context<System>, { eventId }: { eventId: number }) => {
    if (eventId === id) await ctx.db.execute(sql`select 1 / 0`);
  };
  expect(await tellWaiting(worker(db), tell)).toBe(2);
  expect(await db.select({ eventId: untold.eventId, tries: untold.tries }).from(untold)).toEqual([{ eventId: id, tries: 1 }]);
  expect(await tellWaiting(worker(db, inSeconds(1)), tell)).toBe(0);
  for (let minute = 1; minute <= 5; minute++) expect(await tellWaiting(worker(db, inSeconds(60 * minute)), tell)).toBe(1);
  expect(await tellWaiting(worker(db, inSeconds(3600)), tell)).toBe(0);
  expect(log).toHaveBeenCalledTimes(6);
  log.mockRestore();
});

plain('two workers share what waits, and what a dying one had in hand is told by the next', async () => {
  const { db, sql: pool } = connect(parallelDatabaseUrl(), { max: 6 });
  try {
    const subjectId = crypto.randomUUID();
    for (let count = 0; count < 30; count++) await record({ db, actor: { kind: 'system' }, now: noon }, 'group.asked', subjectId, {});
    const ours = new Set((await db.select({ id: events.id }).from(events).where(eq(events.subjectId, subjectId))).map(({ id }) => id));
    const told: number[] = [];
    const tell = async (_: unknown, { eventId }: { eventId: number }) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (ours.has(eventId)) told.push(eventId);
    };
    const dying = db.transaction(async (tx) => {
      await tellWaiting(worker(tx), async () => {});
      throw new Error('killed');
    });
    await expect(dying).rejects.toThrow('killed');
    const work = async () => {
      while ((await tellWaiting(worker(db), tell)) > 0);
    };
    await Promise.all([work(), work()]);
    expect(told.toSorted((a, b) => a - b)).toEqual([...ours].toSorted((a, b) => a - b));
  } finally {
    await pool.end();
  }
});

plain('woken many times while it works, it looks once more; it goes on while there is work, and ends when told to', async () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  let runs = 0;
  const idle = onWaking(async () => {
    runs++;
    await pause();
    return 0;
  });
  for (let count = 0; count < 10; count++) idle.wake();
  await vi.waitFor(() => expect(runs).toBe(2));
  await pause();
  await idle.end();
  expect(runs).toBe(2);

  const busy = onWaking(async () => {
    runs++;
    await pause();
    return 1;
  });
  busy.wake();
  await vi.waitFor(() => expect(runs).toBeGreaterThan(5));
  await busy.end();
  const before = runs;
  busy.wake();
  await pause();
  await pause();
  expect(runs).toBe(before);
});
