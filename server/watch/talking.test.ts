import { eq } from 'drizzle-orm';
import { describe, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import { alertSteps, alerts } from '@/db/schema/watch';
import type { Member, MemberContext } from '@/server/context';
import { replyToThread } from '@/server/discussions/reply';
import { findNotifications } from '@/server/notifications/queries';
import type { Make } from '@/server/testing/make';
import { tell } from '@/server/testing/telling';
import { noon, test } from '@/server/testing/test';
import { watchCopy } from './copy';
import { forgetAlerts } from './keeping';
import { answerAlert, askPerson, closeAlert, noteAlert, noteFollowUp, standBy, takeAlert } from './mutations';
import { askedOfMe, getAlert } from './queries';
import { writeBack, writeToPerson } from './talking';

vi.mock('@/server/jobs', () => ({ later: vi.fn() }));

type As = (member: Member, now?: Date) => MemberContext;
const worst = 'i dont want to be here anymore, i have it all planned for tonight';

/** Somebody wrote under a name for one thread, and a moderator took the alert. */
async function taken({ make, as, db }: { make: Make; as: As; db: Db }, body = worst) {
  const group = await make.group();
  const member = await make.member();
  const [staff, second] = [await make.member({ role: 'moderator' }), await make.member({ role: 'moderator' })];
  const thread = await make.thread({ groupId: group.id });
  await make.membership({ groupId: group.id, userId: member.id });
  await replyToThread(as(member), { postId: crypto.randomUUID(), threadId: thread.id, body });
  const [alert] = await db.select().from(alerts);
  const alertId = alert?.id ?? '';
  await takeAlert(as(staff), { alertId });
  await standBy(as(second), { alertId });
  return { alertId, member, staff, second };
}
const inbox = async (ctx: MemberContext) => (await findNotifications(ctx, {})).entries.map(({ name }) => name);
const daysOn = (days: number) => new Date(noon.getTime() + days * 86_400_000);

describe('"may we …?"', () => {
  test('is asked by whoever took it, and answered by the person alone', async ({ make, as, db }) => {
    const { alertId, member, staff, second } = await taken({ make, as, db });
    await expect(askPerson(as(second), { alertId, question: 'write' })).rejects.toMatchObject({ code: 'forbidden' });
    await askPerson(as(staff), { alertId, question: 'write' });
    await tell(db, 'alert.asked');
    expect(await inbox(as(member))).toEqual(['alert.asked']);
    expect(await askedOfMe(as(member))).toMatchObject([{ id: alertId, question: 'write' }]);
    expect(await getAlert(as(member), { alertId })).toMatchObject({ kind: 'own', question: 'write', answer: null });
    await answerAlert(as(member), { alertId, question: 'write', answer: 'yes', words: '' });
    expect(await getAlert(as(staff), { alertId })).toMatchObject({ answer: 'yes', mayWrite: true });
    const stranger = await make.member();
    await expect(getAlert(as(stranger), { alertId })).rejects.toMatchObject({ code: 'notFound' });
    const no = { alertId, question: 'write' as const, answer: 'no' as const, words: '' };
    await expect(answerAlert(as(stranger), no)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('we call someone for you is asked in an emergency only; a yes names whom, and only staff with the alert reads it', async ({
    make,
    as,
    db,
  }) => {
    const { alertId, member, staff } = await taken({ make, as, db });
    await askPerson(as(staff), { alertId, question: 'call' });
    const yes = { alertId, question: 'call' as const, answer: 'yes' as const };
    await expect(answerAlert(as(member), { ...yes, words: '' })).rejects.toMatchObject({ reason: 'alert.whomToCall' });
    // A yes to another question than the one that stands is no yes.
    await expect(answerAlert(as(member), { ...yes, question: 'write', words: '' })).rejects.toMatchObject({ reason: 'alert.notAsked' });
    await answerAlert(as(member, daysOn(0.01)), { ...yes, words: 'My sister Bea, 555 0100' });
    const told = await getAlert(as(staff), { alertId });
    expect(told).toMatchObject({ question: 'call', answer: 'yes', mayWrite: false });
    expect(told.kind === 'staff' && told.steps.at(-1)).toMatchObject({ kind: 'answered', by: null, words: 'My sister Bea, 555 0100' });
    const rows = await db.select({ words: alertSteps.wordsSealed }).from(alertSteps).where(eq(alertSteps.alertId, alertId));
    expect(JSON.stringify(rows)).not.toContain('Bea');
  });

  test('we call someone is not asked when it is less', async ({ make, as, db }) => {
    const { alertId, staff } = await taken({ make, as, db }, 'i keep thinking about killing myself');
    await expect(askPerson(as(staff), { alertId, question: 'call' })).rejects.toMatchObject({ reason: 'alert.onlyEmergency' });
  });
});

describe('writing to the person', () => {
  test('needs their yes, stays with the alert, and shows them no note; a later no ends it', async ({ make, as, db }) => {
    const { alertId, member, staff, second } = await taken({ make, as, db });
    const say = { alertId, words: 'I read what you wrote. What would help right now?' };
    await expect(writeToPerson(as(staff), say)).rejects.toMatchObject({ reason: 'alert.mayNotWrite' });
    await expect(writeBack(as(member), { alertId, words: 'Hello?' })).rejects.toMatchObject({ reason: 'alert.notAsked' });
    await askPerson(as(staff), { alertId, question: 'write' });
    await answerAlert(as(member), { alertId, question: 'write', answer: 'yes', words: '' });
    await noteAlert(as(staff), { alertId, words: 'For the others alone.' });
    await writeToPerson(as(second), say);
    await tell(db, 'alert.wrote');
    expect(await inbox(as(member))).toContain('alert.wrote');
    await writeBack(as(member, daysOn(0.01)), { alertId, words: 'Somebody to sit with me.' });
    await tell(db, 'alert.answered');
    expect(await inbox(as(staff))).toContain('alert.answered');
    const own = await getAlert(as(member), { alertId });
    expect(own.kind === 'own' && own.talk.map(({ by, words }) => [by, words])).toEqual([
      [second.handle, say.words],
      [null, 'Somebody to sit with me.'],
    ]);
    expect(JSON.stringify(own)).not.toContain('others alone');
    const copy = JSON.stringify(await watchCopy.copy(as(member)));
    expect(copy).toContain('What would help');
    expect(copy).not.toContain('others alone');
    await expect(writeToPerson(as(await make.member({ role: 'admin' })), say)).rejects.toMatchObject({ code: 'forbidden' });
    await answerAlert(as(member), { alertId, question: 'write', answer: 'no', words: '' });
    await expect(writeToPerson(as(staff), say)).rejects.toMatchObject({ reason: 'alert.mayNotWrite' });
  });

  test('goes on after the end until somebody has asked how they are; half a year later all of it is gone', async ({ make, as, db }) => {
    const { alertId, member, staff, second } = await taken({ make, as, db });
    await askPerson(as(staff), { alertId, question: 'write' });
    await answerAlert(as(member), { alertId, question: 'write', answer: 'yes', words: '' });
    await closeAlert(as(staff), { alertId, words: 'With her sister.', hours: '24' });
    await writeToPerson(as(staff, daysOn(1)), { alertId, words: 'How are you today?' });
    await writeBack(as(member, daysOn(1)), { alertId, words: 'Better.' });
    await noteFollowUp(as(second, daysOn(1)), { alertId, words: 'Better.' });
    await expect(writeToPerson(as(staff, daysOn(2)), { alertId, words: 'And today?' })).rejects.toMatchObject({ reason: 'alert.closed' });
    await forgetAlerts({ db, actor: { kind: 'system' }, now: daysOn(179) });
    expect(await db.$count(alerts)).toBe(1);
    await forgetAlerts({ db, actor: { kind: 'system' }, now: daysOn(181) });
    expect([await db.$count(alerts), await db.$count(alertSteps)]).toEqual([0, 0]);
  });
});
