import { AnswerRequest, FindGroups, FindPeople, GroupBySlug, GroupRef } from '@/server/groups/input';
import { admitToGroup, askToJoinGroup, declineFromGroup, joinGroup, leaveGroup } from '@/server/groups/mutations';
import { findGroups, findPeople, getGroup, myGroups } from '@/server/groups/queries';
import { call, limited, may, memberProcedure, publicProcedure, router } from './trpc';

const writing = memberProcedure.use(limited('write'));

// biome-ignore format: a table
export const groupsRouter = router({
  find:    publicProcedure.meta(may('group.read')).input(FindGroups).query(call(findGroups)),
  get:     publicProcedure.meta(may('group.read')).input(GroupBySlug).query(call(getGroup)),
  mine:    memberProcedure.meta(may('group.read')).query(({ ctx }) => myGroups(ctx)),
  people:  memberProcedure.meta(may('group.admit')).input(FindPeople).query(call(findPeople)),
  join:    writing.meta(may('group.join')).input(GroupRef).mutation(call(joinGroup)),
  ask:     writing.meta(may('group.ask')).input(GroupRef).mutation(call(askToJoinGroup)),
  leave:   writing.meta(may('group.leave')).input(GroupRef).mutation(call(leaveGroup)),
  admit:   writing.meta(may('group.admit')).input(AnswerRequest).mutation(call(admitToGroup)),
  decline: writing.meta(may('group.admit')).input(AnswerRequest).mutation(call(declineFromGroup)),
});
