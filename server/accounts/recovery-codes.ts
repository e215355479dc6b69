import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { recoveryCodes } from '@/db/schema/accounts';
import type { Context } from '@/server/context';
import { digest } from '@/server/seal';

const codeCount = 8;
/** Letters and digits that are hard to mistake for one another, on paper and aloud. 12 of them are 59 bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** What is kept of a recovery code: however it was spaced or capitalised, and for this person alone. */
export const codeDigest = (userId: string, code: string) =>
  digest(`${userId} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`, 'recovery-codes');

/** Gives out eight new codes, once; the ones before are void. */
export async function renewCodes(ctx: Context, userId: string) {
  const codes = Array.from({ length: codeCount }, newCode);
  await ctx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await ctx.db.insert(recoveryCodes).values(codes.map((code) => ({ userId, codeDigest: codeDigest(userId, code) })));
  return codes;
}

function newCode() {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}
