import { request as ask, createServer } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { database } from '@/server/database';
import { makers } from '@/server/testing/make';
import { Busy, Editions } from './editions';
import { answerListings } from './listings';

const { db } = database();
const make = makers(db);
const made: string[] = [];
const server = createServer(async (request, response) => {
  if (!(await answerListings(request, response))) response.writeHead(418).end();
});
let port = 0;
const filler = 'A long note. '.repeat(200);
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  server.close();
  for (const id of made) await db.delete(meetingFeeds).where(eq(meetingFeeds.id, id));
});

/** One of a fellowship that no other test has meetings of, here. */
async function meeting(over: Parameters<typeof make.meeting>[0] = {}) {
  const row = await make.meeting({ fellowship: 'lifering', notes: filler, ...over });
  made.push(row.feedId);
  return row;
}

/** As programs ask: what comes back is left as it came. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }>((resolve, reject) => {
    const asked = ask({ port, path, method, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers as Record<string, string | undefined>,
        body: Buffer.concat(parts),
      });
    });
    asked.on('error', reject);
    asked.end();
  });
const ours = '/api/meetings.json?fellowship=lifering';

describe('a listing that is given out', () => {
  test.each([
    [ours, 'application/json; charset=utf-8'],
    ['/api/meetings.csv?fellowship=lifering', 'text/csv; charset=utf-8'],
    ['/meetings.ics?fellowship=lifering', 'text/calendar; charset=utf-8'],
    ['/api/bmlt/client_interface/json/?switcher=GetServerInfo', 'application/json; charset=utf-8'],
    ['/api/bmlt/client_interface/json?switcher=GetServerInfo', 'application/json; charset=utf-8'],
    ['/api/bmlt//client_interface/jsonp/?switcher=GetServerInfo', 'text/javascript; charset=utf-8'],
    ['/api/bmlt/client_interface/serverInfo.xml', 'application/xml; charset=utf-8'],
  ])('%s may be read by any page', async (path, type) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-robots-tag': 'noindex',
    });
    expect(headers.etag).toMatch(/^"[\w-]{22}"$/);
  });

  test('comes packed for whoever reads that, and with a tag of its own for each packing', async () => {
    await meeting();
    await expect.poll(async () => (await get(ours)).body.length, { timeout: 10_000 }).toBeGreaterThan(1400);
    const [plain, gzip, brotli] = [
      await get(ours),
      await get(ours, { 'accept-encoding': 'gzip, br;q=0' }),
      await get(ours, { 'accept-encoding': 'gzip, deflate, br' }),
    ];
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(plain.headers.vary).toContain('accept-encoding');
  });

  test('is not sent again to whoever has it, and is again when it changed', async () => {
    const { id } = await meeting();
    const { headers } = await get(ours, { 'accept-encoding': 'br' });
    const again = await get(ours, { 'accept-encoding': 'br', 'if-none-match': `"other", W/${headers.etag}` });
    expect([again.status, again.body.length, again.headers.etag, again.headers['access-control-allow-origin']]).toEqual([
      304,
      0,
      headers.etag,
      '*',
    ]);
    await db.update(meetings).set({ name: 'Another name' }).where(eq(meetings.id, id));
    await expect.poll(async () => (await get(ours, { 'if-none-match': String(headers.etag) })).status, { timeout: 10_000 }).toBe(200);
    expect((await get(ours)).body.toString()).toContain('Another name');
  });

  test('Q01: is read without an account, may be kept by whoever is between, and leaves nothing on the device', async () => {
    for (const fellowship of ['na', 'aa'] as const) {
      const { slug } = await meeting({ fellowship, name: `Open to all ${fellowship}` });
      const asked = `fellowship=${fellowship}`;
      const paths = [`/api/meetings.json?${asked}`, `/api/meetings.csv?${asked}`, `/meetings.ics?${asked}`, `/meetings/${slug}.ics`];
      for (const path of paths) {
        const { status, headers, body } = await get(path);
        expect([path, status]).toEqual([path, 200]);
        expect(body.toString()).toContain(`Open to all ${fellowship}`);
        expect(headers).toMatchObject({ 'cache-control': expect.stringContaining('public'), etag: expect.any(String) });
        expect(headers).not.toHaveProperty('set-cookie');
        // The same for everybody: it does not matter who asks.
        expect(headers.vary ?? '').not.toMatch(/cookie|authorization/i);
        expect((await get(path, { cookie: 'authjs.session-token=somebody' })).headers.etag).toBe(headers.etag);
      }
    }
  });

  test('has no body when only its head is asked for; programs of other sites may ask before', async () => {
    const head = await get(ours, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
    const options = await get(ours, { origin: 'https://a.example', 'access-control-request-method': 'GET' }, 'OPTIONS');
    expect([options.status, options.headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect((await get(ours, {}, 'POST')).status).toBe(405);
  });

  test('what is none is left to others, or not found', async () => {
    expect((await get('/meetings')).status).toBe(418);
    expect((await get('/meetings/a-meeting')).status).toBe(418);
    expect((await get('/meetings/nothing.ics')).status).toBe(404);
    expect((await get('/api/bmlt/nothing')).status).toBe(404);
    expect((await get('/api/bmlt/client_interface/json/?switcher=Nothing')).status).toBe(422);
    expect(await get('/api/bmlt/')).toMatchObject({ status: 302, headers: { location: '/meetings/data' } });
  });
});

describe('editions', () => {
  const given = { status: 200, headers: {} };
  const saying =
    (text: string, after: Promise<unknown> = Promise.resolve()) =>
    async (write: (text: string) => Promise<void>) => {
      await after;
      await write(text);
    };

  test('many who ask at once have it made once', async () => {
    let times = 0;
    const editions = new Editions();
    const one = () =>
      editions.get('a', '1', given, async (write) => {
        times++;
        await write('a');
      });
    await Promise.all([one(), one(), one()]);
    await one();
    expect(times).toBe(1);
  });

  test('while a new one takes long, the one before is given, and then the new one', async () => {
    const editions = new Editions(1000_000, 20);
    let done = () => {};
    const slow = new Promise<void>((resolve) => {
      done = resolve;
    });
    await editions.get('a', '1', given, saying('old'));
    expect(String((await editions.get('a', '2', given, saying('new', slow))).plain)).toBe('old');
    done();
    await expect.poll(async () => String((await editions.get('a', '2', given, saying('new'))).plain), { timeout: 10_000 }).toBe('new');
  });

  test('one that cannot be made is no harm to the next', async () => {
    const editions = new Editions();
    await expect(editions.get('a', '1', given, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(String((await editions.get('a', '1', given, saying('yes'))).plain)).toBe('yes');
  });

  test('too many that wait are turned away, and all others are served in turn', async () => {
    const editions = new Editions();
    const answers = await Promise.allSettled(
      Array.from({ length: 80 }, (_, index) => editions.get(String(index), '1', given, saying('x'))),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.every(({ reason }) => reason instanceof Busy)).toBe(true);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.length - refused.length).toBeGreaterThan(60);
  });

  test('what is long is kept packed alone, and read whole', async () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `line ${index}\n`).join('');
    const edition = await new Editions().get('a', '1', given, saying(text));
    expect(edition.plain).toBeUndefined();
    expect([edition.length, String(gunzipSync(edition.gzip)) === text]).toEqual([text.length, true]);
  });
});
