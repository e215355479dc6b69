import { eq, sql } from 'drizzle-orm';
import { alertSteps, alerts } from '@/db/schema/watch';
import type { AlertStepKind } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { clearCare } from '@/server/discussions/caring';
import { conflict, notFound } from '@/server/errors';
import { announce, record } from '@/server/events';
import { later } from '@/server/jobs';
import { authorize } from '@/server/policy';
import { seal } from '@/server/seal';
import { walkTogether } from '@/server/sponsorship/near';
import { idleMinutes, minutesTo } from './calling';
import { askAfter } from './debriefs';
import type { AlertRef, AnswerAlert, AskPerson, CloseAlert, NoteAlert } from './input';
import { alertPolicy } from './policy';
import { isNear } from './queries';
import { stepPlace, watchTopic } from './raising';

type Verb = Exclude<keyof typeof alertPolicy, 'read'>;

/** The alert, held so that of two who act at once the second sees what the first did. */
export async function hold(ctx: MemberContext, alertId: string, verb: Verb) {
  const [alert] = await ctx.db.select().from(alerts).where(eq(alerts.id, alertId)).for('update');
  if (!alert) throw notFound('alert');
  authorize(alertPolicy, verb, ctx.actor, { ...alert, isNear: await isNear(ctx, alert.subjectId) });
  return alert;
}

type Change = Partial<Omit<typeof alerts.$inferInsert, 'id' | 'version'>>;

/** Changes it, notes the step, and has open pages look. Whoever took it has done something. */
export async function step(ctx: MemberContext, alert: typeof alerts.$inferSelect, kind: AlertStepKind, change: Change, words = '') {
  const isTaker = alert.takenBy === ctx.actor.id || change.takenBy === ctx.actor.id;
  await ctx.db
    .update(alerts)
    .set({ ...(isTaker && { activeAt: ctx.now }), ...change, version: sql`${alerts.version} + 1` })
    .where(eq(alerts.id, alert.id));
  const id = crypto.randomUUID();
  const wordsSealed = words ? seal(words, stepPlace(id)) : null;
  await ctx.db.insert(alertSteps).values({ id, alertId: alert.id, kind, wordsSealed, doneBy: ctx.actor.id, doneAt: ctx.now });
  await announce(ctx, [watchTopic, alert.id, alert.subjectId]);
}

/** Takes it up: from now on it is theirs to look after, as long as they do something. */
export function takeAlert(ctx: MemberContext, { alertId }: AlertRef) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'take');
    if (alert.closedAt) throw conflict('alert.closed');
    if (alert.takenBy === ctx.actor.id) return;
    if (alert.takenBy) throw conflict('alert.taken');
    const secondBy = alert.secondBy === ctx.actor.id ? null : alert.secondBy;
    const secondDueAt = new Date(ctx.now.getTime() + minutesTo[alert.severity] * 60_000);
    await step(ctx, alert, 'taken', { takenBy: ctx.actor.id, takenAt: ctx.now, secondBy, dueAt: secondDueAt });
    await record(ctx, 'alert.taken', alertId, {}, [watchTopic]);
    // Either nothing is done for a while, or nobody stands by an emergency.
    const nextAt = alert.severity === 'S0' && !secondBy ? secondDueAt : new Date(ctx.now.getTime() + idleMinutes[alert.severity] * 60_000);
    await later(ctx, 'callOut', { alertId }, nextAt);
  });
}

/** Stands by whoever took it: nobody is alone with the worst. */
export function standBy(ctx: MemberContext, { alertId }: AlertRef) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'standBy');
    if (alert.closedAt) throw conflict('alert.closed');
    if (alert.secondBy === ctx.actor.id) return;
    if (alert.takenBy === ctx.actor.id) throw conflict('alert.secondIsAnother');
    if (alert.secondBy) throw conflict('alert.hasSecond');
    await step(ctx, alert, 'stoodBy', { secondBy: ctx.actor.id });
  });
}

export function noteAlert(ctx: MemberContext, { alertId, words }: NoteAlert) {
  return inTransaction(ctx, async (ctx) => step(ctx, await hold(ctx, alertId, 'note'), 'note', {}, words));
}

