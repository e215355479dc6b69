import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { createContext } from '@/server/api/context';
import { appRouter } from '@/server/api/root';

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req,
    router: appRouter,
    createContext,
    onError({ error }) {
      // A refusal is not a fault. Anything else is, and its message stays in the log.
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(error.cause ?? error);
    },
  });
export { handler as GET, handler as POST };
