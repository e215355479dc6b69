import { desc, eq } from 'drizzle-orm';
import { signInLinks, users } from '@/db/schema/accounts';
import type { Locale } from '@/db/vocabulary';
import type { Context, System } from '@/server/context';
import { env } from '@/server/env';
import type { JobPayloads } from '@/server/jobs';
import { sendMail } from '@/server/mail';
import { newSecret, unseal } from '@/server/seal';
import { linkDigest } from './queries';

/** How long a link in a mail works: the time to find the mail, and little more. */
const linkMinutes = 20;
/** One address may stand for a few people, such as a couple; a link goes out for each, the newest accounts first. */
const mostAccounts = 3;

/** The words of the mail: nothing that tells whoever else reads it what this site is for, nor the handle. */
const words: Record<Locale, { subject: string; text: (link: string) => string }> = {
  en: {
    subject: 'Your sign-in link',
    text: (link) =>
      `Here is the link you asked for. It works once, for ${linkMinutes} minutes:\n\n${link}\n\nIf you did not ask for it, you can ignore this mail. Nothing changes.\n`,
  },
  es: {
    subject: 'Tu enlace para entrar',
    text: (link) =>
      `Este es el enlace que pediste. Sirve una vez, durante ${linkMinutes} minutos:\n\n${link}\n\nSi no lo pediste, puedes ignorar este mensaje. Nada cambia.\n`,
  },
};

/** Mails a link that signs in once to everyone who gave the address. Run again, it sends another link, and both work. */
export async function sendSignInLink(ctx: Context<System>, { emailDigest }: JobPayloads['sendMail']) {
  const people = await ctx.db
    .select({ id: users.id, emailSealed: users.emailSealed, locale: users.locale })
    .from(users)
    .where(eq(users.emailDigest, emailDigest))
    .orderBy(desc(users.joinedAt))
    .limit(mostAccounts);
  for (const { id, emailSealed, locale } of people) {
    if (!emailSealed) continue;
    const token = newSecret();
    await ctx.db
      .insert(signInLinks)
      .values({ userId: id, tokenDigest: linkDigest(token), expiresAt: new Date(ctx.now.getTime() + linkMinutes * 60_000) });
    const { subject, text } = words[locale];
    await sendMail({ to: unseal(emailSealed, `users.email.${id}`), subject, text: text(`${env().CAIRN_URL}/sign-in/link?token=${token}`) });
  }
}
