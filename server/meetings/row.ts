import { sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';

/** What a list shows of a meeting. Never the way in: a link to join is told on a page of its own. */
export const rowColumns = {
  id: meetings.id,
  slug: meetings.slug,
  name: meetings.name,
  fellowship: meetings.fellowship,
  day: meetings.day,
  time: meetings.time,
  minutes: meetings.minutes,
  rule: meetings.rule,
  timeZone: meetings.timeZone,
  startsAt: meetings.nextStartsAt,
  endsAt: meetings.nextEndsAt,
  venue: meetings.venue,
  status: meetings.status,
  types: meetings.types,
  facets: meetings.facets,
  languages: meetings.languages,
  placeName: meetings.placeName,
  city: meetings.city,
  address: meetings.address,
  regions: meetings.regions,
  isApproximate: meetings.isApproximate,
  isUnconfirmed: sql<boolean>`${meetings.doubtedAt} is not null`,
  isRemoved: sql<boolean>`${meetings.removedAt} is not null`,
};
