import { and, eq, isNotNull, not, or, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { earthAt } from '../filters';
import { folded } from '../naming';
import { findPlace, type Point } from '../places';
import { isTimeZone } from '../schedule';
import { isInBodies, readBodies, withChildren } from './bmlt-bodies';
import { formats, naLists, type When } from './bmlt-formats';
import { type Field, fields, isField } from './bmlt-record';
import { isGivenOut } from './read';

/** What an address asks of BMLT. Lists come as `x=1`, `x=1,2` and `x[]=1&x[]=2`. */
export class Asked {
  constructor(private readonly params: URLSearchParams) {}

  /** The last value of this name, as PHP has it. */
  text(name: string): string | undefined {
    return this.params.getAll(name).at(-1);
  }

  has(name: string) {
    return this.params.has(name);
  }

  is(name: string) {
    return this.text(name) === '1';
  }

  number(name: string): number | undefined {
    const text = this.text(name)?.trim();
    return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }

  /** A whole number from zero on; another, or none, is as said. */
  whole(name: string, otherwise: number): number {
    const number = this.number(name);
    return number === undefined || number < 0 ? otherwise : Math.min(Math.trunc(number), 2 ** 31 - 1);
  }

  texts(name: string): string[] {
    const listed = [...this.params].flatMap(([key, value]) => (/^(.+)\[\w*\]$/.exec(key)?.[1] === name ? [value] : []));
    return [...(this.text(name)?.split(',') ?? []), ...listed].map((value) => value.trim()).filter(Boolean);
  }

  /** Whole numbers; those below zero are what to leave out. */
  ids(name: string): { include: number[]; exclude: number[] } {
    const ids = this.texts(name)
      .map(Number)
      .filter((id) => Number.isInteger(id) && Math.abs(id) < 2 ** 31);
    return { include: ids.filter((id) => id > 0), exclude: ids.filter((id) => id < 0).map((id) => -id) };
  }

  /** `HH:MM:SS` of two parameters; what is not given is zero, and nothing when neither is. */
  clock(name: string): string | undefined {
    const [hours, minutes] = [this.number(`${name}H`), this.number(`${name}M`)];
    if (hours === undefined && minutes === undefined) return;
    return `${String(hours ?? 0).padStart(2, '0')}:${String(minutes ?? 0).padStart(2, '0')}:00`;
  }
}

export type Found = { numbers: number[]; centre?: Point };
const nothing: Found = { numbers: [] };

/**
 * The numbers of the meetings that `GetSearchResults` is to answer with, in their order (bmlt-server, SwitcherController and
 * MeetingRepository). As there, what cannot be understood is no error: it finds nothing.
 */
export async function searchBmlt(ctx: Context, asked: Asked): Promise<Found> {
  const near = await areaOf(ctx, asked);
  if (near === 'incomplete') return nothing;
  const zone = asked.text('target_time_zone');
  const fits = and(
    isOnCalendar(),
    published(asked),
    among(asked, 'meeting_ids', sql`${meetings.number}`),
    among(
      asked,
      'weekdays',
      zone && isTimeZone(zone)
        ? sql`(extract(dow from ${meetings.nextStartsAt} at time zone ${zone})::int + 1)`
        : sql`(${meetings.day} + 1)`,
    ),
    among(asked, 'venue_types', sql`(${fields.venue_type.text})::int`),
    await inServices(ctx, asked),
    withFormats(asked),
    withKey(asked),
    withClock(asked, zone && isTimeZone(zone) ? zone : undefined),
    near.words,
  );
  const radius = near.area && (await radiusOf(ctx, near.area, fits));
  const where = and(fits, near.area && radius !== undefined ? within(near.area, radius) : undefined);
  const rows = await ctx.db
    .select({ number: meetings.number })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId))
    .where(where)
    .orderBy(...orderOf(ctx, asked, near.area), meetings.number)
    .limit(asked.whole('page_size', 2 ** 31 - 1))
    .offset(offsetOf(asked));
  return { numbers: rows.map(({ number }) => number), centre: near.area?.centre };
}

/** BMLT knows weekly meetings alone: another would be on the wrong day three weeks of four. */
export const isOnCalendar = () => and(isGivenOut(), isNotNull(meetings.day), sql`${meetings.rule} is null`);

function offsetOf(asked: Asked) {
  const page = asked.whole('page_num', 1);
  return page < 2 ? 0 : (page - 1) * asked.whole('page_size', 0);
}

/** All that is given out is published. */
const published = (asked: Asked) => (['0', '1', undefined].includes(asked.text('advanced_published')) ? undefined : sql`false`);

function among(asked: Asked, name: string, value: SQL) {
  const { include, exclude } = asked.ids(name);
  return and(
    include.length > 0 ? sql`${value} = any(${sql.param(include)}::int[])` : undefined,
    exclude.length > 0 ? sql`${value} <> all(${sql.param(exclude)}::int[])` : undefined,
  );
}

