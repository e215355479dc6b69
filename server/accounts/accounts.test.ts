import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, or, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { consents, recoveryCodes, sessions, signInLinks, users } from '@/db/schema/accounts';
import { events } from '@/db/schema/events';
import type { Actor, MemberContext } from '@/server/context';
import { env } from '@/server/env';
import { abilities } from '@/server/policy';
import { device, hoursLater, passphrase, signedIn, visitor } from '@/server/testing/signed-in';
import { test } from '@/server/testing/test';
import { deviceName } from './device';
import { Handle } from './input';
import { sendSignInLink } from './mail';
import { askLink, changePassphrase, removeEmail, setEmail, setRole, setStage } from './mutations';
import { accountPolicy } from './policy';
import { findPeople, linkDigest, myAccount, sessionActor } from './queries';
import { signIn, signInByLink } from './sign-in';

describe('what is kept', () => {
  test('P5: of an address cannot be read in a copy of the tables', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    const email = 'canary.of.ana@example.org';
    await setEmail(as(person), { email, passphrase });
    expect((await myAccount(as(person))).email).toBe(email);
    const dump = async () =>
      JSON.stringify(await Promise.all([users, sessions, consents, recoveryCodes, events].map((table) => db.select().from(table))));
    expect(await dump()).not.toContain('canary');
    await removeEmail(as(person));
    expect((await myAccount(as(person))).email).toBeNull();
  });

  test('of a stage is sealed, noted nowhere, and readable by its owner', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    const noted = () => db.$count(events, or(eq(events.actorId, person.id), eq(events.subjectId, person.id)));
    const before = await noted();
    await setStage(as(person), { stage: 'contemplation' });
    expect(await noted()).toBe(before);
    expect(await sessionActor(visitor(db), { token: person.token })).toMatchObject({ stage: 'contemplation' });
    expect(JSON.stringify(await db.select().from(users).where(eq(users.id, person.id)))).not.toContain('contemplation');
  });

  test('of a browser is its kind alone', () => {
    expect(deviceName('Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0')).toBe('Firefox on Android');
    expect(
      deviceName(
        'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      ),
    ).toBe('Safari on iPhone');
    expect(
      deviceName('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0'),
    ).toBe('Edge on Windows');
    expect(deviceName('curl/8')).toBe('');
  });
});

test('a sign-in link is mailed to whoever gave the address, and the queue knows neither the address nor the link', async ({
  db,
  make,
  as,
}) => {
  const outbox = await mkdtemp(join(tmpdir(), 'cairn-outbox-'));
  env().CAIRN_DATA = outbox;
  const person = await signedIn(db, make);
  const name = crypto.randomUUID();
  await setEmail(as(person), { email: `${name}@example.org`, passphrase });
  await askLink(visitor(db), { email: `${name}@example.org` });
  await askLink(visitor(db), { email: `nobody.${name}@example.org` });
  const queued = await db.execute<{ data: { emailDigest: string; template: 'signInLink' } }>(
    sql`select data from pgboss.job where name = 'sendMail' order by created_on desc limit 2`,
  );
  expect(queued).toHaveLength(2);
  expect(JSON.stringify(queued)).not.toContain(name);

  for (const { data } of queued) await sendSignInLink({ ...visitor(db), actor: { kind: 'system' } }, data);
  const mails = await Promise.all((await readdir(join(outbox, 'outbox'))).map((file) => readFile(join(outbox, 'outbox', file), 'utf8')));
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain(`${name}@example.org`);
  expect(mails[0]).not.toContain(person.handle);
  const token = /token=([\w-]+)/.exec((mails[0] ?? '').replaceAll(/=\r?\n/g, '').replaceAll('=3D', '='))?.[1] ?? '';
  await expect(signInByLink(visitor(db), { token }, device)).resolves.toMatchObject({ userId: person.id });
  await rm(outbox, { recursive: true });
});

test('links already mailed are of no use once the address or the passphrase is another', async ({ db, make, as }) => {
  for (const change of [
    (person: MemberContext) => setEmail(person, { email: 'new@example.org', passphrase }),
    (person: MemberContext) => removeEmail(person),
    (person: MemberContext) => changePassphrase(person, { passphrase, newPassphrase: 'nine otters under a copper moon' }, device),
  ]) {
    const person = await signedIn(db, make);
    const token = crypto.randomUUID();
    await db.insert(signInLinks).values({ userId: person.id, tokenDigest: linkDigest(token), expiresAt: hoursLater(1) });
    await change(as(person));
    await expect(signInByLink(visitor(db), { token }, device)).rejects.toMatchObject({ reason: 'account.linkFailed' });
  }
});

