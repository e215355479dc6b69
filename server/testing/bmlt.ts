import type { Db } from '@/db/client';
import type { Context } from '@/server/context';
import { giveBmlt } from '@/server/meetings/out/bmlt';
import { madeOf, site } from './listings';
import type { Make } from './make';
import { noon } from './noon';

/** What tests of the BMLT root share. */
export type Row = Record<string, string>;
export const visiting = (db: Db, now = noon): Context => ({ db, actor: { kind: 'visitor' }, now });
export const given = (query: string, format = 'json') => giveBmlt(`/client_interface/${format}/`, new URLSearchParams(query), site);
export const ask = async (db: Db, query: string, format = 'json') => madeOf(visiting(db), given(query, format));
export const search = async (db: Db, query = ''): Promise<Row[]> => JSON.parse(await ask(db, `switcher=GetSearchResults&${query}`));
export const names = async (db: Db, query: string) => (await search(db, query)).map(({ meeting_name }) => meeting_name);

/** Four meetings that differ in all that one can ask for. */
export async function four(db: Db, make: Make) {
  const monday = await make.meeting({
    name: 'Monday',
    day: 1,
    time: '19:00',
    minutes: 60,
    types: ['O', 'BEG'],
    facets: ['open', 'newcomer'],
    city: 'Philadelphia',
    state: 'PA',
    address: '1 Main Street, Philadelphia, PA',
    placeName: 'Church',
    searchText: 'monday church philadelphia',
    latitude: 39.95,
    longitude: -75.16,
  });
  const tuesday = await make.meeting({
    name: 'Tuesday',
    day: 2,
    time: '07:00',
    minutes: 90,
    types: ['C', 'W'],
    facets: ['closed', 'women'],
    venue: 'hybrid',
    feedId: monday.feedId,
    sourceId: 'b',
    city: 'Camden',
    state: 'NJ',
    conferenceUrl: 'https://zoom.us/j/1',
    searchText: 'tuesday camden',
    latitude: 39.94,
    longitude: -75.12,
  });
  const online = await make.meeting({
    name: 'Online',
    day: 3,
    time: '21:30',
    minutes: 120,
    venue: 'online',
    types: ['O'],
    facets: ['open', 'medication-welcome'],
    languages: ['es'],
    conferenceUrl: 'https://zoom.us/j/2',
    latitude: null,
    longitude: null,
    searchText: 'online',
    timeZone: 'Europe/Madrid',
  });
  const aa = await make.meeting({
    name: 'Sober',
    day: 0,
    time: '12:00',
    fellowship: 'aa',
    types: ['BE', 'O'],
    facets: ['newcomer', 'open'],
    city: 'London',
    latitude: 51.5,
    longitude: -0.12,
    timeZone: 'Europe/London',
    searchText: 'sober london',
  });
  return { db, monday, tuesday, online, aa };
}
