import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { appeals } from '@/db/schema/acts';
import type { Member } from '@/server/context';
import { agreeToAct, undoAct } from '@/server/moderation/acting';
import { decideAppeal, makeAppeal } from '@/server/moderation/appeals';
import { actOn } from '@/server/moderation/deeds';
import { writeToPerson } from '@/server/moderation/working';
import { house, houseWithCase, onPerson } from '@/server/testing/moderation';
import { tell } from '@/server/testing/telling';
import { test } from '@/server/testing/test';
import { countUnseen, findNotifications } from './queries';
import { recipients } from './recipients';
import { shownWhen } from './shown';

test('all that is told to somebody can be shown to them', () => {
  const actor = { kind: 'member', id: crypto.randomUUID(), handle: 'somebody', role: 'member', standing: 'good' } as Member;
  const shown = shownWhen(actor);
  expect(Object.keys(shown).sort()).toEqual(Object.keys(recipients).sort());
  expect(Object.entries(shown).filter(([, condition]) => !condition)).toEqual([]);
});

describe('what a moderator does', () => {
  test('is shown to whom it is against, and to nobody else, also when it took two', async ({ db, make, as }) => {
    const { person, moderator, another, admin } = await house(make);
    const heard = async (member: Member) => (await findNotifications(as(member), {})).entries.map(({ name }) => name);
    const [done] = await actOn(as(moderator), onPerson(person, ['silence'], { days: 3 }));
    await tell(db, 'act.done');
    await undoAct(as(moderator), { actId: done?.id ?? '' });
    await tell(db, 'act.undone');
    const [proposed] = await actOn(as(moderator), onPerson(person, ['ban']));
    expect(await heard(person)).toHaveLength(2);
    await agreeToAct(as(another), { actId: proposed?.id ?? '' });
    await tell(db, 'act.agreed');
    expect((await heard(person)).sort()).toEqual(['act.agreed', 'act.done', 'act.undone']);
    expect(await countUnseen(as(person))).toBe(3);
    for (const member of [moderator, another, admin]) expect(await heard(member)).toEqual([]);
  });

  test('is shown as words to the person a case is about', async ({ db, make, as }) => {
    const { person, reader, moderator, caseId } = await houseWithCase(make, as);
    await writeToPerson(as(moderator), { caseId, words: 'What did you mean?' });
    await tell(db, 'case.written');
    expect((await findNotifications(as(person), {})).entries).toMatchObject([{ name: 'case.written' }]);
    expect(await countUnseen(as(reader))).toBe(0);
  });
});

test('an appeal is shown to those who may decide it while it waits, and its answer to the person', async ({ db, make, as }) => {
  const { person, moderator, another, admin } = await house(make);
  const near: Member = { ...(await make.sponsor()), role: 'moderator' };
  await db.update(users).set({ role: 'moderator' }).where(eq(users.id, near.id));
  await make.sponsorship({ sponsorId: near.id, sponseeId: person.id, status: 'active' });
  const [done] = await actOn(as(moderator), onPerson(person, ['silence'], { days: 3 }));
  await makeAppeal(as(person), { actId: done?.id ?? '', words: 'I was quoting.' });
  await tell(db, 'appeal.made');
  const heard = async (member: Member) => (await findNotifications(as(member), {})).entries.map(({ name }) => name);
  expect(await heard(another)).toEqual(['appeal.made']);
  expect(await heard(admin)).toEqual(['appeal.made']);
  for (const member of [person, moderator, near]) expect(await heard(member), member.handle).toEqual([]);
  const [appeal] = await db.select().from(appeals);
  await decideAppeal(as(another), { appealId: appeal?.id ?? '', verdict: 'overturned', answer: 'We read it again.' });
  await tell(db, 'appeal.overturned');
  expect(await heard(person)).toEqual(['appeal.overturned']);
  expect(await heard(admin), 'nothing waits any more').toEqual([]);
});
