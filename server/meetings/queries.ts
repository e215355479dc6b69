import { and, desc, eq, getTableColumns, isNull, ne, or, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingChanges } from '@/db/schema/meetings-history';
import type { Context } from '@/server/context';
import { env } from '@/server/env';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { questions } from './filters';
import { FindMeetings, type GetMeeting, type NextMeetings } from './input';
import { exceptionsOf } from './next';
import { byAppointment, nextToBegin } from './next-to-begin';
import { structuredData } from './out/structured';
import { nextOccurrences } from './schedule';
import { searchFor } from './search';
import { codeLists } from './types';

const pageSize = 20;

/** Meetings that fit, the next to begin first: around a place, as far out as needed to find some, unless told how far. */
export async function findMeetings(ctx: Context, asked: FindMeetings) {
  const { input, at, place, isLost, area, isEmpty } = await searchFor(ctx, asked);
  const [, order, id] = input.before?.split('.') ?? [];
  const ended = order && id ? { order: Number(order), id } : undefined;
  const wanted = { at, input, area, last: ended, limit: pageSize + 1 };
  const { page, last } = pageOf(isEmpty ? [] : await nextToBegin(ctx, wanted), pageSize);
  return {
    place,
    isLost,
    within: area?.within ?? null,
    /** What the words in the box were read as, in the words of the address. */
    read: readAs(asked, input),
    meetings: page,
    before: last ? `${at.getTime()}.${last.startsAt?.getTime() ?? byAppointment}.${last.id}` : null,
  };
}

/** The answers that come from the box alone. */
export function readAs(asked: Omit<FindMeetings, 'before'>, input: FindMeetings) {
  return questions.flatMap((question) => {
    const [before, now] = [asked[question], input[question]].map((given) => [given ?? []].flat().map(String));
    return before?.length ? [] : (now ?? []).map((value) => ({ question, value }));
  });
}

/** What is ours alone, and the ways in: those are told by `joinMeeting`, to a person who asks. */
const {
  position: _position,
  searchText: _searchText,
  contentHash: _contentHash,
  tags: _tags,
  slot: _slot,
  kinds: _kinds,
  square: _square,
  conferenceUrl,
  conferenceUrlNotes,
  conferencePhone,
  conferencePhoneNotes,
  conferenceId: _conferenceId,
  ...openColumns
} = getTableColumns(meetings);

/** One meeting, whether or not its source still has it: the dates it is next held on, its sources, and what changed of late. */
export async function getMeeting(ctx: Context, { slug }: GetMeeting) {
  const [row] = await ctx.db
    .select({
      ...openColumns,
      hasLink: sql<boolean>`${conferenceUrl} is not null`,
      hasPhone: sql<boolean>`${conferencePhone} is not null`,
      feed: { name: meetingFeeds.name, lastImportedAt: meetingFeeds.lastImportedAt, feedbackUrl: meetingFeeds.feedbackUrl },
    })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(eq(meetings.slug, slug));
  if (!row) throw notFound('meeting');
  const [exceptions, others, changes] = await Promise.all([exceptionsOf(ctx, [row.id]), sourcesOf(ctx, row), changesOf(ctx, row.id)]);
  const ofThis = exceptions.get(row.id) ?? [];
  // What is suspended or closed is not held on any of its days: a date here would send people to a locked door.
  const next = row.status === 'active' ? nextOccurrences({ ...row, exceptions: ofThis }, ctx.now, 4) : [];
  return {
    ...row,
    codeList: codeLists[row.fellowship],
    isUnconfirmed: row.doubtedAt !== null,
    /** For search engines (schema.org). */
    structured: structuredData({ ...row, source: { name: row.feed.name, url: null } }, next[0], {
      origin: env().CAIRN_URL.replace(/\/+$/, ''),
    }),
    exceptions: ofThis.map(({ kind, on, toDate, toTime, place, note }) => ({ kind, on, toDate, toTime, place, note })),
    next,
    others,
    changes,
  };
}

/** The other sources that list the same meeting, whichever of them is shown. */
function sourcesOf({ db }: Context, { id, duplicateOfId }: { id: string; duplicateOfId: string | null }) {
  const shown = duplicateOfId ?? id;
  return db
    .select({
      slug: meetings.slug,
      name: meetings.name,
      feed: meetingFeeds.name,
      sourceUrl: meetings.sourceUrl,
      isShown: sql<boolean>`${meetings.id} = ${shown}`,
    })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(and(or(eq(meetings.duplicateOfId, shown), eq(meetings.id, shown)), ne(meetings.id, id), isNull(meetings.removedAt)))
    .limit(10);
}

/** What changed of late, as anyone may know it: when, by what kind of voice, and which fields; never who. */
async function changesOf({ db }: Context, id: string) {
  const rows = await db
    .select({
      kind: meetingChanges.kind,
      sayer: meetingChanges.sayer,
      at: meetingChanges.at,
      fields: sql<string[] | null>`(select array_agg(field) from jsonb_object_keys(${meetingChanges.after}) as field)`,
    })
    .from(meetingChanges)
    .where(eq(meetingChanges.meetingId, id))
    .orderBy(desc(meetingChanges.id))
    .limit(10);
  return rows.map(({ fields, ...row }) => ({ ...row, fields: fields ?? [] }));
}

/** The ways to take part from home. Asked for by a person, one meeting at a time; a search engine never gets to it. */
export async function joinMeeting(ctx: Context, { slug }: GetMeeting) {
  const [ways] = await ctx.db
    .select({ conferenceUrl, conferenceUrlNotes, conferencePhone, conferencePhoneNotes })
    .from(meetings)
    .where(eq(meetings.slug, slug));
  if (!ways) throw notFound('meeting');
  return ways;
}

/** The next few meetings anyone can join from where they are. */
export async function nextMeetings(ctx: Context, { limit }: NextMeetings) {
  const found = await findMeetings(ctx, FindMeetings.parse({ venue: 'online' }));
  return found.meetings.slice(0, limit);
}