async function inServices(ctx: Context, asked: Asked) {
  const { include, exclude } = asked.ids('services');
  if (include.length + exclude.length === 0) return;
  const bodies = asked.is('recursive') ? await readBodies(ctx) : [];
  return and(
    include.length > 0 ? isInBodies(withChildren(bodies, include)) : undefined,
    exclude.length > 0 ? not(isInBodies(withChildren(bodies, exclude))) : undefined,
  );
}

function withFormats(asked: Asked) {
  const { include, exclude } = asked.ids('formats');
  const either = (asked.text('formats_comparison_operator') ?? 'AND').toUpperCase() !== 'AND';
  const wanted = include.map(hasFormat);
  return and(either ? or(...wanted) : and(...wanted), ...exclude.map((id) => sql`not (${hasFormat(id)})`));
}

/** The same as `formatsOf` says of one meeting, as a condition. */
export function hasFormat(id: number): SQL {
  const format = formats.find((one) => one.id === id);
  return format ? holds(format.when) : sql`false`;
}

function holds({ is, language, always, codes, facet }: When): SQL {
  const suspended = sql`(${meetings.status} = 'suspended' and ${meetings.statusReason} is distinct from 'unconfirmed')`;
  if (is === 'hybrid') return sql`${meetings.venue} = 'hybrid'`;
  if (is === 'remote') return sql`${meetings.venue} in ('online', 'phone')`;
  if (is === 'suspended') return sql`(${suspended} or (${meetings.venue} in ('online', 'phone') and 'TC' = any(${meetings.types})))`;
  if (language) return sql`${language} = any(${meetings.languages})`;
  if (always) return sql`${always} = any(${meetings.facets})`;
  const isNa = sql`${meetings.fellowship} = any(${sql.param(naLists)}::text[])`;
  const byCode = codes ? sql`(${isNa} and ${meetings.types} && ${sql.param(codes)}::text[])` : sql`false`;
  const byFacet = facet ? sql`(not ${isNa} and ${facet} = any(${meetings.facets}))` : sql`false`;
  return sql`(${byCode} or ${byFacet})`;
}

function withKey(asked: Asked) {
  const key = asked.text('meeting_key');
  if (key === undefined) return;
  const single = asked.text('meeting_key_value');
  const values = [...(single === undefined ? [] : [single]), ...asked.texts('meeting_key_value').slice(single?.split(',').length ?? 0)];
  const given = values.map((value) => (/^(start_time|duration_time)$/.test(key) ? seconds(value) : value)).filter((value) => value !== '');
  if (given.length === 0 || !isField(key) || ['formats', 'latitude', 'longitude'].includes(key)) return sql`false`;
  return sql`${fields[key].text} = any(${sql.param(given)}::text[])`;
}

/** `7:00` and `19:00` as `07:00:00` and `19:00:00`. */
function seconds(text: string) {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
  return hours ? `${hours.padStart(2, '0')}:${minutes}:00` : text;
}

/** In the meeting's own zone, or in that of whoever reads. */
function withClock(asked: Asked, zone: string | undefined) {
  const start = zone ? sql`(${meetings.nextStartsAt} at time zone ${zone})::time` : sql`${meetings.time}`;
  const minutes = (clock: string) => sql`extract(epoch from ${clock}::interval) / 60`;
  const [after, before, ends] = ['StartsAfter', 'StartsBefore', 'EndsBefore'].map((name) => asked.clock(name));
  const [least, most] = ['MinDuration', 'MaxDuration'].map((name) => asked.clock(name));
  return and(
    after ? sql`${start}::interval > ${after}::interval` : undefined,
    before ? sql`${start}::interval < ${before}::interval` : undefined,
    ends ? sql`extract(epoch from ${start}::interval) / 60 + ${meetings.minutes} <= ${minutes(ends)}` : undefined,
    least ? sql`${meetings.minutes} >= ${minutes(least)}` : undefined,
    most ? sql`${meetings.minutes} <= ${minutes(most)}` : undefined,
    zone ? isNotNull(meetings.nextStartsAt) : undefined,
  );
}

/** `width` in the unit given; below zero, the number of meetings to find at least. */
type Area = { centre: Point; width: number | undefined; unit: 'mi' | 'km' };

async function areaOf(ctx: Context, asked: Asked): Promise<{ area?: Area; words?: SQL } | 'incomplete'> {
  const string = asked.text('SearchString')?.trim() ?? '';
  const isSearched = string.length > 2 || /^\d+$/.test(string);
  if (isSearched && asked.is('StringSearchIsAnAddress')) {
    const place = await findPlace(ctx, string);
    return place ? { area: { centre: place, width: asked.number('SearchStringRadius') ?? -10, unit: 'mi' } } : 'incomplete';
  }
  const words = isSearched ? saying(string) : undefined;
  const [latitude, longitude] = [asked.number('lat_val'), asked.number('long_val')];
  if (latitude === undefined && longitude === undefined) return { words };
  const [miles, km] = [asked.number('geo_width'), asked.number('geo_width_km')];
  const isMeasured = asked.texts('data_field_key').some((key) => key === 'distance_in_miles' || key === 'distance_in_km');
  const isWhole = latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!isWhole || (miles === undefined && km === undefined && !isMeasured)) return 'incomplete';
  return {
    words,
    area: { centre: { latitude, longitude }, width: miles ?? km, unit: miles === undefined && km !== undefined ? 'km' : 'mi' },
  };
}

