import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@/server/api/root';

/** A post as this person may see it: what the API gives. */
export type Post = inferRouterOutputs<AppRouter>['discussions']['thread']['posts'][number];
