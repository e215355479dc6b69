import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { World } from './tiles';

export type Box = { west: number; east: number; south: number; north: number };
type Town = { name: string; latitude: number; longitude: number };
type Topology = Parameters<typeof mesh>[0];

const width = 800;
const height = 560;
/** Where the square of the world ends in the north (Web Mercator). */
const highest = 85.051129;
/** Letters of a name at the size it is written in. */
const letter = 7;

/**
 * A map of this part of the world, drawn here from outlines that we carry (Natural Earth, US Census, both in the public domain), so that nobody
 * else learns where somebody looks: land, borders and the states of the US as paths, and as many towns as can be read.
 */
export function drawMap({ west, east, south, north }: Box, towns: Town[]) {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
      [west, north],
      [east, south],
    ],
  };
  const projection = geoMercator().fitExtent(
    [
      [24, 24],
      [width - 24, height - 24],
    ],
    corners,
  );
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const [left = 0] = projection([-180, 0]) ?? [];
  const [, top = 0] = projection([0, highest]) ?? [];
  const world: World = { left, top, width: 2 * Math.PI * projection.scale() };
  const path = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  const { land, borders, states } = outlines();
  const at = (latitude: number, longitude: number) => {
    const [x = 0, y = 0] = projection([longitude, Math.max(-85, Math.min(85, latitude))]) ?? [];
    return { x: Math.round(x), y: Math.round(y) };
  };
  const picture = { width, height, land: draw(land), borders: draw(borders), states: draw(states), towns: readable(towns, at) };
  return { picture, at, world };
}

/** Names in the order given, each where none stands yet. */
function readable(towns: Town[], at: (latitude: number, longitude: number) => { x: number; y: number }) {
  const set: { name: string; x: number; y: number }[] = [];
  for (const { name, latitude, longitude } of towns) {
    const { x, y } = at(latitude, longitude);
    const isIn = x > 10 && x + name.length * letter < width - 10 && y > 20 && y < height - 10;
    const isFree = set.every(
      (other) => Math.abs(other.y - y) > 18 || x > other.x + other.name.length * letter + 12 || other.x > x + name.length * letter + 12,
    );
    if (isIn && isFree) set.push({ name, x, y });
    if (set.length >= 14) break;
  }
  return set;
}

type Outlines = { land: GeoPermissibleObjects; borders: GeoPermissibleObjects; states: GeoPermissibleObjects };
let known: Outlines | undefined;

function outlines(): Outlines {
  if (known) return known;
  const packages = createRequire(import.meta.url);
  const world: Topology = packages('world-atlas/countries-50m.json');
  const us: Topology = packages('us-atlas/states-10m.json');
  const of = (topology: Topology, name: string) => {
    const shape = topology.objects[name];
    if (!shape) throw new Error(`The outlines have no ${name}.`);
    return shape;
  };
  known = {
    land: feature(world, of(world, 'land')),
    borders: mesh(world, of(world, 'countries') as Parameters<typeof mesh>[1], (one, other) => one !== other),
    states: mesh(us, of(us, 'states') as Parameters<typeof mesh>[1], (one, other) => one !== other),
  };
  return known;
}
