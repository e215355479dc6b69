import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { sessionActor } from '@/server/accounts/queries';
import type { Context, MemberContext } from '@/server/context';
import { database } from '@/server/database';
import { readSessionToken } from './auth';

/** A context that came by the web: it also knows the network it came from, for the limits alone. */
export type RequestContext = Context & { network: string };
export type RequestMemberContext = MemberContext & { network: string };

/** One context per request: one session look-up, and one moment that everything in it agrees on. */
export const createContext = cache(async (): Promise<RequestContext> => {
  const base = { db: database().db, actor: { kind: 'visitor' } as const, now: new Date() };
  const token = await readSessionToken(await cookies());
  const actor = token ? await sessionActor(base, token) : base.actor;
  return { ...base, actor, network: networkOf(await headers()) };
});

/** The network a request came from: the first address the nearest proxy names, or the loopback one when there is none. */
export function networkOf(headers: Headers) {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || '127.0.0.1';
}
