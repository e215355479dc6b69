import 'server-only';
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';

/** The same words from the same person are one thing for so long: a form that is sent twice by impatience says it once. */
const onceMs = 600_000;

/** An id that the same form gets again when it is sent again. */
export async function formId(words: string[]) {
  const sender = (await cookies()).toString();
  const digest = createHash('sha256')
    .update(JSON.stringify([sender, Math.floor(Date.now() / onceMs), ...words]))
    .digest('hex');
  return [digest.slice(0, 8), digest.slice(8, 12), `4${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}
