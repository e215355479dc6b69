import type { Actor } from '@/server/context';
import type { Policy } from '@/server/policy';

const isTheirOwn = (actor: Actor, { userId }: { userId: string }) => actor.kind === 'member' && actor.id === userId;

/** Notifications are for one person alone, suspended or not. */
// biome-ignore format: a table
export const notificationPolicy: Policy<'read' | 'see', { userId: string }> = {
  read: [isTheirOwn],
  see:  [isTheirOwn],
};
