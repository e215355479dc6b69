import { and, asc, desc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { connect, type Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { memberships } from '@/db/schema/groups';
import { cases } from '@/db/schema/moderation';
import { notifications } from '@/db/schema/notifications';
import type { Context, Member, System } from '@/server/context';
import { hidePost } from '@/server/discussions/mutations';
import { replyToThread } from '@/server/discussions/reply';
import { type EventName, record } from '@/server/events';
import { dismissCase, hideReported } from '@/server/moderation/mutations';
import { reportPost } from '@/server/moderation/reporting';
import { abilities } from '@/server/policy';
import { proposeSponsor } from '@/server/sponsorship/vetting';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { type Make, makers } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { markSeen, notifyOfEvent } from './mutations';
import { notificationPolicy } from './policy';
import { countUnseen, findNotifications } from './queries';

const system = (db: Db): Context<System> => ({ db, actor: { kind: 'system' }, now: noon });
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

/** Runs the job of the newest event of this name, as the worker would. */
async function tell(db: Db, name: EventName, at = noon) {
  const [event] = await db.select({ id: events.id }).from(events).where(eq(events.name, name)).orderBy(desc(events.id)).limit(1);
  if (!event) throw new Error(`Nothing called ${name} has happened.`);
  await notifyOfEvent({ ...system(db), now: at }, { eventId: event.id });
  return event.id;
}

async function talk(make: Make, admission: 'open' | 'approval' = 'open') {
  const group = await make.group({ admission });
  const [opener, other] = [await make.member(), await make.member()];
  await make.membership({ groupId: group.id, userId: other.id });
  const thread = await make.thread({ groupId: group.id, authorId: opener.id });
  return { group, opener, other, thread };
}

const reply = (threadId: string) => ({ postId: crypto.randomUUID(), threadId, body: 'I hear you.', contentWarning: null });

describe('a new post', () => {
  test('is told to those who wrote in the thread before, and to nobody else', async ({ db, make, as }) => {
    const { group, opener, other, thread } = await talk(make);
    const [silent, late] = [await make.member(), await make.member()];
    for (const { id } of [silent, late]) await make.membership({ groupId: group.id, userId: id });
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    await replyToThread(as(late), reply(thread.id));
    await tell(db, 'post.written');
    const counts = Object.fromEntries(
      await Promise.all(Object.entries({ opener, other, late, silent }).map(async ([who, person]) => [who, await countUnseen(as(person))])),
    );
    expect(counts).toEqual({ opener: 1, other: 1, late: 0, silent: 0 });
  });

  test('gives way to what is still unseen of the same thread, and is told again once that was seen', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    for (const round of [1, 2]) {
      await replyToThread(as(other, minutes(round)), reply(thread.id));
      await tell(db, 'post.written', minutes(round));
    }
    expect((await findNotifications(as(opener), {})).entries).toMatchObject([
      { name: 'post.written', postNumber: 2, threadTitle: 'A thread' },
    ]);
    await markSeen(as(opener), { until: minutes(2) });
    await replyToThread(as(other, minutes(3)), reply(thread.id));
    await tell(db, 'post.written', minutes(3));
    expect((await findNotifications(as(opener), {})).entries.map(({ postNumber, seenAt }) => [postNumber, seenAt !== null])).toEqual([
      [4, false],
      [2, true],
    ]);
  });

  test('is not told to who left the group, and is gone from the inbox of who leaves later', async ({ db, make, as }) => {
    const { group, opener, other, thread } = await talk(make, 'approval');
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    expect(await countUnseen(as(opener))).toBe(1);
    await db.delete(memberships).where(and(eq(memberships.groupId, group.id), eq(memberships.userId, opener.id)));
    expect(await countUnseen(as(opener))).toBe(0);
    expect((await findNotifications(as(opener), {})).entries).toEqual([]);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    expect(await db.select().from(notifications).where(eq(notifications.userId, opener.id))).toHaveLength(1);
  });

  test('leaves the inbox with the title of a thread that was hidden, but for those who moderate', async ({ db, make, as }) => {
    const { group, opener, other, thread } = await talk(make);
    const moderator = await make.member();
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    for (const person of [other, moderator]) await replyToThread(as(person), reply(thread.id));
    await replyToThread(as(opener), reply(thread.id));
    await tell(db, 'post.written');
    await hidePost(as(moderator), { postId: thread.first.id, reason: 'other', note: 'Please be kind.' });
    expect([await countUnseen(as(other)), await countUnseen(as(moderator))]).toEqual([0, 1]);
    expect((await findNotifications(as(other), {})).entries).toEqual([]);
  });

  test('carries no word of what was said', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), { ...reply(thread.id), body: 'A secret word' });
    await tell(db, 'post.written');
    expect(JSON.stringify(await findNotifications(as(opener), {}))).not.toContain('secret');
  });

  test('told twice by the worker is there once', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    const eventId = await tell(db, 'post.written');
    await markSeen(as(opener), { until: noon });
    await notifyOfEvent(system(db), { eventId });
    expect(await db.select().from(notifications).where(eq(notifications.userId, opener.id))).toHaveLength(1);
  });
});

