import { eq } from 'drizzle-orm';
import { sponsorships } from '@/db/schema/sponsorship';
import type { Context } from '@/server/context';

/** The trial went well: the two go on without an end in sight. For those who hold the pair. */
export async function takeUpForGood(ctx: Context, { id }: { id: string }) {
  await ctx.db.update(sponsorships).set({ status: 'active' }).where(eq(sponsorships.id, id));
}
