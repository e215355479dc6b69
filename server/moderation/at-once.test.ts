import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { acts, appeals, auditLog } from '@/db/schema/acts';
import { posts } from '@/db/schema/discussions';
import { events, untold } from '@/db/schema/events';
import { memberships } from '@/db/schema/groups';
import { cases, reports } from '@/db/schema/moderation';
import type { Member, MemberContext } from '@/server/context';
import { decideHeld } from '@/server/discussions/holding';
import { replyToThread } from '@/server/discussions/reply';
import { appointModerator } from '@/server/groups/people';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { because, house, houseWithCase, membershipOf, onPerson, reported, suspend } from '@/server/testing/moderation';
import { noon } from '@/server/testing/noon';
import { newId, words } from '@/server/testing/talk';
import { undoAct } from './acting';
import { decideAppeal, makeAppeal } from './appeals';
import { actOn } from './deeds';
import { hidePost } from './hiding';
import { decideCase, dismissCase } from './mutations';
import { reportPost } from './reporting';
import { claimCase } from './working';

/** Truly parallel connections: what they do is committed, and what they leave is in nobody's way. */
const { db, sql } = connect(parallelDatabaseUrl(), { max: 20 });
const make = makers(db);
const at = (actor: Member, now = noon): MemberContext => ({ db, actor, now });
afterAll(() => sql.end());

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ reason, message }) => String(reason ?? message),
  );

test('twenty first reports of one post make one case with twenty reports', async () => {
  const made = await house(make);
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
});

test('one person who presses twenty times reports once', async () => {
  const made = await house(make);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => outcome(reportPost(at(made.reader), { postId: made.postId, reason: 'other', words: '' }))),
  );
  expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
  expect(outcomes.filter((each) => each === 'case.alreadyReported')).toHaveLength(19);
  expect(await db.select().from(cases).where(eq(cases.targetId, made.postId))).toHaveLength(1);
});

test('a report that meets a decision joins the case or opens the next, and is never lost', async () => {
  for (let round = 0; round < 10; round++) {
    const made = await house(make);
    const { id } = await reported(at(made.reader), made.postId);
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
  }
});

test('F03: of four who take up one case one has it, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const made = await houseWithCase(make, at);
    const outcomes = await Promise.all(
      [made.groupModerator, made.moderator, made.another, made.admin].map((by) => outcome(claimCase(at(by), made))),
    );
    expect(outcomes.toSorted()).toEqual(['case.heldByAnother', 'case.heldByAnother', 'case.heldByAnother', 'done']);
  }
});

test('of those who decide with several acts at once one does, and all of theirs or nothing is done, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const made = await houseWithCase(make, at);
    const decision = { ...because, caseId: made.caseId, version: 1, outcomeWords: '', note: 'Decided.' };
    const outcomes = await Promise.all([
      outcome(decideCase(at(made.moderator), { ...decision, isUpheld: true, kinds: ['hide', 'close', 'silence'] })),
      outcome(decideCase(at(made.another), { ...decision, isUpheld: true, kinds: ['hide', 'warn'] })),
      outcome(decideCase(at(made.admin), { ...decision, isUpheld: false, kinds: [] })),
    ]);
    expect(outcomes.toSorted()).toEqual(['case.alreadyDecided', 'case.alreadyDecided', 'done']);
    const done = await db.select({ kind: acts.kind }).from(acts).where(eq(acts.caseId, made.caseId));
    const [decided] = await db.select().from(cases).where(eq(cases.id, made.caseId));
    const [post] = await db.select().from(posts).where(eq(posts.id, made.postId));
    expect([3, 2, 0]).toContain(done.length);
    expect([decided?.status, post?.hiddenAt !== null]).toEqual(done.length > 0 ? ['hidden', true] : ['dismissed', false]);
  }
});

test('G02: what is said while its author is being suspended is said before it, or not at all, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const made = await house(make);
    const postId = newId();
    const saying = outcome(replyToThread(at(made.person), { postId, threadId: made.thread.id, ...words }));
    const [spoken] = await Promise.all([saying, suspend(at(made.moderator), made.person)]);
    const rows = await db.select().from(posts).where(eq(posts.id, postId));
    expect(rows.length).toBe(spoken === 'done' ? 1 : 0);
    const after = await outcome(replyToThread(at(made.person), { postId: newId(), threadId: made.thread.id, ...words }));
    expect(after, 'with the rights of before, and still').not.toBe('done');
  }
});

