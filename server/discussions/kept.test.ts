import { and, eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { memberships } from '@/db/schema/groups';
import { inTransaction, type Member, type MemberContext } from '@/server/context';
import { hidePost } from '@/server/moderation/hiding';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { hiding, inside, newId, seen, words } from '@/server/testing/talk';
import { editPost } from './mutations';
import { replyToThread } from './reply';

const { db, sql: pool } = connect(parallelDatabaseUrl(), { max: 4 });
const make = makers(db);
const as = (actor: Member): MemberContext => ({ db, actor, now: new Date() });
afterAll(() => pool.end());

test('a page that is kept for many is never older than what was changed last, whoever changed it', async () => {
  const { person, moderator, reader, thread } = await inside(make);
  const first = async () => (await seen(as(reader), thread)).posts[0];
  expect(await first()).toMatchObject({ html: '<p>The first words.</p>', author: { name: person.handle, tag: null } });

  await editPost(as(person), { postId: thread.first.id, version: 1, body: 'Other', contentWarning: null });
  expect(await first()).toMatchObject({ html: '<p>Other</p>' });

  const handle = `n-${newId().slice(0, 8)}`;
  await db.update(users).set({ handle }).where(eq(users.id, person.id));
  expect(await first()).toMatchObject({ author: { name: handle } });

  await db
    .update(memberships)
    .set({ role: 'moderator' })
    .where(and(eq(memberships.userId, person.id), eq(memberships.groupId, thread.groupId)));
  expect(await first()).toMatchObject({ author: { tag: 'groupModerator' } });
  await db
    .update(memberships)
    .set({ role: 'member' })
    .where(and(eq(memberships.userId, person.id), eq(memberships.groupId, thread.groupId)));
  expect(await first()).toMatchObject({ author: { tag: null } });

  await hidePost(as(moderator), { postId: thread.first.id, ...hiding });
  expect(await first()).toMatchObject({ html: '', hidden: { note: null } });

  await db.delete(users).where(eq(users.id, person.id));
  expect(await first()).toMatchObject({ author: null });
});

test('it is made once for all its readers, and never of what a transaction may yet undo', async () => {
  const { person, reader, thread } = await inside(make);
  const kept = (await seen(as(reader), thread)).posts;
  expect((await seen(as(person), thread)).posts).toBe(kept);
  const undone = inTransaction(as(person), async (ctx) => {
    await replyToThread(ctx, { postId: newId(), threadId: thread.id, body: 'undone' });
    expect((await seen(ctx, thread)).posts).toHaveLength(2);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words });
  expect((await seen(as(reader), thread)).posts.map(({ html }) => html)).toEqual([
    '<p>The first words.</p>',
    '<p>I <em>hear</em> you.</p>',
  ]);
  expect(await db.$count(posts, eq(posts.threadId, thread.id))).toBe(2);
});
