import type { Actor } from '@/server/context';
import { isMember, isStaff, type Policy } from '@/server/policy';

/** Whether the actor is a sponsor in force, who may be there for others in the meantime. */
type Subject = { maySponsor: boolean };

const isSponsorInForce = (actor: Actor, { maySponsor }: Subject) => isMember(actor) && maySponsor;

/** A volunteer learns of the person they are there for with the first message; nobody sees who looks for somebody. */
// biome-ignore format: a table
export const contactPolicy: Policy<'read' | 'write' | 'roster' | 'take' | 'lead' | 'wait', Subject> = {
  read:   [isMember],
  write:  [isMember],
  roster: [isSponsorInForce, isStaff],
  take:   [isSponsorInForce],
  lead:   [isSponsorInForce],
  wait:   [isMember],
};
