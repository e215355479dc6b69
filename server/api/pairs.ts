import { AddStep, AnswerCheckIn, EndForSafety, ItemRef, PairRef, SetCall, ShareItem, StepRef, TickStep } from '@/server/pairs/input';
import { addStep, answerCheckIn, clearCall, removeStep, renew, setCall, shareItem, takeBackItem, tickStep } from '@/server/pairs/mutations';
import { allianceSums, getPairSpace, myCheckIns } from '@/server/pairs/queries';
import { endForSafety } from '@/server/pairs/safety';
import { call, limited, may, memberProcedure, router } from './trpc';

const write = memberProcedure.use(limited('write'));

// biome-ignore format: a table
export const pairsRouter = router({
  get:           memberProcedure.meta(may('pair.read')).input(PairRef).query(call(getPairSpace)),
  myCheckIns:    memberProcedure.meta(may('pair.checkIn')).query(call(myCheckIns)),
  share:         write.meta(may('pair.share')).input(ShareItem).mutation(call(shareItem)),
  takeBack:      write.meta(may('pair.takeBack')).input(ItemRef).mutation(call(takeBackItem)),
  addStep:       write.meta(may('pair.plan')).input(AddStep).mutation(call(addStep)),
  tickStep:      write.meta(may('pair.plan')).input(TickStep).mutation(call(tickStep)),
  removeStep:    write.meta(may('pair.plan')).input(StepRef).mutation(call(removeStep)),
  setCall:       write.meta(may('pair.plan')).input(SetCall).mutation(call(setCall)),
  clearCall:     write.meta(may('pair.plan')).input(PairRef).mutation(call(clearCall)),
  renew:         write.meta(may('pair.renew')).input(PairRef).mutation(call(renew)),
  answerCheckIn: write.meta(may('pair.checkIn')).input(AnswerCheckIn).mutation(call(answerCheckIn)),
  endForSafety:  memberProcedure.use(limited('report')).meta(may('pair.endForSafety')).input(EndForSafety).mutation(call(endForSafety)),
  alliance:      memberProcedure.meta(may('pairSums.read')).query(call(allianceSums)),
});
