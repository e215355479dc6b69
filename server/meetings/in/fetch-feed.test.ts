import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, fetchFeed, type Marks } from './fetch-feed';
import { isPublicAddress, pinnedLookup } from './public-addresses';

describe('an address inside', () => {
  test.for([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'nonsense',
    '',
  ])('%s is not on the open internet', (address) => expect(isPublicAddress(address)).toBe(false));

  test.for(['8.8.8.8', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  test.for([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.1.2.3:5432/',
    'file:///etc/passwd',
    'gopher://8.8.8.8/',
  ])('%s is refused, however it is written', async (address) => {
    await expect(fetchFeed(address)).rejects.toMatchObject({ reason: 'meetings.addressInside' });
  });

  test('is refused when a name stands for it, also as one of several, or in the old clothes of another', async () => {
    const answers = [['10.0.0.7'], ['93.184.215.14', '127.0.0.1'], ['::ffff:192.168.0.1'], ['fe80::1'], []];
    for (const addresses of answers) {
      const names = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      await expect(fetchFeed('http://meetings.example.org/', undefined, { names })).rejects.toMatchObject({
        reason: 'meetings.addressInside',
      });
    }
    await expect(fetchFeed('http://localhost/')).rejects.toMatchObject({ reason: 'meetings.addressInside' });
  });

  test('is not reached by a name that answers differently the second time: it is asked for once', async () => {
    let asked = 0;
    const names = async () => [{ address: asked++ === 0 ? '93.184.215.14' : '127.0.0.1', family: 4 }];
    const found = await new Promise((done) => pinnedLookup(false, names)('rebind.example.org', {}, (_error, address) => done(address)));
    expect([found, asked]).toEqual(['93.184.215.14', 1]);
  });
});

describe('reading an address', () => {
  const seen: IncomingMessage[] = [];
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/feed': (request, response) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"one"', 'content-encoding': 'gzip' }).end(gzipSync('[{"name":"A"}]'));
    },
    '/turn': (_, response) => response.writeHead(302, { location: '/feed' }).end(),
    '/inside': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/secret' }).end(),
    '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
    '/gone': (_, response) => response.writeHead(404).end('no'),
    '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60 * 1024 * 1024))),
    '/dated': (request, response) => {
      if (request.headers['if-modified-since'] === 'Mon, 05 Oct 2026 10:00:00 GMT') response.writeHead(304).end();
      else response.writeHead(200, { 'last-modified': 'Mon, 05 Oct 2026 10:00:00 GMT' }).end('[]');
    },
    '/silent': () => {},
    '/slow': (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
    '/slow-packed': (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(gzipSync('[]').subarray(0, 10));
    },
    '/within': (_, response) => response.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
    '/by-name': (_, response) => response.writeHead(302, { location: 'http://localhost:1/' }).end(),
    '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('[');
      response.destroy();
    },
  };
  const server = createServer((request, response) => {
    seen.push(request);
    answers[request.url ?? '']?.(request, response);
  });
  let root = '';
  let near = '';
  const read = (path: string, marks?: Marks, milliseconds?: number) => fetchFeed(`${root}${path}`, marks, { near, milliseconds });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    root = `http://${host}`;
    near = `wiki.lan, ${host}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('gives its text unpacked and its marks, and says when it is as it was', async () => {
    const first = await read('/feed');
    expect(first).toEqual({ isUnchanged: false, text: '[{"name":"A"}]', etag: '"one"', lastModified: null });
    expect(await read('/feed', { etag: '"one"', lastModified: null })).toEqual({ isUnchanged: true });
    expect(seen.at(-1)?.headers.cookie).toBeUndefined();
    const { text: _, isUnchanged: __, ...marks } = (await read('/dated')) as { isUnchanged: false; text: string } & Marks;
    expect(marks).toEqual({ etag: null, lastModified: 'Mon, 05 Oct 2026 10:00:00 GMT' });
    expect(await read('/dated', marks)).toEqual({ isUnchanged: true });
  });

  test('follows where it is sent, but never inside', async () => {
    expect(await read('/turn')).toMatchObject({ text: '[{"name":"A"}]' });
    for (const path of ['/inside', '/within', '/by-name', '/file'])
      await expect(read(path)).rejects.toMatchObject({ reason: 'meetings.addressInside' });
    await expect(read('/round')).rejects.toMatchObject({ reason: 'meetings.addressTurns' });
  });

  test('waits no longer than it may, whether nothing comes, or a little at a time', async () => {
    for (const path of ['/silent', '/slow', '/slow-packed'])
      await expect(read(path, undefined, 300)).rejects.toMatchObject({ reason: 'meetings.addressSlow' });
  });

  test('refuses what is too large once unpacked, what is not there, and what breaks off', async () => {
    await expect(read('/bomb')).rejects.toMatchObject({ reason: 'meetings.addressTooLarge' });
    await expect(read('/gone')).rejects.toMatchObject({ reason: 'meetings.addressRefused' });
    await expect(read('/cut')).rejects.toMatchObject({ reason: 'meetings.addressUnknown' });
    await expect(fetchFeed('http://127.0.0.2:1/', undefined, { near })).rejects.toMatchObject({ reason: 'meetings.addressInside' });
  });
});

test('a sheet is read as its table, and a BMLT root by its three answers', () => {
  expect(addressesOf('https://docs.google.com/spreadsheets/d/abc-1/edit#gid=7', 'table')).toEqual([
    'https://docs.google.com/spreadsheets/d/abc-1/export?format=csv&gid=7',
  ]);
  expect(addressesOf('https://na.example.org/main_server/client_interface/json/?switcher=GetSearchResults', 'bmlt')).toEqual(
    ['GetSearchResults', 'GetFormats', 'GetServiceBodies'].map(
      (part) => `https://na.example.org/main_server/client_interface/json/?switcher=${part}`,
    ),
  );
});
