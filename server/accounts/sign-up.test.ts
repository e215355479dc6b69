import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { consents } from '@/db/schema/accounts';
import { rulesVersion } from '@/db/vocabulary';
import { device, freshHandle, hoursLater, passphrase, visitor } from '@/server/testing/signed-in';
import { test } from '@/server/testing/test';
import { suggestHandles } from './handles';
import { Handle, looksLikeARealName, SignUp } from './input';
import { signUp } from './mutations';
import { hashPassphrase, passphraseProblem, verifyPassphrase } from './passphrase';
import { checkHandle, sessionActor } from './queries';
import { signInByCode } from './sign-in';

const form = (over: Partial<SignUp> = {}): SignUp => ({
  handle: freshHandle(),
  passphrase,
  isAdult: true,
  acceptsRules: true,
  locale: 'en',
  ...over,
});

describe('signing up', () => {
  test('makes an account with eight codes, a session, and what was agreed to in its version', async ({ db }) => {
    const made = await signUp(visitor(db), form({ email: 'ana@example.org' }), device);
    expect(made.codes).toHaveLength(8);
    expect(await sessionActor(visitor(db), made)).toMatchObject({ kind: 'member', id: made.userId, role: 'member', stage: 'unsaid' });
    const agreed = await db.select().from(consents).where(eq(consents.userId, made.userId));
    expect(agreed.map(({ purpose, version }) => `${purpose} ${version}`).toSorted()).toEqual([
      'age18 1',
      'mail 1',
      `rules ${rulesVersion}`,
    ]);
  });

  test('sent twice makes one account, and the second answer works', async ({ db }) => {
    const sent = form();
    const first = await signUp(visitor(db), sent, device);
    const second = await signUp(visitor(db), sent, device);
    expect(second.userId).toBe(first.userId);
    expect(second.codes).not.toEqual(first.codes);
    await expect(signInByCode(visitor(db), { handle: sent.handle, code: second.codes[0] ?? '' }, device)).resolves.toMatchObject({
      userId: first.userId,
    });
  });

  test('is refused for a handle that somebody has, in whatever case, and an old account is never opened so', async ({ db, make }) => {
    const { handle } = await make.member({ passphraseHash: await hashPassphrase(passphrase), joinedAt: hoursLater(-1) });
    await expect(signUp(visitor(db), form({ handle: handle.toUpperCase() }), device)).rejects.toMatchObject({
      reason: 'account.handleTaken',
      field: 'handle',
    });
    await expect(signUp(visitor(db), form({ handle, passphrase: 'four otters under one lantern' }), device)).rejects.toMatchObject({
      reason: 'account.handleTaken',
    });
    expect(await checkHandle(visitor(db), { handle: handle.toUpperCase() })).toEqual({ isFree: false });
  });

  test('is refused with a passphrase that is easy to guess', async ({ db }) => {
    await expect(signUp(visitor(db), form({ passphrase: 'password1234' }), device)).rejects.toMatchObject({
      reason: 'account.passphraseWeak',
      field: 'passphrase',
    });
    expect(await passphraseProblem('quiet-river-77', 'quiet-river-77')).toBe('account.passphraseWeak');
    expect(await passphraseProblem('tres piedras junto al agua', 'quiet-river-77')).toBeUndefined();
  });

  test('needs both statements, and takes them from a form without JavaScript too', () => {
    const { isAdult: _, ...unsaid } = form();
    expect(SignUp.safeParse(unsaid).error?.issues.map(({ message }) => message)).toEqual(['account.agreeFirst']);
    expect(SignUp.safeParse({ ...form(), isAdult: 'on', acceptsRules: 'on', email: '' }).success).toBe(true);
  });

  test.for([
    ['quiet-river-77', true],
    ['ab', false],
    ['-river', false],
    ['river-', false],
    ['río', false],
    ['john.smith', false],
    ['Admin', false],
    ['a'.repeat(31), false],
  ] as const)('takes the handle %s: %s', ([handle, isGood]) => {
    expect(Handle.safeParse(handle).success).toBe(isGood);
  });

  test.for([
    ['quiet-river-77', false],
    ['RiverStone', true],
    ['JohnSmith', true],
    ['john-smith', true],
    ['ana@example.org', true],
    ['moss1987', true],
    ['lake.ridge', true],
    ['heron-12', false],
  ] as const)('P4: warns that %s may tell a name: %s', ([handle, warns]) => {
    expect(looksLikeARealName(handle)).toBe(warns);
  });

  test('offers handles that are free and fit the rule, in either language', async ({ db }) => {
    for (const locale of ['en', 'es'] as const) {
      const handles = await suggestHandles(visitor(db), { locale });
      expect(handles).toHaveLength(5);
      expect(handles.every((handle) => Handle.safeParse(handle).success && !looksLikeARealName(handle))).toBe(true);
    }
  });
});

describe('a passphrase', () => {
  test('is kept as Argon2id, salted, and verified', async () => {
    const hash = await hashPassphrase(passphrase);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassphrase(passphrase)).not.toBe(hash);
    expect([
      await verifyPassphrase(passphrase, hash),
      await verifyPassphrase(`${passphrase} `, hash),
      await verifyPassphrase(passphrase, 'none'),
    ]).toEqual([true, false, false]);
  });

  test('of an older, weaker setting is still verified', async () => {
    // Made by the reference implementation: argon2 "somesalt" -id -t 2 -m 16 -p 1.
    const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassphrase('password', reference)).toBe(true);
  });
});
