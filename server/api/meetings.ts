import { countMeetings } from '@/server/meetings/counts';
import { forgetVisit, myVisits, writeVisit } from '@/server/meetings/diary';
import { forwardProposal } from '@/server/meetings/forwarding';
import {
  DecideProposal,
  FindMeetings,
  FindProposals,
  FindVisits,
  ForgetMeeting,
  ForgetVisit,
  ForwardProposal,
  GetMeeting,
  GetMeetings,
  NextMeetings,
  ProposeChange,
  Remind,
  SaveMeetings,
  Tap,
  WriteVisit,
} from '@/server/meetings/input';
import { mapMeetings } from '@/server/meetings/map';
import { decideProposal, findProposals, proposeChange } from '@/server/meetings/proposals';
import { findMeetings, getMeeting, joinMeeting, nextMeetings } from '@/server/meetings/queries';
import { forgetMeeting, getMeetings, mySavedMeetings, remind, saveMeetings } from '@/server/meetings/saved';
import { tap } from '@/server/meetings/taps';
import { recently } from './recent';
import { call, limited, may, memberProcedure, publicProcedure, router } from './trpc';

const finding = publicProcedure.meta(may('meeting.find'));
const keeping = memberProcedure.meta(may('meeting.keep'));
const telling = limited('tap');

// biome-ignore format: a table
export const meetingsRouter = router({
  find:      finding.input(FindMeetings).query(call(recently('find', findMeetings))),
  counts:    finding.input(FindMeetings).query(call(recently('counts', countMeetings))),
  map:       finding.input(FindMeetings).query(call(recently('map', mapMeetings))),
  several:   finding.input(GetMeetings).query(call(getMeetings)),
  next:      finding.input(NextMeetings).query(call(nextMeetings)),
  get:       publicProcedure.meta(may('meeting.read')).input(GetMeeting).query(call(getMeeting)),
  join:      publicProcedure.meta(may('meeting.join')).input(GetMeeting).query(call(joinMeeting)),
  tap:       publicProcedure.meta(may('meeting.tap')).use(telling).input(Tap).mutation(call(tap)),
  propose:   publicProcedure.meta(may('meeting.propose')).use(telling).input(ProposeChange).mutation(call(proposeChange)),
  proposals: memberProcedure.meta(may('meeting.decide')).input(FindProposals).query(call(findProposals)),
  forward:   memberProcedure.meta(may('meeting.decide')).use(limited('steer')).input(ForwardProposal).mutation(call(forwardProposal)),
  decide:    memberProcedure.meta(may('meeting.decide')).use(limited('steer')).input(DecideProposal).mutation(call(decideProposal)),
  saved:     keeping.query(call(mySavedMeetings)),
  save:      keeping.use(limited('mark')).input(SaveMeetings).mutation(call(saveMeetings)),
  forget:    keeping.use(limited('mark')).input(ForgetMeeting).mutation(call(forgetMeeting)),
  remind:    keeping.use(limited('mark')).input(Remind).mutation(call(remind)),
  visits:    keeping.input(FindVisits).query(call(myVisits)),
  visit:     keeping.use(limited('write')).input(WriteVisit).mutation(call(writeVisit)),
  unvisit:   keeping.use(limited('mark')).input(ForgetVisit).mutation(call(forgetVisit)),
});
