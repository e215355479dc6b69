import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { drafts, postRevisions, posts, threadAliases, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups } from '@/db/schema/groups';
import type { Member, MemberContext } from '@/server/context';
import { hidePost } from '@/server/moderation/hiding';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { hiding, newId, words } from '@/server/testing/talk';
import { saveDraft } from './drafts';
import { deletePost, editPost } from './mutations';
import { openThread } from './opening';
import { getThread } from './queries';
import { replyToThread } from './reply';
import { closeThread, moveThread, pinThread, reopenThread } from './steering';

/** Truly parallel connections: what they do is committed, and what they leave is in nobody's way. */
const { db, sql: pool } = connect(parallelDatabaseUrl(), { max: 16 });
const make = makers(db);
const as = (actor: Member): MemberContext => ({ db, actor, now: new Date() });
afterAll(() => pool.end());

const times = (count: number) => Array.from({ length: count }, (_, at) => at);
const numberOf = async (threadId: string) => (await db.select().from(threads).where(eq(threads.id, threadId)))[0];
const logOf = async (subjectIds: string[]) =>
  (await db.select({ name: events.name }).from(events).where(inArray(events.subjectId, subjectIds)).orderBy(events.id)).map(
    ({ name }) => name,
  );

async function crowd(size: number) {
  const thread = await make.thread();
  const people = await Promise.all(times(size).map(() => make.member()));
  for (const person of people) await make.membership({ groupId: thread.groupId, userId: person.id });
  const moderators = await Promise.all(times(2).map(() => make.member()));
  for (const { id } of moderators) await make.membership({ groupId: thread.groupId, userId: id, role: 'moderator' });
  const [first, second] = moderators as [Member, Member];
  const [someone] = people as [Member];
  return { thread, people, someone, first, second };
}

test('every reply has a number and a version of its own, and a double click one', async () => {
  const { thread, people } = await crowd(6);
  const replies = people.flatMap((person) => times(4).map(() => ({ person, postId: newId() })));
  const said = await Promise.all(
    [...replies, ...replies].map(({ person, postId }) => replyToThread(as(person), { postId, threadId: thread.id, ...words })),
  );
  const twice = (from: number) => times(48).map((at) => Math.floor(at / 2) + from);
  expect(said.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(twice(2));
  expect(said.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(twice(2));
  expect(await numberOf(thread.id)).toMatchObject({ postCount: 25, version: 25 });
  expect(await db.$count(posts, eq(posts.threadId, thread.id))).toBe(25);
  expect(await logOf(replies.map(({ postId }) => postId))).toHaveLength(24);
});

test('a thread that is opened by four clicks at once is one', async () => {
  const { thread, someone } = await crowd(1);
  const opening = { threadId: newId(), groupId: thread.groupId, title: 'A thread', ...words };
  const opened = await Promise.all(times(4).map(() => openThread(as(someone), opening)));
  expect(new Set(opened.map(({ number }) => number)).size).toBe(1);
  expect(await db.$count(threads, and(eq(threads.groupId, thread.groupId), eq(threads.id, opening.threadId)))).toBe(1);
  expect(await db.$count(posts, eq(posts.threadId, opening.threadId))).toBe(1);
});

test('no reply comes after the close: it is said before it, or refused with its words kept', async () => {
  for (const _ of times(5)) {
    const { thread, people, first } = await crowd(12);
    const place = thread.id;
    for (const person of people) await saveDraft(as(person), { place, sequence: 0, content: { body: words.body } });
    const replies = people.map((person) => replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words }));
    const closing = closeThread(as(first), { threadId: thread.id });
    const answers = await Promise.allSettled(replies);
    await closing;
    const refused = answers.filter((answer) => answer.status === 'rejected').map(({ reason }) => reason);
    for (const reason of refused) expect(reason).toMatchObject({ reason: 'thread.closed', field: 'body' });
    const whole = await numberOf(thread.id);
    expect(whole?.postCount).toBe(1 + 12 - refused.length);
    const said = await db
      .select({ name: events.name })
      .from(events)
      .where(inArray(events.subjectId, [thread.id, ...(await idsIn(thread.id))]))
      .orderBy(events.id);
    expect(said.at(-1)?.name).toBe('thread.closed');
    expect(await db.$count(drafts, and(eq(drafts.place, place), eq(drafts.sequence, 1)))).toBe(refused.length);
  }
});

