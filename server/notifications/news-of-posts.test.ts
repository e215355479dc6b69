import { and, asc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { connect } from '@/db/client';
import { posts } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { memberships } from '@/db/schema/groups';
import { notifications } from '@/db/schema/notifications';
import { replyToThread } from '@/server/discussions/reply';
import { hidePost } from '@/server/moderation/hiding';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { later } from '@/server/testing/talk';
import { reply, system, talk, tell } from '@/server/testing/telling';
import { noon, test } from '@/server/testing/test';
import { markSeen, notifyOfEvent } from './mutations';
import { countUnseen, findNotifications } from './queries';

describe('a new post', () => {
  test('is told to those who wrote in the thread before, and to nobody else', async ({ db, make, as }) => {
    const { group, opener, other, thread } = await talk(make);
    const [silent, late] = [await make.member(), await make.member()];
    for (const { id } of [silent, late]) await make.membership({ groupId: group.id, userId: id });
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    await replyToThread(as(late), reply(thread.id));
    await tell(db, 'post.written');
    const counts = Object.fromEntries(
      await Promise.all(Object.entries({ opener, other, late, silent }).map(async ([who, person]) => [who, await countUnseen(as(person))])),
    );
    expect(counts).toEqual({ opener: 1, other: 1, late: 0, silent: 0 });
  });

  test('gives way to what is still unseen of the same thread, and is told again once that was seen', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    for (const round of [1, 2]) {
      await replyToThread(as(other, later(round)), reply(thread.id));
      await tell(db, 'post.written', later(round));
    }
    expect((await findNotifications(as(opener), {})).entries).toMatchObject([
      { name: 'post.written', postNumber: 2, threadTitle: 'A thread' },
    ]);
    await markSeen(as(opener), { until: later(2) });
    await replyToThread(as(other, later(3)), reply(thread.id));
    await tell(db, 'post.written', later(3));
    expect((await findNotifications(as(opener), {})).entries.map(({ postNumber, seenAt }) => [postNumber, seenAt !== null])).toEqual([
      [4, false],
      [2, true],
    ]);
  });

  test('is not told to who left the group, and is gone from the inbox of who leaves later', async ({ db, make, as }) => {
    const { group, opener, other, thread } = await talk(make, 'approval');
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    expect(await countUnseen(as(opener))).toBe(1);
    await db.delete(memberships).where(and(eq(memberships.groupId, group.id), eq(memberships.userId, opener.id)));
    expect(await countUnseen(as(opener))).toBe(0);
    expect((await findNotifications(as(opener), {})).entries).toEqual([]);
    await replyToThread(as(other), reply(thread.id));
    await tell(db, 'post.written');
    expect(await db.select().from(notifications).where(eq(notifications.userId, opener.id))).toHaveLength(1);
  });

  test('leaves the inbox with the title of a thread that was hidden, but for those who moderate', async ({ db, make, as }) => {
    const { group, opener, other, thread } = await talk(make);
    const moderator = await make.member();
    await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
    for (const person of [other, moderator]) await replyToThread(as(person), reply(thread.id));
    await replyToThread(as(opener), reply(thread.id));
    await tell(db, 'post.written');
    await hidePost(as(moderator), { postId: thread.first.id, reason: 'other', note: 'Please be kind.' });
    expect([await countUnseen(as(other)), await countUnseen(as(moderator))]).toEqual([0, 1]);
    expect((await findNotifications(as(other), {})).entries).toEqual([]);
  });

  test('carries no word of what was said', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), { ...reply(thread.id), body: 'A secret word' });
    await tell(db, 'post.written');
    expect(JSON.stringify(await findNotifications(as(opener), {}))).not.toContain('secret');
  });

  test('told twice by the worker is there once', async ({ db, make, as }) => {
    const { opener, other, thread } = await talk(make);
    await replyToThread(as(other), reply(thread.id));
    const eventId = await tell(db, 'post.written');
    await markSeen(as(opener), { until: noon });
    await notifyOfEvent(system(db), { eventId });
    expect(await db.select().from(notifications).where(eq(notifications.userId, opener.id))).toHaveLength(1);
  });
});

test('the same event told ten times at once is in the inbox once', async () => {
  const { db, sql } = connect(parallelDatabaseUrl(), { max: 10 });
  const make = makers(db);
  const { opener, other, thread } = await talk(make);
  await replyToThread({ db, actor: other, now: noon }, reply(thread.id));
  const [written] = await db
    .select()
    .from(posts)
    .where(and(eq(posts.threadId, thread.id), eq(posts.authorId, other.id)))
    .orderBy(asc(posts.number));
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.name, 'post.written'), eq(events.subjectId, written?.id ?? '')));
  await Promise.all(Array.from({ length: 10 }, () => notifyOfEvent(system(db), { eventId: event?.id ?? 0 })));
  expect(await db.select().from(notifications).where(eq(notifications.userId, opener.id))).toHaveLength(1);
  await sql.end();
});
