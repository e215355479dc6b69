import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { answerCall } from '@/server/api/door';
import { sendWhole } from './send';

/** The most that may come in one request: twenty calls with the longest posts fit. */
const longest = 2_000_000;

/** Answers a call of the API by its one door. */
export async function answerApi(request: IncomingMessage, response: ServerResponse) {
  const body = await bodyOf(request);
  if (body === undefined) return response.writeHead(413, { connection: 'close' }).end();
  const stop = new AbortController();
  response.once('close', () => stop.abort());
  const asked = new Request(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
    method: request.method,
    headers: headersOf(request),
    body: body.length > 0 ? body : null,
    signal: stop.signal,
  });
  const answer = await answerCall(asked);
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') && answer.body) return stream(answer.body, response);
  await sendWhole(request, response, Buffer.from(await answer.arrayBuffer()));
}

/** The headers of a request, as programs of the web know them. */
export function headersOf({ headers }: IncomingMessage) {
  const pairs = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  return new Headers(pairs.map(([name, value]) => [name, value]));
}

/** What was sent; nothing of it, when it is too long. */
async function bodyOf(request: IncomingMessage) {
  if (request.method === 'GET' || request.method === 'HEAD') return new Uint8Array();
  if (Number(request.headers['content-length'] ?? 0) > longest) return;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > longest) return;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function stream(body: ReadableStream, response: ServerResponse) {
  response.flushHeaders();
  Readable.from(body)
    .on('error', () => response.destroy())
    .pipe(response);
}
