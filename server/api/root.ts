import { accountsRouter } from './accounts';
import { contactsRouter } from './contacts';
import { discussionsRouter } from './discussions';
import { groupsRouter } from './groups';
import { listingsRouter } from './listings';
import { meetingsRouter } from './meetings';
import { messagesRouter } from './messages';
import { moderationRouter } from './moderation';
import { notificationsRouter } from './notifications';
import { pairsRouter } from './pairs';
import { readingRouter } from './reading';
import { safetyRouter } from './safety';
import { searchRouter } from './search';
import { siteRouter } from './site';
import { sponsorshipRouter } from './sponsorship';
import { createCallerFactory, router } from './trpc';
import { watchRouter } from './watch';

/** The whole API: one router for each domain. */
export const appRouter = router({
  accounts: accountsRouter,
  groups: groupsRouter,
  discussions: discussionsRouter,
  reading: readingRouter,
  sponsorship: sponsorshipRouter,
  pairs: pairsRouter,
  contacts: contactsRouter,
  messages: messagesRouter,
  listings: listingsRouter,
  meetings: meetingsRouter,
  moderation: moderationRouter,
  notifications: notificationsRouter,
  safety: safetyRouter,
  search: searchRouter,
  site: siteRouter,
  watch: watchRouter,
});
export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
