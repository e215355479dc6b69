import { eq } from 'drizzle-orm';
import { describe, expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { notifications } from '@/db/schema/notifications';
import { unansweredCalls } from '@/db/schema/reading';
import type { Context, System } from '@/server/context';
import { openThread } from '@/server/discussions/opening';
import { replyToThread } from '@/server/discussions/reply';
import { findUnanswered, measureAnswers } from '@/server/discussions/unanswered';
import { notifyOfEvent } from '@/server/notifications/mutations';
import { findNotifications } from '@/server/notifications/queries';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { inside, later, newId, tellAll, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { callToUnanswered, offerHelp } from './mutations';
import { isHelper } from './queries';

const hours = (count: number) => later(count * 60);
const system = (ctx: Pick<Context, 'db'>, now: Date): Context<System> => ({ db: ctx.db, actor: { kind: 'system' }, now });

describe('what waits for an answer', () => {
  test('is first words and questions that nobody else answered, the longest waiting first', async ({ make, as }) => {
    const { group, reader, person, moderator } = await inside(make);
    const opening = (over: object) => ({ threadId: newId(), groupId: group.id, title: 'May I ask', ...words, ...over });
    const first = await openThread(as(reader, later(1)), opening({}));
    await openThread(as(reader, later(2)), opening({}));
    const question = await openThread(as(reader, later(3)), opening({ isQuestion: true }));
    await offerHelp(as(person), { isOffered: true });
    const waiting = async () => (await findUnanswered(as(person, hours(1)), {})).threads.map(({ id }) => id);
    expect(await waiting()).toEqual([first.id, question.id]);

    await replyToThread(as(reader, later(4)), { postId: newId(), threadId: first.id, ...words });
    expect(await waiting()).toEqual([first.id, question.id]);
    await replyToThread(as(moderator, later(5)), { postId: newId(), threadId: first.id, ...words });
    expect(await waiting()).toEqual([question.id]);
  });

  test('is shown to those who said they want to help, and to moderators; nobody is asked to answer themselves', async ({ make, as }) => {
    const { reader, moderator, thread, person } = await asking(make);
    await expect(findUnanswered(as(reader), {})).rejects.toMatchObject({ code: 'forbidden' });
    await offerHelp(as(reader), { isOffered: true });
    await offerHelp(as(reader), { isOffered: true });
    expect(await isHelper(as(reader))).toBe(true);
    expect((await findUnanswered(as(reader), {})).threads).toMatchObject([{ id: thread.id, isQuestion: true, author: person.handle }]);
    await offerHelp(as(reader), { isOffered: false });
    await expect(findUnanswered(as(reader), {})).rejects.toMatchObject({ code: 'forbidden' });
    expect((await findUnanswered(as({ ...moderator, moderatesAGroup: true }), {})).threads).toHaveLength(1);
    await offerHelp(as(person), { isOffered: true });
    expect((await findUnanswered(as(person), {})).threads).toEqual([]);
  });

  test('is nothing from groups one may not read, from closed, hidden or removed threads, or from groups that came to an end', async ({
    db,
    make,
    as,
  }) => {
    const { person } = await inside(make);
    await offerHelp(as(person), { isOffered: true });
    const kept = await make.group({ admission: 'approval' });
    const past = await make.group({ archivedAt: noon });
    await make.thread({ groupId: kept.id, isQuestion: true });
    await make.thread({ groupId: past.id, isQuestion: true });
    await make.thread({ isQuestion: true, closedAt: noon });
    await make.thread({ isQuestion: true, hiddenAt: noon });
    await make.thread({ isQuestion: true, title: '' });
    expect((await findUnanswered(as(person), {})).threads).toEqual([]);
    const open = await make.thread({ isQuestion: true, isAnonymous: true, isFirst: true });
    await db.update(threads).set({ contentWarning: 'loss' }).where(eq(threads.id, open.id));
    expect((await findUnanswered(as(person), {})).threads).toMatchObject([
      { id: open.id, isFirst: false, isAlias: true, contentWarning: 'loss' },
    ]);
  });

  test('comes in pages, each thread once', async ({ make, as }) => {
    const { person } = await inside(make);
    const asked: string[] = [];
    for (let n = 0; n < 28; n++) asked.push((await make.thread({ isQuestion: true, openedAt: later(Math.floor(n / 2)) })).id);
    await offerHelp(as(person), { isOffered: true });
    const first = await findUnanswered(as(person), {});
    const second = await findUnanswered(as(person), { after: first.next ?? undefined });
    const found = [...first.threads, ...second.threads].map(({ id }) => id);
    expect(found.toSorted()).toEqual(asked.toSorted());
    expect(second.next).toBeNull();
  });
});

describe('first words that are a reply', () => {
  test('wait for an answer as those of a thread do, and are answered by the next who is another', async ({ make, as }) => {
    const { thread, reader, person, moderator } = await inside(make);
    const helper = { ...moderator, moderatesAGroup: true };
    const say = (who: typeof reader, minutes: number, over = {}) =>
      replyToThread(as(who, later(minutes)), { postId: newId(), threadId: thread.id, ...words, ...over });
    const first = await say(reader, 1);
    await say(reader, 2);
    const waiting = async (who = helper) => (await findUnanswered(as(who, hours(1)), {})).threads;
    expect(await waiting()).toMatchObject([
      { id: thread.id, isFirst: true, postNumber: first.number, author: reader.handle, since: later(1) },
    ]);
    await offerHelp(as(reader), { isOffered: true });
    expect(await waiting(reader)).toEqual([]);
    await say(person, 3);
    expect(await waiting()).toEqual([]);
    await say(reader, 4);
    expect(await waiting()).toEqual([]);
  });

  test('under a name for one thread say nothing of whether somebody is new here', async ({ make, as }) => {
    const { thread, reader, moderator } = await inside(make);
    await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...words, isAnonymous: true });
    expect((await findUnanswered(as({ ...moderator, moderatesAGroup: true }), {})).threads).toEqual([]);
  });

  test('call the moderators of the group after half a day, once', async ({ db, make, as }) => {
    const { thread, reader, moderator } = await inside(make);
    const said = await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...words });
    const told = async () => (await findNotifications(as(moderator), {})).entries.filter(({ name }) => name === 'post.unanswered');
    await callToUnanswered(system({ db }, hours(11)));
    await tellAll(db);
    expect(await told()).toEqual([]);
    for (let twice = 0; twice < 2; twice++) await callToUnanswered(system({ db }, hours(13)));
    await tellAll(db);
    expect(await told()).toMatchObject([{ postNumber: said.number, threadTitle: 'A thread' }]);
    await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words });
    expect(await told()).toEqual([]);
  });
});

