import type { OutgoingHttpHeaders } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A page that was made for one reader and is the same for many: in pieces, between which the nonce of each answer goes. */
export type KeptPage = { pieces: Buffer[]; headers: OutgoingHttpHeaders; nonce: string; freshUntil: number };

type Packed = Omit<KeptPage, 'pieces'> & { packed: Buffer };

/** Pages by their key, the ones asked for last: some as they go out, and many more packed, which takes a sixth of the room. */
export class KeptPages {
  readonly #open: Shelf<KeptPage>;
  readonly #packed: Shelf<Packed>;

  /** @param open how many bytes of pages are kept as they are, and @param packed of packed ones */
  constructor({ open = 32_000_000, packed = 64_000_000 } = {}) {
    this.#packed = new Shelf(packed, ({ packed }) => packed.length);
    this.#open = new Shelf(
      open,
      ({ pieces }) => pieces.reduce((sum, { length }) => sum + length + 100, 0),
      (key, page) => this.#packed.put(key, pack(page)),
    );
  }

  get(key: string, now: number): KeptPage | undefined {
    const open = this.#open.take(key);
    const page = open ?? unpack(this.#packed.take(key));
    if (!page || now > page.freshUntil) return;
    this.#open.put(key, page);
    return page;
  }

  keep(key: string, page: KeptPage) {
    this.#packed.take(key);
    this.#open.put(key, page);
  }
}

/** So many bytes of things, in the order in which they were last put; whoever falls off its end is told to `onFallen`. */
class Shelf<Thing> {
  #things = new Map<string, { thing: Thing; size: number }>();
  #size = 0;

  constructor(
    private readonly most: number,
    private readonly sizeOf: (thing: Thing) => number,
    private readonly onFallen?: (key: string, thing: Thing) => void,
  ) {}

  take(key: string): Thing | undefined {
    const found = this.#things.get(key);
    if (!found) return;
    this.#things.delete(key);
    this.#size -= found.size;
    return found.thing;
  }

  put(key: string, thing: Thing) {
    this.take(key);
    // What a page needs besides its bytes: its headers and its place here.
    const size = key.length + this.sizeOf(thing) + 1000;
    this.#things.set(key, { thing, size });
    this.#size += size;
    for (const oldest of this.#things.keys()) {
      if (this.#size <= this.most) break;
      const fallen = this.take(oldest);
      if (fallen) this.onFallen?.(oldest, fallen);
    }
  }
}

function pack({ pieces, ...rest }: KeptPage): Packed {
  return { ...rest, packed: gzipSync(joined(pieces, rest.nonce), { level: 1 }) };
}

function unpack(page: Packed | undefined): KeptPage | undefined {
  if (!page) return;
  const { packed, ...rest } = page;
  return { ...rest, pieces: piecesOf(gunzipSync(packed), rest.nonce) };
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
