// Loaded first in each app process. What a client says of where it comes from is believed of a proxy of ours alone (CAIRN_PROXY=1);
// otherwise Next is left to note the address of the connection, and the limits by network count that.
import { subscribe } from 'node:diagnostics_channel';

if (process.env.CAIRN_PROXY !== '1') {
  subscribe('http.server.request.start', ({ request }) => {
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']) delete request.headers[name];
  });
}
