import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import { caseHandlers, cases } from '@/db/schema/moderation';
import { notifications } from '@/db/schema/notifications';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { Member, MemberContext } from '@/server/context';
import { findableBy } from '@/server/discussions/policy';
import { isStaff } from '@/server/policy';
import { isLetThrough } from './kept-away';
import { appealDeciders, type Told } from './recipients';

/** The case of a notification as the actor handles it, where they may. */
export const handled = alias(caseHandlers, 'handled');

/** Of private messages: requests that wait, and conversations with something unread; nothing of who is blocked, on either side. */
const messagesShownTo = (actor: Member) => sql`(
  ${events.name} = 'message.requested' and exists (
    select from message_requests r join users asker on asker.id = r.asker_id and asker.standing = 'good'
    where r.id = ${events.subjectId} and r.asked_id = ${actor.id} and r.status = 'waiting'
      and not exists (select from blocks b where (b.blocker_id, b.blocked_id) in ((r.asker_id, r.asked_id), (r.asked_id, r.asker_id))))
  or ${events.name} in ('message.accepted', 'message.received', 'sponsor.chatOpened') and exists (
    select from conversation_sides s join conversations c on c.id = s.conversation_id
    where s.user_id = ${actor.id} and c.id = ${events.subjectId}
      and (${events.name} <> 'message.received' or c.last_number > s.read_number)
      and not exists (select from blocks b where (b.blocker_id, b.blocked_id) in ((c.one_id, c.other_id), (c.other_id, c.one_id)))))`;

/** Of short talks before a choice: to the sponsor, that one is asked and waits; to who asked, that it does not come about now. */
const chatsShownTo = (actor: Member) => sql`(${events.name} in ('sponsor.chatAsked', 'sponsor.chatNotNow') and exists (
  select from intro_chats c where c.id = ${events.subjectId}
    and case ${events.name} when 'sponsor.chatAsked' then c.sponsor_id = ${actor.id}::uuid and c.status = 'asked' else c.seeker_id = ${actor.id}::uuid end))`;

/** Of alerts: to staff, those about others that are open or ask for a word; to the person, that they are asked something. */
const alertsShownTo = (actor: Member) => sql`(${events.name} like 'alert.%' and exists (
  select from alerts a where a.id = ${events.subjectId} and case ${events.name}
    when 'alert.asked' then a.subject_id = ${actor.id}::uuid and a.closed_at is null and a.answer is null
    when 'alert.wrote' then a.subject_id = ${actor.id}::uuid
    when 'alert.answered' then a.taken_by = ${actor.id}::uuid and a.closed_at is null
    when 'alert.followUpDue' then ${isStaff(actor)} and a.subject_id <> ${actor.id}::uuid and a.followed_up_at is null
    else ${isStaff(actor)} and a.subject_id <> ${actor.id}::uuid and a.closed_at is null end))`;

