import { type SQL, sql } from 'drizzle-orm';
import { loggedEvents } from '@/db/schema/events';
import type { Context } from './context';

/** All that can happen, and what is noted of it: ids and codes, never a person's words. */
export type EventDetails = {
  'account.created': Record<string, never>;
  'account.signedIn': Record<string, never>;
  'account.passphraseChanged': Record<string, never>;
  'account.codesRenewed': Record<string, never>;
  'account.emailChanged': Record<string, never>;
  'account.roleChanged': { role: string };
  /** Its owner asked for it to be gone in a week; took that back; it is gone. */
  'account.closing': Record<string, never>;
  'account.kept': Record<string, never>;
  'account.closed': Record<string, never>;
  'session.ended': Record<string, never>;
  'group.joined': Record<string, never>;
  'group.asked': Record<string, never>;
  'group.admitted': { userId: string };
  'group.declined': { userId: string };
  'group.left': Record<string, never>;
  'group.withdrew': Record<string, never>;
  'group.created': Record<string, never>;
  'group.edited': Record<string, never>;
  /** It will take people in more freely, a week from then. */
  'group.opening': Record<string, never>;
  'group.archived': Record<string, never>;
  'group.reopened': Record<string, never>;
  'group.invited': { userId: string };
  'group.uninvited': { userId: string };
  /** A thread was taken from here to where some who spoke in it cannot follow. */
  'group.threadMoved': { threadId: string };
  'group.accepted': Record<string, never>;
  'group.removed': { userId: string };
  'group.banned': { userId: string };
  'group.lifted': { userId: string };
  /** Somebody who was turned away asked again, or was asked in. */
  'group.triedAgain': { userId: string };
  'group.appointed': { userId: string };
  'group.steppedDown': Record<string, never>;
  'thread.opened': { groupId: string };
  'post.written': { threadId: string };
  'post.edited': { threadId: string };
  /** A change of its words names somebody they did not name before. */
  'post.called': { threadId: string; userId: string };
  /** Somebody's first words, a reply, have had no answer for half a day. */
  'post.unanswered': { threadId: string; groupId: string };
  'post.deleted': { threadId: string };
  'post.hidden': { threadId: string; authorId: string; reason: string; actId?: string };
  'post.restored': { threadId: string; authorId: string; actId?: string };
  'post.revisionHidden': { threadId: string; number: string };
  /** A rule of the site keeps it back until a moderator has looked; one did, and let others see it. */
  'post.held': { threadId: string; reason: string };
  'post.released': { threadId: string; authorId: string };
  /** Somebody may be in danger: a person is called. */
  'alert.raised': { severity: string };
  'alert.taken': Record<string, never>;
  'alert.asked': { subjectId: string };
  'alert.answered': { takenBy: string };
  'alert.closed': Record<string, never>;
  'alert.followUpDue': Record<string, never>;
  /** Somebody who looks after it writes to the person it is about. */
  'alert.wrote': { subjectId: string };
  /** A planned shift begins soon; another is wanted for it; another took it over. Of whom it is, or was. */
  'duty.soon': { userId: string };
  'duty.offered': { userId: string };
  'duty.takenOver': { userId: string };
  /** Somebody of the staff would like to talk over what was hard to carry. */
  'debrief.asked': { userId: string };
  /** An admin put other rules for reading in force. */
  'rules.changed': { number: string };
  'thread.closed': { groupId: string };
  'thread.reopened': { groupId: string };
  'thread.pinned': { groupId: string };
  'thread.unpinned': { groupId: string };
  'thread.moved': { fromGroupId: string; toGroupId: string; actId?: string; caseId?: string; reason?: string };
  /** Nobody has answered it for half a day. */
  'thread.unanswered': { groupId: string };
  /** Somebody who moderates the site looked who speaks under a name for one thread. */
  'alias.opened': { threadId: string; authorId: string; openingId: string };
  'case.reported': { targetKind: string; targetId: string };
  'case.upheld': { targetKind: string; targetId: string };
  'case.dismissed': { targetKind: string; targetId: string; parentId?: string };
  'case.reversed': { targetKind: string; targetId: string; parentId?: string };
  /** All who reported it took that back. */
  'case.withdrawn': { targetKind: string; targetId: string };
  /** Several at once: the entry over those of each, whose `parentId` is its subject. */
  'case.manyDismissed': { count: string };
  'case.manyReopened': { count: string };
  'case.claimed': { targetKind: string };
  'case.takenOver': { fromId: string };
  'case.escalated': { to: string };
  /** A moderator opened what is private: the messages that somebody chose to show. */
  'case.looked': { targetKind: string };
  /** Something was said in it, or a clock was set: open pages look again. */
  'case.noted': Record<string, never>;
  'case.written': { toId: string };
  'act.done': ActDetails;
  /** It waits for a second person to agree. */
  'act.proposed': ActDetails;
  /** One like it was in force already: nothing was done. */
  'act.refused': ActDetails;
  'act.agreed': ActDetails;
  'act.undone': ActDetails;
  /** By the clock. */
  'act.ended': ActDetails;
  'appeal.made': { actId: string };
  'appeal.upheld': { actId: string; personId: string };
  'appeal.overturned': { actId: string; personId: string };
  'appeal.replied': { actId: string };
  /** The oldest part of the log was taken away, up to this number. */
  'audit.forgotten': { lastId: string };
  'message.requested': { askedId: string };
  'message.accepted': { askerId: string };
  /** The first that the other has not read; not each one. */
  'message.received': { toId: string };
  'sponsorship.requested': { sponsorId: string };
  'sponsorship.answered': { sponseeId: string; answer: 'accept' | 'decline' };
  /** Without an actor: it was taken back by itself, when another sponsor said yes. */
  'sponsorship.withdrawn': { sponsorId: string };
  'sponsorship.ended': { otherId: string };
  /** An end was taken back within minutes. */
  'sponsorship.resumed': { otherId: string };
  /** Of an offer: the sponsee said yes, and the sponsor is asked. */
  'sponsorship.confirmed': { sponsorId: string };
  /** Somebody has not answered yet, and there is still time. */
  'sponsorship.waiting': { toId: string };
  'sponsorship.expired': { toId: string };
  /** Two days without a first word; both are told. */
  'sponsorship.nudged': Record<string, never>;
  /** A week without one: the sponsee may have somebody else, who comes first. */
  'sponsorship.newMatch': { toId: string };
  'sponsorship.checkIn': { toId: string };
  'sponsorship.checkedIn': Record<string, never>;
  'sponsorship.talkWished': Record<string, never>;
  /** The trial is over: do both want to go on? */
  'sponsorship.renewal': Record<string, never>;
  'sponsorship.renewed': { otherId: string };
  /** Three weeks without a word between the two. */
  'sponsorship.quiet': Record<string, never>;
  /** Their sponsor is away for now; why is told to nobody. */
  'sponsorship.away': { toId: string };
  'sponsorship.changed': Record<string, never>;
  'sponsor.applied': Record<string, never>;
  'sponsor.approved': Record<string, never>;
  'sponsor.changed': Record<string, never>;
  'sponsor.takenUp': Record<string, never>;
  'sponsor.referenceAsked': { refereeId: string };
  'sponsor.referenceGiven': Record<string, never>;
  /** A moderator proposes, after which the applicant trains and an admin confirms. */
  'sponsor.proposed': Record<string, never>;
  'sponsor.trained': Record<string, never>;
  'sponsor.declined': Record<string, never>;
  /** What sponsors promise has changed, or a year is over. */
  'sponsor.conductDue': Record<string, never>;
  'sponsor.held': Record<string, never>;
  'sponsor.lifted': Record<string, never>;
  'sponsor.letGo': Record<string, never>;
  'sponsor.contactFound': { seekerId: string };
  /** Somebody would like a short talk before they choose. */
  'sponsor.chatAsked': { sponsorId: string };
  /** Of the conversation of the two: it is open for 20 minutes. Both are told. */
  'sponsor.chatOpened': Record<string, never>;
  /** A no, or no answer in time: neither is told from the other. */
  'sponsor.chatNotNow': { seekerId: string };
  'sponsor.shiftChanged': Record<string, never>;
  'seeker.changed': Record<string, never>;
  'meetings.sourceAdded': Record<string, never>;
  'meetings.sourceChanged': Record<string, never>;
  'meetings.sourceWithdrawn': Record<string, never>;
  'meetings.sourceReinstated': Record<string, never>;
  'meetings.heldDecided': { decision: 'remove' | 'keep'; count: string };
  'meeting.added': Record<string, never>;
  'meeting.corrected': { fields: string };
  'meeting.correctionWithdrawn': { fields: string };
  'meeting.exceptionEntered': { kind: string };
  'meeting.exceptionWithdrawn': Record<string, never>;
  'meeting.declared': { kind: string; isTrue: string };
  'meeting.restored': Record<string, never>;
  'meeting.split': Record<string, never>;
  'meeting.joined': Record<string, never>;
  /** Two who found each other elsewhere are joined by a code. */
  'sponsorship.joined': Record<string, never>;
  'round.started': Record<string, never>;
  'round.finished': Record<string, never>;
  /** A round proposes a sponsor to somebody. Who it is does not stand here. */
  'sponsorship.offered': Record<string, never>;
  'meeting.proposed': Record<string, never>;
  'meeting.decided': { accepted: string };
  /** What was proposed for it is sent on to those who keep its source; by nobody when it goes by itself. */
  'meeting.forwarded': Record<string, never>;
  /** The person it is about wanted to be reminded of a meeting; of which is not noted. */
  'meeting.soon': Record<string, never>;
  'meetings.imported': { added: string; updated: string; unchanged: string; removed: string; held: string; rejected: string };
};
export type EventName = keyof EventDetails;
type ActDetails = {
  kind: string;
  targetId: string;
  personId?: string;
  groupId?: string;
  caseId?: string;
  reason?: string;
  rule?: string;
  parentId?: string;
};

