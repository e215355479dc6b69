import type { meetings } from '@/db/schema/meetings';
import { type Fellowship, fellowships, type Venue, venues } from '@/db/vocabulary';
import { codeNamed } from '../code-names';
import { conferenceIdOf } from '../conference';
import { folded } from '../naming';
import { codeLists, knownCode, sharedMeaning } from '../types';
import { daysOf, isRow, lineOf, type Problem, type Row, textOf, textsOf, timeOf } from './dirt';
import { type Recurrence, recurrenceOf } from './recurrence';

type Columns = typeof meetings.$inferInsert;
/** A row of a feed as a meeting, before it is known in which zone, and as which of ours. */
export type Listing = Omit<
  Columns,
  | 'id'
  | 'slug'
  | 'feedId'
  | 'sourceDay'
  | 'contentHash'
  | 'searchText'
  | 'firstSeenAt'
  | 'changedAt'
  | 'removedAt'
  | 'position'
  | 'timeZone'
  | 'nextStartsAt'
  | 'nextEndsAt'
  | 'number'
> & {
  row: number;
  timeZone: string | null;
  /** The source's own id of the body it belongs to. */
  serviceBody: string | null;
};
/** Notes a problem; with `true` at the end the row cannot be listed. */
type Note = (field: string, reason: Problem['reason'], isRejected?: boolean) => void;

/** The rows of a feed, however they are wrapped: a list, the answer of an API, or the records of Airtable. */
export function rowsOf(json: unknown): unknown[] | undefined {
  const list = Array.isArray(json)
    ? json
    : isRow(json)
      ? Object.values(json).find((value) => Array.isArray(value) && value.some(isRow))
      : undefined;
  return Array.isArray(list) ? list.map((row) => (isRow(row) && isRow(row.fields) ? { id: row.id, ...row.fields } : row)) : undefined;
}

/**
 * Reads one row of a Meeting Guide feed (code4recovery/spec) as the meetings it is, one for each of its days, forgiving what can be
 * understood. Contacts, payment handles and mail addresses are not read at all.
 */
