import { lookup as resolve } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { conflict } from '@/server/errors';

/** Gives all addresses of a name. The machine's own way of asking, unless a test brings another. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;
const ask: Resolve = (host) => resolve(host, { all: true });

/**
 * Whether an address is on the open internet. All else (this machine, its network, a provider's inside, addresses that carry another one
 * within, and what is kept for special use) is where a stranger's feed must never make this server knock.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // `::a.b.c.d` carries an IPv4 address in an old way that the library takes for an ordinary one.
  if (
    parsed.kind() === 'ipv6' &&
    parsed
      .toByteArray()
      .slice(0, 12)
      .every((byte) => byte === 0)
  )
    return false;
  return parsed.range() === 'unicast';
}

/** Refuses an address that is written as a number, in any of the ways a browser understands, and is not public. */
export function refuseInside({ hostname }: URL, isNear: boolean): void {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!isNear && ipaddr.isValid(literal) && !isPublicAddress(literal)) throw conflict('meetings.addressInside');
}

/**
 * A name is looked up once, and the connection goes to what was looked at: a name that answers differently the second time gains nothing.
 * One address of several that is not public is enough to refuse.
 */
export function pinnedLookup(isNear: boolean, names: Resolve = ask): LookupFunction {
  return (host, { all }, done) => {
    names(host).then(
      (found) => {
        const [first] = found;
        if (!first || (!isNear && found.some(({ address }) => !isPublicAddress(address))))
          return done(conflict('meetings.addressInside'), '', 0);
        if (all) done(null, found);
        else done(null, first.address, first.family);
      },
      () => done(conflict('meetings.addressUnknown'), '', 0),
    );
  };
}
