import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import type { Context } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { metresFrom, questions, startsAt } from './filters';
import { FindMeetings, type GetMeeting, type NextMeetings } from './input';
import { exceptionsOf } from './next';
import type { Point } from './places';
import { nextOccurrences, type Schedule } from './schedule';
import { searchFor } from './search';
import { codeLists } from './types';

const pageSize = 20;

/** Meetings that fit, the next to begin first: around a place, as far out as needed to find some, unless told how far. */
export async function findMeetings(ctx: Context, asked: FindMeetings) {
  const { input, at, place, isLost, area, isEmpty, where } = await searchFor(ctx, asked);
  const [, order, id] = input.before?.split('.') ?? [];
  const rows = isEmpty ? [] : await nextToBegin(ctx, { at, where, centre: area?.centre, last: order && id ? { order, id } : undefined });
  const { page, last } = pageOf(rows, pageSize);
  return {
    place,
    isLost,
    within: area?.within ?? null,
    /** What the words in the box were read as, in the words of the address. */
    read: readAs(asked, input),
    meetings: page.map(({ order: _, ...row }) => ({ ...row, ...occurrence(row, at) })),
    before: last ? `${at.getTime()}.${last.order}.${last.id}` : null,
  };
}

/** The answers that come from the box alone. */
function readAs(asked: FindMeetings, input: FindMeetings) {
  return questions.flatMap((question) => {
    const [before, now] = [asked[question], input[question]].map((given) => [given ?? []].flat().map(String));
    return before?.length ? [] : (now ?? []).map((value) => ({ question, value }));
  });
}

/** One meeting, whether or not its source still has it, with the dates it is next held on. */
export async function getMeeting(ctx: Context, { slug }: GetMeeting) {
  const { position: _position, searchText: _searchText, contentHash: _contentHash, ...columns } = getTableColumns(meetings);
  const [row] = await ctx.db
    .select({ ...columns, feed: { name: meetingFeeds.name, lastImportedAt: meetingFeeds.lastImportedAt } })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(eq(meetings.slug, slug));
  if (!row) throw notFound('meeting');
  const exceptions = (await exceptionsOf(ctx, [row.id])).get(row.id) ?? [];
  return {
    ...row,
    codeList: codeLists[row.fellowship],
    next: nextOccurrences({ ...row, exceptions }, ctx.now, 4),
  };
}

/** The next few meetings anyone can join from where they are. */
export async function nextMeetings(ctx: Context, { limit }: NextMeetings) {
  const found = await findMeetings(ctx, FindMeetings.parse({ venue: 'online' }));
  return found.meetings.slice(0, limit);
}

type Wanted = { at: Date; where: SQL | undefined; centre?: Point; last?: { order: string; id: string } };

/** One more than a page, so that it is known whether there is a next one. */
function nextToBegin({ db }: Context, { at, where, centre, last }: Wanted) {
  const order = sql<string>`coalesce(floor(extract(epoch from ${startsAt(at)}) * 1000), 9e15)::bigint`;
  return db
    .select({
      id: meetings.id,
      slug: meetings.slug,
      name: meetings.name,
      fellowship: meetings.fellowship,
      day: meetings.day,
      time: meetings.time,
      minutes: meetings.minutes,
      timeZone: meetings.timeZone,
      venue: meetings.venue,
      types: meetings.types,
      facets: meetings.facets,
      placeName: meetings.placeName,
      city: meetings.city,
      address: meetings.address,
      regions: meetings.regions,
      isApproximate: meetings.isApproximate,
      metres: centre ? metresFrom(centre) : sql<number | null>`null`,
      order: order.as('begins'),
    })
    .from(meetings)
    .where(and(where, last && sql`(${order}, ${meetings.id}) > (${last.order}::bigint, ${last.id}::uuid)`))
    .orderBy(sql`begins`, meetings.id)
    .limit(pageSize + 1);
}

function occurrence(meeting: Schedule, at: Date) {
  const [next] = nextOccurrences(meeting, at, 1);
  return { startsAt: next?.startsAt ?? null, endsAt: next?.endsAt ?? null };
}
