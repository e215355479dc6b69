import { and, asc, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { threadAliases, threads } from '@/db/schema/discussions';
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
const ago = (now: Date, hours: number) => sql`${new Date(now.getTime() - hours * 3_600_000).toISOString()}::timestamptz`;
const canBeAnswered = (now: Date) => sql`groups.archived_at is null and (groups.ends_at is null or groups.ends_at > ${ago(now, 0)})`;

/**
 * First words and questions that nobody has answered yet, in all groups the actor may read, the longest waiting first. For those who
 * said that they want to help, and for moderators.
 */
export async function findUnanswered(ctx: MemberContext, { after }: FindUnanswered) {
  const { actor } = ctx;
  authorize(answersPolicy, 'find', actor, { isHelper: await isHelper(ctx), moderatesAGroup: actor.moderatesAGroup });
  const rows = await ctx.db
    .select({
      id: threads.id,
      number: threads.number,
      title: threads.title,
      contentWarning: threads.contentWarning,
      isQuestion: threads.isQuestion,
      isFirst: sql<boolean>`(${threads.isFirst} and not ${threads.isAnonymous})`,
      author: sql<
        string | null
      >`case when ${threads.isAnonymous} then coalesce(${threadAliases.alias}, ${threads.formerAlias}) else ${users.handle} end`,
      isAlias: threads.isAnonymous,
      openedAt: threads.openedAt,
      groupSlug: groups.slug,
      groupName: groups.name,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(actor))
    .leftJoin(users, eq(users.id, threads.authorId))
    .leftJoin(threadAliases, and(threads.isAnonymous, eq(threadAliases.threadId, threads.id), eq(threadAliases.userId, threads.authorId)))
    .where(
      and(
        waits,
        canBeAnswered(ctx.now),
        readableBy(actor),
        or(sql`${threads.authorId} is null`, ne(threads.authorId, actor.id)),
        after === undefined
          ? undefined
          : sql`(${threads.openedAt}, ${threads.id}) > (select o.opened_at, o.id from threads o where o.id = ${after})`,
      ),
    )
    .orderBy(asc(threads.openedAt), asc(threads.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  return { threads: page, next: last?.id ?? null };
}

/** The threads whose groups' moderators are to be called, as a query; which of them were called before, others know. */
export const findLongUnanswered = (now: Date): SQL => sql`
  select threads.id, threads.group_id from threads join groups on groups.id = threads.group_id
  where ${waits} and ${canBeAnswered(now)}
    and threads.opened_at between ${ago(now, daysToCall * 24)} and ${ago(now, hoursToCall)}
    and not exists (select from unanswered_calls c where c.thread_id = threads.id)
  order by threads.opened_at, threads.id limit ${callsAtOnce}`;

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
      select count(*)::int, percentile_cont(0.5) within group (order by extract(epoch from answered_at - opened_at) / 60) as median
      from threads
      where answered_at is not null and (is_question or is_first) and opened_at > ${ago(ctx.now, daysMeasured * 24)} and ${within}) answered,
    (select count(*)::int from (
      select from threads join groups on groups.id = threads.group_id
      where ${waits} and ${canBeAnswered(ctx.now)} and threads.opened_at <= ${ago(ctx.now, hoursToCall)} and ${within} limit ${countMax}) long) waiting`);
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
