import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { noteFault } from '@/server/faults';
import { contextOf, cookiesOf } from './context';
import { comesFrom } from './origin';
import { appRouter } from './root';

/** How many calls may come in one request: more than any page makes, and too few to make a request a burden. */
const maxBatchSize = 20;

const headers = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** Answers a call of the API from a browser. Nothing is changed for a page of another site, even one on the same machine. */
export function answerCall(request: Request): Response | Promise<Response> {
  if (request.method !== 'GET' && comesFrom(request) === 'elsewhere') return new Response(null, { status: 403 });
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: ({ req: { headers } }) => contextOf({ headers, cookies: cookiesOf(headers) }),
    maxBatchSize,
    responseMeta: () => ({ headers }),
    onError({ error }) {
      // A procedure has noted its own faults already, and kept nothing of them.
      if (error.code === 'INTERNAL_SERVER_ERROR' && error.cause) noteFault(error.cause);
    },
  });
}
