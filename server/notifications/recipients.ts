import { type SQL, sql } from 'drizzle-orm';
import type { EventName } from '@/server/events';
import { toldOfPost } from './told-of-post';

/** Those who moderate the group of the event; the admins where nobody does. */
const moderatorsOfGroup = sql`
  with near as (
    select m.user_id from memberships m join users u on u.id = m.user_id and u.standing = 'good'
    where m.group_id = event.subject_id and m.role = 'moderator' and m.status = 'joined')
  select user_id from near
  union all
  select id from users where role = 'admin' and standing = 'good' and not exists (select from near)`;

/** Those who are in the group of the event. */
const membersOfGroup = sql`select m.user_id from memberships m where m.group_id = event.subject_id and m.status = 'joined'`;

/** Those who moderate the group of a thread that still waits for an answer; the admins where nobody does. */
const moderatorsOfUnanswered = sql`
  with thread as (select group_id from threads where id = event.subject_id and answered_at is null),
  near as (
    select m.user_id from thread join memberships m on m.group_id = thread.group_id and m.role = 'moderator' and m.status = 'joined'
    join users u on u.id = m.user_id and u.standing = 'good')
  select user_id from near
  union all
  select users.id from users, thread where role = 'admin' and standing = 'good' and not exists (select from near)`;

/** The person the event names. */
const named = (key: string) =>
  sql`select (event.details ->> ${sql.raw(`'${key}'`)})::uuid where event.details ->> ${sql.raw(`'${key}'`)} <> ''`;

/**
 * The nearest of those who may handle the case: the group's moderators, else the site's, else the admins; all of them when a life
 * may be at risk. A call not yet seen is not repeated.
 */
const nearestHandlers = sql`
  with able as (select h.user_id, array_position(array['group', 'site', 'admin'], h.level) as distance from case_handlers h where h.case_id = event.subject_id)
  select able.user_id from able
  where ((select is_danger from cases where id = event.subject_id) or able.distance = (select min(distance) from able))
    and not exists (
      select from notifications n join events called on called.id = n.event_id and called.name = 'case.reported' and called.subject_id = event.subject_id
      where n.user_id = able.user_id and n.seen_at is null)`;

/** Those who reported what the case is about: they hear what came of it. */
const reporters = sql`select reporter_id from reports where case_id = event.subject_id and reporter_id is not null`;

const staff = sql`select id from users where role in ('moderator', 'admin') and standing = 'good'`;

/** Who is told of which event, as a query over that one row of `event`. */
// biome-ignore format: a table
export const recipients = {
  'group.asked':           moderatorsOfGroup,
  'group.admitted':        named('userId'),
  'group.declined':        named('userId'),
  'group.invited':         named('userId'),
  'group.removed':         named('userId'),
  'group.banned':          named('userId'),
  'group.appointed':       named('userId'),
  'group.opening':         membersOfGroup,
  'post.written':          toldOfPost,
  'post.hidden':           named('authorId'),
  'post.restored':         named('authorId'),
  'thread.unanswered':     moderatorsOfUnanswered,
  'alias.opened':          named('authorId'),
  'case.reported':         nearestHandlers,
  'case.upheld':           reporters,
  'case.dismissed':        reporters,
  'message.requested':     named('askedId'),
  'message.accepted':      named('askerId'),
  'message.received':      named('toId'),
  'sponsorship.requested': named('sponsorId'),
  'sponsorship.answered':  named('sponseeId'),
  'sponsorship.withdrawn': named('sponsorId'),
  'sponsorship.ended':     named('otherId'),
  'sponsor.applied':       staff,
  'sponsor.approved':      sql`select event.subject_id`,
} satisfies Partial<Record<EventName, SQL>>;
export type Told = keyof typeof recipients;
