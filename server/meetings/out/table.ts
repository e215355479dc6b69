import { stringify } from 'csv-stringify/sync';
import { withoutContacts } from './contacts';
import { endOf, type Listed, streetOf } from './listed';
import { guideNotes, guideTypes, type Site, scheduleOf } from './meeting-guide';

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Cell = (meeting: Listed, site: Site) => string | null;

/**
 * The columns of TSML's template and export (12-step-meeting-list, `$tsml_export_columns`), without those of persons, and at the end our
 * own, which other readers pass over.
 */
const columns: Record<string, Cell> = {
  Name: ({ name }) => name,
  Day: ({ day, rule }) => (day === null || rule ? null : (dayNames[day] ?? null)),
  Time: ({ time, rule }) => (rule ? null : time),
  'End Time': (meeting) => (meeting.rule ? null : endOf(meeting)),
  Types: (meeting) => guideTypes(meeting).join(', '),
  Notes: guideNotes,
  'Conference URL': ({ conferenceUrl }) => conferenceUrl,
  'Conference URL Notes': ({ conferenceUrlNotes }) => withoutContacts(conferenceUrlNotes),
  'Conference Phone': ({ conferencePhone }) => conferencePhone,
  'Conference Phone Notes': ({ conferencePhoneNotes }) => withoutContacts(conferencePhoneNotes),
  Location: ({ placeName }) => placeName,
  Address: (meeting) => streetOf(meeting),
  City: ({ city }) => city,
  State: ({ state }) => state,
  'Postal Code': ({ postalCode }) => postalCode,
  Country: ({ country }) => country,
  Region: ({ regions }) => regions[0] ?? null,
  'Sub Region': ({ regions }) => regions[1] ?? null,
  'Location Notes': ({ placeNotes }) => withoutContacts(placeNotes),
  Timezone: ({ timeZone }) => timeZone,
  Group: ({ groupName }) => groupName,
  Website: (_, { origin }) => origin,
  Slug: ({ slug }) => slug,
  'Data Source Name': ({ source }) => source.name,
  Updated: ({ updatedAt }) => updatedAt.toISOString().slice(0, 19).replace('T', ' '),
  Regions: ({ regions }) => regions.join(' > '),
  'Formatted Address': ({ address }) => address,
  Attendance: ({ venue }) => venue,
  Latitude: ({ latitude }) => (latitude === null ? null : String(latitude)),
  Longitude: ({ longitude }) => (longitude === null ? null : String(longitude)),
  Approximate: ({ venue }) => (venue === 'in-person' || venue === 'hybrid' ? 'no' : 'yes'),
  Fellowship: ({ fellowship }) => fellowship,
  Languages: ({ languages }) => languages.join(', '),
  RRule: ({ rule }) => rule,
  Schedule: (meeting) => {
    const schedule = scheduleOf(meeting);
    return schedule && JSON.stringify(schedule);
  },
};
const names = Object.keys(columns);

/** The line with the names of the columns. */
export const tableHead = () => stringify([names], { bom: true });

/** The lines of these meetings. */
export function tableRows(meetings: Listed[], site: Site): string {
  return stringify(meetings.map((meeting) => names.map((name) => asText(columns[name]?.(meeting, site) ?? ''))));
}

/** What a spreadsheet would take for a formula is told to be text (OWASP, CSV injection). A plain number is none. */
export const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell);
