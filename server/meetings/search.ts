import { and, type SQL, sql } from 'drizzle-orm';
import type { Context } from '@/server/context';
import { readBox, withChoices } from './box';
import { type Area, inCircle, metresFrom } from './circle';
import { alone, filters, isListed, saying } from './filters';
import type { FindMeetings } from './input';
import { isBehind, refreshNext } from './next';
import { findPlace, type Place, type Point } from './places';

/** How far to look, in kilometres, until there are `enough` to choose from. */
const circles = [5, 10, 25, 50, 100, 250, 500];
const enough = 10;
const [close, largest] = [50, 500];

export type Search = {
  /** What was asked, with what the words in the box say. */
  input: FindMeetings;
  /** The moment everything is reckoned from: that of the first page, on all pages of a list. */
  at: Date;
  place: (Point & Partial<Place>) | null;
  /** Words that are no place we know, and so were looked for in the listings. */
  isLost: boolean;
  /** Around where, and how far in kilometres. */
  area: Area | null;
  /** Whether somewhere was asked for around which there is nothing, however far. */
  isEmpty: boolean;
  /** What is listed there and says the words: all but the answers to the questions, as the counts need it. */
  around: SQL | undefined;
  /** All of it as one condition over `meetings`. */
  where: SQL | undefined;
};

/**
 * What an address asks for, made ready for a statement: words in the box read, the place found, and the circle drawn as far out as
 * needed to find some, unless told how far. The list, its counts, the map and every file are made from this one answer.
 */
export async function searchFor(ctx: Context, asked: FindMeetings): Promise<Search> {
  await keepTimes(ctx);
  const { input, place, isLost } = await readPlace(ctx, asked);
  const at = input.before ? new Date(Number(input.before.split('.')[0])) : ctx.now;
  // Whoever wants to join from home does not want the meetings of their own town alone.
  const isRemote = input.venue.length > 0 && input.venue.every((venue) => venue === 'online' || venue === 'phone');
  const centre = isRemote ? undefined : place;
  const within = centre && (input.within ?? (await circleAround(ctx, centre, input, at)));
  const area = centre && within ? { centre, within } : null;
  const isEmpty = Boolean(centre && !within);
  const circle = isEmpty ? sql`false` : area ? inCircle(area) : undefined;
  const around = and(isListed(), circle, saying(input.q));
  return { input, at, place: place ?? null, isLost, area, isEmpty, around, where: and(filters(input, at), circle) };
}

/** The place in what was typed, and the words beside it. What is no place is looked for in the listings. */
async function readPlace(ctx: Context, asked: FindMeetings) {
  if (!asked.place) return { input: asked, place: asked.near, isLost: false };
  const { choices, rest } = readBox(asked.place);
  const isPlain = rest === asked.place.trim();
  const whole = isPlain || !rest ? undefined : await findPlace(ctx, asked.place);
  if (whole) return { input: asked, place: whole, isLost: false };
  const input = withChoices(asked, choices);
  if (!rest) return { input, place: asked.near, isLost: false };
  const place = await findPlace(ctx, rest);
  if (place) return { input, place, isLost: false };
  return { input: { ...input, q: [input.q, rest].filter(Boolean).join(' ') }, place: undefined, isLost: true };
}

/**
 * The smallest circle with enough in it to choose from, in kilometres; none when there is nothing in the largest. Looked for close by,
 * and only when there is too little in the whole of the largest.
 */
async function circleAround({ db }: Context, centre: Point, input: FindMeetings, at: Date) {
  const metres = metresFrom(centre);
  const found = (within: number, also?: SQL) =>
    sql`select ${metres} as metres from meetings where ${and(also, filters(input, at), inCircle({ centre, within }), alone)} order by 1 limit ${enough}`;
  const isFew = sql`(select count(*) from near) < ${enough}`;
  const [row] = await db.execute<{ metres: number | null }>(sql`
    with near as materialized (${found(close)}), wide as materialized (${found(largest, isFew)})
    select max(metres) as metres from (select metres from near where not ${isFew} union all select metres from wide) as found`);
  const farthest = row?.metres ?? undefined;
  return farthest === undefined ? undefined : circles.find((circle) => circle * 1000 >= farthest);
}

const kept = globalThis as { cairnTimesAsked?: number };

/** Sees to it once a minute that the next times are kept, should no worker be there to do so. */
async function keepTimes(ctx: Context) {
  if (Math.abs(ctx.now.getTime() - (kept.cairnTimesAsked ?? 0)) < 60_000) return;
  kept.cairnTimesAsked = ctx.now.getTime();
  if (await isBehind(ctx)) await refreshNext(ctx);
}
