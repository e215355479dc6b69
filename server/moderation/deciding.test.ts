import { eq, inArray } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { posts } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { deletePost } from '@/server/discussions/mutations';
import { house, reported } from '@/server/testing/moderation';
import { later } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { hidePost } from './hiding';
import { dismissCase, hideReported, restoreReported } from './mutations';
import { getCase } from './one-case';

describe('deciding', () => {
  test('hides the post, closes the case and notes both, at once', async ({ make, as, db }) => {
    const { person, reader, groupModerator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
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
    expect(noted[1]?.details).toMatchObject({ authorId: person.id, reason: 'selling' });
  });

  test('the second who decides is told that it is done, and by whom the page says', async ({ make, as }) => {
    const { reader, groupModerator, moderator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
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
    const { group, reader, groupModerator, moderator, postId } = await house(make);
    const first = await reported(as(reader), postId);
    await hidePost(as(groupModerator), { postId, reason: 'stigma', note: 'Please be kind.' });
    await hideReported(as(moderator), { caseId: first.id, version: 1, reason: 'stigma', note: 'Agreed.' });

    const other = await make.thread({ groupId: group.id });
    const second = await reported(as(reader), other.first.id);
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
    const { reader, groupModerator, moderator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
    await hideReported(as(groupModerator), { caseId: id, version: 1, reason: 'other', note: 'Please be kind.' });
    await restoreReported(as(moderator, later(1)), { caseId: id, version: 2, note: 'Read again with the person.' });
    expect(await db.select({ hiddenAt: posts.hiddenAt }).from(posts).where(eq(posts.id, postId))).toEqual([{ hiddenAt: null }]);
    expect((await getCase(as(moderator), { caseId: id })).decisions.map(({ outcome, note }) => [outcome, note])).toEqual([
      ['restored', 'Read again with the person.'],
      ['hidden', 'Please be kind.'],
    ]);
  });

  test('a post its person took away meanwhile cannot be hidden, only let be', async ({ make, as }) => {
    const { person, reader, moderator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
    await deletePost(as(person), { postId });
    await expect(hideReported(as(moderator), { caseId: id, version: 1, reason: 'other', note: 'No.' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await dismissCase(as(moderator), { caseId: id, version: 1, note: 'Taken away by its person.' });
    expect(await getCase(as(moderator), { caseId: id })).toMatchObject({ status: 'dismissed' });
  });
});
