import { and, asc, eq, gt, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { duties } from '@/db/schema/watch';
import type { Context, MemberContext } from '@/server/context';
import { authorize } from '@/server/policy';
import { walkTogether } from '@/server/sponsorship/near';
import { daysAhead } from './duty';
import type { SeeRoster } from './input';
import { shownLines } from './lines';
import { watchPolicy } from './policy';
import { daysOf, hour } from './shifts';

/** Those who can really be called: a shift of who left the staff or is suspended covers nothing. */
const canServe = and(inArray(users.role, ['moderator', 'admin']), eq(users.standing, 'good'));

/** The coming two weeks day by day on the clock of a zone, with the gaps, and who carried how much. */
export async function getRoster(ctx: MemberContext, { timeZone }: SeeRoster) {
  authorize(watchPolicy, 'see', ctx.actor, undefined);
  const shifts = await ctx.db
    .select({
      id: duties.id,
      handle: users.handle,
      startsAt: duties.startsAt,
      endsAt: duties.endsAt,
      isMine: sql<boolean>`${duties.userId} = ${ctx.actor.id}::uuid`,
      isOffered: sql<boolean>`${duties.offeredAt} is not null`,
    })
    .from(duties)
    .innerJoin(users, and(eq(users.id, duties.userId), canServe))
    .where(and(gt(duties.endsAt, ctx.now), lt(duties.startsAt, new Date(ctx.now.getTime() + (daysAhead + 1) * 24 * hour))))
    .orderBy(asc(duties.startsAt), asc(users.handle))
    .limit(500);
  return { days: daysOf(shifts, ctx.now, timeZone, daysAhead), load: await findLoad(ctx) };
}

/** Who is on duty now, and until when. */
export async function findServing(ctx: MemberContext) {
  return ctx.db
    .select({ id: duties.id, handle: users.handle, endsAt: duties.endsAt, isMe: sql<boolean>`${duties.userId} = ${ctx.actor.id}::uuid` })
    .from(duties)
    .innerJoin(users, and(eq(users.id, duties.userId), canServe))
    .where(and(lt(duties.startsAt, new Date(ctx.now.getTime() + 1)), gt(duties.endsAt, ctx.now)))
    .orderBy(asc(duties.endsAt))
    .limit(20);
}

/** How much each of the staff has carried in the last seven days (alerts taken or stood by, hours on duty), and what they have planned for the next seven. */
async function findLoad(ctx: MemberContext) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const hoursOf = (from: typeof now, until: typeof now) => sql`
    (select coalesce(round((sum(extract(epoch from least(d.ends_at, ${until}) - greatest(d.starts_at, ${from}))) / 3600)::numeric, 1), 0)::float from duties d
      where d.user_id = u.id and d.ends_at > ${from} and d.starts_at < ${until})`;
  return ctx.db.execute<{ handle: string; alerts: number; hours: number; planned: number; isMe: boolean }>(sql`
    select u.handle, u.id = ${ctx.actor.id}::uuid as "isMe",
      (select count(distinct s.alert_id)::int from alert_steps s
        where s.done_by = u.id and s.kind in ('taken', 'stoodBy') and s.done_at > ${now} - interval '7 days') as alerts,
      ${hoursOf(sql`${now} - interval '7 days'`, now)} as hours,
      ${hoursOf(now, sql`${now} + interval '7 days'`)} as planned
    from users u where u.role in ('moderator', 'admin') and u.standing = 'good' order by u.handle limit 50`);
}

/**
 * Whether somebody is on duty at this moment who could be called for the actor and, if not, when somebody is planned to be. It is all that
 * others are told of the roster. Who walks with the actor as sponsor or sponsee is not called, so they are not counted.
 */
export async function getPresence(ctx: Context) {
  const { actor } = ctx;
  const others =
    actor.kind === 'member'
      ? and(ne(duties.userId, actor.id), sql`not ${walkTogether(sql`${actor.id}::uuid`, sql`${duties.userId}`)}`)
      : undefined;
  return presenceOf(ctx, await nextDuty(ctx, others));
}

/** Whether anybody is on duty at all, and else from when on: the same for everybody, for what many read. */
export async function getOnDuty(ctx: MemberContext) {
  authorize(watchPolicy, 'lookAhead', ctx.actor, undefined);
  return presenceOf(ctx, await nextDuty(ctx));
}

const nextDuty = ({ db, now }: Pick<Context, 'db' | 'now'>, others?: SQL) =>
  db
    .select({ startsAt: duties.startsAt })
    .from(duties)
    .innerJoin(users, and(eq(users.id, duties.userId), canServe))
    .where(and(gt(duties.endsAt, now), others))
    .orderBy(asc(duties.startsAt))
    .limit(1);

function presenceOf({ now }: Pick<Context, 'now'>, [next]: { startsAt: Date }[]) {
  const isServed = next !== undefined && next.startsAt <= now;
  return { isServed, nextAt: isServed ? null : (next?.startsAt ?? null) };
}

/**
 * All that stands beside words of danger for whoever reads them, in short: the numbers, the country that was chosen where there are any
 * for it, and who is there. A page with the same is the same.
 */
export const readersCareKey = (ctx: Pick<Context, 'db' | 'now'>, chosen: string | undefined) => sql`concat_ws('.',
  (select md5(string_agg(l::text, ' ')) from ${shownLines(ctx)} l),
  (select l.country from ${shownLines(ctx)} l where l.country = ${chosen ?? null} limit 1),
  (select case when d.starts_at <= ${ctx.now.toISOString()}::timestamptz then 'now' else d.starts_at::text end from ${nextDuty(ctx)} d))`;
