import { open } from 'node:fs/promises';
import { PMTiles, type Source, TileType } from 'pmtiles';
import { env } from '@/server/env';
import { noteFault } from '@/server/faults';

/** The whole world as a square in a drawing (Web Mercator): where its corner is, and how wide it is. */
export type World = { left: number; top: number; width: number };
type Archive = {
  tiles: PMTiles;
  type: string;
  minZoom: number;
  maxZoom: number;
  credit: string;
  bounds: Record<'west' | 'south' | 'east' | 'north', number>;
};

/** What a tile usually measures; and so many are enough to fill a drawing. */
const usual = 256;
const most = 64;
const types: Partial<Record<TileType, string>> = {
  [TileType.Png]: 'image/png',
  [TileType.Jpeg]: 'image/jpeg',
  [TileType.Webp]: 'image/webp',
  [TileType.Avif]: 'image/avif',
};

/** A file on this machine, of which the few bytes of a tile are read. Opened for each: a handle that nobody closes would end the process. */
class File implements Source {
  constructor(private readonly path: string) {}
  getKey = () => this.path;
  async getBytes(offset: number, length: number) {
    const file = await open(this.path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.buffer.slice(0, bytesRead) };
    } finally {
      await file.close();
    }
  }
}

const kept = globalThis as { cairnTiles?: { path: string; archive: Promise<Archive | undefined> } };

/**
 * The map pictures of `CAIRN_TILES`, a `.pmtiles` archive of images that the host put on this machine; none without the setting. One that
 * cannot be read is noted for the host, and the map is drawn as if there were none.
 */
function archive(): Promise<Archive | undefined> {
  const path = env().CAIRN_TILES;
  if (!path) return Promise.resolve(undefined);
  if (kept.cairnTiles?.path !== path) {
    const archive = openArchive(path).catch((fault) => {
      noteFault(fault);
      return undefined;
    });
    kept.cairnTiles = { path, archive };
  }
  return kept.cairnTiles.archive;
}

async function openArchive(path: string): Promise<Archive> {
  const tiles = new PMTiles(new File(path));
  const { tileType, minZoom, maxZoom, minLon: west, minLat: south, maxLon: east, maxLat: north } = await tiles.getHeader();
  const type = types[tileType];
  if (!type) throw new Error(`CAIRN_TILES: ${path} holds no images (PNG, JPEG, WebP or AVIF).`);
  const { attribution } = (await tiles.getMetadata()) as { attribution?: unknown };
  return { tiles, type, minZoom, maxZoom, credit: asText(attribution), bounds: { west, south, east, north } };
}

/** The credit of an archive is written for a web page; shown is what it says. */
const asText = (html: unknown) =>
  typeof html === 'string'
    ? html
        .replace(/<[^>]*>/g, '')
        .replace(/&copy;/g, '©')
        .trim()
        .slice(0, 200)
    : '';

/** Which tiles cover a drawing of this size, and where each is to be put; none when there are no tiles of it. */
export async function tilesUnder({ left, top, width: world }: World, { width, height }: { width: number; height: number }) {
  const found = await archive();
  if (!found) return;
  const { bounds, minZoom, maxZoom, credit } = found;
  const zoom = Math.min(maxZoom, Math.max(minZoom, Math.round(Math.log2(world / usual))));
  const size = world / 2 ** zoom;
  const [west, east] = [bounds.west, bounds.east].map((longitude) => ((longitude + 180) / 360) * 2 ** zoom);
  const [north, south] = [bounds.north, bounds.south].map((latitude) => mercator(latitude) * 2 ** zoom);
  const across = between(Math.max(west ?? 0, -left / size), Math.min(east ?? 0, (width - left) / size), zoom);
  const down = between(Math.max(north ?? 0, -top / size), Math.min(south ?? 0, (height - top) / size), zoom);
  if (across.length * down.length > most) return;
  const tiles = down.flatMap((y) => across.map((x) => ({ z: zoom, x, y, left: left + x * size, top: top + y * size })));
  return tiles.length > 0 ? { tiles, size, credit } : undefined;
}

const between = (from: number, to: number, zoom: number) => {
  const first = Math.max(0, Math.floor(from));
  return Array.from({ length: Math.max(0, Math.min(2 ** zoom, Math.ceil(to)) - first) }, (_, index) => first + index);
};

/** How far down the square of the world a latitude lies, from 0 to 1. */
function mercator(latitude: number) {
  const sine = Math.sin((Math.max(-85.051, Math.min(85.051, latitude)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** One tile of the archive as it is, with its media type. */
export async function readTile(z: number, x: number, y: number) {
  const found = await archive();
  if (!found || z > found.maxZoom || x >= 2 ** z || y >= 2 ** z) return;
  const tile = await found.tiles.getZxy(z, x, y);
  return tile && { type: found.type, bytes: Buffer.from(tile.data) };
}