const isLogged = new Set<EventName>(loggedEvents);

/** Which events people are told of; `server/notifications` says who, and how. */
const told = new Set<EventName>([
  'group.asked',
  'group.admitted',
  'group.declined',
  'group.invited',
  'group.removed',
  'group.banned',
  'group.appointed',
  'group.opening',
  'post.written',
  'post.called',
  'post.unanswered',
  'post.hidden',
  'post.held',
  'post.released',
  'alert.raised',
  'alert.asked',
  'alert.answered',
  'alert.followUpDue',
  'alert.wrote',
  'duty.soon',
  'duty.offered',
  'duty.takenOver',
  'debrief.asked',
  'post.restored',
  'thread.unanswered',
  'thread.moved',
  'group.threadMoved',
  'alias.opened',
  'case.reported',
  'case.upheld',
  'case.dismissed',
  'case.written',
  'act.done',
  'act.agreed',
  'act.undone',
  'act.ended',
  'appeal.made',
  'appeal.upheld',
  'appeal.overturned',
  'message.requested',
  'message.accepted',
  'message.received',
  'sponsorship.requested',
  'sponsorship.offered',
  'sponsorship.answered',
  'sponsorship.ended',
  'sponsorship.withdrawn',
  'sponsorship.resumed',
  'sponsorship.confirmed',
  'sponsorship.waiting',
  'sponsorship.expired',
  'sponsorship.nudged',
  'sponsorship.newMatch',
  'sponsorship.checkIn',
  'sponsorship.renewal',
  'sponsorship.renewed',
  'sponsorship.quiet',
  'sponsorship.away',
  'sponsor.applied',
  'sponsor.approved',
  'sponsor.referenceAsked',
  'sponsor.proposed',
  'sponsor.trained',
  'sponsor.declined',
  'sponsor.conductDue',
  'sponsor.held',
  'sponsor.lifted',
  'sponsor.contactFound',
  'sponsor.chatAsked',
  'sponsor.chatOpened',
  'sponsor.chatNotNow',
  'meeting.soon',
]);

