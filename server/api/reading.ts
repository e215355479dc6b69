import { FindUnanswered } from '@/server/discussions/input';
import { findUnanswered, measureAnswers } from '@/server/discussions/unanswered';
import { FindBookmarks, FindUnread, KeepPost, MarkRead, OfferHelp, WishThread } from '@/server/reading/input';
import { keepPost, markRead, offerHelp, wishThread } from '@/server/reading/mutations';
import { findBookmarks, getHelping, unreadGroups, unreadOf } from '@/server/reading/queries';
import { call, limited, may, memberProcedure, router } from './trpc';

const marking = memberProcedure.use(limited('mark'));

// biome-ignore format: a table
export const readingRouter = router({
  unread:    memberProcedure.meta(may('reading.see')).input(FindUnread).query(call(unreadOf)),
  groups:    memberProcedure.meta(may('reading.see')).query(({ ctx }) => unreadGroups(ctx)),
  bookmarks: memberProcedure.meta(may('reading.see')).input(FindBookmarks).query(call(findBookmarks)),
  read:      marking.meta(may('reading.keep')).input(MarkRead).mutation(call(markRead)),
  wish:      marking.meta(may('reading.keep')).input(WishThread).mutation(call(wishThread)),
  bookmark:  marking.meta(may('reading.keep')).input(KeepPost).mutation(call(keepPost)),
  helping:   memberProcedure.meta(may('answers.offer')).query(({ ctx }) => getHelping(ctx)),
  offerHelp: marking.meta(may('answers.offer')).input(OfferHelp).mutation(call(offerHelp)),
  waiting:   memberProcedure.meta(may('answers.find')).input(FindUnanswered).query(call(findUnanswered)),
  answers:   memberProcedure.meta(may('answers.measure')).query(({ ctx }) => measureAnswers(ctx)),
});
