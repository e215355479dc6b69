import { eq, sql } from 'drizzle-orm';
import { firstDays } from '@/db/schema/watch';
import type { MemberContext } from '@/server/context';
import { conflict, tooMany } from '@/server/errors';

/** What a new account may say on its first day (moderation.md, 2: Discourse's limits, which trouble nobody who comes to talk). */
export const firstDayMost = { threads: 3, replies: 10 } as const;
const firstDayMs = 86_400_000;

/** Until when these limits hold for the actor; nothing for whoever has been here longer, or looks after others. */
export function newUntil({ actor, now }: MemberContext): Date | null {
  const age = now.getTime() - actor.joinedAt.getTime();
  return actor.role === 'member' && age >= 0 && age < firstDayMs ? new Date(actor.joinedAt.getTime() + firstDayMs) : null;
}

/**
 * Counts what a newcomer has just said, in the transaction that says it, and refuses when the day's measure is full. Of two clicks at once
 * the second waits for the first at the one row. Words in which somebody may be in danger are not measured: those are never refused.
 */
export async function countFirstDay(ctx: MemberContext, kind: 'threads' | 'replies', body: string) {
  if (newUntil(ctx) === null) return;
  if (hasLink(body)) throw conflict('newcomer.links', 'body');
  const column = firstDays[kind];
  const counted = await ctx.db
    .insert(firstDays)
    .values({ userId: ctx.actor.id, [kind]: 1 })
    .onConflictDoUpdate({
      target: firstDays.userId,
      set: { [kind]: sql`${column} + 1` },
      setWhere: sql`${column} < ${firstDayMost[kind]}`,
    })
    .returning({ userId: firstDays.userId });
  if (counted.length === 0) throw tooMany(`newcomer.${kind}`);
}

/** A link or a picture, however it is written. */
export const hasLink = (body: string) =>
  /https?:\/\/|www\.[a-z0-9]|!?\[[^\]\n]{0,300}\]\s{0,2}\(|\b[a-z0-9-]{2,40}\.(?:com|net|org|info|io|co|me|ru|xyz|shop)\b/i.test(body);

/** How much of the first day's measure is left, and until when it holds; nothing for whoever is not new. */
export async function allowanceOf(ctx: MemberContext) {
  const until = newUntil(ctx);
  if (!until) return null;
  const [used] = await ctx.db.select().from(firstDays).where(eq(firstDays.userId, ctx.actor.id));
  return { until, threads: firstDayMost.threads - (used?.threads ?? 0), replies: firstDayMost.replies - (used?.replies ?? 0) };
}
