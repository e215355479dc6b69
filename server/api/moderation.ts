import { DismissCase, FindCases, FindLog, GetCase, HideReported, ReportPost, RestoreReported, WatchCases } from '@/server/moderation/input';
import { dismissCase, hideReported, reportPost, restoreReported } from '@/server/moderation/mutations';
import { countOpenCases, deskOf, enterDesk, findCases, findLog, getCase } from '@/server/moderation/queries';
import { lookAgain } from './live';
import { call, limited, may, memberProcedure, router } from './trpc';

// biome-ignore format: a table
export const moderationRouter = router({
  report:    memberProcedure.meta(may('case.report')).use(limited('report')).input(ReportPost).mutation(call(reportPost)),
  openCount: memberProcedure.meta(may('case.count')).query(call(countOpenCases)),
  queue:     memberProcedure.meta(may('case.queue')).input(FindCases).query(call(findCases)),
  log:       memberProcedure.meta(may('case.log')).input(FindLog).query(call(findLog)),
  case:      memberProcedure.meta(may('case.read')).input(GetCase).query(call(getCase)),
  hide:      memberProcedure.meta(may('case.hide')).use(limited('write')).input(HideReported).mutation(call(hideReported)),
  dismiss:   memberProcedure.meta(may('case.dismiss')).use(limited('write')).input(DismissCase).mutation(call(dismissCase)),
  restore:   memberProcedure.meta(may('case.restore')).use(limited('write')).input(RestoreReported).mutation(call(restoreReported)),
  watch:     memberProcedure.meta(may('case.queue')).input(WatchCases).subscription(({ ctx, input: { caseId }, signal }) =>
    lookAgain(ctx, caseId ?? deskOf(ctx.actor.id), (ctx) => (caseId ? getCase(ctx, { caseId }) : enterDesk(ctx, 'queue')), signal)),
});
