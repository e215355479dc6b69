import { and, inArray, sql } from 'drizzle-orm';
import { takenBackMessages } from '@/db/schema/pairs';
import { sponsorships } from '@/db/schema/sponsorship';
import { walking } from '@/db/vocabulary';
import type { Context } from '@/server/context';

const keptDays = 30;

type TakenBack = { messageId: string; conversationId: string; bodySealed: string };

/**
 * What sponsor or sponsee wrote and took back stays sealed for 30 days. Nobody can read it, unless one of the two ends for safety: then it is
 * among what moderators see (recovery.md 2.7, rule 4). Of other conversations nothing is kept.
 */
export async function keepTakenBack(ctx: Context, { messageId, conversationId, bodySealed }: TakenBack) {
  const [pair] = await ctx.db
    .select({ id: sponsorships.id })
    .from(sponsorships)
    .where(
      and(
        inArray(sponsorships.status, [...walking]),
        sql`exists (select from conversations c where c.id = ${conversationId}::uuid
          and (${sponsorships.sponsorId}, ${sponsorships.sponseeId}) in ((c.one_id, c.other_id), (c.other_id, c.one_id)))`,
      ),
    );
  if (!pair) return;
  const keptUntil = new Date(ctx.now.getTime() + keptDays * 86_400_000);
  await ctx.db.insert(takenBackMessages).values({ messageId, sponsorshipId: pair.id, bodySealed, keptUntil }).onConflictDoNothing();
}
