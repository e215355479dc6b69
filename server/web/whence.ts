import type { IncomingMessage } from 'node:http';
import { env } from '@/server/env';

const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip'];

/**
 * What a client says of where it comes from is believed of a proxy of the host's alone (CAIRN_PROXY=1); otherwise the address of the
 * connection is noted, and the limits by network count that.
 */
export function setWhence({ headers, socket }: IncomingMessage) {
  if (env().CAIRN_PROXY !== '1') for (const name of forwarded) delete headers[name];
  headers['x-forwarded-for'] ??= socket.remoteAddress;
}
