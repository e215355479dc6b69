import { describe, expect } from 'vitest';
import type { Member } from '@/server/context';
import { replyToThread } from '@/server/discussions/reply';
import { hidePost } from '@/server/moderation/hiding';
import { abilities } from '@/server/policy';
import { later } from '@/server/testing/talk';
import { reply, talk, tell } from '@/server/testing/telling';
import { test } from '@/server/testing/test';
import { markSeen } from './mutations';
import { notificationPolicy } from './policy';
import { countUnseen, findNotifications } from './queries';

describe('the inbox', () => {
  test('goes on where a page ended, and counts what it lists', async ({ db, make, as }) => {
    const { opener, other, group } = await talk(make);
    for (let index = 0; index < 35; index++) {
      const thread = await make.thread({ groupId: group.id, authorId: opener.id });
      await hidePost(as(await make.member({ role: 'moderator' })), { postId: thread.first.id, reason: 'other', note: 'Please be kind.' });
      await tell(db, 'post.hidden', later(index % 7));
    }
    const first = await findNotifications(as(opener), {});
    const second = await findNotifications(as(opener), { after: first.next });
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect(new Set(ids).size).toBe(35);
    const moments = [...first.entries, ...second.entries].map(({ notifiedAt }) => notifiedAt.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
    expect(await countUnseen(as(opener))).toBe(35);
    expect(await countUnseen(as(other))).toBe(0);
  });

  test('what comes while one reads stays new', async ({ db, make, as }) => {
    const { opener, other, thread, group } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    const { readAt } = await findNotifications(as(opener, later(1)), {});
    const second = await make.thread({ groupId: group.id, authorId: opener.id });
    await replyToThread(as(other), reply(second.id));
    await tell(db, 'post.written', later(2));
    await markSeen(as(opener, later(3)), { until: readAt });
    expect(await countUnseen(as(opener))).toBe(1);
  });

  test('marking as seen touches nobody else', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    await markSeen(as(other), { until: later(1) });
    expect(await countUnseen(as(opener))).toBe(1);
  });

  test('of a suspended person holds their own matters, and nothing of the groups', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    await hidePost(as(await make.member({ role: 'moderator' })), { postId: thread.first.id, reason: 'other', note: 'Please be kind.' });
    await tell(db, 'post.hidden');
    expect((await findNotifications(as({ ...opener, standing: 'suspended' }), {})).entries.map(({ name }) => name)).toEqual([
      'post.hidden',
    ]);
  });

  test("is nobody else's", async ({ make }) => {
    const [owner, other, admin] = [await make.member(), await make.member(), await make.member({ role: 'admin' })];
    const may = (actor: Member) =>
      Object.entries(abilities(notificationPolicy, actor, { userId: owner.id }))
        .filter(([, allowed]) => allowed)
        .map(([verb]) => verb)
        .join(' ');
    expect({ owner: may(owner), suspended: may({ ...owner, standing: 'suspended' }), other: may(other), admin: may(admin) }).toEqual({
      owner: 'read see choose unsubscribe',
      suspended: 'read see choose unsubscribe',
      other: 'unsubscribe',
      admin: 'unsubscribe',
    });
  });
});
