import {
  AnswerRequest,
  ApplyToSponsor,
  ApproveSponsor,
  BrowseSponsors,
  GetSponsor,
  OneSponsorship,
  RequestSponsor,
  SeekerWishes,
  SetCapacity,
  SponsorProfile,
} from '@/server/sponsorship/input';
import { answerRequest, endSponsorship, forgetWishes, requestSponsor, saveWishes, withdrawRequest } from '@/server/sponsorship/mutations';
import {
  applyToSponsor,
  approveSponsor,
  pauseSponsoring,
  resumeSponsoring,
  saveSponsorProfile,
  setCapacity,
} from '@/server/sponsorship/offering';
import {
  browseSponsors,
  findApplications,
  findSponsors,
  getSponsor,
  getSponsorship,
  mySponsorProfile,
  mySponsorships,
  myWishes,
} from '@/server/sponsorship/queries';
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

  profile:       memberProcedure.meta(may('sponsor.edit')).query(call(mySponsorProfile)),
  offer:         write.meta(may('sponsor.apply')).input(ApplyToSponsor).mutation(call(applyToSponsor)),
  saveProfile:   write.meta(may('sponsor.edit')).input(SponsorProfile).mutation(call(saveSponsorProfile)),
  setCapacity:   write.meta(may('sponsor.edit')).input(SetCapacity).mutation(call(setCapacity)),
  pause:         write.meta(may('sponsor.edit')).mutation(call(pauseSponsoring)),
  resume:        write.meta(may('sponsor.edit')).mutation(call(resumeSponsoring)),
  applications:  memberProcedure.meta(may('sponsor.review')).query(call(findApplications)),
  approve:       write.meta(may('sponsor.approve')).input(ApproveSponsor).mutation(call(approveSponsor)),

  mine:          memberProcedure.meta(may('sponsorship.read')).query(call(mySponsorships)),
  get:           memberProcedure.meta(may('sponsorship.read')).input(OneSponsorship).query(call(getSponsorship)),
  request:       memberProcedure.use(limited('ask')).meta(may('sponsorship.request')).input(RequestSponsor).mutation(call(requestSponsor)),
  answer:        write.meta(may('sponsorship.answer')).input(AnswerRequest).mutation(call(answerRequest)),
  withdraw:      write.meta(may('sponsorship.withdraw')).input(OneSponsorship).mutation(call(withdrawRequest)),
  end:           write.meta(may('sponsorship.end')).input(OneSponsorship).mutation(call(endSponsorship)),
});
