import { and, eq, lte, sql } from 'drizzle-orm';
import { formerHandles, users } from '@/db/schema/accounts';
import type { ClosingWords } from '@/db/vocabulary';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { hasParted, partFromWords } from '@/server/discussions/parting';
import { record } from '@/server/events';
import { noteFault } from '@/server/faults';
import { leaveAllGroups } from '@/server/groups/parting';
import { authorize } from '@/server/policy';
import { confirm } from './confirming';
import type { CloseAccount } from './input';
import { endSessions, refusingToLastAdmin } from './mutations';
import { accountPolicy } from './policy';
import { formerHandleDigest } from './queries';

/** How long somebody may think again (recovery.md P8), and how long nobody else goes by their name. */
const graceDays = 7;
const handleYears = 5;
const closedAtOnce = 100;

/**
 * Has the account gone in a week. It is signed out everywhere at once; who signs in again within the week may keep it. The last admin stays:
 * there would be nobody to look after the site.
 */
export async function closeAccount(ctx: MemberContext, { passphrase, words }: CloseAccount) {
  authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
  await confirm(ctx, { passphrase });
  return inTransaction(ctx, async (ctx) => {
    const closesAt = new Date(ctx.now.getTime() + graceDays * 86_400_000);
    await refusingToLastAdmin(ctx.db.update(users).set({ closesAt, closesWith: words }).where(eq(users.id, ctx.actor.id)));
    await record(ctx, 'account.closing', ctx.actor.id, {});
    await endSessions(ctx, ctx.actor.id);
    return { closesAt };
  });
}

/** Keeps the account after all. */
export function keepAccount(ctx: MemberContext) {
  return inTransaction(ctx, async (ctx) => {
    authorize(accountPolicy, 'change', ctx.actor, ctx.actor);
    const kept = await ctx.db
      .update(users)
      .set({ closesAt: null, closesWith: null })
      .where(and(eq(users.id, ctx.actor.id), sql`${users.closesAt} is not null`))
      .returning({ id: users.id });
    if (kept.length > 0) await record(ctx, 'account.kept', ctx.actor.id, {});
  });
}

/** Takes away the accounts whose week is over. One that cannot go at this moment keeps none of the others, and goes the next time. */
export async function closeDue(ctx: Context<System>) {
  const due = await ctx.db.select({ id: users.id }).from(users).where(isDue(ctx)).orderBy(users.closesAt).limit(closedAtOnce);
  for (const { id } of due) await close(ctx, id).catch(noteFault);
}

const isDue = ({ now }: Context) => lte(users.closesAt, now);

/**
 * First the person is let out of everything, so that nothing more can be begun in their name; then what was theirs goes. What others need
 * stays under no name; what was theirs alone goes with the row, by the foreign keys of each table.
 */
async function close(ctx: Context<System>, userId: string) {
  await inTransaction(ctx, async (ctx) => {
    await endSessions(ctx, userId);
    await leaveAllGroups(ctx, userId);
  });
  for (let isGone = false; !isGone; ) isGone = await inTransaction(ctx, (ctx) => remove(ctx, userId));
}

/**
 * The threads are locked before the row of the person, as by whoever writes in them. Something that was still being written when this began
 * is waited for, and then all is done once more: gives back whether it was the last time.
 */
async function remove(ctx: Context<System>, userId: string): Promise<boolean> {
  const [due] = await ctx.db
    .select({ handle: users.handle, words: users.closesWith })
    .from(users)
    .where(and(eq(users.id, userId), isDue(ctx)));
  if (!due) return true;
  const words: ClosingWords = due.words ?? 'keep';
  await partFromWords(ctx, userId, words);
  await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
  if (!(await hasParted(ctx, userId, words))) return false;
  const freeAt = new Date(ctx.now);
  freeAt.setUTCFullYear(freeAt.getUTCFullYear() + handleYears);
  await ctx.db
    .insert(formerHandles)
    .values({ handleDigest: formerHandleDigest(due.handle), freeAt })
    .onConflictDoUpdate({ target: formerHandles.handleDigest, set: { freeAt } });
  await ctx.db.delete(users).where(eq(users.id, userId));
  await record(ctx, 'account.closed', userId, {}, [userId]);
  return true;
}
