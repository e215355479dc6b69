import { FindMeetings, GetMeeting, NextMeetings } from '@/server/meetings/input';
import { findMeetings, getMeeting, nextMeetings } from '@/server/meetings/queries';
import { call, may, publicProcedure, router } from './trpc';

// biome-ignore format: a table
export const meetingsRouter = router({
  find: publicProcedure.meta(may('meeting.find')).input(FindMeetings).query(call(findMeetings)),
  get:  publicProcedure.meta(may('meeting.read')).input(GetMeeting).query(call(getMeeting)),
  next: publicProcedure.meta(may('meeting.find')).input(NextMeetings).query(call(nextMeetings)),
});
