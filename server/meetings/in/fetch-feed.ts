import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { env } from '@/server/env';
import { AppError, conflict } from '@/server/errors';
import { pinnedLookup, type Resolve, refuseInside } from './public-addresses';

/** The largest answer that is read, unpacked; the longest a source may take in all; how often it may send us elsewhere. */
const limits = { bytes: 50 * 1024 * 1024, milliseconds: 30_000, redirects: 4 };

export type Marks = { etag: string | null; lastModified: string | null };
/** What a test may bring of its own: how names are looked up, how long is waited; and which hosts of one's own network may be read. */
type Edge = { names?: Resolve; near?: string; milliseconds?: number };
export type Answer = { isUnchanged: true } | ({ isUnchanged: false; text: string } & Marks);

/**
 * Reads an address of a source: only what is on the open internet, also after each redirect; asked for only what is newer than the marks
 * of the last answer; within limits of size and time. Refuses with a reason that an admin can read.
 */
export async function fetchFeed(
  address: string,
  marks?: Marks,
  { names, near = env().CAIRN_FEEDS_NEAR ?? '', milliseconds = limits.milliseconds }: Edge = {},
): Promise<Answer> {
  const signal = AbortSignal.timeout(milliseconds);
  let url = new URL(address);
  try {
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await request(url, marks, signal, isKnown(url, near), names);
      const { statusCode = 0, headers } = response;
      if (statusCode === 304) {
        response.destroy();
        return { isUnchanged: true };
      }
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.destroy();
        url = new URL(headers.location, url);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw conflict('meetings.addressRefused');
      }
      const text = await textOf(response);
      return { isUnchanged: false, text, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
    }
  } catch (error) {
    throw error instanceof AppError ? error : conflict(signal.aborted ? 'meetings.addressSlow' : 'meetings.addressUnknown');
  }
  throw conflict('meetings.addressTurns');
}

/** A host of one's own network may be named in the settings by whoever runs this site. */
const isKnown = ({ host }: URL, near: string) => near.split(',').some((known) => known.trim() === host);

function request(url: URL, marks: Marks | undefined, signal: AbortSignal, isNear: boolean, names?: Resolve): Promise<http.IncomingMessage> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw conflict('meetings.addressInside');
  refuseInside(url, isNear);
  const { get } = url.protocol === 'https:' ? https : http;
  const headers = {
    accept: 'application/json, text/csv;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br, deflate',
    'user-agent': 'Cairn (meeting listings)',
    ...(marks?.etag && { 'if-none-match': marks.etag }),
    ...(marks?.lastModified && { 'if-modified-since': marks.lastModified }),
  };
  return new Promise((done, fail) => {
    get(url, { headers, signal, agent: false, lookup: pinnedLookup(isNear, names) }, done).on('error', fail);
  });
}

/** Counted as it is unpacked: a small answer may unfold to a large one. */
async function textOf(response: http.IncomingMessage) {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of unpacked(response)) {
    length += part.length;
    if (length > limits.bytes) {
      response.destroy();
      throw conflict('meetings.addressTooLarge');
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function unpacked(response: http.IncomingMessage): Readable {
  const ways: Record<string, () => NodeJS.ReadWriteStream> = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate };
  const way = ways[response.headers['content-encoding'] ?? '']?.();
  if (!way) return response;
  response.on('error', (error) => way.emit('error', error));
  return response.pipe(way) as unknown as Readable;
}

/** What names a source may be seen; the key to it is not part of its name. */
export function withoutSecrets(address: string) {
  const url = new URL(address);
  for (const secret of ['key', 'token', 'apikey', 'api_key']) url.searchParams.delete(secret);
  url.username = url.password = url.hash = '';
  return url.href;
}

/** Whether an address is that of a BMLT root, as such roots are called. What it is for sure is seen when it is read. */
export const formatOf = (url: string) => (/client_interface|bmlt|main_server/i.test(url) ? 'bmlt' : 'meeting-guide');

/** The addresses to read of a source: a Google sheet has one for its table, and a BMLT root answers in three parts. */
export function addressesOf(url: string, format: string = formatOf(url)): string[] {
  const sheet = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
  if (sheet)
    return [`https://docs.google.com/spreadsheets/d/${sheet}/export?format=csv${/[#&?](gid=\d+)/.exec(url)?.[1]?.replace(/^/, '&') ?? ''}`];
  if (format !== 'bmlt') return [url];
  const root = url.replace(/\/client_interface\/.*$/, '').replace(/\/+$/, '');
  const parts = ['GetSearchResults', 'GetFormats', 'GetServiceBodies'];
  return parts.map((part) => `${root}/client_interface/json/?switcher=${part}`);
}