/**
 * Asks the person it is about: "May we write to you?" or, in an emergency, "May we call someone for you?" They are told, and answer when
 * they like.
 */
export function askPerson(ctx: MemberContext, { alertId, question }: AskPerson) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'ask');
    if (alert.closedAt) throw conflict('alert.closed');
    if (question === 'call' && alert.severity !== 'S0') throw conflict('alert.onlyEmergency');
    if (alert.question === question && !alert.answer) return;
    await step(ctx, alert, question === 'call' ? 'askedCall' : 'asked', { question, askedAt: ctx.now, answer: null });
    await record(ctx, 'alert.asked', alertId, { subjectId: alert.subjectId }, [alert.subjectId]);
  });
}

/** What the person says to it, with words where they like, such as whom to call and where. They may change their mind. */
export function answerAlert(ctx: MemberContext, { alertId, question, answer, words }: AnswerAlert) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'answer');
    // What they answer is what they were shown: a yes to being written to is none to a call that was asked meanwhile.
    if (alert.question !== question || alert.closedAt) throw conflict('alert.notAsked');
    if (question === 'call' && answer === 'yes' && !words) throw conflict('alert.whomToCall', 'words');
    if (alert.answer === answer && !words) return;
    const mayWriteAt = question === 'write' ? (answer === 'yes' ? ctx.now : null) : alert.mayWriteAt;
    await step(ctx, alert, answer === 'yes' ? 'answered' : 'answeredNo', { answer, mayWriteAt }, words);
    await record(ctx, 'alert.answered', alertId, { takenBy: alert.takenBy ?? '' }, [watchTopic]);
  });
}

/** Gives it back for another to take, with words on how things stand: all are called again at once. */
export function handOver(ctx: MemberContext, { alertId, words }: NoteAlert) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'handOver');
    if (alert.closedAt) throw conflict('alert.closed');
    await step(ctx, alert, 'handedOver', { takenBy: null, activeAt: null, dueAt: ctx.now, calls: Math.max(alert.calls, 1) }, words);
    await askAfter(ctx, alert);
    await later(ctx, 'callOut', { alertId });
  });
}

/** Ends it with words on how it ended, and sets when somebody asks how they are. The worst is ended with a second person who knows. */
export function closeAlert(ctx: MemberContext, { alertId, words, hours }: CloseAlert) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'close');
    if (alert.closedAt) throw conflict('alert.closed');
    if (alert.severity === 'S0' && (await lacksSecond(ctx, alert))) throw conflict('alert.needsSecond');
    const followUpAt = new Date(ctx.now.getTime() + Number(hours) * 3_600_000);
    await step(ctx, alert, 'closed', { closedAt: ctx.now, closedBy: ctx.actor.id, followUpAt }, words);
    await askAfter(ctx, alert);
    if (alert.targetKind === 'post') await clearCare(ctx, alert.targetId);
    await record(ctx, 'alert.closed', alertId, {}, [watchTopic]);
    await later(ctx, 'followUp', { alertId }, followUpAt);
  });
}

/** Somebody has asked how they are. */
export function noteFollowUp(ctx: MemberContext, { alertId, words }: NoteAlert) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'followUp');
    if (!alert.closedAt) throw conflict('alert.stillOpen');
    if (alert.followedUpAt) return;
    await step(ctx, alert, 'followedUp', { followedUpAt: ctx.now }, words);
  });
}

/** Whether somebody else could stand by it now, and none of them does: who stood by once may be suspended or no longer of the staff. */
async function lacksSecond(ctx: MemberContext, { subjectId, secondBy }: typeof alerts.$inferSelect) {
  const others = await ctx.db.execute<{ id: string }>(sql`
    select u.id from users u where u.role in ('moderator', 'admin') and u.standing = 'good' and u.id not in (${ctx.actor.id}::uuid, ${subjectId}::uuid)
      and not ${walkTogether(sql`u.id`, sql`${subjectId}::uuid`)}`);
  return others.length > 0 && !others.some(({ id }) => id === secondBy);
}
