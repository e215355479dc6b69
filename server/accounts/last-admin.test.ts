import { and, eq, isNull, notInArray } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { memberships } from '@/db/schema/groups';
import type { Member, MemberContext } from '@/server/context';
import { leaveGroup, stepDown } from '@/server/groups/mutations';
import { actOn } from '@/server/moderation/deeds';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { onPerson } from '@/server/testing/moderation';
import { passphrase } from '@/server/testing/signed-in';
import { closeAccount, keepAccount } from './closing';
import { setRole } from './mutations';

/** Truly parallel connections: what they do is committed, and what they leave is in nobody's way. */
const { db, sql } = connect(parallelDatabaseUrl(), { max: 12 });
const make = makers(db);
const as = (actor: Member): MemberContext => ({ db, actor, now: new Date() });
/** Of the passphrase of tests, made with little work: it is shown again a hundred times here. */
const hash = '$argon2id$v=19$m=32,t=1,p=1$O1qIZo4bAJZbbNHfMw1urg$NIFeN7UQgqnxetVNVE5uxUy1tPL1JWjBimuvGT4DQ20';
const rounds = Array.from({ length: 20 });
afterAll(() => sql.end());

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ reason, message }) => String(reason ?? message),
  );
const admin = (over = {}) => make.member({ role: 'admin', passphraseHash: hash, ...over });
const demote = (by: Member, { id }: Member) => setRole(as(by), { userId: id, role: 'member', passphrase });
const close = (by: Member) => closeAccount(as(by), { passphrase, words: 'keep' });
/** Those who can look after the site, and will be there in a week. */
const left = () => db.$count(users, and(eq(users.role, 'admin'), eq(users.standing, 'good'), isNull(users.closesAt)));

/** The only admins there are. */
async function admins(count: number) {
  const made = await Promise.all(Array.from({ length: count }, () => admin()));
  const ids = made.map(({ id }) => id);
  await db
    .update(users)
    .set({ role: 'member' })
    .where(and(eq(users.role, 'admin'), notInArray(users.id, ids)));
  return made as [Member, Member, Member];
}

test('G09: of admins who close and take the role from each other at the same moment one stays, twenty times', async () => {
  for (const _ of rounds) {
    const [one, two, three] = await admins(3);
    const outcomes = await Promise.all([demote(one, two), demote(two, three), close(three), close(one), demote(three, one)].map(outcome));
    expect(await left(), outcomes.join()).toBeGreaterThan(0);
    for (const each of outcomes) expect(['done', 'account.lastAdmin', 'forbidden']).toContain(each);
  }
});

test('two admins who close at once, or who close and are demoted: one stays, twenty times each', async () => {
  for (const _ of rounds) {
    const [one, two] = await admins(2);
    expect((await Promise.all([close(one), close(two)].map(outcome))).toSorted()).toEqual(['account.lastAdmin', 'done']);
    expect(await left()).toBe(1);
  }
  for (const _ of rounds) {
    const [one, two] = await admins(2);
    expect((await Promise.all([close(one), demote(one, two)].map(outcome))).toSorted()).toEqual(['account.lastAdmin', 'done']);
    expect(await left()).toBe(1);
  }
});

test('an admin whose account is about to go cannot take the role from the last who stays, until they stay themselves', async () => {
  const [one, two] = await admins(2);
  await close(one);
  await expect(demote(one, two)).rejects.toMatchObject({ code: 'conflict', reason: 'account.lastAdmin' });
  await expect(close(two)).rejects.toMatchObject({ reason: 'account.lastAdmin' });
  await keepAccount(as(one));
  await demote(one, two);
  expect(await left()).toBe(1);
});

test('an admin who is paused counts for nothing, and can do nothing', async () => {
  const [one, two] = await admins(2);
  await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, one.id));
  await expect(close(two)).rejects.toMatchObject({ reason: 'account.lastAdmin' });
  // With the rights of the moment before.
  await expect(demote(one, two)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await outcome(actOn(as(one), onPerson(two, ['suspend'])))).toBe('forbidden');
});

test('nothing that is ever written takes the last admin: not by suspending, demoting, closing or deleting', async () => {
  const [last] = await admins(1);
  const isLast = eq(users.id, last.id);
  const ways = [
    () => db.update(users).set({ standing: 'suspended' }).where(isLast),
    () => db.update(users).set({ role: 'moderator' }).where(isLast),
    () => db.update(users).set({ closesAt: new Date(), closesWith: 'keep' }).where(isLast),
    () => db.update(users).set({ role: 'member' }),
    () => db.delete(users).where(isLast),
  ];
  for (const way of ways) await expect(way()).rejects.toMatchObject({ cause: { constraint_name: 'users_admin_stays' } });
  // One of the demo community, whose passphrase anybody can read, does not stand in for them; but they for one of it.
  const demo = await admin({ isDemo: true });
  await expect(close(last)).rejects.toMatchObject({ reason: 'account.lastAdmin' });
  await close(demo);
  expect(await left()).toBe(1);
});

test('of two moderators of a group who leave and step down at once one stays, twenty times', async () => {
  for (const _ of rounds) {
    const { one, two, group } = await moderated();
    const ways = [leaveGroup(as(one), { groupId: group.id }), stepDown(as(two), { groupId: group.id })];
    expect((await Promise.all(ways.map(outcome))).toSorted()).toEqual(['done', 'group.lastModerator']);
    expect(await db.$count(memberships, and(eq(memberships.groupId, group.id), eq(memberships.role, 'moderator')))).toBe(1);
  }
});

test('a moderator who is paused, or about to go, is nobody to leave a group to', async () => {
  const { one, two, group } = await moderated();
  await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, one.id));
  await expect(stepDown(as(two), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.lastModerator' });
  await db.update(users).set({ standing: 'good', closesAt: new Date(), closesWith: 'keep' }).where(eq(users.id, one.id));
  await expect(leaveGroup(as(two), { groupId: group.id })).rejects.toMatchObject({ reason: 'group.lastModerator' });
  await keepAccount(as(one));
  await stepDown(as(two), { groupId: group.id });
});

async function moderated() {
  const group = await make.group({ memberCount: 2 });
  const [one, two] = [await make.member(), await make.member()];
  for (const { id } of [one, two]) await make.membership({ groupId: group.id, userId: id, role: 'moderator' });
  const moderating = { moderatesAGroup: true };
  return { group, one: { ...one, ...moderating }, two: { ...two, ...moderating } };
}