/** Numbers are those of meetings; of words each is looked for. */
function saying(string: string) {
  const parts = string.split(',').map((part) => part.trim());
  if (parts.every((part) => /^\d{1,9}$/.test(part))) return sql`${meetings.number} = any(${sql.param(parts.map(Number))}::int[])`;
  return and(
    ...folded(string)
      .split(' ')
      .filter(Boolean)
      .map((word) => sql`${meetings.searchText} like ${`%${word}%`}`),
  );
}

/** How long a degree is, as BMLT reckons. */
const degrees = { mi: 69, km: 111.111 };

/** The distance by the spherical law of cosines. */
export const distanceFrom = ({ latitude, longitude }: Point, unit: 'mi' | 'km') =>
  sql<
    number | null
  >`${degrees[unit]}::float8 * degrees(acos(greatest(-1, least(1, cos(radians(${meetings.latitude})) * cos(radians(${latitude}::float8))
    * cos(radians(${meetings.longitude}) - radians(${longitude}::float8)) + sin(radians(${meetings.latitude})) * sin(radians(${latitude}::float8))))))`;

function within({ centre, unit }: Area, radius: number) {
  const metres = radius * (unit === 'mi' ? 1609.344 : 1000) * 1.05 + 100;
  return sql`earth_box(${earthAt(centre)}, ${metres}) @> ${meetings.position} and ${distanceFrom(centre, unit)} <= ${radius}`;
}

/** The radii BMLT tries when it is told how many meetings to find. */
// biome-ignore format: a table
const ladder = [0.0625, 0.125, 0.1875, 0.25, 0.4375, 0.5, 0.5625, 0.75, 0.8125, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 3.75, 4, 4.25, 4.5,
  4.75, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 11, 12, 13, 14, 15, 17.5, 20, 22.5, 25, 27.5, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 150, 200];

/** The radius asked for; of a number of meetings, the smallest of the ladder that holds that many. */
async function radiusOf(ctx: Context, { centre, width, unit }: Area, fits: SQL | undefined): Promise<number | undefined> {
  if (width === undefined || width >= 0) return width;
  const wanted = Math.min(Math.max(1, Math.trunc(-width)), 100_000);
  const nearest = await ctx.db
    .select({ distance: distanceFrom(centre, unit) })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId))
    .where(and(fits, isNotNull(meetings.position)))
    .orderBy(sql`${meetings.position} <-> ${earthAt(centre)}`)
    .offset(wanted - 1)
    .limit(1);
  const farthest = nearest[0]?.distance ?? Number.POSITIVE_INFINITY;
  return ladder.find((radius) => radius >= farthest) ?? 200;
}

const towns = ['location_municipality', 'location_city_subsection'] as const;
const aliases: Record<string, Field[]> = {
  weekday: ['weekday_tinyint', ...towns, 'start_time', 'location_neighborhood'],
  time: ['weekday_tinyint', 'start_time', ...towns, 'location_neighborhood'],
  town: [...towns, 'location_neighborhood', 'weekday_tinyint', 'start_time'],
  state: ['location_province', ...towns, 'weekday_tinyint', 'start_time'],
  weekday_state: ['weekday_tinyint', 'location_province', 'location_municipality', 'start_time', 'location_city_subsection'],
};

function orderOf({ now }: Context, asked: Asked, area: Area | undefined): SQL[] {
  if (asked.is('sort_results_by_next_start')) {
    // A meeting that began longer ago than this is over for whoever wants to join: its next time is in a week.
    const grace = asked.whole('next_start_grace_minutes', 0);
    const latest = new Date(now.getTime() - grace * 60_000).toISOString();
    return [
      sql`case when ${meetings.nextStartsAt} < ${latest}::timestamptz then ${meetings.nextStartsAt} + interval '7 days' else ${meetings.nextStartsAt} end nulls last`,
    ];
  }
  if (area && asked.is('sort_results_by_distance')) return [sql`${distanceFrom(area.centre, area.unit)} nulls last`];
  const keys = asked.text('sort_keys')?.split(',').filter(isField);
  const chosen: Field[] = keys?.length
    ? keys
    : (aliases[asked.text('sort_key') ?? ''] ?? ['weekday_tinyint', 'start_time', 'duration_time']);
  return chosen.map((key) => {
    const field = fields[key];
    return 'number' in field ? sql`${field.number} nulls last` : sql`nullif(${field.text}, '') collate "C" nulls last`;
  });
}