test('H04: of two who accept and reject one appeal one decides, and the sanction stands as that says, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const made = await house(make);
    const actId = await suspend(at(made.moderator), made.person);
    await makeAppeal(at(made.person), { actId, words: 'I was quoting somebody.' });
    const [appeal] = await db.select().from(appeals).where(eq(appeals.actId, actId));
    const appealId = appeal?.id ?? '';
    const outcomes = await Promise.all([
      outcome(decideAppeal(at(made.another), { appealId, verdict: 'overturned', answer: 'We read it again.' })),
      outcome(decideAppeal(at(made.admin), { appealId, verdict: 'upheld', answer: 'We read it again.' })),
    ]);
    expect(outcomes.toSorted()).toEqual(['appeal.alreadyDecided', 'done']);
    const [after] = await db.select().from(appeals).where(eq(appeals.id, appealId));
    const [person] = await db.select().from(users).where(eq(users.id, made.person.id));
    expect(person?.standing).toBe(after?.status === 'overturned' ? 'good' : 'suspended');
  }
});

test('G13: of many who suspend one person at once one does, and all tries are in the log, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const made = await house(make);
    const outcomes = await Promise.all(
      [made.moderator, made.another, made.admin, made.moderator].map((by) => outcome(suspend(at(by), made.person))),
    );
    expect(outcomes.toSorted()).toEqual(['act.alreadyStands', 'act.alreadyStands', 'act.alreadyStands', 'done']);
    expect(await db.select().from(acts).where(eq(acts.subjectId, made.person.id))).toHaveLength(1);
    const logged = await db
      .select({ name: auditLog.name, by: auditLog.actorId })
      .from(auditLog)
      .where(eq(auditLog.personId, made.person.id));
    expect(logged.map(({ name }) => name).toSorted()).toEqual(['act.done', 'act.refused', 'act.refused', 'act.refused']);
    expect(new Set(logged.map(({ by }) => by))).toEqual(new Set([made.moderator.id, made.another.id, made.admin.id]));
    const told = await db
      .select({ name: events.name, details: events.details })
      .from(untold)
      .innerJoin(events, eq(events.id, untold.eventId));
    expect(told.filter(({ details }) => details.personId === made.person.id).map(({ name }) => name)).toEqual(['act.done']);
  }
});

test('J04: who loses their role while they use it has done so before, or not at all, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const { group, moderator, reader, person, postId } = await house(make);
    const demoting = db.update(users).set({ role: 'member' }).where(eq(users.id, moderator.id));
    const [granting, hiding] = [
      outcome(appointModerator(at(moderator), { groupId: group.id, userId: reader.id })),
      outcome(hidePost(at(moderator), { postId, reason: 'other', note: 'Please be kind.' })),
    ];
    const [granted, hidden] = await Promise.all([granting, hiding, demoting]);
    const isModerator = (await membershipOf(db, group.id, reader))?.role === 'moderator';
    const [post] = await db.select().from(posts).where(eq(posts.id, postId));
    expect([isModerator, post?.hiddenAt !== null]).toEqual([granted === 'done', hidden === 'done']);
    expect(['done', 'forbidden']).toEqual(expect.arrayContaining([granted, hidden]));
    await expect(appointModerator(at(moderator), { groupId: group.id, userId: person.id })).rejects.toMatchObject({ code: 'forbidden' });
  }
});

