import { accountsRouter } from './accounts';
import { discussionsRouter } from './discussions';
import { groupsRouter } from './groups';
import { meetingsRouter } from './meetings';
import { moderationRouter } from './moderation';
import { notificationsRouter } from './notifications';
import { siteRouter } from './site';
import { sponsorshipRouter } from './sponsorship';
import { createCallerFactory, router } from './trpc';

/** The whole API: one router for each domain. */
export const appRouter = router({
  accounts: accountsRouter,
  groups: groupsRouter,
  discussions: discussionsRouter,
  sponsorship: sponsorshipRouter,
  meetings: meetingsRouter,
  moderation: moderationRouter,
  notifications: notificationsRouter,
  site: siteRouter,
});
export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
