import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { alertSteps, alerts } from '@/db/schema/watch';
import type { Context, Member, MemberContext, System } from '@/server/context';
import { decideHeld, findHeld, findOwnHeld } from '@/server/discussions/holding';
import { editPost } from '@/server/discussions/mutations';
import { openThread } from '@/server/discussions/opening';
import { replyToThread } from '@/server/discussions/reply';
import { editGroup } from '@/server/groups/founding';
import { recipients } from '@/server/notifications/recipients';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { callOut } from './calling';
import { takeDuty } from './duty';
import { closeAlert, handOver, noteFollowUp, standBy, takeAlert } from './mutations';
import { getAlert, lookAhead, watchPage } from './queries';
import { getPresence } from './roster';

// Jobs are asked for in the transaction at hand; what they do is tried here by running them.
vi.mock('@/server/jobs', () => ({ later: vi.fn() }));
const { later } = await import('@/server/jobs');

const minutesOn = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const system = (ctx: MemberContext, now = noon): Context<System> => ({ ...ctx, actor: { kind: 'system' }, now });
const words = 'i dont want to be here anymore, i have it all planned for tonight';
const say = (threadId: string, body: string) => ({ postId: crypto.randomUUID(), threadId, body });

describe('words in which somebody may be in danger (M07, F13)', () => {
  test('are said, not held, and a person is called in the same transaction', async ({ make, as, db }) => {
    const group = await make.group();
    const member = await make.member();
    const staff = await make.member({ role: 'moderator' });
    const thread = await make.thread({ groupId: group.id });
    await make.membership({ groupId: group.id, userId: member.id });
    const said = await replyToThread(as(member), say(thread.id, words));
    expect(said).toMatchObject({ isHeld: false, care: 'S0' });
    const [post] = await db.select().from(posts).where(eq(posts.id, said.id));
    expect(post).toMatchObject({ care: 'S0', hiddenAt: null, body: words });
    const [alert] = await db.select().from(alerts);
    expect(alert).toMatchObject({ targetKind: 'post', targetId: said.id, severity: 'S0', classes: ['crisis'], subjectId: member.id });
    expect(alert?.noteSealed).not.toContain('planned');
    expect(later).toHaveBeenCalledWith(expect.anything(), 'callOut', { alertId: alert?.id });
    expect((await watchPage(as(staff))).open).toMatchObject([{ severity: 'S0', takenBy: null, byAt: minutesOn(5) }]);
    expect(await getAlert(as(staff), { alertId: alert?.id ?? '' })).toMatchObject({ kind: 'staff', body: words });
  });

  test('written again are the same alert, and a private message shows nobody its words', async ({ make, as, db }) => {
    const thread = await make.thread();
    const [author] = await db.select().from(posts).where(eq(posts.threadId, thread.id));
    const member = { ...(await make.member()), id: author?.authorId ?? '' };
    await editPost(as(member), { postId: thread.first.id, version: 1, body: words, contentWarning: null });
    await editPost(as(member), { postId: thread.first.id, version: 2, body: `${words}. please`, contentWarning: null });
    expect(await db.select().from(alerts)).toHaveLength(1);
  });

  test('do not wait for the longer clock once they have become worse', async ({ make, as, db }) => {
    const thread = await make.thread();
    const member = { ...(await make.member()), id: thread.authorId ?? '' };
    await editPost(as(member), { postId: thread.first.id, version: 1, body: 'i keep thinking about killing myself', contentWarning: null });
    const [alert] = await db.select().from(alerts);
    expect(alert?.severity).toBe('S1');
    await callOut(system(as(member)), { alertId: alert?.id ?? '' });
    await editPost(as(member, minutesOn(2)), { postId: thread.first.id, version: 2, body: words, contentWarning: null });
    await callOut(system(as(member), minutesOn(2)), { alertId: alert?.id ?? '' });
    const [now] = await db.select().from(alerts);
    expect(now).toMatchObject({ severity: 'S0', calls: 2, dueAt: minutesOn(7) });
  });

  test('are called out again and again until somebody takes them; what is taken and left is called out anew', async ({ make, as, db }) => {
    const { alertId, ctx, staff } = await raised({ make, as, db });
    for (const at of [0, 5, 10]) await callOut(system(ctx, minutesOn(at)), { alertId });
    expect(await steps(db, alertId)).toEqual(['opened', 'calledOut', 'calledOut', 'calledOut']);
    // A job that comes twice calls once.
    await callOut(system(ctx, minutesOn(11)), { alertId });
    expect(await steps(db, alertId)).toHaveLength(4);
    await takeAlert(as(staff, minutesOn(12)), { alertId });
    await callOut(system(ctx, minutesOn(15)), { alertId });
    expect(await steps(db, alertId)).toHaveLength(5);
    await callOut(system(ctx, minutesOn(23)), { alertId });
    expect(await steps(db, alertId)).toEqual(['opened', 'calledOut', 'calledOut', 'calledOut', 'taken', 'letGo', 'calledOut']);
    expect((await watchPage(as(staff))).open[0]).toMatchObject({ takenBy: null });
  });

  test('call first those on duty, then everybody; never the person', async ({ make, as, db }) => {
    const { alertId, ctx, staff, member } = await raised({ make, as, db });
    const serving = await make.member({ role: 'moderator' });
    await takeDuty(as(serving), { hours: '4' });
    expect(await getPresence(ctx)).toEqual({ isServed: true, nextAt: null });
    await callOut(system(ctx), { alertId });
    expect(await called(db, alertId)).toEqual([serving.id]);
    await callOut(system(ctx, minutesOn(5)), { alertId });
    const all = await called(db, alertId);
    expect(all).toContain(staff.id);
    expect(all).not.toContain(member.id);
  });

  test('are looked after by two when it is the worst: nobody ends that alone', async ({ make, as, db }) => {
    const { alertId, staff } = await raised({ make, as, db });
    const second = await make.member({ role: 'moderator' });
    await takeAlert(as(staff), { alertId });
    const end = { alertId, words: 'Safe, with her sister.', hours: '24' as const };
    await expect(closeAlert(as(staff), end)).rejects.toMatchObject({ reason: 'alert.needsSecond' });
    await expect(standBy(as(staff), { alertId })).rejects.toMatchObject({ reason: 'alert.secondIsAnother' });
    await standBy(as(second), { alertId });
    await closeAlert(as(staff), end);
    const [alert] = await db.select().from(alerts);
    expect(alert?.followUpAt).toEqual(minutesOn(24 * 60));
    const [post] = await db
      .select({ care: posts.care })
      .from(posts)
      .where(eq(posts.id, alert?.targetId ?? ''));
    expect(post?.care).toBeNull();
    await noteFollowUp(as(second, minutesOn(24 * 60)), { alertId, words: 'Better.' });
    expect((await watchPage(as(second))).toAsk).toEqual([]);
    const sealed = await db.select({ words: alertSteps.wordsSealed }).from(alertSteps);
    expect(sealed.some((step) => step.words?.includes('sister'))).toBe(false);
  });

  test('need that second person still to be of the staff, and nobody who is near to them', async ({ make, as, db }) => {
    const { alertId, staff, member } = await raised({ make, as, db });
    const [second, near] = [await make.member({ role: 'moderator' }), await make.sponsor()];
    await make.sponsorship({ sponsorId: near.id, sponseeId: member.id, status: 'trial' });
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, near.id));
    await takeAlert(as(staff), { alertId });
    await expect(standBy(as({ ...near, role: 'moderator' }), { alertId })).rejects.toMatchObject({ code: 'forbidden' });
    await standBy(as(second), { alertId });
    const third = await make.member({ role: 'moderator' });
    const leaves = ({ id }: Member) => db.update(users).set({ standing: 'suspended' }).where(eq(users.id, id));
    await leaves(second);
    const end = { alertId, words: 'Safe.', hours: '24' as const };
    await expect(closeAlert(as(staff), end)).rejects.toMatchObject({ reason: 'alert.needsSecond' });
    // Nobody is left but who is near to them: it is not kept open for that.
    await leaves(third);
    await closeAlert(as(staff), end);
  });

  test('can be handed over, and then all are called at once', async ({ make, as, db }) => {
    const { alertId, ctx, staff } = await raised({ make, as, db });
    await takeAlert(as(staff), { alertId });
    await handOver(as(staff, minutesOn(2)), { alertId, words: 'I have to stop here.' });
    await callOut(system(ctx, minutesOn(2)), { alertId });
    expect((await steps(db, alertId)).slice(-2)).toEqual(['handedOver', 'calledOut']);
  });
});

