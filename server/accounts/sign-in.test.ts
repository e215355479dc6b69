import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { sessions, signInLinks } from '@/db/schema/accounts';
import { env } from '@/server/env';
import { digest } from '@/server/seal';
import { device, freshHandle, hoursLater, passphrase, signedIn, visitor } from '@/server/testing/signed-in';
import { noon, test } from '@/server/testing/test';
import { changePassphrase, endOtherSessions, endSession, newCodes, startSession } from './mutations';
import { linkOwner, mySessions, sessionActor } from './queries';
import { signIn, signInByCode, signInByLink } from './sign-in';

describe('signing in', () => {
  test('fails in the same words for an unknown handle and a wrong passphrase', async ({ db, make }) => {
    const { handle } = await signedIn(db, make);
    const refusal = { code: 'invalid', reason: 'account.signInFailed', field: 'passphrase' };
    await expect(signIn(visitor(db), { handle, passphrase: 'wrong' }, device)).rejects.toMatchObject(refusal);
    await expect(signIn(visitor(db), { handle: freshHandle(), passphrase }, device)).rejects.toMatchObject(refusal);
    await expect(signIn(visitor(db), { handle: handle.toUpperCase(), passphrase }, device)).resolves.toHaveProperty('token');
  });

  test('is refused to demo people when the site runs without a demo, by any way', async ({ db, make }) => {
    const { handle, id } = await signedIn(db, make, { isDemo: true });
    await expect(signIn(visitor(db), { handle, passphrase }, device)).resolves.toHaveProperty('token');
    const { codes } = await newCodes({ ...visitor(db), actor: { ...(await make.member()), id, handle } }, { passphrase });
    env().CAIRN_DEMO = '0';
    try {
      await expect(signIn(visitor(db), { handle, passphrase }, device)).rejects.toMatchObject({ reason: 'account.signInFailed' });
      await expect(signInByCode(visitor(db), { handle, code: codes[0] ?? '' }, device)).rejects.toMatchObject({
        reason: 'account.codeFailed',
      });
    } finally {
      env().CAIRN_DEMO = '1';
    }
  });

  test('with a recovery code works once, however it is typed, and lets a new passphrase be set without the old one', async ({
    db,
    make,
    as,
  }) => {
    const person = await signedIn(db, make);
    const { codes } = await newCodes(as(person), { passphrase });
    const code = (codes[3] ?? '').toUpperCase().replaceAll('-', ' ');
    const entered = await signInByCode(visitor(db), { handle: person.handle, code }, device);
    await expect(signInByCode(visitor(db), { handle: person.handle, code }, device)).rejects.toMatchObject({
      reason: 'account.codeFailed',
    });

    const change = (now: Date) =>
      changePassphrase(
        as({ ...person, sessionId: entered.sessionId }, now),
        { newPassphrase: 'nine lanterns over a quiet harbor' },
        device,
      );
    await expect(change(hoursLater(1))).rejects.toMatchObject({ reason: 'account.wrongPassphrase' });
    await expect(change(noon)).resolves.toHaveProperty('token');
    await expect(
      signIn(visitor(db), { handle: person.handle, passphrase: 'nine lanterns over a quiet harbor' }, device),
    ).resolves.toHaveProperty('token');
  });

  test('with a code of another person is refused', async ({ db, make, as }) => {
    const [one, two] = [await signedIn(db, make), await signedIn(db, make)];
    const { codes } = await newCodes(as(one), { passphrase });
    await expect(signInByCode(visitor(db), { handle: two.handle, code: codes[0] ?? '' }, device)).rejects.toMatchObject({
      reason: 'account.codeFailed',
    });
  });

  test('with a link works once, within its time, and only when it is pressed', async ({ db, make }) => {
    const person = await make.member();
    const link = (token: string) => ({ userId: person.id, tokenDigest: digest(token, 'sign-in-links'), expiresAt: hoursLater(0.3) });
    const [token, tooLate] = ['a token of more than twenty letters', 'another token of more than twenty'];
    await db.insert(signInLinks).values([link(token), link(tooLate)]);
    expect(await linkOwner(visitor(db), { token })).toEqual({ handle: person.handle });
    expect(await linkOwner(visitor(db), { token })).toEqual({ handle: person.handle });
    await expect(signInByLink(visitor(db), { token }, device)).resolves.toMatchObject({ userId: person.id });
    await expect(signInByLink(visitor(db), { token }, device)).rejects.toMatchObject({ reason: 'account.linkFailed' });
    await expect(signInByLink(visitor(db, hoursLater(1)), { token: tooLate }, device)).rejects.toMatchObject({
      reason: 'account.linkFailed',
    });
  });
});

describe('sessions', () => {
  test('are over after 30 days, and when they are ended', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    const kind = async (now: Date) => (await sessionActor(visitor(db, now), { token: person.token })).kind;
    expect([await kind(hoursLater(24 * 30 - 1)), await kind(hoursLater(24 * 30 + 1))]).toEqual(['member', 'visitor']);
    await endSession(as(person), { sessionId: person.sessionId });
    expect(await kind(noon)).toBe('visitor');
    await expect(endSession(as(person), { sessionId: person.sessionId })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('of others cannot be ended', async ({ db, make, as }) => {
    const [person, stranger] = [await signedIn(db, make), await make.member()];
    await expect(endSession(as(stranger), { sessionId: person.sessionId })).rejects.toMatchObject({ code: 'notFound' });
    expect(await sessionActor(visitor(db), { token: person.token })).toMatchObject({ id: person.id });
  });

  test('are listed with this one marked, and all others end at once', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    const other = await startSession(visitor(db), person.id, 'Safari on iPhone');
    expect((await mySessions(as(person))).map(({ device, isThis }) => [device, isThis]).toSorted()).toEqual([
      [device, true],
      ['Safari on iPhone', false],
    ]);
    expect(await endOtherSessions(as(person))).toEqual({ ended: 1 });
    expect((await sessionActor(visitor(db), other)).kind).toBe('visitor');
    expect((await mySessions(as(person))).map(({ id }) => id)).toEqual([person.sessionId]);
  });

  test('keep when they were last seen to the hour only', async ({ db, make }) => {
    const { token, sessionId } = await signedIn(db, make);
    const seen = async (now: Date) => {
      await sessionActor(visitor(db, now), { token });
      return (await db.select({ seenAt: sessions.seenAt }).from(sessions).where(eq(sessions.id, sessionId)))[0]?.seenAt;
    };
    expect(await seen(hoursLater(0.9))).toEqual(noon);
    expect(await seen(hoursLater(1.1))).toEqual(hoursLater(1.1));
  });

  test('get a new token with a new passphrase, and end everywhere else', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    const other = await startSession(visitor(db), person.id, device);
    const change = { passphrase, newPassphrase: 'nine lanterns over a quiet harbor' };
    await expect(changePassphrase(as(person), { ...change, passphrase: 'wrong' }, device)).rejects.toMatchObject({ field: 'passphrase' });
    const fresh = await changePassphrase(as(person), change, device);
    const kinds = await Promise.all(
      [person.token, other.token, fresh.token].map(async (token) => (await sessionActor(visitor(db), { token })).kind),
    );
    expect(kinds).toEqual(['visitor', 'visitor', 'member']);
  });
});
