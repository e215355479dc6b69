import type { Actor } from '@/server/context';
import { isMember, isStaff, type Policy } from '@/server/policy';

const isTheirOwn = (actor: Actor, { userId }: { userId: string }) => actor.kind === 'member' && actor.id === userId;

/** How far somebody has read, what they follow and what they keep is for them alone. */
// biome-ignore format: a table
export const readingPolicy: Policy<'see' | 'keep', { userId: string }> = {
  see:  [isTheirOwn],
  keep: [isTheirOwn],
};

/** Whether the actor said that they want to help, and whether there is a group they moderate. */
export type AnswersSubject = { isHelper: boolean; moderatesAGroup: boolean };

const saidTheyWantToHelp = (actor: Actor, { isHelper }: AnswersSubject) => isMember(actor) && isHelper;
const moderatesAGroup = (actor: Actor, { moderatesAGroup }: AnswersSubject) => isMember(actor) && moderatesAGroup;

/** Who is shown what waits for an answer, and how long answers take. What waits in a group is only ever shown to who may read there. */
// biome-ignore format: a table
export const answersPolicy: Policy<'offer' | 'find' | 'measure', AnswersSubject> = {
  offer:   [isMember],
  find:    [saidTheyWantToHelp, moderatesAGroup, isStaff],
  measure: [moderatesAGroup, isStaff],
};
