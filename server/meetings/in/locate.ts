import { and, eq, inArray } from 'drizzle-orm';
import { places } from '@/db/schema/meetings';
import type { Context } from '@/server/context';
import { usableZones } from '../zones';
import type { Problem } from './dirt';
import { placeKeysOf, type Reading, type ReadyListing, ready, withZones } from './reading';

/** Finds coordinates for what has only a postal code, then zones for all, and leaves out zones that the database could not compute with. */
export async function locate(ctx: Context, reading: Reading, zone?: string): Promise<{ listings: ReadyListing[]; problems: Problem[] }> {
  const keys = [...new Set(reading.listings.flatMap(placeKeysOf))];
  const found = keys.length
    ? await ctx.db
        .select()
        .from(places)
        .where(and(inArray(places.key, keys), eq(places.kind, 'postcode')))
    : [];
  const known = new Map(found.map((place) => [place.key, place]));
  const located = reading.listings.map((listing) => {
    const place = known.get(placeKeysOf(listing)[0] ?? '');
    return place ? { ...listing, latitude: place.latitude, longitude: place.longitude, isApproximate: true } : listing;
  });
  const { listings, problems } = withZones({ ...reading, listings: located }, zone);
  const usable = await usableZones(ctx);
  const isUsable = (zone: string | null): zone is string => zone !== null && usable.has(zone);
  const refused = listings
    .filter(({ timeZone }) => !isUsable(timeZone))
    .map(({ row, sourceId }): Problem => ({ row, slug: sourceId, field: 'timezone', reason: 'zone', isRejected: true }));
  return {
    listings: listings.flatMap((listing) => (isUsable(listing.timeZone) ? [ready(listing, listing.timeZone)] : [])),
    problems: [...problems, ...refused],
  };
}
