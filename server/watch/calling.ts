import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, not, or, type SQLWrapper, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { alertSteps, alerts } from '@/db/schema/watch';
import { type Context, inTransaction, type System } from '@/server/context';
import { record } from '@/server/events';
import { noteFault } from '@/server/faults';
import { type JobPayloads, later } from '@/server/jobs';
import { sendMail } from '@/server/mail';
import { newsMail } from '@/server/notifications/news-mail';
import { wake } from '@/server/notifications/push';
import { unseal } from '@/server/seal';
import { callable } from './callable';
import { watchTopic } from './raising';

/** How soon a person should be there, in minutes (recovery.md, 4.1); and how long one who took it may do nothing. */
export const minutesTo = { S0: 5, S1: 30 } as const;
export const idleMinutes = { S0: 10, S1: 60 } as const;
const callsMax = 24;

/**
 * Calls out an alert that nobody is looking after, and goes on until somebody is: at once, then each time the clock of its severity has run
 * out. One that was taken and left is anybody's again. Run twice, it calls once.
 */
export async function callOut(ctx: Context<System>, { alertId }: JobPayloads['callOut']) {
  const called = await inTransaction(ctx, async (ctx) => {
    const [alert] = await ctx.db
      .select()
      .from(alerts)
      .where(and(eq(alerts.id, alertId), isNull(alerts.closedAt)))
      .for('update');
    if (!alert) return [];
    const idleSince = new Date(ctx.now.getTime() - idleMinutes[alert.severity] * 60_000);
    if (alert.takenBy && alert.activeAt && alert.activeAt > idleSince && (await isOfStaff(ctx, alert.takenBy))) {
      await later(ctx, 'callOut', { alertId }, after(alert.activeAt, idleMinutes[alert.severity]));
      return isAlone(alert) && alert.dueAt <= ctx.now ? callSecond(ctx, alert) : [];
    }
    if (!alert.takenBy && alert.dueAt > ctx.now) return [];
    if (alert.takenBy) await ctx.db.insert(alertSteps).values({ alertId, kind: 'letGo', doneAt: ctx.now });
    const dueAt = after(ctx.now, minutesTo[alert.severity]);
    await ctx.db
      .update(alerts)
      .set({ calls: alert.calls + 1, dueAt, takenBy: null, activeAt: null, version: alert.version + 1 })
      .where(eq(alerts.id, alertId));
    await ctx.db.insert(alertSteps).values({ alertId, kind: 'calledOut', doneAt: ctx.now });
    if (alert.calls > 0) await record(ctx, 'alert.raised', alertId, { severity: alert.severity }, [watchTopic]);
    if (alert.calls < callsMax) await later(ctx, 'callOut', { alertId }, dueAt);
    return peopleToCall(ctx, alertId);
  });
  await callPeople(ctx, called);
}

/** Whoever is suspended, or no longer of the staff, looks after nobody. */
const staysStaff = (id: SQLWrapper) =>
  sql`exists (select from users u where u.id = ${id} and u.role in ('moderator', 'admin') and u.standing = 'good')`;

async function isOfStaff(ctx: Context<System>, userId: string) {
  return (await ctx.db.$count(users, and(eq(users.id, userId), staysStaff(users.id)))) > 0;
}

type Alert = typeof alerts.$inferSelect;

/** Nobody is alone with an emergency. */
const isAlone = ({ severity, secondBy }: Alert) => severity === 'S0' && secondBy === null;

/** Calls the others for a second person, as long as none stands by; where there is nobody else, nobody. */
async function callSecond(ctx: Context<System>, { id: alertId, version, severity }: Alert) {
  const others = await peopleToCall(ctx, alertId);
  const dueAt = after(ctx.now, idleMinutes[severity]);
  await ctx.db
    .update(alerts)
    .set({ dueAt, version: version + 1 })
    .where(eq(alerts.id, alertId));
  if (others.length === 0) return [];
  await ctx.db.insert(alertSteps).values({ alertId, kind: 'calledSecond', doneAt: ctx.now });
  await record(ctx, 'alert.raised', alertId, { severity }, [watchTopic]);
  await later(ctx, 'callOut', { alertId }, dueAt);
  return others;
}

/** A clock that has run out is not lost with a job: whatever is due and waits for nobody is called out. */
export async function callOverdue(ctx: Context<System>) {
  const late = new Date(ctx.now.getTime() - 60_000);
  const due = await ctx.db
    .select({ id: alerts.id })
    .from(alerts)
    .where(
      and(
        isNull(alerts.closedAt),
        or(
          and(or(isNull(alerts.takenBy), and(eq(alerts.severity, 'S0'), isNull(alerts.secondBy))), lt(alerts.dueAt, late)),
          sql`${alerts.activeAt} < ${late.toISOString()}::timestamptz - case ${alerts.severity} when 'S0' then interval '10 minutes' else interval '60 minutes' end`,
          and(isNotNull(alerts.takenBy), not(staysStaff(alerts.takenBy))),
        ),
      ),
    )
    .orderBy(asc(alerts.severity), asc(alerts.dueAt))
    .limit(50);
  for (const { id } of due) await callOut(ctx, { alertId: id });
}

const after = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);

async function peopleToCall(ctx: Context<System>, alertId: string) {
  const ids = await ctx.db.execute<{ id: string }>(
    callable(sql`select * from alerts where id = ${alertId}::uuid`, sql`${ctx.now.toISOString()}::timestamptz`),
  );
  return ids.map(({ id }) => id);
}

/**
 * Beside the inbox: wakes their browsers and mails, in words that tell nothing. Who serves is called whatever they chose for news; all at
 * once, so that nobody waits for a mail server or a browser's maker that is slow to answer another.
 */
export async function callPeople(ctx: Context<System>, ids: string[]) {
  if (ids.length === 0) return;
  const people = await ctx.db
    .select({ id: users.id, locale: users.locale, emailSealed: users.emailSealed })
    .from(users)
    .where(inArray(users.id, ids));
  await Promise.all(
    people.flatMap((person) => [wake(ctx, person.id, { isUrgent: true }), mailTo(person)]).map((call) => call.catch(noteFault)),
  );
}

async function mailTo({ id, locale, emailSealed }: Pick<typeof users.$inferSelect, 'id' | 'locale' | 'emailSealed'>) {
  if (emailSealed) await sendMail(newsMail(id, unseal(emailSealed, `users.email.${id}`), locale));
}

/** Reminds staff to ask how somebody is, a day or more after an alert was closed. */
export async function followUp(ctx: Context<System>, { alertId }: JobPayloads['followUp']) {
  const [waits] = await ctx.db
    .select({ id: alerts.id, severity: alerts.severity })
    .from(alerts)
    .where(and(eq(alerts.id, alertId), isNull(alerts.followedUpAt), gt(sql`${ctx.now.toISOString()}::timestamptz`, alerts.closedAt)));
  if (waits) await record(ctx, 'alert.followUpDue', alertId, {}, [watchTopic]);
}
