import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { events, untold } from '@/db/schema/events';
import { inTransaction } from './context';
import { record } from './events';
import { later } from './jobs';
import { test } from './testing/test';

test('what happened is noted with who did it and when, and those who are to be told wait in the queue', async ({ db, make, as }) => {
  const ctx = as(await make.member());
  const subjectId = crypto.randomUUID();
  await record(ctx, 'group.asked', subjectId, {});
  const [event] = await db.select().from(events).where(eq(events.subjectId, subjectId));
  expect(event).toMatchObject({ name: 'group.asked', actorId: ctx.actor.id, happenedAt: ctx.now });
  expect(await db.$count(untold, eq(untold.eventId, event?.id ?? 0))).toBe(1);
});

test('if the change is undone, nothing was noted and nobody will be told', async ({ db, make, as }) => {
  const ctx = as(await make.member());
  const subjectId = crypto.randomUUID();
  const undone = inTransaction(ctx, async (ctx) => {
    await record(ctx, 'group.asked', subjectId, {});
    await later(ctx, 'tidy', {});
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await db.select().from(events).where(eq(events.subjectId, subjectId))).toEqual([]);
  expect(await db.execute(sql`select 1 from pgboss.job where name = 'tidy'`)).toHaveLength(0);
});
