import { eq, inArray } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { sessions, signInLinks, users } from '@/db/schema/accounts';
import type { Context } from '@/server/context';
import { database } from '@/server/database';
import { limit } from '@/server/limits';
import { signUp } from './mutations';
import { linkDigest } from './queries';
import { signInByCode, signInByLink } from './sign-in';

// What happens when two things happen at once shows only when they are committed, so these rows are real, and are taken away after.
const made: string[] = [];
afterAll(async () => {
  await database().db.delete(users).where(inArray(users.handle, made));
});

const passphrase = 'seven herons by the old bridge';
const context = (): Context => ({ db: database().db, actor: { kind: 'visitor' }, now: new Date() });
const form = (handle: string, over: { passphrase?: string } = {}) =>
  ({ handle, passphrase, isAdult: true, acceptsRules: true, locale: 'en', ...over }) as const;

function freshHandle() {
  const handle = `h-${crypto.randomUUID().slice(0, 13)}`;
  made.push(handle);
  return handle;
}

test('a double click on "Make my account" makes one account, and both answers are good', async () => {
  const sent = form(freshHandle());
  const answers = await Promise.all([signUp(context(), sent, ''), signUp(context(), sent, '')]);
  expect(new Set(answers.map(({ userId }) => userId)).size).toBe(1);
  expect(await database().db.$count(sessions, eq(sessions.userId, answers[0].userId))).toBe(2);
});

test('of two people who take the same handle at once, one has it and the other is told', async () => {
  const handle = freshHandle();
  const answers = await Promise.allSettled([
    signUp(context(), form(handle), ''),
    signUp(context(), form(handle, { passphrase: 'four otters under one lantern' }), ''),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'account.handleTaken' } });
});

test('a recovery code and a link that are sent twice at once let somebody in once', async () => {
  const handle = freshHandle();
  const { userId, codes } = await signUp(context(), form(handle), '');
  const token = crypto.randomUUID();
  await database()
    .db.insert(signInLinks)
    .values({ userId, tokenDigest: linkDigest(token), expiresAt: new Date(Date.now() + 60_000) });
  const twice = async (enter: () => Promise<unknown>) =>
    (await Promise.allSettled([enter(), enter(), enter()])).map(({ status }) => status).toSorted();
  expect(await twice(() => signInByCode(context(), { handle, code: codes[0] ?? '' }, ''))).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await twice(() => signInByLink(context(), { token }, ''))).toEqual(['fulfilled', 'rejected', 'rejected']);
});

test('tries are counted together by two processes', async () => {
  const person = crypto.randomUUID();
  const kept = globalThis as { cairnDatabase?: ReturnType<typeof database>; cairnLimiters?: Map<string, unknown> };
  const first = database();
  const tries = async (count: number) => {
    for (let n = 0; n < count; n++) await limit('signIn', { person }, new Date());
  };
  await tries(6);
  // A second process has a pool and limiters of its own, and remembers nothing of the first.
  kept.cairnDatabase = undefined;
  kept.cairnLimiters = undefined;
  try {
    await tries(4);
    await expect(tries(1)).rejects.toMatchObject({ code: 'tooMany', reason: 'tooMany.signIn' });
    expect(database()).not.toBe(first);
  } finally {
    await database().sql.end();
    kept.cairnDatabase = first;
    kept.cairnLimiters = undefined;
  }
  await expect(tries(1)).rejects.toMatchObject({ reason: 'tooMany.signIn' });
});
