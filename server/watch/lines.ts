import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { crisisLines } from '@/db/schema/watch';
import { constraintOf } from '@/server/constraints';
import type { Context, MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { authorize } from '@/server/policy';
import type { LineRef, OneCountry, SaveLine, VerifyLine } from './input';
import { watchPolicy } from './policy';

/** How long a number counts as checked. */
const freshDays = 180;
const freshSince = (now: Date) => new Date(now.getTime() - freshDays * 86_400_000);

/** Where a new number stands: after all others. */
const lastPosition = 1000;

/** The numbers that somebody of this site has checked of late, and the oldest of those checks. No others are ever shown. */
export async function findLines(ctx: Context) {
  authorize(watchPolicy, 'readLines', ctx.actor, undefined);
  return shownLines(ctx);
}

/** The same as a part of another question. */
export function shownLines(ctx: Pick<Context, 'db' | 'now'>) {
  return ctx.db
    .select({
      id: crisisLines.id,
      country: crisisLines.country,
      kind: crisisLines.kind,
      name: crisisLines.name,
      call: crisisLines.call,
      write: crisisLines.write,
      languages: crisisLines.languages,
      hours: crisisLines.hours,
      source: crisisLines.source,
      verifiedAt: crisisLines.verifiedAt,
    })
    .from(crisisLines)
    .where(gt(crisisLines.verifiedAt, freshSince(ctx.now)))
    .orderBy(asc(crisisLines.position), asc(crisisLines.name))
    .limit(40);
}

/** All numbers with whether each is shown, for whoever keeps them. */
export async function allLines(ctx: MemberContext) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  const rows = await ctx.db.select().from(crisisLines).orderBy(asc(crisisLines.position), asc(crisisLines.name)).limit(200);
  return rows.map((line) => ({ ...line, isShown: line.verifiedAt !== null && line.verifiedAt > freshSince(ctx.now) }));
}

/** Adds a number, or changes one. A number that was changed is to be checked again before it is shown. */
export async function saveLine(ctx: MemberContext, { lineId, ...line }: SaveLine) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  if (!line.call && !line.write) throw conflict('line.noNumber', 'call');
  const change = { ...line, verifiedAt: null, verifiedBy: null };
  const saving = lineId
    ? ctx.db
        .update(crisisLines)
        .set({ ...change, version: sql`${crisisLines.version} + 1` })
        .where(eq(crisisLines.id, lineId))
        .returning({ id: crisisLines.id })
    : ctx.db
        .insert(crisisLines)
        .values({ ...change, position: lastPosition })
        .returning({ id: crisisLines.id });
  const [saved] = await saving.catch((error) => {
    throw constraintOf(error) === 'crisis_lines_once' ? conflict('line.known', 'name') : error;
  });
  if (!saved) throw notFound('line');
}

/** Says that the actor has called or checked this number today. One that was changed since they looked is not the one they checked. */
export async function verifyLine(ctx: MemberContext, { lineId, version }: VerifyLine) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  const checked = await ctx.db
    .update(crisisLines)
    .set({ verifiedAt: ctx.now, verifiedBy: ctx.actor.id })
    .where(and(eq(crisisLines.id, lineId), eq(crisisLines.version, version)))
    .returning({ id: crisisLines.id });
  if (checked.length > 0) return;
  throw (await ctx.db.$count(crisisLines, eq(crisisLines.id, lineId))) > 0 ? conflict('line.changed') : notFound('line');
}

export async function removeLine(ctx: MemberContext, { lineId }: LineRef) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  await ctx.db.delete(crisisLines).where(eq(crisisLines.id, lineId));
}

/** Puts a country's numbers before all others: it is the site's own, shown to whoever has not chosen another. The order within each stays. */
export async function putCountryFirst(ctx: MemberContext, { country }: OneCountry) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  await ctx.db.execute(sql`
    with ranked as (select id, row_number() over (order by country <> ${country}, position, name, id) as place from crisis_lines)
    update crisis_lines set position = ranked.place from ranked where ranked.id = crisis_lines.id and position <> ranked.place`);
}

/** How long before a number is no longer shown the host is asked to look again, in days. */
const soonDays = 14;

/** Whether the host has to check numbers: none is shown, or some that are shown will not be for much longer. Shown to admins until they did. */
export async function needsLines(ctx: MemberContext) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  const soon = new Date(freshSince(ctx.now).getTime() + soonDays * 86_400_000);
  const [counts] = await ctx.db
    .select({
      shown: sql<number>`count(*)::int`,
      ending: sql<number>`count(*) filter (where ${crisisLines.verifiedAt} < ${soon.toISOString()}::timestamptz)::int`,
    })
    .from(crisisLines)
    .where(gt(crisisLines.verifiedAt, freshSince(ctx.now)));
  if (!counts?.shown) return 'none' as const;
  return counts.ending > 0 ? ('soon' as const) : null;
}
