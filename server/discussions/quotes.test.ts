import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { postMentions, posts } from '@/db/schema/discussions';
import { blocks, safetyChoices } from '@/db/schema/safety';
import type { MemberContext } from '@/server/context';
import { hidePost, restorePost } from '@/server/moderation/hiding';
import { reportPost } from '@/server/moderation/reporting';
import { findNotifications } from '@/server/notifications/queries';
import { hiding, inside, later, newId, seen, tellAll, words } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { Reply } from './input';
import { findMentionable, handlesIn } from './mentions';
import { deletePost, editPost } from './mutations';
import { openThread } from './opening';
import { threadSince } from './queries';
import { replyToThread } from './reply';

const source = { body: 'One *bad* day\n\n- is not the & end', contentWarning: null };
const text = 'bad day is not the & end';

async function quoted(make: Parameters<typeof inside>[0], as: (member: MemberContext['actor']) => MemberContext) {
  const cast = await inside(make);
  const [postId, quoting] = [newId(), newId()];
  const { thread, person, reader } = cast;
  await replyToThread(as(person), { postId, threadId: thread.id, ...source });
  await replyToThread(as(reader), { postId: quoting, threadId: thread.id, ...words, quote: { postId, text } });
  const quote = async () => (await seen(as(reader), thread)).posts.find(({ id }) => id === quoting)?.quote;
  return { ...cast, postId, quoting, quote };
}

test('a quote says whose words it holds, as they were chosen from the page', async ({ make, as }) => {
  const { quote, person } = await quoted(make, as);
  expect(await quote()).toEqual({ number: 2, name: person.handle, text, contentWarning: null });
});

test('only words that a shown post of the same thread really says can be quoted; the draft of the reply survives', async ({ make, as }) => {
  const { reader, person, moderator, thread, postId } = await quoted(make, as);
  const elsewhere = await make.thread({ groupId: thread.groupId, authorId: person.id });
  const refusal = { code: 'conflict', reason: 'post.quoteGone', field: 'quote' };
  const reply = (quote: { postId: string; text: string }, threadId = thread.id) =>
    replyToThread(as(reader), { postId: newId(), threadId, ...words, quote });
  await expect(reply({ postId, text: 'a good day' })).rejects.toMatchObject(refusal);
  await expect(reply({ postId, text }, elsewhere.id)).rejects.toMatchObject(refusal);
  await expect(reply({ postId: newId(), text })).rejects.toMatchObject(refusal);
  await hidePost(as(moderator), { postId, ...hiding });
  await expect(reply({ postId, text })).rejects.toMatchObject(refusal);
  expect(Reply.safeParse({ postId, threadId: thread.id, body: 'x', quote: { postId, text: 'x'.repeat(401) } }).success).toBe(false);
});

test('a quote is there only as long as the post says it, and an open page hears of the change', async ({ make, as }) => {
  const { reader, person, thread, postId, quote } = await quoted(make, as);
  await editPost(as(person), { postId, version: 1, body: `${source.body}, friend`, contentWarning: null });
  expect(await quote()).toMatchObject({ text });
  const { version } = await seen(as(reader), thread);
  await editPost(as(person), { postId, version: 2, body: 'Something else', contentWarning: null });
  expect(await quote()).toBeNull();
  const delta = await threadSince(as(reader), { threadId: thread.id, version });
  expect(delta.posts.map(({ number }) => number)).toEqual([2, 3]);
  await editPost(as(person), { postId, version: 3, body: source.body, contentWarning: null });
  expect(await quote()).toBeNull();
});

test('it goes out of sight while the post is hidden, and for good when that is taken back', async ({ db, make, as }) => {
  const { person, moderator, postId, quoting, quote } = await quoted(make, as);
  await hidePost(as(moderator), { postId, ...hiding });
  expect(await quote()).toBeNull();
  await restorePost(as(moderator), { postId });
  expect(await quote()).toMatchObject({ text });
  await deletePost(as(person), { postId });
  expect(await quote()).toBeNull();
  expect(await db.select({ text: posts.quotedText }).from(posts).where(eq(posts.id, quoting))).toEqual([{ text: null }]);
});

test('of a post with a warning, a quote shows the warning alone', async ({ make, as }) => {
  const { person, postId, quote } = await quoted(make, as);
  await editPost(as(person), { postId, version: 1, body: source.body, contentWarning: 'overdose' });
  expect(await quote()).toMatchObject({ text: null, contentWarning: 'overdose' });
});

test('names are found in words, and not in addresses, mail, links or code', () => {
  expect(handlesIn('@blue-spruce, thank you! (@Grey_Heron) @blue-spruce')).toEqual(['blue-spruce', 'grey_heron']);
  expect(handlesIn('a@example.org https://e.org/@someone `@code` ```\n@more\n``` @x @-no')).toEqual([]);
  expect(handlesIn(Array.from({ length: 30 }, (_, at) => `@person-${at}`).join(' '))).toHaveLength(10);
});

