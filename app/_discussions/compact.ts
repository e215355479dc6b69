import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@/server/api/root';
import type { Thread } from './post';

/** A thread as its page sends it to the browser: with its head apart, since that changes while somebody reads. */
export function compact(thread: inferRouterOutputs<AppRouter>['discussions']['thread']): Thread {
  const { title, contentWarning, isQuestion, closedAt, pinnedAt, hiddenAt, ...rest } = thread;
  return { ...rest, head: { title, contentWarning, isQuestion, closedAt, pinnedAt, hiddenAt } };
}
