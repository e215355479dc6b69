import { describe, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import { one } from '@/db/client';
import { alerts } from '@/db/schema/watch';
import type { AlertSeverity } from '@/db/vocabulary';
import { findNotifications } from '@/server/notifications/queries';
import type { Make } from '@/server/testing/make';
import { tell } from '@/server/testing/telling';
import { noon, test } from '@/server/testing/test';
import { answerDebrief, findDebriefs } from './debriefs';
import { closeAlert, handOver, standBy, takeAlert } from './mutations';

vi.mock('@/server/jobs', () => ({ later: vi.fn() }));

const hoursOn = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
async function alertOf(db: Db, make: Make, severity: AlertSeverity) {
  const subject = await make.member();
  const made = { targetKind: 'message' as const, targetId: crypto.randomUUID(), subjectId: subject.id, severity, classes: ['crisis'] };
  const [{ id: alertId }] = [
    one(
      await db
        .insert(alerts)
        .values({ ...made, noteSealed: '', openedAt: noon, dueAt: noon })
        .returning(),
    ),
  ];
  return { alertId };
}
const end = { words: 'Safe.', hours: '24' as const };

describe('being asked whether one would like to talk', () => {
  test('comes after an emergency to both who were with it, also when it was handed over', async ({ make, as, db }) => {
    const [ana, ben, cleo] = [
      await make.member({ role: 'moderator' }),
      await make.member({ role: 'moderator' }),
      await make.member({ role: 'moderator' }),
    ];
    const alert = await alertOf(db, make, 'S0');
    await takeAlert(as(ana), alert);
    await standBy(as(ben), alert);
    expect((await findDebriefs(as(ana))).debrief).toBeNull();
    await handOver(as(ana), { ...alert, words: 'I have to stop here.' });
    for (const who of [ana, ben]) expect((await findDebriefs(as(who))).debrief).toEqual({ reason: 'emergency', hasAsked: false });
    await takeAlert(as(cleo), alert);
    await closeAlert(as(cleo), { ...alert, ...end });
    // Who has not answered yet is not asked twice.
    for (const who of [ana, ben, cleo]) expect((await findDebriefs(as(who))).debrief).toMatchObject({ reason: 'emergency' });
  });

  test('comes after the third alert in one shift, once, and not after two', async ({ make, as, db }) => {
    const staff = await make.member({ role: 'moderator' });
    const asked = async () => (await findDebriefs(as(staff))).debrief;
    for (const count of [1, 2, 3, 4]) {
      const alert = await alertOf(db, make, 'S1');
      await takeAlert(as(staff), alert);
      await closeAlert(as(staff), { ...alert, ...end });
      expect((await asked())?.reason, `after ${count}`).toBe(count === 3 ? 'several' : undefined);
      if (count === 3) await answerDebrief(as(staff), { answer: 'done' });
    }
  });

  test('does not count what was long ago', async ({ make, as, db }) => {
    const staff = await make.member({ role: 'moderator' });
    for (const hours of [0, 6, 12]) {
      const alert = await alertOf(db, make, 'S1');
      await takeAlert(as(staff, hoursOn(hours)), alert);
      await closeAlert(as(staff, hoursOn(hours)), { ...alert, ...end });
    }
    expect((await findDebriefs(as(staff))).debrief).toBeNull();
  });

  test('is answered as one likes: the others hear of it only when one would like to talk', async ({ make, as, db }) => {
    const [ana, ben] = [await make.member({ role: 'moderator' }), await make.member({ role: 'moderator' })];
    const alert = await alertOf(db, make, 'S0');
    await takeAlert(as(ana), alert);
    await handOver(as(ana), { ...alert, words: 'Please.' });
    expect((await findDebriefs(as(ben))).wishes).toEqual([]);
    await answerDebrief(as(ana), { answer: 'ask' });
    await answerDebrief(as(ana), { answer: 'ask' });
    await tell(db, 'debrief.asked');
    expect((await findNotifications(as(ben), {})).entries.map(({ name }) => name)).toEqual(['debrief.asked']);
    expect((await findNotifications(as(ana), {})).entries).toEqual([]);
    expect((await findDebriefs(as(ben))).wishes).toMatchObject([{ handle: ana.handle }]);
    await answerDebrief(as(ana), { answer: 'done' });
    expect((await findDebriefs(as(ben))).wishes).toEqual([]);
    await expect(answerDebrief(as(await make.member()), { answer: 'ask' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
