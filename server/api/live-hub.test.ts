import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { one } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { groups, memberships } from '@/db/schema/groups';
import { endSession, startSession } from '@/server/accounts/mutations';
import { sessionActor } from '@/server/accounts/queries';
import type { Context, Member } from '@/server/context';
import { database } from '@/server/database';
import { replyToThread } from '@/server/discussions/reply';
import { announce } from '@/server/events';
import { inboxOf } from '@/server/notifications/queries';
import { makers } from '@/server/testing/make';
import { watchTopic } from '@/server/watch/raising';
import { liveHub, type Watcher } from './live-hub';
import { topicOfName } from './live-topics';

const { db } = database();
const make = makers(db);
const hub = liveHub();
const context = (): Context => ({ db, actor: { kind: 'visitor' }, now: new Date() });
const soon = { timeout: 5000, interval: 10 };
const people: string[] = [];

afterEach(async () => {
  for (const watcher of [...hub.watchers()]) hub.leave(watcher);
  for (const id of people.splice(0)) await db.delete(users).where(eq(users.id, id));
});

/** Somebody who is signed in. */
async function somebody(over: Parameters<typeof make.member>[0] = {}) {
  const { id } = await make.member(over);
  people.push(id);
  const { sessionId } = await startSession(context(), id, 'Firefox on Linux');
  const actor = await sessionActor(context(), { sessionId });
  if (actor.kind !== 'member') throw new Error('Nobody is signed in.');
  return { ...actor, sessionId };
}

type Heard = { on: string; again?: true; gone?: true; delta?: { version: number; posts: { number: number; html: string }[] } };

/** Their open page: what it heard so far, and whether it was ended. */
async function watch(person: Member & { sessionId: string }, ...names: string[]) {
  const page = { heard: [] as Heard[], texts: [] as string[], isEnded: false };
  const watcher: Watcher = {
    userId: person.id,
    sessionId: person.sessionId,
    send: (text) => {
      page.texts.push(text);
      page.heard.push(JSON.parse(text.replace(/^(id:.*\n)?data: /, '')));
    },
    end: () => {
      page.isEnded = true;
    },
  };
  await hub.join(
    watcher,
    names.map((name) => one([topicOfName(name, person.id)].filter((topic) => topic !== undefined))),
  );
  return page;
}

async function talk(admission: 'open' | 'approval' = 'open') {
  const author = await somebody();
  const group = await make.group({ admission });
  const thread = await make.thread({ groupId: group.id, authorId: author.id });
  const join = async (person: Member, role: 'member' | 'moderator' = 'member') =>
    make.membership({ groupId: group.id, userId: person.id, role });
  const say = (body: string) =>
    replyToThread({ db, actor: author, now: new Date() }, { postId: crypto.randomUUID(), threadId: thread.id, body });
  const away = () => db.delete(groups).where(eq(groups.id, group.id));
  return { author, group, thread, join, say, away };
}
const numbersOf = (page: { heard: Heard[] }) => page.heard.flatMap(({ delta }) => delta?.posts.map(({ number }) => number) ?? []);

test('a reply reaches the pages of others, with its words, the same for all', async () => {
  const { thread, say, away } = await talk();
  const pages = await Promise.all(
    [somebody(), somebody()].map(async (person) => watch(await person, `thread:${thread.id}@${thread.version}`)),
  );
  await say('I am here too.');
  await expect.poll(() => pages.map(numbersOf), soon).toEqual([[2], [2]]);
  expect(pages[0]?.heard[0]?.delta?.posts[0]?.html).toContain('I am here too.');
  expect(pages[0]?.texts).toEqual(pages[1]?.texts);
  await away();
});

test('a page that comes back hears what it missed, once, and of what it has nothing', async () => {
  const { thread, say, away } = await talk();
  const person = await somebody();
  await say('one');
  await say('two');
  const page = await watch(person, `thread:${thread.id}@${thread.version + 1}`);
  await say('three');
  await expect.poll(() => numbersOf(page), soon).toEqual([3, 4]);
  await away();
});

test('of many replies at once none is missed, and none comes twice', async () => {
  const { thread, say, away } = await talk();
  const page = await watch(await somebody(), `thread:${thread.id}@${thread.version}`);
  await Promise.all(Array.from({ length: 20 }, (_, n) => say(`reply ${n}`)));
  await expect.poll(() => numbersOf(page).length, soon).toBe(20);
  expect(numbersOf(page).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 2));
  await away();
});

