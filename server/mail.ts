import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createTransport } from 'nodemailer';
import { env } from './env';

/** A mail in plain text. The subject tells nothing: it is read on lock screens, and by whoever shares the inbox. */
export type Mail = { to: string; subject: string; text: string; headers?: Record<string, string> };

/** Sends a mail by SMTP; on a site that has none, keeps it as a file in the outbox folder and gives back where. */
export async function sendMail(mail: Mail) {
  const { SMTP_URL, MAIL_FROM } = env();
  const message = { ...mail, from: MAIL_FROM, headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' } };
  if (!SMTP_URL) return keepInOutbox(message);
  const transport = createTransport(SMTP_URL);
  try {
    await transport.sendMail(message).catch(refuse);
  } finally {
    transport.close();
  }
}

/** Says that a mail was not taken, and by which code. What the mail server says itself may name the address. */
function refuse(error: Error & { code?: string; responseCode?: number }): never {
  throw new Error(`The mail server did not take a mail (${error.code ?? 'no code'}, ${error.responseCode ?? 'no answer'}).`);
}

/** The folder of the mails of a site that cannot send any. */
export const outbox = () => resolve(env().CAIRN_DATA, 'outbox');

/** Readable by the site's own user alone: the mail may hold a link that signs in. */
async function keepInOutbox(message: Mail & { from: string }) {
  const { message: raw } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  const path = join(outbox(), `${Date.now()}-${randomUUID().slice(0, 8)}.eml`);
  await mkdir(outbox(), { recursive: true, mode: 0o700 });
  await writeFile(path, raw.toString(), { mode: 0o600 });
  return path;
}
