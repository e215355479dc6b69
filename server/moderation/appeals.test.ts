import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { appeals } from '@/db/schema/acts';
import { walking } from '@/db/vocabulary';
import type { Member } from '@/server/context';
import { house, suspend } from '@/server/testing/moderation';
import { later } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { answerAppeal, decideAppeal, findAppeals, findOwnSanctions, makeAppeal } from './appeals';

const words = 'I was quoting somebody.';
const answer = 'We read it again together.';

describe('an appeal', () => {
  test('H01: is made once for each sanction, and its state can be seen', async ({ make, as }) => {
    const { person, moderator } = await house(make);
    const actId = await suspend(as(moderator), person);
    const suspended: Member = { ...person, standing: 'suspended' };
    await makeAppeal(as(suspended), { actId, words });
    await expect(makeAppeal(as(suspended), { actId, words })).rejects.toMatchObject({ reason: 'appeal.onlyOnce' });
  });

  test('H01: says how it stands', async ({ make, as }) => {
    const { person, moderator } = await house(make);
    const actId = await suspend(as(moderator), person);
    await makeAppeal(as(person), { actId, words });
    const { sanctions } = await findOwnSanctions(as(person));
    expect(sanctions).toMatchObject([{ kind: 'suspend', mayAppeal: false, appeal: { status: 'open', words } }]);
    expect(JSON.stringify(sanctions), 'nobody who moderates is named').not.toContain(moderator.handle);
  });

  test('H03: is not decided by who acted, nor by anybody who does not stand above', async ({ make, as, db }) => {
    const { person, groupModerator, moderator, another } = await house(make);
    const actId = await suspend(as(moderator), person);
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

  test.for(walking)('is neither seen nor decided by who walks with the person, while that is %s', async (status, { make, as, db }) => {
    const { person, moderator } = await house(make);
    const near: Member = { ...(await make.sponsor()), role: 'moderator' };
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, near.id));
    await make.sponsorship({ sponsorId: near.id, sponseeId: person.id, status });
    await makeAppeal(as(person), { actId: await suspend(as(moderator), person), words });
    const [appeal] = await db.select().from(appeals);
    expect(await findAppeals(as(near))).toEqual([]);
    await expect(decideAppeal(as(near), { appealId: appeal?.id ?? '', verdict: 'overturned', answer })).rejects.toMatchObject({
      code: 'notFound',
    });
  });

  test('H06: is answered with words, and the person may answer once', async ({ make, as, db }) => {
    const { person, moderator, another } = await house(make);
    const actId = await suspend(as(moderator), person);
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
    const actId = await suspend(as(moderator), person);
    await expect(makeAppeal(as(reader), { actId, words })).rejects.toMatchObject({ code: 'notFound', reason: 'act.notFound' });
    await expect(makeAppeal(as(person, later(14 * 1440 + 1)), { actId, words })).rejects.toMatchObject({ reason: 'appeal.tooLate' });
    await makeAppeal(as(person, later(14 * 1440)), { actId, words });
  });

  test('is to be answered within seven days, which both sides read; the one that is due first is the first for the staff', async ({
    make,
    as,
  }) => {
    const [one, two, three] = [await house(make), await house(make), await house(make)];
    for (const [made, minutes] of [
      [one, 3],
      [two, 1],
      [three, 2],
    ] as const)
      await makeAppeal(as(made.person, later(minutes)), { actId: await suspend(as(made.moderator), made.person), words });
    expect((await findOwnSanctions(as(one.person))).sanctions[0]?.appeal).toMatchObject({ dueAt: later(7 * 1440 + 3) });
    const waiting = async () => (await findAppeals(as(one.admin))).map(({ person, dueAt }) => [person, dueAt]);
    expect(await waiting()).toEqual([
      [two.person.handle, later(7 * 1440 + 1)],
      [three.person.handle, later(7 * 1440 + 2)],
      [one.person.handle, later(7 * 1440 + 3)],
    ]);
    const [first] = await findAppeals(as(one.admin));
    await decideAppeal(as(one.admin), { appealId: first?.id ?? '', verdict: 'upheld', answer });
    expect((await waiting()).map(([person]) => person)).toEqual([three, one, two].map(({ person }) => person.handle));
  });
});
