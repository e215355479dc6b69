import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { consents, sessions } from '@/db/schema/accounts';
import { closeAccount } from '@/server/accounts/closing';
import { copyMyData } from '@/server/accounts/copies';
import {
  endOtherSessions,
  endSession,
  removeEmail,
  setEmail,
  setRole,
  setStage,
  showStage,
  startSession,
} from '@/server/accounts/mutations';
import { mySessions, sessionActor, shownStage } from '@/server/accounts/queries';
import { replyToThread } from '@/server/discussions/reply';
import { chooseNews } from '@/server/notifications/choices';
import { mailNews } from '@/server/notifications/delivery';
import { ChooseNews } from '@/server/notifications/input';
import { device, hoursLater, passphrase, signedIn, visitor } from './signed-in';
import { newId, tellAll, words } from './talk';
import { emptyOutbox } from './telling';
import { noon, test } from './test';

// What the domain notes ask for the privacy of people (P1 to P20) and no single domain holds. The rest stands beside what it is about.

test('P10: what was agreed to is kept with its version, time and end; each choice is its own, off until it is made, and off again means that nothing is sent or shown', async ({
  db,
  make,
  as,
}) => {
  const mails = await emptyOutbox();
  const person = await signedIn(db, make);
  const ledger = () =>
    db.select({ purpose: consents.purpose, withdrawnAt: consents.withdrawnAt }).from(consents).where(eq(consents.userId, person.id));
  expect(await ledger()).toEqual([]);
  const system = { db, actor: { kind: 'system' as const }, now: hoursLater(3) };
  const mail = () => mailNews(system, { userId: person.id, since: noon.toISOString() });

  await setEmail(as(person), { email: 'ana@example.org', passphrase });
  await chooseNews(as(person), ChooseNews.parse({ timeZone: 'UTC', mail: 'each', mailKinds: ['replies'] }));
  expect(await ledger()).toEqual([{ purpose: 'mail', withdrawnAt: null }]);
  const thread = await make.thread({ groupId: (await make.group()).id, authorId: person.id });
  const other = await make.member();
  await make.membership({ groupId: thread.groupId, userId: other.id });
  await replyToThread(as(other, hoursLater(1)), { postId: newId(), threadId: thread.id, ...words });
  await tellAll(db, hoursLater(1));
  await mail();
  expect(await mails()).toHaveLength(1);
  await removeEmail(as(person, hoursLater(2)));
  expect(await ledger()).toEqual([{ purpose: 'mail', withdrawnAt: hoursLater(2) }]);
  await mail();
  expect(await mails()).toHaveLength(1);

  await setStage(as(person), { stage: 'contemplation' });
  const shown = async () => {
    const [row] = await db.execute<{ shows: boolean; sealed: string }>(
      sql`select shows_stage as shows, stage_sealed as sealed from users where id = ${person.id}`,
    );
    return shownStage(person.id, { showsStage: row?.shows ?? false, stageSealed: row?.sealed ?? null });
  };
  expect(await shown()).toBeNull();
  await showStage(as(person), { isShown: true });
  expect(await shown()).toBe('contemplation');
  await showStage(as(person), { isShown: false });
  expect(await shown()).toBeNull();
});

test('P11: sessions are the server’s, known by a digest, listed by the kind of device and ended one by one or all; what is grave asks for the passphrase again; a new role ends them', async ({
  db,
  make,
  as,
}) => {
  const [person, admin] = [await signedIn(db, make), await signedIn(db, make, { role: 'admin' })];
  const [second, third] = [await startSession(visitor(db), person.id, 'Safari on iPhone'), await startSession(visitor(db), person.id, '')];
  const kept = JSON.stringify(await db.select().from(sessions).where(eq(sessions.userId, person.id)));
  for (const { token } of [person, second, third]) expect(kept).not.toContain(token);
  expect((await mySessions(as(person))).map((session) => session.device).toSorted()).toEqual(['', device, 'Safari on iPhone'].toSorted());
  const isIn = async (token: string) => (await sessionActor(visitor(db), { token })).kind === 'member';
  await endSession(as(person), { sessionId: second.sessionId });
  expect([await isIn(person.token), await isIn(second.token), await isIn(third.token)]).toEqual([true, false, true]);
  await endOtherSessions(as(person));
  expect([await isIn(person.token), await isIn(third.token)]).toEqual([true, false]);

  const wrong = { passphrase: 'not the one' };
  for (const grave of [
    () => copyMyData(as(person), wrong),
    () => closeAccount(as(person), { ...wrong, words: 'keep' }),
    () => setEmail(as(person), { ...wrong, email: 'ana@example.org' }),
    () => setRole(as(admin), { ...wrong, userId: person.id, role: 'moderator' }),
  ])
    await expect(grave()).rejects.toMatchObject({ reason: 'account.wrongPassphrase' });
  await setRole(as(admin), { userId: person.id, role: 'moderator', passphrase });
  expect(await isIn(person.token)).toBe(false);
});

test('P13: one community to a database: nothing in it tells one house from another', async ({ db }) => {
  const found = await db.execute(sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and (table_name || '.' || column_name) ~ 'tenant|organi[sz]ation|workspace|installation|communit(y|ies)_id|site_id'
      -- Whom a listing belongs to, as its source says.
      and table_name !~ '^meeting'`);
  expect(found).toEqual([]);
});

/** Everything of ours that asks another host for anything, and why it may. */
const callers = {
  'server/meetings/in/fetch-feed.ts': 'the feeds of meetings that the host chose',
  'server/notifications/push.ts': 'the maker of a browser, with nothing in it',
  'server/host/site.ts': 'the site itself, to see that it is up',
  'server/mail.ts': 'the host’s own mail server',
};

test('P20: what members say goes to no service of anybody else: neither a program of ours nor a package asks one', () => {
  const sources = ['server', 'app']
    .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$|^server\/(testing|demo)\//.test(path));
  const asks = sources.filter((path) => {
    const code = readFileSync(path, 'utf8');
    const isOfBrowser = code.startsWith("'use client'") || /^app\//.test(path);
    return !isOfBrowser && /\bfetch\(|\bhttps?\.(request|get)\(|createTransport\(|createConnection\(|(net|tls)\.connect\(/.test(code);
  });
  expect(asks.filter((path) => !(path in callers))).toEqual([]);
  // What runs in the browser asks this site alone, which its policy of content holds it to (P1).
  const packages = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies as object);
  expect(
    packages.filter((name) => /openai|anthropic|langchain|^ai$|@ai-sdk|cohere|mistral|gemini|replicate|huggingface/i.test(name)),
  ).toEqual([]);
});
