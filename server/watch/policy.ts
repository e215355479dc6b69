import type { Actor } from '@/server/context';
import { anyone, isAdmin, isMember, isStaff, type Policy } from '@/server/policy';

/** An alert as somebody meets it. Nobody looks after one that is about themselves, or about their sponsor or sponsee. */
export type AlertSubject = { subjectId: string; takenBy: string | null; secondBy: string | null; isNear: boolean };

const isAnotherOfStaff = (actor: Actor, { subjectId, isNear }: AlertSubject) =>
  isStaff(actor) && actor.kind === 'member' && actor.id !== subjectId && !isNear;
const tookIt = (actor: Actor, { takenBy }: AlertSubject) => isStaff(actor) && actor.kind === 'member' && actor.id === takenBy;
const standsBy = (actor: Actor, { secondBy }: AlertSubject) => isStaff(actor) && actor.kind === 'member' && actor.id === secondBy;
const isAbout = (actor: Actor, { subjectId }: AlertSubject) => actor.kind === 'member' && actor.id === subjectId;

/** Who may do what about an alert. The person it is about sees that somebody was called, answers what they are asked and writes back; nothing else of it. */
// biome-ignore format: a table
export const alertPolicy: Policy<'read' | 'take' | 'standBy' | 'note' | 'ask' | 'write' | 'handOver' | 'close' | 'followUp' | 'answer' | 'writeBack', AlertSubject> = {
  read:      [isAnotherOfStaff],
  take:      [isAnotherOfStaff],
  standBy:   [isAnotherOfStaff],
  note:      [isAnotherOfStaff],
  ask:       [tookIt],
  write:     [tookIt, standsBy],
  handOver:  [tookIt],
  close:     [tookIt],
  followUp:  [isAnotherOfStaff],
  answer:    [isAbout],
  writeBack: [isAbout],
};

/** The roster, the numbers to call, and the looking ahead at one's own words. */
// biome-ignore format: a table
export const watchPolicy: Policy<'see' | 'serve' | 'lookAhead' | 'readLines' | 'keepLines' | 'rule' | 'seeOwnHeld', undefined> = {
  see:        [isStaff],
  serve:      [isStaff],
  lookAhead:  [isMember],
  readLines:  [anyone],
  keepLines:  [isAdmin],
  rule:       [isAdmin],
  seeOwnHeld: [isMember],
};
