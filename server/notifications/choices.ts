import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { newsChoices } from '@/db/schema/notifications';
import type { Context, MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { authorize } from '@/server/policy';
import type { ChooseNews, Unsubscribe } from './input';
import { unsubscriber } from './news-mail';
import { notificationPolicy } from './policy';

/** How the actor hears of news outside the site; in no way, until they choose one. */
export async function myNewsChoices(ctx: MemberContext) {
  authorize(notificationPolicy, 'read', ctx.actor, { userId: ctx.actor.id });
  const [row] = await ctx.db
    .select({ emailSealed: users.emailSealed, choices: newsChoices })
    .from(users)
    .leftJoin(newsChoices, eq(newsChoices.userId, users.id))
    .where(eq(users.id, ctx.actor.id));
  return { hasEmail: Boolean(row?.emailSealed), choices: row?.choices ?? null };
}

/** Keeps how the actor wants to hear of news. What is old by then is not sent after. */
export async function chooseNews(ctx: MemberContext, { quietFrom, quietUntil, ...chosen }: ChooseNews) {
  authorize(notificationPolicy, 'choose', ctx.actor, { userId: ctx.actor.id });
  const choices = { ...chosen, quietFrom: quietFrom ?? null, quietUntil: quietUntil ?? null, mailedUntil: ctx.now, pushedUntil: ctx.now };
  await ctx.db
    .insert(newsChoices)
    .values({ userId: ctx.actor.id, ...choices })
    .onConflictDoUpdate({ target: newsChoices.userId, set: choices });
}

/** Ends the mails of whoever the token was made for, signed in or not. Done twice, it is done. */
export async function unsubscribe(ctx: Context, { token }: Unsubscribe) {
  authorize(notificationPolicy, 'unsubscribe', ctx.actor, { userId: '' });
  const userId = unsubscriber(token);
  if (!userId) throw notFound('link');
  await ctx.db.update(newsChoices).set({ mail: 'never' }).where(eq(newsChoices.userId, userId));
}
