import { isRow, lineOf, type Row, textOf } from './dirt';

/** Formats by their world ids, as NA's lists of codes write them (bmlt-server, TSML). Key strings are each server's own, and never read. */
const codes: Record<string, string> = {
  BEG: 'BEG',
  BT: 'BT',
  CLOSED: 'C',
  OPEN: 'O',
  CAN: 'CAN',
  DISC: 'DISC',
  GL: 'GL',
  IP: 'IP',
  IW: 'IW',
  JFT: 'JFT',
  M: 'M',
  VAR: 'VAR',
  SPK: 'SPK',
  'S-D': 'SPK',
  STEP: 'STEP',
  SWG: 'SWG',
  TOP: 'TOP',
  TRAD: 'TRAD',
  W: 'W',
  WCHR: 'X',
  Y: 'Y',
  LIT: 'LIT',
  NS: 'NS',
  SMOK: 'SMOK',
  QA: 'QA',
  MED: 'MED',
  RA: 'RA',
  CW: 'CW',
  CPT: 'CPT',
  LC: 'LC',
  SPAD: 'SPAD',
  VM: 'ONL',
  HYBR: 'ONL',
  TC: 'TC',
  ASL: 'ASL',
};
const languages: [RegExp, string][] = [
  [/español|espanol|spanish/i, 'es'],
  [/english|englisch|inglés/i, 'en'],
  [/finnish|suomi/i, 'fi'],
  [/persian|farsi|فارسی/i, 'fa'],
  [/lithuanian/i, 'lt'],
  [/russian|русский/i, 'ru'],
  [/french|français/i, 'fr'],
  [/german|deutsch/i, 'de'],
  [/portuguese|português/i, 'pt'],
  [/italian/i, 'it'],
  [/polish|polski/i, 'pl'],
  [/arabic/i, 'ar'],
  [/hebrew/i, 'he'],
  [/japanese/i, 'ja'],
  [/swedish|svenska/i, 'sv'],
];
const venueTypes: Record<string, string> = { 1: 'in-person', 2: 'online', 3: 'hybrid' };

/** What a BMLT root answers, one part or all: the meetings, its formats and its service bodies. */
export type BmltParts = { meetings?: unknown[]; formats?: unknown[]; serviceBodies?: unknown[] };
/** An area or region that a source's meetings belong to, by the source's own ids. */
export type Body = {
  sourceId: string;
  parentId: string | null;
  name: string;
  description: string | null;
  kind: string;
  url: string | null;
  helpline: string | null;
  worldId: string | null;
};

/** Which part of a BMLT root's answers this is; undefined for what is none. */
export function bmltPartsOf(json: unknown): BmltParts | undefined {
  const first = Array.isArray(json) ? json.find(isRow) : undefined;
  if (first && 'id_bigint' in first) return { meetings: json as unknown[] };
  if (first && 'key_string' in first) return { formats: json as unknown[] };
  if (first && 'parent_id' in first && 'type' in first) return { serviceBodies: json as unknown[] };
  if (!isRow(json)) return undefined;
  const { meetings, formats, serviceBodies } = json;
  const has = Array.isArray(meetings) && meetings.some((row) => isRow(row) && 'id_bigint' in row);
  const all = {
    ...(has && { meetings }),
    ...(Array.isArray(formats) && { formats }),
    ...(Array.isArray(serviceBodies) && { serviceBodies }),
  };
  return has ? all : undefined;
}

/** The meetings of a BMLT root in the words of Meeting Guide, with what that has no words for beside them. */
export function rowsOfBmlt({ meetings = [], formats = [], serviceBodies = [] }: BmltParts): { rows: unknown[]; bodies: Body[] } {
  const byId = new Map(formats.filter(isRow).map((format) => [lineOf(format.id) ?? '', format]));
  const names = new Map(serviceBodies.filter(isRow).map((body) => [lineOf(body.id) ?? '', lineOf(body.name)]));
  return {
    rows: meetings.map((meeting) => (isRow(meeting) ? toRow(meeting, byId, names) : meeting)),
    bodies: serviceBodies.filter(isRow).map(toBody),
  };
}

function toRow(meeting: Row, formats: Map<string, Row>, bodies: Map<string, string | null>): Row {
  const ids = (lineOf(meeting.format_shared_id_list) ?? '').split(',').map((id) => id.trim());
  const mine = ids.map((id) => formats.get(id)).filter((format) => format !== undefined);
  const worlds = mine.map((format) => lineOf(format.world_id) ?? '');
  const spoken = mine.filter((format) => lineOf(format.world_id) === 'LANG' || lineOf(format.format_type_enum) === 'LANG');
  const body = lineOf(meeting.service_body_bigint);
  const day = Number(lineOf(meeting.weekday_tinyint));
  const venue = venueTypes[lineOf(meeting.venue_type) ?? ''] ?? 'in-person';
  return {
    slug: meeting.id_bigint,
    name: meeting.meeting_name,
    fellowship: 'na',
    day: day >= 1 && day <= 7 ? day - 1 : meeting.weekday_tinyint,
    time: meeting.start_time,
    minutes: minutesOf(meeting.duration_time),
    timezone: meeting.time_zone,
    venue,
    status: lineOf(meeting.published) === '0' ? 'closed' : undefined,
    location: meeting.location_text,
    location_notes: [meeting.location_info, meeting.train_lines, meeting.bus_lines].map(textOf).filter(Boolean).join('\n'),
    address: meeting.location_street,
    city: lineOf(meeting.location_municipality) ?? lineOf(meeting.location_city_subsection),
    state: meeting.location_province,
    postal_code: meeting.location_postal_code_1,
    country: meeting.location_nation,
    regions: [bodies.get(body ?? '') ?? meeting.service_body_name, meeting.location_sub_province, meeting.location_neighborhood],
    ...(!isNowhere(meeting) && { latitude: meeting.latitude, longitude: meeting.longitude }),
    approximate: venue === 'online' ? 'yes' : 'no',
    types: worlds.flatMap((world) => codes[world] ?? []),
    languages: spoken.flatMap(({ name_string }): string[] =>
      languages.filter(([name]) => name.test(lineOf(name_string) ?? '')).map(([, code]) => code),
    ),
    notes: meeting.comments,
    conference_url: meeting.virtual_meeting_link,
    conference_url_notes: meeting.virtual_meeting_additional_info,
    conference_phone: meeting.phone_meeting_number,
    service_body: body,
  };
}

/** The office of NA's world services is where a BMLT server puts what has no place. */
const isNowhere = ({ latitude, longitude }: Row) =>
  Math.abs(Number(latitude) - 34.235918) < 0.0001 && Math.abs(Number(longitude) + 118.563659) < 0.0001;

/** "01:30:00" in minutes; a day at most. */
function minutesOf(duration: unknown) {
  const [hours = 0, minutes = 0] = (lineOf(duration) ?? '').split(':').map(Number);
  const whole = hours * 60 + minutes;
  return whole >= 1 && whole <= 1440 ? whole : undefined;
}

function toBody(body: Row): Body {
  const parent = lineOf(body.parent_id);
  const link = URL.parse(lineOf(body.url) ?? '');
  return {
    sourceId: lineOf(body.id) ?? '',
    parentId: parent === '0' ? null : parent,
    name: lineOf(body.name) ?? 'NA',
    description: textOf(body.description),
    kind: lineOf(body.type) ?? 'AS',
    url: link && /^https?:$/.test(link.protocol) ? link.href : null,
    helpline: lineOf(body.helpline),
    worldId: lineOf(body.world_id),
  };
}