test('a post calls those it names who are in the group, and the answer tells nothing of the others', async ({ db, make, as }) => {
  const { person, reader, moderator, thread } = await inside(make, { admission: 'approval' });
  const outside = await make.member();
  const asking = await make.member();
  await make.membership({ groupId: thread.groupId, userId: asking.id, status: 'asked' });
  const named = [reader, outside, asking, person].map(({ handle }) => `@${handle}`).join(' ');
  const postId = newId();
  const answer = await replyToThread(as(person), { postId, threadId: thread.id, body: `${named} @nobody-at-all`, contentWarning: null });
  expect(answer).toEqual({ id: postId, number: 2, version: 2, isHeld: false, heldFor: null, care: null, isOverdose: false });
  const called = async () => (await db.select({ id: postMentions.userId }).from(postMentions)).map(({ id }) => id);
  expect(await called()).toEqual([reader.id]);
  await editPost(as(person), { postId, version: 1, body: `@${moderator.handle}`, contentWarning: null });
  expect(await called()).toEqual([moderator.id]);
  await deletePost(as(person), { postId });
  expect(await called()).toEqual([]);
});

test('nobody is called who does not want it, and the words stay as they are', async ({ db, make, as }) => {
  const { person, reader, moderator, thread } = await inside(make);
  await db.insert(safetyChoices).values({ userId: reader.id, mentions: 'nobody' });
  await db.insert(blocks).values({ blockerId: moderator.id, blockedId: person.id, blockedAt: later(0) });
  const body = `@${reader.handle} @${moderator.handle}`;
  await replyToThread(as(person), { postId: newId(), threadId: thread.id, body });
  // Under a name for one thread nobody is called: who allows only some to call them would know that it is one of those.
  const willing = await make.member();
  await make.membership({ groupId: thread.groupId, userId: willing.id });
  await replyToThread(as(person), { postId: newId(), threadId: thread.id, body: `@${willing.handle}`, isAnonymous: true });
  expect(await db.$count(postMentions)).toBe(0);
  expect((await seen(as(person), thread)).posts[1]?.html).toBe(`<p>${body}</p>`);
});

test('to call by name, those are offered who wrote in this thread under their own name', async ({ make, as }) => {
  const { group, person, reader, moderator, thread } = await inside(make);
  const offered = (prefix = '') => findMentionable(as(reader), { threadId: thread.id, prefix });
  await replyToThread(as(reader, later(1)), { postId: newId(), threadId: thread.id, ...words });
  await replyToThread(as(moderator), { postId: newId(), threadId: thread.id, ...words, isAnonymous: true });
  expect(await offered()).toEqual([person.handle]);
  expect(await offered(person.handle.slice(0, 5))).toEqual([person.handle]);
  expect(await offered('%')).toEqual([]);
  await openThread(as(moderator), { threadId: newId(), groupId: group.id, title: 'Elsewhere', ...words });
  expect(await offered()).toEqual([person.handle]);
  await expect(findMentionable(as(await make.member()), { threadId: newId() })).rejects.toMatchObject({ code: 'notFound' });
});

test('who reported a post leaves it to the moderators and does not answer it; who answered may report', async ({ make, as }) => {
  const { reader, person, moderator, thread, postId } = await quoted(make, as);
  const answer = (who: typeof reader) =>
    replyToThread(as(who), { postId: newId(), threadId: thread.id, ...words, quote: { postId, text } });
  await reportPost(as(reader), { postId, reason: 'harassment', words: '' });
  await expect(answer(reader)).rejects.toMatchObject({ code: 'conflict', reason: 'post.leaveToModerators', field: 'quote' });
  await replyToThread(as(reader), { postId: newId(), threadId: thread.id, ...words });
  await answer(moderator);
  expect(person.id).not.toBe(reader.id);
});

test('somebody named by a change of words is told, once; who was named before is not told again', async ({ db, make, as }) => {
  const { person, reader, moderator, thread } = await inside(make);
  const outsider = await make.member();
  const postId = newId();
  await replyToThread(as(person), { postId, threadId: thread.id, body: `Thank you @${moderator.handle}`, contentWarning: null });
  await tellAll(db);
  const told = async (who: typeof person) => (await findNotifications(as(who), {})).entries.map(({ name, call }) => [name, call]);
  expect(await told(moderator)).toEqual([['post.written', 'named']]);
  expect(await told(reader)).toEqual([]);
  const body = `Thank you @${moderator.handle} and @${reader.handle} and @${outsider.handle}`;
  await editPost(as(person), { postId, version: 1, body, contentWarning: null });
  await editPost(as(person), { postId, version: 2, body: `${body}!`, contentWarning: null });
  await tellAll(db);
  expect(await told(reader)).toEqual([['post.called', 'named']]);
  expect(await told(moderator)).toEqual([['post.written', 'named']]);
  expect(await told(outsider)).toEqual([]);
  await deletePost(as(person), { postId });
  expect(await told(reader)).toEqual([]);
});
