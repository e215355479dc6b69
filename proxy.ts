import { type NextRequest, NextResponse } from 'next/server';

const isDevelopment = process.env.NODE_ENV === 'development';

/** What goes out with every page: where it may load from, that nobody keeps or frames it, and who may find it. */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  // The help pages have a policy of their own, without any script at all.
  if (!isHelp(request.nextUrl.pathname)) response.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
  if (!isPublic(request.nextUrl.pathname)) response.headers.set('x-robots-tag', 'noindex, nofollow');
  return response;
}

/** Everything but what is only bytes of ours (scripts, styles, fonts and icons), and the API, which has headers of its own. */
export const config = { matcher: ['/((?!_next/static|_next/image|api/trpc|icon|favicon.ico).*)'] };

const always = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
};

/** Only our own scripts, and only those this very page named. The development server alone needs more. */
function contentSecurityPolicy(nonce: string) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const isHelp = (path: string) => path.startsWith('/help/');

/** Pages that a person may find by a search engine: the way in, help, and what is listed for everyone. */
const isPublic = (path: string) =>
  ['/', '/rules', '/privacy'].includes(path) || /^\/(help|meetings|groups|stages|questions)(\/[^/]*)?$/.test(path);
