import { sessionActor } from '@/server/accounts/queries';
import type { Context } from '@/server/context';
import { database } from '@/server/database';
import { readSessionToken } from './auth';
import { networkOf } from './origin';

/** A context that came by the web: it also knows the network it came from, for the limits alone. */
export type RequestContext = Context & { network: string };

/** What of a request a context is made from, whoever received it. */
type Asked = { headers: Headers; cookies: { get(name: string): { value: string } | undefined } };

/** The context of a request: one session look-up, and one moment that everything in it agrees on. */
export async function contextOf({ headers, cookies }: Asked): Promise<RequestContext> {
  const visiting = { db: database().db, actor: { kind: 'visitor' } as const, now: new Date(), network: networkOf(headers) };
  const token = await readSessionToken(cookies);
  return token ? { ...visiting, actor: await sessionActor(visiting, token) } : visiting;
}

/** The cookies that a header carries. */
export function cookiesOf(headers: Headers): Asked['cookies'] {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return {
    get(name) {
      const pair = pairs.find((pair) => pair.startsWith(`${name}=`));
      return pair === undefined ? undefined : { value: pair.slice(name.length + 1) };
    },
  };
}
