import { answerOffer, answerRequest } from '@/server/sponsorship/answering';
import { answerChat, askChat, myChats, withdrawChat } from '@/server/sponsorship/chats';
import { confirmPairCode, dropPairCode, givePairCode, makePairCode, myPairCodes } from '@/server/sponsorship/connecting';
import { askForSomeoneElse, endSponsorship, takeBackEnd } from '@/server/sponsorship/ending';
import { letGo, liftHold } from '@/server/sponsorship/holds';
import {
  AcceptConduct,
  AnswerChat,
  AnswerOffer,
  AnswerRequest,
  ApplyToSponsor,
  AskChat,
  AskReference,
  BrowseSponsors,
  ConnectByCode,
  DeclineSponsor,
  EndSponsorship,
  FinishTraining,
  GetRound,
  GetSponsor,
  GiveReference,
  KnowPerson,
  MakePairCode,
  OneChat,
  OneSponsor,
  OneSponsorship,
  ProposeSponsor,
  RequestSponsor,
  SaveAnswers,
  SaveRanking,
  SeekerWishes,
  SetCapacity,
  SponsorProfile,
  StartRound,
} from '@/server/sponsorship/input';
import {
  knowPerson,
  myAcquaintances,
  myAnswers,
  myRanking,
  pauseLooking,
  resumeLooking,
  saveAnswers,
  saveRanking,
  unknowPerson,
} from '@/server/sponsorship/looking';
import { forgetWishes, requestSponsor, saveWishes, withdrawRequest } from '@/server/sponsorship/mutations';
import {
  applyToSponsor,
  pauseSponsoring,
  restFromSponsoring,
  resumeSponsoring,
  retireFromSponsoring,
  saveSponsorProfile,
  setCapacity,
} from '@/server/sponsorship/offering';
import {
  browseSponsors,
  findSponsors,
  getSponsor,
  getSponsorship,
  mySponsorProfile,
  mySponsorships,
  myWishes,
} from '@/server/sponsorship/queries';
import { findRounds, getRound, scoresAndLasting, sponsorshipFigures } from '@/server/sponsorship/round-report';
import { startRound } from '@/server/sponsorship/rounds';
import { findApplications, findHeld, myReferences, myStanding } from '@/server/sponsorship/standing';
import { acceptConduct, finishTraining } from '@/server/sponsorship/training';
import { approveSponsor, askReference, declineSponsor, giveReference, proposeSponsor, takeUp } from '@/server/sponsorship/vetting';
import { call, limited, may, memberProcedure, router } from './trpc';

const write = memberProcedure.use(limited('write'));

