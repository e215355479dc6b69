import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { cases, reports } from '@/db/schema/moderation';
import type { Member, MemberContext } from '@/server/context';
import { findLog } from '@/server/moderation/log';
import { dismissCase, hideReported, upholdCase } from '@/server/moderation/mutations';
import { getCase, lookAtMessages } from '@/server/moderation/one-case';
import { countOpenCases, findCases } from '@/server/moderation/queries';
import { report } from '@/server/moderation/reporting';
import { connected, newId, reasonOf, settled } from '@/server/testing/letters';
import type { Make } from '@/server/testing/make';
import { test } from '@/server/testing/test';
import { deleteMessage, endConversation, sendMessage } from './mutations';
import { findRequests } from './queries';
import { reportMessages, reportRequest } from './reporting';
import { askToWrite } from './requests';

const why = { reason: 'harassment', words: 'It frightens me.' } as const;

/** Ben has written three messages to Ana, who shows one of them to moderators. */
async function reported(make: Make, as: (member: Member) => MemberContext) {
  const two = await connected(make, as);
  const [moderator, admin] = [await make.member({ role: 'moderator' }), await make.member({ role: 'admin' })];
  const ids = [newId(), newId(), newId()];
  for (const [at, id] of ids.entries())
    await sendMessage(as(two.ben), {
      conversationId: two.conversationId,
      id,
      body: ['A kind one.', 'Send *money*.', 'A private one.'][at] ?? '',
    });
  const [kind = '', bad = ''] = ids;
  await reportMessages(as(two.ana), { conversationId: two.conversationId, messageIds: [bad], ...why });
  const [waiting] = (await findCases(as(moderator), {})).cases;
  if (!waiting) throw new Error('There is no case.');
  return { ...two, moderator, admin, kind, bad, caseId: waiting.id };
}

