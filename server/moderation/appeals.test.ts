import { eq, inArray } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { acts, appeals } from '@/db/schema/acts';
import { events } from '@/db/schema/events';
import { groups } from '@/db/schema/groups';
import type { Member } from '@/server/context';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { because, house } from '@/server/testing/moderation';
import { later } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { answerAppeal, decideAppeal, findAppeals, findOwnSanctions, makeAppeal } from './appeals';
import { actOn } from './deeds';

type As = (member: Member, now?: Date) => Parameters<typeof actOn>[0];
const suspend = async (as: As, by: Member, whom: Member) => {
  const [done] = await actOn(as(by), {
    ...because,
    ...{ targetKind: 'person', targetId: whom.handle, scope: 'site', kinds: ['suspend'] },
  });
  return done?.id ?? '';
};
const words = 'I was quoting somebody.';
const answer = 'We read it again together.';

describe('an appeal', () => {
  test('H01: is made once for each sanction, and its state can be seen', async ({ make, as }) => {
    const { person, moderator } = await house(make);
    const actId = await suspend(as, moderator, person);
    const suspended: Member = { ...person, standing: 'suspended' };
    await makeAppeal(as(suspended), { actId, words });
    await expect(makeAppeal(as(suspended), { actId, words })).rejects.toMatchObject({ reason: 'appeal.onlyOnce' });
  });

  test('H01: says how it stands', async ({ make, as }) => {
    const { person, moderator } = await house(make);
    const actId = await suspend(as, moderator, person);
    await makeAppeal(as(person), { actId, words });
    const { sanctions } = await findOwnSanctions(as(person));
    expect(sanctions).toMatchObject([{ kind: 'suspend', mayAppeal: false, appeal: { status: 'open', words } }]);
    expect(JSON.stringify(sanctions), 'nobody who moderates is named').not.toContain(moderator.handle);
  });

  test('H03: is not decided by who acted, nor by anybody who does not stand above', async ({ make, as, db }) => {
    const { person, groupModerator, moderator, another } = await house(make);
    const actId = await suspend(as, moderator, person);
    await makeAppeal(as(person), { actId, words });
    const [appeal] = await db.select().from(appeals);
    const appealId = appeal?.id ?? '';
    const verdict = { appealId, verdict: 'overturned', answer } as const;
    await expect(decideAppeal(as(moderator), verdict)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(decideAppeal(as(groupModerator), verdict)).rejects.toMatchObject({ code: 'notFound' });
    expect(await findAppeals(as(moderator))).toMatchObject([{ id: appealId, mayDecide: false }]);
    expect(await findAppeals(as(another))).toMatchObject([{ id: appealId, mayDecide: true }]);
    await decideAppeal(as(another), verdict);
    const [after] = await db.select().from(users).where(eq(users.id, person.id));
    expect(after?.standing).toBe('good');
    await expect(decideAppeal(as(another), verdict)).rejects.toMatchObject({ reason: 'appeal.alreadyDecided' });
  });

  test('H06: is answered with words, and the person may answer once', async ({ make, as, db }) => {
    const { person, moderator, another } = await house(make);
    const actId = await suspend(as, moderator, person);
    await makeAppeal(as(person), { actId, words });
    const [appeal] = await db.select().from(appeals);
    const appealId = appeal?.id ?? '';
    await expect(answerAppeal(as(person), { appealId, words })).rejects.toMatchObject({ reason: 'appeal.notDecidedYet' });
    await decideAppeal(as(another), { appealId, verdict: 'upheld', answer });
    await answerAppeal(as(person), { appealId, words: 'I understand.' });
    await expect(answerAppeal(as(person), { appealId, words })).rejects.toMatchObject({ reason: 'appeal.answeredOnce' });
    expect((await findOwnSanctions(as(person))).sanctions[0]?.appeal).toMatchObject({ status: 'upheld', answer, reply: 'I understand.' });
  });

  test('H07: not after two weeks, and not of a sanction that is another’s', async ({ make, as }) => {
    const { person, reader, moderator } = await house(make);
    const actId = await suspend(as, moderator, person);
    await expect(makeAppeal(as(reader), { actId, words })).rejects.toMatchObject({ code: 'notFound', reason: 'act.notFound' });
    await expect(makeAppeal(as(person, later(15 * 1440)), { actId, words })).rejects.toMatchObject({ reason: 'appeal.tooLate' });
  });
});

describe('at the same moment', () => {
  const { db, sql } = connect(parallelDatabaseUrl(), { max: 12 });
  const make = makers(db);
  const at: As = (actor, now = noon) => ({ db, actor, now });
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      ({ reason, message }) => String(reason ?? message),
    );
  async function clear(made: Awaited<ReturnType<typeof house>>) {
    await db.delete(acts).where(eq(acts.subjectId, made.person.id));
    await db.delete(groups).where(eq(groups.id, made.group.id));
    const people = [made.person, made.reader, made.groupModerator, made.moderator, made.another, made.admin].map(({ id }) => id);
    await db.delete(events).where(inArray(events.actorId, people));
    await db.delete(users).where(inArray(users.id, people));
  }

  test('H04: of two who accept and reject one appeal one decides, and the sanction stands as that says, twenty times', async () => {
    for (let round = 0; round < 20; round++) {
      const made = await house(make);
      const actId = await suspend(at, made.moderator, made.person);
      await makeAppeal(at(made.person), { actId, words });
      const [appeal] = await db.select().from(appeals).where(eq(appeals.actId, actId));
      const appealId = appeal?.id ?? '';
      const outcomes = await Promise.all([
        outcome(decideAppeal(at(made.another), { appealId, verdict: 'overturned', answer })),
        outcome(decideAppeal(at(made.admin), { appealId, verdict: 'upheld', answer })),
      ]);
      expect(outcomes.toSorted()).toEqual(['appeal.alreadyDecided', 'done']);
      const [after] = await db.select().from(appeals).where(eq(appeals.id, appealId));
      const [person] = await db.select().from(users).where(eq(users.id, made.person.id));
      expect(person?.standing).toBe(after?.status === 'overturned' ? 'good' : 'suspended');
      await clear(made);
    }
  });

  test('G13: of many who suspend one person at once one does, twenty times', async () => {
    for (let round = 0; round < 20; round++) {
      const made = await house(make);
      const outcomes = await Promise.all(
        [made.moderator, made.another, made.admin, made.moderator].map((by) => outcome(suspend(at, by, made.person))),
      );
      expect(outcomes.toSorted()).toEqual(['act.alreadyStands', 'act.alreadyStands', 'act.alreadyStands', 'done']);
      expect(await db.select().from(acts).where(eq(acts.subjectId, made.person.id))).toHaveLength(1);
      await clear(made);
    }
    await sql.end();
  });
});
