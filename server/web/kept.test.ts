import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { joined, type KeptPage, KeptPages, piecesOf } from './kept';

/** A page of so many bytes, with the nonce in it twice. */
function page(bytes: number, freshUntil = 1000): KeptPage {
  const nonce = 'the-nonce';
  const html = Buffer.from(`${nonce}${randomBytes(bytes / 2).toString('hex')}${nonce}`);
  return { pieces: piecesOf(html, nonce), headers: {}, nonce, freshUntil };
}

const whole = (kept: KeptPage | undefined) => kept && joined(kept.pieces, 'another').toString();

test('a page that falls off the shelf of open ones is there, packed, and the same', () => {
  const pages = new KeptPages({ open: 30_000, packed: 1_000_000 });
  const made = Array.from({ length: 20 }, () => page(10_000));
  for (const [n, one] of made.entries()) pages.keep(`page ${n}`, one);
  for (const [n, one] of made.entries()) expect(whole(pages.get(`page ${n}`, 0))).toBe(whole(one));
});

test('the ones asked for last are kept, and no more than fit', () => {
  const pages = new KeptPages({ open: 30_000, packed: 30_000 });
  pages.keep('often', page(10_000));
  for (let n = 0; n < 20; n++) {
    pages.keep(`page ${n}`, page(10_000));
    expect(pages.get('often', 0)).toBeDefined();
  }
  const kept = Array.from({ length: 20 }, (_, n) => pages.get(`page ${n}`, 0)).filter(Boolean);
  expect(kept.length).toBeGreaterThan(1);
  expect(kept.length).toBeLessThan(8);
});

test('an old page is not given out, and a newer one takes its place', () => {
  const pages = new KeptPages();
  pages.keep('page', page(100, 1000));
  expect(pages.get('page', 1001)).toBeUndefined();
  const newer = page(100, 2000);
  pages.keep('page', newer);
  expect(whole(pages.get('page', 1500))).toBe(whole(newer));
});
