import { and, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import type { Area } from './circle';
import type { FindMeetings } from './input';
import { type Box, drawMap } from './outlines';
import { readAs } from './queries';
import { searchFor } from './search';
import { tilesUnder } from './tiles';

/** How many dots side by side, so that each can be hit by a finger. */
const columns = 14;
const kilometresToADegree = 111.2;

type Cell = { latitude: number; longitude: number; count: number; slug: string; name: string; width: number };

/**
 * The meetings of the list on a map of our own, those close to each other as one dot with their number. What has no place, such as
 * a meeting online, is counted beside it: dots and that number together are the total of the list, from the same condition.
 */
export async function mapMeetings(ctx: Context, { before: _, ...asked }: FindMeetings) {
  const { input, where, area, place, isLost } = await searchFor(ctx, asked);
  const box = area ? boxAround(area) : await extentOf(ctx, where);
  const step = Math.max(box.east - box.west, box.north - box.south) / columns;
  const [cells, placeless] = await Promise.all([
    cellsOf(ctx, where, step),
    ctx.db.$count(meetings, and(where, sql`${meetings.latitude} is null`)),
  ]);
  const towns = await townsIn(ctx, box);
  const drawn = drawMap(box, towns);
  const dots = cells.map(({ latitude, longitude, width, count, slug, name }) => ({
    count,
    slug,
    name,
    /** In the words of the finder: where to look closer. */
    near: `${latitude.toFixed(2)},${longitude.toFixed(2)}`,
    within: Math.max(1, Math.ceil(((width || step) * kilometresToADegree) / 2)),
    ...drawn.at(latitude, longitude),
  }));
  const placed = dots.reduce((sum, { count }) => sum + count, 0);
  return {
    place,
    isLost,
    read: readAs(asked, input),
    within: area?.within ?? null,
    ...drawn.picture,
    tiled: await tilesUnder(drawn.world, drawn.picture),
    dots,
    placeless,
    total: placed + placeless,
  };
}

/** A degree of longitude is shorter the farther from the equator. */
function boxAround({ centre: { latitude, longitude }, within }: Area): Box {
  const high = within / kilometresToADegree;
  const wide = high / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return { west: longitude - wide, east: longitude + wide, south: Math.max(-85, latitude - high), north: Math.min(85, latitude + high) };
}

/** All that the meetings span, with a margin; the world, when there are none. */
async function extentOf({ db }: Context, where: SQL | undefined): Promise<Box> {
  const [box] = await db.execute<{ west: number | null; east: number; south: number; north: number }>(sql`
    select min(longitude) as west, max(longitude) as east, min(latitude) as south, max(latitude) as north from meetings where ${where}`);
  if (!box || box.west === null) return { west: -170, east: 180, south: -56, north: 75 };
  const margin = Math.max(0.05, Math.max(box.east - box.west, box.north - box.south) * 0.06);
  return {
    west: Math.max(-180, box.west - margin),
    east: Math.min(180, box.east + margin),
    south: Math.max(-85, box.south - margin),
    north: Math.min(85, box.north + margin),
  };
}

function cellsOf({ db }: Context, where: SQL | undefined, step: number) {
  return db.execute<Cell>(sql`
    select count(*)::int as count, avg(latitude) as latitude, avg(longitude) as longitude, min(slug) as slug, min(name) as name,
      greatest(max(latitude) - min(latitude), max(longitude) - min(longitude)) as width
    from meetings where ${and(where, sql`latitude is not null`)}
    group by floor(latitude / ${step}::float8), floor(longitude / ${step}::float8) order by count(*) desc`);
}

/** The largest towns in sight, by which one knows where one is. */
async function townsIn({ db }: Context, { west, east, south, north }: Box) {
  return db.execute<{ name: string; latitude: number; longitude: number }>(sql`
    select name, latitude, longitude from places
    where kind = 'town' and latitude between ${south} and ${north} and longitude between ${west} and ${east}
    order by population desc limit 40`);
}
