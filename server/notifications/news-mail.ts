import type { Locale } from '@/db/vocabulary';
import { env } from '@/server/env';
import type { Mail } from '@/server/mail';
import { seal, unseal } from '@/server/seal';

type Words = { subject: string; text: (links: { site: string; stop: string }) => string };

/** The same whatever happened, so that neither an inbox nor a lock screen tells who somebody is or what it is about. */
const words: Record<Locale, Words> = {
  en: {
    subject: 'You have something new',
    text: ({ site, stop }) => `You have something new. Open the site to read it.\n\n${site}\n\nTo get no more of these mails:\n${stop}\n`,
  },
  es: {
    subject: 'Tienes algo nuevo',
    text: ({ site, stop }) => `Tienes algo nuevo. Abre el sitio para leerlo.\n\n${site}\n\nPara no recibir más estos mensajes:\n${stop}\n`,
  },
};

/** The mail that says there is news, and nothing of it. Mail programs can end these mails with one click (RFC 8058). */
export function newsMail(userId: string, to: string, locale: Locale): Mail {
  const { CAIRN_URL } = env();
  const token = unsubscribeToken(userId);
  const { subject, text } = words[locale];
  return {
    to,
    subject,
    text: text({ site: CAIRN_URL, stop: `${CAIRN_URL}/unsubscribe?token=${token}` }),
    headers: {
      'List-Unsubscribe': `<${CAIRN_URL}/api/unsubscribe?token=${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

const place = 'news.unsubscribe';
/** Says whose mails are to end, to us alone; it works as long as the account is there, without signing in. */
export const unsubscribeToken = (userId: string) => seal(userId, place);

/** Whose it is, or nobody's. */
export function unsubscriber(token: string): string | undefined {
  try {
    return unseal(token, place);
  } catch {
    return undefined;
  }
}
