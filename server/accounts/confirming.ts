import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import type { MemberContext } from '@/server/context';
import { invalid } from '@/server/errors';
import { limit } from '@/server/limits';
import type { Confirm } from './input';
import { verifyPassphrase } from './passphrase';

/** Has the actor show once more that it is they, before something that a borrowed phone must not do. */
export async function confirm(ctx: MemberContext, { passphrase }: Confirm) {
  await limit('signIn', { person: ctx.actor.handle.toLowerCase() }, ctx.now);
  const [person] = await ctx.db.select({ hash: users.passphraseHash }).from(users).where(eq(users.id, ctx.actor.id));
  if (!(await verifyPassphrase(passphrase, person?.hash))) throw invalid('account.wrongPassphrase', 'passphrase');
}
