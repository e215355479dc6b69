import type { Actor } from '@/server/context';
import { isMember, type Policy } from '@/server/policy';

type Pair = { oneId: string; otherId: string };

const isOneOfTheTwo = (actor: Actor, { oneId, otherId }: Pair) =>
  isMember(actor) && actor.kind === 'member' && (actor.id === oneId || actor.id === otherId);
const wroteIt = (actor: Actor, { authorId }: { authorId: string }) => isMember(actor) && actor.kind === 'member' && actor.id === authorId;
const isTheOneAsked = (actor: Actor, { askedId }: { askedId: string }) =>
  isMember(actor) && actor.kind === 'member' && actor.id === askedId;

/**
 * What two people write to each other is theirs: staff have no way in, the admins included. Moderators see the messages somebody
 * reported, and no other. That the two are still connected is asked where something is written.
 */
// biome-ignore format: a table
export const conversationPolicy: Policy<'list' | 'read' | 'write' | 'keep' | 'end' | 'report', Pair> = {
  list:   [isMember],
  read:   [isOneOfTheTwo],
  write:  [isOneOfTheTwo],
  keep:   [isOneOfTheTwo],
  end:    [isOneOfTheTwo],
  report: [isOneOfTheTwo],
};

export const messagePolicy: Policy<'delete', { authorId: string }> = { delete: [wroteIt] };

/** Any member may ask; how often, and whom, is counted and checked when they do. */
// biome-ignore format: a table
export const messageRequestPolicy: Policy<'ask' | 'choose' | 'answer' | 'report', { askedId: string }> = {
  ask:    [isMember],
  choose: [isMember],
  answer: [isTheOneAsked],
  report: [isTheOneAsked],
};