describe('a report', () => {
  async function reported(make: Make) {
    const { group, opener, other, thread } = await talk(make);
    const groupModerator = await make.member();
    await make.membership({ groupId: group.id, userId: groupModerator.id, role: 'moderator' });
    const [moderator, admin] = [await make.member({ role: 'moderator' }), await make.member({ role: 'admin' })];
    return { group, author: opener, reporter: other, thread, groupModerator, moderator, admin, postId: thread.first.id };
  }
  const told = async (db: Db, eventId: number, people: Record<string, Member>) => {
    const rows = await db.select({ userId: notifications.userId }).from(notifications).where(eq(notifications.eventId, eventId));
    return Object.entries(people)
      .filter(([, { id }]) => rows.some(({ userId }) => userId === id))
      .map(([who]) => who);
  };

  test('calls the nearest who may handle it', async ({ db, make, as }) => {
    const { reporter, author, groupModerator, moderator, admin, postId } = await reported(make);
    await reportPost(as(reporter), { postId, reason: 'other', words: '' });
    expect(await told(db, await tell(db, 'case.reported'), { reporter, author, groupModerator, moderator, admin })).toEqual([
      'groupModerator',
    ]);
  });

  test('calls everyone who may handle it when a life may be at risk', async ({ db, make, as }) => {
    const { reporter, author, groupModerator, moderator, admin, postId } = await reported(make);
    await reportPost(as(reporter), { postId, reason: 'danger', words: '' });
    expect(await told(db, await tell(db, 'case.reported'), { reporter, author, groupModerator, moderator, admin })).toEqual([
      'groupModerator',
      'moderator',
      'admin',
    ]);
  });

  test("of a group's only moderator rises to the site", async ({ db, make, as }) => {
    const { group, reporter, groupModerator, moderator, admin } = await reported(make);
    const thread = await make.thread({ groupId: group.id, authorId: groupModerator.id });
    await reportPost(as(reporter), { postId: thread.first.id, reason: 'other', words: '' });
    expect(await told(db, await tell(db, 'case.reported'), { groupModerator, moderator, admin })).toEqual(['moderator']);
  });

  test("of the site's moderators rises to the admins", async ({ db, make, as }) => {
    const { group, reporter, groupModerator, moderator, admin } = await reported(make);
    await db.update(memberships).set({ role: 'member' }).where(eq(memberships.userId, groupModerator.id));
    await db.update(users).set({ role: 'member' }).where(eq(users.role, 'moderator'));
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, moderator.id));
    const thread = await make.thread({ groupId: group.id, authorId: moderator.id });
    await reportPost(as(reporter), { postId: thread.first.id, reason: 'other', words: '' });
    expect(await told(db, await tell(db, 'case.reported'), { groupModerator, moderator, admin })).toEqual(['admin']);
  });

  test('disappears from the inbox of a moderator who then becomes a reporter too', async ({ db, make, as }) => {
    const { reporter, groupModerator, postId } = await reported(make);
    await reportPost(as(reporter), { postId, reason: 'other', words: '' });
    await tell(db, 'case.reported');
    expect((await findNotifications(as(groupModerator), {})).entries).toMatchObject([{ name: 'case.reported', isCaseOpen: true }]);
    await reportPost(as(groupModerator), { postId, reason: 'other', words: '' });
    expect((await findNotifications(as(groupModerator), {})).entries).toEqual([]);
    expect(await countUnseen(as(groupModerator))).toBe(0);
  });

  test('is answered: who reported hears what came of it, without a way to the case', async ({ db, make, as }) => {
    const { reporter, author, groupModerator, postId } = await reported(make);
    await reportPost(as(reporter), { postId, reason: 'other', words: '' });
    const [opened] = await db.select().from(cases).where(eq(cases.targetId, postId));
    await hideReported(as(groupModerator), { caseId: opened?.id ?? '', version: 1, reason: 'other', note: 'Please be kind.' });
    await tell(db, 'post.hidden');
    await tell(db, 'case.upheld');
    expect((await findNotifications(as(reporter), {})).entries).toMatchObject([{ name: 'case.upheld', caseId: null }]);
    const [toAuthor] = (await findNotifications(as(author), {})).entries;
    expect(toAuthor).toMatchObject({ name: 'post.hidden', postNumber: 1 });
    expect(JSON.stringify(toAuthor)).not.toContain(groupModerator.id);
  });

  test('is answered when nothing was found wrong, too', async ({ db, make, as }) => {
    const { reporter, groupModerator, postId } = await reported(make);
    await reportPost(as(reporter), { postId, reason: 'other', words: '' });
    const [opened] = await db.select().from(cases).where(eq(cases.targetId, postId));
    await dismissCase(as(groupModerator), { caseId: opened?.id ?? '', version: 1, note: 'Within the rules.' });
    await tell(db, 'case.dismissed');
    expect((await findNotifications(as(reporter), {})).entries).toMatchObject([{ name: 'case.dismissed' }]);
  });
});

