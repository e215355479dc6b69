import { gzipSync } from 'node:zlib';
import type { Context, System } from '@/server/context';
import { noon } from './noon';

/** What tests of the sources of meetings share: a row of Meeting Guide, Mondays at 7:00 in Philadelphia, with no more than it needs. */
export const bare = {
  slug: 'sunrise',
  name: 'Sunrise Group',
  day: 1,
  time: '07:00',
  timezone: 'America/New_York',
  formatted_address: '1 Main St, Philadelphia, PA 19104, USA',
  types: ['O', 'X'],
};

/** The same as a meeting of NA, with its point. */
export const row = { ...bare, fellowship: 'na', latitude: 39.95, longitude: -75.16 };

/** So many rows that are not the same meeting. */
export const many = (count: number, over: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ ...row, slug: `m${index}`, name: `Meeting ${index}`, ...over }));

/** A file as the browser brings it. */
export const packed = (content: unknown) => gzipSync(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64');

export const system = (db: Context['db'], now = noon): Context<System> => ({ db, actor: { kind: 'system' }, now });