test('who moderates is told to ask again, and is never sent what is made for all', async () => {
  const { thread, join, say, away } = await talk();
  const moderator = await somebody();
  await join(moderator, 'moderator');
  const page = await watch(moderator, `thread:${thread.id}@${thread.version}`);
  await say('hello');
  await expect.poll(() => page.heard.length, soon).toBeGreaterThan(0);
  expect(page.heard.every((heard) => heard.again && !heard.delta)).toBe(true);
  await away();
});

test('who is removed from a group hears nothing of it from then on', async () => {
  const { thread, join, say, away } = await talk('approval');
  const [removed, stays] = [await somebody(), await somebody()];
  await join(removed);
  await join(stays);
  const [page, other] = await Promise.all([removed, stays].map((person) => watch(person, `thread:${thread.id}@${thread.version}`)));
  await db.delete(memberships).where(eq(memberships.userId, removed.id));
  await say('only for those who are in');
  await expect.poll(() => numbersOf(other ?? { heard: [] }), soon).toEqual([2]);
  expect(page?.heard).toEqual([{ on: `thread:${thread.id}`, gone: true }]);
  await away();
});

test('who is no longer let in is told so at once, without anything being said', async () => {
  const { thread, join, away } = await talk('approval');
  const removed = await somebody();
  await join(removed);
  const page = await watch(removed, `thread:${thread.id}@${thread.version}`, `group:${thread.groupId}`);
  await db.delete(memberships).where(eq(memberships.userId, removed.id));
  await announce({ db }, [removed.id]);
  await expect
    .poll(() => page.heard.map(({ on, gone }) => [on, gone]).toSorted(), soon)
    .toEqual([
      [`group:${thread.groupId}`, true],
      [`thread:${thread.id}`, true],
    ]);
  await away();
});

test('somebody from outside hears nothing of a group by approval, not even that it is there', async () => {
  const { thread, say, away } = await talk('approval');
  const page = await watch(await somebody(), `thread:${thread.id}@0`, `thread:${crypto.randomUUID()}@0`);
  await say('zebra');
  await expect.poll(() => page.heard.length, soon).toBe(2);
  expect(page.heard.map(({ on: _, ...heard }) => heard)).toEqual([{ gone: true }, { gone: true }]);
  await away();
});

test('a page ends of its session, and another session of the same person goes on', async () => {
  const person = await somebody();
  const other = await startSession(context(), person.id, 'Safari on iPhone');
  const [here, there] = [await watch(person, 'inbox'), await watch({ ...person, sessionId: other.sessionId }, 'inbox')];
  await endSession({ ...context(), actor: person }, { sessionId: other.sessionId });
  await expect.poll(() => there.isEnded, soon).toBe(true);
  await announce({ db }, [inboxOf(person.id)]);
  await expect.poll(() => here.heard.some(({ on, again }) => on === 'inbox' && again), soon).toBe(true);
  expect(here.isEnded).toBe(false);
});

test('every page of somebody who is suspended ends', async () => {
  const person = await somebody();
  const page = await watch(person, 'inbox', 'me');
  await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, person.id));
  await announce({ db }, [person.id]);
  await expect.poll(() => page.isEnded, soon).toBe(true);
});

test('that somebody was called is heard by staff alone, and no longer by who left it', async () => {
  const [member, moderator] = [await somebody(), await somebody({ role: 'moderator' })];
  const [outside, inside] = [await watch(member, 'watch'), await watch(moderator, 'watch')];
  await announce({ db }, [watchTopic]);
  await expect.poll(() => inside.heard.some(({ again }) => again), soon).toBe(true);
  await expect.poll(() => outside.heard.some(({ gone }) => gone), soon).toBe(true);
  expect(outside.heard.some(({ again }) => again)).toBe(false);
  await db.update(users).set({ role: 'member' }).where(eq(users.id, moderator.id));
  await announce({ db }, [watchTopic]);
  await expect.poll(() => inside.heard.some(({ gone }) => gone), soon).toBe(true);
});

test('one can watch only what has a name', () => {
  for (const name of [
    '',
    'thread',
    'thread:1',
    'inbox:1',
    'user:00000000-0000-4000-8000-000000000001',
    'thread:00000000-0000-4000-8000-000000000001@-1',
  ])
    expect(topicOfName(name, crypto.randomUUID())).toBeUndefined();
});
