import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { countryCookie } from '@/db/vocabulary';
import { contextOf, cookiesOf } from '@/server/api/context';
import { localeOf } from '@/server/api/locale';
import type { Context } from '@/server/context';
import { groupPageKey, threadPageKey } from '@/server/discussions/page-key';
import { listingVersion } from '@/server/meetings/out/version';
import { headersOf } from './api';
import { collected } from './collected';
import { joined, KeptPages, piecesOf } from './kept';
import { sendWhole } from './send';

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

const pages = new KeptPages();
/** How long a page may be kept, in ms: "5 minutes ago" on it is as old as it is. In a thread the browser tells the time anew. */
const longest = { group: 60_000, meetings: 30_000, thread: 15 * 60_000 };
/** What is being made at this moment: whoever else wants it waits. */
const making = new Map<string, Promise<unknown>>();

/**
 * Answers with a page that was made for another reader, when this one may read it and would see exactly the same, or keeps the one that
 * Next makes now for the next. Both are asked of the database at each request, with the version of all that the page shows; so nothing
 * has to be thrown away when something changes, in whichever process it does.
 * @returns whether it was answered
 */
export async function answerKeptPage(request: IncomingMessage, response: ServerResponse, next: Next): Promise<boolean> {
  const place = placeOf(request);
  if (!place) return false;
  const headers = headersOf(request);
  const cookies = cookiesOf(headers);
  const ctx = await contextOf({ headers, cookies });
  const locale = localeOf({ chosen: cookies.get('locale')?.value, accepted: headers.get('accept-language') });
  const keyNow = async () => {
    const key = await keyOf(ctx, place, cookies.get(countryCookie)?.value);
    return key && [locale, request.url, key].join(' ');
  };
  const key = await keyNow();
  if (!key) return false;
  if (await sendKept(request, response, key)) return true;
  await making.get(key);
  if (await sendKept(request, response, key)) return true;
  const freshFor = place === 'meetings' ? longest.meetings : place.number === undefined ? longest.group : longest.thread;
  const made = make(request, response, next, key, keyNow, freshFor);
  const settled = made.catch(() => {}).finally(() => making.get(key) === settled && making.delete(key));
  making.set(key, settled);
  await made;
  return true;
}

/** A page of a group or a thread, or one of the meetings, which are the same for everybody. */
type Place = 'meetings' | { slug: string; number?: number };

/** Which page this asks for, when it is one that may be kept: opened in a browser, with nothing in its address that we do not know. */
function placeOf({ method, url = '', headers }: IncomingMessage): Place | undefined {
  if (method !== 'GET' || url.length > 200 || headers.rsc || headers['next-action'] || headers['next-router-prefetch']) return;
  if (/^\/meetings(\/(?!mine)[a-z0-9-]{1,120})?(\?.*)?$/.test(url)) return 'meetings';
  const [, slug, number] = /^\/groups\/([a-z0-9-]{1,80})(?:\/(\d{1,9})(?:\?after=\d{1,9})?)?$/.exec(url) ?? [];
  return slug ? { slug, ...(number && { number: Number(number) }) } : undefined;
}

async function keyOf(ctx: Context, place: Place, country: string | undefined) {
  const { actor } = ctx;
  if (place === 'meetings') return `${actor.kind} ${await listingVersion(ctx)}`;
  if (actor.kind !== 'member') return undefined;
  const { slug, number } = place;
  return number === undefined ? groupPageKey({ ...ctx, actor }, { slug }) : threadPageKey({ ...ctx, actor }, { slug, number, country });
}

async function sendKept(request: IncomingMessage, response: ServerResponse, key: string) {
  const page = pages.get(key, Date.now());
  if (!page) return false;
  // As `proxy.ts` makes it: another for each answer.
  const nonce = btoa(crypto.randomUUID());
  for (const [name, value] of Object.entries(page.headers))
    if (value !== undefined) response.setHeader(name, typeof value === 'string' ? value.replaceAll(page.nonce, nonce) : value);
  await sendWhole(request, response, joined(page.pieces, nonce));
  return true;
}

/** Has Next make the page, and keeps it if it still is what it was when that began. */
async function make(
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
  key: string,
  keyNow: () => Promise<string | undefined>,
  freshFor: number,
) {
  // Next would compress it, and what is compressed cannot be given another nonce.
  const encoding = request.headers['accept-encoding'];
  delete request.headers['accept-encoding'];
  const freshUntil = Date.now() + freshFor;
  const whole = collected(response);
  const [html] = await Promise.all([whole, Promise.race([next(request, response), whole])]);
  request.headers['accept-encoding'] = encoding;
  const headers = response.getHeaders();
  const nonce = nonceOf(headers);
  const isWhole = response.statusCode === 200 && !headers['set-cookie'] && nonce !== undefined;
  if (isWhole && (await keyNow()) === key) pages.keep(key, { pieces: piecesOf(html, nonce), headers: lasting(headers), nonce, freshUntil });
  await sendWhole(request, response, html);
}

const nonceOf = (headers: OutgoingHttpHeaders) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy'] ?? ''))?.[1];

/** The headers that go with every answer, without those of this one alone. */
function lasting(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const own = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'date'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
}
