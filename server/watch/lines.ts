import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { crisisLines } from '@/db/schema/watch';
import { constraintOf } from '@/server/constraints';
import type { Context, MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { authorize } from '@/server/policy';
import type { LineRef, SaveLine } from './input';
import { watchPolicy } from './policy';

/** How long a number counts as checked. */
const freshDays = 180;
const freshSince = (now: Date) => new Date(now.getTime() - freshDays * 86_400_000);

/** The numbers that somebody of this site has checked of late, and the oldest of those checks. No others are ever shown. */
export async function findLines(ctx: Context) {
  authorize(watchPolicy, 'readLines', ctx.actor, undefined);
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
        .values({ ...change, position: 50 })
        .returning({ id: crisisLines.id });
  const [saved] = await saving.catch((error) => {
    throw constraintOf(error) === 'crisis_lines_once' ? conflict('line.known', 'name') : error;
  });
  if (!saved) throw notFound('line');
}

/** Says that the actor has called or checked this number today. */
export async function verifyLine(ctx: MemberContext, { lineId }: LineRef) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  const checked = await ctx.db
    .update(crisisLines)
    .set({ verifiedAt: ctx.now, verifiedBy: ctx.actor.id })
    .where(eq(crisisLines.id, lineId))
    .returning({ id: crisisLines.id });
  if (checked.length === 0) throw notFound('line');
}

export async function removeLine(ctx: MemberContext, { lineId }: LineRef) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  await ctx.db.delete(crisisLines).where(eq(crisisLines.id, lineId));
}

/** Whether the host still has to check the numbers: shown to admins until one is. */
export async function needsLines(ctx: MemberContext) {
  authorize(watchPolicy, 'keepLines', ctx.actor, undefined);
  return (await ctx.db.$count(crisisLines, and(gt(crisisLines.verifiedAt, freshSince(ctx.now))))) === 0;
}
