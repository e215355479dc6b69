import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { contextOf, type RequestContext } from './context';

/**
 * One context for each page that is made. It asks for the request first, so that Next knows at build time that no page can be made
 * without one.
 */
export const createContext = cache(async (): Promise<RequestContext> => {
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  return contextOf({ headers: sent, cookies: jar });
});
