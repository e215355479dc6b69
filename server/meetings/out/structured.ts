import { endOf, hasRoom, isRemote, type Listed } from './listed';
import type { Site } from './meeting-guide';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const modes = { 'in-person': 'Offline', online: 'Online', phone: 'Online', hybrid: 'Mixed' } as const;

type Described = Pick<
  Listed,
  | 'slug'
  | 'name'
  | 'groupName'
  | 'status'
  | 'venue'
  | 'day'
  | 'time'
  | 'minutes'
  | 'rule'
  | 'timeZone'
  | 'languages'
  | 'placeName'
  | 'address'
  | 'city'
  | 'state'
  | 'postalCode'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'isApproximate'
  | 'source'
>;

/**
 * What search engines read on a meeting's page (schema.org): a series of events by its schedule. The link to join is not in it; it is for
 * people who came to the page.
 */
export function structuredData(meeting: Described, next: { startsAt: Date; endsAt: Date } | undefined, { origin }: Site) {
  const url = `${origin}/meetings/${meeting.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: meeting.name,
    isAccessibleForFree: true,
    eventStatus: `https://schema.org/${meeting.status === 'active' ? 'EventScheduled' : 'EventPostponed'}`,
    eventAttendanceMode: `https://schema.org/${modes[meeting.venue]}EventAttendanceMode`,
    ...(next && { startDate: next.startsAt.toISOString(), endDate: next.endsAt.toISOString() }),
    ...(meeting.day !== null &&
      meeting.time &&
      !meeting.rule && {
        eventSchedule: {
          '@type': 'Schedule',
          repeatFrequency: 'P1W',
          byDay: `https://schema.org/${days[meeting.day]}`,
          startTime: meeting.time.slice(0, 5),
          endTime: endOf(meeting),
          scheduleTimezone: meeting.timeZone,
        },
      }),
    location: [hasRoom(meeting) && placeOf(meeting), isRemote(meeting) && { '@type': 'VirtualLocation', url }].filter(Boolean),
    organizer: { '@type': 'Organization', name: meeting.groupName ?? meeting.source.name, url: meeting.source.url ?? url },
    ...(meeting.languages.length > 0 && { inLanguage: meeting.languages }),
  };
}

function placeOf({ placeName, address, city, state, postalCode, country, latitude, longitude, isApproximate }: Described) {
  return {
    '@type': 'Place',
    name: placeName ?? address ?? city,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address,
      addressLocality: city,
      addressRegion: state,
      postalCode,
      addressCountry: country,
    },
    ...(latitude !== null && longitude !== null && !isApproximate && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}
