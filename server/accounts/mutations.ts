import { and, eq, gt, inArray, isNull, ne } from 'drizzle-orm';
import { one } from '@/db/client';
import { consents, sessions, signInLinks, users } from '@/db/schema/accounts';
import { rulesVersion } from '@/db/vocabulary';
import { constraintOf } from '@/server/constraints';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, forbidden, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { later } from '@/server/jobs';
import { limit } from '@/server/limits';
import { authorize } from '@/server/policy';
import { digest, newSecret, seal } from '@/server/seal';
import { confirm } from './confirming';
import type { AskLink, ChangePassphrase, Confirm, EndSession, SetEmail, SetLocale, SetRole, SetStage, ShowStage, SignUp } from './input';
import { hashPassphrase, passphraseProblem, verifyPassphrase } from './passphrase';

import { accountPolicy } from './policy';
import { isFormerHandle, sessionDigest } from './queries';
import { renewCodes } from './recovery-codes';

const sessionDays = 30;
/** Within this time, the same handle and passphrase sent again is the same sign-up: a double click, or a lost answer. */
const sameSignUpMinutes = 5;

/** Makes an account, signs it in, and gives out its recovery codes. Sent twice, it makes one account. */
export async function signUp(ctx: Context, input: SignUp, device: string) {
  const problem = await passphraseProblem(input.passphrase, input.handle);
  if (problem) throw invalid(problem, 'passphrase');
  const passphraseHash = await hashPassphrase(input.passphrase);
  return inTransaction(ctx, async (ctx) => {
    const userId = (await makeAccount(ctx, input, passphraseHash)) ?? (await justMade(ctx, input));
    const codes = await renewCodes(ctx, userId);
    return { userId, codes, ...(await startSession(ctx, userId, device)) };
  });
}

async function makeAccount(ctx: Context, { handle, email, locale }: SignUp, passphraseHash: string) {
  if (await isFormerHandle(ctx, handle)) throw conflict('account.handleTaken', 'handle');
  const id = crypto.randomUUID();
  const [made] = await ctx.db
    .insert(users)
    .values({ id, handle, passphraseHash, locale, joinedAt: ctx.now, ...keptEmail(id, email) })
    .onConflictDoNothing({ target: users.handle })
    .returning({ id: users.id });
  if (!made) return undefined;
  const agreed = [['age18', '1'], ['rules', rulesVersion], ...(email ? [['mail', '1'] as const] : [])] as const;
  await ctx.db.insert(consents).values(agreed.map(([purpose, version]) => ({ userId: id, purpose, version, givenAt: ctx.now })));
  await record(ctx, 'account.created', id, {});
  return id;
}

async function justMade(ctx: Context, { handle, passphrase }: SignUp) {
  const lately = new Date(ctx.now.getTime() - sameSignUpMinutes * 60_000);
  const [person] = await ctx.db
    .select({ id: users.id, hash: users.passphraseHash })
    .from(users)
    .where(and(eq(users.handle, handle), gt(users.joinedAt, lately)));
  if (!person || !(await verifyPassphrase(passphrase, person.hash))) throw conflict('account.handleTaken', 'handle');
  return person.id;
}

/** What an address is found by; it cannot be read back from this. */
export const emailDigest = (email: string) => digest(email, 'users.email');
const keptEmail = (userId: string, email: string | undefined) =>
  email ? { emailSealed: seal(email, `users.email.${userId}`), emailDigest: emailDigest(email) } : { emailSealed: null, emailDigest: null };

/** Opens a session for somebody who has just shown who they are. The token is given out once; its digest is kept. */
export async function startSession(ctx: Context, userId: string, device: string, recoversForMinutes = 0) {
  const token = newSecret();
  const expiresAt = new Date(ctx.now.getTime() + sessionDays * 86_400_000);
  const recoversUntil = recoversForMinutes ? new Date(ctx.now.getTime() + recoversForMinutes * 60_000) : null;
  const session = one(
    await ctx.db
      .insert(sessions)
      .values({ userId, tokenDigest: sessionDigest(token), device, startedAt: ctx.now, seenAt: ctx.now, expiresAt, recoversUntil })
      .returning({ id: sessions.id }),
  );
  return { sessionId: session.id, token, expiresAt };
}

/** Ends one of the actor's own sessions. Its live streams hear of it and close. */
export function endSession(ctx: MemberContext, { sessionId }: EndSession) {
  return inTransaction(ctx, async (ctx) => {
    authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
    const ended = await endSessions(ctx, ctx.actor.id, { only: sessionId });
    if (ended === 0) throw notFound('session');
  });
}

/** Ends every session of the actor but the one that asks. */
export function endOtherSessions(ctx: MemberContext) {
  return inTransaction(ctx, async (ctx) => {
    authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
    return { ended: await endSessions(ctx, ctx.actor.id, { but: ctx.actor.sessionId }) };
  });
}

export async function endSessions(ctx: Context, userId: string, { only, but }: { only?: string; but?: string } = {}) {
  const ended = await ctx.db
    .update(sessions)
    .set({ endedAt: ctx.now })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        only ? eq(sessions.id, only) : undefined,
        but ? ne(sessions.id, but) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  for (const { id } of ended) await record(ctx, 'session.ended', id, {});
  return ended.length;
}

