import { createHash } from 'node:crypto';
import tzLookup from '@photostructure/tz-lookup';
import type { Fellowship } from '@/db/vocabulary';
import { folded, keyOf, searchTextOf } from '../naming';
import { isTimeZone } from '../schedule';
import { lineOf, type Problem } from './dirt';
import { type Listing, readRow } from './meeting-guide';

export type Reading = { listings: Listing[]; problems: Problem[] };
export type ReadyListing = Omit<Listing, 'timeZone'> & { timeZone: string; searchText: string; contentHash: string };

/** Reads every row, and tells apart those that call themselves the same. */
export function readRows(rows: unknown[], fellowship?: Fellowship): Reading {
  const seen = new Map<string, string>();
  const all = rows.map((row, index) => readRow(row, index + 1, fellowship));
  const problems = all.flatMap((one) => one.problems);
  const listings = all
    .flatMap((one) => one.listings)
    .flatMap((listing) => {
      const { row, ...content } = listing;
      const text = JSON.stringify(content);
      for (let copy = 1; ; copy++) {
        const sourceId = copy === 1 ? listing.sourceId : `${listing.sourceId}~${copy}`;
        const key = keyOf({ sourceId, day: listing.day });
        if (seen.get(key) === text) {
          problems.push({ row, slug: listing.sourceId, field: 'slug', reason: 'repeated', isRejected: true });
          return [];
        }
        if (!seen.has(key)) {
          seen.set(key, text);
          if (copy > 1) problems.push({ row, slug: listing.sourceId, field: 'slug', reason: 'duplicate', isRejected: false });
          return [{ ...listing, sourceId }];
        }
      }
    });
  return { listings, problems };
}

/**
 * Gives every meeting its zone: its own, else the one given for the feed, else that of its coordinates, else the one on which
 * all other meetings of the feed agree. A meeting by appointment needs none. A meeting left without one is refused: listing it
 * at a wrong hour would send people to a locked door.
 */
export function withZones({ listings, problems }: Reading, given?: string): Reading {
  const notes = [...problems];
  const note = ({ row, sourceId }: Listing, reason: Problem['reason'], isRejected = false) =>
    notes.push({ row, slug: sourceId, field: 'timezone', reason, isRejected });
  const first = listings.map((listing) => {
    const isKnown = listing.timeZone !== null && isTimeZone(listing.timeZone);
    if (listing.timeZone && !isKnown) note(listing, 'zoneUnknown');
    return { ...listing, timeZone: isKnown ? listing.timeZone : (given ?? zoneAt(listing)) };
  });
  const zones = new Set(first.flatMap(({ timeZone }) => timeZone ?? []));
  const [agreed] = zones.size === 1 ? zones : [];
  const zoned = first.flatMap((listing) => {
    if (listing.timeZone) return [listing];
    if (agreed) note(listing, 'zoneOfFeed');
    else if (listing.day !== null) note(listing, 'zone', true);
    return agreed || listing.day === null ? [{ ...listing, timeZone: agreed ?? 'Etc/UTC' }] : [];
  });
  return { listings: zoned, problems: notes };
}

function zoneAt({ latitude, longitude }: Listing) {
  return typeof latitude === 'number' && typeof longitude === 'number' ? tzLookup(latitude, longitude) : null;
}

/** Adds what a meeting is found by, and the mark by which an import knows whether anything about it changed. */
export function ready(listing: Listing, timeZone: string): ReadyListing {
  const { row: _row, ...content } = { ...listing, timeZone };
  const searchText = searchTextOf(listing);
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
  return { ...listing, timeZone, searchText, contentHash };
}

/**
 * The key under which a place without coordinates may be known: its ZIP code, or the Canadian area its code begins with. One with a
 * zero in it is the countryside of half a province, where a middle would be in another town, or even another zone.
 */
export function placeKeysOf({ latitude, postalCode }: Listing) {
  if (typeof latitude === 'number' || !postalCode) return [];
  const code = folded(lineOf(postalCode) ?? '');
  if (/^\d{5}/.test(code)) return [code.slice(0, 5)];
  return /^[a-z][1-9][a-z] ?\d[a-z]\d$/.test(code) ? [code.slice(0, 3)] : [];
}
