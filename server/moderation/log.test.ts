import { describe, expect } from 'vitest';
import { house, reported } from '@/server/testing/moderation';
import { test } from '@/server/testing/test';
import { findLog } from './log';
import { dismissCase, hideReported } from './mutations';
import { getCase } from './one-case';

describe('the log', () => {
  test("tells a group's moderators what was done in it, and the site's of everything", async ({ make, as }) => {
    const here = await house(make);
    const there = await house(make);
    const first = await reported(as(here.reader), here.postId);
    await hideReported(as(here.groupModerator), { caseId: first.id, version: 1, reason: 'stigma', note: 'Please be kind.' });
    const second = await reported(as(there.reader), there.postId);
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
    const { group, reader, moderator, admin } = await house(make);
    const subject = await make.member({ role: 'moderator' });
    const thread = await make.thread({ groupId: group.id, authorId: subject.id });
    const { id } = await reported(as(reader), thread.first.id);
    await expect(getCase(as(moderator), { caseId: id }), 'it is routed above').rejects.toMatchObject({ reason: 'case.notFound' });
    await dismissCase(as(admin), { caseId: id, version: 1, note: 'Within the rules.' });
    expect((await findLog(as(subject), {})).entries.map(({ caseId }) => caseId)).not.toContain(id);
    expect((await findLog(as(admin), {})).entries.map(({ caseId }) => caseId)).toContain(id);
  });
});
