import { and, eq, inArray } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import { caseHandlers, cases, reports } from '@/db/schema/moderation';
import type { Member, MemberContext } from '@/server/context';
import { deletePost } from '@/server/discussions/mutations';
import { hidePost } from '@/server/moderation/hiding';
import { abilities } from '@/server/policy';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { type Make, makers } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { findLog } from './log';
import { dismissCase, hideReported, restoreReported } from './mutations';
import { getCase } from './one-case';
import { casePolicy } from './policy';
import { countOpenCases, findCases } from './queries';
import { reportPost } from './reporting';

const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
type As = (member: Member, now?: Date) => MemberContext;

/** A thread in a group with a moderator of its own, and one of each kind of staff; everyone concerned is in the group. */
async function scene(make: Make) {
  const group = await make.group();
  const [author, reader, groupModerator] = await Promise.all([make.member(), make.member(), make.member()]);
  const [moderator, admin] = [await make.member({ role: 'moderator' }), await make.member({ role: 'admin' })];
  await make.membership({ groupId: group.id, userId: reader.id });
  await make.membership({ groupId: group.id, userId: groupModerator.id, role: 'moderator' });
  const thread = await make.thread({ groupId: group.id, authorId: author.id });
  return { group, author, reader, groupModerator, moderator, admin, thread, postId: thread.first.id };
}

async function reported(as: As, reporter: Member, postId: string, reason: 'other' | 'danger' = 'other', at = noon) {
  const ctx = as(reporter, at);
  await reportPost(ctx, { postId, reason, words: 'Please look at this.' });
  const [found] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.targetId, postId), eq(cases.status, 'open')));
  if (!found) throw new Error('There is no case.');
  return found;
}

