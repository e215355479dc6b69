import type { ActKind } from '@/db/vocabulary';
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

/** An act, as the rules have to know it. */
export type ActSubject = {
  /** Whom it concerns, and how high they stand where it holds: 0 a member, 1 who moderates the group, 2 the site's moderators, 3 admins. */
  personId: string | null;
  rank: number;
  /** Whether the actor moderates the group it holds in; nothing for the whole site. */
  moderatesIt: boolean;
  isForSite: boolean;
  /** Who did it, once it is done. */
  doneBy: string | null;
};

const rankOf = (actor: Actor, isModeratorThere: boolean) => {
  if (actor.kind !== 'member') return 0;
  return actor.role === 'admin' ? 3 : actor.role === 'moderator' ? 2 : isModeratorThere ? 1 : 0;
};
/** Nobody acts on themselves, on who stands as high, or higher. */
const standsAbove = (actor: Actor, { personId, rank, moderatesIt }: ActSubject) =>
  actor.kind === 'member' && actor.id !== personId && rankOf(actor, moderatesIt) > rank;
const staffWhoStandAbove = (actor: Actor, act: ActSubject) => isStaff(actor) && standsAbove(actor, act);
const moderatesTheGroupAndStandsAbove = (actor: Actor, act: ActSubject) =>
  isMember(actor) && !act.isForSite && act.moderatesIt && standsAbove(actor, act);
const isAnotherOfTheStaffWhoStandsAbove = (actor: Actor, act: ActSubject) =>
  staffWhoStandAbove(actor, act) && actor.kind === 'member' && actor.id !== act.doneBy;
const isThePerson = (actor: Actor, { personId }: ActSubject) => actor.kind === 'member' && actor.id === personId;

type ActVerb = ActKind | 'undo' | 'agree' | 'readOwn' | 'appeal' | 'decideAppeal';

/**
 * Who may do what to words, threads and people. Those who moderate a group have every tool for its content and its doors, and none over
 * accounts; what one may do one may undo; an appeal is decided by another than who acted.
 */
// biome-ignore format: a table
export const actPolicy: Policy<ActVerb, ActSubject> = {
  hide:         [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  warning:      [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  close:        [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  slow:         [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  move:         [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  warn:         [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  silence:      [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  remove:       [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  suspend:      [staffWhoStandAbove],
  ban:          [staffWhoStandAbove],
  undo:         [moderatesTheGroupAndStandsAbove, staffWhoStandAbove],
  agree:        [isAnotherOfTheStaffWhoStandsAbove],
  readOwn:      [isThePerson],
  appeal:       [isThePerson],
  decideAppeal: [isAnotherOfTheStaffWhoStandsAbove],
};
