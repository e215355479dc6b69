import { and, isNotNull, ne, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import { fields } from './bmlt-record';
import { isOnCalendar } from './bmlt-search';

/** The version of the interface that is spoken here (bmlt-server). */
const version = '4.2.7';
const versionInt = version
  .split('.')
  .map(Number)
  .reduce((sum, part) => sum * 1000 + part, 0);

export const fieldKeys = Object.entries(fields).map(([key, { name }]) => ({ key, description: name }));

type Corners = { west: number; north: number; east: number; south: number };

/** The box all meetings with a place are in. */
export async function coverageArea({ db }: Context): Promise<Record<string, string>[]> {
  const { west, north, east, south } = await cornersOf(db);
  return [
    {
      nw_corner_longitude: String(west),
      nw_corner_latitude: String(north),
      se_corner_longitude: String(east),
      se_corner_latitude: String(south),
    },
  ];
}

async function cornersOf(db: Context['db']): Promise<Corners> {
  const of = (bound: 'min' | 'max', column: typeof meetings.latitude | typeof meetings.longitude) =>
    sql<number>`coalesce(${sql.raw(bound)}(${column}), 0)`;
  const [corners] = await db
    .select({
      west: of('min', meetings.longitude),
      north: of('max', meetings.latitude),
      east: of('max', meetings.longitude),
      south: of('min', meetings.latitude),
    })
    .from(meetings)
    .where(and(isOnCalendar(), isNotNull(meetings.latitude), ne(meetings.latitude, 0), ne(meetings.longitude, 0)));
  return corners ?? { west: 0, north: 0, east: 0, south: 0 };
}

/** Of a server that is asked alone: every client begins with this. */
export async function serverInfo(ctx: Context): Promise<Record<string, unknown>[]> {
  const { west, north, east, south } = await cornersOf(ctx.db);
  const states = await ctx.db
    .selectDistinct({ state: meetings.state })
    .from(meetings)
    .where(and(isOnCalendar(), isNotNull(meetings.state)))
    .orderBy(meetings.state);
  return [
    {
      version,
      versionInt: String(versionInt),
      langs: 'en,es',
      nativeLang: 'en',
      centerLongitude: String((west + east) / 2),
      centerLatitude: String((north + south) / 2),
      centerZoom: '6',
      defaultDuration: '01:00:00',
      regionBias: '',
      charSet: 'UTF-8',
      distanceUnits: 'mi',
      semanticAdmin: '0',
      emailEnabled: '0',
      emailIncludesServiceBodies: '0',
      changesPerMeeting: '10',
      meeting_states_and_provinces: states.map(({ state }) => state).join(','),
      meeting_counties_and_sub_provinces: '',
      available_keys: [...Object.keys(fields), 'root_server_uri', 'format_shared_id_list'].join(','),
      google_api_key: '',
      dbVersion: '0',
      dbPrefix: '',
      meeting_time_zones_enabled: '1',
      phpVersion: '',
      auto_geocoding_enabled: false,
      county_auto_geocoding_enabled: false,
      zip_auto_geocoding_enabled: false,
      commit: '',
      default_closed_status: false,
      aggregator_mode_enabled: false,
    },
  ];
}

export const serverInfoXml = () =>
  `<?xml version="1.0" encoding="utf-8"?>\n<bmltInfo><serverVersion><readableString>${version}</readableString></serverVersion></bmltInfo>\n`;
