import { and, eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { connect } from '@/db/client';
import { posts, threads } from '@/db/schema/discussions';
import { firstDays } from '@/db/schema/watch';
import type { Member, MemberContext } from '@/server/context';
import { openThread } from '@/server/discussions/opening';
import { replyToThread } from '@/server/discussions/reply';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { noon } from '@/server/testing/noon';
import { newId, words } from '@/server/testing/talk';

vi.mock('@/server/jobs', () => ({ later: vi.fn() }));

/** Truly parallel connections, one for each request. */
const { db, sql } = connect(parallelDatabaseUrl(), { max: 20 });
const make = makers(db);
const as = (actor: Member): MemberContext => ({ db, actor, now: noon });
afterAll(() => sql.end());

/** How many were let through, and why the others were not. */
async function outcomesOf(work: (() => Promise<unknown>)[]) {
  const done = await Promise.allSettled(work.map((each) => each()));
  const refusals = done.flatMap((each) => (each.status === 'rejected' ? [each.reason.reason ?? String(each.reason)] : []));
  return { done: done.length - refusals.length, refusals: [...new Set(refusals)] };
}

async function newcomer() {
  const thread = await make.thread();
  const person = await make.member({ joinedAt: new Date(noon.getTime() - 3_600_000) });
  await make.membership({ groupId: thread.groupId, userId: person.id });
  return { thread, person };
}

test('of twenty threads that a newcomer opens at the same moment three are there, and three are counted', { timeout: 60_000 }, async () => {
  const { thread, person } = await newcomer();
  const opening = () => openThread(as(person), { threadId: newId(), groupId: thread.groupId, title: 'Hello', ...words });
  expect(await outcomesOf(Array.from({ length: 20 }, () => opening))).toEqual({ done: 3, refusals: ['newcomer.threads'] });
  expect(await db.$count(threads, eq(threads.authorId, person.id))).toBe(3);
  expect(await db.select().from(firstDays).where(eq(firstDays.userId, person.id))).toMatchObject([{ threads: 3, replies: 0 }]);
});

test('of twenty replies ten, and the thread counts no more', { timeout: 60_000 }, async () => {
  const { thread, person } = await newcomer();
  const reply = () => replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words });
  expect(await outcomesOf(Array.from({ length: 20 }, () => reply))).toEqual({ done: 10, refusals: ['newcomer.replies'] });
  const written = await db
    .select({ number: posts.number })
    .from(posts)
    .where(and(eq(posts.threadId, thread.id), eq(posts.authorId, person.id)))
    .orderBy(posts.number);
  expect(written.map(({ number }) => number)).toEqual(Array.from({ length: 10 }, (_, at) => at + 2));
  const [kept] = await db.select({ count: threads.postCount }).from(threads).where(eq(threads.id, thread.id));
  expect(kept?.count).toBe(11);
  expect(await db.select().from(firstDays).where(eq(firstDays.userId, person.id))).toMatchObject([{ threads: 0, replies: 10 }]);
});