/** What a kind of news needs of its moment to be shown; a kind that is told and not here does not compile. */
export function shownWhen(actor: Member): Record<Told, SQL | undefined> {
  const me = sql`${actor.id}::uuid`;
  const forStaff = sql`${isStaff(actor)}`;
  const namesMe = (key: string) => sql`${events.details} ->> ${sql.raw(`'${key}'`)} = ${actor.id}`;
  const isMe = eq(events.subjectId, actor.id);
  const readable = and(findableBy(actor), isNull(posts.deletedAt));
  const ownPost = eq(posts.authorId, actor.id);
  const hasGroup = sql`${groups.id} is not null`;
  const reported = sql`exists (select from reports r where r.case_id = ${cases.id} and r.reporter_id = ${me})`;
  const [messages, chats, alerts] = [messagesShownTo(actor), chatsShownTo(actor), alertsShownTo(actor)];
  const ownPair = sql`${me} in (${sponsorships.sponsorId}, ${sponsorships.sponseeId})`;
  const ofAnother = sql`${forStaff} and ${events.subjectId} <> ${me}`;
  const aboutMe = namesMe('personId');
  // biome-ignore format: a table
  return {
    'group.asked':           actor.standing === 'good' ? or(eq(memberships.role, 'moderator'), sql`${actor.role === 'admin'}`) : sql`false`,
    'group.admitted':        hasGroup,
    'group.declined':        hasGroup,
    'group.invited':         sql`exists (select from group_invitations i where i.group_id = ${groups.id} and i.user_id = ${me} and i.answered_at is null)`,
    'group.removed':         hasGroup,
    'group.banned':          hasGroup,
    'group.appointed':       eq(memberships.role, 'moderator'),
    'group.opening':         eq(memberships.status, 'joined'),
    'post.written':          readable,
    'post.called':           and(namesMe('userId'), readable),
    'post.unanswered':       and(readable, sql`exists (select from first_replies f where f.post_id = ${posts.id} and f.answered_at is null)`),
    'thread.moved':          findableBy(actor),
    'group.threadMoved':     hasGroup,
    'post.hidden':           ownPost,
    'post.restored':         ownPost,
    'post.held':             and(sql`${posts.heldAt} is not null and ${posts.authorId} is distinct from ${me}`, findableBy(actor)),
    'post.released':         ownPost,
    'alert.raised':          alerts,
    'alert.asked':           alerts,
    'alert.answered':        alerts,
    'alert.followUpDue':     alerts,
    'alert.wrote':           alerts,
    'duty.soon':             forStaff,
    'duty.offered':          forStaff,
    'duty.takenOver':        forStaff,
    'debrief.asked':         forStaff,
    'thread.unanswered':     and(findableBy(actor), isNull(threads.answeredAt)),
    'alias.opened':          namesMe('authorId'),
    'case.reported':         sql`${handled.caseId} is not null`,
    'case.upheld':           reported,
    'case.dismissed':        reported,
    'case.written':          namesMe('toId'),
    'act.done':              aboutMe,
    'act.agreed':            aboutMe,
    'act.undone':            aboutMe,
    'act.ended':             aboutMe,
    'appeal.made':           sql`${forStaff} and ${me} in (${appealDeciders(sql`${events.subjectId}`)})`,
    'appeal.upheld':         aboutMe,
    'appeal.overturned':     aboutMe,
    'message.requested':     messages,
    'message.accepted':      messages,
    'message.received':      messages,
    'sponsorship.requested': ownPair,
    'sponsorship.offered':   ownPair,
    'sponsorship.answered':  ownPair,
    'sponsorship.withdrawn': ownPair,
    'sponsorship.ended':     ownPair,
    'sponsorship.resumed':   ownPair,
    'sponsorship.confirmed': ownPair,
    'sponsorship.waiting':   ownPair,
    'sponsorship.expired':   ownPair,
    'sponsorship.nudged':    ownPair,
    'sponsorship.newMatch':  ownPair,
    'sponsorship.checkIn':   ownPair,
    'sponsorship.renewal':   ownPair,
    'sponsorship.renewed':   ownPair,
    'sponsorship.quiet':     ownPair,
    'sponsorship.away':      ownPair,
    'sponsor.applied':       and(eq(sponsors.status, 'applied'), forStaff),
    'sponsor.approved':      isMe,
    'sponsor.referenceAsked': namesMe('refereeId'),
    'sponsor.proposed':      isMe,
    'sponsor.trained':       ofAnother,
    'sponsor.declined':      isMe,
    'sponsor.conductDue':    isMe,
    'sponsor.held':          ofAnother,
    'sponsor.lifted':        isMe,
    'sponsor.contactFound':  namesMe('seekerId'),
    'sponsor.chatAsked':     chats,
    'sponsor.chatOpened':    messages,
    'sponsor.chatNotNow':    chats,
    'meeting.soon':          isMe,
  };
}

/** The inbox shows what the person may know of now; its list and its count both ask here. */
export function isShownTo({ actor, now }: MemberContext) {
  const namesBy = new Map<SQL | undefined, string[]>();
  for (const [name, condition] of Object.entries(shownWhen(actor))) namesBy.set(condition, [...(namesBy.get(condition) ?? []), name]);
  return and(
    eq(notifications.userId, actor.id),
    isLetThrough(sql`events`, sql`${actor.id}::uuid`, sql`${now.toISOString()}::timestamptz`),
    or(...[...namesBy].map(([condition, names]) => and(inArray(events.name, names), condition))),
  );
}