test('people of the demo are let in, and stay in, on a site that runs as a demo alone', async ({ db, make }) => {
  const person = await signedIn(db, make, { isDemo: true });
  expect((await sessionActor(visitor(db), { token: person.token })).kind).toBe('member');
  env().CAIRN_DEMO = '0';
  try {
    expect((await sessionActor(visitor(db), { token: person.token })).kind).toBe('visitor');
    await expect(signIn(visitor(db), { handle: person.handle, passphrase }, device)).rejects.toMatchObject({
      reason: 'account.signInFailed',
    });
  } finally {
    env().CAIRN_DEMO = '1';
  }
});

test('a handle is never a word that stands for the site or for one of its pages', () => {
  for (const handle of ['seek', 'apply', 'Applications', 'Cairn', 'MODERATOR', 'staff'])
    expect(Handle.safeParse(handle).error?.issues).toMatchObject([{ message: 'account.handleReserved' }]);
  expect(Handle.safeParse('seeker-7').success).toBe(true);
});

describe('roles', () => {
  test('are given by admins to others, with their passphrase, and end the sessions of the one who got it', async ({ db, make, as }) => {
    const [admin, person] = [await signedIn(db, make, { role: 'admin' }), await signedIn(db, make)];
    await expect(setRole(as(admin), { userId: person.id, role: 'moderator', passphrase: 'wrong' })).rejects.toMatchObject({
      reason: 'account.wrongPassphrase',
    });
    await setRole(as(admin), { userId: person.id, role: 'moderator', passphrase });
    expect((await sessionActor(visitor(db), { token: person.token })).kind).toBe('visitor');
    const again = await signIn(visitor(db), { handle: person.handle, passphrase }, device);
    expect(await sessionActor(visitor(db), again)).toMatchObject({ role: 'moderator' });
    expect(
      await db.select({ details: events.details }).from(events).where(sql`name = 'account.roleChanged' and subject_id = ${person.id}`),
    ).toEqual([{ details: { role: 'moderator' } }]);
  });

  test('are not changed by oneself, nor by an admin who is none any more', async ({ db, make, as }) => {
    const [admin, other] = [await signedIn(db, make, { role: 'admin' }), await signedIn(db, make, { role: 'admin' })];
    await expect(setRole(as(admin), { userId: admin.id, role: 'member', passphrase })).rejects.toMatchObject({ code: 'forbidden' });
    await setRole(as(admin), { userId: other.id, role: 'member', passphrase });
    await expect(setRole(as(other), { userId: admin.id, role: 'member', passphrase })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('people are found by the start of their handle, page by page', async ({ db, make, as }) => {
    const admin = await signedIn(db, make, { role: 'admin' });
    const start = `p${crypto.randomUUID().slice(0, 8)}`;
    for (let number = 10; number < 63; number++) await make.member({ handle: `${start}-${number}` });
    const first = await findPeople(as(admin), { handle: start.toUpperCase() });
    const second = await findPeople(as(admin), { handle: start, after: first.next });
    expect([first.people.length, second.people.map(({ handle }) => handle), second.next]).toEqual([
      50,
      [60, 61, 62].map((number) => `${start}-${number}`),
      undefined,
    ]);
    await expect(findPeople(as(await make.member()), { handle: start })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

test('who may do what to an account', async ({ make }) => {
  const [owner, stranger, moderator, admin] = [
    await make.member(),
    await make.member(),
    await make.member({ role: 'moderator' }),
    await make.member({ role: 'admin' }),
  ];
  const may = (actor: Actor, account: { id: string } = owner) =>
    Object.entries(abilities(accountPolicy, actor, account))
      .flatMap(([verb, is]) => (is ? verb : []))
      .join(' ');
  expect({
    visitor: may({ kind: 'visitor' }),
    owner: may(owner),
    suspended: may({ ...owner, standing: 'suspended' }),
    stranger: may(stranger),
    moderator: may(moderator),
    admin: may(admin),
    adminOfOwn: may(admin, admin),
    suspendedAdmin: may({ ...admin, standing: 'suspended' }),
  }).toEqual({
    visitor: 'create enter',
    owner: 'create enter read change',
    suspended: 'create enter read change',
    stranger: 'create enter',
    moderator: 'create enter',
    admin: 'create enter find setRole',
    adminOfOwn: 'create enter read change find',
    suspendedAdmin: 'create enter',
  });
});
