import type { Actor } from '@/server/context';
import { anyone, type Policy } from '@/server/policy';

const isTheirOwn = (actor: Actor, { userId }: { userId: string }) => actor.kind === 'member' && actor.id === userId;

/** Notifications are for one person alone, suspended or not. Who has the link of a mail may end these mails: it was sent to them. */
// biome-ignore format: a table
export const notificationPolicy: Policy<'read' | 'see' | 'choose' | 'unsubscribe', { userId: string }> = {
  read:        [isTheirOwn],
  see:         [isTheirOwn],
  choose:      [isTheirOwn],
  unsubscribe: [anyone],
};
