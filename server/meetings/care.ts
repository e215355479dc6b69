import { and, eq, isNull } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingExceptions } from '@/db/schema/meetings-history';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import {
  type CorrectMeeting,
  type DeclareMeeting,
  type EnterException,
  type Rhythm,
  rhythms,
  type WithdrawCorrection,
  type WithdrawException,
} from './care-input';
import { codesIn } from './code-names';
import { type Correctable, correct, correctable, declare, isSame, withdrawCorrection } from './corrections';
import { setNext } from './next';
import { meetingPolicy } from './policy';
import { nextOccurrences, weekdayNames } from './schedule';

/** Puts right what the source has wrong. Only what differs becomes a correction; it outlives every import. */
export function correctMeeting(ctx: MemberContext, { meetingId, before, ...form }: CorrectMeeting) {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const [meeting] = await ctx.db
      .select({ fellowship: meetings.fellowship, types: meetings.types })
      .from(meetings)
      .where(eq(meetings.id, meetingId));
    if (!meeting) throw notFound('meeting');
    const [now, then] = [correctionOf(form, meeting), before && correctionOf(before, meeting)];
    const changed = Object.entries(now).filter(([field, value]) => !then || !isSame(then[field as keyof typeof now], value));
    const corrected = await correct(ctx, meetingId, Object.fromEntries(changed), 'moderator');
    if (corrected.length) await record(ctx, 'meeting.corrected', meetingId, { fields: corrected.join(' ') });
  });
}

/** What a form says, in the columns of a meeting. */
function correctionOf(
  { rhythm, ...fields }: Omit<CorrectMeeting, 'meetingId' | 'before'>,
  meeting: Pick<typeof meetings.$inferSelect, 'fellowship' | 'types'>,
) {
  const state = fields.status === 'suspended' ? {} : { statusReason: null, statusReviewOn: null };
  const types = codesIn(fields.types ?? '', meeting.fellowship, meeting.types);
  if (!types) throw invalid('meetings.codeUnknown', 'types');
  return { ...fields, ...state, types, time: fields.time && `${fields.time}:00`, rule: ruleOf(rhythm, fields.day) };
}

/** The rhythm on this day of the week. */
export function ruleOf(rhythm: Rhythm, day: number | null) {
  const name = day === null ? undefined : weekdayNames[day];
  return name ? (rhythms[rhythm]?.replace(/(-?\d)DAY/g, `$1${name}`) ?? null) : null;
}

/** Gives a field back to the source. */
export function giveBack(ctx: MemberContext, { meetingId, field }: WithdrawCorrection) {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  const known = correctable.find((name): name is Correctable => name === field);
  if (!known) throw invalid('invalid', 'field');
  return inTransaction(ctx, async (ctx) => {
    await withdrawCorrection(ctx, meetingId, [known]);
    await record(ctx, 'meeting.correctionWithdrawn', meetingId, { fields: known });
  });
}

/** Enters what is different on one date: for a date on which the meeting is held, unless it is an extra one. */
export function enterException(ctx: MemberContext, { meetingId, ...said }: EnterException) {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const [meeting] = await ctx.db.select().from(meetings).where(eq(meetings.id, meetingId)).for('update');
    if (!meeting) throw notFound('meeting');
    if (said.kind === 'extra' && !said.toTime) throw invalid('required', 'toTime');
    if (said.kind === 'moved' && !said.toDate && !said.toTime && !said.place) throw invalid('meetings.movedWhere', 'toTime');
    const before = new Date(Date.parse(`${said.on}T00:00Z`) - 86_400_000);
    const isHeld = nextOccurrences(meeting, before, 4).some(({ date }) => date === said.on);
    if (said.kind !== 'extra' && !isHeld) throw invalid('meetings.notHeldThen', 'on');
    const entered = await ctx.db
      .insert(meetingExceptions)
      .values({ meetingId, ...said, createdById: ctx.actor.id, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: meetingExceptions.id });
    if (entered.length === 0) throw conflict('meetings.exceptionKnown', 'on');
    await setNext(ctx, [meetingId]);
    await record(ctx, 'meeting.exceptionEntered', meetingId, { kind: said.kind });
    return { exceptionId: one(entered).id };
  });
}

/** Takes it back: the meeting is as usual on that date. */
export function withdrawException(ctx: MemberContext, { exceptionId }: WithdrawException) {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const [gone] = await ctx.db
      .update(meetingExceptions)
      .set({ withdrawnAt: ctx.now, withdrawnById: ctx.actor.id })
      .where(and(eq(meetingExceptions.id, exceptionId), isNull(meetingExceptions.withdrawnAt)))
      .returning({ meetingId: meetingExceptions.meetingId });
    if (!gone) throw notFound('exception');
    await setNext(ctx, [gone.meetingId]);
    await record(ctx, 'meeting.exceptionWithdrawn', gone.meetingId, {});
  });
}

/** Says for a meeting, as it told staff, whether it welcomes medication or has naloxone on site. */
export function declareMeeting(ctx: MemberContext, { meetingId, kind, isTrue }: DeclareMeeting) {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    await declare(ctx, meetingId, kind, isTrue, 'moderator');
    await record(ctx, 'meeting.declared', meetingId, { kind, isTrue: `${isTrue}` });
  });
}
