import { closeAccount, keepAccount } from '@/server/accounts/closing';
import { copyMyData } from '@/server/accounts/copies';
import { suggestHandles } from '@/server/accounts/handles';
import {
  AskLink,
  CheckHandle,
  CheckPassphrase,
  CloseAccount,
  Confirm,
  EndSession,
  FindPeople,
  SetEmail,
  SetLocale,
  SetRole,
  SetStage,
  ShowStage,
  SuggestHandles,
  UseLink,
} from '@/server/accounts/input';
import {
  askLink,
  endOtherSessions,
  endSession,
  newCodes,
  removeEmail,
  setEmail,
  setLocale,
  setRole,
  setStage,
  showStage,
} from '@/server/accounts/mutations';
import { checkHandle, checkPassphrase, findPeople, linkOwner, myAccount, mySessions, viewer } from '@/server/accounts/queries';
import { call, limited, may, memberProcedure, publicProcedure, router, signedInProcedure } from './trpc';

const asking = publicProcedure.meta(may('account.create')).use(limited('suggest'));
const entering = publicProcedure.meta(may('account.enter'));
const reading = signedInProcedure.meta(may('account.read'));
const changing = signedInProcedure.meta(may('account.change')).use(limited('write'));

/** Signing up, in and out, and a new passphrase, all of which give out a cookie, go through `sign-in.ts` beside this. */
// biome-ignore format: a table
export const accountsRouter = router({
  viewer:           entering.query(call(viewer)),
  suggestHandles:   asking.input(SuggestHandles).query(call(suggestHandles)),
  // What a person is still choosing is posted, so that it is never part of an address.
  checkHandle:      asking.input(CheckHandle).mutation(call(checkHandle)),
  checkPassphrase:  asking.input(CheckPassphrase).mutation(call(checkPassphrase)),
  askLink:          entering.use(limited('signInLink')).input(AskLink).mutation(call(askLink)),
  linkOwner:        entering.use(limited('signIn')).input(UseLink).query(call(linkOwner)),
  me:               reading.query(call(myAccount)),
  sessions:         reading.query(call(mySessions)),
  endSession:       changing.input(EndSession).mutation(call(endSession)),
  endOthers:        changing.mutation(call(endOtherSessions)),
  newCodes:         changing.input(Confirm).mutation(call(newCodes)),
  setEmail:         changing.input(SetEmail).mutation(call(setEmail)),
  removeEmail:      changing.mutation(call(removeEmail)),
  copy:             changing.input(Confirm).mutation(call(copyMyData)),
  close:            changing.input(CloseAccount).mutation(call(closeAccount)),
  keep:             changing.mutation(call(keepAccount)),
  setStage:         changing.input(SetStage).mutation(call(setStage)),
  showStage:        changing.input(ShowStage).mutation(call(showStage)),
  setLocale:        changing.input(SetLocale).mutation(call(setLocale)),
  people:           memberProcedure.meta(may('account.find')).input(FindPeople).query(call(findPeople)),
  setRole:          memberProcedure.meta(may('account.setRole')).use(limited('write')).input(SetRole).mutation(call(setRole)),
});
