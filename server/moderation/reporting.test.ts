import { and, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { acts, auditLog } from '@/db/schema/acts';
import { posts } from '@/db/schema/discussions';
import { caseHandlers, cases, reports } from '@/db/schema/moderation';
import { sponsorships } from '@/db/schema/sponsorship';
import { walking } from '@/db/vocabulary';
import { createCaller } from '@/server/api/root';
import type { Member } from '@/server/context';
import { deletePost } from '@/server/discussions/mutations';
import { house, reported } from '@/server/testing/moderation';
import { later } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { undoAct } from './acting';
import { dismissCase } from './mutations';
import { getCase } from './one-case';
import { findCases, findOwnReports } from './queries';
import { report, reportPost, withdrawReport } from './reporting';

const told = { reason: 'other', words: '' } as const;
const daysAgo = (days: number) => new Date(noon.getTime() - days * 86_400_000);

describe('anything one can see can be reported', () => {
  test('a person, a moderator as well, a group, a match and a listing, each to those whose it is', async ({ db, make, as }) => {
    const reader = await make.member();
    const [sponsor, moderator, admin] = [
      await make.sponsor(),
      await make.member({ role: 'moderator' }),
      await make.member({ role: 'admin' }),
    ];
    const group = await make.group();
    const groupModerator = await make.member();
    await make.membership({ groupId: group.id, userId: groupModerator.id, role: 'moderator' });
    const pair = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: reader.id, status: 'active' });
    const meeting = await make.meeting();
    const handlers = async (caseId: string) =>
      (await db.select().from(caseHandlers).where(eq(caseHandlers.caseId, caseId))).map(({ userId }) => userId);
    const file = async (targetKind: Parameters<typeof report>[1]['targetKind'], targetId: string) =>
      (await report(as(reader), { targetKind, targetId, ...told })).caseId;

    for (const caseId of [
      await file('person', sponsor.handle),
      await file('group', group.slug),
      await file('sponsorship', pair.id),
      await file('meeting', meeting.slug),
    ]) {
      expect(await handlers(caseId)).toEqual(expect.arrayContaining([moderator.id, admin.id]));
      expect(await handlers(caseId)).not.toContain(groupModerator.id);
    }
    const aboutModerator = await handlers(await file('person', moderator.handle));
    expect(aboutModerator).toContain(admin.id);
    expect(aboutModerator).not.toContain(moderator.id);
    expect(await handlers(await file('person', groupModerator.id))).toEqual(expect.arrayContaining([moderator.id, admin.id]));
  });

  test('what one cannot see is as absent as what never was', async ({ db, make, as }) => {
    const reader = await make.member();
    const hidden = await make.group({ admission: 'invitation' });
    const pair = await make.sponsorship();
    const thread = await make.thread({ groupId: hidden.id });
    for (const [targetKind, targetId] of [
      ['group', hidden.slug],
      ['sponsorship', pair.id],
      ['post', thread.first.id],
      ['thread', thread.id],
      ['person', 'nobody-of-this-name'],
      ['meeting', 'nowhere'],
      ['post', 'no id at all'],
    ] as const)
      await expect(report(as(reader), { targetKind, targetId, ...told })).rejects.toMatchObject({ code: 'notFound' });
    expect(await db.select().from(cases)).toEqual([]);
  });

  test('nobody reports themselves', async ({ make, as }) => {
    const one = await make.member();
    await expect(report(as(one), { targetKind: 'person', targetId: one.handle, ...told })).rejects.toMatchObject({
      reason: 'case.oneself',
    });
  });

  test('the snapshot holds what was said before it as well', async ({ db, make, as }) => {
    const thread = await make.thread();
    const { caseId } = await report(as(await make.member()), { targetKind: 'thread', targetId: thread.id, ...told });
    const [filed] = await db.select().from(reports).where(eq(reports.caseId, caseId));
    expect(filed?.snapshot).toMatchObject({ text: 'The first words.', thread: 'A thread', before: [] });
  });
});

