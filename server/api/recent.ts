import type { Context } from '@/server/context';
import { listingVersion } from '@/server/meetings/out/version';

const holdsMs = 5000;
const most = 500;
const kept = globalThis as { cairnRecent?: Map<string, Promise<unknown>> };

/**
 * The same question within a few seconds gets the same answer, as long as no listing changed in between, in whichever process. For what
 * is the same for everybody: nothing of who asks may be in an answer.
 */
export function recently<Input, Output>(name: string, answer: (ctx: Context, input: Input) => Promise<Output>) {
  return async (ctx: Context, input: Input): Promise<Output> => {
    kept.cairnRecent ??= new Map();
    const all = kept.cairnRecent;
    const key = [name, await listingVersion(ctx), Math.floor(ctx.now.getTime() / holdsMs), JSON.stringify(input)].join(' ');
    const known = all.get(key) as Promise<Output> | undefined;
    if (known) return known;
    const made = answer(ctx, input);
    all.set(key, made);
    made.catch(() => all.delete(key));
    const oldest = all.keys().next().value;
    if (all.size > most && oldest !== undefined) all.delete(oldest);
    return made;
  };
}
