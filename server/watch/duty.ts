import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { duties } from '@/db/schema/watch';
import { constraintOf } from '@/server/constraints';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { announce, record } from '@/server/events';
import { authorize } from '@/server/policy';
import { callPeople } from './calling';
import type { DutyRef, PlanDuty, TakeDuty } from './input';
import { watchPolicy } from './policy';
import { watchTopic } from './raising';
import { hour, mostWithin, type Shift } from './shifts';

/** So much in any day, and so much in any week: whoever looks after others has to rest as well. */
const hoursADay = 8;
const hoursAWeek = 30;
/** As far ahead as the roster shows, in days. */
export const daysAhead = 14;
/** So long before a shift its owner is reminded, in minutes. */
const remindMinutes = 30;

/** Is there for alerts from now on. Refused when it would be too much: the rest is for somebody else. */
export function takeDuty(ctx: MemberContext, { hours }: TakeDuty) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'serve', ctx.actor, undefined);
    await addShift(ctx, { startsAt: ctx.now, endsAt: new Date(ctx.now.getTime() + Number(hours) * hour), remindedAt: ctx.now });
  });
}

/** Will be there then: a day and two times of day on the clock of a zone; an end before the beginning is on the next day. */
export function planDuty(ctx: MemberContext, { day, starts, ends, timeZone }: PlanDuty) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'serve', ctx.actor, undefined);
    const first = Temporal.PlainDate.from(day);
    const last = ends <= starts ? first.add({ days: 1 }) : first;
    const at = (date: Temporal.PlainDate, time: string) =>
      new Date(date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);
    const shift = { startsAt: at(first, starts), endsAt: at(last, ends) };
    if (shift.startsAt <= ctx.now) throw conflict('duty.past', 'starts');
    if (shift.startsAt.getTime() > ctx.now.getTime() + daysAhead * 24 * hour) throw conflict('duty.tooFar', 'day');
    if (shift.endsAt.getTime() - shift.startsAt.getTime() > hoursADay * hour) throw conflict('duty.tooLong', 'ends');
    await addShift(ctx, shift);
  });
}

async function addShift(ctx: MemberContext, shift: Shift & { remindedAt?: Date }) {
  await holdOwnTime(ctx, shift);
  await ctx.db
    .insert(duties)
    .values({ userId: ctx.actor.id, ...shift })
    .catch(refuseOverlap);
  await announce(ctx, [watchTopic]);
}

/** Holds the actor's own row until the end, so that of two shifts at once the second is measured with the first; then measures. */
async function holdOwnTime(ctx: MemberContext, shift: Shift) {
  await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, ctx.actor.id)).for('no key update');
  const week = 7 * 24 * hour;
  const near = await ctx.db
    .select({ startsAt: duties.startsAt, endsAt: duties.endsAt })
    .from(duties)
    .where(
      and(
        eq(duties.userId, ctx.actor.id),
        gt(duties.endsAt, new Date(shift.startsAt.getTime() - week)),
        lt(duties.startsAt, new Date(shift.endsAt.getTime() + week)),
      ),
    );
  if (near.some(({ startsAt, endsAt }) => startsAt < shift.endsAt && endsAt > shift.startsAt)) throw conflict('duty.overlaps');
  const all = [...near, shift];
  if (mostWithin(all, 24 * hour) > hoursADay * hour) throw conflict('duty.restToday');
  if (mostWithin(all, week) > hoursAWeek * hour) throw conflict('duty.restThisWeek');
}

function refuseOverlap(error: unknown): never {
  throw constraintOf(error) === 'duties_no_overlap' ? conflict('duty.overlaps') : error;
}

/** Is not there any longer; what they had taken stays theirs until they hand it over. */
export async function endDuty(ctx: MemberContext) {
  authorize(watchPolicy, 'serve', ctx.actor, undefined);
  await ctx.db
    .update(duties)
    .set({ endsAt: sql`greatest(${ctx.now.toISOString()}::timestamptz, ${duties.startsAt} + interval '1 millisecond')` })
    .where(and(eq(duties.userId, ctx.actor.id), gt(duties.endsAt, ctx.now), lt(duties.startsAt, new Date(ctx.now.getTime() + 1))));
  await announce(ctx, [watchTopic]);
}

