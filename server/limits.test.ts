import { expect, test } from 'vitest';
import { database } from './database';
import { limit } from './limits';
import { findNoticed } from './watch/noticed';

const now = new Date();

test('P15: a person who has had enough is refused, others are not', async () => {
  const person = crypto.randomUUID();
  for (let n = 0; n < 3; n++) await limit('signInLink', { person }, now);
  await expect(limit('signInLink', { person }, now)).rejects.toMatchObject({ code: 'tooMany', reason: 'tooMany.signInLink' });
  await limit('signInLink', { person: crypto.randomUUID() }, now);
});

test('twenty tries at once are counted one by one', async () => {
  const person = crypto.randomUUID();
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => limit('signUp', { person }, now)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
});

test('N06: of 200 who sign up from one network few are let in, and who lives behind it can still sign in', async () => {
  const network = crypto.randomUUID();
  const tries = await Promise.allSettled(Array.from({ length: 200 }, () => limit('signUp', { person: crypto.randomUUID(), network }, now)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  const staff = { id: crypto.randomUUID(), handle: 'staff', role: 'moderator', standing: 'good', joinedAt: now } as const;
  const actor = { ...staff, kind: 'member', stage: 'unsaid', isSponsor: false, moderatesAGroup: false } as const;
  const waves = (await findNoticed({ db: database().db, actor, now }, {})).noticed.filter(({ kind }) => kind === 'wave');
  expect(waves).toContainEqual(expect.objectContaining({ handle: null, count: 200 }));
  expect(JSON.stringify(waves)).not.toContain(network);
  await limit('signIn', { person: crypto.randomUUID(), network }, now);
});

test('N05: of 500 whom one person asks into groups in a day, twenty are asked', async () => {
  const who = { person: crypto.randomUUID(), network: crypto.randomUUID() };
  const tries = await Promise.allSettled(Array.from({ length: 500 }, () => limit('invite', who, now)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
});
