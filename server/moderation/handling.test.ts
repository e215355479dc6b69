import { and, eq, inArray } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { memberships } from '@/db/schema/groups';
import { caseHandlers } from '@/db/schema/moderation';
import type { Member } from '@/server/context';
import { abilities } from '@/server/policy';
import { house, reported } from '@/server/testing/moderation';
import { test } from '@/server/testing/test';
import { dismissCase, hideReported } from './mutations';
import { getCase } from './one-case';
import { casePolicy } from './policy';
import { countOpenCases, findCases } from './queries';

describe('whose case it is', () => {
  test("the group's moderators, the site's and the admins; not members, nor moderators of elsewhere", async ({ make, as, db }) => {
    const { reader, person, groupModerator, moderator, admin, postId } = await house(make);
    const elsewhere = await make.member();
    await make.membership({ groupId: (await make.group()).id, userId: elsewhere.id, role: 'moderator' });
    const { id } = await reported(as(reader), postId);
    const people = [reader, person, elsewhere, groupModerator, moderator, admin].map(({ id }) => id);
    const rows = await db
      .select()
      .from(caseHandlers)
      .where(and(eq(caseHandlers.caseId, id), inArray(caseHandlers.userId, people)));
    const levels = Object.fromEntries(rows.map(({ userId, level }) => [userId, level]));
    expect(levels).toEqual({ [groupModerator.id]: 'group', [moderator.id]: 'site', [admin.id]: 'admin' });
  });

  test('list, count, page and decision say the same of everyone', async ({ make, as, db }) => {
    const { group, person, reader, groupModerator, moderator, admin, postId } = await house(make);
    const asked = await make.member();
    await make.membership({ groupId: group.id, userId: asked.id, status: 'asked' });
    const suspended = await make.member({ role: 'moderator', standing: 'suspended' });
    const reportingModerator = await make.member({ role: 'moderator' });
    await reported(as(reader), postId);
    const { id, version } = await reported(as(reportingModerator), postId);
    for (const somebody of [person, reader, groupModerator, moderator, admin, asked, suspended, reportingModerator]) {
      const ctx = as(somebody);
      const [row] = await db
        .select()
        .from(caseHandlers)
        .where(and(eq(caseHandlers.caseId, id), eq(caseHandlers.userId, somebody.id)));
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
    const { group, reader } = await house(make);
    const subject = await make.member({ role: 'moderator' });
    const thread = await make.thread({ groupId: group.id, authorId: subject.id });
    const before = await countOpenCases(as(subject));
    const { id } = await reported(as(reader), thread.first.id);
    expect(await countOpenCases(as(subject))).toBe(before);
    expect((await findCases(as(subject), {})).cases.map((listed) => listed.id)).not.toContain(id);
    await expect(getCase(as(subject), { caseId: id })).rejects.toMatchObject({ reason: 'case.notFound' });
    await expect(hideReported(as(subject), { caseId: id, version: 1, reason: 'other', note: 'Mine.' })).rejects.toMatchObject({
      reason: 'case.notFound',
    });
  });

  test('a moderator who reports leaves the deciding to others', async ({ make, as }) => {
    const { groupModerator, moderator, postId } = await house(make);
    const { id } = await reported(as(groupModerator), postId);
    await expect(getCase(as(groupModerator), { caseId: id })).rejects.toMatchObject({ reason: 'case.notFound' });
    await dismissCase(as(moderator), { caseId: id, version: 1, note: 'Within the rules.' });
  });

  test('a role taken away takes the case away', async ({ make, as, db }) => {
    const { group, reader, groupModerator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
    await getCase(as(groupModerator), { caseId: id });
    await db
      .update(memberships)
      .set({ role: 'member' })
      .where(and(eq(memberships.groupId, group.id), eq(memberships.userId, groupModerator.id)));
    await expect(getCase(as(groupModerator), { caseId: id })).rejects.toMatchObject({ reason: 'case.notFound' });
  });

  test("who reported is known to the site's moderators alone", async ({ make, as }) => {
    const { reader, groupModerator, moderator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
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