describe('words that would harm others (M08)', () => {
  test('wait for a moderator: their author is told why, others see nothing, two moderators publish them once (F07)', async ({
    make,
    as,
    db,
  }) => {
    const group = await make.group();
    const member = await make.member();
    const thread = await make.thread({ groupId: group.id });
    await make.membership({ groupId: group.id, userId: member.id });
    const said = await replyToThread(as(member), say(thread.id, 'need a plug for blues, hmu on telegram'));
    expect(said).toMatchObject({ isHeld: true, heldFor: 'sourcing', care: null });
    expect(await findOwnHeld(as(member))).toMatchObject([{ id: said.id, heldFor: 'sourcing' }]);
    await expect(findHeld(as(member))).rejects.toMatchObject({ code: 'forbidden' });
    const staff = await make.member({ role: 'moderator' });
    expect(await findHeld(as(staff))).toMatchObject([{ id: said.id }]);
    const publish = { postId: said.id, decision: 'publish' as const, words: '' };
    await expect(decideHeld(as(member), publish)).rejects.toMatchObject({ code: 'forbidden' });
    await decideHeld(as(staff), publish);
    await expect(decideHeld(as(staff), publish)).rejects.toMatchObject({ reason: 'post.notHeld' });
    const [post] = await db.select().from(posts).where(eq(posts.id, said.id));
    expect(post).toMatchObject({ hiddenAt: null, heldAt: null });
    expect(await db.$count(events, and(eq(events.name, 'post.released'), eq(events.subjectId, said.id)))).toBe(1);
  });

  test('are kept back with words to their author', async ({ make, as, db }) => {
    const member = await make.member();
    const group = await make.group();
    await make.membership({ groupId: group.id, userId: member.id });
    const opened = await openThread(as(member), {
      threadId: crypto.randomUUID(),
      groupId: group.id,
      title: 'Hello',
      body: 'selling 10 extra strips, cheap',
    } as never);
    expect(opened).toMatchObject({ isHeld: true });
    const staff = await make.member({ role: 'moderator' });
    const [held] = await findHeld(as(staff));
    const refuse = { postId: held?.id ?? '', decision: 'refuse' as const, words: '' };
    await expect(decideHeld(as(staff), refuse)).rejects.toMatchObject({ reason: 'required' });
    await decideHeld(as(staff), { ...refuse, words: 'Nothing is sold here.' });
    const [post] = await db
      .select()
      .from(posts)
      .where(eq(posts.id, held?.id ?? ''));
    expect(post).toMatchObject({ heldAt: null, hiddenFor: 'selling', hiddenNote: 'Nothing is sold here.' });
  });

  test('an edit that brings them in goes back to wait', async ({ make, as, db }) => {
    const thread = await make.thread();
    const member = { ...(await make.member()), id: thread.authorId ?? '' };
    await editPost(as(member), {
      postId: thread.first.id,
      version: 1,
      body: 'need a plug for blues, hmu on telegram',
      contentWarning: null,
    });
    const [post] = await db.select().from(posts).where(eq(posts.id, thread.first.id));
    expect(post).toMatchObject({ hiddenFor: 'sourcing' });
    expect(post?.heldAt).not.toBeNull();
  });

  test('first words in a group that reads them first wait as well, and the next do not', async ({ make, as, db }) => {
    const group = await make.group({ approvesFirst: true });
    const member = await make.member();
    const thread = await make.thread({ groupId: group.id });
    await make.membership({ groupId: group.id, userId: member.id });
    const first = await replyToThread(as(member), say(thread.id, 'Hello, I am new here.'));
    expect(first).toMatchObject({ isHeld: true, heldFor: null });
    const noted = await db.select({ name: events.name }).from(events).where(eq(events.subjectId, first.id)).orderBy(events.id);
    expect(noted.map(({ name }) => name)).toEqual(['post.written', 'post.held']);
    const staff = await make.member({ role: 'moderator' });
    await decideHeld(as(staff), { postId: first.id, decision: 'publish', words: '' });
    expect(await replyToThread(as(member), say(thread.id, 'Thank you for having me.'))).toMatchObject({ isHeld: false });
  });

  test('whether first words wait is for the moderators of the group to choose; a first thread waits as a reply does', async ({
    make,
    as,
  }) => {
    const group = await make.group();
    const [moderator, one, two, three] = [await make.member(), await make.member(), await make.member(), await make.member()];
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    for (const { id } of [one, two, three]) await make.membership({ groupId: group.id, userId: id });
    const thread = { groupId: group.id, title: 'Hello', body: 'Hello, I am new here.' };
    const open = (by: Member) => openThread(as(by), { ...thread, threadId: crypto.randomUUID() } as never);
    const edit = (by: Member, version: number, approvesFirst: boolean) => {
      const { id: groupId, name, description, rules, admission, welcomesLovedOnes } = group;
      return editGroup(as(by), {
        ...{ groupId, name, description, rules, admission, welcomesLovedOnes, topics: [], stages: [] },
        ...{ version, approvesFirst },
      });
    };
    expect(await open(one)).toMatchObject({ isHeld: false });
    await expect(edit(one, 1, true)).rejects.toMatchObject({ code: 'forbidden' });
    await edit(moderator, 1, true);
    expect(await open(two)).toMatchObject({ isHeld: true });
    expect(await open(two), 'still nothing of theirs was read').toMatchObject({ isHeld: true });
    expect(await open(one), 'whose words stand there already').toMatchObject({ isHeld: false });
    expect(await open(moderator)).toMatchObject({ isHeld: false });
    await edit(moderator, 2, false);
    expect(await open(three)).toMatchObject({ isHeld: false });
  });

  test('what would become of words is said before they are sent, and nothing is kept', async ({ make, as, db }) => {
    const member = await make.member();
    expect(await lookAhead(as(member), { body: words })).toMatchObject({ care: 'S0', presence: { isServed: false, nextAt: null } });
    expect(await lookAhead(as(member), { body: 'selling 10 extra strips, cheap' })).toMatchObject({ care: null, heldFor: 'selling' });
    expect(await db.select().from(alerts)).toEqual([]);
  });
});

