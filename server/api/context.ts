import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { sessionActor } from '@/server/accounts/queries';
import type { Context, MemberContext } from '@/server/context';
import { database } from '@/server/database';
import { readSessionToken } from './auth';
import { networkOf } from './origin';

/** A context that came by the web: it also knows the network it came from, for the limits alone. */
export type RequestContext = Context & { network: string };
export type RequestMemberContext = MemberContext & { network: string };

/**
 * One context per request: one session look-up, and one moment that everything in it agrees on. It asks for the request first, so that
 * Next knows at build time that no page can be made without one.
 */
export const createContext = cache(async (): Promise<RequestContext> => {
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  const visiting = { db: database().db, actor: { kind: 'visitor' } as const, now: new Date(), network: networkOf(sent) };
  const token = await readSessionToken(jar);
  return token ? { ...visiting, actor: await sessionActor(visiting, token) } : visiting;
});
