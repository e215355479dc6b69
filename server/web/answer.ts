import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerLive } from '@/server/api/live-stream';
import { noteFault } from '@/server/faults';
import { answerApi } from './api';
import { ReaderGone } from './collected';
import { answerListings } from './listings';
import { answerKeptPage } from './pages';
import { answerTile } from './tiles';
import { setWhence } from './whence';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** Answers a request here if it is one of ours, and else has Next answer it. */
export function answerRequest(next: Answer) {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    setWhence(request);
    if (request.url?.startsWith('/api/live?')) return answerLive(request, response);
    if (await answerListings(request, response)) return;
    if (await answerTile(request, response)) return;
    // While it is developed, Next answers it all, and takes up each change of the sources.
    if (process.env.NODE_ENV !== 'production') return next(request, response);
    if (request.url?.startsWith('/api/trpc/')) return answerApi(request, response);
    if (!(await answerKeptPage(request, response, next))) return next(request, response);
  };
  return (request: IncomingMessage, response: ServerResponse) =>
    void answer(request, response).catch((fault) => {
      if (!(fault instanceof ReaderGone)) noteFault(fault);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
}