/** Sets a new passphrase. All sessions end, and the one that asked goes on under a new token. */
export async function changePassphrase(ctx: MemberContext, input: ChangePassphrase, device: string) {
  authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
  if (!(await recovers(ctx))) await confirm(ctx, { passphrase: input.passphrase ?? '' });
  const problem = await passphraseProblem(input.newPassphrase, ctx.actor.handle);
  if (problem) throw invalid(problem, 'newPassphrase');
  const passphraseHash = await hashPassphrase(input.newPassphrase);
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.update(users).set({ passphraseHash }).where(eq(users.id, ctx.actor.id));
    await record(ctx, 'account.passphraseChanged', ctx.actor.id, {});
    await forgetLinks(ctx);
    await endSessions(ctx, ctx.actor.id);
    return { userId: ctx.actor.id, ...(await startSession(ctx, ctx.actor.id, device)) };
  });
}

async function recovers({ db, actor, now }: MemberContext) {
  if (!actor.sessionId) return false;
  return (await db.$count(sessions, and(eq(sessions.id, actor.sessionId), gt(sessions.recoversUntil, now)))) > 0;
}

/** Gives out new recovery codes; the old ones are void. */
export async function newCodes(ctx: MemberContext, input: Confirm) {
  authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
  await confirm(ctx, input);
  return inTransaction(ctx, async (ctx) => {
    await record(ctx, 'account.codesRenewed', ctx.actor.id, {});
    return { codes: await renewCodes(ctx, ctx.actor.id) };
  });
}

/** Keeps an address to which a sign-in link can be sent. */
export async function setEmail(ctx: MemberContext, { email, passphrase }: SetEmail) {
  authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
  await confirm(ctx, { passphrase });
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.update(users).set(keptEmail(ctx.actor.id, email)).where(eq(users.id, ctx.actor.id));
    await forgetLinks(ctx);
    await ctx.db.insert(consents).values({ userId: ctx.actor.id, purpose: 'mail', version: '1', givenAt: ctx.now }).onConflictDoNothing();
    await record(ctx, 'account.emailChanged', ctx.actor.id, {});
  });
}

/** Forgets the address. */
export function removeEmail(ctx: MemberContext) {
  return inTransaction(ctx, async (ctx) => {
    authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
    await ctx.db.update(users).set(keptEmail(ctx.actor.id, undefined)).where(eq(users.id, ctx.actor.id));
    await forgetLinks(ctx);
    await ctx.db
      .update(consents)
      .set({ withdrawnAt: ctx.now })
      .where(and(eq(consents.userId, ctx.actor.id), eq(consents.purpose, 'mail'), isNull(consents.withdrawnAt)));
    await record(ctx, 'account.emailChanged', ctx.actor.id, {});
  });
}

/** Makes links already mailed useless: whoever reads that inbox may be the reason for the change. */
async function forgetLinks({ db, actor }: MemberContext) {
  await db.delete(signInLinks).where(eq(signInLinks.userId, actor.id));
}

/** Has a sign-in link mailed to whoever gave this address. The answer, and the work, is the same when nobody did. */
export async function askLink(ctx: Context, { email }: AskLink) {
  await limit('signInLink', { person: email }, ctx.now);
  await later(ctx, 'sendMail', { emailDigest: emailDigest(email), template: 'signInLink' });
}

/** Keeps where the actor says they are. Nobody is told, and nothing is noted. */
export async function setStage(ctx: MemberContext, { stage }: SetStage) {
  authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
  await ctx.db
    .update(users)
    .set({ stageSealed: seal(stage, `users.stage.${ctx.actor.id}`) })
    .where(eq(users.id, ctx.actor.id));
}

/** Keeps whether the actor lets others see where they are. */
export async function showStage(ctx: MemberContext, { isShown }: ShowStage) {
  authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
  await ctx.db.update(users).set({ showsStage: isShown }).where(eq(users.id, ctx.actor.id));
}

/** The language of what is mailed to the actor. */
export async function setLocale(ctx: MemberContext, { locale }: SetLocale) {
  authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
  await ctx.db.update(users).set({ locale }).where(eq(users.id, ctx.actor.id));
}

/** Gives another person a role, or takes it away. They sign in anew, so that no session outlives the change. */
export async function setRole(ctx: MemberContext, { userId, role, passphrase }: SetRole) {
  authorize(accountPolicy, 'setRole', ctx.actor, { id: userId });
  await confirm(ctx, { passphrase });
  await inTransaction(ctx, async (ctx) => {
    // Both are locked, in one order: of two admins who take the role from each other at once, one comes too late.
    const people = await ctx.db
      .select({ id: users.id, role: users.role, standing: users.standing })
      .from(users)
      .where(inArray(users.id, [ctx.actor.id, userId]))
      .orderBy(users.id)
      .for('no key update');
    const me = people.find(({ id }) => id === ctx.actor.id);
    if (me?.role !== 'admin' || me.standing !== 'good') throw forbidden();
    const person = people.find(({ id }) => id === userId);
    if (!person) throw notFound('account');
    if (person.role === role) return;
    await refusingToLastAdmin(ctx.db.update(users).set({ role }).where(eq(users.id, userId)));
    await record(ctx, 'account.roleChanged', userId, { role });
    await endSessions(ctx, userId);
  });
}

/** What takes an admin away, in the words of the site: the database holds that one in good standing, who is not about to go, stays. */
export async function refusingToLastAdmin(change: Promise<unknown>) {
  await change.catch((error) => {
    throw constraintOf(error) === 'users_admin_stays' ? conflict('account.lastAdmin') : error;
  });
}
