import { findCircles, joinCircle, myCircle, openCircle } from '@/server/contacts/circles';
import { CircleRef, OpenCircle, ShiftRef } from '@/server/contacts/input';
import { giveBackShift, takeShift, writeToContact } from '@/server/contacts/mutations';
import { getRoster, myContact } from '@/server/contacts/queries';
import { call, limited, may, memberProcedure, router } from './trpc';

const write = memberProcedure.use(limited('write'));

// biome-ignore format: a table
export const contactsRouter = router({
  mine:     memberProcedure.meta(may('contact.read')).query(call(myContact)),
  write:    write.meta(may('contact.write')).mutation(call(writeToContact)),
  roster:   memberProcedure.meta(may('contact.roster')).query(call(getRoster)),
  take:     write.meta(may('contact.take')).input(ShiftRef).mutation(call(takeShift)),
  giveBack: write.meta(may('contact.take')).input(ShiftRef).mutation(call(giveBackShift)),
  circles:    memberProcedure.meta(may('contact.wait')).query(call(findCircles)),
  myCircle:   memberProcedure.meta(may('contact.wait')).query(call(myCircle)),
  joinCircle: write.meta(may('contact.wait')).input(CircleRef).mutation(call(joinCircle)),
  openCircle: write.meta(may('contact.lead')).input(OpenCircle).mutation(call(openCircle)),
});
