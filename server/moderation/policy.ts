import type { Actor } from '@/server/context';
import { isMember, isStaff, type Policy } from '@/server/policy';

/** What must be known of the person and the case. `handles` is the answer of the view `case_handlers`, which alone decides it. */
export type CaseSubject = { handles: boolean; moderatesAGroup: boolean };

const handlesTheCase = (actor: Actor, { handles }: CaseSubject) => isMember(actor) && handles;
const handlesTheCaseForTheSite = (actor: Actor, { handles }: CaseSubject) => isStaff(actor) && handles;
const moderatesAGroup = (actor: Actor, { moderatesAGroup }: CaseSubject) => isMember(actor) && moderatesAGroup;

/**
 * Who may do what about a report. Anyone who can see a thing may report it; a case is handled by those `case_handlers` names, never
 * by the person it concerns or one who reported it. Who reported stays unknown to a group's own moderators.
 */
// biome-ignore format: a table
export const casePolicy: Policy<'report' | 'count' | 'queue' | 'log' | 'read' | 'hide' | 'uphold' | 'dismiss' | 'restore' | 'seeReporters' | 'openAlias', CaseSubject> = {
  report:       [isMember],
  count:        [isMember],
  queue:        [isStaff, moderatesAGroup],
  log:          [isStaff, moderatesAGroup],
  read:         [handlesTheCase],
  hide:         [handlesTheCase],
  uphold:       [handlesTheCase],
  dismiss:      [handlesTheCase],
  restore:      [handlesTheCase],
  seeReporters: [handlesTheCaseForTheSite],
  openAlias:    [handlesTheCaseForTheSite],
};