describe('reporting', () => {
  test('keeps what was seen, whatever becomes of the post', async ({ db, make, as }) => {
    const { author, reader, moderator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    await db.update(posts).set({ body: 'Something harmless.' }).where(eq(posts.id, postId));
    await deletePost(as(author), { postId });
    const { reports, post } = await getCase(as(moderator), { caseId: id });
    expect(reports[0]?.snapshot).toMatchObject({ text: 'The first words.', author: author.handle, thread: 'A thread' });
    expect(post?.deletedAt).not.toBeNull();
  });

  test('gathers many reports of one post in one case', async ({ make, as, db }) => {
    const { reader, groupModerator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    await reportPost(as(await make.member()), { postId, reason: 'selling', words: '' });
    expect(await db.select().from(cases).where(eq(cases.targetId, postId))).toHaveLength(1);
    expect((await findCases(as(groupModerator), {})).cases).toMatchObject([{ id, reportCount: 2, reasons: ['other', 'selling'] }]);
  });

  test('is refused kindly the second time', async ({ make, as }) => {
    const { reader, postId } = await scene(make);
    await reported(as, reader, postId);
    await expect(reported(as, reader, postId)).rejects.toMatchObject({ code: 'conflict', reason: 'case.alreadyReported' });
  });

  test('may be done again when an earlier case is closed, and makes a new case that knows the earlier one', async ({ make, as, db }) => {
    const { reader, moderator, postId } = await scene(make);
    const first = await reported(as, reader, postId);
    await dismissCase(as(moderator), { caseId: first.id, version: 1, note: 'Within the rules.' });
    await expect(reported(as, reader, postId)).rejects.toMatchObject({ reason: 'case.lookedAtLately' });
    await db
      .update(posts)
      .set({ editedAt: later(1) })
      .where(eq(posts.id, postId));
    const second = await reported(as, reader, postId, 'other', later(2));
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
    const { author, postId } = await scene(make);
    await expect(reported(as, author, postId)).rejects.toMatchObject({ reason: 'case.ownPost' });
  });
});

describe('whose case it is', () => {
  test("the group's moderators, the site's and the admins; not members, nor moderators of elsewhere", async ({ make, as, db }) => {
    const { reader, author, groupModerator, moderator, admin, postId } = await scene(make);
    const elsewhere = await make.member();
    await make.membership({ groupId: (await make.group()).id, userId: elsewhere.id, role: 'moderator' });
    const { id } = await reported(as, reader, postId);
    const people = [reader, author, elsewhere, groupModerator, moderator, admin].map(({ id }) => id);
    const rows = await db
      .select()
      .from(caseHandlers)
      .where(and(eq(caseHandlers.caseId, id), inArray(caseHandlers.userId, people)));
    const levels = Object.fromEntries(rows.map(({ userId, level }) => [userId, level]));
    expect(levels).toEqual({ [groupModerator.id]: 'group', [moderator.id]: 'site', [admin.id]: 'admin' });
  });

  test('list, count, page and decision say the same of everyone', async ({ make, as, db }) => {
    const { group, author, reader, groupModerator, moderator, admin, postId } = await scene(make);
    const asked = await make.member();
    await make.membership({ groupId: group.id, userId: asked.id, status: 'asked' });
    const suspended = await make.member({ role: 'moderator', standing: 'suspended' });
    const reportingModerator = await make.member({ role: 'moderator' });
    await reported(as, reader, postId);
    const { id, version } = await reported(as, reportingModerator, postId);
    for (const person of [author, reader, groupModerator, moderator, admin, asked, suspended, reportingModerator]) {
      const ctx = as(person);
      const [row] = await db
        .select()
        .from(caseHandlers)
        .where(and(eq(caseHandlers.caseId, id), eq(caseHandlers.userId, person.id)));
      const listed = await findCases(ctx, {}).then(
        (queue) => queue.cases.some((listed) => listed.id === id),
        () => false,
      );
      const opened = await getCase(ctx, { caseId: id }).then(
        () => true,
        () => false,
      );
      const count = await countOpenCases(ctx);
      // Decided with an old version: refused as decided where it is theirs, as absent where it is not.
      const decided = await dismissCase(ctx, { caseId: id, version: version - 1, note: 'No.' }).catch(
        ({ reason }) => reason === 'case.alreadyDecided',
      );
      expect({ listed, opened, decided, counted: count > 0 }).toEqual({
        listed: Boolean(row),
        opened: Boolean(row),
        decided: Boolean(row),
        counted: Boolean(row),
      });
    }
  });

  test('a moderator never sees, counts or decides a case about themselves', async ({ make, as }) => {
    const { group, reader } = await scene(make);
    const subject = await make.member({ role: 'moderator' });
    const thread = await make.thread({ groupId: group.id, authorId: subject.id });
    const before = await countOpenCases(as(subject));
    const { id } = await reported(as, reader, thread.first.id);
    expect(await countOpenCases(as(subject))).toBe(before);
    expect((await findCases(as(subject), {})).cases.map((listed) => listed.id)).not.toContain(id);
    await expect(getCase(as(subject), { caseId: id })).rejects.toMatchObject({ reason: 'case.notFound' });
    await expect(hideReported(as(subject), { caseId: id, version: 1, reason: 'other', note: 'Mine.' })).rejects.toMatchObject({
      reason: 'case.notFound',
    });
  });

  test('a moderator who reports leaves the deciding to others', async ({ make, as }) => {
    const { groupModerator, moderator, postId } = await scene(make);
    const { id } = await reported(as, groupModerator, postId);
    await expect(getCase(as(groupModerator), { caseId: id })).rejects.toMatchObject({ reason: 'case.notFound' });
    await dismissCase(as(moderator), { caseId: id, version: 1, note: 'Within the rules.' });
  });

  test('a role taken away takes the case away', async ({ make, as, db }) => {
    const { group, reader, groupModerator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    await getCase(as(groupModerator), { caseId: id });
    await db
      .update(memberships)
      .set({ role: 'member' })
      .where(and(eq(memberships.groupId, group.id), eq(memberships.userId, groupModerator.id)));
    await expect(getCase(as(groupModerator), { caseId: id })).rejects.toMatchObject({ reason: 'case.notFound' });
  });

  test("who reported is known to the site's moderators alone", async ({ make, as }) => {
    const { reader, groupModerator, moderator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    expect(JSON.stringify(await getCase(as(groupModerator), { caseId: id }))).not.toContain(reader.handle);
    expect((await getCase(as(moderator), { caseId: id })).reports).toMatchObject([
      { reporter: reader.handle, words: 'Please look at this.' },
    ]);
  });

  test('the table of the policy', () => {
    const person = (over: Partial<Member>): Member => ({
      kind: 'member',
      id: 'a',
      handle: 'a',
      role: 'member',
      standing: 'good',
      joinedAt: new Date(0),
      moderatesAGroup: false,
      stage: 'unsaid',
      isSponsor: false,
      ...over,
    });
    const may = (actor: Member, subject = { handles: false, decides: false, moderatesAGroup: false }) =>
      Object.entries(abilities(casePolicy, actor, subject))
        .filter(([, allowed]) => allowed)
        .map(([verb]) => verb)
        .join(' ');
    const handles = { handles: true, decides: true, moderatesAGroup: true };
    const handling = 'read look note write claim escalate hide uphold dismiss restore';
    expect({
      member: may(person({})),
      groupModerator: may(person({}), { handles: false, decides: false, moderatesAGroup: true }),
      groupModeratorWhoHandles: may(person({}), handles),
      moderator: may(person({ role: 'moderator' })),
      moderatorWhoHandles: may(person({ role: 'moderator' }), handles),
      adminWhoHandles: may(person({ role: 'admin' }), handles),
      suspendedModerator: may(person({ role: 'moderator', standing: 'suspended' }), handles),
    }).toEqual({
      member: 'report ownReports count',
      groupModerator: 'report ownReports count queue log savedReplies',
      groupModeratorWhoHandles: `report ownReports count queue log ${handling} savedReplies`,
      moderator: 'report ownReports count queue log savedReplies saveReply',
      moderatorWhoHandles: `report ownReports count queue log ${handling} seeReporters openAlias savedReplies saveReply`,
      adminWhoHandles: `report ownReports count queue log ${handling} seeReporters openAlias savedReplies saveReply`,
      suspendedModerator: 'ownReports',
    });
  });
});

describe('the queue', () => {
  test('is absent for those who moderate nothing', async ({ make, as }) => {
    const member = await make.member();
    await expect(findCases(as(member), {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(findLog(as(member), {})).rejects.toMatchObject({ code: 'forbidden' });
    expect(await countOpenCases(as(member))).toBe(0);
  });

  test('puts danger first, then what has waited longest, and goes on where a page ended', async ({ make, as }) => {
    const { group, reader, groupModerator } = await scene(make);
    const made: { id: string; danger: boolean }[] = [];
    for (let index = 0; index < 33; index++) {
      const thread = await make.thread({ groupId: group.id });
      const danger = index % 10 === 9;
      const { id } = await reported(as, reader, thread.first.id, danger ? 'danger' : 'other', later(index));
      made.push({ id, danger });
    }
    const expected = [...made.filter(({ danger }) => danger), ...made.filter(({ danger }) => !danger)].map(({ id }) => id);
    const first = await findCases(as(groupModerator), {});
    const second = await findCases(as(groupModerator), { after: first.next });
    expect([...first.cases, ...second.cases].map(({ id }) => id)).toEqual(expected);
    expect(second.next).toBeUndefined();
    expect(await countOpenCases(as(groupModerator))).toBe(33);
  });

  test('one report of danger moves a waiting case to the top', async ({ make, as }) => {
    const { group, reader, groupModerator, postId } = await scene(make);
    await reported(as, reader, postId);
    const newer = await make.thread({ groupId: group.id });
    const { id } = await reported(as, reader, newer.first.id, 'other', later(5));
    await reported(as, await make.member(), newer.first.id, 'danger', later(6));
    expect((await findCases(as(groupModerator), {})).cases[0]).toMatchObject({ id, isDanger: true });
  });
});

describe('deciding', () => {
  test('hides the post, closes the case and notes both, at once', async ({ make, as, db }) => {
    const { author, reader, groupModerator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    await hideReported(as(groupModerator), {
      caseId: id,
      version: 1,
      reason: 'selling',
      note: 'Please do not offer things for sale here.',
    });
    expect(await db.select().from(posts).where(eq(posts.id, postId))).toMatchObject([
      { hiddenFor: 'selling', hiddenNote: 'Please do not offer things for sale here.' },
    ]);
    expect(await getCase(as(groupModerator), { caseId: id })).toMatchObject({
      status: 'hidden',
      version: 2,
      decisions: [{ outcome: 'hidden', decidedBy: groupModerator.handle }],
    });
    const noted = await db
      .select()
      .from(events)
      .where(inArray(events.subjectId, [id, postId]))
      .orderBy(events.id);
    expect(noted.map(({ name }) => name)).toEqual(['case.reported', 'post.hidden', 'case.upheld']);
    expect(noted[1]?.details).toMatchObject({ authorId: author.id, reason: 'selling' });
  });

  test('the second who decides is told that it is done, and by whom the page says', async ({ make, as }) => {
    const { reader, groupModerator, moderator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    await dismissCase(as(groupModerator), { caseId: id, version: 1, note: 'Within the rules.' });
    for (const deciding of [
      () => hideReported(as(moderator), { caseId: id, version: 1, reason: 'other', note: 'No.' }),
      () => dismissCase(as(moderator), { caseId: id, version: 2, note: 'No.' }),
      () => restoreReported(as(moderator), { caseId: id, version: 2, note: 'No.' }),
    ])
      await expect(deciding()).rejects.toMatchObject({ code: 'conflict', reason: 'case.alreadyDecided' });
    expect((await getCase(as(moderator), { caseId: id })).decisions).toMatchObject([
      { outcome: 'dismissed', decidedBy: groupModerator.handle },
    ]);
  });

  test('closes the case of a post that was hidden within the talk, or puts it back', async ({ make, as, db }) => {
    const { group, reader, groupModerator, moderator, postId } = await scene(make);
    const first = await reported(as, reader, postId);
    await hidePost(as(groupModerator), { postId, reason: 'stigma', note: 'Please be kind.' });
    await hideReported(as(moderator), { caseId: first.id, version: 1, reason: 'stigma', note: 'Agreed.' });

    const other = await make.thread({ groupId: group.id });
    const second = await reported(as, reader, other.first.id);
    await hidePost(as(groupModerator), { postId: other.first.id, reason: 'stigma', note: 'Please be kind.' });
    await restoreReported(as(moderator), { caseId: second.id, version: 1, note: 'It was about themselves.' });
    const after = await db
      .select({ id: posts.id, hiddenAt: posts.hiddenAt })
      .from(posts)
      .where(inArray(posts.id, [postId, other.first.id]));
    expect(Object.fromEntries(after.map(({ id, hiddenAt }) => [id, hiddenAt !== null]))).toEqual({
      [postId]: true,
      [other.first.id]: false,
    });
  });

  test('what was hidden can be put back, and both decisions stay readable', async ({ make, as, db }) => {
    const { reader, groupModerator, moderator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    await hideReported(as(groupModerator), { caseId: id, version: 1, reason: 'other', note: 'Please be kind.' });
    await restoreReported(as(moderator, later(1)), { caseId: id, version: 2, note: 'Read again with the author.' });
    expect(await db.select({ hiddenAt: posts.hiddenAt }).from(posts).where(eq(posts.id, postId))).toEqual([{ hiddenAt: null }]);
    expect((await getCase(as(moderator), { caseId: id })).decisions.map(({ outcome, note }) => [outcome, note])).toEqual([
      ['restored', 'Read again with the author.'],
      ['hidden', 'Please be kind.'],
    ]);
  });

  test('a post its author took away meanwhile cannot be hidden, only let be', async ({ make, as }) => {
    const { author, reader, moderator, postId } = await scene(make);
    const { id } = await reported(as, reader, postId);
    await deletePost(as(author), { postId });
    await expect(hideReported(as(moderator), { caseId: id, version: 1, reason: 'other', note: 'No.' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await dismissCase(as(moderator), { caseId: id, version: 1, note: 'Taken away by its author.' });
    expect(await getCase(as(moderator), { caseId: id })).toMatchObject({ status: 'dismissed' });
  });
});

describe('the log', () => {
  test("tells a group's moderators what was done in it, and the site's of everything", async ({ make, as }) => {
    const here = await scene(make);
    const there = await scene(make);
    const first = await reported(as, here.reader, here.postId);
    await hideReported(as(here.groupModerator), { caseId: first.id, version: 1, reason: 'stigma', note: 'Please be kind.' });
    const second = await reported(as, there.reader, there.postId);
    await dismissCase(as(there.moderator), { caseId: second.id, version: 1, note: 'Within the rules.' });
    expect((await findLog(as(here.groupModerator), {})).entries).toMatchObject([
      { name: 'case.upheld', by: here.groupModerator.handle },
      { name: 'post.hidden', by: here.groupModerator.handle, reason: 'stigma', caseId: first.id },
    ]);
    expect((await findLog(as(here.moderator), {})).entries.slice(0, 3)).toMatchObject([
      { name: 'case.dismissed', by: there.moderator.handle, caseId: second.id },
      { name: 'case.upheld', caseId: first.id },
      { name: 'post.hidden', caseId: first.id },
    ]);
  });

  test('says nothing to a moderator about what was decided on their own post', async ({ make, as }) => {
    const { group, reader, moderator, admin } = await scene(make);
    const subject = await make.member({ role: 'moderator' });
    const thread = await make.thread({ groupId: group.id, authorId: subject.id });
    const { id } = await reported(as, reader, thread.first.id);
    await expect(getCase(as(moderator), { caseId: id }), 'it is routed above').rejects.toMatchObject({ reason: 'case.notFound' });
    await dismissCase(as(admin), { caseId: id, version: 1, note: 'Within the rules.' });
    expect((await findLog(as(subject), {})).entries.map(({ caseId }) => caseId)).not.toContain(id);
    expect((await findLog(as(admin), {})).entries.map(({ caseId }) => caseId)).toContain(id);
  });
});

describe('all at the same moment', () => {
  const { db, sql } = connect(parallelDatabaseUrl(), { max: 20 });
  const make = makers(db);
  const at: As = (actor, now = noon) => ({ db, actor, now });
  /** What is committed here is taken away again, so that no other test meets it. */
  async function clear(made: Awaited<ReturnType<typeof scene>>, more: Member[] = []) {
    await db.delete(cases).where(eq(cases.groupId, made.group.id));
    await db.delete(groups).where(eq(groups.id, made.group.id));
    const people = [made.author, made.reader, made.groupModerator, made.moderator, made.admin, ...more].map(({ id }) => id);
    await db.delete(events).where(inArray(events.actorId, people));
    await db.delete(users).where(inArray(users.id, people));
  }
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      ({ reason }) => String(reason),
    );

  test('twenty first reports of one post make one case with twenty reports', async () => {
    const made = await scene(make);
    const people = await Promise.all(Array.from({ length: 20 }, () => make.member()));
    await Promise.all(people.map((person) => reportPost(at(person), { postId: made.postId, reason: 'other', words: '' })));
    const opened = await db.select().from(cases).where(eq(cases.targetId, made.postId));
    expect(opened).toHaveLength(1);
    expect(
      await db
        .select()
        .from(reports)
        .where(eq(reports.caseId, opened[0]?.id ?? '')),
    ).toHaveLength(20);
    await clear(made, people);
  });

  test('one person who presses twenty times reports once', async () => {
    const made = await scene(make);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => outcome(reportPost(at(made.reader), { postId: made.postId, reason: 'other', words: '' }))),
    );
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
    expect(outcomes.filter((each) => each === 'case.alreadyReported')).toHaveLength(19);
    expect(await db.select().from(cases).where(eq(cases.targetId, made.postId))).toHaveLength(1);
    await clear(made);
  });

  test('of those who decide together one decides, and the others are told', async () => {
    for (let round = 0; round < 5; round++) {
      const made = await scene(make);
      const { id } = await reported(at, made.reader, made.postId);
      const hide = (by: Member) => outcome(hideReported(at(by), { caseId: id, version: 1, reason: 'other', note: 'Please be kind.' }));
      const dismiss = (by: Member) => outcome(dismissCase(at(by), { caseId: id, version: 1, note: 'Within the rules.' }));
      const outcomes = await Promise.all([hide(made.groupModerator), dismiss(made.moderator), hide(made.admin), dismiss(made.admin)]);
      expect(outcomes.toSorted()).toEqual(['case.alreadyDecided', 'case.alreadyDecided', 'case.alreadyDecided', 'done']);
      const [decided] = await db.select().from(cases).where(eq(cases.id, id));
      const [post] = await db.select().from(posts).where(eq(posts.id, made.postId));
      expect(post?.hiddenAt !== null).toBe(decided?.status === 'hidden');
      await clear(made);
    }
  });

  test('a report that meets a decision joins the case or opens the next, and is never lost', async () => {
    for (let round = 0; round < 10; round++) {
      const made = await scene(make);
      const { id } = await reported(at, made.reader, made.postId);
      const late = await make.member();
      await Promise.all([
        dismissCase(at(made.moderator), { caseId: id, version: 1, note: 'Within the rules.' }),
        reportPost(at(late), { postId: made.postId, reason: 'danger', words: '' }),
      ]);
      const mine = await db
        .select({ status: cases.status, isDanger: cases.isDanger })
        .from(reports)
        .innerJoin(cases, eq(cases.id, reports.caseId))
        .where(eq(reports.reporterId, late.id));
      expect(mine).toHaveLength(1);
      await clear(made, [late]);
    }
    await sql.end();
  });
});
