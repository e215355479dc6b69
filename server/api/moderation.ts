import {
  DismissCase,
  FindCases,
  FindLog,
  FindReports,
  GetCase,
  HideReported,
  Report,
  ReportTarget,
  RestoreReported,
  UpholdCase,
  WithdrawReport,
} from '@/server/moderation/input';
import { findLog } from '@/server/moderation/log';
import { dismissCase, hideReported, restoreReported, upholdCase } from '@/server/moderation/mutations';
import { getCase, lookAtMessages } from '@/server/moderation/one-case';
import { countOpenCases, findCases, findOwnReports } from '@/server/moderation/queries';
import { getReportable, report, withdrawReport } from '@/server/moderation/reporting';
import { call, limited, may, memberProcedure, router, signedInProcedure } from './trpc';

// biome-ignore format: a table
export const moderationRouter = router({
  report:    memberProcedure.meta(may('case.report')).input(Report).use(limited('report', isNotUrgent)).mutation(call(report)),
  reportable: memberProcedure.meta(may('case.report')).input(ReportTarget).query(call(getReportable)),
  withdraw:  memberProcedure.meta(may('case.ownReports')).use(limited('write')).input(WithdrawReport).mutation(call(withdrawReport)),
  myReports: signedInProcedure.meta(may('case.ownReports')).input(FindReports).query(call(findOwnReports)),
  openCount: memberProcedure.meta(may('case.count')).query(call(countOpenCases)),
  queue:     memberProcedure.meta(may('case.queue')).input(FindCases).query(call(findCases)),
  log:       memberProcedure.meta(may('case.log')).input(FindLog).query(call(findLog)),
  case:      memberProcedure.meta(may('case.read')).input(GetCase).query(call(getCase)),
  look:      memberProcedure.meta(may('case.look')).input(GetCase).mutation(call(lookAtMessages)),
  hide:      memberProcedure.meta(may('case.hide')).use(limited('write')).input(HideReported).mutation(call(hideReported)),
  uphold:    memberProcedure.meta(may('case.uphold')).use(limited('write')).input(UpholdCase).mutation(call(upholdCase)),
  dismiss:   memberProcedure.meta(may('case.dismiss')).use(limited('write')).input(DismissCase).mutation(call(dismissCase)),
  restore:   memberProcedure.meta(may('case.restore')).use(limited('write')).input(RestoreReported).mutation(call(restoreReported)),
});

/** Whoever says that somebody may be in danger is never told to wait. */
function isNotUrgent(input: unknown) {
  return !(typeof input === 'object' && input !== null && 'reason' in input && input.reason === 'danger');
}
