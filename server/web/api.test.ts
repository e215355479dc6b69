import { request as ask, createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerApi } from './api';

const server = createServer((request, response) => void answerApi(request, response));
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => server.close());

type Sent = { method?: string; headers?: Record<string, string>; body?: string };

/** As programs ask: what comes back is left as it came. */
const call = (path: string, { method = 'GET', headers = {}, body }: Sent = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asked = ask({ port, path: `/api/trpc/${path}`, method, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) });
    });
    asked.on('error', reject);
    asked.end(body);
  });

const json = { 'content-type': 'application/json' };
const input = JSON.stringify({ json: { query: 'group' } });
const batch = (count: number) => `${Array(count).fill('site.about').join()}?batch=1&input=${encodeURIComponent('{}')}`;

test('a page of another site can change nothing', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    const refused = await call('discussions.reply', { method: 'POST', headers: { ...json, ...headers }, body: input });
    expect(refused.status).toBe(403);
  }
  const ours = await call('discussions.reply', { method: 'POST', headers: { ...json, 'sec-fetch-site': 'same-origin' }, body: input });
  expect(ours.status).toBe(401);
});

test('what is too long is not read, whether it says so or not', async () => {
  const body = ' '.repeat(2_000_001);
  const said = await call('discussions.reply', { method: 'POST', headers: { ...json, 'content-length': String(body.length) } });
  expect(said.status).toBe(413);
  const unsaid = await call('discussions.reply', { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' }, body });
  expect(unsaid.status).toBe(413);
});

test('twenty calls may come at once, and no more', async () => {
  expect((await call(batch(20))).status).toBe(200);
  expect((await call(batch(21))).status).toBe(400);
});

test('a long answer is compressed for whoever reads that, and none is kept on the way', async () => {
  const plain = await call(batch(20));
  const packed = await call(batch(20), { headers: { 'accept-encoding': 'br, gzip' } });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.body.length).toBeLessThan(plain.body.length);
  expect(JSON.parse(String(gunzipSync(packed.body)))).toEqual(JSON.parse(String(plain.body)));
  expect(packed.headers['cache-control']).toBe('private, no-store');
  expect(packed.headers.vary).toContain('accept-encoding');
});
