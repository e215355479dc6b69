import { createHash } from 'node:crypto';
import type { meetings } from '@/db/schema/meetings';

type Named = Pick<typeof meetings.$inferInsert, 'sourceId' | 'day' | 'name' | 'groupName' | 'placeName' | 'address' | 'city' | 'regions'>;

/** Lower case and without accents, so that what is typed on a phone finds it. */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** What tells a source's meetings apart. */
export const keyOf = ({ sourceId, day }: { sourceId: string; day?: number | null }) => `${sourceId} ${day ?? '-'}`;

/** All that free text is looked for in. */
export function searchTextOf({ name, groupName, placeName, address, city, regions }: Partial<Named>) {
  return folded([name, groupName, placeName, address, city, ...(regions ?? [])].filter(Boolean).join(' '));
}

/** A meeting's place in the address bar: readable, and for one meeting of one source always the same. */
export function slugOf(source: string, { name, sourceId, day }: Pick<Named, 'name' | 'sourceId' | 'day'>) {
  const words =
    folded(name)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 48)
      .replace(/^-+|-+$/g, '') || 'meeting';
  const mark = createHash('sha256')
    .update(`${source}\n${keyOf({ sourceId, day })}`)
    .digest('hex')
    .slice(0, 10);
  return `${words}-${mark}`;
}
