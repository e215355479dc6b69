import type { IncomingMessage, ServerResponse } from 'node:http';
import { readTile } from '@/server/meetings/tiles';

/**
 * Gives out the pictures that the map lies on, where the host has some (`CAIRN_TILES`): `/api/tiles/<zoom>/<x>/<y>`, from this very site.
 * @returns whether one was asked for
 */
export async function answerTile({ url = '', method }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [, ...numbers] = /^\/api\/tiles\/(\d{1,2})\/(\d{1,8})\/(\d{1,8})$/.exec(url) ?? [];
  if (numbers.length === 0 || (method !== 'GET' && method !== 'HEAD')) return false;
  const [z = 0, x = 0, y = 0] = numbers.map(Number);
  const tile = await readTile(z, x, y);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  if (!tile) response.writeHead(404).end();
  else {
    response.writeHead(200, { 'content-type': tile.type, 'content-length': tile.bytes.length, 'cache-control': 'public, max-age=86400' });
    response.end(method === 'HEAD' ? undefined : tile.bytes);
  }
  return true;
}
