import { createHash } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { NextRequest, NextResponse } from 'next/server';
import NextAuth from 'next-auth';
import { ZodError } from 'zod';
import { deviceName } from '@/server/accounts/device';
import { ChangePassphrase, SignIn, SignUp, UseCode, UseLink } from '@/server/accounts/input';
import { changePassphrase, endSession, signUp } from '@/server/accounts/mutations';
import { sessionActor } from '@/server/accounts/queries';
import { signIn, signInByCode, signInByLink } from '@/server/accounts/sign-in';
import { AppError, signedOut } from '@/server/errors';
import { isUnkeptText, noteFault } from '@/server/faults';
import { limit } from '@/server/limits';
import { newSecret, seal, unseal } from '@/server/seal';
import { authOptions, authSecret, cookieOptions, csrfCookieName, type Entrant, sessionCookieName, type WayIn, waysIn } from './auth';
import type { RequestContext } from './context';
import { comesFrom, pageHere } from './origin';
import { createContext } from './page-context';

/** Where each way in begins, and where it leads. A form without JavaScript comes back to its beginning with the reason. */
const paths: Record<WayIn, { from: string; to: string }> = {
  'sign-up': { from: '/sign-up', to: '/me/codes' },
  passphrase: { from: '/sign-in', to: '/' },
  'recovery-code': { from: '/sign-in/code', to: '/me/passphrase' },
  link: { from: '/sign-in/link', to: '/' },
  'new-passphrase': { from: '/me/passphrase', to: '/me/privacy' },
};

type Refusal = { reason: string; fields: Record<string, string> };

/** Answers a form that signs somebody up, in or out: by a page to go to, or in JSON to a form that asks for that. */
export async function answerDoor(request: NextRequest, nextauth: string[]) {
  if (comesFrom(request) !== 'here') return new NextResponse(null, { status: 403 });
  const [action, name] = nextauth;
  if (action === 'signout') return leaveBy(request);
  const way = waysIn.find((way) => way === name);
  return action === 'callback' && way ? enterBy(way, request) : new NextResponse(null, { status: 404 });
}

async function enterBy(way: WayIn, request: NextRequest) {
  const sent = await fieldsOf(request);
  let refusal: Refusal | undefined;
  const enter = (way: WayIn, sent: unknown) =>
    ways[way](sent).catch((error) => {
      refusal = refusalOf(error);
      return null;
    });
  const response = await askNextAuth(request, ['callback', way], sent, enter);
  const isIn = sessionCookies(response).length > 0;
  if (!isIn) {
    const answer = refuse(request, paths[way].from, refusal ?? { reason: 'internal', fields: {} });
    if (typeof sent.handle === 'string' && !wantsJson(request)) keepTyped(answer, paths[way].from, sent.handle);
    return answer;
  }
  return lead(request, pageHere(sent.next) ?? paths[way].to, response);
}

async function leaveBy(request: NextRequest) {
  const response = await askNextAuth(request, ['signout'], {}, async () => null);
  // Drafts and the like must not stay on a shared computer.
  const answer = lead(request, '/', response);
  answer.headers.set('Clear-Site-Data', '"storage"');
  return answer;
}

const ways: Record<WayIn, (sent: unknown) => Promise<Entrant>> = {
  'sign-up': (sent) =>
    entering(async (ctx, device) => {
      const input = SignUp.parse(sent);
      await limit('signUp', { network: ctx.network }, ctx.now);
      const { codes, ...entrant } = await signUp(ctx, input, device);
      (await cookies()).set(codesCookie, seal(codes.join(' '), codesPlace(entrant.userId)), {
        ...cookieOptions(),
        path: '/me/codes',
        maxAge: codesSeconds,
      });
      return entrant;
    }),
  passphrase: (sent) =>
    entering(async (ctx, device) => {
      const input = SignIn.parse(sent);
      await limit('signIn', { person: input.handle.toLowerCase(), network: ctx.network }, ctx.now);
      return signIn(ctx, input, device);
    }),
  'recovery-code': (sent) =>
    entering(async (ctx, device) => {
      const input = UseCode.parse(sent);
      await limit('signIn', { person: `code ${input.handle.toLowerCase()}`, network: ctx.network }, ctx.now);
      return signInByCode(ctx, input, device);
    }),
  link: (sent) =>
    entering(async (ctx, device) => {
      await limit('signIn', { network: ctx.network }, ctx.now);
      return signInByLink(ctx, UseLink.parse(sent), device);
    }),
  'new-passphrase': async (sent) => {
    const ctx = await createContext();
    const { actor } = ctx;
    if (actor.kind !== 'member') throw signedOut();
    const { userId, token } = await changePassphrase({ ...ctx, actor }, ChangePassphrase.parse(sent), await thisDevice());
    return { id: userId, token };
  },
};

