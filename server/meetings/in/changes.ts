import type { meetings } from '@/db/schema/meetings';
import type { RunDiff } from '@/db/schema/meetings-feeds';
import { keyOf } from '../naming';
import type { Problem } from './dirt';
import type { ReadyListing } from './reading';

export type Meeting = typeof meetings.$inferSelect;
/** A meeting of this source as it stands, as much of it as an import has to know to find what changed. */
export type Known = Pick<
  Meeting,
  'id' | 'sourceId' | 'sourceDay' | 'contentHash' | 'fellowship' | 'regions' | 'missing' | 'name' | 'day' | 'time'
> & {
  isRemoved: boolean;
};
export type Changes = {
  added: ReadyListing[];
  /** Changed, or seen again after it was removed. */
  updated: { known: Known; listing: ReadyListing }[];
  unchanged: number;
  /** In the source again just as they were, after their loss was held back or refused. */
  found: Known[];
  removed: Known[];
  held: Known[];
};

/** A sound source never loses a larger share (in per cent) and more rows at once, in whole or of one fellowship or region; a broken one does. */
export type RemovalLimit = { share: number; rows: number };
const usualLimit: RemovalLimit = { share: 20, rows: 25 };

/**
 * What a reading of a source changes. A row that was refused this time is no reason to take its meeting away, and a loss that is too
 * large to believe is held back for an admin, in those parts where it is.
 */
export function changesOf(
  known: Known[],
  listings: ReadyListing[],
  problems: Problem[],
  allowRemovals: boolean,
  limit: RemovalLimit = usualLimit,
): Changes {
  const before = new Map(known.map((one) => [keyOf({ sourceId: one.sourceId, day: one.sourceDay }), one]));
  const now = new Set(listings.map(keyOf));
  const refused = new Set(problems.flatMap(({ slug, isRejected }) => (isRejected && slug ? slug : [])));
  const added: ReadyListing[] = [];
  const updated: Changes['updated'] = [];
  const found: Known[] = [];
  let unchanged = 0;
  for (const listing of listings) {
    const earlier = before.get(keyOf(listing));
    if (!earlier) added.push(listing);
    else if (earlier.isRemoved || earlier.contentHash !== listing.contentHash) updated.push({ known: earlier, listing });
    else {
      unchanged++;
      if (earlier.missing) found.push(earlier);
    }
  }
  const listed = known.filter(({ isRemoved }) => !isRemoved);
  const lost = listed.filter(
    (one) => !now.has(keyOf({ sourceId: one.sourceId, day: one.sourceDay })) && !refused.has(one.sourceId) && one.missing !== 'kept',
  );
  const isTooMuch = allowRemovals ? () => false : lossIn(listed, lost, limit);
  const held = lost.filter(isTooMuch);
  return { added, updated, unchanged, found, held, removed: lost.filter((one) => !isTooMuch(one)) };
}

/** Whether the loss of a meeting is part of one too large to believe. */
function lossIn(listed: Known[], lost: Known[], { share, rows: most }: RemovalLimit) {
  const count = (all: Known[]) => {
    const counts = new Map<string, number>();
    for (const part of all.flatMap(partsOf)) counts.set(part, (counts.get(part) ?? 0) + 1);
    return counts;
  };
  const [before, gone] = [count(listed), count(lost)];
  const isBroken = (part: string) => {
    const rows = gone.get(part) ?? 0;
    return rows > most && rows * 100 > share * (before.get(part) ?? 0);
  };
  return (one: Known) => partsOf(one).some(isBroken);
}

/** A real feed once lost a tenth in all and nearly half of one region: each part is looked at by itself. */
function partsOf({ fellowship, regions: [region = '', smaller = ''] }: Known) {
  return ['all', `of ${fellowship}`, `in ${region}`, `of ${fellowship} in ${region}`, `in ${region} > ${smaller}`];
}

/** What differs between the meeting and its source, among what people can see of it. */
export function differences(before: Meeting, after: Record<string, unknown>) {
  const fields = visible.filter((field) => plain(before[field]) !== plain(after[field]));
  const of = (row: Record<string, unknown>) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
  return { fields, before: of(before), after: of(after) };
}

/** A time is written with or without its seconds, and a moment as text. */
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/^(\d\d:\d\d):00$/, '$1') : JSON.stringify(value ?? null));

const visible = [
  'name',
  'groupName',
  'fellowship',
  'day',
  'time',
  'minutes',
  'rule',
  'startsOn',
  'endsOn',
  'sourceExceptions',
  'timeZone',
  'venue',
  'status',
  'types',
  'languages',
  'placeName',
  'placeNotes',
  'address',
  'city',
  'state',
  'postalCode',
  'country',
  'regions',
  'latitude',
  'longitude',
  'isApproximate',
  'notes',
  'conferenceUrl',
  'conferenceUrlNotes',
  'conferencePhone',
  'conferencePhoneNotes',
  'sourceUrl',
] as const;

const shown = 40;

/** Some of each kind of change, for a person to look at before they say yes. */
export function diffOf({ added, updated, removed, held }: Changes, full: Map<string, Meeting>): RunDiff {
  const short = ({ name, day, time }: { name: string; day?: number | null; time?: string | null }) => ({
    name,
    day: day ?? null,
    time: time?.slice(0, 5) ?? null,
  });
  const text = (value: unknown) => (typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)).slice(0, 200);
  const changed = updated.slice(0, shown).map(({ known, listing }) => {
    const earlier = full.get(known.id);
    const { fields, before, after } = earlier ? differences(earlier, listing) : { fields: [], before: {}, after: {} };
    return { ...short(listing), fields: fields.map((field) => ({ field, before: text(before[field]), after: text(after[field]) })) };
  });
  return { added: added.slice(0, shown).map(short), removed: [...held, ...removed].slice(0, shown).map(short), updated: changed };
}
