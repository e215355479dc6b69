import { describe, expect } from 'vitest';
import { auditLog } from '@/db/schema/acts';
import { cases } from '@/db/schema/moderation';
import { houseWithCase } from '@/server/testing/moderation';
import { later } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { findOwnSanctions } from './appeals';
import { dismissCase, dismissMany, reopenMany } from './mutations';
import { getCase } from './one-case';
import { findCases } from './queries';
import {
  answerInCase,
  claimCase,
  dropReply,
  escalateCase,
  findSavedReplies,
  noteInCase,
  releaseCase,
  saveReply,
  takeOverCase,
  writeToPerson,
} from './working';

describe('working on a case', () => {
  test('F04: what another has taken up is not decided but after taking it over, which is noted', async ({ db, make, as }) => {
    const { moderator, another, caseId } = await houseWithCase(make, as);
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
    const { moderator, another, caseId } = await houseWithCase(make, as);
    await claimCase(as(moderator), { caseId });
    await noteInCase(as(moderator, later(20)), { caseId, words: 'Asked the author.' });
    const held = async (minutes: number) => (await findCases(as(another, later(minutes)), { show: 'free' })).cases.length === 0;
    expect(await held(45), 'a note keeps it').toBe(true);
    expect(await held(51)).toBe(false);
    await claimCase(as(another, later(51)), { caseId });
  });

  test('F12: who passed it on may read it and decides no more; those above do', async ({ make, as }) => {
    const { groupModerator, moderator, caseId } = await houseWithCase(make, as);
    await escalateCase(as(groupModerator), { caseId, words: 'I know the person.' });
    expect(await getCase(as(groupModerator), { caseId })).toMatchObject({
      decides: false,
      can: { read: true, uphold: false, claim: false },
    });
    await expect(dismissCase(as(groupModerator), { caseId, version: 2, note: 'No.' })).rejects.toMatchObject({ code: 'forbidden' });
    await dismissCase(as(moderator), { caseId, version: 2, note: 'Within the rules.' });
  });

  test('F13: where somebody may be in danger it cannot be taken up and left', async ({ make, as }) => {
    const { moderator, caseId } = await houseWithCase(make, as, 'danger');
    await claimCase(as(moderator), { caseId });
    await expect(releaseCase(as(moderator), { caseId })).rejects.toMatchObject({ reason: 'case.notLeft' });
  });

  test('talks with the person in the case: they read and answer what was written to them, and nothing else of it', async ({ make, as }) => {
    const { person, reader, moderator, another, caseId } = await houseWithCase(make, as);
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
    const [one, two] = [await houseWithCase(make, as), await houseWithCase(make, as)];
    const before = await db.select().from(cases).orderBy(cases.id);
    const { batchId } = await dismissMany(as(one.moderator), {
      cases: [one, two].map(({ caseId }) => ({ caseId, version: 1 })),
      note: 'The same joke.',
    });
    const rows = () => db.select().from(cases).orderBy(cases.id);
    expect((await rows()).map(({ status }) => status)).toEqual(['dismissed', 'dismissed']);
    await reopenMany(as(one.moderator), { batchId });
    // All of it is as it was, but that a decision which somebody began before is no longer taken.
    expect(await rows()).toEqual(before.map((row) => ({ ...row, version: row.version + 2 })));
    await expect(reopenMany(as(one.moderator), { batchId })).rejects.toMatchObject({ reason: 'case.alreadyDecided' });
  });

  test('begins from saved words: the staff keep them, all who have a queue use them, nobody else sees them', async ({ make, as }) => {
    const { moderator, another, groupModerator, reader } = await houseWithCase(make, as);
    await saveReply(as(moderator), { title: 'Thanks', words: 'Thank you for telling us.' });
    await saveReply(as(moderator), { title: 'Be kind', words: 'Please speak of yourself.' });
    await saveReply(as(another), { title: 'Thanks', words: 'Thank you. We looked at it.' });
    const kept = await findSavedReplies(as(groupModerator));
    expect(kept).toMatchObject([
      { title: 'Be kind', words: 'Please speak of yourself.', by: moderator.handle },
      { title: 'Thanks', words: 'Thank you. We looked at it.', by: another.handle },
    ]);
    const replyId = kept[0]?.id ?? '';
    await expect(saveReply(as(groupModerator), { title: 'Ours', words: 'No.' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(dropReply(as(groupModerator), { replyId })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(findSavedReplies(as(reader))).rejects.toMatchObject({ code: 'forbidden' });
    await dropReply(as(another), { replyId });
    expect((await findSavedReplies(as(moderator))).map(({ title }) => title)).toEqual(['Thanks']);
  });
});
