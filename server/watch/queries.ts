import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { users } from '@/db/schema/accounts';
import { posts, threadAliases, threads } from '@/db/schema/discussions';
import { groups } from '@/db/schema/groups';
import { alertSteps, alerts } from '@/db/schema/watch';
import type { AlertStepKind } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { abilities, authorize } from '@/server/policy';
import { unseal } from '@/server/seal';
import { walkTogether } from '@/server/sponsorship/near';
import { minutesTo } from './calling';
import { findDebriefs } from './debriefs';
import type { AlertRef, LookAhead } from './input';
import { judge } from './judging';
import { allowanceOf } from './newcomers';
import { alertPolicy, watchPolicy } from './policy';
import { notePlace, stepPlace } from './raising';
import { findServing, getPresence } from './roster';

const takers = alias(users, 'takers');
const seconds = alias(users, 'seconds');

/** Whether the actor and this person are sponsor and sponsee: then neither decides about the other. */
export async function isNear(ctx: MemberContext, userId: string) {
  const [pair] = await ctx.db.execute(sql`
    select 1 where ${walkTogether(sql`${ctx.actor.id}::uuid`, sql`${userId}::uuid`)}`);
  return pair !== undefined;
}

/** The `read` row of the table in SQL: alerts about others who are not near. */
const othersOf = ({ actor }: MemberContext) =>
  sql`${alerts.subjectId} <> ${actor.id}::uuid and not ${walkTogether(sql`${actor.id}::uuid`, alerts.subjectId)}`;

const shown = {
  id: alerts.id,
  severity: alerts.severity,
  classes: alerts.classes,
  targetKind: alerts.targetKind,
  openedAt: alerts.openedAt,
  takenBy: sql<string | null>`${takers.handle}`,
  isMine: sql<boolean>`false`,
  calls: alerts.calls,
  closedAt: alerts.closedAt,
  followUpAt: alerts.followUpAt,
  groupName: groups.name,
};

/** By when somebody should be there, and whether that is over. */
function clockOf({ now }: MemberContext, { openedAt, severity }: Pick<typeof alerts.$inferSelect, 'openedAt' | 'severity'>) {
  const byAt = new Date(openedAt.getTime() + minutesTo[severity] * 60_000);
  return { byAt, isLate: byAt < now };
}

/** What waits for the actor: open alerts, the worst and oldest first, with the moment by which somebody should be there; whom to ask how they are; who is there. */
export async function watchPage(ctx: MemberContext) {
  authorize(watchPolicy, 'see', ctx.actor, undefined);
  const select = () =>
    ctx.db
      .select({ ...shown, isMine: sql<boolean>`coalesce(${alerts.takenBy} = ${ctx.actor.id}::uuid, false)` })
      .from(alerts)
      .leftJoin(takers, eq(takers.id, alerts.takenBy))
      .leftJoin(groups, eq(groups.id, alerts.groupId));
  const open = await select()
    .where(and(isNull(alerts.closedAt), othersOf(ctx)))
    .orderBy(asc(alerts.severity), asc(alerts.openedAt))
    .limit(50);
  const toAsk = await select()
    .where(and(isNotNull(alerts.closedAt), isNull(alerts.followedUpAt), othersOf(ctx)))
    .orderBy(asc(alerts.followUpAt))
    .limit(50);
  const withClock = open.map((alert) => ({ ...alert, ...clockOf(ctx, alert) }));
  return { open: withClock, toAsk, serving: await findServing(ctx), ...(await findDebriefs(ctx)) };
}

