import { eq, sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { auditLog } from '@/db/schema/acts';
import { threads as threadRows } from '@/db/schema/discussions';
import { type ActKind, actKinds } from '@/db/vocabulary';
import type { Member } from '@/server/context';
import { AppError } from '@/server/errors';
import { because, house, stateOf } from '@/server/testing/moderation';
import { noon, test } from '@/server/testing/test';
import { agreeToAct, undoAct } from './acting';
import { verifyAudit } from './auditing';
import { actOn } from './deeds';

type Step = { kind: ActKind; of: number; by: number; days?: number; isUndo: boolean; everything: boolean };

/**
 * Deeds of anybody on anybody, some undone on the way, until 500 were really done: what is refused does not count. Then the rest is undone,
 * and everything is as it was at the beginning.
 */
const walk = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom(...actKinds),
    of: fc.nat(2),
    by: fc.nat(2),
    days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    isUndo: fc.nat(3).map((one) => one === 0),
    everything: fc.boolean(),
  }),
  { minLength: 2000, maxLength: 2000 },
);

test('after 500 acts and undoings at random every undoing has put back exactly what was, the chain holds, and the counts are a recount', async ({
  db,
  make,
  as,
}) => {
  const { group, person, reader, groupModerator, moderator, admin, thread } = await house(make);
  const third = await make.member();
  await make.membership({ groupId: group.id, userId: third.id });
  const people = [person, reader, third];
  const doers: Member[] = [groupModerator, moderator, admin];
  const threads = [thread, ...(await Promise.all([reader, third].map((by) => make.thread({ groupId: group.id, authorId: by.id }))))];
  const other = await make.group({ memberCount: 3 });
  for (const { id } of [moderator, admin]) await make.membership({ groupId: group.id, userId: id });
  for (const { id } of [groupModerator, moderator, admin]) await make.membership({ groupId: other.id, userId: id, role: 'moderator' });
  const places = [group.id, other.id];
  await db.execute(
    sql`update groups set member_count = (select count(*) from memberships m where m.group_id = groups.id and m.status = 'joined')`,
  );
  const start = await stateOf(db, places);
  const seed = Number(process.env.WALK_SEED ?? 20261128);
  const [steps] = fc.sample(walk, { numRuns: 1, seed });
  const done: { id: string; before: string }[] = [];
  const walked = new Set<ActKind>();
  let [minute, count] = [0, 0];

  for (const { kind, of, by, days, isUndo, everything } of steps ?? []) {
    if (count === 500) break;
    minute++;
    const now = new Date(noon.getTime() + minute * 1000);
    if (isUndo && done.length > 0) {
      const last = done.pop();
      await undoAct(as(admin, now), { actId: last?.id ?? '' });
      expect(await stateOf(db, places)).toBe(last?.before);
      count++;
      continue;
    }
    const before = await stateOf(db, places);
    const at = new Map((await db.select().from(threadRows)).map(({ id, groupId }) => [id, groupId]));
    const target =
      kind === 'suspend' || kind === 'ban' || (by === 1 && kind === 'silence')
        ? { targetKind: 'person' as const, targetId: people[of]?.handle ?? '', scope: 'site' as const }
        : { targetKind: 'post' as const, targetId: threads[of]?.first.id ?? '' };
    // What is refused changes nothing.
    const acted = await db
      .transaction((tx) =>
        actOn(
          { ...as(doers[by] ?? admin, now), db: tx },
          {
            ...{ ...because, ...target, kinds: [kind], days, seconds: 60 + minute, warning: `w${minute}`, note: 'A walk.' },
            everything: everything && target.targetKind === 'post',
            toGroupId: places.find((id) => id !== at.get(threads[of]?.id ?? '')),
          },
        ),
      )
      .catch((error) => {
        if (!(error instanceof AppError)) throw error;
        return [];
      });
    const [act] = acted;
    if (!act) expect(await stateOf(db, places)).toBe(before);
    else {
      if (kind === 'ban') await agreeToAct(as(by === 2 ? moderator : admin, now), { actId: act.id });
      done.push({ id: act.id, before });
      count++;
      if (acted.length > 0) walked.add(kind);
    }
  }
  expect(count, 'acts and undoings that were really done').toBe(500);
  expect([...walked].toSorted(), 'every act there is').toEqual([...actKinds].toSorted());
  // The rest in any order: what lies under others is taken from below them, and in the end nothing is left of any.
  const [inAnyOrder = []] = fc.sample(fc.shuffledSubarray(done, { minLength: done.length }), { numRuns: 1, seed });
  expect(inAnyOrder.length).toBeGreaterThan(20);
  for (const { id } of inAnyOrder) await undoAct(as(admin, new Date(noon.getTime() + 3_600_000)), { actId: id });
  expect(await stateOf(db, places)).toBe(start);

  const counts = await db.execute<{ is_right: boolean }>(sql`
    select member_count = (select count(*) from memberships m where m.group_id = g.id and m.status = 'joined') as is_right from groups g
      where g.id in (${group.id}, ${other.id})
    union all select post_count = (select count(*) from posts p where p.thread_id = t.id) from threads t where t.group_id in (${group.id}, ${other.id})`);
  expect(counts.map(({ is_right }) => is_right)).toEqual([true, true, true, true, true]);
  const chain = await verifyAudit(db);
  expect(chain).toEqual({ count: await db.$count(auditLog), brokenAt: null });
  expect(await db.$count(auditLog, eq(auditLog.actorRole, 'system'))).toBe(0);
}, 300_000);

test('P12: the chain says where it was broken: changed, cut or made up', async ({ db, make, as }) => {
  const { moderator, thread } = await house(make);
  const [hidden] = await actOn(as(moderator), { ...because, targetKind: 'post', targetId: thread.first.id, kinds: ['hide'] });
  await undoAct(as(moderator), { actId: hidden?.id ?? '' });
  await actOn(as(moderator), { ...because, targetKind: 'post', targetId: thread.first.id, kinds: ['close'] });
  const [{ id: first = 0 } = {}] = await db.select({ id: auditLog.id }).from(auditLog).orderBy(auditLog.id).limit(1);
  expect((await verifyAudit(db)).brokenAt).toBeNull();
  for (const [tamper, at] of [
    [sql`update audit_log set actor_role = 'member' where id = ${first + 1}`, first + 1],
    [sql`delete from audit_log where id = ${first + 1}`, first + 2],
    [sql`update audit_log set happened_at = happened_at + interval '1 hour' where id = ${first}`, first],
  ] as const)
    await db
      .transaction(async (tx) => {
        // As whoever has the whole database in hand could.
        await tx.execute(sql`alter table audit_log disable trigger all`);
        await tx.execute(tamper);
        expect((await verifyAudit(tx)).brokenAt).toBe(at);
        throw new Error('undo');
      })
      .catch(({ message }) => expect(message).toBe('undo'));
  // What is old enough is taken away from the old end, and the rest still holds.
  await db.execute(sql`select audit_forget(${noon.toISOString()}::timestamptz + interval '1 day')`);
  expect(await verifyAudit(db)).toEqual({ count: 0, brokenAt: null });
  await actOn(as(moderator), { ...because, targetKind: 'post', targetId: thread.first.id, kinds: ['warning'], warning: 'use' });
  expect(await verifyAudit(db)).toEqual({ count: 1, brokenAt: null });
});
