import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { memberships } from '@/db/schema/groups';
import { cases } from '@/db/schema/moderation';
import { notifications } from '@/db/schema/notifications';
import type { Member } from '@/server/context';
import { dismissCase, hideReported } from '@/server/moderation/mutations';
import { reportPost } from '@/server/moderation/reporting';
import type { Make } from '@/server/testing/make';
import { talk, tell } from '@/server/testing/telling';
import { test } from '@/server/testing/test';
import { countUnseen, findNotifications } from './queries';

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
