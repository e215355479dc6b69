import { anyone, type Policy } from '@/server/policy';

/** What the site says of itself: to everyone. */
// biome-ignore format: a table
export const sitePolicy: Policy<'about', unknown> = {
  about: [anyone],
};
