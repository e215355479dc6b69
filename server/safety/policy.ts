import type { Actor } from '@/server/context';
import type { Policy } from '@/server/policy';

const isTheirOwn = (actor: Actor, { userId }: { userId: string }) => actor.kind === 'member' && actor.id === userId;

/** Whom and what a person keeps away is theirs alone: nobody else may see it, staff neither. */
// biome-ignore format: a table
export const safetyPolicy: Policy<'see' | 'keep', { userId: string }> = {
  see:  [isTheirOwn],
  keep: [isTheirOwn],
};
