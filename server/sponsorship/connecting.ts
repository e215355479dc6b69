import { randomInt } from 'node:crypto';
import { and, eq, gt, isNotNull, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { pairCodes, sponsors } from '@/db/schema/sponsorship';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { announce } from '@/server/events';
import { lockPair } from '@/server/safety/pairs';
import { digest } from '@/server/seal';
import { isMeetable } from './between';
import { inKindWords } from './constraints';
import { brokenLimits } from './eligibility';
import type { ConnectByCode, MakePairCode } from './input';
import { beginTogether } from './joining';
import { selectSponsors } from './queries';

const hoursGood = 48;
/** Without letters and numbers that look or sound alike. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const newCode = () => Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
const digestOf = (code: string) => digest(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''), 'pair.code');

/** The actor's own code, if one is open, who typed it in; and whose code they typed in themselves. Neither shows the code again. */
export async function myPairCodes(ctx: MemberContext) {
  const rows = await ctx.db
    .select({
      madeBy: pairCodes.madeBy,
      madeAs: pairCodes.madeAs,
      givenBy: pairCodes.givenBy,
      expiresAt: pairCodes.expiresAt,
      handle: users.handle,
    })
    .from(pairCodes)
    .leftJoin(
      users,
      sql`${users.id} = case when ${pairCodes.madeBy} = ${ctx.actor.id} then ${pairCodes.givenBy} else ${pairCodes.madeBy} end`,
    )
    .where(and(gt(pairCodes.expiresAt, ctx.now), or(eq(pairCodes.madeBy, ctx.actor.id), eq(pairCodes.givenBy, ctx.actor.id))));
  const mine = rows.find(({ madeBy }) => madeBy === ctx.actor.id);
  return {
    mine: mine && { madeAs: mine.madeAs, expiresAt: mine.expiresAt, typedBy: mine.givenBy ? mine.handle : null },
    typed: rows.filter(({ madeBy }) => madeBy !== ctx.actor.id).flatMap(({ handle }) => (handle ? [handle] : [])),
  };
}

/** Makes a code for somebody the actor found elsewhere. It is shown once; the one made before is void. */
export function makePairCode(ctx: MemberContext, { madeAs }: MakePairCode) {
  return inTransaction(ctx, async (ctx) => {
    if (madeAs === 'sponsor') await checkOpen(ctx, ctx.actor.id);
    const code = newCode();
    const expiresAt = new Date(ctx.now.getTime() + hoursGood * 3_600_000);
    const values = { codeDigest: digestOf(code), madeAs, givenBy: null, madeAt: ctx.now, expiresAt };
    await ctx.db
      .insert(pairCodes)
      .values({ madeBy: ctx.actor.id, ...values })
      .onConflictDoUpdate({ target: pairCodes.madeBy, set: values });
    return { code: `${code.slice(0, 4)} ${code.slice(4)}`, expiresAt };
  });
}

/** Throws the actor's code away. */
export const dropPairCode = (ctx: MemberContext) => ctx.db.delete(pairCodes).where(eq(pairCodes.madeBy, ctx.actor.id));

/** Types in a code. Nothing happens until the one who made it says yes to whom they see. */
export function givePairCode(ctx: MemberContext, { code }: ConnectByCode) {
  return inTransaction(ctx, async (ctx) => {
    const isOpen = and(
      eq(pairCodes.codeDigest, digestOf(code)),
      gt(pairCodes.expiresAt, ctx.now),
      sql`(${pairCodes.givenBy} is null or ${pairCodes.givenBy} = ${ctx.actor.id})`,
      isMeetable(ctx.actor, sql`${pairCodes.madeBy}`),
    );
    const [found] = await ctx.db.select().from(pairCodes).where(isOpen).for('update');
    if (!found) throw invalid('sponsorship.noSuchCode', 'code');
    if (found.madeBy === ctx.actor.id) throw invalid('sponsorship.oneself', 'code');
    if (found.madeAs === 'sponsee') await checkOpen(ctx, ctx.actor.id);
    await ctx.db.update(pairCodes).set({ givenBy: ctx.actor.id }).where(eq(pairCodes.id, found.id));
    await announce(ctx, [found.madeBy]);
  });
}

/** Says yes to the one who typed the code in: from then on the two walk together. */
export function confirmPairCode(ctx: MemberContext) {
  const joining = inTransaction(ctx, async (ctx) => {
    const isWaiting = and(eq(pairCodes.madeBy, ctx.actor.id), isNotNull(pairCodes.givenBy), gt(pairCodes.expiresAt, ctx.now));
    const [seen] = await ctx.db.select().from(pairCodes).where(isWaiting);
    if (!seen?.givenBy) throw notFound('pairCode');
    await lockPair(ctx, ctx.actor.id, seen.givenBy);
    const [code] = await ctx.db
      .delete(pairCodes)
      .where(and(isWaiting, eq(pairCodes.id, seen.id)))
      .returning();
    if (!code?.givenBy) throw notFound('pairCode');
    const [sponsorId, sponseeId] = code.madeAs === 'sponsor' ? [code.madeBy, code.givenBy] : [code.givenBy, code.madeBy];
    await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, sponseeId)).for('no key update');
    const [met] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, code.givenBy), eq(users.standing, 'good'), isMeetable(ctx.actor, sql`${users.id}`)));
    if (!met) throw notFound('pairCode');
    await ctx.db.select({ id: sponsors.userId }).from(sponsors).where(eq(sponsors.userId, sponsorId)).for('no key update');
    await checkOpen(ctx, sponsorId);
    const id = await beginTogether(ctx, sponsorId, sponseeId);
    return { id };
  });
  return joining.catch(inKindWords);
}

/** Whom one brings along has to be a sponsor here: approved, there, and with a place. What else is between the two is theirs. */
async function checkOpen(ctx: MemberContext, sponsorId: string) {
  const [offer] = await selectSponsors(ctx, eq(sponsors.userId, sponsorId));
  if (!offer) throw conflict('sponsorship.offerFirst');
  const broken = brokenLimits({ offer, now: ctx.now });
  if (broken.includes('open_place')) throw conflict('sponsorship.full');
  if (broken.includes('sponsor_active') || broken.includes('time_in_recovery')) throw conflict('sponsorship.offerFirst');
}