export function readRow(given: unknown, row: number, fallback?: Fellowship): { listings: Listing[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const slug = isRow(given) ? (lineOf(given.slug) ?? lineOf(given.id)) : null;
  const note: Note = (field, reason, isRejected = false) => problems.push({ row, slug, field, reason, isRejected });
  if (!isRow(given)) note('row', 'notARow', true);
  else {
    const listings = listingsOf(given, row, slug, fallback, note);
    if (!problems.some(({ isRejected }) => isRejected)) return { listings, problems };
  }
  return { listings: [], problems };
}

function listingsOf(given: Row, row: number, slug: string | null, fallback: Fellowship | undefined, note: Note): Listing[] {
  const cut = (field: string, text: string | null, length: number) => {
    if (text && text.length > length) note(field, 'tooLong');
    return text?.slice(0, length).toWellFormed() ?? null;
  };
  const name = cut('name', nameOf(given, note), 255) ?? '';
  const { days, ...times } = timesOf(given, note);
  const fellowship = fellowshipOf(given, fallback, note);
  const types = codesOf(given, codeLists[fellowship], note);
  const { facets, languages } = sharedMeaning(fellowship, types);
  if (!slug) note('slug', 'noSlug');
  const venue = venueOf(given, types, note);
  const listing = {
    row,
    serviceBody: lineOf(given.service_body) ?? (folded(lineOf(given.entity) ?? '') || null),
    sourceId: (slug ?? folded(`${name} ${days} ${times.time}`)).slice(0, 200),
    sourceUrl: linkOf(given.url),
    fellowship,
    name,
    groupName: cut('group', lineOf(given.group), 255),
    ...times,
    timeZone: lineOf(given.timezone),
    types,
    facets,
    languages: [...new Set([...languages, ...textsOf(given.languages, /[,;]/).filter((code) => /^[a-z]{2}$/.test(code))])].sort(),
    ...venue,
    conferenceId: conferenceIdOf(venue),
    ...addressOf(given, cut),
    ...pointOf(given, note),
    placeNotes: cut('location_notes', textOf(given.location_notes), 2000),
    notes: cut('notes', [textOf(given.notes), textOf(given.group_notes)].filter(Boolean).join('\n\n') || null, 5000),
    conferenceUrlNotes: cut('conference_url_notes', textOf(given.conference_url_notes), 500),
    conferencePhoneNotes: cut('conference_phone_notes', textOf(given.conference_phone_notes), 500),
    sourceUpdatedAt: updatedAt(given.updated),
  };
  return days.map((day) => ({ ...listing, day }));
}

function nameOf(given: Row, note: Note) {
  const name = lineOf(given.name);
  if (name) return name;
  const other = lineOf(given.group) ?? lineOf(given.location);
  note('name', other ? 'nameFrom' : 'noName', !other);
  return other;
}

type Times = { days: (number | null)[]; time: string | null; minutes: number } & Partial<Omit<Recurrence, 'day' | 'time' | 'minutes'>>;

function timesOf(given: Row, note: Note): Times {
  const recurrence = recurrenceOf(given, note);
  if (recurrence) {
    const { day, ...rest } = recurrence;
    return { days: [day], ...rest };
  }
  const days = daysOf(given.day);
  const time = timeOf(given.time);
  if (!days) note('day', 'day', true);
  if (time === undefined) note('time', 'time', true);
  if (!days?.length || !time) {
    if (days && time !== undefined && (days.length || time)) note(time ? 'day' : 'time', 'byAppointment');
    return { days: [null], time: null, minutes: 60 };
  }
  const { minutes } = given;
  if (typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440) return { days, time, minutes };
  return { days, time, minutes: minutesOf(time, given.end_time, note) };
}

/** How long it takes: an hour when nothing else is said, and past midnight when it ends before it begins. */
function minutesOf(time: string, given: unknown, note: Note) {
  const end = timeOf(given);
  if (end === undefined) note('end_time', 'endTime');
  if (!end) return 60;
  const minutes = (ofDay(end) - ofDay(time) + 1440) % 1440;
  if (time === '00:00' && minutes >= 1435) return 1440;
  // Nobody meets for more than half a day but not around the clock: the two were mixed up.
  if (minutes === 0 || minutes > 720) note('end_time', 'endTime');
  return minutes === 0 || minutes > 720 ? 60 : minutes;
}

function ofDay(time: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Codes, or their names, which tables write. */
function codesOf(given: Row, list: (typeof codeLists)[Fellowship], note: Note) {
  const codes = [...new Set(textsOf(given.types, /[,;|]/).map((word) => codeNamed(list, folded(word)) ?? knownCode(word)))];
  if (codes.some((code) => !/^[A-Z0-9+-]{1,12}$/i.test(code))) note('types', 'code');
  const known = codes.filter((code) => /^[A-Z0-9+-]{1,12}$/i.test(code)).sort();
  if (!(known.includes('O') && known.includes('C'))) return known;
  note('types', 'openAndClosed');
  return known.filter((code) => code !== 'O');
}

// biome-ignore format: a table
const fellowshipNames: [RegExp, Fellowship][] = [
  [/^na$|narcotics? anonymous/, 'na'],        [/^ha$|heroin anonymous/, 'ha'],           [/^mara$|medication assisted recovery/, 'mara'],
  [/^pa$|pills anonymous/, 'pa'],             [/smart/, 'smart'],                        [/^rd$|dharma/, 'rd'],
  [/^rr$|refuge/, 'refuge'],                  [/life ?ring/, 'lifering'],                [/^ca$|cocaine anonymous/, 'ca'],
  [/^wfs$|women for sobriety/, 'wfs'],        [/^aca$|adult children/, 'aca'],           [/^coda$|co dependents/, 'coda'],
  [/^eda$|eating disorders/, 'eda'],          [/^pal$|parents of addicted/, 'pal'],
  [/^cma$|crystal meth/, 'cma'],              [/^daa$|drug addicts anonymous/, 'daa'],   [/^ma$|marijuana anonymous/, 'ma'],
  [/^oa$|overeaters/, 'oa'],                  [/al anon|alateen/, 'al-anon'],            [/nar anon/, 'nar-anon'],
  [/^fa$|families anonymous/, 'families'],    [/^aa$|alcoholics? anonymous|alcoholicos/, 'aa'],
];

/** Whose meeting a row says it is; else the word given for the feed, else what the service body's name says, else AA's, whose format this is. */
function fellowshipOf(given: Row, fallback: Fellowship | undefined, note: Note): Fellowship {
  const said = folded(lineOf(given.fellowship) ?? '');
  const known = fellowships.find((word) => word === said) ?? named(said);
  if (said && !known) note('fellowship', 'fellowship');
  return known ?? (said ? 'other' : (fallback ?? named(folded(lineOf(given.entity) ?? '')) ?? 'aa'));
}

const named = (text: string) => fellowshipNames.find(([pattern]) => pattern.test(text))?.[1];

/** How one takes part. `TC` closes the room: with a way to join it is online, without one it is suspended. */
function venueOf(given: Row, types: string[], note: Note) {
  const conferenceUrl = linkOf(given.conference_url, () => note('conference_url', 'link'));
  const conferencePhone = phoneOf(given.conference_phone, note);
  const option = lineOf(given.attendance_option)?.toLowerCase();
  const canJoin = Boolean(conferenceUrl || conferencePhone) || types.includes('ONL') || option === 'online';
  const isRoomOpen = !types.includes('TC') && option !== 'inactive' && option !== 'online' && !(canJoin && !hasRoom(given));
  const remote: Venue = conferencePhone && !conferenceUrl && !types.includes('ONL') ? 'phone' : 'online';
  const venue: Venue = !canJoin ? 'in-person' : isRoomOpen ? 'hybrid' : remote;
  const isShut = (types.includes('TC') || option === 'inactive') && !canJoin;
  const status = given.status === 'closed' ? ('closed' as const) : isShut ? ('suspended' as const) : ('active' as const);
  const said = types.includes('TC') ? undefined : venues.find((word) => word === given.venue);
  return { conferenceUrl, conferencePhone, venue: said ?? venue, status };
}

/** Whether there is a door to go to. An address without a number, or one that says it is approximate, is only where people are from. */
function hasRoom(given: Row) {
  if (/^(yes|true)$/i.test(String(given.approximate ?? ''))) return false;
  const address = lineOf(given.address) ?? lineOf(given.formatted_address);
  return Boolean(address && /\d/.test(address) && !/^online/i.test(address));
}

function linkOf(value: unknown, refuse = () => {}) {
  const [word] = lineOf(value)?.split(' ') ?? [];
  if (!word) return null;
  const url = URL.parse(/^[a-z][a-z+.-]*:/i.test(word) ? word : `https://${word}`);
  if (url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.href.length <= 1000) return url.href;
  refuse();
  return null;
}

function phoneOf(value: unknown, note: Note) {
  const text = lineOf(value);
  const digits = text?.replace(/[^\d+,*#]/g, '') ?? '';
  if (!text || /^\+?[\d,*#]{5,60}$/.test(digits)) return digits || null;
  note('conference_phone', 'phone');
  return null;
}

type Cut = (field: string, text: string | null, length: number) => string | null;

function addressOf(given: Row, cut: Cut) {
  const parts = [given.address, given.city, [lineOf(given.state), lineOf(given.postal_code)].filter(Boolean).join(' '), given.country];
  const whole = lineOf(given.formatted_address) ?? (parts.map(lineOf).filter(Boolean).join(', ') || null);
  // "…, Costa Mesa, CA 92626, USA" and the same for Canada, as geocoders write it.
  const [, city, state, postalCode] =
    /(?:^|, )([^,]+), ([A-Z]{2}|[A-Z][a-z]+),?(?: (\d{5}|[A-Z]\d[A-Z] ?\d[A-Z]\d))?(?:-\d{4})?, (?:USA|Canada)$/.exec(whole ?? '') ?? [];
  const regions = textsOf(given.regions ?? [given.region, given.sub_region], />/);
  return {
    placeName: cut('location', lineOf(given.location), 255),
    address: cut('address', whole, 500),
    city: cut('city', lineOf(given.city) ?? city ?? null, 100),
    state: cut('state', lineOf(given.state) ?? state ?? null, 100),
    postalCode: cut('postal_code', postcodeOf(given, postalCode), 12),
    country: cut('country', lineOf(given.country), 100),
    regions: [...new Set(regions)].map((region) => region.slice(0, 100)).slice(0, 6),
  };
}

/** A ZIP code that was read as a number has lost its first zeros. */
function postcodeOf(given: Row, fromAddress?: string) {
  const text = lineOf(given.postal_code) ?? fromAddress;
  const isZip =
    /^\d{3,4}$/.test(text ?? '') &&
    /^[A-Z]{2}$/.test(lineOf(given.state) ?? '') &&
    /^(us|usa|united states|)$/i.test(lineOf(given.country) ?? '');
  return (isZip ? text?.padStart(5, '0') : text?.toUpperCase()) ?? null;
}

/** More digits of a degree say nothing, and one that is next to nothing is more than the database can compute with. */
const inCentimetres = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

function pointOf(given: Row, note: Note) {
  const [first, second] = lineOf(given.coordinates)?.split(',') ?? [];
  const [latitude, longitude] = [lineOf(given.latitude) ?? first, lineOf(given.longitude) ?? second].map((text) =>
    text ? inCentimetres(Number(text)) : Number.NaN,
  );
  const isGiven = Boolean(latitude || longitude);
  if (isGiven && Math.abs(latitude ?? 91) <= 90 && Math.abs(longitude ?? 181) <= 180) {
    return { latitude, longitude, isApproximate: /^(yes|true)$/i.test(String(given.approximate ?? '')) };
  }
  if (lineOf(given.latitude) && Number(given.latitude) !== 0) note('latitude', 'coordinates');
  return { latitude: null, longitude: null, isApproximate: false };
}

/** "YYYY-MM-DD HH:MM:SS" in UTC; anything else is not worth a guess. */
function updatedAt(value: unknown) {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(lineOf(value) ?? '') ?? [];
  const moment = new Date(`${day}T${time}Z`);
  return day && !Number.isNaN(moment.getTime()) ? moment : null;
}
