import { and, eq, gt, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { exceptionsOfMeeting } from '../next';
import type { ScheduleException } from '../schedule';
import type { Listed } from './listed';

/**
 * What is given out: all that a source still lists, also while it is suspended, which readers are told. What is closed for good, or shown
 * once under another source, is not.
 */
export const isGivenOut = () => and(isNull(meetings.removedAt), isNull(meetings.duplicateOfId), ne(meetings.status, 'closed'));

const exceptions = sql<
  ScheduleException[]
>`coalesce((select json_agg(exception order by "on", "toTime") from ${exceptionsOfMeeting} exception), '[]'::json)`;

const columns = {
  id: meetings.id,
  number: meetings.number,
  slug: meetings.slug,
  name: meetings.name,
  groupName: meetings.groupName,
  fellowship: meetings.fellowship,
  day: meetings.day,
  time: sql<string | null>`to_char(${meetings.time}, 'HH24:MI')`,
  minutes: meetings.minutes,
  timeZone: meetings.timeZone,
  rule: meetings.rule,
  startsOn: meetings.startsOn,
  endsOn: meetings.endsOn,
  exceptions,
  venue: meetings.venue,
  status: sql<
    Listed['status']
  >`case when ${meetings.removedAt} is not null then 'closed' when ${meetings.statusReason} = 'unconfirmed' then 'active' else ${meetings.status} end`,
  isUnconfirmed: sql<boolean>`(${meetings.statusReason} is not distinct from 'unconfirmed' or ${meetings.doubtedAt} is not null)`,
  types: meetings.types,
  facets: meetings.facets,
  languages: meetings.languages,
  placeName: meetings.placeName,
  placeNotes: meetings.placeNotes,
  address: meetings.address,
  city: meetings.city,
  state: meetings.state,
  postalCode: meetings.postalCode,
  country: meetings.country,
  regions: meetings.regions,
  latitude: meetings.latitude,
  longitude: meetings.longitude,
  isApproximate: meetings.isApproximate,
  notes: meetings.notes,
  conferenceUrl: meetings.conferenceUrl,
  conferenceUrlNotes: meetings.conferenceUrlNotes,
  conferencePhone: meetings.conferencePhone,
  conferencePhoneNotes: meetings.conferencePhoneNotes,
  source: {
    name: sql<string>`coalesce(${serviceBodies.name}, ${meetingFeeds.name})`,
    url: sql<string | null>`coalesce(${serviceBodies.url}, ${meetingFeeds.website})`,
  },
  firstSeenAt: meetings.firstSeenAt,
  updatedAt: sql<Date>`coalesce(${meetings.sourceUpdatedAt}, ${meetings.changedAt})`.mapWith(meetings.changedAt),
};

const select = ({ db }: Context) =>
  db
    .select(columns)
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId));

/** All that fit in the order of their numbers, a part at a time: as many as there are, in the memory that one part takes. */
export async function* readListed(ctx: Context, where: SQL | undefined, size = 1000): AsyncGenerator<Listed[]> {
  for (let last = 0; ; ) {
    const part = await select(ctx)
      .where(and(where, gt(meetings.number, last)))
      .orderBy(meetings.number)
      .limit(size);
    if (part.length > 0) yield part;
    if (part.length < size) return;
    last = part.at(-1)?.number ?? 0;
  }
}

/** These, in this order. */
export async function readNumbered(ctx: Context, numbers: number[]): Promise<Listed[]> {
  const rows = await select(ctx).where(inArray(meetings.number, numbers));
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/** One by its place in the address bar, also when it is no longer listed. */
export async function readBySlug(ctx: Context, slug: string): Promise<Listed | undefined> {
  const [row] = await select(ctx).where(eq(meetings.slug, slug));
  return row;
}
