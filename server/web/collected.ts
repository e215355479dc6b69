import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Chunk = string | Uint8Array;
type Done = (error?: Error | null) => void;

/** Whoever asked is not there any more: nobody's fault. */
export class ReaderGone extends Error {}

/**
 * Has what is written to a response kept back, until all of it is there. The status and the headers stay with the response, which is then
 * as if nothing had been sent. Throws `ReaderGone` when the reader goes away before.
 */
export function collected(response: ServerResponse): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const keep = (chunk: Chunk | Done | null | undefined, encoding?: BufferEncoding | Done) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  return new Promise((resolve, reject) => {
    response.once('close', () => reject(new ReaderGone()));
    const over = {
      write(chunk: Chunk, encoding?: BufferEncoding | Done, done?: Done) {
        keep(chunk, encoding);
        const tell = typeof encoding === 'function' ? encoding : done;
        if (tell) queueMicrotask(tell);
        return true;
      },
      writeHead(status: number, ...given: (string | OutgoingHttpHeaders | undefined)[]) {
        response.statusCode = status;
        const headers = given.find((one) => typeof one === 'object') ?? {};
        for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
        return response;
      },
      flushHeaders() {},
      end(chunk?: Chunk | Done, encoding?: BufferEncoding | Done) {
        keep(chunk, encoding);
        // What stood over the methods of the response goes, so that these are there again.
        for (const name of Object.keys(over)) Reflect.deleteProperty(response, name);
        resolve(Buffer.concat(chunks));
        return response;
      },
    };
    Object.assign(response, over);
  });
}
