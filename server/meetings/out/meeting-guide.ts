import { getTypesForLanguage } from '@code4recovery/spec';
import { withoutContacts } from './contacts';
import { endOf, hasRoom, isRemote, type Listed, remarkOn } from './listed';

/** The site that gives a listing out: where its pages are, without a slash at the end. */
export type Site = { origin: string };

type Value = string | number | string[] | boolean | object;
export type GuideRecord = Record<string, Value>;

const aaCodes: ReadonlySet<string> = new Set(Object.keys(getTypesForLanguage('en')));
/** Our own codes, which the formats of the field do not know. */
const own = ['MAW', 'NLX'];

/**
 * One meeting as Meeting Guide JSON (code4recovery/spec), with what its readers need besides: `timezone` and `approximate` always, one day
 * to a record, both names of the entity's address. A meeting that is not weekly has no day, which readers list as "by appointment":
 * said weekly, it would send people to a locked door.
 */
export function guideRecord(meeting: Listed, { origin }: Site): GuideRecord {
  const isWeekly = meeting.day !== null && meeting.time !== null && !meeting.rule;
  const page = `${origin}/meetings/${meeting.slug}`;
  return present({
    slug: meeting.slug,
    name: meeting.name,
    day: isWeekly ? meeting.day : null,
    time: isWeekly ? meeting.time : null,
    end_time: isWeekly ? endOf(meeting) : null,
    timezone: meeting.timeZone,
    types: guideTypes(meeting),
    attendance_option: attendanceOf(meeting),
    location: meeting.placeName,
    location_notes: withoutContacts(meeting.placeNotes),
    formatted_address: geographyOf(meeting),
    city: meeting.city,
    state: meeting.state,
    postal_code: meeting.postalCode,
    country: meeting.country,
    regions: meeting.regions.length > 0 ? meeting.regions : null,
    region: meeting.regions[0] ?? null,
    sub_region: meeting.regions[1] ?? null,
    latitude: meeting.latitude,
    longitude: meeting.longitude,
    approximate: meeting.venue === 'in-person' || meeting.venue === 'hybrid' ? 'no' : 'yes',
    group: meeting.groupName,
    notes: guideNotes(meeting),
    conference_url: meeting.conferenceUrl,
    conference_url_notes: withoutContacts(meeting.conferenceUrlNotes),
    conference_phone: meeting.conferencePhone,
    conference_phone_notes: withoutContacts(meeting.conferencePhoneNotes),
    updated: meeting.updatedAt.toISOString().slice(0, 19).replace('T', ' '),
    url: page,
    feedback_url: page,
    entity: meeting.source.name,
    entity_url: meeting.source.url ?? origin,
    entity_website_url: meeting.source.url ?? origin,
    venue: meeting.venue,
    minutes: isWeekly ? meeting.minutes : null,
    fellowship: meeting.fellowship,
    facets: meeting.facets.length > 0 ? meeting.facets : null,
    languages: meeting.languages.length > 0 ? meeting.languages : null,
    rrule: meeting.rule,
    schedule: scheduleOf(meeting),
  });
}

/**
 * When it is held, for readers that know more than weeks, such as another site like this one; none for what is simply weekly and takes half a day at most. `rule` is that of
 * RFC 5545, counted from `starts_on`; dates and times are wall time in `timezone`.
 */
export function scheduleOf({ day, time, minutes, rule, startsOn, endsOn, exceptions }: Listed) {
  const isMore = rule || startsOn || endsOn || exceptions.length > 0 || minutes > 720;
  if (day === null || time === null || !isMore) return null;
  const dates = exceptions.map(({ kind, on, toDate, toTime, minutes, place, note }) =>
    present({
      kind,
      on,
      to_date: toDate,
      to_time: toTime,
      minutes,
      place: withoutContacts(place ?? null),
      note: withoutContacts(note ?? null),
    }),
  );
  return present({ day, time, minutes, rule, starts_on: startsOn, ends_on: endsOn, exceptions: dates.length > 0 ? dates : null });
}

/** The codes that say what it is like: of AA only those of the specification, with `ONL` and `TC` as TSML writes them. */
export function guideTypes(meeting: Listed): string[] {
  const { fellowship, status } = meeting;
  const known = meeting.types.filter((code) => fellowship !== 'aa' || aaCodes.has(code));
  const said = known.filter((code) => !['TC', 'ONL'].includes(code) && (fellowship !== 'aa' || !own.includes(code)));
  const isRoomClosed = status === 'suspended' || (!hasRoom(meeting) && meeting.types.includes('TC'));
  return [...said, ...(isRoomClosed ? ['TC'] : []), ...(isRemote(meeting) ? ['ONL'] : [])];
}

function attendanceOf({ status, venue }: Listed) {
  if (status !== 'active') return 'inactive';
  if (venue === 'in-person') return 'in_person';
  return venue === 'hybrid' ? 'hybrid' : 'online';
}

/** Readers drop a meeting without any geography; one that is online alone says just that. */
const geographyOf = ({ address, city, state, country, regions }: Listed) =>
  address ?? ([city, state, country].filter(Boolean).join(', ') || regions.at(-1) || 'Online');

/** Readers offer links to conferences they know alone; any other is told in the notes as well. */
export function guideNotes(meeting: Listed): string | null {
  const { conferenceUrl, notes } = meeting;
  const link = conferenceUrl && !isKnownProvider(conferenceUrl) ? `Join: ${conferenceUrl}` : null;
  return [remarkOn(meeting), withoutContacts(notes), link].filter(Boolean).join('\n\n') || null;
}

/** The conference services that tsml-ui knows by their hosts. */
const providers = [
  'bluejeans.com',
  'discord.gg',
  'freeconference.com',
  'freeconferencecall.com',
  'goto.com',
  'gotomeet.me',
  'gotomeeting.com',
  'horizon.meta.com',
  'maps.secondlife.com',
  'meet.google.com',
  'meet.jit.si',
  'meetings.dialpad.com',
  'signal.group',
  'skype.com',
  'slurl.com',
  'teams.live.com',
  'teams.microsoft.com',
  'vrchat.com',
  'webex.com',
  'zoho.com',
  'zoom.us',
];

function isKnownProvider(url: string) {
  const host = URL.parse(url)?.hostname ?? '';
  return providers.some((provider) => host === provider || host.endsWith(`.${provider}`));
}

function present(record: Record<string, Value | null | undefined>): GuideRecord {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === null || value === undefined || value === '' ? [] : [[key, value]])),
  );
}
