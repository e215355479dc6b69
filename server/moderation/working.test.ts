import { eq, inArray } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { acts, auditLog } from '@/db/schema/acts';
import { posts } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups } from '@/db/schema/groups';
import { cases } from '@/db/schema/moderation';
import type { Member } from '@/server/context';
import { replyToThread } from '@/server/discussions/reply';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { type Make, makers } from '@/server/testing/make';
import { because, house } from '@/server/testing/moderation';
import { later, newId, words as said } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { findOwnSanctions } from './appeals';
import { actOn } from './deeds';
import { decideCase, dismissCase, dismissMany, reopenMany } from './mutations';
import { getCase } from './one-case';
import { findCases } from './queries';
import { report } from './reporting';
import { answerInCase, claimCase, escalateCase, noteInCase, releaseCase, takeOverCase, writeToPerson } from './working';

type As = (member: Member, now?: Date) => Parameters<typeof actOn>[0];
async function reported(make: Make, as: As, reason: 'other' | 'danger' = 'other') {
  const made = await house(make);
  const { caseId } = await report(as(made.reader), { targetKind: 'post', targetId: made.thread.first.id, reason, words: '' });
  return { ...made, caseId };
}

describe('working on a case', () => {
  test('F04: what another has taken up is not decided but after taking it over, which is noted', async ({ db, make, as }) => {
    const { moderator, another, caseId } = await reported(make, as);
    await claimCase(as(moderator), { caseId });
    await expect(claimCase(as(another), { caseId })).rejects.toMatchObject({ reason: 'case.heldByAnother' });
    const dismissal = { caseId, version: 1, note: 'Within the rules.' };
    await expect(dismissCase(as(another), dismissal)).rejects.toMatchObject({ reason: 'case.heldByAnother' });
    await takeOverCase(as(another), { caseId });
    await dismissCase(as(another), dismissal);
    expect((await db.select().from(auditLog).orderBy(auditLog.id)).map(({ name }) => name)).toEqual([
      'case.claimed',
      'case.takenOver',
      'case.dismissed',
    ]);
  });

  test('F05: comes back to the queue by itself when nobody touched it for half an hour', async ({ make, as }) => {
    const { moderator, another, caseId } = await reported(make, as);
    await claimCase(as(moderator), { caseId });
    await noteInCase(as(moderator, later(20)), { caseId, words: 'Asked the author.' });
    const held = async (minutes: number) => (await findCases(as(another, later(minutes)), { show: 'free' })).cases.length === 0;
    expect(await held(45), 'a note keeps it').toBe(true);
    expect(await held(51)).toBe(false);
    await claimCase(as(another, later(51)), { caseId });
  });

  test('F12: who passed it on may read it and decides no more; those above do', async ({ make, as }) => {
    const { groupModerator, moderator, caseId } = await reported(make, as);
    await escalateCase(as(groupModerator), { caseId, words: 'I know the person.' });
    expect(await getCase(as(groupModerator), { caseId })).toMatchObject({
      decides: false,
      can: { read: true, uphold: false, claim: false },
    });
    await expect(dismissCase(as(groupModerator), { caseId, version: 2, note: 'No.' })).rejects.toMatchObject({ code: 'forbidden' });
    await dismissCase(as(moderator), { caseId, version: 2, note: 'Within the rules.' });
  });

  test('F13: where somebody may be in danger it cannot be taken up and left', async ({ make, as }) => {
    const { moderator, caseId } = await reported(make, as, 'danger');
    await claimCase(as(moderator), { caseId });
    await expect(releaseCase(as(moderator), { caseId })).rejects.toMatchObject({ reason: 'case.notLeft' });
  });

  test('talks with the person in the case: they read and answer what was written to them, and nothing else of it', async ({ make, as }) => {
    const { person, reader, moderator, another, caseId } = await reported(make, as);
    await noteInCase(as(moderator), { caseId, words: 'For us alone.' });
    await expect(answerInCase(as(person), { caseId, words: 'Hello?' })).rejects.toMatchObject({ code: 'notFound' });
    await writeToPerson(as(moderator, later(1)), { caseId, words: 'What did you mean?' });
    const { talks } = await findOwnSanctions(as(person));
    expect(talks).toMatchObject([{ caseId, entries: [{ kind: 'message', words: 'What did you mean?' }] }]);
    expect(JSON.stringify(talks)).not.toMatch(new RegExp(`For us alone|${moderator.handle}|${reader.handle}`));
    await answerInCase(as(person, later(2)), { caseId, words: 'I was tired.' });
    expect((await getCase(as(another), { caseId })).entries.map(({ kind, words }) => [kind, words])).toEqual([
      ['note', 'For us alone.'],
      ['message', 'What did you mean?'],
      ['answer', 'I was tired.'],
    ]);
    await expect(answerInCase(as(reader), { caseId, words: 'Me too.' })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('many are left as they are with one word, and opened again as they were', async ({ db, make, as }) => {
    const [one, two] = [await reported(make, as), await reported(make, as)];
    const { batchId } = await dismissMany(as(one.moderator), {
      cases: [one, two].map(({ caseId }) => ({ caseId, version: 1 })),
      note: 'The same joke.',
    });
    const states = async () => (await db.select({ status: cases.status }).from(cases)).map(({ status }) => status);
    expect(await states()).toEqual(['dismissed', 'dismissed']);
    await reopenMany(as(one.moderator), { batchId });
    expect(await states()).toEqual(['open', 'open']);
  });
});

describe('at the same moment', () => {
  const { db, sql } = connect(parallelDatabaseUrl(), { max: 20 });
  const make = makers(db);
  const at: As = (actor, now = noon) => ({ db, actor, now });
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      ({ reason, message }) => String(reason ?? message),
    );
  async function clear(made: Awaited<ReturnType<typeof house>>) {
    await db.delete(acts).where(eq(acts.subjectId, made.person.id));
    await db.delete(cases).where(eq(cases.groupId, made.group.id));
    await db.delete(groups).where(eq(groups.id, made.group.id));
    const people = [made.person, made.reader, made.groupModerator, made.moderator, made.another, made.admin].map(({ id }) => id);
    await db.delete(events).where(inArray(events.actorId, people));
    await db.delete(users).where(inArray(users.id, people));
  }

  test('F03: of four who take up one case one has it, twenty times', async () => {
    for (let round = 0; round < 20; round++) {
      const made = await reported(make, at);
      const outcomes = await Promise.all(
        [made.groupModerator, made.moderator, made.another, made.admin].map((by) => outcome(claimCase(at(by), made))),
      );
      expect(outcomes.toSorted()).toEqual(['case.heldByAnother', 'case.heldByAnother', 'case.heldByAnother', 'done']);
      await clear(made);
    }
  });

  test('of those who decide with several acts at once one does, and all of theirs or nothing is done, twenty times', async () => {
    for (let round = 0; round < 20; round++) {
      const made = await reported(make, at);
      const decision = { ...because, caseId: made.caseId, version: 1, outcomeWords: '', note: 'Decided.' };
      const outcomes = await Promise.all([
        outcome(decideCase(at(made.moderator), { ...decision, isUpheld: true, kinds: ['hide', 'close', 'silence'] })),
        outcome(decideCase(at(made.another), { ...decision, isUpheld: true, kinds: ['hide', 'warn'] })),
        outcome(decideCase(at(made.admin), { ...decision, isUpheld: false, kinds: [] })),
      ]);
      expect(outcomes.toSorted()).toEqual(['case.alreadyDecided', 'case.alreadyDecided', 'done']);
      const done = await db.select({ kind: acts.kind }).from(acts).where(eq(acts.caseId, made.caseId));
      expect([3, 2, 0]).toContain(done.length);
      await clear(made);
    }
  });

  test('G02: what is said while its author is being suspended is said before it, or not at all, twenty times', async () => {
    for (let round = 0; round < 20; round++) {
      const made = await house(make);
      const postId = newId();
      const saying = outcome(replyToThread(at(made.person), { postId, threadId: made.thread.id, ...said }));
      const suspending = actOn(at(made.moderator), {
        ...because,
        ...{ targetKind: 'person', targetId: made.person.handle, scope: 'site', kinds: ['suspend'] },
      });
      const [spoken] = await Promise.all([saying, suspending]);
      const rows = await db.select().from(posts).where(eq(posts.id, postId));
      expect(rows.length).toBe(spoken === 'done' ? 1 : 0);
      const after = await outcome(replyToThread(at(made.person), { postId: newId(), threadId: made.thread.id, ...said }));
      expect(after, 'with the rights of before, and still').not.toBe('done');
      await clear(made);
    }
    await sql.end();
  });
});
