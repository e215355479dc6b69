import { and, eq, inArray } from 'drizzle-orm';
import { seekers, sponsorships } from '@/db/schema/sponsorship';
import { endContactOf } from '@/server/contacts/ending';
import type { MemberContext } from '@/server/context';
import { record } from '@/server/events';
import { openForPair } from '@/server/messages/mutations';
import { beginPair } from '@/server/pairs/beginning';
import { withdrawChatsOf } from './chat-ending';
import { freePlace } from './locking';

/**
 * Lets two people who found each other elsewhere walk together at once, for those who hold both. What the sponsee has asked or been offered
 * besides is taken back; a place that nobody has is taken.
 */
export async function beginTogether(ctx: MemberContext, sponsorId: string, sponseeId: string) {
  const others = await ctx.db
    .update(sponsorships)
    .set({ status: 'withdrawn', slot: null, place: null, endedAt: ctx.now })
    .where(and(eq(sponsorships.sponseeId, sponseeId), inArray(sponsorships.status, ['requested', 'offered', 'confirmed'])))
    .returning({ id: sponsorships.id, sponsorId: sponsorships.sponsorId });
  for (const other of others)
    if (other.sponsorId !== sponsorId)
      await record({ ...ctx, actor: { kind: 'system' } }, 'sponsorship.withdrawn', other.id, { sponsorId: other.sponsorId }, [
        other.sponsorId,
      ]);

  const place = await freePlace(ctx, sponsorId);
  const id = crypto.randomUUID();
  await ctx.db
    .insert(sponsorships)
    .values({ id, sponsorId, sponseeId, status: 'active', place, requestedAt: ctx.now, answeredAt: ctx.now });
  await ctx.db.update(seekers).set({ comesFirst: false }).where(eq(seekers.userId, sponseeId));
  await beginPair(ctx, id);
  await endContactOf(ctx, sponseeId);
  await withdrawChatsOf(ctx, sponseeId);
  await openForPair(ctx, sponsorId, sponseeId);
  await record(ctx, 'sponsorship.joined', id, {}, [sponsorId, sponseeId]);
  return id;
}