/** One alert: for staff with all that was done, for the person it is about with what they are asked. */
export async function getAlert(ctx: MemberContext, { alertId }: AlertRef) {
  const [alert] = await ctx.db
    .select({
      alert: alerts,
      takenBy: takers.handle,
      secondBy: seconds.handle,
      group: { name: groups.name, slug: groups.slug },
      threadNumber: threads.number,
      postNumber: posts.number,
      body: posts.body,
      deletedAt: posts.deletedAt,
      /** As everybody sees them; a name for one thread tells staff no more than others. */
      author: sql<
        string | null
      >`case when ${posts.isAnonymous} then coalesce(${posts.formerAlias}, ${threadAliases.alias}) else (select u.handle from users u where u.id = ${alerts.subjectId}) end`,
    })
    .from(alerts)
    .leftJoin(takers, eq(takers.id, alerts.takenBy))
    .leftJoin(seconds, eq(seconds.id, alerts.secondBy))
    .leftJoin(groups, eq(groups.id, alerts.groupId))
    .leftJoin(posts, and(eq(alerts.targetKind, 'post'), eq(posts.id, alerts.targetId)))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(threadAliases, and(eq(threadAliases.threadId, posts.threadId), eq(threadAliases.userId, posts.authorId)))
    .where(eq(alerts.id, alertId));
  if (!alert) throw notFound('alert');
  const { takenBy, secondBy, group, threadNumber, postNumber, body, deletedAt, author } = alert;
  const { noteSealed, subjectId, ...told } = alert.alert;
  const subject = { subjectId, takenBy: told.takenBy, secondBy: told.secondBy, isNear: await isNear(ctx, subjectId) };
  const can = abilities(alertPolicy, ctx.actor, subject);
  const { id, severity, question, askedAt, answer, closedAt, openedAt } = told;
  const mayWrite = told.mayWriteAt !== null && told.followedUpAt === null;
  if (can.answer) {
    const talk = await findSteps(ctx, alertId, ['wrote', 'wroteBack']);
    return { kind: 'own' as const, id, question, answer, closedAt, mayWrite, talk, presence: await getPresence(ctx) };
  }
  if (!can.read) throw notFound('alert');
  const steps = await findSteps(ctx, alertId);
  return {
    kind: 'staff' as const,
    ...{ id, severity, question, askedAt, answer, closedAt, openedAt, takenBy, secondBy, author, mayWrite, can },
    ...{ classes: told.classes, targetKind: told.targetKind, followUpAt: told.followUpAt, followedUpAt: told.followedUpAt },
    ...clockOf(ctx, told),
    isMine: told.takenBy === ctx.actor.id,
    isSecond: told.secondBy === ctx.actor.id,
    fired: JSON.parse(unseal(noteSealed, notePlace(id))) as { rule: string; text?: string }[],
    body: deletedAt ? null : body,
    place:
      group && threadNumber !== null && postNumber !== null
        ? `/groups/${group.slug}/${threadNumber}?after=${postNumber - 1}#post-${postNumber}`
        : null,
    steps,
  };
}

async function findSteps(ctx: MemberContext, alertId: string, kinds?: AlertStepKind[]) {
  const rows = await ctx.db
    .select({
      id: alertSteps.id,
      kind: alertSteps.kind,
      wordsSealed: alertSteps.wordsSealed,
      by: users.handle,
      doneBy: alertSteps.doneBy,
      doneAt: alertSteps.doneAt,
    })
    .from(alertSteps)
    .leftJoin(users, eq(users.id, alertSteps.doneBy))
    .where(and(eq(alertSteps.alertId, alertId), kinds && inArray(alertSteps.kind, kinds)))
    .orderBy(asc(alertSteps.doneAt), sql`${alertSteps.kind} = 'calledOut'`, asc(alertSteps.id))
    .limit(200);
  return rows.map(({ id, kind, wordsSealed, by, doneAt }) => ({
    ...{ id, kind, doneAt },
    /** The person it is about may be known by a name for one thread alone. */
    by: ['answered', 'answeredNo', 'wroteBack'].includes(kind) ? null : by,
    words: wordsSealed ? unseal(wordsSealed, stepPlace(id)) : '',
  }));
}

/** What would become of these words, before they are sent. Nothing is kept of them. */
export async function lookAhead(ctx: MemberContext, { body }: LookAhead) {
  authorize(watchPolicy, 'lookAhead', ctx.actor, undefined);
  const { care, heldFor, found } = await judge(ctx, body);
  return { care, heldFor, classes: care ? found.classes : [], presence: care ? await getPresence(ctx) : null };
}

/** What a new account has left of its first day; nothing for who has been here longer. */
export function getAllowance(ctx: MemberContext) {
  authorize(watchPolicy, 'lookAhead', ctx.actor, undefined);
  return allowanceOf(ctx);
}

/** The alerts about the actor in which they are asked something. */
export async function askedOfMe(ctx: MemberContext) {
  return ctx.db
    .select({ id: alerts.id, question: alerts.question, askedAt: alerts.askedAt })
    .from(alerts)
    .where(and(eq(alerts.subjectId, ctx.actor.id), isNull(alerts.closedAt), isNotNull(alerts.askedAt), isNull(alerts.answer)))
    .orderBy(desc(alerts.askedAt))
    .limit(5);
}
