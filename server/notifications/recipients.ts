import { type SQL, sql } from 'drizzle-orm';
import type { EventName } from '@/server/events';
import { walkTogether } from '@/server/sponsorship/near';
import { callable } from '@/server/watch/callable';
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

/** Those who wrote in a thread or follow it, and did not mute it. */
const concernedBy = (threadId: SQL) => sql`
  select u.id as user_id from users u
  where u.standing = 'good'
    and (exists (select from posts p where p.thread_id = ${threadId} and p.author_id = u.id and p.deleted_at is null)
      or exists (select from thread_marks k where k.thread_id = ${threadId} and k.user_id = u.id and k.wish = 'follow'))
    and not exists (select from thread_marks k where k.thread_id = ${threadId} and k.user_id = u.id and k.wish = 'mute')`;

const movedThread = sql`(event.details ->> 'threadId')::uuid`;

/** Of these people, those who may read the thread now, or those who may not. */
const readersAmong = (people: SQL, threadId: SQL, may: boolean) => sql`
  select concerned.user_id from (${people}) concerned join users u on u.id = concerned.user_id
  join threads t on t.id = ${threadId} join groups g on g.id = t.group_id
  left join memberships m on m.group_id = g.id and m.user_id = u.id
  where ${may} = (u.role <> 'member' or coalesce(m.status = 'joined', false) or (g.admission = 'open' and m.status is distinct from 'banned'))`;

/** Of whom a change of words names now, whoever may read them and did not mute the thread. */
const calledByChange = sql`
  with called as (
    select (event.details ->> 'userId')::uuid as user_id, p.thread_id from posts p
    where p.id = event.subject_id and p.deleted_at is null and p.hidden_at is null),
  hearing as (
    select called.* from called
    where not exists (select from thread_marks k where k.thread_id = called.thread_id and k.user_id = called.user_id and k.wish = 'mute'))
  ${readersAmong(sql`select user_id from hearing`, sql`(select thread_id from called)`, true)}`;

/** Those who moderate the group in which somebody's first words, a reply, still wait; the admins where nobody does. */
const moderatorsOfFirstReply = sql`
  with reply as (
    select t.group_id from first_replies f join threads t on t.id = f.thread_id where f.post_id = event.subject_id and f.answered_at is null),
  near as (
    select m.user_id from reply join memberships m on m.group_id = reply.group_id and m.role = 'moderator' and m.status = 'joined'
    join users u on u.id = m.user_id and u.standing = 'good')
  select user_id from near
  union all
  select users.id from users, reply where role = 'admin' and standing = 'good' and not exists (select from near)`;

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

/** Whom a sanction is against; nobody for an act that is against none. */
const sanctioned = sql`select (event.details ->> 'personId')::uuid where event.details ->> 'personId' <> ''
  and event.details ->> 'kind' in ('warn', 'silence', 'remove', 'suspend', 'ban')`;

const eventAlert = sql`select * from alerts where id = event.subject_id and closed_at is null`;

/** Those who moderate the group of a post that waits for a moderator; the site's staff where nobody does. */
const moderatorsOfHeld = sql`
  with held as (
    select t.group_id, p.author_id from posts p join threads t on t.id = p.thread_id where p.id = event.subject_id and p.held_at is not null),
  near as (
    select m.user_id from held join memberships m on m.group_id = held.group_id and m.role = 'moderator' and m.status = 'joined'
    join users u on u.id = m.user_id and u.standing = 'good' where m.user_id is distinct from held.author_id)
  select user_id from near
  union all
  select users.id from users, held where role in ('moderator', 'admin') and standing = 'good' and users.id is distinct from held.author_id
    and not exists (select from near)`;

const staff = sql`select id from users where role in ('moderator', 'admin') and standing = 'good'`;

/** The staff but the person the event names. */
const staffBut = (key: string) => sql`${staff} and id::text <> (event.details ->> ${sql.raw(`'${key}'`)})`;
/** Nobody is told of an alert about themselves, or about their sponsor or sponsee. */
const followUpTo = sql`select u.id from users u, alerts a where a.id = event.subject_id and u.role in ('moderator', 'admin') and u.standing = 'good'
  and u.id <> a.subject_id and not ${walkTogether(sql`u.id`, sql`a.subject_id`)}`;

