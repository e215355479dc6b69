import { correctMeeting, declareMeeting, enterException, giveBack, withdrawException } from '@/server/meetings/care';
import {
  AddMeeting,
  CorrectMeeting,
  DeclareMeeting,
  EnterException,
  FindListings,
  OneMeeting,
  TwoMeetings,
  WithdrawCorrection,
  WithdrawException,
} from '@/server/meetings/care-input';
import { joinAgain, splitDuplicate } from '@/server/meetings/duplicates';
import { addMeeting } from '@/server/meetings/in/adding';
import { AddSource, BringFile, ChangeSource, DecideHeld, DecideRun, GetSource, OneRun, OneSource } from '@/server/meetings/in/input';
import { findSources, getRun, getSource, runProgress } from '@/server/meetings/in/source-queries';
import {
  addSource,
  changeSource,
  decideHeld,
  decideRun,
  readAgain,
  reinstateSource,
  restoreMeeting,
  withdrawSource,
} from '@/server/meetings/in/sources';
import { GetMeeting } from '@/server/meetings/input';
import { findListings, getListing } from '@/server/meetings/listings';
import { call, may, memberProcedure, router } from './trpc';

// biome-ignore format: a table
export const listingsRouter = router({
  sources:           memberProcedure.meta(may('meeting.import')).query(call(findSources)),
  source:            memberProcedure.meta(may('meeting.import')).input(GetSource).query(call(getSource)),
  run:               memberProcedure.meta(may('meeting.import')).input(OneRun).query(call(getRun)),
  progress:          memberProcedure.meta(may('meeting.import')).input(OneRun).query(call(runProgress)),
  addSource:         memberProcedure.meta(may('meeting.import')).input(AddSource).mutation(call(addSource)),
  changeSource:      memberProcedure.meta(may('meeting.import')).input(ChangeSource).mutation(call(changeSource)),
  readAgain:         memberProcedure.meta(may('meeting.import')).input(BringFile).mutation(call(readAgain)),
  decideRun:         memberProcedure.meta(may('meeting.import')).input(DecideRun).mutation(call(decideRun)),
  decideHeld:        memberProcedure.meta(may('meeting.import')).input(DecideHeld).mutation(call(decideHeld)),
  restore:           memberProcedure.meta(may('meeting.import')).input(OneMeeting).mutation(call(restoreMeeting)),
  withdrawSource:    memberProcedure.meta(may('meeting.import')).input(OneSource).mutation(call(withdrawSource)),
  reinstateSource:   memberProcedure.meta(may('meeting.import')).input(OneSource).mutation(call(reinstateSource)),
  add:               memberProcedure.meta(may('meeting.correct')).input(AddMeeting).mutation(call(addMeeting)),
  find:              memberProcedure.meta(may('meeting.correct')).input(FindListings).query(call(findListings)),
  get:               memberProcedure.meta(may('meeting.correct')).input(GetMeeting).query(call(getListing)),
  correct:           memberProcedure.meta(may('meeting.correct')).input(CorrectMeeting).mutation(call(correctMeeting)),
  giveBack:          memberProcedure.meta(may('meeting.correct')).input(WithdrawCorrection).mutation(call(giveBack)),
  enterException:    memberProcedure.meta(may('meeting.correct')).input(EnterException).mutation(call(enterException)),
  withdrawException: memberProcedure.meta(may('meeting.correct')).input(WithdrawException).mutation(call(withdrawException)),
  declare:           memberProcedure.meta(may('meeting.correct')).input(DeclareMeeting).mutation(call(declareMeeting)),
  split:             memberProcedure.meta(may('meeting.correct')).input(OneMeeting).mutation(call(splitDuplicate)),
  join:              memberProcedure.meta(may('meeting.correct')).input(TwoMeetings).mutation(call(joinAgain)),
});
