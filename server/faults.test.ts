import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { inLog, isUnkeptText } from './faults';
import { noon, test } from './testing/test';

const failing = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test('P7: the log tells which statement failed and how, and no word that a person sent', async ({ db, make }) => {
  const { handle } = await make.member();
  const taken = await failing(db.transaction((db) => db.insert(users).values({ handle, passphraseHash: 'canary', joinedAt: noon })));
  const told = inLog(new Error(String(taken instanceof Error && taken.message), { cause: taken }));
  expect(told).toMatch(/insert into "users"/);
  expect(told).toMatch(/PostgreSQL 23505 users users_handle_unique/);
  expect(told).toMatch(/faults\.test\.ts/);
  expect(told).not.toContain('canary');
  expect(told).not.toContain(handle);
  expect(inLog('canary')).not.toContain('canary');
});

test('a character that cannot be kept is told from what is our own fault', async ({ db }) => {
  const nul = await failing(db.transaction((db) => db.execute(sql`select ${'a\0b'}::text`)));
  const ours = await failing(db.transaction((db) => db.execute(sql`select 1 / 0`)));
  expect([isUnkeptText(nul), isUnkeptText(ours)]).toEqual([true, false]);
});
