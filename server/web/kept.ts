import type { OutgoingHttpHeaders } from 'node:http';

/** A page that was made for one reader and is the same for many: in pieces, between which the nonce of each answer goes. */
export type KeptPage = { pieces: Buffer[]; headers: OutgoingHttpHeaders; nonce: string; madeAt: number };

/** Pages by their key, the ones asked for last. They are as old as their "5 minutes ago" may be, and as many as fit. */
export class KeptPages {
  #pages = new Map<string, KeptPage & { size: number }>();
  #size = 0;

  constructor(
    private readonly most = 64_000_000,
    private readonly oldest = 60_000,
  ) {}

  get(key: string, now: number): KeptPage | undefined {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#drop(key);
    if (now - page.madeAt > this.oldest) return;
    this.#put(key, page);
    return page;
  }

  keep(key: string, page: KeptPage) {
    const size = key.length + page.pieces.reduce((sum, { length }) => sum + length + 100, 1000);
    this.#drop(key);
    this.#put(key, { ...page, size });
    for (const oldest of this.#pages.keys()) {
      if (this.#size <= this.most) break;
      this.#drop(oldest);
    }
  }

  #put(key: string, page: KeptPage & { size: number }) {
    this.#pages.set(key, page);
    this.#size += page.size;
  }

  #drop(key: string) {
    this.#size -= this.#pages.get(key)?.size ?? 0;
    this.#pages.delete(key);
  }
}

/** Takes a page apart at its nonce. */
export function piecesOf(html: Buffer, nonce: string): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = html.indexOf(nonce); at !== -1; at = html.indexOf(nonce, from)) {
    pieces.push(html.subarray(from, at));
    from = at + nonce.length;
  }
  return [...pieces, html.subarray(from)];
}

/** Puts it together again with another. */
export function joined(pieces: Buffer[], nonce: string): Buffer {
  const between = Buffer.from(nonce);
  return Buffer.concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece])));
}
