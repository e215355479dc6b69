import { TRPCError } from '@trpc/server';
import { AppError } from '@/server/errors';
import { comesFrom } from './origin';
import { createContext } from './page-context';
import { createCaller } from './root';

const api = createCaller(createContext);
const page = '/me/privacy';

/** Answers the form for a copy of one's own data with the file itself: nothing of it is kept, and no link leads to it. */
export async function answerCopy(request: Request) {
  if (comesFrom(request) !== 'here') return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  try {
    const copy = await api.accounts.copy({ passphrase: String(form.get('passphrase') ?? '') });
    const isPage = form.get('format') === 'html';
    const text = isPage ? asPage(copy) : JSON.stringify(copy, null, 2);
    return new Response(text, {
      headers: {
        'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
        // A name that says nothing of what it is.
        'content-disposition': `attachment; filename="my-data.${isPage ? 'html' : 'json'}"`,
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === 'UNAUTHORIZED') return to('/sign-in');
    const reason =
      error.cause instanceof AppError ? error.cause.reason : error.code === 'BAD_REQUEST' ? 'account.wrongPassphrase' : 'internal';
    return to(`${page}?problem=${encodeURIComponent(reason)}#copy`);
  }
}

const to = (location: string) => new Response(null, { status: 303, headers: { location } });

/** The same to be read: each part under its name, what is in it as a list. */
function asPage(copy: object) {
  return [
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>My data</title>',
    '<style>body{font:1rem/1.5 system-ui;max-width:45rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem 1rem;white-space:pre-line}</style>',
    listOf(copy),
  ].join('\n');
}

function listOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (value instanceof Date) return escaped(value.toISOString());
  if (Array.isArray(value)) return value.length === 0 ? '–' : `<ol>${value.map((one) => `<li>${listOf(one)}</li>`).join('')}</ol>`;
  if (typeof value !== 'object') return escaped(String(value));
  return `<dl>${Object.entries(value)
    .map(([name, inner]) => `<dt>${escaped(name)}</dt><dd>${listOf(inner)}</dd>`)
    .join('')}</dl>`;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