/** The actor's own shift that has not begun, held; nothing where it is gone already. */
async function holdOwn(ctx: MemberContext, { dutyId }: DutyRef) {
  authorize(watchPolicy, 'serve', ctx.actor, undefined);
  const [duty] = await ctx.db
    .select()
    .from(duties)
    .where(and(eq(duties.id, dutyId), eq(duties.userId, ctx.actor.id)))
    .for('update');
  if (duty && duty.startsAt <= ctx.now) throw conflict('duty.begun');
  return duty;
}

/** Gives a planned shift back: a gap is left, and shown. */
export function giveBackDuty(ctx: MemberContext, ref: DutyRef) {
  return inTransaction(ctx, async (ctx) => {
    const duty = await holdOwn(ctx, ref);
    if (!duty) return;
    await ctx.db.delete(duties).where(eq(duties.id, duty.id));
    await announce(ctx, [watchTopic]);
  });
}

/** Looks for somebody else for a planned shift; until one takes it over it stays the actor's own. */
export function offerDuty(ctx: MemberContext, ref: DutyRef) {
  return inTransaction(ctx, async (ctx) => {
    const duty = await holdOwn(ctx, ref);
    if (!duty || duty.offeredAt) return;
    await ctx.db.update(duties).set({ offeredAt: ctx.now }).where(eq(duties.id, duty.id));
    await record(ctx, 'duty.offered', duty.id, { userId: ctx.actor.id }, [watchTopic]);
  });
}

/** Keeps it after all. */
export function keepDuty(ctx: MemberContext, ref: DutyRef) {
  return inTransaction(ctx, async (ctx) => {
    const duty = await holdOwn(ctx, ref);
    if (!duty) return;
    await ctx.db.update(duties).set({ offeredAt: null }).where(eq(duties.id, duty.id));
    await announce(ctx, [watchTopic]);
  });
}

/** Takes over what another offers, within the actor's own limits. Of two who do the second is told that it is gone. */
export function takeOverDuty(ctx: MemberContext, { dutyId }: DutyRef) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'serve', ctx.actor, undefined);
    const [duty] = await ctx.db.select().from(duties).where(eq(duties.id, dutyId)).for('update');
    if (!duty) throw notFound('duty');
    if (duty.userId === ctx.actor.id) return;
    if (!duty.offeredAt) throw conflict('duty.notOffered');
    if (duty.startsAt <= ctx.now) throw conflict('duty.begun');
    await holdOwnTime(ctx, duty);
    await ctx.db
      .update(duties)
      .set({ userId: ctx.actor.id, offeredAt: null, remindedAt: null })
      .where(eq(duties.id, dutyId))
      .catch(refuseOverlap);
    await record(ctx, 'duty.takenOver', dutyId, { userId: duty.userId }, [watchTopic]);
  });
}

/**
 * Reminds whoever's shift begins soon, once: the mark is set in the statement that finds them. As with an alert they are reached whatever
 * they chose for news: they said that they would be there.
 */
export async function remindOfDuty(ctx: Context<System>) {
  const due = await inTransaction(ctx, async (ctx) => {
    const at = sql`${ctx.now.toISOString()}::timestamptz`;
    const due = await ctx.db.execute<{ id: string; userId: string }>(sql`
      update duties set reminded_at = ${at} from users u
      where u.id = duties.user_id and u.role in ('moderator', 'admin') and u.standing = 'good' and reminded_at is null
        and starts_at > ${at} and starts_at <= ${at} + ${remindMinutes} * interval '1 minute'
      returning duties.id, user_id as "userId"`);
    for (const { id, userId } of due) await record(ctx, 'duty.soon', id, { userId });
    return due.map(({ userId }) => userId);
  });
  await callPeople(ctx, due);
}
