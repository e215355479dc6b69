import { sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import type { Locale } from '@/db/vocabulary';
import { bodyId } from './bmlt-bodies';
import { type Format, formatsOf } from './bmlt-formats';
import { withoutContacts } from './contacts';
import { type Listed, remarkOn, streetOf } from './listed';

/** What stands with a meeting in BMLT alone. */
export type Extra = { serviceBody: { id: number; name: string }; miles: number | null; km: number | null };
export type BmltRecord = Record<string, string>;

const venueTypes: Record<Listed['venue'], string> = { 'in-person': '1', online: '2', phone: '2', hybrid: '3' };

/** The fields one may ask, filter and sort by, as text and in SQL: `GetFieldKeys` names them, and all work on these expressions. */
// biome-ignore format: a table
export const fields = {
  id_bigint:                       { name: 'ID', text: sql`${meetings.number}::text`, number: sql`${meetings.number}` },
  worldid_mixed:                   { name: 'World ID', text: sql`''` },
  service_body_bigint:             { name: 'Service Body ID', text: sql`(${bodyId})::text`, number: bodyId },
  weekday_tinyint:                 { name: 'Weekday', text: sql`(${meetings.day} + 1)::text` },
  venue_type:                      { name: 'Venue Type', text: sql`case ${meetings.venue} when 'in-person' then '1' when 'hybrid' then '3' else '2' end` },
  start_time:                      { name: 'Start Time', text: sql`to_char(${meetings.time}, 'HH24:MI:SS')` },
  duration_time:                   { name: 'Duration', text: sql`lpad((${meetings.minutes} / 60)::text, 2, '0') || ':' || lpad((${meetings.minutes} % 60)::text, 2, '0') || ':00'` },
  time_zone:                       { name: 'Time Zone', text: sql`${meetings.timeZone}` },
  formats:                         { name: 'Formats', text: sql`''` },
  lang_enum:                       { name: 'Language', text: sql`case when ${meetings.languages}[1] = 'es' then 'es' else 'en' end` },
  longitude:                       { name: 'Longitude', text: sql`${meetings.longitude}::text`, number: sql`${meetings.longitude}` },
  latitude:                        { name: 'Latitude', text: sql`${meetings.latitude}::text`, number: sql`${meetings.latitude}` },
  meeting_name:                    { name: 'Meeting Name', text: sql`${meetings.name}` },
  location_text:                   { name: 'Location Name', text: sql`${meetings.placeName}` },
  location_info:                   { name: 'Additional Location Information', text: sql`${meetings.placeNotes}` },
  location_street:                 { name: 'Street Address', text: sql`nullif(trim(split_part(${meetings.address}, ',', 1)), ${meetings.city})` },
  location_city_subsection:        { name: 'Borough', text: sql`''` },
  location_neighborhood:           { name: 'Neighborhood', text: sql`''` },
  location_municipality:           { name: 'Town', text: sql`${meetings.city}` },
  location_sub_province:           { name: 'County', text: sql`''` },
  location_province:               { name: 'State', text: sql`${meetings.state}` },
  location_postal_code_1:          { name: 'Zip Code', text: sql`${meetings.postalCode}` },
  location_nation:                 { name: 'Nation', text: sql`${meetings.country}` },
  comments:                        { name: 'Comments', text: sql`${meetings.notes}` },
  train_lines:                     { name: 'Train Lines', text: sql`''` },
  bus_lines:                       { name: 'Bus Lines', text: sql`''` },
  phone_meeting_number:            { name: 'Phone Meeting Dial-in Number', text: sql`${meetings.conferencePhone}` },
  virtual_meeting_link:            { name: 'Virtual Meeting Link', text: sql`${meetings.conferenceUrl}` },
  virtual_meeting_additional_info: { name: 'Virtual Meeting Additional Information', text: sql`${meetings.conferenceUrlNotes}` },
} as const;

export type Field = keyof typeof fields;
export const isField = (key: string): key is Field => Object.hasOwn(fields, key);

/** A meeting as BMLT's semantic interface writes it: every value is text, and of persons there is nothing. */
export function bmltRecord(meeting: Listed, { serviceBody, miles, km }: Extra, origin: string): BmltRecord {
  const held = formatsOf(meeting);
  return {
    id_bigint: String(meeting.number),
    worldid_mixed: '',
    shared_group_id_bigint: '',
    service_body_bigint: String(serviceBody.id),
    service_body_name: serviceBody.name,
    weekday_tinyint: meeting.day === null ? '' : String(meeting.day + 1),
    venue_type: venueTypes[meeting.venue],
    start_time: meeting.time ? `${meeting.time}:00` : '',
    duration_time: `${clock(meeting.minutes)}:00`,
    time_zone: meeting.timeZone,
    formats: held.map(({ key }) => key).join(','),
    lang_enum: meeting.languages[0] === 'es' ? 'es' : 'en',
    longitude: asText(meeting.longitude),
    latitude: asText(meeting.latitude),
    distance_in_km: asText(km),
    distance_in_miles: asText(miles),
    email_contact: '',
    published: '1',
    root_server_uri: `${origin}/api/bmlt`,
    format_shared_id_list: held.map(({ id }) => id).join(','),
    meeting_name: meeting.name,
    location_text: meeting.placeName ?? '',
    location_info: withoutContacts(meeting.placeNotes) ?? '',
    location_street: streetOf(meeting) ?? '',
    location_city_subsection: '',
    location_neighborhood: '',
    location_municipality: meeting.city ?? '',
    location_sub_province: '',
    location_province: meeting.state ?? '',
    location_postal_code_1: meeting.postalCode ?? '',
    location_nation: meeting.country ?? '',
    comments: [remarkOn(meeting), withoutContacts(meeting.notes)].filter(Boolean).join('\n\n'),
    train_lines: '',
    bus_lines: '',
    phone_meeting_number: meeting.conferencePhone ?? '',
    virtual_meeting_link: meeting.conferenceUrl ?? '',
    virtual_meeting_additional_info: withoutContacts(meeting.conferenceUrlNotes ?? meeting.conferencePhoneNotes) ?? '',
    contact_name_1: '',
    contact_phone_1: '',
    contact_email_1: '',
    contact_name_2: '',
    contact_phone_2: '',
    contact_email_2: '',
  };
}

/** A format as BMLT writes it. */
export const formatRecord = ({ id, key, type, worldId, names, about }: Format, locale: Locale, origin: string): BmltRecord => ({
  key_string: key,
  name_string: names[locale],
  description_string: about[locale],
  lang: locale,
  id: String(id),
  world_id: worldId,
  format_type_enum: type,
  root_server_uri: `${origin}/api/bmlt`,
});

const asText = (value: number | null) => (value === null ? '' : String(value));

/** Minutes as hours and minutes; a whole day is `24:00`. */
function clock(minutes: number) {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
