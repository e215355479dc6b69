import { decideHeld, findHeld, findOwnHeld } from '@/server/discussions/holding';
import { answerDebrief } from '@/server/watch/debriefs';
import { endDuty, giveBackDuty, keepDuty, offerDuty, planDuty, takeDuty, takeOverDuty } from '@/server/watch/duty';
import {
  AlertRef,
  AnswerAlert,
  AnswerDebrief,
  AskPerson,
  CloseAlert,
  DecideHeld,
  DutyRef,
  FindNoticed,
  GoBackRules,
  LineRef,
  LookAhead,
  NoteAlert,
  OneCountry,
  PlanDuty,
  PublishRules,
  SaveLine,
  SeeNoticed,
  SeeRoster,
  TakeDuty,
  TryRules,
  VerifyLine,
} from '@/server/watch/input';
import { allLines, findLines, needsLines, putCountryFirst, removeLine, saveLine, verifyLine } from '@/server/watch/lines';
import { answerAlert, askPerson, closeAlert, handOver, noteAlert, noteFollowUp, standBy, takeAlert } from '@/server/watch/mutations';
import { findNoticed, seeNoticed } from '@/server/watch/noticed';
import { askedOfMe, getAlert, getAllowance, lookAhead, watchPage } from '@/server/watch/queries';
import { getOnDuty, getPresence, getRoster } from '@/server/watch/roster';
import { goBackRules, publishRules, rulesPage, tryRules } from '@/server/watch/rule-versions';
import { writeBack, writeToPerson } from '@/server/watch/talking';
import { call, limited, may, memberProcedure, publicProcedure, router, signedInProcedure } from './trpc';

const acting = memberProcedure.use(limited('steer'));

// biome-ignore format: a table
export const watchRouter = router({
  page:       memberProcedure.meta(may('watch.see')).query(call(watchPage)),
  noticed:    memberProcedure.meta(may('watch.see')).input(FindNoticed).query(call(findNoticed)),
  seeNoticed: acting.meta(may('watch.see')).input(SeeNoticed).mutation(call(seeNoticed)),
  alert:      signedInProcedure.meta(may('alert.read')).input(AlertRef).query(call(getAlert)),
  take:       acting.meta(may('alert.take')).input(AlertRef).mutation(call(takeAlert)),
  standBy:    acting.meta(may('alert.standBy')).input(AlertRef).mutation(call(standBy)),
  note:       acting.meta(may('alert.note')).input(NoteAlert).mutation(call(noteAlert)),
  ask:        acting.meta(may('alert.ask')).input(AskPerson).mutation(call(askPerson)),
  write:      acting.meta(may('alert.write')).input(NoteAlert).mutation(call(writeToPerson)),
  writeBack:  signedInProcedure.meta(may('alert.writeBack')).use(limited('steer')).input(NoteAlert).mutation(call(writeBack)),
  handOver:   acting.meta(may('alert.handOver')).input(NoteAlert).mutation(call(handOver)),
  close:      acting.meta(may('alert.close')).input(CloseAlert).mutation(call(closeAlert)),
  followUp:   acting.meta(may('alert.followUp')).input(NoteAlert).mutation(call(noteFollowUp)),
  answer:     signedInProcedure.meta(may('alert.answer')).input(AnswerAlert).mutation(call(answerAlert)),
  askedOfMe:  signedInProcedure.meta(may('alert.answer')).query(call(askedOfMe)),
  takeDuty:   acting.meta(may('watch.serve')).input(TakeDuty).mutation(call(takeDuty)),
  endDuty:    acting.meta(may('watch.serve')).mutation(call(endDuty)),
  roster:     memberProcedure.meta(may('watch.see')).input(SeeRoster).query(call(getRoster)),
  planDuty:   acting.meta(may('watch.serve')).input(PlanDuty).mutation(call(planDuty)),
  giveBackDuty: acting.meta(may('watch.serve')).input(DutyRef).mutation(call(giveBackDuty)),
  offerDuty:  acting.meta(may('watch.serve')).input(DutyRef).mutation(call(offerDuty)),
  keepDuty:   acting.meta(may('watch.serve')).input(DutyRef).mutation(call(keepDuty)),
  takeOverDuty: acting.meta(may('watch.serve')).input(DutyRef).mutation(call(takeOverDuty)),
  answerDebrief: acting.meta(may('watch.serve')).input(AnswerDebrief).mutation(call(answerDebrief)),
  presence:   memberProcedure.meta(may('watch.lookAhead')).query(({ ctx }) => getPresence(ctx)),
  onDuty:     memberProcedure.meta(may('watch.lookAhead')).query(call(getOnDuty)),
  lookAhead:  memberProcedure.meta(may('watch.lookAhead')).use(limited('draft')).input(LookAhead).mutation(call(lookAhead)),
  allowance:  memberProcedure.meta(may('watch.lookAhead')).query(call(getAllowance)),
  held:       memberProcedure.meta(may('case.queue')).query(call(findHeld)),
  decideHeld: acting.meta(may('act.hide')).input(DecideHeld).mutation(call(decideHeld)),
  ownHeld:    memberProcedure.meta(may('watch.seeOwnHeld')).query(call(findOwnHeld)),
  lines:      publicProcedure.meta(may('watch.readLines')).query(call(findLines)),
  allLines:   memberProcedure.meta(may('watch.keepLines')).query(call(allLines)),
  needsLines: memberProcedure.meta(may('watch.keepLines')).query(call(needsLines)),
  saveLine:   acting.meta(may('watch.keepLines')).input(SaveLine).mutation(call(saveLine)),
  putCountryFirst: acting.meta(may('watch.keepLines')).input(OneCountry).mutation(call(putCountryFirst)),
  verifyLine: acting.meta(may('watch.keepLines')).input(VerifyLine).mutation(call(verifyLine)),
  rules:      memberProcedure.meta(may('watch.rule')).query(call(rulesPage)),
  tryRules:   acting.meta(may('watch.rule')).input(TryRules).mutation(call(tryRules)),
  publishRules: acting.meta(may('watch.rule')).input(PublishRules).mutation(call(publishRules)),
  goBackRules: acting.meta(may('watch.rule')).input(GoBackRules).mutation(call(goBackRules)),
  removeLine: acting.meta(may('watch.keepLines')).input(LineRef).mutation(call(removeLine)),
});