describe('the first day (P15)', () => {
  test('is ten replies and three threads, without links, and says so', async ({ make, as }) => {
    const newcomer = await make.member({ joinedAt: new Date(noon.getTime() - 3_600_000) });
    const group = await make.group();
    const thread = await make.thread({ groupId: group.id });
    await make.membership({ groupId: group.id, userId: newcomer.id });
    for (let i = 0; i < 10; i++) await replyToThread(as(newcomer), say(thread.id, `A kind word, number ${i}.`));
    await expect(replyToThread(as(newcomer), say(thread.id, 'One more.'))).rejects.toMatchObject({
      code: 'tooMany',
      reason: 'newcomer.replies',
    });
    await expect(replyToThread(as(newcomer), say(thread.id, 'See https://example.org'))).rejects.toMatchObject({
      reason: 'newcomer.links',
    });
    const open = (n: number) =>
      openThread(as(newcomer), { threadId: crypto.randomUUID(), groupId: group.id, title: `T${n}`, body: 'Hello.' } as never);
    for (let i = 0; i < 3; i++) await open(i);
    await expect(open(3)).rejects.toMatchObject({ reason: 'newcomer.threads' });
    // Whoever may be in danger is never refused, whatever the measure.
    expect(await replyToThread(as(newcomer), say(thread.id, `${words}. see https://example.org`))).toMatchObject({ care: 'S0' });
    await openThread(as(newcomer), { threadId: crypto.randomUUID(), groupId: group.id, title: 'T4', body: words } as never);
    const nextDay = as(newcomer, new Date(noon.getTime() + 24 * 3_600_000));
    expect(await replyToThread(nextDay, say(thread.id, 'See https://example.org'))).toMatchObject({ isHeld: false });
  });
});