/** Lets somebody in, and ends the session this browser had before, so that a token from then is of no use. */
async function entering(show: (ctx: RequestContext, device: string) => Promise<{ userId: string; token: string }>): Promise<Entrant> {
  const ctx = await createContext();
  const { userId, token } = await show(ctx, await thisDevice());
  const { actor } = ctx;
  if (actor.kind === 'member' && actor.sessionId) await endSession({ ...ctx, actor }, { sessionId: actor.sessionId });
  return { id: userId, token };
}

async function leave(token: string) {
  const ctx = await createContext();
  const actor = await sessionActor(ctx, { token });
  if (actor.kind === 'member' && actor.sessionId) await endSession({ ...ctx, actor }, { sessionId: actor.sessionId });
}

const thisDevice = async () => deviceName((await headers()).get('user-agent') ?? '');

/** next-auth, asked in its own way. That the form is ours was seen by where it came from, so the token it wants is added here. */
async function askNextAuth(
  request: NextRequest,
  nextauth: string[],
  sent: object,
  enter: Parameters<typeof authOptions>[0],
): Promise<Response> {
  // It makes addresses of this; they are not used, for a site may be reached by more names than one.
  process.env.NEXTAUTH_URL ??= request.nextUrl.origin;
  const csrfToken = newSecret();
  const proof = createHash('sha256').update(`${csrfToken}${authSecret()}`).digest('hex');
  const jar = await cookies();
  jar.set(csrfCookieName(), `${csrfToken}|${proof}`, cookieOptions());
  const asked = new NextRequest(request.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...sent, csrfToken }),
  });
  const response = await NextAuth(authOptions(enter, leave))(asked, { params: Promise.resolve({ nextauth }) });
  jar.delete(csrfCookieName());
  return response;
}

async function fieldsOf(request: NextRequest): Promise<Record<string, unknown>> {
  if (request.headers.get('content-type')?.includes('json')) return Object(await request.json().catch(() => ({})));
  return Object.fromEntries(await request.formData().catch(() => new FormData()));
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof AppError) return { reason: error.reason, fields: error.field ? { [error.field]: error.reason } : {} };
  if (error instanceof ZodError)
    return {
      reason: error.issues[0]?.message ?? 'invalid',
      fields: Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0]), message])),
    };
  if (isUnkeptText(error)) return { reason: 'invalid', fields: {} };
  noteFault(error);
  return { reason: 'internal', fields: {} };
}

const wantsJson = (request: NextRequest) => request.headers.get('accept')?.includes('application/json') ?? false;
const sessionCookies = (response: Response) => response.headers.getSetCookie().filter((cookie) => cookie.startsWith(sessionCookieName()));

function refuse(request: NextRequest, from: string, refusal: Refusal) {
  if (wantsJson(request)) return NextResponse.json(refusal, { status: 400 });
  return new NextResponse(null, { status: 303, headers: { location: `${from}?problem=${encodeURIComponent(refusal.reason)}` } });
}

function lead(request: NextRequest, to: string, response: Response) {
  const answer = wantsJson(request) ? NextResponse.json({ to }) : new NextResponse(null, { status: 303, headers: { location: to } });
  for (const cookie of sessionCookies(response)) answer.headers.append('set-cookie', cookie);
  return answer;
}

const typedCookie = 'cairn.typed';
const typedPlace = 'cookies.typed';

/** The handle that was typed goes back to the form, in a cookie of a minute: never in an address, which a history keeps. */
function keepTyped(answer: NextResponse, path: string, handle: string) {
  answer.cookies.set(typedCookie, seal(handle.slice(0, 100), typedPlace), { ...cookieOptions(), path, maxAge: 60 });
}

/** The handle that was typed into a form that came back without JavaScript. */
export async function typedHandle() {
  const sealed = (await cookies()).get(typedCookie)?.value;
  if (!sealed) return;
  try {
    return unseal(sealed, typedPlace);
  } catch {
    return;
  }
}

const codesCookie = 'cairn.codes';
/** Ten minutes: long enough to find paper, and to survive a reload. */
const codesSeconds = 600;
const codesPlace = (userId: string) => `cookies.codes.${userId}`;

/** The recovery codes of somebody who has just signed up, until they say that they have them. Only this browser holds them. */
export async function codesToShow(userId: string) {
  const sealed = (await cookies()).get(codesCookie)?.value;
  if (!sealed) return [];
  try {
    return unseal(sealed, codesPlace(userId)).split(' ');
  } catch {
    return [];
  }
}

/** Takes the recovery codes out of this browser, once the person says that they have them. */
export async function putCodesAway() {
  (await cookies()).set(codesCookie, '', { ...cookieOptions(), path: '/me/codes', maxAge: 0 });
}