const admins = sql`select id from users where role = 'admin' and standing = 'good' and id <> event.subject_id`;
const staffButTheSponsor = sql`select id from users where role in ('moderator', 'admin') and standing = 'good' and id <> event.subject_id`;

/** Who may decide an appeal that waits: of the staff, those above the person, but whoever did it and whoever walks with the person. */
export const appealDeciders = (appealId: SQL) => sql`
  select d.id from appeals p join acts a on a.id = p.act_id join users person on person.id = a.subject_id
  join users d on d.role in ('moderator', 'admin') and d.standing = 'good' and d.id <> person.id and d.id is distinct from a.done_by
  where p.id = ${appealId} and p.status = 'open' and (person.role = 'member' or person.role = 'moderator' and d.role = 'admin')
    and not ${walkTogether(sql`d.id`, sql`person.id`)}`;

/** Sponsor and sponsee of the pair. */
const bothOfPair = sql`select unnest(array[sponsor_id, sponsee_id]) from sponsorships where id = event.subject_id`;

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
  'post.called':           calledByChange,
  'post.unanswered':       moderatorsOfFirstReply,
  'thread.moved':          readersAmong(concernedBy(sql`event.subject_id`), sql`event.subject_id`, true),
  'group.threadMoved':     readersAmong(concernedBy(movedThread), movedThread, false),
  'post.hidden':           named('authorId'),
  'post.restored':         named('authorId'),
  'post.held':             moderatorsOfHeld,
  'post.released':         named('authorId'),
  'alert.raised':          callable(eventAlert, sql`event.happened_at`),
  'alert.asked':           named('subjectId'),
  'alert.answered':        named('takenBy'),
  'alert.followUpDue':     followUpTo,
  'alert.wrote':           named('subjectId'),
  'duty.soon':             named('userId'),
  'duty.offered':          staffBut('userId'),
  'duty.takenOver':        named('userId'),
  'debrief.asked':         staffBut('userId'),
  'thread.unanswered':     moderatorsOfUnanswered,
  'alias.opened':          named('authorId'),
  'case.reported':         nearestHandlers,
  'case.upheld':           reporters,
  'case.dismissed':        reporters,
  'case.written':          named('toId'),
  'act.done':              sanctioned,
  'act.agreed':            sanctioned,
  'act.undone':            sanctioned,
  'act.ended':             sanctioned,
  'appeal.made':           appealDeciders(sql`event.subject_id`),
  'appeal.upheld':         named('personId'),
  'appeal.overturned':     named('personId'),
  'message.requested':     named('askedId'),
  'message.accepted':      named('askerId'),
  'message.received':      named('toId'),
  'sponsorship.requested': named('sponsorId'),
  'sponsorship.offered':   sql`select sponsee_id from sponsorships where id = event.subject_id`,
  'sponsorship.answered':  named('sponseeId'),
  'sponsorship.withdrawn': named('sponsorId'),
  'sponsorship.ended':     named('otherId'),
  'sponsorship.resumed':   named('otherId'),
  'sponsorship.confirmed': named('sponsorId'),
  'sponsorship.waiting':   named('toId'),
  'sponsorship.expired':   named('toId'),
  'sponsorship.nudged':    bothOfPair,
  'sponsorship.newMatch':  named('toId'),
  'sponsorship.checkIn':   named('toId'),
  'sponsorship.renewal':   bothOfPair,
  'sponsorship.renewed':   named('otherId'),
  'sponsorship.quiet':     bothOfPair,
  'sponsorship.away':      named('toId'),
  'sponsor.applied':       staff,
  'sponsor.approved':      sql`select event.subject_id`,
  'sponsor.referenceAsked': named('refereeId'),
  'sponsor.proposed':      sql`select event.subject_id`,
  'sponsor.trained':       admins,
  'sponsor.declined':      sql`select event.subject_id`,
  'sponsor.conductDue':    sql`select event.subject_id`,
  'sponsor.held':          staffButTheSponsor,
  'sponsor.lifted':        sql`select event.subject_id`,
  'sponsor.contactFound':  named('seekerId'),
  'sponsor.chatAsked':     named('sponsorId'),
  'sponsor.chatOpened':    sql`select unnest(array[one_id, other_id]) from conversations where id = event.subject_id`,
  'sponsor.chatNotNow':    named('seekerId'),
  'meeting.soon':          sql`select event.subject_id`,
} satisfies Partial<Record<EventName, SQL>>;
export type Told = keyof typeof recipients;