describe('reporting private messages', () => {
  test('shows moderators the chosen ones, whatever becomes of them, and nothing else', async ({ make, as }) => {
    const { ben, moderator, bad, caseId } = await reported(make, as);
    await deleteMessage(as(ben), { messageId: bad });
    const found = await getCase(as(moderator), { caseId });
    expect(found).toMatchObject({ targetKind: 'message', author: ben.handle, group: null, post: null });
    expect(JSON.stringify(found)).not.toContain('money');
    const shown = await lookAtMessages(as(moderator), { caseId });
    expect(shown.map(({ text }) => text)).toEqual(['Send *money*.']);
    expect(JSON.stringify([found, shown])).not.toMatch(/kind one|private one|May I write/);
    await lookAtMessages(as(moderator), { caseId });
    const looks = (await findLog(as(moderator), {})).entries.filter(({ name }) => name === 'case.looked');
    expect(looks, 'each look is noted').toHaveLength(2);
  });

  test('keeps them sealed', async ({ db, make, as }) => {
    const { caseId } = await reported(make, as);
    const rows = await db.select().from(reports).where(eq(reports.caseId, caseId));
    expect(JSON.stringify(rows)).not.toContain('money');
  });

  test('is for the site alone to handle, and not for either of the two', async ({ make, as, db }) => {
    const { ana, ben, moderator, admin, caseId } = await reported(make, as);
    const groupModerator = await make.member();
    await make.membership({ groupId: (await make.group()).id, userId: groupModerator.id, role: 'moderator' });
    expect(await Promise.all([moderator, admin].map((one) => countOpenCases(as(one))))).toEqual([1, 1]);
    for (const one of [ana, ben, groupModerator]) expect(await reasonOf(getCase(as(one), { caseId }))).toBe('case.notFound');
    for (const one of [
      { ...ana, role: 'admin' as const },
      { ...ben, role: 'admin' as const },
    ])
      expect(await reasonOf(getCase({ db, actor: one, now: as(ana).now }, { caseId }))).toBe('case.notFound');
  });

  test('is found against the rules or not; there is nothing to hide', async ({ make, as }) => {
    const { moderator, caseId } = await reported(make, as);
    const decided = { caseId, version: 1, note: 'A threat.' };
    expect(await reasonOf(hideReported(as(moderator), { ...decided, reason: 'harassment' }))).toBe('case.nothingToHide');
    await upholdCase(as(moderator), decided);
    expect(await getCase(as(moderator), { caseId })).toMatchObject({
      status: 'upheld',
      decisions: [{ outcome: 'upheld', note: 'A threat.' }],
    });
    expect(await reasonOf(dismissCase(as(moderator), decided))).toBe('case.alreadyDecided');
  });

  test('a moderator does not read in the log that a report about them was dismissed', async ({ make, as }) => {
    const { ben, moderator, caseId } = await reported(make, as);
    await dismissCase(as(moderator), { caseId, version: 1, note: 'Within the rules.' });
    const names = async (who: Member) => (await findLog(as(who), {})).entries.map(({ name }) => name);
    expect(await names(moderator)).toContain('case.dismissed');
    expect(await names({ ...ben, role: 'moderator' })).not.toContain('case.dismissed');
  });

  test('takes only what the other wrote in this conversation', async ({ make, as }) => {
    const { ana, ben, conversationId, kind } = await reported(make, as);
    const elsewhere = await connected(make, as);
    const report = (who: Member, id: string, messageIds: string[]) =>
      reasonOf(reportMessages(as(who), { conversationId: id, messageIds, ...why }));
    expect(await report(ben, conversationId, [kind])).toBe('message.chooseSome');
    expect(await report(ana, conversationId, [newId()])).toBe('message.chooseSome');
    expect(await report(elsewhere.ana, elsewhere.conversationId, [kind])).toBe('message.chooseSome');
    expect(await report(elsewhere.ana, conversationId, [kind])).toBe('conversation.notFound');
  });

  test('E10: of one person never takes the words of another: with those alone there is no report, and beside others they are left out', async ({
    db,
    make,
    as,
  }) => {
    const { ana, ben, conversationId, moderator, bad } = await reported(make, as);
    const elsewhere = await connected(make, as);
    const others = newId();
    await sendMessage(as(elsewhere.ben), { conversationId: elsewhere.conversationId, id: others, body: 'Said to somebody else.' });
    const counts = async () => [await db.$count(cases), await db.$count(reports)];
    const before = await counts();
    const tries = [
      () => reportMessages(as(ana), { conversationId, messageIds: [others], ...why }),
      () => reportMessages(as(ana), { conversationId: elsewhere.conversationId, messageIds: [others], ...why }),
      // A post of one person given for another, and a message for a post.
      () => report(as(ana), { targetKind: 'person', targetId: others, ...why }),
      () => report(as(ana), { targetKind: 'post', targetId: bad, ...why }),
      () => report(as(ana), { targetKind: 'post', targetId: ben.id, ...why }),
    ];
    const codes: string[] = [];
    for (const attempt of tries)
      codes.push(
        await attempt().then(
          () => 'done',
          ({ code }) => code,
        ),
      );
    expect(codes).toEqual(['invalid', 'notFound', 'notFound', 'notFound', 'notFound']);
    expect(await counts()).toEqual(before);

    await sendMessage(as(elsewhere.ben), { conversationId: elsewhere.conversationId, id: newId(), body: 'Another.' });
    const mine = newId();
    await sendMessage(as(elsewhere.ben), { conversationId: elsewhere.conversationId, id: mine, body: 'Said to me.' });
    await reportMessages(as(elsewhere.ana), { conversationId: elsewhere.conversationId, messageIds: [mine, bad], ...why });
    const [opened] = await db.select().from(cases).where(eq(cases.targetId, mine));
    expect(opened?.subjectId).toBe(elsewhere.ben.id);
    const shown = await lookAtMessages(as(moderator), { caseId: opened?.id ?? '' });
    expect(shown.map(({ text }) => text)).toEqual(['Said to me.']);
  });

  test('is possible after the end', async ({ make, as }) => {
    const { ana, ben, conversationId, kind, bad } = await reported(make, as);
    await endConversation(as(ben), { conversationId });
    const report = (messageIds: string[]) => reasonOf(reportMessages(as(ana), { conversationId, messageIds, ...why }));
    expect(await report([kind])).toBe('done');
    expect(await report([bad])).toBe('case.alreadyReported');
  });

  test('a request is reported with its words, and thereby declined', async ({ make, as }) => {
    const [ana, ben, moderator] = [await settled(make), await settled(make), await make.member({ role: 'moderator' })];
    const id = newId();
    await askToWrite(as(ana), { id, to: ben.handle, words: 'I sell pills.' });
    expect(await reasonOf(reportRequest(as(ana), { requestId: id, ...why }))).toBe('messageRequest.notFound');
    await reportRequest(as(ben), { requestId: id, ...why });
    expect((await findRequests(as(ben))).forMe).toEqual([]);
    const [waiting] = (await findCases(as(moderator), {})).cases;
    expect(await lookAtMessages(as(moderator), { caseId: waiting?.id ?? '' })).toMatchObject([{ text: 'I sell pills.' }]);
  });
});
