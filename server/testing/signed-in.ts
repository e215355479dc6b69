import type { users } from '@/db/schema/accounts';
import { startSession } from '@/server/accounts/mutations';
import { hashPassphrase } from '@/server/accounts/passphrase';
import type { Context } from '@/server/context';
import type { Make } from './make';
import { noon } from './noon';

export const passphrase = 'seven herons by the old bridge';
export const device = 'Firefox on Android';
export const hoursLater = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
export const visitor = (db: Context['db'], now = noon): Context => ({ db, actor: { kind: 'visitor' }, now });
export const freshHandle = () =>
  `h-${crypto
    .randomUUID()
    .slice(0, 13)
    .replace(/\d/g, (digit) => 'ghijkmnpqr'[Number(digit)] ?? '')}`;

/** A member who has the passphrase above, and a session. */
export async function signedIn(db: Context['db'], make: Make, over: Partial<typeof users.$inferInsert> = {}) {
  const person = await make.member({ passphraseHash: await hashPassphrase(passphrase), ...over });
  const { sessionId, token } = await startSession(visitor(db), person.id, device);
  return { ...person, sessionId, token };
}
