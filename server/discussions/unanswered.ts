import { and, eq, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { users } from '@/db/schema/accounts';
import { firstReplies, posts, threadAliases, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { ownMembership } from '@/server/groups/policy';
import { pageOf } from '@/server/page';
import { authorize, isStaff } from '@/server/policy';
import { answersPolicy } from '@/server/reading/policy';
import { isHelper } from '@/server/reading/queries';
import type { FindUnanswered } from './input';
import { readableBy } from './policy';

const pageSize = 25;
/** After so many hours a group's moderators are called; what waits longer than a week is past that. */
const hoursToCall = 12;
const daysToCall = 7;
const callsAtOnce = 200;
/** Fewer answers than this say more of the people than of the site. */
const leastToMeasure = 10;
const daysMeasured = 30;
const countMax = 100;

/** Written out as the index of them has it, so that it serves. */
const waits = sql.raw(
  `threads.answered_at is null and threads.closed_at is null and threads.hidden_at is null and threads.title <> '' and (threads.is_question or threads.is_first)`,
);
/** A first reply that is still there to be answered. */
const stillWaits = sql.raw(
  `posts.deleted_at is null and posts.hidden_at is null and threads.closed_at is null and threads.hidden_at is null and threads.title <> ''`,
);
const ago = (now: Date, hours: number) => sql`${new Date(now.getTime() - hours * 3_600_000).toISOString()}::timestamptz`;
const canBeAnswered = (now: Date) => sql`groups.archived_at is null and (groups.ends_at is null or groups.ends_at > ${ago(now, 0)})`;

/**
 * First words and questions that nobody has answered yet, in all groups the actor may read, the longest waiting first: threads, and
 * replies that are somebody's first words. For those who said that they want to help, and for moderators.
 */
export async function findUnanswered(ctx: MemberContext, { after }: FindUnanswered) {
  const { actor } = ctx;
  authorize(answersPolicy, 'find', actor, { isHelper: await isHelper(ctx), moderatesAGroup: actor.moderatesAGroup });
  const from = await placeOf(ctx, after);
  const rows = await unionAll(unansweredThreads(ctx, from), unansweredReplies(ctx, from))
    .orderBy(sql`since`, sql`place`)
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  return { threads: page.map(({ place: _, ...thread }) => thread), next: last?.place ?? null };
}

type Place = { since: string; id: string } | undefined;

/** Since when what a page ended with waits: a thread, or a reply. */
async function placeOf(ctx: MemberContext, after: string | undefined): Promise<Place> {
  if (after === undefined) return;
  const [found] = await ctx.db.execute<{ since: string }>(sql`
    select coalesce((select t.opened_at from threads t where t.id = ${after}::uuid),
      (select f.written_at from first_replies f where f.post_id = ${after}::uuid))::text as since`);
  return { since: found?.since ?? 'infinity', id: after };
}

const isAfter = (since: SQL, id: SQL, from: Place) => from && sql`(${since}, ${id}) > (${from.since}::timestamptz, ${from.id}::uuid)`;

const unansweredThreads = (ctx: MemberContext, from: Place) =>
  ctx.db
    .select({
      ...waitingThread,
      isFirst: sql<boolean>`(${threads.isFirst} and not ${threads.isAnonymous})`.as('is_first'),
      author: sql<
        string | null
      >`case when ${threads.isAnonymous} then coalesce(${threadAliases.alias}, ${threads.formerAlias}) else ${users.handle} end`.as(
        'author',
      ),
      isAlias: sql<boolean>`${threads.isAnonymous}`.as('is_alias'),
      postNumber: sql<number>`1`.as('post_number'),
      since: sql<Date>`${threads.openedAt}`.mapWith(threads.openedAt).as('since'),
      place: sql<string>`${threads.id}`.as('place'),
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(users, eq(users.id, threads.authorId))
    .leftJoin(threadAliases, and(threads.isAnonymous, eq(threadAliases.threadId, threads.id), eq(threadAliases.userId, threads.authorId)))
    .where(
      and(
        waits,
        canBeAnswered(ctx.now),
        readableBy(ctx.actor),
        sql`${threads.authorId} is distinct from ${ctx.actor.id}`,
        isAfter(sql`${threads.openedAt}`, sql`${threads.id}`, from),
      ),
    );

/** Replies are never said under a name for one thread to be somebody's first words. */
const unansweredReplies = (ctx: MemberContext, from: Place) =>
  ctx.db
    .select({
      ...waitingThread,
      isFirst: sql<boolean>`true`.as('is_first'),
      author: sql<string | null>`${users.handle}`.as('author'),
      isAlias: sql<boolean>`false`.as('is_alias'),
      postNumber: sql<number>`${posts.number}`.as('post_number'),
      since: sql<Date>`${firstReplies.writtenAt}`.mapWith(firstReplies.writtenAt).as('since'),
      place: sql<string>`${firstReplies.postId}`.as('place'),
    })
    .from(firstReplies)
    .innerJoin(posts, eq(posts.id, firstReplies.postId))
    .innerJoin(threads, eq(threads.id, firstReplies.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .leftJoin(users, eq(users.id, firstReplies.authorId))
    .where(
      and(
        sql`first_replies.answered_at is null`,
        stillWaits,
        canBeAnswered(ctx.now),
        readableBy(ctx.actor),
        sql`${firstReplies.authorId} is distinct from ${ctx.actor.id}`,
        isAfter(sql`${firstReplies.writtenAt}`, sql`${firstReplies.postId}`, from),
      ),
    );

const waitingThread = {
  id: threads.id,
  number: threads.number,
  title: threads.title,
  contentWarning: threads.contentWarning,
  isQuestion: threads.isQuestion,
  groupSlug: groups.slug,
  groupName: groups.name,
};

/** The threads whose groups' moderators are to be called, as a query; which of them were called before, others know. */
export const findLongUnanswered = (now: Date): SQL => sql`
  select threads.id, threads.group_id from threads join groups on groups.id = threads.group_id
  where ${waits} and ${canBeAnswered(now)}
    and threads.opened_at between ${ago(now, daysToCall * 24)} and ${ago(now, hoursToCall)}
    and not exists (select from unanswered_calls c where c.thread_id = threads.id)
  order by threads.opened_at, threads.id limit ${callsAtOnce}`;

/** The first replies whose groups' moderators are to be called, as a query. */
export const findLongUnansweredReplies = (now: Date): SQL => sql`
  select first_replies.post_id, threads.id as thread_id, threads.group_id from first_replies
  join posts on posts.id = first_replies.post_id join threads on threads.id = first_replies.thread_id join groups on groups.id = threads.group_id
  where first_replies.answered_at is null and first_replies.called_at is null and ${stillWaits} and ${canBeAnswered(now)}
    and first_replies.written_at between ${ago(now, daysToCall * 24)} and ${ago(now, hoursToCall)}
  order by first_replies.written_at, first_replies.post_id limit ${callsAtOnce}`;

/**
 * How long people wait: the median time to a first answer over the last days, and how many wait longer than half a day now. Over the
 * whole site for its moderators, over their own groups for those of groups.
 */
export async function measureAnswers(ctx: MemberContext) {
  const { actor } = ctx;
  authorize(answersPolicy, 'measure', actor, { isHelper: false, moderatesAGroup: actor.moderatesAGroup });
  const within = isStaff(actor)
    ? sql`true`
    : sql`exists (select from memberships m where m.group_id = threads.group_id and m.user_id = ${actor.id}::uuid and m.role = 'moderator' and m.status = 'joined')`;
  const [measured] = await ctx.db.execute<{ answered: number; median: number; waiting: number }>(sql`
    select answered.count as answered, coalesce(answered.median, 0)::float8 as median, waiting.count as waiting
    from (
      select count(*)::int, percentile_cont(0.5) within group (order by extract(epoch from waited.answered_at - waited.since) / 60) as median
      from (
        select opened_at as since, answered_at from threads
        where answered_at is not null and (is_question or is_first) and opened_at > ${ago(ctx.now, daysMeasured * 24)} and ${within}
        union all
        select f.written_at, f.answered_at from first_replies f join threads on threads.id = f.thread_id
        where f.answered_at is not null and f.written_at > ${ago(ctx.now, daysMeasured * 24)} and ${within}) waited) answered,
    (select count(*)::int from (
      select from threads join groups on groups.id = threads.group_id
      where ${waits} and ${canBeAnswered(ctx.now)} and threads.opened_at <= ${ago(ctx.now, hoursToCall)} and ${within}
      union all
      select from first_replies join posts on posts.id = first_replies.post_id join threads on threads.id = first_replies.thread_id
        join groups on groups.id = threads.group_id
      where first_replies.answered_at is null and ${stillWaits} and ${canBeAnswered(ctx.now)}
        and first_replies.written_at <= ${ago(ctx.now, hoursToCall)} and ${within}
      limit ${countMax}) long) waiting`);
  const { answered = 0, median = 0, waiting = 0 } = measured ?? {};
  return {
    medianMinutes: answered < leastToMeasure ? null : Math.round(median),
    waiting,
    isMore: waiting === countMax,
    scope: isStaff(actor) ? ('site' as const) : ('groups' as const),
    days: daysMeasured,
    hours: hoursToCall,
  };
}
