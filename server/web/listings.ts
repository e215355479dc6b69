import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Context } from '@/server/context';
import { database } from '@/server/database';
import { env } from '@/server/env';
import { giveBmlt } from '@/server/meetings/out/bmlt';
import { giveCalendar, giveGuide, giveOne, giveTable, TooMany } from '@/server/meetings/out/feeds';
import { type Given, json, said } from '@/server/meetings/out/given';
import { listingVersion } from '@/server/meetings/out/version';
import { Busy, type Edition, Editions } from './editions';

const editions = new Editions();

/** What goes with every answer: any page may read it, nobody lists it, and it is asked for again each time, which costs nothing if unchanged. */
const always = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'ETag, Content-Disposition',
  'access-control-max-age': '86400',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, no-cache',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
};

/**
 * Gives the meetings back to the field: Meeting Guide JSON, TSML's table, calendars and a BMLT root.
 * @returns whether it was one of these that was asked for
 */
export async function answerListings(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = addressOf(request);
  if (!url || !isListing(url.pathname)) return false;
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD, OPTIONS' }).end();
  else if (isRoot(url.pathname)) response.writeHead(302, { location: '/meetings/data' }).end();
  else await give(request, response, url);
  return true;
}

/** Slashes too many are forgiven, as BMLT does. */
function addressOf({ url = '' }: IncomingMessage) {
  if (!/^\/+(api\/+(meetings\.|bmlt)|meetings)/.test(url) || url.length > 8000) return null;
  return URL.parse(`http://site${url.replace(/^\/{2,}/, '/')}`);
}

const isRoot = (path: string) => /^\/api\/bmlt\/*(index\.php)?$/.test(path);
const isListing = (path: string) => /^\/api\/meetings\.(json|csv)$|^\/meetings(\/[a-z0-9-]{1,120})?\.ics$|^\/api\/bmlt(\/|$)/.test(path);

async function give(request: IncomingMessage, response: ServerResponse, url: URL) {
  try {
    const edition = await editionOf(url);
    await send(request, response, edition);
  } catch (fault) {
    if (!(fault instanceof Busy) && !(fault instanceof TooMany)) throw fault;
    const isBusy = fault instanceof Busy;
    const words = isBusy
      ? 'Too many ask at once. Please ask again in a moment.'
      : 'These are too many for one calendar. Please ask for fewer.';
    if (isBusy) response.setHeader('retry-after', '5');
    response.writeHead(isBusy ? 503 : 400, { 'content-type': json }).end(JSON.stringify({ error: words }));
  }
}

async function editionOf(url: URL): Promise<Edition> {
  const ctx: Context = { db: database().db, actor: { kind: 'visitor' }, now: new Date() };
  const given = (await givenFor(ctx, url)) ?? said(404, json, JSON.stringify({ error: 'There is nothing here.' }));
  const stamp = `${await listingVersion(ctx)}${given.isTimed ? ` ${Math.floor(ctx.now.getTime() / 60_000)}` : ''}`;
  const key = `${url.pathname}?${wordsOf(url.searchParams)}`;
  return editions.get(key, stamp, { status: given.status, headers: { 'content-type': given.type, ...given.headers } }, (write) =>
    given.write(ctx, write),
  );
}

/** Words that programs add so that nothing on the way is kept say nothing. */
function wordsOf(params: URLSearchParams) {
  const words = new URLSearchParams([...params].filter(([key]) => !['timestamp', '_', 'cache'].includes(key)));
  words.sort();
  return words.toString();
}

async function givenFor(ctx: Context, { pathname, searchParams }: URL): Promise<Given | undefined> {
  const site = { origin: env().CAIRN_URL.replace(/\/+$/, '') };
  if (pathname === '/api/meetings.json') return giveGuide(searchParams, site);
  if (pathname === '/api/meetings.csv') return giveTable(searchParams, site);
  if (pathname === '/meetings.ics') return giveCalendar(searchParams, site);
  const [, slug] = /^\/meetings\/([a-z0-9-]+)\.ics$/.exec(pathname) ?? [];
  return slug ? giveOne(ctx, slug, searchParams, site) : giveBmlt(pathname.slice('/api/bmlt'.length), searchParams, site);
}

async function send(request: IncomingMessage, response: ServerResponse, edition: Edition) {
  const { encoding, tag } = packingFor(request.headers['accept-encoding'], edition);
  const etag = `"${edition.hash}${tag}"`;
  response.setHeader('vary', 'accept-encoding');
  if (edition.status === 200) response.setHeader('etag', etag);
  if (edition.status === 200 && isKnown(request.headers['if-none-match'], edition.hash)) return response.writeHead(304).end();
  for (const [name, value] of Object.entries(edition.headers)) response.setHeader(name, value);
  if (encoding) response.setHeader('content-encoding', encoding);
  const body = encoding === 'br' ? edition.brotli : encoding === 'gzip' ? edition.gzip : edition.plain;
  response.setHeader('content-length', body?.length ?? edition.length);
  response.statusCode = edition.status;
  if (request.method === 'HEAD' || body) return response.end(request.method === 'HEAD' ? undefined : body);
  // A reader who goes away is nobody's fault.
  await pipeline(Readable.from([edition.gzip]), createGunzip(), response).catch(() => response.destroy());
}

/** What is short goes as it is; the tags of the packings are different, as strong ones must be. */
function packingFor(accepted: string | string[] | undefined, { length }: Edition): { encoding?: 'br' | 'gzip'; tag: string } {
  const reads = (name: string) => new RegExp(`(^|[\\s,])(${name}|\\*)(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(String(accepted ?? ''));
  if (length < 1400) return { tag: '' };
  if (reads('br')) return { encoding: 'br', tag: '-br' };
  return reads('gzip') ? { encoding: 'gzip', tag: '-gz' } : { tag: '' };
}

/** Whether whoever asks has this content, in whichever packing. */
const isKnown = (header: string | undefined, hash: string) =>
  header?.split(',').some((tag) => tag.trim() === '*' || /^(?:W\/)?"(.{22})(?:-br|-gz)?"$/.exec(tag.trim())?.[1] === hash) ?? false;
