import type { Sponsorship } from '@/db/schema/sponsorship';
import { saidEnds } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';

/** For so long who ended it may take that back, and the other is not told. */
export const undoMinutes = 10;
export const undoUntil = (endedAt: Date) => new Date(endedAt.getTime() + undoMinutes * 60_000);

const canBeTakenBack = [...saidEnds, 'no_contact'] as const;

/** Whether the actor ended it minutes ago, and not for safety. */
export function mayTakeBack({ actor, now }: MemberContext, { status, endedBy, endedAt, endReason }: Sponsorship) {
  return (
    status === 'ended' &&
    endedBy === actor.id &&
    canBeTakenBack.some((one) => one === endReason) &&
    endedAt !== null &&
    undoUntil(endedAt) > now
  );
}
