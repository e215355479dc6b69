import { aboutSite } from '@/server/site/queries';
import { may, publicProcedure, router } from './trpc';

export const siteRouter = router({
  about: publicProcedure.meta(may('site.about')).query(({ ctx }) => aboutSite(ctx)),
});
