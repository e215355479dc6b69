import { stringify } from 'csv-stringify/sync';
import type { Format } from './bmlt-formats';
import { formatsOf } from './bmlt-formats';
import { withoutContacts } from './contacts';
import { type Listed, streetOf } from './listed';
import { asText } from './table';

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Formats with columns of their own, and those that come first, so that they are among the five. */
const apart = ['OPEN', 'CLOSED', 'WCHR', 'LANG'];
const first = ['VM', 'TC', 'HYBR', 'W', 'M', 'GL'];

type Row = { meeting: Listed; body: { name: string; worldId: string }; isDeleted: boolean; held: Format[] };
type Cell = (row: Row) => string | null;

const nothing: Cell = () => '';
const format =
  (place: number): Cell =>
  ({ held }) => {
    const codes = [...new Set(held.map(({ worldId }) => worldId).filter((code) => code && !apart.includes(code)))];
    return [...first.filter((code) => codes.includes(code)), ...codes.filter((code) => !first.includes(code))][place] ?? '';
  };

/** The columns of the dump that NA World Services reads (bmlt-server, getNawsDump). Nobody's contact is in it. */
// biome-ignore format: a table
const columns: [string, Cell][] = [
  ['Committee', nothing], ['CommitteeName', ({ meeting }) => meeting.name], ['AddDate', nothing], ['AreaRegion', ({ body }) => body.worldId],
  ['ParentName', ({ body }) => body.name], ['ComemID', nothing], ['ContactID', nothing], ['ContactName', nothing], ['CompanyName', nothing],
  ['ContactAddrID', nothing], ['ContactAddress1', nothing], ['ContactAddress2', nothing], ['ContactCity', nothing], ['ContactState', nothing],
  ['ContactZip', nothing], ['ContactCountry', nothing], ['ContactPhone', nothing], ['MeetingID', nothing],
  ['Room', ({ held }) => held.filter(({ worldId }) => !worldId).map(({ names }) => names.en).join(', ')],
  ['Closed', ({ held }) => (held.some(({ worldId }) => worldId === 'OPEN') ? 'OPEN' : 'CLOSED')],
  ['WheelChr', ({ held }) => (held.some(({ worldId }) => worldId === 'WCHR') ? 'TRUE' : 'FALSE')],
  ['Day', ({ meeting }) => dayNames[meeting.day ?? -1] ?? ''], ['Time', ({ meeting }) => meeting.time?.replace(':', '') ?? ''],
  ['Language1', ({ held }) => held.find(({ worldId }) => worldId === 'LANG')?.key.toUpperCase() ?? ''], ['Language2', nothing], ['Language3', nothing],
  ['LocationId', nothing], ['Place', ({ meeting }) => meeting.placeName], ['Address', ({ meeting }) => streetOf(meeting)],
  ['City', ({ meeting }) => meeting.city], ['LocBorough', nothing], ['State', ({ meeting }) => meeting.state],
  ['Zip', ({ meeting }) => meeting.postalCode], ['Country', ({ meeting }) => meeting.country],
  ['Directions', ({ meeting }) => withoutContacts(meeting.placeNotes)], ['Institutional', () => 'FALSE'],
  ['Format1', format(0)], ['Format2', format(1)], ['Format3', format(2)], ['Format4', format(3)], ['Format5', format(4)],
  ['Delete', ({ isDeleted }) => (isDeleted ? 'D' : '')],
  ['LastChanged', ({ meeting: { updatedAt: at } }) => `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}`],
  ['Longitude', ({ meeting }) => String(meeting.longitude ?? '')], ['Latitude', ({ meeting }) => String(meeting.latitude ?? '')],
  ['ContactGP', nothing], ['PhoneMeetingNumber', ({ meeting }) => meeting.conferencePhone],
  ['VirtualMeetingLink', ({ meeting }) => meeting.conferenceUrl], ['VirtualMeetingInfo', ({ meeting }) => withoutContacts(meeting.conferenceUrlNotes)],
  ['TimeZone', ({ meeting }) => meeting.timeZone], ['bmlt_id', ({ meeting }) => String(meeting.number)], ['unpublished', nothing],
];

export const nawsHead = () => stringify([columns.map(([name]) => name)]);

export const nawsRows = (rows: Omit<Row, 'held'>[]) =>
  stringify(
    rows.map((row) => {
      const whole = { ...row, held: formatsOf(row.meeting) };
      return columns.map(([, cell]) => asText(cell(whole) ?? ''));
    }),
  );
