import { encode } from 'next-auth/jwt';
import type { Db } from '@/db/client';
import { startSession } from '@/server/accounts/mutations';
import { authSecret, sessionCookieName } from '@/server/api/auth';
import type { Member } from '@/server/context';
import { origins } from './test';

// What journeys of several people at the same moment share.

type Told = { status: number; reason?: string };
export type Call = [cookie: string, procedure: string, input: object];

/** Sends all at once, in turn to each process. */
export const together = (calls: Call[]) =>
  Promise.all(
    calls.map(async ([cookie, procedure, input], at): Promise<Told> => {
      const url = origins()[at % origins().length];
      const answer = await fetch(`${url}/api/trpc/${procedure}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', origin: url ?? '' },
        body: JSON.stringify({ json: input }),
      });
      const body = await answer.json();
      return { status: answer.status, reason: body?.error?.json?.data?.reason };
    }),
  );
/** A way in for somebody, as a browser keeps it. */
export async function cookieOf(db: Db, { id }: Member) {
  const { token } = await startSession({ db, actor: { kind: 'visitor' }, now: new Date() }, id, 'Chromium on Linux');
  return `${sessionCookieName()}=${await encode({ token: { token }, secret: authSecret() })}`;
}

/** How many got through, and why the others did not. */
export const outcome = (told: Told[]) => [
  told.filter(({ status }) => status === 200).length,
  [...new Set(told.flatMap(({ status, reason }) => (status === 200 ? [] : [reason])))],
];
