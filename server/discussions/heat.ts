import { type SQL, sql } from 'drizzle-orm';

/** For each person who found their words hard to bear, somebody waits so long before their next in that thread; never longer than for three. */
const minutesEach = 5;
const countedMost = 3;

/**
 * Whether somebody has to wait before they write in a thread again: others reported what they said there, nobody has decided yet, and
 * they wrote of late. It cools a quarrel, and says nothing of who reported: what is counted is people, up to few, so that a crowd
 * cannot silence anybody.
 */
export const isSlowed = (threadId: SQL, userId: string, now: Date) => sql<boolean>`coalesce((
  select max(own.written_at) + make_interval(mins => ${minutesEach} * nullif(least(${countedMost}, (
      select count(distinct r.reporter_id)::int from cases c
      join posts p on p.id = c.target_id and p.thread_id = ${threadId}
      join reports r on r.case_id = c.id
      where c.status = 'open' and c.target_kind = 'post' and c.subject_id = ${userId}::uuid)), 0)) > ${now.toISOString()}::timestamptz
  from posts own where own.thread_id = ${threadId} and own.author_id = ${userId}::uuid
    and own.written_at > ${now.toISOString()}::timestamptz - make_interval(mins => ${minutesEach * countedMost})), false)`;

/** Whether somebody has to wait for their turn, in a thread that a moderator slowed down for everybody. */
export const waitsTheirTurn = (threadId: SQL, seconds: SQL, userId: string, now: Date) => sql<boolean>`(${seconds} is not null and exists (
  select from posts own where own.thread_id = ${threadId} and own.author_id = ${userId}::uuid
    and own.written_at > ${now.toISOString()}::timestamptz - make_interval(secs => ${seconds})))`;

/** Whether somebody has reported this post, and nobody has decided yet: then they leave it to those who will. */
export const hasReported = (postId: string, userId: string) => sql<boolean>`exists (
  select from cases c join reports r on r.case_id = c.id and r.reporter_id = ${userId}::uuid
  where c.target_kind = 'post' and c.target_id = ${postId}::uuid and c.status = 'open')`;
