import { sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { type Context, inTransaction } from '@/server/context';
import { insertHappenings } from './happenings';
import { actInDemo } from './seed-acts';
import { insertCases } from './seed-cases';
import { importDemoMeetings } from './seed-meetings';
import { insertMessages } from './seed-messages';
import { insertPeople } from './seed-people';
import { insertSponsorship } from './seed-sponsorship';
import { insertTalk } from './seed-talk';

/**
 * Fills a database without people with the demo community, all of it or nothing, and says whether it did. Of two that start at once,
 * one waits for the other and then finds the house full.
 */
export function seedDemo(ctx: Context): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext('cairn.demo'))`);
    const [somebody] = await ctx.db.select({ id: users.id }).from(users).limit(1);
    if (somebody) return false;

    const idOf = await insertPeople(ctx);
    const { happenings, reported } = await insertTalk(ctx, idOf);
    const matched = await insertSponsorship(ctx, idOf);
    const written = await insertMessages(ctx, idOf);
    const decided = await insertCases(ctx, reported, idOf);
    await insertHappenings(ctx, [...happenings, ...matched, ...written, ...decided]);
    await actInDemo(ctx, reported, idOf);
    await importDemoMeetings(ctx);
    return true;
  });
}
