import { isIPv6 } from 'node:net';

/**
 * Which site a request says it comes from: ours, another that would act behind a person's back, or none, as programs do. Browsers say
 * the site over https alone; otherwise the origin tells, which is why pages with a form have the referrer policy `same-origin`.
 */
export function comesFrom({ headers }: Pick<Request, 'headers'>): 'here' | 'elsewhere' | 'unsaid' {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' ? 'here' : 'elsewhere';
  const origin = headers.get('origin');
  if (origin === null) return 'unsaid';
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host ? 'here' : 'elsewhere';
}

/**
 * The network a request came from: the first address the nearest proxy names, or the loopback one when there is none. Of a
 * version 6 address that is its first half, for a household has 2^64 of them.
 */
export function networkOf(headers: Headers) {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || '127.0.0.1';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? (isIPv6(address) ? firstHalf(address) : address);
}

function firstHalf(address: string) {
  const [start = '', end] = address.toLowerCase().split('::');
  const parts = (text = '') => text.split(':').filter(Boolean);
  const zeros = end === undefined ? 0 : 8 - parts(start).length - parts(end).length;
  const groups = [...parts(start), ...Array.from({ length: zeros }, () => '0'), ...parts(end)];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** A page of ours that somebody wished to go on to, when it is one: printable, and never the address of another site. */
export const pageHere = (next: unknown) => (typeof next === 'string' && /^\/[\w-][\x21-\x7e]{0,500}$/.test(next) ? next : undefined);
