import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import { meetingChanges } from '@/db/schema/meetings-history';
import type { ChangeKind, Sayer } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { bodyId } from './bmlt-bodies';
import type { Asked } from './bmlt-search';
import { withoutContacts } from './contacts';

/** So many of the newest are told at once; dates or the number of a meeting ask for others. */
const most = 5000;

const kinds: Record<ChangeKind, string> = {
  new: 'comdef_change_type_new',
  change: 'comdef_change_type_change',
  delete: 'comdef_change_type_delete',
  restore: 'comdef_change_type_rollback',
};
const verbs: Record<ChangeKind, string> = { new: 'created', change: 'changed', delete: 'deleted', restore: 'restored' };
/** Whose voice it was; who it was is nobody's business. */
const sayers: Record<Sayer, string> = { feed: 'Source', moderator: 'Moderator', member: 'Member' };

type Value = (value: unknown) => string;
const plain: Value = (value) => (value === null || value === undefined ? '' : String(value));
const free: Value = (value) => withoutContacts(plain(value)) ?? '';
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;

/** Our fields by BMLT's names; what is not here is not told. */
const told: Record<string, [key: string, value: Value]> = {
  name: ['meeting_name', plain],
  day: ['weekday_tinyint', (day) => (typeof day === 'number' ? String(day + 1) : '')],
  time: ['start_time', (time) => (time ? `${plain(time).slice(0, 5)}:00` : '')],
  minutes: ['duration_time', (minutes) => clock(Number(minutes) || 0)],
  timeZone: ['time_zone', plain],
  venue: ['venue_type', (venue) => ({ 'in-person': '1', hybrid: '3' })[plain(venue)] ?? '2'],
  latitude: ['latitude', plain],
  longitude: ['longitude', plain],
  placeName: ['location_text', plain],
  placeNotes: ['location_info', free],
  address: ['location_street', (address) => plain(address).split(',')[0]?.trim() ?? ''],
  city: ['location_municipality', plain],
  state: ['location_province', plain],
  postalCode: ['location_postal_code_1', plain],
  country: ['location_nation', plain],
  notes: ['comments', free],
  conferenceUrl: ['virtual_meeting_link', plain],
  conferenceUrlNotes: ['virtual_meeting_additional_info', free],
  conferencePhone: ['phone_meeting_number', plain],
};

const spans = (asked: Asked) => ['start_date', 'end_date'].map((name) => asked.text(name) || undefined);
const those = (asked: Asked) => ['meeting_id', 'service_body_id'].map((name) => asked.text(name) || undefined);

/** Whether what is asked of the changes are dates and numbers. */
export const areDates = (asked: Asked) =>
  spans(asked).every((date) => !date || isDate(date)) && those(asked).every((number) => !number || /^-?\d{1,9}$/.test(number));

/** `GetChanges`: what became of meetings, the newest first. */
export async function changesOf({ db }: Context, asked: Asked) {
  const [start, end] = spans(asked);
  const [meetingId, serviceBodyId] = those(asked).map((number) => (number === undefined ? undefined : Number(number)));
  const body: SQL<number> = bodyId;
  const rows = await db
    .select({
      id: meetingChanges.id,
      kind: meetingChanges.kind,
      sayer: meetingChanges.sayer,
      before: meetingChanges.before,
      after: meetingChanges.after,
      at: meetingChanges.at,
      number: meetings.number,
      name: meetings.name,
      isListed: sql<boolean>`${meetings.removedAt} is null and ${meetings.status} <> 'closed'`,
      bodyId: body,
      bodyName: sql<string>`coalesce(${serviceBodies.name}, ${meetingFeeds.name})`,
    })
    .from(meetingChanges)
    .innerJoin(meetings, eq(meetings.id, meetingChanges.meetingId))
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId))
    .where(
      and(
        start ? gte(meetingChanges.at, new Date(`${start}T00:00:00Z`)) : undefined,
        end ? lt(meetingChanges.at, new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000)) : undefined,
        meetingId === undefined ? undefined : eq(meetings.number, meetingId),
        serviceBodyId === undefined ? undefined : sql`${body} = ${serviceBodyId}`,
      ),
    )
    .orderBy(desc(meetingChanges.at), desc(meetingChanges.id))
    .limit(most);
  return rows.map(changeRecord);
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

type Row = {
  id: number;
  kind: ChangeKind;
  sayer: Sayer;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  at: Date;
  number: number;
  name: string;
  isListed: boolean;
  bodyId: number;
  bodyName: string;
};

function changeRecord({ id, kind, sayer, before, after, at, number, name, isListed, bodyId: body, bodyName }: Row) {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].flatMap((field) => told[field]?.[0] ?? []);
  const main = { id_bigint: String(number), service_body_bigint: String(body), meeting_name: name };
  return {
    date_int: String(Math.floor(at.getTime() / 1000)),
    date_string: dateString(at),
    change_type: kinds[kind],
    change_id: String(id),
    meeting_id: String(number),
    meeting_name: name,
    user_id: '0',
    user_name: sayers[sayer],
    service_body_id: String(body),
    service_body_name: bodyName,
    meeting_exists: isListed ? '1' : '0',
    details: [`The meeting was ${verbs[kind]}.`, ...keys.map((key) => `${key} was changed.`)],
    json_data: {
      ...(kind !== 'new' && { before: { ...main, ...toldOf(before) } }),
      ...(kind !== 'delete' && { after: { ...main, ...toldOf(after) } }),
    },
  };
}

const toldOf = (values: Record<string, unknown> | null) =>
  Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([field, value]) => {
      const as = told[field];
      return as ? [[as[0], as[1](value)]] : [];
    }),
  );

/** `5:04 PM, 11/28/2026`, in UTC. */
function dateString(at: Date) {
  const hour = at.getUTCHours();
  const minutes = String(at.getUTCMinutes()).padStart(2, '0');
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}, ${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}`;
}
