import type { Actor } from '@/server/context';
import { isMember, isStaff, type Policy } from '@/server/policy';

type Pair = { sponsorId: string; sponseeId: string };

const isSponsor = (actor: Actor, pair: Pair) => isMember(actor) && actor.kind === 'member' && actor.id === pair.sponsorId;
const isSponsee = (actor: Actor, pair: Pair) => isMember(actor) && actor.kind === 'member' && actor.id === pair.sponseeId;

/** Who may do what in the space of a pair. It is theirs: staff have no way in, the admins included. What is shared is the sponsee's. */
// biome-ignore format: a table
export const pairPolicy: Policy<'read' | 'share' | 'takeBack' | 'plan' | 'renew' | 'checkIn' | 'endForSafety', Pair> = {
  read:         [isSponsor, isSponsee],
  share:        [isSponsee],
  takeBack:     [isSponsee],
  plan:         [isSponsor, isSponsee],
  renew:        [isSponsor, isSponsee],
  checkIn:      [isSponsor, isSponsee],
  endForSafety: [isSponsor, isSponsee],
};

/** Sums over all pairs, with small cells left out. Nobody's answers are read by anybody. */
export const pairSumsPolicy: Policy<'read', undefined> = { read: [isStaff] };
