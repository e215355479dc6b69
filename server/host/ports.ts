import { createServer } from 'node:net';

/** Whether nobody listens there. Port 0 asks the system for one, and always is. */
export const isFree = async (port: number, host: string) => (await listenFor(port, host)) !== undefined;

/** A port of this machine that nobody listens on, the given one if it can be had. */
export async function freePort(wanted?: number) {
  const port = (wanted && (await listenFor(wanted, '127.0.0.1'))) || (await listenFor(0, '127.0.0.1'));
  if (!port) throw new Error('This machine has no free port.');
  return port;
}

function listenFor(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