describe('how long answers take', () => {
  test('is told to moderators once there are enough of them, each for their own groups', async ({ make, as }) => {
    const { group, moderator, reader } = await inside(make);
    const own = { ...moderator, moderatesAGroup: true };
    await expect(measureAnswers(as(reader))).rejects.toMatchObject({ code: 'forbidden' });
    const answered = (minutes: number, over = {}) =>
      make.thread({ groupId: group.id, isQuestion: true, openedAt: noon, answeredAt: later(minutes), ...over });
    for (let n = 1; n <= 9; n++) await answered(n * 10);
    const elsewhere = await make.group();
    for (let n = 1; n <= 10; n++) await answered(6000, { groupId: elsewhere.id });
    expect(await measureAnswers(as(own, hours(20)))).toMatchObject({ medianMinutes: null, waiting: 0 });
    await answered(100);
    await make.thread({ groupId: group.id, isQuestion: true, openedAt: noon });
    await make.thread({ groupId: group.id, isFirst: true, openedAt: hours(9) });
    expect(await measureAnswers(as(own, hours(20)))).toMatchObject({ medianMinutes: 55, waiting: 1 });
    expect(await measureAnswers(as(await make.member({ role: 'moderator' }), hours(20)))).toMatchObject({ medianMinutes: 3050 });
    expect(await measureAnswers(as(own, hours(31 * 24)))).toMatchObject({ medianMinutes: null });
  });
});

describe('after half a day', () => {
  test('the moderators of the group are called, once for each thread', async ({ db, make, as }) => {
    const { thread, moderator } = await asking(make);
    expect(await callToUnanswered(system({ db }, hours(11)))).toBe(0);
    expect(await callToUnanswered(system({ db }, hours(12.5)))).toBe(1);
    expect(await callToUnanswered(system({ db }, hours(13)))).toBe(0);
    const [event] = await db.select().from(events).where(eq(events.name, 'thread.unanswered'));
    expect(event).toMatchObject({ subjectId: thread.id, actorId: null });
    await notifyOfEvent(system({ db }, hours(13)), { eventId: event?.id ?? 0 });
    expect(await db.select().from(notifications)).toMatchObject([{ userId: moderator.id }]);
    const inbox = async () => (await findNotifications(as(moderator, hours(14)), {})).entries;
    expect(await inbox()).toMatchObject([{ name: 'thread.unanswered', threadTitle: 'A thread', threadNumber: thread.number }]);
    await replyToThread(as(moderator, hours(14)), { postId: newId(), threadId: thread.id, ...words });
    expect(await inbox()).toEqual([]);
  });

  test('nobody is called to what was answered meanwhile, nor to what is long past', async ({ db, make, as }) => {
    const { thread, moderator } = await asking(make);
    await callToUnanswered(system({ db }, hours(13)));
    await replyToThread(as(moderator, hours(13)), { postId: newId(), threadId: thread.id, ...words });
    const [event] = await db.select().from(events).where(eq(events.name, 'thread.unanswered'));
    await notifyOfEvent(system({ db }, hours(13)), { eventId: event?.id ?? 0 });
    expect(await db.$count(notifications)).toBe(0);
    await make.thread({ isQuestion: true, openedAt: noon });
    expect(await callToUnanswered(system({ db }, hours(24 * 8)))).toBe(0);
  });

  plain('two workers call once', async () => {
    const { db } = connect(parallelDatabaseUrl(), { max: 4 });
    const make = makers(db);
    const { id } = await make.thread({ isQuestion: true, openedAt: noon });
    await Promise.all([1, 2, 3, 4].map(() => callToUnanswered(system({ db }, hours(13)))));
    expect(await db.$count(unansweredCalls, eq(unansweredCalls.threadId, id))).toBe(1);
    expect(await db.$count(events, eq(events.subjectId, id))).toBe(1);
  });
});

/** A group in which somebody asked at noon. */
async function asking(make: ReturnType<typeof makers>) {
  const group = await make.group();
  const [person, moderator, reader] = [await make.member(), await make.member(), await make.member()];
  const thread = await make.thread({ groupId: group.id, authorId: person.id, isQuestion: true, openedAt: noon });
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await make.membership({ groupId: group.id, userId: reader.id });
  return { group, person, moderator, reader, thread };
}
