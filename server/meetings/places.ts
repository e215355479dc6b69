import { createRequire } from 'node:module';
import { sql } from 'drizzle-orm';
import { locales } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { folded } from './naming';

export type Point = { latitude: number; longitude: number };
export type Place = Point & { name: string };

/**
 * Where the words of a place are, found without asking anyone outside: a postal code, a town ("London", "London, Ontario"), or a
 * postal area or town that only our own listings name. Of several towns, the one in the country or state said, else the largest.
 */
export async function findPlace({ db }: Context, words: string): Promise<Place | undefined> {
  const [head = '', ...rest] = words.split(',');
  const [town, ...areas] = rest.length ? [folded(head), ...rest.flatMap(areaCodes)] : withoutState(folded(head));
  const codes = postalCodes(words);
  const known = codes.map((code) => code.slice(0, /^\d/.test(code) ? 5 : 3).toLowerCase());
  const [found] = await db.execute<Place>(sql`
    select name, latitude, longitude from (
      select 0 as rank, 0 as weight, name, latitude, longitude from places where kind = 'postcode' and key in ${[...known, '']}
      union all
      select 1, length(code), code, percentile_cont(0.5) within group (order by latitude), percentile_cont(0.5) within group (order by longitude)
        from unnest(array[${sql.join(
          [...codes, ''].map((code) => sql`${code}`),
          sql`, `,
        )}]::text[]) code
        join meetings on (postal_code = code or postal_code like code || ' %') and removed_at is null
        where latitude is not null and code <> '' group by code
      union all
      select case when area in ${[...areas, '']} or country in ${[...areas, '']} then 2 else 3 end, population, name, latitude, longitude
        from places where kind = 'town' and key in ${[town, folded(words), '']}
      union all
      select 4, count(*), ${head.trim()}, percentile_cont(0.5) within group (order by latitude), percentile_cont(0.5) within group (order by longitude)
        from meetings where (lower(city) = ${head.trim().toLowerCase()} or regions && ${asWritten(head)}) and latitude is not null and removed_at is null
        having count(*) > 0
    ) candidates order by rank, weight desc limit 1`);
  return found;
}

/** The ways a region may be written in a feed: "galway", "Galway", "GALWAY". */
function asWritten(name: string) {
  const words = name.trim().toLowerCase();
  const titled = words.replace(/\p{Letter}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return sql`array[${name.trim()}, ${titled}, ${words.toUpperCase()}]::text[]`;
}

/** A postal code as it is written, and the wider area it lies in: "n19gu" is N1 9GU, which is in N1. */
function postalCodes(words: string) {
  const code = words.trim().toUpperCase().replace(/\s+/g, ' ');
  if (/^\d{5}(-\d{4})?$/.test(code)) return [code.slice(0, 5)];
  if (!/^[A-Z]{1,2}\d[A-Z\d]?( ?[A-Z\d]{3,4})?$/.test(code)) return [];
  const [area = '', rest] = code.includes(' ') ? code.split(' ') : code.length > 4 ? [code.slice(0, -3), code.slice(-3)] : [code];
  return rest ? [`${area} ${rest}`, area] : [area];
}

/** "philadelphia pa": a last word of two letters that may be a state. */
function withoutState(words: string): string[] {
  const [, town, state] = /^(.+) ([a-z]{2})$/.exec(words) ?? [];
  return town && state ? [town, state.toUpperCase(), ...areaCodes(state)] : [words];
}

/** The codes a state or country may be known by: "PA", "Pennsylvania", "UK", "Irlanda". */
function areaCodes(words: string) {
  const key = folded(words);
  const { abbr }: { abbr: Record<string, string> } = createRequire(import.meta.url)('zipcodes/lib/states');
  const states = Object.entries(abbr).flatMap(([code, name]) => (folded(name) === key ? code : []));
  return [key.toUpperCase(), ...states, ...(provinces[key] ?? []), ...(countryCodes().get(key) ?? [])];
}

/** GeoNames numbers the provinces of Canada. */
const provinces: Record<string, string[]> = {
  alberta: ['01'],
  ab: ['01'],
  'british columbia': ['02'],
  bc: ['02'],
  manitoba: ['03'],
  mb: ['03'],
  'new brunswick': ['04'],
  nb: ['04'],
  newfoundland: ['05'],
  nl: ['05'],
  'nova scotia': ['07'],
  ns: ['07'],
  ontario: ['08'],
  on: ['08'],
  quebec: ['10'],
  qc: ['10'],
  saskatchewan: ['11'],
  sk: ['11'],
};

let countries: Map<string, string[]> | undefined;
function countryCodes() {
  countries ??= new Map([
    ['uk', ['GB']],
    ['usa', ['US']],
    ['england', ['GB']],
    ['scotland', ['GB']],
    ['wales', ['GB']],
  ]);
  if (countries.size > 10) return countries;
  const names = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    for (const name of names.flatMap((list) => list.of(code) ?? [])) countries.set(folded(name), [code]);
  }
  return countries;
}