/**
 * Notes what happened, in the transaction that made it happen. Whoever watches the subject, or one of the other topics (the id
 * of a group, thread, person or session), is told when that commits.
 */
export async function record<N extends EventName>(
  ctx: Context,
  name: N,
  subjectId: string,
  details: EventDetails[N],
  topics: string[] = [],
  tellFrom?: Date,
) {
  await ctx.db.execute(
    sql`with ${eventRows(ctx, name, details, sql`select ${subjectId}::uuid as subject_id`, tellFrom)} ${tellOf(textArray([subjectId, ...topics]))}`,
  );
}

/** Has nobody told of what has been taken back before they were. */
export async function keepUntold(ctx: Pick<Context, 'db'>, name: EventName, subjectId: string) {
  await ctx.db.execute(
    sql`delete from untold using events e where e.id = untold.event_id and e.subject_id = ${subjectId}::uuid and e.name = ${name}`,
  );
}

export type Noted = { [N in EventName]: { name: N; subjectId: string; details: EventDetails[N] } }[EventName];

/** The same of several at once, in their order, in one statement. */
export async function recordAll(ctx: Context, noted: Noted[], topics: string[]) {
  const actorId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const rows = noted.map(({ name, subjectId, details }, at) => ({
    ...{ at, name, details },
    subject_id: subjectId,
    is_logged: isLogged.has(name),
    is_told: told.has(name),
  }));
  await ctx.db.execute(sql`
    with source as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as s(at int, name text, subject_id uuid, details jsonb, is_logged boolean, is_told boolean)),
    event as (insert into events (name, subject_id, actor_id, details, happened_at, is_logged)
      select name, subject_id, ${actorId}::uuid, details, ${now}, is_logged from source order by at returning id, name),
    waiting as (insert into untold (event_id, next_at)
      select event.id, ${now} from event where event.name in (select name from source where is_told) returning event_id)
    ${tellOf(textArray([...new Set([...topics, ...noted.map(({ subjectId }) => subjectId)])]))}`);
}

