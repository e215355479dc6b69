import { archiveGroup, editGroup, foundGroup, reopenGroup, startCircle } from '@/server/groups/founding';
import {
  DeclineRequest,
  EditGroup,
  FindGroups,
  FindPeople,
  GroupBySlug,
  GroupRef,
  Invite,
  MakeGroup,
  PersonInGroup,
  RemovePerson,
  StartCircle,
} from '@/server/groups/input';
import {
  acceptInvitation,
  findInvited,
  inviteToGroup,
  myInvitations,
  refuseInvitation,
  takeBackInvitation,
} from '@/server/groups/invitations';
import { findPeople } from '@/server/groups/members';
import { askToJoinGroup, joinGroup, leaveGroup, stepDown } from '@/server/groups/mutations';
import { admitToGroup, appointModerator, declineFromGroup, liftRefusal, removeFromGroup } from '@/server/groups/people';
import { findGroups, getGroup, myGroups } from '@/server/groups/queries';
import { yourGroups } from '@/server/groups/yours';
import { call, limited, may, memberProcedure, publicProcedure, router } from './trpc';

const writing = memberProcedure.use(limited('write'));
const inviting = memberProcedure.use(limited('invite'));

// biome-ignore format: a table
export const groupsRouter = router({
  find:        publicProcedure.meta(may('group.read')).input(FindGroups).query(call(findGroups)),
  get:         publicProcedure.meta(may('group.read')).input(GroupBySlug).query(call(getGroup)),
  mine:        memberProcedure.meta(may('reading.see')).query(({ ctx }) => myGroups(ctx)),
  yours:       publicProcedure.meta(may('group.read')).query(({ ctx }) => yourGroups(ctx)),
  invitations: memberProcedure.meta(may('group.accept')).query(({ ctx }) => myInvitations(ctx)),
  invited:     memberProcedure.meta(may('group.invite')).input(GroupBySlug).query(call(findInvited)),
  people:      memberProcedure.meta(may('group.admit')).input(FindPeople).query(call(findPeople)),
  found:       writing.meta(may('founding.group')).input(MakeGroup).mutation(call(foundGroup)),
  startCircle: writing.meta(may('founding.circle')).input(StartCircle).mutation(call(startCircle)),
  edit:        writing.meta(may('group.edit')).input(EditGroup).mutation(call(editGroup)),
  archive:     writing.meta(may('group.archive')).input(GroupRef).mutation(call(archiveGroup)),
  reopen:      writing.meta(may('group.reopen')).input(GroupRef).mutation(call(reopenGroup)),
  join:        writing.meta(may('group.join')).input(GroupRef).mutation(call(joinGroup)),
  ask:         writing.meta(may('group.ask')).input(GroupRef).mutation(call(askToJoinGroup)),
  leave:       writing.meta(may('group.leave')).input(GroupRef).mutation(call(leaveGroup)),
  stepDown:    writing.meta(may('group.stepDown')).input(GroupRef).mutation(call(stepDown)),
  invite:      inviting.meta(may('group.invite')).input(Invite).mutation(call(inviteToGroup)),
  takeBack:    writing.meta(may('group.takeBack')).input(Invite).mutation(call(takeBackInvitation)),
  accept:      writing.meta(may('group.accept')).input(GroupRef).mutation(call(acceptInvitation)),
  refuse:      writing.meta(may('group.accept')).input(GroupRef).mutation(call(refuseInvitation)),
  admit:       writing.meta(may('group.admit')).input(PersonInGroup).mutation(call(admitToGroup)),
  decline:     writing.meta(may('group.admit')).input(DeclineRequest).mutation(call(declineFromGroup)),
  remove:      writing.meta(may('group.remove')).input(RemovePerson).mutation(call(removeFromGroup)),
  lift:        writing.meta(may('group.remove')).input(PersonInGroup).mutation(call(liftRefusal)),
  appoint:     writing.meta(may('group.appoint')).input(PersonInGroup).mutation(call(appointModerator)),
});
