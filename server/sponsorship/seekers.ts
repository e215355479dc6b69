import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { seekers } from '@/db/schema/sponsorship';
import { placeHolding } from '@/db/vocabulary';
import { openStage } from '@/server/accounts/queries';
import type { Context } from '@/server/context';
import { openRanking, openWishes } from './seeking';

const perBatch = 1000;
const held = sql.raw(placeHolding.map((status) => `'${status}'`).join(', '));

const isLooking = and(
  isNull(seekers.pausedAt),
  sql`not exists (select from sponsorships where sponsee_id = ${seekers.userId} and status in (${held}))`,
);

/** A digest of all that those who look have said, without opening it. */
export async function seekersDigest(ctx: Context) {
  const each = sql`md5(concat_ws(' ', ${seekers.userId}, ${seekers.wishesSealed}, ${seekers.rankingSealed}, ${seekers.seekingSince}, ${seekers.comesFirst}))`;
  const [row] = await ctx.db
    .select({ digest: sql<string>`coalesce(md5(string_agg(${each}, '' order by ${seekers.userId})), '')` })
    .from(seekers)
    .innerJoin(users, and(eq(users.id, seekers.userId), eq(users.standing, 'good')))
    .where(isLooking);
  return row?.digest ?? '';
}

/**
 * Everybody who looks for a sponsor now, by id, with what they said opened: for a round alone, some at a time, and never kept. Who has a
 * sponsor or an offer, or looks for nobody for now, is not among them.
 */
export async function* eachSeeker(ctx: Context) {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await ctx.db
      .select({
        id: seekers.userId,
        wishesSealed: seekers.wishesSealed,
        rankingSealed: seekers.rankingSealed,
        seekingSince: seekers.seekingSince,
        comesFirst: seekers.comesFirst,
        stageSealed: users.stageSealed,
      })
      .from(seekers)
      .innerJoin(users, and(eq(users.id, seekers.userId), eq(users.standing, 'good')))
      .where(and(gt(seekers.userId, after), isLooking))
      .orderBy(asc(seekers.userId))
      .limit(perBatch);
    for (const { id, wishesSealed, rankingSealed, seekingSince, comesFirst, stageSealed } of rows)
      yield {
        id,
        wishes: openWishes(id, wishesSealed),
        ranking: openRanking(id, rankingSealed),
        waitingSince: seekingSince.getTime(),
        comesFirst,
        stage: openStage(id, stageSealed),
        /** All of it as it lies there, for the digest of the round. */
        sealed: [id, wishesSealed, rankingSealed, seekingSince.getTime(), comesFirst].join(' '),
      };
    const last = rows.at(-1);
    if (!last || rows.length < perBatch) return;
    after = last.id;
    // A round may take a while, and the process has other things to do.
    await new Promise(setImmediate);
  }
}
