import { parse } from 'csv-parse/sync';
import { folded } from '../naming';
import type { Row } from './dirt';

/** How the columns of TSML's template, of its export and of sheets are called in Meeting Guide. */
const headings: Record<string, string> = {
  id: 'slug',
  'meeting slug': 'slug',
  meeting: 'name',
  'meeting name': 'name',
  title: 'name',
  'start time': 'time',
  start: 'time',
  end: 'end_time',
  'location name': 'location',
  venue: 'location',
  place: 'location',
  street: 'address',
  'formatted address': 'formatted_address',
  town: 'city',
  zip: 'postal_code',
  'zip code': 'postal_code',
  postcode: 'postal_code',
  province: 'state',
  lat: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
  long: 'longitude',
  type: 'types',
  formats: 'types',
  'time zone': 'timezone',
  tz: 'timezone',
  'zoom url': 'conference_url',
  'meeting notes': 'notes',
  'online url': 'conference_url',
  'entity url': 'entity_url',
  'entity website url': 'entity_website_url',
  'last updated': 'updated',
  program: 'fellowship',
  attendance: 'venue',
};

/** The rows of a table, its first line being the headings, in the words of Meeting Guide; undefined when it has no such headings. */
export function rowsOfTable(table: unknown[][]): Row[] | undefined {
  const [first = [], ...lines] = table;
  const keys = first.map((heading) => keyOf(String(heading ?? '')));
  if (!keys.includes('name') || !(keys.includes('day') || keys.includes('time'))) return undefined;
  const hasParts = keys.includes('city') || keys.includes('postal_code');
  return lines
    .filter((line) => line.some((cell) => String(cell ?? '').trim() !== ''))
    .map((line) => {
      const row = Object.fromEntries(keys.flatMap((key, index) => (key && line[index] !== '' ? [[key, unmarked(line[index])]] : [])));
      // TSML's "Address" is the whole of it, unless the town has a column of its own.
      return row.address && !hasParts && !row.formatted_address ? { ...row, formatted_address: row.address, address: undefined } : row;
    });
}

/** Without the sign that tells spreadsheets that this is no formula. */
const unmarked = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@])/, '') : cell);

function keyOf(heading: string) {
  const words = folded(heading);
  return headings[words] ?? words.replaceAll(' ', '_');
}

/** The cells of a text that is a table: separated by commas, semicolons or tabs. */
export function cellsOf(text: string): string[][] {
  const [head = ''] = text.split('\n', 1);
  const count = (sign: string) => head.split(sign).length;
  const delimiter = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0];
  return parse(text, { bom: true, delimiter, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, trim: true });
}