test('a reply with all that follows from it is one statement beside the one for the rules of reading, and a page of a thread that was read before is one', async () => {
  const asked: string[] = [];
  const counted = connect(parallelDatabaseUrl(), { max: 1, debug: (_, statement) => asked.push(statement) });
  try {
    const { thread, someone } = await crowd(1);
    const ctx = { ...as(someone), db: counted.db };
    const [group] = await db.select({ slug: groups.slug }).from(groups).where(eq(groups.id, thread.groupId));
    const page = { slug: group?.slug ?? '', number: thread.number };
    await getThread(ctx, page);
    asked.length = 0;
    await getThread(ctx, page);
    expect(asked).toHaveLength(1);
    await replyToThread(ctx, { postId: newId(), threadId: thread.id, ...words });
    expect(asked).toHaveLength(3);
  } finally {
    await counted.sql.end();
  }
});

async function idsIn(threadId: string) {
  return (await db.select({ id: posts.id }).from(posts).where(eq(posts.threadId, threadId))).map(({ id }) => id);
}

test('two moderators who hide, close, pin and move one thread at once leave one end, and each deed is noted once', async () => {
  for (const _ of times(4)) {
    const { thread, someone, first, second } = await crowd(1);
    const target = await make.group();
    for (const { id } of [first, second]) await make.membership({ groupId: target.id, userId: id, role: 'moderator' });
    const ref = { threadId: thread.id };
    const deeds: Promise<unknown>[] = [first, second].flatMap((moderator) => [
      hidePost(as(moderator), { postId: thread.first.id, ...hiding }),
      closeThread(as(moderator), ref),
      pinThread(as(moderator), ref),
      moveThread(as(moderator), { ...ref, toGroupId: target.id }),
    ]);
    deeds.push(replyToThread(as(someone), { postId: newId(), threadId: thread.id, ...words }));
    for (const deed of await Promise.allSettled(deeds)) {
      if (deed.status === 'rejected') expect(['conflict', 'forbidden', 'notFound']).toContain(deed.reason.code);
    }
    const log = await logOf([thread.id, thread.first.id]);
    expect(log.filter((name) => name !== 'thread.pinned').toSorted()).toEqual(['post.hidden', 'thread.closed', 'thread.moved']);
    const whole = await numberOf(thread.id);
    expect(whole).toMatchObject({ groupId: target.id, number: 1, version: 1 + log.length + (whole?.postCount ?? 0) - 1 });
    expect(whole?.closedAt).not.toBeNull();
    expect(whole?.hiddenAt).not.toBeNull();
  }
});

test('of two tabs that save one post at once, one is told that the other was first; no edition is lost', async () => {
  const { thread } = await crowd(1);
  const author = { ...(await make.member()), id: thread.authorId ?? '' };
  const edits = times(6).map((at) =>
    editPost(as(author), { postId: thread.first.id, version: 1, body: `Tab ${at}`, contentWarning: null }),
  );
  const answers = await Promise.allSettled(edits);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers) {
    if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ reason: 'post.changedMeanwhile', field: 'body' });
  }
  expect(await db.$count(postRevisions, eq(postRevisions.postId, thread.first.id))).toBe(1);
});

test('of tabs that save one draft at once, one does', async () => {
  const { someone } = await crowd(1);
  const place = newId();
  const save = (sequence: number) =>
    Promise.allSettled(times(6).map((at) => saveDraft(as(someone), { place, sequence, content: { body: `Tab ${at}` } })));
  for (const sequence of [0, 1, 2]) {
    expect((await save(sequence)).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});

test('who quotes, changes, takes back and hides one post at once never waits for another for good', async () => {
  const { thread, people, first } = await crowd(4);
  const author = { ...(await make.member()), id: thread.authorId ?? '' };
  const postId = thread.first.id;
  const quote = { postId, text: 'The first words.' };
  const deeds = [
    ...people.map((person) => replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words, quote })),
    ...times(3).map((at) => editPost(as(author), { postId, version: 1, body: `Other ${at}`, contentWarning: null })),
    hidePost(as(first), { postId, ...hiding }),
    deletePost(as(author), { postId }),
    reopenThread(as(first), { threadId: thread.id }),
  ];
  for (const deed of await Promise.allSettled(deeds)) {
    if (deed.status === 'rejected') expect(deed.reason.code).toBe('conflict');
  }
  const texts = await db.select({ text: posts.quotedText }).from(posts).where(eq(posts.quotedId, postId));
  expect(texts.filter(({ text }) => text !== null)).toEqual([]);
});

test('somebody who takes a name for one thread in many tabs at once has one', async () => {
  for (let round = 0; round < 20; round++) {
    const { thread, someone } = await crowd(1);
    const say = () => replyToThread(as(someone), { postId: newId(), threadId: thread.id, ...words, isAnonymous: true });
    await Promise.all(times(4).map(say));
    expect(await db.$count(threadAliases, eq(threadAliases.threadId, thread.id))).toBe(1);
  }
});