test('whoever is let go as a moderator while they decide, take back or take up has done so before, or not at all, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const { group, moderator, groupModerator, reader, person, postId } = await house(make);
    const { id: caseId } = await reported(at(reader), postId);
    const [warned] = await actOn(at(moderator), onPerson(person, ['warn']));
    const other = await make.thread({ groupId: group.id });
    const { id: otherId } = await reported(at(reader), other.first.id);
    const letGo = Promise.all([
      db.update(users).set({ role: 'member' }).where(eq(users.id, moderator.id)),
      db
        .update(memberships)
        .set({ role: 'member' })
        .where(and(eq(memberships.groupId, group.id), eq(memberships.userId, groupModerator.id))),
    ]);
    const decided = { version: 1, note: 'Within the rules.' };
    const [byGroup, undone, bySite] = await Promise.all([
      outcome(dismissCase(at(groupModerator), { caseId, ...decided })),
      outcome(undoAct(at(moderator), { actId: warned?.id ?? '' })),
      outcome(dismissCase(at(moderator), { caseId: otherId, ...decided })),
      letGo,
    ]);
    for (const came of [byGroup, bySite]) expect(['done', 'case.notFound', 'forbidden']).toContain(came);
    expect(['done', 'forbidden']).toContain(undone);
    const [one] = await db.select().from(cases).where(eq(cases.id, caseId));
    const [two] = await db.select().from(cases).where(eq(cases.id, otherId));
    const [act] = await db
      .select()
      .from(acts)
      .where(eq(acts.id, warned?.id ?? ''));
    expect([one?.status, two?.status, act?.status]).toEqual([
      byGroup === 'done' ? 'dismissed' : 'open',
      bySite === 'done' ? 'dismissed' : 'open',
      undone === 'done' ? 'undone' : 'standing',
    ]);
    await expect(dismissCase(at(groupModerator), { caseId, ...decided })).rejects.toMatchObject({ reason: 'case.notFound' });
    await expect(undoAct(at(moderator), { actId: warned?.id ?? '' })).rejects.toMatchObject({ code: 'forbidden' });
  }
});

test('a second click of a warning or a hiding does nothing, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const { group, moderator, person, postId } = await house(make);
    const warning = onPerson(person, ['warn'], { scope: 'group', groupId: group.id });
    const hiding = { ...because, targetKind: 'post' as const, targetId: postId, kinds: ['hide' as const] };
    const clicks = [warning, warning, hiding, hiding].map((given) => outcome(actOn(at(moderator), given)));
    const outcomes = await Promise.all(clicks);
    expect([outcomes.slice(0, 2).toSorted(), outcomes.slice(2).toSorted()]).toEqual([
      ['act.justDone', 'done'],
      ['act.justDone', 'done'],
    ]);
    expect(await db.select().from(acts).where(eq(acts.subjectId, person.id))).toHaveLength(2);
    // Some time later, or in other words, it is another.
    await actOn(at(moderator, new Date(noon.getTime() + 120_000)), warning);
    await actOn(at(moderator), { ...warning, words: 'Once more.' });
  }
});

test('F07: of two who let one post that waits be seen, one does, and it is told of once, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const { group, moderator, another, groupModerator, thread } = await house(make);
    const newcomer = await make.member();
    await make.membership({ groupId: group.id, userId: newcomer.id });
    const waiting = { postId: newId(), threadId: thread.id, body: 'need a plug for blues, hmu on telegram', contentWarning: null };
    expect(await replyToThread(at(newcomer), waiting)).toMatchObject({ isHeld: true });
    const decision = { postId: waiting.postId, decision: 'publish' as const, words: '' };
    const outcomes = await Promise.all([moderator, another, groupModerator].map((by) => outcome(decideHeld(at(by), decision))));
    expect(outcomes.toSorted()).toEqual(['done', 'post.notHeld', 'post.notHeld']);
    expect(await db.$count(events, and(eq(events.subjectId, waiting.postId), eq(events.name, 'post.released')))).toBe(1);
  }
});

test('F08: posts of several that come to wait at the same moment are all there, twenty times', async () => {
  for (let round = 0; round < 20; round++) {
    const group = await make.group({ approvesFirst: true });
    const thread = await make.thread({ groupId: group.id });
    const people = await Promise.all(Array.from({ length: 4 }, () => make.member()));
    for (const { id } of people) await make.membership({ groupId: group.id, userId: id });
    const posted = people.map(() => newId());
    const said = await Promise.all(
      people.map((person, which) => replyToThread(at(person), { postId: posted[which] ?? '', threadId: thread.id, ...words })),
    );
    expect(said.map(({ isHeld }) => isHeld)).toEqual([true, true, true, true]);
    expect(await db.$count(posts, and(inArray(posts.id, posted), isNotNull(posts.heldAt)))).toBe(4);
  }
});
