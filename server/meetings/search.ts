import { and, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import { readBox, withChoices } from './box';
import { earthAt, filters, inCircle, metresFrom } from './filters';
import type { FindMeetings } from './input';
import { findPlace, type Place, type Point } from './places';

/** How far to look, in kilometres, until there are `enough` to choose from. */
const circles = [5, 10, 25, 50, 100, 250, 500];
const enough = 10;

export type Area = { centre: Point; within: number };
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
  /** All of it as one condition over `meetings`. */
  where: SQL | undefined;
};

/**
 * What an address asks for, made ready for a statement: words in the box read, the place found, and the circle drawn as far out as
 * needed to find some, unless told how far. The list, its counts, the map and every file are made from this one answer.
 */
export async function searchFor(ctx: Context, asked: FindMeetings): Promise<Search> {
  const { input, place, isLost } = await readPlace(ctx, asked);
  const at = input.before ? new Date(Number(input.before.split('.')[0])) : ctx.now;
  const fits = filters(input, at);
  // Whoever wants to join from home does not want the meetings of their own town alone.
  const isRemote = input.venue.length > 0 && input.venue.every((venue) => venue === 'online' || venue === 'phone');
  const centre = isRemote ? undefined : place;
  const within = centre && (input.within ?? (await circleAround(ctx, centre, fits)));
  const area = centre && within ? { centre, within } : null;
  const isEmpty = Boolean(centre && !within);
  const where = isEmpty ? sql`false` : and(fits, area ? inCircle(area.centre, area.within) : undefined);
  return { input, at, place: place ?? null, isLost, area, isEmpty, where };
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

/** The smallest circle with enough in it to choose from, in kilometres; none when there is nothing in the largest. */
async function circleAround({ db }: Context, centre: Point, fits: SQL | undefined) {
  const largest = circles.at(-1) ?? 0;
  const nearest = await db
    .select({ metres: metresFrom(centre) })
    .from(meetings)
    .where(and(fits, inCircle(centre, largest)))
    .orderBy(sql`${meetings.position} <-> ${earthAt(centre)}`)
    .limit(enough);
  const farthest = nearest.at(-1)?.metres;
  return farthest === undefined ? undefined : circles.find((circle) => circle * 1000 >= farthest);
}
