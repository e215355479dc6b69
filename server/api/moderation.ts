import { agreeToAct, undoAct } from '@/server/moderation/acting';
import { answerAppeal, decideAppeal, findAppeals, findOwnSanctions, makeAppeal } from '@/server/moderation/appeals';
import { actOn, reachOf } from '@/server/moderation/deeds';
import {
  ActOn,
  ActRef,
  ActTarget,
  BatchRef,
  CaseRef,
  DecideAppeal,
  DecideCase,
  DismissCase,
  DismissMany,
  FindCases,
  FindLog,
  FindReports,
  GetCase,
  HideReported,
  MakeAppeal,
  ReplyToAppeal,
  Report,
  ReportTarget,
  RestoreReported,
  SavedReplyRef,
  SaveReply,
  UpholdCase,
  WithdrawReport,
  WriteInCase,
} from '@/server/moderation/input';
import { findLog } from '@/server/moderation/log';
import { decideCase, dismissCase, dismissMany, hideReported, reopenMany, restoreReported, upholdCase } from '@/server/moderation/mutations';
import { getCase, lookAtMessages } from '@/server/moderation/one-case';
import { countOpenCases, findCases, findOwnReports, findQueueGroups } from '@/server/moderation/queries';
import { getReportable, report, withdrawReport } from '@/server/moderation/reporting';
import { findTransparency } from '@/server/moderation/transparency';
import {
  answerInCase,
  claimCase,
  dropReply,
  escalateCase,
  findSavedReplies,
  noteInCase,
  releaseCase,
  saveReply,
  takeOverCase,
  writeToPerson,
} from '@/server/moderation/working';
import { call, limited, may, memberProcedure, publicProcedure, router, signedInProcedure } from './trpc';

// biome-ignore format: a table
export const moderationRouter = router({
  transparency: publicProcedure.meta(may('site.about')).query(call(findTransparency)),
  report:    memberProcedure.meta(may('case.report')).input(Report).use(limited('report', isNotUrgent)).mutation(call(report)),
  reportable: memberProcedure.meta(may('case.report')).input(ReportTarget).query(call(getReportable)),
  withdraw:  memberProcedure.meta(may('case.ownReports')).use(limited('write')).input(WithdrawReport).mutation(call(withdrawReport)),
  myReports: signedInProcedure.meta(may('case.ownReports')).input(FindReports).query(call(findOwnReports)),
  openCount: memberProcedure.meta(may('case.count')).query(call(countOpenCases)),
  queue:     memberProcedure.meta(may('case.queue')).input(FindCases).query(call(findCases)),
  queueGroups: memberProcedure.meta(may('case.queue')).query(call(findQueueGroups)),
  log:       memberProcedure.meta(may('case.log')).input(FindLog).query(call(findLog)),
  case:      memberProcedure.meta(may('case.read')).input(GetCase).query(call(getCase)),
  look:      memberProcedure.meta(may('case.look')).input(GetCase).mutation(call(lookAtMessages)),
  hide:      memberProcedure.meta(may('case.hide')).use(limited('write')).input(HideReported).mutation(call(hideReported)),
  uphold:    memberProcedure.meta(may('case.uphold')).use(limited('write')).input(UpholdCase).mutation(call(upholdCase)),
  dismiss:   memberProcedure.meta(may('case.dismiss')).use(limited('write')).input(DismissCase).mutation(call(dismissCase)),
  restore:   memberProcedure.meta(may('case.restore')).use(limited('write')).input(RestoreReported).mutation(call(restoreReported)),
  decide:      memberProcedure.meta(may('case.uphold')).use(limited('write')).input(DecideCase).mutation(call(decideCase)),
  dismissMany: memberProcedure.meta(may('case.dismiss')).use(limited('write')).input(DismissMany).mutation(call(dismissMany)),
  reopenMany:  memberProcedure.meta(may('case.restore')).use(limited('write')).input(BatchRef).mutation(call(reopenMany)),
  claim:       memberProcedure.meta(may('case.claim')).use(limited('steer')).input(CaseRef).mutation(call(claimCase)),
  takeOver:    memberProcedure.meta(may('case.claim')).use(limited('steer')).input(CaseRef).mutation(call(takeOverCase)),
  release:     memberProcedure.meta(may('case.claim')).use(limited('steer')).input(CaseRef).mutation(call(releaseCase)),
  note:        memberProcedure.meta(may('case.note')).use(limited('write')).input(WriteInCase).mutation(call(noteInCase)),
  write:       memberProcedure.meta(may('case.write')).use(limited('write')).input(WriteInCase).mutation(call(writeToPerson)),
  answer:      signedInProcedure.meta(may('case.ownReports')).use(limited('write')).input(WriteInCase).mutation(call(answerInCase)),
  escalate:    memberProcedure.meta(may('case.escalate')).use(limited('write')).input(WriteInCase).mutation(call(escalateCase)),
  replies:     memberProcedure.meta(may('case.savedReplies')).query(call(findSavedReplies)),
  saveReply:   memberProcedure.meta(may('case.saveReply')).use(limited('write')).input(SaveReply).mutation(call(saveReply)),
  dropReply:   memberProcedure.meta(may('case.saveReply')).use(limited('write')).input(SavedReplyRef).mutation(call(dropReply)),
  reach:       memberProcedure.meta(may('act.hide')).input(ActTarget).query(call(reachOf)),
  act:         memberProcedure.meta(may('act.hide')).use(limited('write')).input(ActOn).mutation(call(actOn)),
  undo:        memberProcedure.meta(may('act.undo')).use(limited('write')).input(ActRef).mutation(call(undoAct)),
  agree:       memberProcedure.meta(may('act.agree')).use(limited('write')).input(ActRef).mutation(call(agreeToAct)),
  mine:        signedInProcedure.meta(may('act.readOwn')).query(call(findOwnSanctions)),
  appeal:      signedInProcedure.meta(may('act.appeal')).use(limited('write')).input(MakeAppeal).mutation(call(makeAppeal)),
  replyToAppeal: signedInProcedure.meta(may('act.appeal')).use(limited('write')).input(ReplyToAppeal).mutation(call(answerAppeal)),
  appeals:     memberProcedure.meta(may('act.decideAppeal')).query(call(findAppeals)),
  decideAppeal: memberProcedure.meta(may('act.decideAppeal')).use(limited('write')).input(DecideAppeal).mutation(call(decideAppeal)),
});

/** Whoever says that somebody may be in danger is never told to wait. */
function isNotUrgent(input: unknown) {
  return !(typeof input === 'object' && input !== null && 'reason' in input && input.reason === 'danger');
}
