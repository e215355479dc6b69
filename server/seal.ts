import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

const keyId = 'k1';

/** A key for one use, derived from the site's secret, so that no two uses share one. */
export function keyFor(use: string) {
  const known = keys.get(use);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', env().CAIRN_SECRET, '', use, 32));
  keys.set(use, key);
  return key;
}

/** The uses are few, and deriving a key takes longer than using it. */
const keys = new Map<string, Buffer>();

/**
 * Encrypts a field that nobody should read in a copy of the database (AES-256-GCM). `place` is the table, column and row
 * it belongs to, such as `users.email.<id>`: a value moved to another place can no longer be opened.
 */
export function seal(text: string, place: string) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${keyId}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/** What was sealed at this place. Throws if it was changed, or moved here from another. */
export function unseal(sealed: string, place: string) {
  const bytes = Buffer.from(sealed.slice(keyId.length + 1), 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), bytes.subarray(0, 12))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(12, 28));
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}

/** A keyed digest, to look a secret up without keeping it: session tokens, addresses, recovery codes. */
export function digest(text: string, use: string) {
  return createHmac('sha256', keyFor(use)).update(text).digest('base64url');
}

/** A secret that cannot be guessed, to be given out once and kept only as a digest. */
export const newSecret = (bytes = 32) => randomBytes(bytes).toString('base64url');