describe('groups and sponsors', () => {
  test("who asks to join is told to the group's moderators, and to the admins where it has none", async ({ db, make, as }) => {
    const [moderator, admin, asker] = [await make.member(), await make.member({ role: 'admin' }), await make.member()];
    const [led, leaderless] = [await make.group({ admission: 'approval' }), await make.group({ admission: 'approval' })];
    await make.membership({ groupId: led.id, userId: moderator.id, role: 'moderator' });
    await record(as(asker), 'group.asked', led.id, {});
    await tell(db, 'group.asked');
    expect([await countUnseen(as(moderator)), await countUnseen(as(admin))]).toEqual([1, 0]);
    await record(as(asker), 'group.asked', leaderless.id, {});
    await tell(db, 'group.asked');
    expect([await countUnseen(as(moderator)), await countUnseen(as(admin))]).toEqual([1, 1]);
  });

  test('a sponsor hears of a request, and the one who asked of the answer', async ({ db, make, as }) => {
    const [sponsor, sponsee] = [await make.sponsor(), await make.member()];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id });
    await record(as(sponsee), 'sponsorship.requested', id, { sponsorId: sponsor.id });
    await tell(db, 'sponsorship.requested');
    await record(as(sponsor), 'sponsorship.answered', id, { sponseeId: sponsee.id, answer: 'accept' });
    await tell(db, 'sponsorship.answered');
    expect((await findNotifications(as(sponsor), {})).entries).toMatchObject([{ name: 'sponsorship.requested', sponsorshipId: id }]);
    expect((await findNotifications(as(sponsee), {})).entries).toMatchObject([
      { name: 'sponsorship.answered', answer: 'accept', sponsorshipId: id },
    ]);
  });

  test('staff hear of an offer to sponsor while it waits, and who offered hears that they may', async ({ db, make, as }) => {
    const [moderator, suspended, member] = [
      await make.member({ role: 'moderator' }),
      await make.member({ role: 'admin', standing: 'suspended' }),
      await make.member(),
    ];
    const applicant = await make.sponsor({ status: 'applied', approvedAt: null });
    await record(as(applicant), 'sponsor.applied', applicant.id, {});
    await tell(db, 'sponsor.applied');
    expect((await findNotifications(as(moderator), {})).entries).toMatchObject([{ name: 'sponsor.applied' }]);
    for (const person of [suspended, member, applicant]) expect(await countUnseen(as(person))).toBe(0);
    expect(await countUnseen(as({ ...moderator, role: 'member' }))).toBe(0);

    await proposeSponsor(as(moderator), { userId: applicant.id, vetting: 'interview', note: 'We talked.' });
    await tell(db, 'sponsor.proposed');
    expect((await findNotifications(as(applicant), {})).entries).toMatchObject([{ name: 'sponsor.proposed' }]);
    expect(await countUnseen(as(moderator))).toBe(0);
  });

  test('a request that was taken back by itself is told as that', async ({ db, make, as }) => {
    const [sponsor, sponsee] = [await make.sponsor(), await make.member()];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id });
    await record(system(db), 'sponsorship.withdrawn', id, { sponsorId: sponsor.id });
    await tell(db, 'sponsorship.withdrawn');
    expect((await findNotifications(as(sponsor), {})).entries).toMatchObject([{ name: 'sponsorship.withdrawn', isByItself: true }]);
  });

  test('who asks to join is not told to a suspended moderator', async ({ db, make, as }) => {
    const moderator = await make.member();
    const group = await make.group({ admission: 'approval' });
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    await record(as(await make.member()), 'group.asked', group.id, {});
    await tell(db, 'group.asked');
    expect([await countUnseen(as(moderator)), await countUnseen(as({ ...moderator, standing: 'suspended' }))]).toEqual([1, 0]);
  });

  test('nobody is told of what they did themselves', async ({ db, make, as }) => {
    const member = await make.member();
    const group = await make.group();
    await record(as(member), 'group.admitted', group.id, { userId: member.id });
    await tell(db, 'group.admitted');
    expect(await countUnseen(as(member))).toBe(0);
  });
});

