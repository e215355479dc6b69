import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { env } from '@/server/env';
import { noon, test } from '@/server/testing/test';
import { answerTile } from '@/server/web/tiles';
import { FindMeetings } from './input';
import { mapMeetings } from './map';

/** One red pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

/** An archive of the whole world in two steps of zoom, every tile of it the same picture (PMTiles, version 3). */
function archiveOf(tile: Buffer, tileType: number, metadata: object) {
  // The directory: one entry from tile 0 on, which stands for the five there are; its length, and its offset plus one.
  const directory = Buffer.from([1, 0, 5, tile.length, 1]);
  const about = Buffer.from(JSON.stringify(metadata));
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  const sizes = [
    127,
    directory.length,
    127 + directory.length,
    about.length,
    0,
    0,
    127 + directory.length + about.length,
    tile.length,
    5,
    1,
    1,
  ];
  for (const [index, size] of sizes.entries()) header.writeBigUInt64LE(BigInt(size), 8 + index * 8);
  header.set([1, 1, 1, tileType, 0, 1], 96);
  for (const [index, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + index * 4);
  return Buffer.concat([header, directory, about, tile]);
}

let path = '';
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'cairn-tiles-')), 'map.pmtiles');
});
afterEach(() => {
  env().CAIRN_TILES = undefined;
});

async function ask(address: string) {
  const server = createServer((async (request, response) => {
    if (!(await answerTile(request, response))) response.writeHead(418).end();
  }) as RequestListener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const answer = await fetch(`http://127.0.0.1:${port}${address}`);
  const body = Buffer.from(await answer.arrayBuffer());
  server.close();
  return { status: answer.status, type: answer.headers.get('content-type'), body };
}

test('the map lies on the tiles of the host, from this site, with their credit', async ({ db, make }) => {
  await make.meeting();
  const map = (words: object) => mapMeetings({ db, actor: { kind: 'visitor' }, now: noon }, FindMeetings.parse(words));
  expect((await map({})).tiled).toBeUndefined();
  expect(await ask('/api/tiles/0/0/0')).toMatchObject({ status: 404 });

  await writeFile(path, archiveOf(png, 2, { attribution: '<a href="https://example.org">&copy; Somebody</a>' }));
  env().CAIRN_TILES = path;
  const { tiled, dots, width } = await map({ near: '39.95,-75.16', within: '500' });
  expect(tiled?.credit).toBe('© Somebody');
  // Philadelphia is in the north-west of the world; and its tile lies under its dot.
  expect(tiled?.tiles).toMatchObject([{ z: 1, x: 0, y: 0 }]);
  const [tile, dot] = [tiled?.tiles[0], dots[0]];
  const share = ((dot?.x ?? 0) - (tile?.left ?? 0)) / (tiled?.size ?? 1);
  expect(share).toBeCloseTo((180 - 75.16) / 180, 2);
  expect(tiled?.size).toBeGreaterThan(width);
  expect(await ask('/api/tiles/1/0/0')).toEqual({ status: 200, type: 'image/png', body: png });
  for (const nowhere of ['/api/tiles/1/2/0', '/api/tiles/9/0/0']) expect(await ask(nowhere)).toMatchObject({ status: 404 });
  for (const other of ['/api/tiles/1/0', '/api/tiles/../secret', '/api/tiles/1/0/0?x'])
    expect(await ask(other)).toMatchObject({ status: 418 });
});

test('an archive that cannot be shown leaves the map as it is without one', async ({ db, make }) => {
  await make.meeting();
  await writeFile(path, archiveOf(png, 1, {}));
  for (const unfit of [path, '/nowhere/map.pmtiles']) {
    env().CAIRN_TILES = unfit;
    const map = await mapMeetings({ db, actor: { kind: 'visitor' }, now: noon }, FindMeetings.parse({}));
    expect([map.tiled, map.total]).toEqual([undefined, 1]);
  }
});