type As = (member: Member, now?: Date) => MemberContext;
async function raised({ make, as, db }: { make: Make; as: As; db: Db }) {
  const group = await make.group();
  const member = await make.member();
  const staff = await make.member({ role: 'moderator' });
  const thread = await make.thread({ groupId: group.id });
  await make.membership({ groupId: group.id, userId: member.id });
  await replyToThread(as(member), say(thread.id, words));
  const [alert] = await db.select().from(alerts);
  return { alertId: alert?.id ?? '', ctx: as(member), member, staff };
}
async function steps(db: Db, alertId: string) {
  const rows = await db
    .select({ kind: alertSteps.kind, doneAt: alertSteps.doneAt })
    .from(alertSteps)
    .where(eq(alertSteps.alertId, alertId));
  const order = ['taken', 'letGo', 'handedOver', 'calledOut'];
  return rows
    .sort(
      (a, b) =>
        a.doneAt.getTime() - b.doneAt.getTime() ||
        (a.kind === 'opened' ? -1 : b.kind === 'opened' ? 1 : order.indexOf(a.kind) - order.indexOf(b.kind)),
    )
    .map(({ kind }) => kind);
}
async function called(db: Db, alertId: string) {
  const rows = await db.execute<{ id: string }>(
    sql`with event as (select ${alertId}::uuid as subject_id, ${minutesOn(5).toISOString()}::timestamptz as happened_at) select c.id from event, lateral (${recipients['alert.raised']}) c`,
  );
  return rows.map(({ id }) => id);
}
