import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** An answer made once and given to many, packed both ways. */
export type Edition = {
  status: number;
  headers: Record<string, string>;
  /** Of the text before it is packed: the mark of this very content. */
  hash: string;
  length: number;
  gzip: Buffer;
  brotli: Buffer;
  /** As it is, when that is short; else it is unpacked for the few who read nothing packed. */
  plain?: Buffer;
};
/** Writes the text of an edition, a piece at a time. */
type Make = (write: (text: string) => Promise<void>) => Promise<void>;
type Kept = { edition: Edition; stamp: string; size: number };

/** More wait than will be answered in time. */
export class Busy extends Error {}

/**
 * Editions by their address, the ones asked for last, as many as fit. When the listings have changed, a new one is made beside: who asks
 * meanwhile waits a moment for it, and else gets the one before. So a feed that takes seconds to make never keeps anybody waiting for it
 * twice, and what is small is always as new as its listings.
 */
export class Editions {
  #kept = new Map<string, Kept>();
  #making = new Map<string, Promise<Edition>>();
  #size = 0;
  #waiting: (() => void)[] = [];
  #running = 0;

  constructor(
    private readonly most = 160_000_000,
    private readonly patience = 400,
    private readonly atOnce = 3,
  ) {}

  /**
   * The edition of this address.
   * @param stamp what it depends on: the version of the listings, and the minute if that matters
   */
  async get(key: string, stamp: string, given: Pick<Edition, 'status' | 'headers'>, make: Make): Promise<Edition> {
    const kept = this.#kept.get(key);
    if (kept) this.#put(key, kept);
    if (kept?.stamp === stamp) return kept.edition;
    const made = this.#making.get(key) ?? this.#make(key, stamp, given, make);
    if (!kept) return made;
    // Whoever goes away with the old one leaves the making to others, and its failure too.
    made.catch(() => {});
    return (await Promise.race([made, setTimeout(this.patience, undefined, { ref: false })])) ?? kept.edition;
  }

  #make(key: string, stamp: string, given: Pick<Edition, 'status' | 'headers'>, make: Make) {
    const made = this.#inTurn(() => pack(given, make)).finally(() => this.#making.delete(key));
    this.#making.set(key, made);
    return made.then((edition) => {
      const size = key.length + edition.gzip.length + edition.brotli.length + (edition.plain?.length ?? 0) + 1000;
      if (size <= this.most) this.#put(key, { edition, stamp, size });
      return edition;
    });
  }

  /** A few at once, and the next when one is done, so that everything else goes on. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length > 60) throw new Busy();
    if (this.#running >= this.atOnce) await new Promise<void>((go) => this.#waiting.push(go));
    this.#running++;
    try {
      return await work();
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
    }
  }

  #put(key: string, kept: Kept) {
    this.#size += kept.size - (this.#kept.get(key)?.size ?? 0);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const [oldest, { size }] of this.#kept) {
      if (this.#size <= this.most || oldest === key) break;
      this.#kept.delete(oldest);
      this.#size -= size;
    }
  }
}

/** What is longer is kept packed alone. */
const longestPlain = 256_000;

/** Packs a text while it is made: in memory there is only what is packed. The packing is done beside, in threads of its own. */
async function pack(given: Pick<Edition, 'status' | 'headers'>, make: Make): Promise<Edition> {
  const hash = createHash('sha256');
  // Level 5 of each is the knee of its curve: twice as fast as the usual, and a few hundredths larger.
  const packers = [createGzip({ level: 5 }), createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })];
  const packed = packers.map(async (packer) => {
    const parts: Buffer[] = [];
    for await (const part of packer) parts.push(part);
    return Buffer.concat(parts);
  });
  let plain: Buffer[] | undefined = [];
  let length = 0;
  try {
    await make(async (text) => {
      const piece = Buffer.from(text);
      hash.update(piece);
      length += piece.length;
      if (length > longestPlain) plain = undefined;
      plain?.push(piece);
      for (const packer of packers) if (!packer.write(piece)) await once(packer, 'drain');
    });
  } catch (fault) {
    for (const packer of packers) packer.destroy();
    await Promise.allSettled(packed);
    throw fault;
  }
  for (const packer of packers) packer.end();
  const [gzip = Buffer.alloc(0), brotli = Buffer.alloc(0)] = await Promise.all(packed);
  return { ...given, hash: hash.digest('base64url').slice(0, 22), length, gzip, brotli, ...(plain && { plain: Buffer.concat(plain) }) };
}