// biome-ignore format: a table
export const sponsorshipRouter = router({
  sponsors:      memberProcedure.meta(may('sponsor.find')).query(call(findSponsors)),
  browse:        memberProcedure.meta(may('sponsor.find')).input(BrowseSponsors).query(call(browseSponsors)),
  sponsor:       memberProcedure.meta(may('sponsor.read')).input(GetSponsor).query(call(getSponsor)),
  wishes:        memberProcedure.meta(may('sponsor.seek')).query(call(myWishes)),
  saveWishes:    write.meta(may('sponsor.seek')).input(SeekerWishes).mutation(call(saveWishes)),
  forgetWishes:  write.meta(may('sponsor.seek')).mutation(call(forgetWishes)),
  answers:       memberProcedure.meta(may('sponsor.seek')).query(call(myAnswers)),
  saveAnswers:   write.meta(may('sponsor.seek')).input(SaveAnswers).mutation(call(saveAnswers)),
  ranking:       memberProcedure.meta(may('sponsor.seek')).query(call(myRanking)),
  saveRanking:   write.meta(may('sponsor.seek')).input(SaveRanking).mutation(call(saveRanking)),
  pauseLooking:  write.meta(may('sponsor.seek')).mutation(call(pauseLooking)),
  resumeLooking: write.meta(may('sponsor.seek')).mutation(call(resumeLooking)),
  known:         memberProcedure.meta(may('sponsor.seek')).query(call(myAcquaintances)),
  know:          write.meta(may('sponsor.seek')).input(KnowPerson).mutation(call(knowPerson)),
  unknow:        write.meta(may('sponsor.seek')).input(OneSponsor).mutation(call(unknowPerson)),

  chats:         memberProcedure.meta(may('introChat.read')).query(call(myChats)),
  askChat:       memberProcedure.use(limited('ask')).meta(may('introChat.ask')).input(AskChat).mutation(call(askChat)),
  answerChat:    write.meta(may('introChat.answer')).input(AnswerChat).mutation(call(answerChat)),
  withdrawChat:  write.meta(may('introChat.withdraw')).input(OneChat).mutation(call(withdrawChat)),

  codes:         memberProcedure.meta(may('sponsor.connect')).query(call(myPairCodes)),
  makeCode:      write.meta(may('sponsor.connect')).input(MakePairCode).mutation(call(makePairCode)),
  giveCode:      memberProcedure.use(limited('ask')).meta(may('sponsor.connect')).input(ConnectByCode).mutation(call(givePairCode)),
  confirmCode:   write.meta(may('sponsor.connect')).mutation(call(confirmPairCode)),
  dropCode:      write.meta(may('sponsor.connect')).mutation(call(dropPairCode)),

  rounds:        memberProcedure.meta(may('round.read')).query(call(findRounds)),
  round:         memberProcedure.meta(may('round.read')).input(GetRound).query(call(getRound)),
  figures:       memberProcedure.meta(may('round.read')).query(call(sponsorshipFigures)),
  lasting:       memberProcedure.meta(may('round.read')).query(call(scoresAndLasting)),
  startRound:    write.meta(may('round.run')).input(StartRound).mutation(call(startRound)),

  profile:       memberProcedure.meta(may('sponsor.edit')).query(call(mySponsorProfile)),
  offer:         write.meta(may('sponsor.apply')).input(ApplyToSponsor).mutation(call(applyToSponsor)),
  saveProfile:   write.meta(may('sponsor.edit')).input(SponsorProfile).mutation(call(saveSponsorProfile)),
  setCapacity:   write.meta(may('sponsor.edit')).input(SetCapacity).mutation(call(setCapacity)),
  pause:         write.meta(may('sponsor.edit')).mutation(call(pauseSponsoring)),
  resume:        write.meta(may('sponsor.edit')).mutation(call(resumeSponsoring)),
  applications:  memberProcedure.meta(may('sponsor.review')).query(call(findApplications)),
  approve:       write.meta(may('sponsor.approve')).input(OneSponsor).mutation(call(approveSponsor)),
  standing:      memberProcedure.meta(may('sponsor.edit')).query(call(myStanding)),
  rest:          write.meta(may('sponsor.edit')).mutation(call(restFromSponsoring)),
  retire:        write.meta(may('sponsor.edit')).mutation(call(retireFromSponsoring)),
  askReference:  memberProcedure.use(limited('ask')).meta(may('sponsor.edit')).input(AskReference).mutation(call(askReference)),
  references:    memberProcedure.meta(may('sponsor.refer')).query(call(myReferences)),
  giveReference: write.meta(may('sponsor.refer')).input(GiveReference).mutation(call(giveReference)),
  train:         write.meta(may('sponsor.edit')).input(FinishTraining).mutation(call(finishTraining)),
  promise:       write.meta(may('sponsor.edit')).input(AcceptConduct).mutation(call(acceptConduct)),
  takeUp:        write.meta(may('sponsor.propose')).input(OneSponsor).mutation(call(takeUp)),
  propose:       write.meta(may('sponsor.propose')).input(ProposeSponsor).mutation(call(proposeSponsor)),
  turnDown:      write.meta(may('sponsor.propose')).input(DeclineSponsor).mutation(call(declineSponsor)),
  held:          memberProcedure.meta(may('sponsor.review')).query(call(findHeld)),
  lift:          write.meta(may('sponsor.lift')).input(OneSponsor).mutation(call(liftHold)),
  letGo:         write.meta(may('sponsor.lift')).input(OneSponsor).mutation(call(letGo)),

  mine:          memberProcedure.meta(may('sponsorship.read')).query(call(mySponsorships)),
  get:           memberProcedure.meta(may('sponsorship.read')).input(OneSponsorship).query(call(getSponsorship)),
  request:       memberProcedure.use(limited('ask')).meta(may('sponsorship.request')).input(RequestSponsor).mutation(call(requestSponsor)),
  answer:        write.meta(may('sponsorship.answer')).input(AnswerRequest).mutation(call(answerRequest)),
  withdraw:      write.meta(may('sponsorship.withdraw')).input(OneSponsorship).mutation(call(withdrawRequest)),
  end:           write.meta(may('sponsorship.end')).input(EndSponsorship).mutation(call(endSponsorship)),
  takeBackEnd:   write.meta(may('sponsorship.end')).input(OneSponsorship).mutation(call(takeBackEnd)),
  someoneElse:   write.meta(may('sponsorship.end')).input(OneSponsorship).mutation(call(askForSomeoneElse)),
  answerOffer:   write.meta(may('sponsorship.answerOffer')).input(AnswerOffer).mutation(call(answerOffer)),
});
