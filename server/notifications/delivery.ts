import { and, eq, ne, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { type NewsChoices, newsChoices } from '@/db/schema/notifications';
import type { NewsKind } from '@/db/vocabulary';
import { type Context, inTransaction, type Member, type System } from '@/server/context';
import { type JobPayloads, later } from '@/server/jobs';
import { sendMail } from '@/server/mail';
import { unseal } from '@/server/seal';
import { isMailDue, isQuiet } from './due';
import { newsMail } from './news-mail';
import { wake } from './push';
import { hasNews } from './queries';

const since = (moment: typeof newsChoices.mailedUntil | typeof newsChoices.pushedUntil) => sql<boolean>`exists (
  select from notifications n where n.user_id = ${newsChoices.userId} and n.notified_at > ${moment} and n.seen_at is null)`;

/**
 * Sees to it that everyone whose time it is hears of what is new. Whoever moves the mark of a person on asks for the job in the same
 * transaction: of two workers one does, and each span of time is told at most once.
 */
export async function deliver(ctx: Context<System>) {
  const people = await ctx.db
    .select({ choices: newsChoices, hasMail: since(newsChoices.mailedUntil), hasPush: since(newsChoices.pushedUntil) })
    .from(newsChoices)
    .innerJoin(users, and(eq(users.id, newsChoices.userId), eq(users.standing, 'good')))
    .where(
      and(
        or(ne(newsChoices.mail, 'never'), sql`${newsChoices.pushKinds} <> '{}'`),
        or(since(newsChoices.mailedUntil), since(newsChoices.pushedUntil)),
      ),
    );
  for (const { choices, hasMail, hasPush } of people) {
    if (hasMail && choices.mailKinds.length > 0 && isMailDue(choices, ctx.now)) await claim(ctx, choices, 'mailNews');
    if (hasPush && choices.pushKinds.length > 0 && !isQuiet(choices, ctx.now)) await claim(ctx, choices, 'pushNews');
  }
}

function claim(ctx: Context<System>, choices: NewsChoices, job: 'mailNews' | 'pushNews') {
  const mark = job === 'mailNews' ? 'mailedUntil' : 'pushedUntil';
  return inTransaction(ctx, async (ctx) => {
    const [claimed] = await ctx.db
      .update(newsChoices)
      .set({ [mark]: ctx.now })
      .where(and(eq(newsChoices.userId, choices.userId), eq(newsChoices[mark], choices[mark])))
      .returning({ userId: newsChoices.userId });
    if (claimed) await later(ctx, job, { userId: claimed.userId, since: choices[mark].toISOString() });
  });
}

/** Mails somebody that there is news: when at this moment there is some that they may see, and they still want to be told. */
export async function mailNews(ctx: Context<System>, { userId, since }: JobPayloads['mailNews']) {
  const person = await personToTell(ctx, userId);
  if (!person?.emailSealed || person.choices.mail === 'never') return;
  if (!(await isToldOf(ctx, person, person.choices.mailKinds, since))) return;
  await sendMail(newsMail(userId, unseal(person.emailSealed, `users.email.${userId}`), person.locale));
}

/** The same, in the browsers they are signed in with. */
export async function pushNews(ctx: Context<System>, { userId, since }: JobPayloads['pushNews']) {
  const person = await personToTell(ctx, userId);
  if (person && (await isToldOf(ctx, person, person.choices.pushKinds, since))) await wake(ctx, userId);
}

async function personToTell(ctx: Context<System>, userId: string) {
  const [person] = await ctx.db
    .select({
      id: users.id,
      handle: users.handle,
      role: users.role,
      standing: users.standing,
      locale: users.locale,
      emailSealed: users.emailSealed,
      choices: newsChoices,
    })
    .from(users)
    .innerJoin(newsChoices, eq(newsChoices.userId, users.id))
    .where(and(eq(users.id, userId), eq(users.standing, 'good')));
  return person;
}

type Person = NonNullable<Awaited<ReturnType<typeof personToTell>>>;

/** Asked as that person: what they may no longer see is no news to them. */
function isToldOf({ db, now }: Context<System>, { id, handle, role, standing }: Person, kinds: NewsKind[], since: string) {
  const actor: Member = {
    ...{ kind: 'member', id, handle, role, standing, joinedAt: new Date(0) },
    ...{ stage: 'unsaid', isSponsor: false, moderatesAGroup: false },
  };
  return hasNews({ db, now, actor }, new Date(since), kinds);
}
