import { and, eq, gt, isNull } from 'drizzle-orm';
import { recoveryCodes, signInLinks, users } from '@/db/schema/accounts';
import { type Context, inTransaction } from '@/server/context';
import { type AppError, invalid } from '@/server/errors';
import { record } from '@/server/events';
import type { SignIn, UseCode, UseLink } from './input';
import { startSession } from './mutations';
import { verifyPassphrase } from './passphrase';
import { linkDigest, maySignIn } from './queries';
import { codeDigest } from './recovery-codes';

/** How long somebody who came by a code or a link may set a new passphrase without the old one. */
const recoveryMinutes = 30;

/** Signs in with handle and passphrase. Who is unknown and who is mistaken hear the same, after the same work. */
export async function signIn(ctx: Context, { handle, passphrase }: SignIn, device: string) {
  const [person] = await ctx.db
    .select({ id: users.id, hash: users.passphraseHash })
    .from(users)
    .where(and(eq(users.handle, handle), maySignIn()));
  const isRight = await verifyPassphrase(passphrase, person?.hash);
  if (!person || !isRight) throw invalid('account.signInFailed', 'passphrase');
  return enter(ctx, person.id, device);
}

/** Signs in with one of the codes given out at sign-up, which is then used up; a new passphrase can be set for a while. */
export function signInByCode(ctx: Context, { handle, code }: UseCode, device: string) {
  return inTransaction(ctx, async (ctx) => {
    const [person] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.handle, handle), maySignIn()));
    const failed: AppError = invalid('account.codeFailed', 'code');
    if (!person) throw failed;
    const [used] = await ctx.db
      .update(recoveryCodes)
      .set({ usedAt: ctx.now })
      .where(
        and(eq(recoveryCodes.userId, person.id), eq(recoveryCodes.codeDigest, codeDigest(person.id, code)), isNull(recoveryCodes.usedAt)),
      )
      .returning({ id: recoveryCodes.id });
    if (!used) throw failed;
    return enter(ctx, person.id, device, recoveryMinutes);
  });
}

/** Signs in with the link in a mail, once. */
export function signInByLink(ctx: Context, { token }: UseLink, device: string) {
  return inTransaction(ctx, async (ctx) => {
    const [link] = await ctx.db
      .update(signInLinks)
      .set({ usedAt: ctx.now })
      .where(and(eq(signInLinks.tokenDigest, linkDigest(token)), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, ctx.now)))
      .returning({ userId: signInLinks.userId });
    const [person] = link
      ? await ctx.db
          .select({ id: users.id })
          .from(users)
          .where(and(eq(users.id, link.userId), maySignIn()))
      : [];
    if (!person) throw invalid('account.linkFailed', 'token');
    return enter(ctx, person.id, device, recoveryMinutes);
  });
}

function enter(ctx: Context, userId: string, device: string, recoversForMinutes = 0) {
  return inTransaction(ctx, async (ctx) => {
    const session = await startSession(ctx, userId, device, recoversForMinutes);
    await record(ctx, 'account.signedIn', userId, {});
    return { userId, ...session };
  });
}
