import { and, arrayOverlaps, eq, getTableColumns, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { meetingFeeds, meetings } from '@/db/schema/meetings';
import type { TimeOfDay, Venue } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { folded } from './dirt';
import { FindMeetings, type GetMeeting, isFacet, type NextMeetings } from './input';
import { findPlace, type Place, type Point } from './places';
import { nextOccurrences } from './schedule';
import { codeLists } from './types';

const pageSize = 20;
/** How far to look, in kilometres, until there are `enough` to choose from. */
const circles = [5, 10, 25, 50, 100];
const enough = 10;

/**
 * Meetings that fit, the next to begin first: around a place, as far out as needed to find some, unless told how far. Words
 * that are no place we know are looked for in the listings instead.
 */
export async function findMeetings(ctx: Context, input: FindMeetings) {
  const place = await placeOf(ctx, input);
  const isLost = Boolean(input.place) && !place;
  const [from, order, id] = input.before?.split('.') ?? [];
  const at = from ? new Date(Number(from)) : ctx.now;
  const fits = filters(isLost ? { ...input, q: [input.q, input.place].join(' ') } : input, at);
  // Whoever wants to join from home does not want the meetings of their own town alone.
  const isRemote = input.venue.length > 0 && input.venue.every((venue) => venue === 'online' || venue === 'phone');
  const centre = isRemote ? undefined : place;
  const within = centre && (input.within ?? (await circleAround(ctx, centre, fits)));
  const rows =
    centre && !within
      ? []
      : await nextToBegin(ctx, {
          at,
          fits,
          area: centre && within ? { centre, within } : undefined,
          last: order && id ? { order, id } : undefined,
        });
  const { page, last } = pageOf(rows, pageSize);
  return {
    place: place ?? null,
    isLost,
    within: within ?? null,
    meetings: page.map(({ order: _, ...row }) => ({ ...row, ...occurrence(row, at) })),
    before: last ? `${at.getTime()}.${last.order}.${last.id}` : null,
  };
}

/** One meeting, whether or not its source still has it, with the dates it is next held on. */
export async function getMeeting(ctx: Context, { slug }: GetMeeting) {
  const { position: _position, searchText: _searchText, contentHash: _contentHash, ...columns } = getTableColumns(meetings);
  const [row] = await ctx.db
    .select({ ...columns, feed: { name: meetingFeeds.name, lastImportedAt: meetingFeeds.lastImportedAt } })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(eq(meetings.slug, slug));
  if (!row) throw notFound('meeting');
  const { day, time, timeZone, minutes } = row;
  return {
    ...row,
    codeList: codeLists[row.fellowship],
    next: day === null || time === null ? [] : nextOccurrences({ day, time, timeZone, minutes }, ctx.now, 4),
  };
}

/** The next few meetings anyone can join from where they are. */
export async function nextMeetings(ctx: Context, { limit }: NextMeetings) {
  const found = await findMeetings(ctx, FindMeetings.parse({ venue: 'online' }));
  return found.meetings.slice(0, limit);
}

async function placeOf(ctx: Context, { near, place }: FindMeetings): Promise<(Point & Partial<Place>) | undefined> {
  return place ? findPlace(ctx, place) : near;
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

type Wanted = { at: Date; fits: SQL | undefined; area?: { centre: Point; within: number }; last?: { order: string; id: string } };

/** One more than a page, so that it is known whether there is a next one. */
function nextToBegin({ db }: Context, { at, fits, area, last }: Wanted) {
  const order = sql<string>`coalesce(floor(extract(epoch from ${startsAt(at)}) * 1000), 9e15)::bigint`;
  return db
    .select({
      id: meetings.id,
      slug: meetings.slug,
      name: meetings.name,
      fellowship: meetings.fellowship,
      day: meetings.day,
      time: meetings.time,
      minutes: meetings.minutes,
      timeZone: meetings.timeZone,
      venue: meetings.venue,
      types: meetings.types,
      facets: meetings.facets,
      placeName: meetings.placeName,
      city: meetings.city,
      address: meetings.address,
      regions: meetings.regions,
      isApproximate: meetings.isApproximate,
      metres: area ? metresFrom(area.centre) : sql<number | null>`null`,
      order: order.as('begins'),
    })
    .from(meetings)
    .where(
      and(
        fits,
        area && inCircle(area.centre, area.within),
        last && sql`(${order}, ${meetings.id}) > (${last.order}::bigint, ${last.id}::uuid)`,
      ),
    )
    .orderBy(sql`begins`, meetings.id)
    .limit(pageSize + 1);
}

/** Everything an address says but the place. */
function filters({ day, time, when, fellowship, venue, type, welcome, q }: FindMeetings, at: Date) {
  const words = folded(q ?? '')
    .split(' ')
    .filter(Boolean);
  const welcomed = welcome.map((word) => (word === 'medication' ? ('medication-welcome' as const) : word));
  return and(
    isNull(meetings.removedAt),
    eq(meetings.status, 'active'),
    day.length ? inArray(meetings.day, day) : undefined,
    time.length ? or(...time.map((part) => partsOfDay[part])) : undefined,
    when ? windows[when](at) : undefined,
    fellowship.length ? inArray(meetings.fellowship, fellowship) : undefined,
    venue.length ? inArray(meetings.venue, [...new Set(venue.flatMap((one) => [one, ...joinedBy[one]]))]) : undefined,
    type.length
      ? or(type.some(isFacet) ? arrayOverlaps(meetings.facets, type.filter(isFacet)) : undefined, arrayOverlaps(meetings.types, type))
      : undefined,
    welcome.length ? arrayOverlaps(meetings.facets, welcomed) : undefined,
    ...words.map((word) => sql`${meetings.searchText} like ${`%${word}%`}`),
  );
}

/** A meeting in person and online is both. */
const joinedBy: Record<Venue, Venue[]> = { 'in-person': ['hybrid'], online: ['hybrid'], hybrid: [], phone: [] };

// biome-ignore format: a table
const partsOfDay: Record<TimeOfDay, SQL> = {
  morning:   sql`${meetings.time} >= '05:00' and ${meetings.time} < '12:00'`,
  afternoon: sql`${meetings.time} >= '12:00' and ${meetings.time} < '17:00'`,
  evening:   sql`${meetings.time} >= '17:00' and ${meetings.time} < '21:00'`,
  night:     sql`(${meetings.time} >= '21:00' or ${meetings.time} < '05:00')`,
};

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;
const inItsZone = (moment: SQL) => sql`(${moment} at time zone ${meetings.timeZone})`;

/** The windows people think in. A night lasts until four in the morning. */
// biome-ignore format: a table
const windows: Record<NonNullable<FindMeetings['when']>, (at: Date) => SQL> = {
  now:     (at) => sql`${startsAt(at)} <= ${instant(at)} + interval '15 minutes'`,
  soon:    (at) => sql`${startsAt(at)} <= ${instant(at)} + interval '2 hours'`,
  today:   (at) => sql`${inItsZone(startsAt(at))}::date <= ${inItsZone(instant(at))}::date`,
  tonight: (at) => sql`(${inItsZone(startsAt(at))} - interval '4 hours')::date = (${inItsZone(instant(at))} - interval '4 hours')::date
                       and (${meetings.time} >= '17:00' or ${meetings.time} < '04:00')`,
};

/**
 * When a meeting next begins, or began if it is running: for order and choice. What people are shown is worked out by
 * `schedule.ts`, which knows better in the hour that comes twice in autumn.
 */
function startsAt(at: Date) {
  const yesterday = sql`(${inItsZone(instant(at))}::date - 1)`;
  const first = sql`(${yesterday} + (${meetings.day} - extract(dow from ${yesterday})::int + 7) % 7)`;
  const start = inItsZone(sql`(${first} + ${meetings.time})`);
  return sql`case when ${start} + ${meetings.minutes} * interval '1 minute' > ${instant(at)} then ${start} else ${inItsZone(sql`(${first} + 7 + ${meetings.time})`)} end`;
}

function occurrence(
  { day, time, timeZone, minutes }: Pick<typeof meetings.$inferSelect, 'day' | 'time' | 'timeZone' | 'minutes'>,
  at: Date,
) {
  const [next] = day === null || time === null ? [] : nextOccurrences({ day, time, timeZone, minutes }, at, 1);
  return { startsAt: next?.startsAt ?? null, endsAt: next?.endsAt ?? null };
}

const earthAt = ({ latitude, longitude }: Point) => sql`ll_to_earth(${latitude}, ${longitude})`;
const metresFrom = (centre: Point) => sql<number>`earth_distance(${meetings.position}, ${earthAt(centre)})`;
const inCircle = (centre: Point, kilometres: number) =>
  sql`earth_box(${earthAt(centre)}, ${kilometres * 1000}) @> ${meetings.position} and ${metresFrom(centre)} <= ${kilometres * 1000}`;
