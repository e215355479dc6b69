import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Snapshot } from './snapshot';

const text = 'Hard words. ![a picture](https://example.org/one.jpg)';
const shown = (veil?: string) => renderToStaticMarkup(createElement(Snapshot, { author: 'quiet-river', text, veil }));

test('F14: hard words of a case are blurred and grey until somebody taps, and no picture of anybody is ever loaded', () => {
  const veiled = shown('Show these words');
  expect(veiled).toMatch(
    /<details(?![^>]* open)[^>]*><summary[^>]*>Show these words<span aria-hidden[^>]*class="[^"]*blur[^"]*grayscale[^"]*"[^>]*>[▒ ]+<\/span><\/summary><blockquote/,
  );
  // What is blurred is no word of it: it can be neither selected nor read aloud.
  expect(veiled.split('</summary>')[0]).not.toContain('Hard words');
  for (const html of [veiled, shown()]) {
    expect(html).toContain('Hard words. ![a picture](https://example.org/one.jpg)');
    expect(html).not.toMatch(/<(?:img|video|audio|iframe|object)\b/);
  }
  expect(shown()).not.toContain('<details');
});