describe('the inbox', () => {
  test('goes on where a page ended, and counts what it lists', async ({ db, make, as }) => {
    const { opener, other, group } = await talk(make);
    for (let index = 0; index < 35; index++) {
      const thread = await make.thread({ groupId: group.id, authorId: opener.id });
      await hidePost(as(await make.member({ role: 'moderator' })), { postId: thread.first.id, reason: 'other', note: 'Please be kind.' });
      await tell(db, 'post.hidden', minutes(index % 7));
    }
    const first = await findNotifications(as(opener), {});
    const second = await findNotifications(as(opener), { after: first.next });
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect(new Set(ids).size).toBe(35);
    const moments = [...first.entries, ...second.entries].map(({ notifiedAt }) => notifiedAt.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
    expect(await countUnseen(as(opener))).toBe(35);
    expect(await countUnseen(as(other))).toBe(0);
  });

  test('what comes while one reads stays new', async ({ db, make, as }) => {
    const { opener, other, thread, group } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    const { readAt } = await findNotifications(as(opener, minutes(1)), {});
    const second = await make.thread({ groupId: group.id, authorId: opener.id });
    await replyToThread(as(other), reply(second.id));
    await tell(db, 'post.written', minutes(2));
    await markSeen(as(opener, minutes(3)), { until: readAt });
    expect(await countUnseen(as(opener))).toBe(1);
  });

  test('marking as seen touches nobody else', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    await markSeen(as(other), { until: minutes(1) });
    expect(await countUnseen(as(opener))).toBe(1);
  });

  test('of a suspended person holds their own matters, and nothing of the groups', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    await hidePost(as(await make.member({ role: 'moderator' })), { postId: thread.first.id, reason: 'other', note: 'Please be kind.' });
    await tell(db, 'post.hidden');
    expect((await findNotifications(as({ ...opener, standing: 'suspended' }), {})).entries.map(({ name }) => name)).toEqual([
      'post.hidden',
    ]);
  });

  test("is nobody else's", async ({ make }) => {
    const [owner, other, admin] = [await make.member(), await make.member(), await make.member({ role: 'admin' })];
    const may = (actor: Member) =>
      Object.entries(abilities(notificationPolicy, actor, { userId: owner.id }))
        .filter(([, allowed]) => allowed)
        .map(([verb]) => verb)
        .join(' ');
    expect({ owner: may(owner), suspended: may({ ...owner, standing: 'suspended' }), other: may(other), admin: may(admin) }).toEqual({
      owner: 'read see choose unsubscribe',
      suspended: 'read see choose unsubscribe',
      other: 'unsubscribe',
      admin: 'unsubscribe',
    });
  });
});

test('the same event told ten times at once is in the inbox once', async () => {
  const { db, sql } = connect(parallelDatabaseUrl(), { max: 10 });
  const make = makers(db);
  const { opener, other, thread } = await talk(make);
  await replyToThread({ db, actor: other, now: noon }, reply(thread.id));
  const [written] = await db
    .select()
    .from(posts)
    .where(and(eq(posts.threadId, thread.id), eq(posts.authorId, other.id)))
    .orderBy(asc(posts.number));
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.name, 'post.written'), eq(events.subjectId, written?.id ?? '')));
  await Promise.all(Array.from({ length: 10 }, () => notifyOfEvent(system(db), { eventId: event?.id ?? 0 })));
  expect(await db.select().from(notifications).where(eq(notifications.userId, opener.id))).toHaveLength(1);
  await sql.end();
});
