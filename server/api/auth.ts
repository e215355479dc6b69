import type { NextAuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { env } from '@/server/env';
import { keyFor } from '@/server/seal';

const isSecure = () => env().CAIRN_URL.startsWith('https:');
const sessionDays = 30;
/** The cookies: over https bound to this very host, which the prefix has browsers see to. */
export const sessionCookieName = () => `${isSecure() ? '__Host-' : ''}cairn.session`;
export const csrfCookieName = () => `${isSecure() ? '__Host-' : ''}cairn.csrf`;
/** What next-auth seals its cookie with: a key of its own. */
export const authSecret = () => keyFor('next-auth').toString('base64url');
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() });

/** Somebody who has shown who they are, and the token of the session that was opened for them. */
export type Entrant = { id: string; token: string };
/** The ways in, by the name each has in the address it is posted to. */
export const waysIn = ['sign-up', 'passphrase', 'recovery-code', 'link', 'new-passphrase'] as const;
export type WayIn = (typeof waysIn)[number];

/**
 * next-auth carries nothing but the token of a session that is kept, and can be ended, on the server.
 * @param enter shows who somebody is by what they sent, and opens their session
 * @param leave ends the session of a token
 */
export const authOptions = (
  enter: (way: WayIn, sent: unknown) => Promise<Entrant | null>,
  leave: (token: string) => Promise<void>,
): NextAuthOptions => ({
  secret: authSecret(),
  session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
  useSecureCookies: isSecure(),
  cookies: {
    sessionToken: { name: sessionCookieName(), options: cookieOptions() },
    csrfToken: { name: csrfCookieName(), options: cookieOptions() },
  },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: waysIn.map((way) => Credentials({ id: way, name: way, credentials: {}, authorize: (sent) => enter(way, sent) })),
  callbacks: {
    jwt: ({ token, user }) => (user && 'token' in user ? { token: user.token } : token),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.token === 'string') await leave(token.token);
    },
  },
});

/** The token of the session in these cookies, if there is one and it was made here. */
export async function readSessionToken(cookies: {
  get(name: string): { value: string } | undefined;
}): Promise<{ token: string } | undefined> {
  const cookie = cookies.get(sessionCookieName())?.value;
  if (!cookie) return;
  const known = opened.get(cookie);
  if (known) return known;
  const content = await decode({ token: cookie, secret: authSecret() }).catch(() => null);
  if (!content || typeof content.token !== 'string') return;
  const found = { token: content.token };
  if (opened.size >= mostOpened) opened.delete(opened.keys().next().value ?? '');
  opened.set(cookie, found);
  return found;
}

/** Cookies that were opened of late, which takes longer than all else. Whether their session still stands is asked each time. */
const opened = new Map<string, { token: string }>();
const mostOpened = 5000;
