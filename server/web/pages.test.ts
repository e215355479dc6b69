import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { and, eq } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { crisisLines, duties } from '@/db/schema/watch';
import { countryCookie } from '@/db/vocabulary';
import { startSession } from '@/server/accounts/mutations';
import { authSecret, sessionCookieName } from '@/server/api/auth';
import { contextOf, cookiesOf } from '@/server/api/context';
import type { Member } from '@/server/context';
import { database } from '@/server/database';
import { editPost } from '@/server/discussions/mutations';
import { findThreads, getThread } from '@/server/discussions/queries';
import { replyToThread } from '@/server/discussions/reply';
import { hidePost } from '@/server/moderation/hiding';
import { block } from '@/server/safety/mutations';
import { makers } from '@/server/testing/make';
import { headersOf } from './api';
import { answerKeptPage } from './pages';

const { db } = database();
const make = makers(db);
const made: { users: string[]; groups: string[] } = { users: [], groups: [] };
const as = (actor: Member) => ({ db, actor, now: new Date() });

/** A name that changes anywhere has a page made anew, and rightly: a count that something else has come between is taken once more. */
const counted = { retry: 2 };

/** Stands for Next: draws what the page would show to whoever asks, and counts how often it has to. */
const next = { drawn: 0, before: async () => {} };
async function draw(request: IncomingMessage, response: ServerResponse) {
  next.drawn++;
  const headers = headersOf(request);
  const ctx = await contextOf({ headers, cookies: cookiesOf(headers) });
  if (ctx.actor.kind !== 'member') return response.writeHead(303, { location: '/sign-in' }).end();
  const [, slug = '', number] = /^\/groups\/([^/?]+)(?:\/(\d+))?/.exec(request.url ?? '') ?? [];
  const of = { ...ctx, actor: ctx.actor };
  const seen = await (number ? getThread(of, { slug, number: Number(number) }) : findThreads(of, { slug })).catch(() => undefined);
  const nonce = btoa(crypto.randomUUID());
  response.setHeader('content-security-policy', `script-src 'nonce-${nonce}'`);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (!seen) response.statusCode = 404;
  response.write(`<script nonce="${nonce}"></script>`);
  await next.before();
  response.write(Buffer.from(JSON.stringify(seen ?? 'nothing')));
  response.end(`<script nonce="${nonce}"></script>${' '.repeat(2000)}`);
}

