import { TRPCError } from '@trpc/server';
import { createContext } from './page-context';
import { createCaller } from './root';

const api = createCaller(createContext);

/** Where a mail program ends the mails with one click (RFC 8058), and where the button of the page posts to. */
export async function endMails(request: Request) {
  const { searchParams } = new URL(request.url);
  try {
    await api.notifications.unsubscribe({ token: searchParams.get('token') ?? '' });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const isKnown = error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST';
    return new Response(null, { status: isKnown ? 404 : error.code === 'TOO_MANY_REQUESTS' ? 429 : 500 });
  }
  if (!searchParams.has('page')) return new Response(null, { status: 204 });
  return new Response(null, { status: 303, headers: { location: '/unsubscribe?done=1' } });
}
