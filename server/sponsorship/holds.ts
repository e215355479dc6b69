import { and, eq, isNull } from 'drizzle-orm';
import { sponsorHolds, sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { SponsorStatus } from '@/db/vocabulary';
import { endContactsOf } from '@/server/contacts/ending';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { joinSponsorCircle, leaveSponsorCircle } from '@/server/groups/sponsor-circle';
import { tellPairEnded } from '@/server/messages/mutations';
import { authorize } from '@/server/policy';
import { endChatsOf } from './chat-ending';
import { endPair, putFirst } from './ending';
import type { OneSponsor } from './input';
import { holdAllOf, holdOpenOf } from './locking';
import { sponsorPolicy } from './policy';

/**
 * Somebody did not feel safe with this sponsor. At once they are with nobody, anywhere on the site: no list, round, offer, request, shift or
 * circle; those they sponsor hear that their sponsor is away, and whom they can turn to (recovery.md 2.7, rules 4 and 9). For those who hold
 * the sponsor as a whole.
 */
export async function holdSponsor(ctx: Context, sponsorId: string) {
  const { open, sponsor } = await holdOpenOf(ctx, sponsorId);
  if (!sponsor || sponsor.status === 'suspended') return;
  await ctx.db
    .insert(sponsorHolds)
    .values({ sponsorId, heldFrom: standingOf(sponsor), heldAt: ctx.now })
    .onConflictDoNothing();
  await ctx.db.update(sponsors).set({ status: 'suspended', pausedAt: null, pausedFrom: null }).where(eq(sponsors.userId, sponsorId));
  await endContactsOf(ctx, sponsorId);
  await leaveSponsorCircle(ctx, sponsorId);
  await endChatsOf(ctx, sponsorId);
  for (const one of open) {
    if (one.status === 'trial' || one.status === 'active') await sayAway(ctx, one);
    else await turnDown(ctx, one);
  }
  await record({ ...ctx, actor: { kind: 'system' } }, 'sponsor.held', sponsorId, {}, [sponsorId]);
}

const standingOf = ({ status, pausedFrom }: { status: SponsorStatus; pausedFrom: SponsorStatus | null }) =>
  status === 'paused' ? (pausedFrom ?? 'active') : status;

type Open = { id: string; sponsorId: string; sponseeId: string };

async function sayAway(ctx: Context, { id, sponsorId, sponseeId }: Open) {
  await record({ ...ctx, actor: { kind: 'system' } }, 'sponsorship.away', id, { toId: sponseeId }, [sponseeId]);
  await tellPairEnded(ctx, sponsorId, sponseeId);
}

/** What is asked or offered and not yet answered reads as a kind no; nothing more is said to the seeker. */
export async function turnDown(ctx: Context, { id, sponsorId, sponseeId }: Open) {
  await ctx.db
    .update(sponsorships)
    .set({ status: 'declined', slot: null, place: null, answeredAt: ctx.now })
    .where(eq(sponsorships.id, id));
  await record({ ...ctx, actor: { kind: 'system' } }, 'sponsorship.answered', id, { sponseeId, answer: 'decline' }, [sponseeId, sponsorId]);
}

/** It turned out well: the sponsor comes back to the standing they had, and to those they were with. */
export function liftHold(ctx: MemberContext, { userId }: OneSponsor) {
  return inTransaction(ctx, async (ctx) => {
    const { held, open } = await closeHold(ctx, userId);
    await ctx.db.update(sponsors).set({ status: held.heldFrom }).where(eq(sponsors.userId, userId));
    await joinSponsorCircle(ctx, userId);
    for (const { sponsorId, sponseeId } of open) await tellPairEnded(ctx, sponsorId, sponseeId);
    await record(ctx, 'sponsor.lifted', userId, {}, [userId, ...open.map(({ sponseeId }) => sponseeId)]);
  });
}

/** It did not: they sponsor nobody here any more. Those they were with come first in the next round. */
export function letGo(ctx: MemberContext, { userId }: OneSponsor) {
  return inTransaction(ctx, async (ctx) => {
    const { open } = await closeHold(ctx, userId);
    await endAllOf(ctx, open);
    await record(ctx, 'sponsor.letGo', userId, {}, [userId]);
  });
}

async function closeHold(ctx: MemberContext, userId: string) {
  authorize(sponsorPolicy, 'lift', ctx.actor, { userId, status: 'suspended' });
  await holdAllOf(ctx, userId);
  const { open, sponsor } = await holdOpenOf(ctx, userId);
  if (!sponsor) throw notFound('sponsor');
  const [held] = await ctx.db
    .update(sponsorHolds)
    .set({ liftedAt: ctx.now, liftedBy: ctx.actor.id })
    .where(and(eq(sponsorHolds.sponsorId, userId), isNull(sponsorHolds.liftedAt)))
    .returning();
  if (!held) throw conflict('sponsorship.notHeld');
  return { held, open };
}

/** The sponsor is away for longer than anybody should wait: each of theirs is told, and looks again in first place. */
export async function endAllOf(ctx: Context, open: Parameters<typeof endPair>[1][]) {
  for (const one of open) {
    if (one.status !== 'trial' && one.status !== 'active') await turnDown(ctx, one);
    else {
      await endPair(ctx, one, 'sponsor_paused');
      await putFirst(ctx, one.sponseeId);
      await sayAway(ctx, one);
    }
  }
}
