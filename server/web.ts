import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import next from 'next';
import { answerRequest } from './web/answer';

// The app process: `tsx server/web.ts --host 127.0.0.1 --port 3000`. Next makes the pages; the API, the live streams and the pages that
// are kept for many readers are answered here, without it.
const { values } = parseArgs({ options: { host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '3000' } } });
const hostname = values.host;
const port = Number(values.port);

const server = createServer();
const app = next({ dev: process.env.NODE_ENV !== 'production', hostname, port, httpServer: server });
await app.prepare();
server.on('request', answerRequest(app.getRequestHandler()));
server.listen(port, hostname);
// What was compiled is kept for the next start. Left to the end, that would take seconds of the few there are to end in.
setTimeout(flushCompileCache, 3000).unref();

/** Lets answers that are being given end, and then the streams, which would never. */
function end() {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 300);
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
