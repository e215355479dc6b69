import { DismissCase, FindCases, FindLog, GetCase, HideReported, ReportPost, RestoreReported, UpholdCase } from '@/server/moderation/input';
import { dismissCase, hideReported, reportPost, restoreReported, upholdCase } from '@/server/moderation/mutations';
import { countOpenCases, findCases, findLog, getCase } from '@/server/moderation/queries';
import { call, limited, may, memberProcedure, router } from './trpc';

// biome-ignore format: a table
export const moderationRouter = router({
  report:    memberProcedure.meta(may('case.report')).use(limited('report')).input(ReportPost).mutation(call(reportPost)),
  openCount: memberProcedure.meta(may('case.count')).query(call(countOpenCases)),
  queue:     memberProcedure.meta(may('case.queue')).input(FindCases).query(call(findCases)),
  log:       memberProcedure.meta(may('case.log')).input(FindLog).query(call(findLog)),
  case:      memberProcedure.meta(may('case.read')).input(GetCase).query(call(getCase)),
  hide:      memberProcedure.meta(may('case.hide')).use(limited('write')).input(HideReported).mutation(call(hideReported)),
  uphold:    memberProcedure.meta(may('case.uphold')).use(limited('write')).input(UpholdCase).mutation(call(upholdCase)),
  dismiss:   memberProcedure.meta(may('case.dismiss')).use(limited('write')).input(DismissCase).mutation(call(dismissCase)),
  restore:   memberProcedure.meta(may('case.restore')).use(limited('write')).input(RestoreReported).mutation(call(restoreReported)),
});
