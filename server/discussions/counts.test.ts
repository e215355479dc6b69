import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Db } from '@/db/client';
import { postReactions, posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { threadMarks } from '@/db/schema/reading';
import { reactions } from '@/db/vocabulary';
import type { Member, MemberContext } from '@/server/context';
import { AppError } from '@/server/errors';
import { joinGroup, leaveGroup } from '@/server/groups/mutations';
import { hidePost, restorePost } from '@/server/moderation/hiding';
import { markRead } from '@/server/reading/mutations';
import { unreadOf } from '@/server/reading/queries';
import { hiding, inside, later, newId } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { deletePost, editPost } from './mutations';
import { openThread } from './opening';
import type { Post } from './posts';
import { threadSince } from './queries';
import { reactToPost } from './reactions';
import { replyToThread } from './reply';
import { closeThread, pinThread, reopenThread, unpinThread } from './steering';

/** Anything that anybody may try, to anything: much of it is refused. */
const deed = fc.record({
  verb: fc.constantFrom(
    ...(['join', 'leave', 'open', 'reply', 'reply', 'reply', 'quote', 'edit', 'edit', 'delete'] as const),
    ...(['hide', 'restore', 'react', 'react', 'react', 'read', 'read', 'close', 'reopen', 'pin', 'unpin'] as const),
  ),
  who: fc.constantFrom(0, 1, 1, 1, 2, 3, 4, 5, 6),
  thread: fc.constantFrom(0, 0, 0, 1, 2),
  post: fc.nat(30),
  isAnonymous: fc.boolean(),
  isOn: fc.boolean(),
  reaction: fc.constantFrom(...reactions),
  word: fc.constantFrom('one', 'two', 'three'),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

test('after 200 of anybody’s deeds every count is what a recount gives, and a page that followed them is as one loaded now', async ({
  db,
  make,
  as,
}) => {
  const few = fc.array(deed, { minLength: 200, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(few, async (deeds) => {
      const { group, person, moderator, reader, thread } = await inside(make);
      await db.update(groups).set({ memberCount: 3 }).where(eq(groups.id, group.id));
      const people = [person, moderator, reader, ...(await Promise.all([1, 2, 3, 4].map(() => make.member())))];
      const watcher = await make.member();
      const page = follow(as(watcher), thread.id);
      for (const [at, what] of deeds.entries()) {
        await attempt(db, as, group.id, people, what, at);
        if (at % 10 === 0) await page.isAsNew();
      }
      await page.isAsNew();
      await recount(db, group.id, as, people);
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 60_000);

type As = (member: Member, now?: Date) => MemberContext;

async function attempt(db: Db, as: As, groupId: string, people: Member[], deed: Deed, at: number) {
  const ctx = as(people[deed.who] as Member, later(at));
  const talk = await db.select({ id: threads.id }).from(threads).where(eq(threads.groupId, groupId)).orderBy(threads.openedAt, threads.id);
  const threadId = talk[deed.thread % talk.length]?.id ?? '';
  const said = await db.select({ id: posts.id }).from(posts).where(eq(posts.threadId, threadId)).orderBy(posts.number);
  const postId = said[deed.post % said.length]?.id ?? '';
  const reply = { postId: newId(), threadId, body: `Word ${deed.word}`, isAnonymous: deed.isAnonymous };
  const verbs = {
    join: () => joinGroup(ctx, { groupId }),
    leave: () => leaveGroup(ctx, { groupId }),
    open: () => openThread(ctx, { threadId: newId(), groupId, title: 'A thread', body: deed.word, isAnonymous: deed.isAnonymous }),
    reply: () => replyToThread(ctx, reply),
    quote: () => replyToThread(ctx, { ...reply, quote: { postId, text: deed.word } }),
    edit: () => editPost(ctx, { postId, version: 1, body: deed.word, contentWarning: deed.isOn ? 'loss' : null }),
    delete: () => deletePost(ctx, { postId }),
    hide: () => hidePost(ctx, { postId, ...hiding }),
    restore: () => restorePost(ctx, { postId }),
    react: () => reactToPost(ctx, { postId, reaction: deed.reaction, isOn: deed.isOn }),
    read: () => markRead(ctx, { threadId, number: deed.post }),
    close: () => closeThread(ctx, { threadId }),
    reopen: () => reopenThread(ctx, { threadId }),
    pin: () => pinThread(ctx, { threadId }),
    unpin: () => unpinThread(ctx, { threadId }),
  };
  await verbs[deed.verb]().catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
}

/** A page that stays open: it knows what it was told, and asks for nothing but changes. */
function follow(ctx: MemberContext, threadId: string) {
  const known = new Map<number, Post>();
  let version = 0;
  return {
    async isAsNew() {
      const changes = await threadSince(ctx, { threadId, version });
      for (const post of changes.posts) known.set(post.number, post);
      version = changes.version;
      const fresh = await threadSince(ctx, { threadId, version: 0 });
      expect([...known.values()].toSorted((a, b) => a.number - b.number)).toEqual(fresh.posts);
      expect(changes.head).toEqual(fresh.head);
    },
  };
}

async function recount(db: Db, groupId: string, as: As, people: Member[]) {
  const [group] = await db.select().from(groups).where(eq(groups.id, groupId));
  const inIt = (await db.select().from(memberships).where(eq(memberships.groupId, groupId))).filter(({ status }) => status === 'joined');
  const talk = await db.select().from(threads).where(eq(threads.groupId, groupId));
  expect(group).toMatchObject({ memberCount: inIt.length, threadCount: talk.length - 1 });
  for (const thread of talk) {
    const said = await db.select().from(posts).where(eq(posts.threadId, thread.id)).orderBy(posts.number);
    const [first] = said;
    const answer = said.find(({ authorId, isAnonymous }) => authorId !== first?.authorId || isAnonymous !== first?.isAnonymous);
    expect(said.map(({ number }) => number)).toEqual(said.map((_, at) => at + 1));
    expect(thread).toMatchObject({ postCount: said.length, answeredAt: answer?.writtenAt ?? null });
    expect(thread.version).toBeGreaterThanOrEqual(Math.max(...said.map(({ version }) => version)));
    await recountReactions(db, as, people, thread.id);
    for (const person of people) {
      const [mark] = (await db.select().from(threadMarks).where(eq(threadMarks.threadId, thread.id))).filter(
        ({ userId }) => userId === person.id,
      );
      const fresh = said.filter(
        ({ number, authorId, deletedAt, hiddenAt }) =>
          number > (mark?.readNumber ?? 0) && authorId !== person.id && !deletedAt && !hiddenAt,
      );
      const [counted] = await unreadOf(as(person), { threadIds: [thread.id] });
      if (counted) expect(counted).toMatchObject({ unread: fresh.length, firstUnread: fresh[0]?.number ?? null });
    }
  }
}

async function recountReactions(db: Db, as: As, people: Member[], threadId: string) {
  const shown = await threadSince(as(people[1] as Member), { threadId, version: 0 });
  const rows = await db
    .select()
    .from(postReactions)
    .innerJoin(posts, eq(posts.id, postReactions.postId))
    .where(eq(posts.threadId, threadId));
  for (const { number, reactions: counts } of shown.posts) {
    const each = rows.filter((row) => row.posts.number === number).map((row) => row.post_reactions.reaction);
    const recounted = Object.fromEntries(reactions.map((reaction) => [reaction, each.filter((one) => one === reaction).length]));
    expect({ ...Object.fromEntries(reactions.map((reaction) => [reaction, 0])), ...counts }).toEqual(recounted);
  }
}
