import type { Actor } from '@/server/context';
import { isMember, isStaff, type Policy } from '@/server/policy';

/** What must be known of the person and the case. `handles` and `decides` are the answer of the view `case_handlers`, which alone decides it. */
export type CaseSubject = { handles: boolean; decides: boolean; moderatesAGroup: boolean };

const handlesTheCase = (actor: Actor, { handles }: CaseSubject) => isMember(actor) && handles;
const decidesTheCase = (actor: Actor, { handles, decides }: CaseSubject) => isMember(actor) && handles && decides;
const handlesTheCaseForTheSite = (actor: Actor, { handles }: CaseSubject) => isStaff(actor) && handles;
const moderatesAGroup = (actor: Actor, { moderatesAGroup }: CaseSubject) => isMember(actor) && moderatesAGroup;
const isSignedIn = (actor: Actor) => actor.kind === 'member';

type CaseVerb =
  | ('report' | 'ownReports' | 'count' | 'queue' | 'log' | 'read' | 'look' | 'note' | 'write' | 'claim' | 'escalate')
  | ('hide' | 'uphold' | 'dismiss' | 'restore' | 'seeReporters' | 'openAlias' | 'savedReplies' | 'saveReply');

/**
 * Who may do what about a report. Anyone who can see a thing may report it; a case is handled by those `case_handlers` names, never
 * by the person it concerns, one who reported it, or their sponsor or sponsee. Who reported stays unknown to a group's own moderators.
 */
// biome-ignore format: a table
export const casePolicy: Policy<CaseVerb, CaseSubject> = {
  report:       [isMember],
  ownReports:   [isSignedIn],
  count:        [isMember],
  queue:        [isStaff, moderatesAGroup],
  log:          [isStaff, moderatesAGroup],
  read:         [handlesTheCase],
  look:         [decidesTheCase],
  note:         [handlesTheCase],
  write:        [decidesTheCase],
  claim:        [decidesTheCase],
  escalate:     [decidesTheCase],
  hide:         [decidesTheCase],
  uphold:       [decidesTheCase],
  dismiss:      [decidesTheCase],
  restore:      [decidesTheCase],
  seeReporters: [handlesTheCaseForTheSite],
  openAlias:    [handlesTheCaseForTheSite],
  savedReplies: [isStaff, moderatesAGroup],
  saveReply:    [isStaff],
};