describe('a report', () => {
  test('keeps what was seen, whatever becomes of the post', async ({ db, make, as }) => {
    const { person, reader, moderator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
    await db.update(posts).set({ body: 'Something harmless.' }).where(eq(posts.id, postId));
    await deletePost(as(person), { postId });
    const { reports, post } = await getCase(as(moderator), { caseId: id });
    expect(reports[0]?.snapshot).toMatchObject({ text: 'The first words.', author: person.handle, thread: 'A thread' });
    expect(post?.deletedAt).not.toBeNull();
  });

  test('gathers many reports of one post in one case', async ({ make, as, db }) => {
    const { reader, groupModerator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
    await reportPost(as(await make.member()), { postId, reason: 'selling', words: '' });
    expect(await db.select().from(cases).where(eq(cases.targetId, postId))).toHaveLength(1);
    expect((await findCases(as(groupModerator), {})).cases).toMatchObject([{ id, reportCount: 2, reasons: ['other', 'selling'] }]);
  });

  test('is refused kindly the second time', async ({ make, as }) => {
    const { reader, postId } = await house(make);
    await reported(as(reader), postId);
    await expect(reported(as(reader), postId)).rejects.toMatchObject({ code: 'conflict', reason: 'case.alreadyReported' });
  });

  test('may be done again when an earlier case is closed, and makes a new case that knows the earlier one', async ({ make, as, db }) => {
    const { reader, moderator, postId } = await house(make);
    const first = await reported(as(reader), postId);
    await dismissCase(as(moderator), { caseId: first.id, version: 1, note: 'Within the rules.' });
    await expect(reported(as(reader), postId)).rejects.toMatchObject({ reason: 'case.lookedAtLately' });
    await db
      .update(posts)
      .set({ editedAt: later(1) })
      .where(eq(posts.id, postId));
    const second = await reported(as(reader, later(2)), postId, 'other');
    expect(second.id).not.toBe(first.id);
    expect((await getCase(as(moderator), { caseId: second.id })).earlier).toMatchObject([
      { caseId: first.id, outcome: 'dismissed', note: 'Within the rules.' },
    ]);
  });

  test('a post in a group one is not in is as absent as one that never was', async ({ make, as, db }) => {
    const group = await make.group({ admission: 'approval' });
    const thread = await make.thread({ groupId: group.id });
    const asking = reportPost(as(await make.member()), { postId: thread.first.id, reason: 'other', words: '' });
    await expect(asking).rejects.toMatchObject({ code: 'notFound', reason: 'post.notFound' });
    expect(await db.select().from(cases).where(eq(cases.targetId, thread.first.id))).toEqual([]);
  });

  test("is not for one's own post", async ({ make, as }) => {
    const { person, postId } = await house(make);
    await expect(reported(as(person), postId)).rejects.toMatchObject({ reason: 'case.ownPost' });
  });
});

describe('who never handles a case', () => {
  test.for(walking)('the sponsor or sponsee of the person it concerns, while theirs is %s', async (status, { db, make, as }) => {
    const [person, reader] = [await make.member(), await make.member()];
    const moderator = await make.sponsor();
    const staff: Member = { ...moderator, role: 'moderator' };
    await db.execute(`update users set role = 'moderator' where id = '${moderator.id}'`);
    const pair = await make.sponsorship({ sponsorId: moderator.id, sponseeId: person.id, status });
    const { caseId } = await report(as(reader), { targetKind: 'person', targetId: person.handle, ...told });
    const handles = async () =>
      (
        await db
          .select()
          .from(caseHandlers)
          .where(and(eq(caseHandlers.caseId, caseId), eq(caseHandlers.userId, staff.id)))
      ).length > 0;
    expect(await handles()).toBe(false);
    await db.update(sponsorships).set({ status: 'ended', place: null, endedAt: noon }).where(eq(sponsorships.id, pair.id));
    expect(await handles()).toBe(true);
  });
});

describe('what a report weighs', () => {
  test('many new accounts at once are marked, and weigh little; nobody is refused', async ({ db, make, as }) => {
    const thread = await make.thread({ authorId: (await make.member({ joinedAt: daysAgo(900) })).id });
    for (let count = 0; count < 15; count++)
      await report(as(await make.member({ joinedAt: daysAgo(1) })), { targetKind: 'post', targetId: thread.first.id, ...told });
    const [found] = await db.select().from(cases).where(eq(cases.targetId, thread.first.id));
    expect(found).toMatchObject({ isCoordinated: true, trustedCount: 0, score: 15 * 0.25 });
  });

  test('E12: enough people one may rely on hide what a newcomer wrote, until somebody looks; by the site, and taken back with one word', async ({
    db,
    make,
    as,
  }) => {
    const [group, moderator] = [await make.group(), await make.member({ role: 'moderator' })];
    const newcomer = await make.thread({ groupId: group.id, authorId: (await make.member({ joinedAt: daysAgo(1) })).id });
    const old = await make.thread({ groupId: group.id, authorId: (await make.member({ joinedAt: daysAgo(400) })).id });
    const danger = await make.thread({ groupId: group.id, authorId: (await make.member({ joinedAt: daysAgo(1) })).id });
    for (let count = 0; count < 3; count++) {
      const reporter = await make.member({ joinedAt: daysAgo(90) });
      for (const { first } of [newcomer, old])
        await report(as(reporter), { targetKind: 'post', targetId: first.id, reason: 'selling', words: '' });
      await report(as(reporter), { targetKind: 'post', targetId: danger.first.id, reason: 'danger', words: '' });
    }
    const isHidden = async (id: string) => (await db.select().from(posts).where(eq(posts.id, id)))[0]?.hiddenAt !== null;
    expect([await isHidden(newcomer.first.id), await isHidden(old.first.id), await isHidden(danger.first.id)]).toEqual([
      true,
      false,
      false,
    ]);
    const [act] = await db.select().from(acts);
    expect(act).toMatchObject({ doneBy: null, rule: 'trusted-reports', kind: 'hide' });
    expect(await db.select().from(auditLog)).toMatchObject([{ name: 'post.hidden', actorRole: 'system', actorId: null }]);
    await undoAct(as(moderator), { actId: act?.id ?? '' });
    expect(await isHidden(newcomer.first.id)).toBe(false);
  });

  test('of old accounts it counts whole', async ({ db, make, as }) => {
    const thread = await make.thread();
    for (let count = 0; count < 3; count++)
      await report(as(await make.member({ joinedAt: daysAgo(90) })), { targetKind: 'post', targetId: thread.first.id, ...told });
    const [found] = await db.select().from(cases).where(eq(cases.targetId, thread.first.id));
    expect(found).toMatchObject({ isCoordinated: false, trustedCount: 3, score: 3 });
  });

  test('a hundred in an hour are too many, but never one that says somebody is in danger', async ({ db, make }) => {
    const [member, group] = [await make.member(), await make.group()];
    const api = createCaller({ db, actor: member, now: new Date(), network: crypto.randomUUID() });
    const refused: string[] = [];
    for (let count = 0; count < 25; count++) {
      const thread = await make.thread({ groupId: group.id });
      const asked = { targetKind: 'post', targetId: thread.first.id, words: '' } as const;
      await api.moderation.report({ ...asked, reason: 'other' }).catch(({ code }) => refused.push(code));
      if (count === 24) await api.moderation.report({ ...asked, reason: 'danger' });
    }
    expect(refused).toEqual(Array(5).fill('TOO_MANY_REQUESTS'));
  });
});

describe('my reports', () => {
  test('say how each stands, and not what became of the person; to nobody else', async ({ make, as }) => {
    const [reader, moderator] = [await make.member(), await make.member({ role: 'moderator' })];
    const thread = await make.thread();
    const { caseId } = await report(as(reader), { targetKind: 'post', targetId: thread.first.id, ...told });
    expect((await findOwnReports(as(reader), {})).reports).toMatchObject([{ outcome: 'open', targetKind: 'post' }]);
    await dismissCase(as(moderator), { caseId, version: 1, note: 'A note for moderators.' });
    const { reports: mine } = await findOwnReports(as(reader), {});
    expect(mine).toMatchObject([{ outcome: 'dismissed' }]);
    expect(JSON.stringify(mine)).not.toMatch(/A note for moderators/);
    expect((await findOwnReports(as(moderator), {})).reports).toEqual([]);
  });

  test('can be taken back: the last one closes the case, which stays readable', async ({ db, make, as }) => {
    const [one, other, moderator] = [await make.member(), await make.member(), await make.member({ role: 'moderator' })];
    const thread = await make.thread();
    const first = await report(as(one), { targetKind: 'post', targetId: thread.first.id, ...told });
    const second = await report(as(other), { targetKind: 'post', targetId: thread.first.id, ...told });
    await withdrawReport(as(one), first);
    await expect(withdrawReport(as(one), first)).rejects.toMatchObject({ reason: 'report.notFound' });
    await expect(withdrawReport(as(one), second)).rejects.toMatchObject({ reason: 'report.notFound' });
    const state = async () => (await db.select().from(cases).where(eq(cases.id, first.caseId)))[0]?.status;
    expect(await state()).toBe('open');
    await withdrawReport(as(other), second);
    expect(await state()).toBe('withdrawn');
    await expect(dismissCase(as(moderator), { caseId: first.caseId, version: 1, note: 'Too late.' })).rejects.toMatchObject({
      reason: 'case.alreadyDecided',
    });
  });
});