const server = createServer(async (request, response) => {
  if (!(await answerKeptPage(request, response, draw))) await draw(request, response);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
beforeEach(() => Object.assign(next, { drawn: 0, before: async () => {} }));
afterAll(async () => {
  server.close();
  for (const id of made.groups) await db.delete(groups).where(eq(groups.id, id));
  for (const id of made.users) await db.delete(users).where(eq(users.id, id));
});

async function somebody(over: Parameters<typeof make.member>[0] = {}) {
  const person = await make.member({ handle: `k-${crypto.randomUUID().slice(0, 13)}`, ...over });
  made.users.push(person.id);
  const { token } = await startSession({ db, actor: { kind: 'visitor' }, now: new Date() }, person.id, 'Firefox on Linux');
  return { ...person, cookie: `${sessionCookieName()}=${await encode({ token: { token }, secret: authSecret() })}` };
}

/** A group by approval with a thread of somebody's, and two who read there. */
async function talk() {
  const [author, one, other] = [await somebody(), await somebody(), await somebody()];
  const group = await make.group({ admission: 'approval' });
  made.groups.push(group.id);
  const thread = await make.thread({ authorId: author.id, groupId: group.id });
  for (const { id } of [one, other]) await make.membership({ groupId: group.id, userId: id });
  return { author, one, other, group, thread, page: `/groups/${group.slug}/${thread.number}` };
}

async function open(path: string, { cookie }: { cookie: string }, headers: Record<string, string> = {}) {
  const response = await fetch(origin + path, { headers: { cookie, ...headers } });
  const html = await response.text();
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
  return { status: response.status, html, nonce, bare: html.replaceAll(nonce, ''), headers: response.headers };
}

test('two people who see the same get one page, but for its nonce', counted, async () => {
  const { one, other, group, page } = await talk();
  for (const path of [page, `/groups/${group.slug}`]) {
    next.drawn = 0;
    const [first, second] = [await open(path, one), await open(path, other)];
    expect(first.status).toBe(200);
    expect(next.drawn).toBe(1);
    expect(second.bare).toBe(first.bare);
    expect(second.nonce).not.toBe(first.nonce);
    expect(second.html.split(`nonce="${second.nonce}"`)).toHaveLength(3);
    expect(second.html).not.toContain(first.nonce);
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
  }
});

test('a page goes out compressed, the first time and from what is kept', async () => {
  const { one, page } = await talk();
  for (let turn = 0; turn < 2; turn++) {
    const response = await fetch(origin + page, { headers: { cookie: one.cookie, 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toContain('The first words.');
  }
});

test('the next request after a change is answered with what is true', async () => {
  const { author, one, other, group, thread, page } = await talk();
  await open(page, one);
  await replyToThread(as(author), {
    postId: crypto.randomUUID(),
    threadId: thread.id,
    body: 'A second post.',
    contentWarning: null,
  });
  expect((await open(page, other)).html).toContain('A second post.');
  await editPost(as(author), { postId: thread.first.id, version: 1, body: 'Changed.', contentWarning: null });
  expect((await open(page, one)).html).toContain('Changed.');
  await open(`/groups/${group.slug}`, one);
  const moderator = await somebody();
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await hidePost(as(moderator), { postId: thread.first.id, reason: 'other', note: '' });
  expect((await open(page, other)).html).not.toContain('Changed.');
  expect((await open(`/groups/${group.slug}`, other)).html).not.toContain(thread.title);
  expect((await open(page, author)).html).toContain('Changed.');
  expect((await open(page, one)).html).not.toContain('Changed.');
});

test('whoever was let out of the group, or has no session any more, gets nothing of what is kept', async () => {
  const { one, other, group, page } = await talk();
  await open(page, other);
  expect((await open(page, one)).status).toBe(200);
  await db.delete(memberships).where(and(eq(memberships.groupId, group.id), eq(memberships.userId, one.id)));
  const refused = await open(page, one);
  expect(refused.status).toBe(404);
  expect(refused.html).not.toContain('The first words.');
  const signedOut = await fetch(origin + page, { redirect: 'manual' });
  expect(signedOut.status).toBe(303);
  expect((await open(page, other)).html).toContain('The first words.');
});

test('who has a view of their own neither gets a page of the others, nor leaves one to them', async () => {
  const { author, one, other, group, page } = await talk();
  const [staff, moderator] = [await somebody({ role: 'moderator' }), await somebody()];
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await block(as(other), { handle: author.handle });
  for (const path of [page, `/groups/${group.slug}`])
    for (const reader of [staff, moderator, other]) {
      next.drawn = 0;
      await open(path, reader);
      const shared = await open(path, one);
      await open(path, reader);
      expect(next.drawn).toBeGreaterThanOrEqual(2);
      expect(shared.bare).toBe((await open(path, one)).bare);
    }
  expect((await open(page, one)).html).not.toContain('"hide":true');
  expect((await open(page, moderator)).html).toContain('"hide":true');
  expect((await open(page, other)).html).toContain('"folded":"blocked"');
});

test(
  'beside words of danger a page is the same for all who chose one country, and made anew with who is there and the numbers',
  counted,
  async () => {
    const { one, other, thread, page } = await talk();
    const [line] = await db
      .insert(crisisLines)
      .values({ country: 'NZ', kind: 'suicide', name: crypto.randomUUID(), call: '1737', languages: ['en'], verifiedAt: new Date() })
      .returning();
    const choosing = (country: string) => ({ ...other, cookie: `${other.cookie}; ${countryCookie}=${country}` });
    const drawn = async (reader: { cookie: string }) => {
      next.drawn = 0;
      await open(page, reader);
      return next.drawn;
    };
    await open(page, one);
    expect(await drawn(choosing('NZ')), 'nothing is said of danger').toBe(0);
    await db.update(posts).set({ care: 'S1' }).where(eq(posts.id, thread.first.id));
    expect(await drawn(one)).toBe(1);
    expect(await drawn(other)).toBe(0);
    expect(await drawn(choosing('QQ')), 'there are no numbers for it').toBe(0);
    expect(await drawn(choosing('NZ'))).toBe(1);
    expect(await drawn(choosing('NZ'))).toBe(0);
    const staff = await somebody({ role: 'moderator' });
    await db.insert(duties).values({ userId: staff.id, startsAt: new Date(Date.now() - 1000), endsAt: new Date(Date.now() + 3_600_000) });
    expect(await drawn(one)).toBe(1);
    await db.delete(duties).where(eq(duties.userId, staff.id));
    await open(page, one);
    await db.delete(crisisLines).where(eq(crisisLines.id, line?.id ?? ''));
    expect(await drawn(one)).toBe(1);
  },
);

test('a page is not kept when something changed while it was made', async () => {
  const { author, one, other, thread, page } = await talk();
  next.before = async () => {
    next.before = async () => {};
    await editPost(as(author), { postId: thread.first.id, version: 1, body: 'Meanwhile.', contentWarning: null });
  };
  expect((await open(page, one)).html).not.toContain('Meanwhile.');
  expect((await open(page, other)).html).toContain('Meanwhile.');
  expect((await open(page, one)).html).toContain('Meanwhile.');
});

test('many who come at once have it made once', counted, async () => {
  const { one, other, page } = await talk();
  next.before = () => new Promise((resolve) => setTimeout(resolve, 200));
  const answers = await Promise.all([one, other, one, other].map((reader) => open(page, reader)));
  expect(next.drawn).toBe(1);
  expect(new Set(answers.map(({ bare }) => bare)).size).toBe(1);
  expect(new Set(answers.map(({ nonce }) => nonce)).size).toBe(4);
});

test('what is not a page for reading, or in another language, is another matter', counted, async () => {
  const { one, page } = await talk();
  await open(page, one);
  next.drawn = 0;
  await open(page, one, { rsc: '1' });
  await open(`${page}?other=1`, one);
  await open(page, one, { 'accept-language': 'es' });
  expect(next.drawn).toBe(3);
  await open(page, one, { 'accept-language': 'es-MX, en' });
  expect(next.drawn).toBe(3);
});