/**
 * The same as parts of a larger statement, for what is done so often that each statement counts: rows of `event`, and of `waiting`
 * where people are to be told, for each row of the source.
 * @param source a select that gives `subject_id`
 * @param more what these parts are called by, in a statement that notes something else as well
 */
export function eventRows<N extends EventName>(
  ctx: Context,
  name: N,
  details: EventDetails[N],
  source: SQL,
  tellFrom = ctx.now,
  more: '' | 'more_' = '',
) {
  const actorId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const [event, waiting] = [sql.raw(`${more}event`), sql.raw(`${more}waiting`)];
  return sql`${event} as (
      insert into events (name, subject_id, actor_id, details, happened_at, is_logged)
      select ${name}, source.subject_id, ${actorId}::uuid, ${JSON.stringify(details)}::jsonb, ${now}, ${isLogged.has(name)} from (${source}) source
      returning id),
    ${waiting} as (insert into untold (event_id, next_at) select id, ${tellFrom.toISOString()}::timestamptz from ${event} where ${told.has(name)} returning event_id)`;
}

/** Ends such a statement: when it commits, whoever watches the topics is told, and the worker that there is something to tell. */
export const tellOf = (topics: SQL) => sql`
  select (select count(pg_notify('events', topic)) from (select distinct unnest(${topics}) as topic) topics)
       + (select count(pg_notify('untold', '')) from waiting) as heard`;

const textArray = (texts: string[]) =>
  sql`array[${sql.join(
    texts.map((text) => sql`${text}`),
    sql`, `,
  )}]::text[]`;

/** Has whoever watches these topics look again, when the transaction at hand commits. */
export async function announce(ctx: Pick<Context, 'db'>, topics: string[]) {
  const watched = [...new Set(topics)];
  if (watched.length === 0) return;
  await ctx.db.execute(sql`select pg_notify('events', topic) from unnest(${textArray(watched)}) topic`);
}
