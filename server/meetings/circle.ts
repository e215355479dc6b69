import { and, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Point } from './places';

/** A place and how far around it to look, in kilometres. */
export type Area = { centre: Point; within: number };

/** The radius of the earth in metres, as the extension earthdistance has it. */
const radius = 6_378_168;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (radians: number) => (radians * 180) / Math.PI;

/** How far a meeting is from here, in metres along the earth (haversine): from its two coordinates alone, which an index holds. */
export const metresFrom = ({ latitude, longitude }: Point) => sql<number>`(${sql.raw(String(2 * radius))} * asin(least(1, sqrt(
  sin(radians(${meetings.latitude} - ${latitude}::float8) / 2) ^ 2 + ${Math.cos(radians(latitude))}::float8 * cos(radians(${meetings.latitude}))
  * sin(radians(${meetings.longitude} - ${longitude}::float8) / 2) ^ 2))))`;

/** In a circle: in one of the squares of the map it touches, by the index, and then by its distance. */
export const inCircle = ({ centre, within }: Area): SQL | undefined =>
  and(
    sql`${meetings.square} = any(${sql.param(squaresIn({ centre, within }))}::int[])`,
    sql`${metresFrom(centre)} <= ${within * 1000}::float8`,
  );

/** The squares of a degree by a degree that a circle touches, numbered as the database does (`meetings.square`). */
export function squaresIn({ centre: { latitude, longitude }, within }: Area): number[] {
  // A little more than the circle, so that no rounding leaves out what lies on its edge.
  const angle = (within * 1000 + 10) / radius;
  const high = degrees(angle);
  const isAtPole = Math.abs(latitude) + high >= 90;
  const wide = isAtPole ? 180 : degrees(Math.asin(Math.sin(angle) / Math.cos(radians(latitude))));
  const [south, north] = [Math.floor(Math.max(-90, latitude - high)), Math.floor(Math.min(90, latitude + high))];
  const [west, east] = isAtPole ? [-180, 179] : [Math.floor(longitude - wide), Math.floor(longitude + wide)];
  const bands = Array.from({ length: north - south + 1 }, (_, index) => south + index);
  const columns = Array.from({ length: east - west + 1 }, (_, index) => (((west + index + 180) % 360) + 360) % 360);
  return bands.flatMap((band) => columns.map((column) => (band + 90) * 360 + column));
}
