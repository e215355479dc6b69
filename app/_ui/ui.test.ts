import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cairnOf } from './cairn';
import { problemsIn } from './form-values';

describe('a person’s cairn', () => {
  test('is the same for the same name, however it is typed', () => {
    expect(cairnOf('quiet-river')).toEqual(cairnOf('Quiet-River'));
  });

  test('differs from name to name', () => {
    const names = Array.from({ length: 200 }, (_, index) => `person-${index}`);
    expect(new Set(names.map((name) => JSON.stringify(cairnOf(name)))).size).toBe(200);
    expect(new Set(names.map((name) => cairnOf(name).hue)).size).toBe(12);
  });

  test('has three to five stones, and stays on its ground', () => {
    for (const name of ['a', 'ñandú', 'quiet-river', '石', 'x'.repeat(60)]) {
      const { stones } = cairnOf(name);
      expect([3, 4, 5]).toContain(stones.length);
      const numbers = stones.flatMap(({ path }) => (path.match(/-?[\d.]+/g) ?? []).map(Number));
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(40);
    }
  });
});

describe('the problems of a form', () => {
  const Ask = z.object({
    message: z.string().min(1, 'required').max(5, 'tooLong'),
    day: z.enum(['mon']),
    places: z.array(z.string()).min(1, 'places.none'),
  });
  const problems = (values: Record<string, unknown>) => {
    const parsed = Ask.safeParse(values);
    return parsed.success ? {} : problemsIn(parsed.error, values);
  };

  test('stand beside their fields, in our reasons', () => {
    expect(problems({ message: 'too many', day: 'mon', places: [] })).toEqual({ message: 'tooLong', places: 'places.none' });
  });

  test('call a missing answer "required", whatever it is an answer to', () => {
    expect(problems({ message: 'short', places: ['a'] })).toEqual({ day: 'required' });
    expect(problems({ message: 'short', day: 'tue', places: ['a'] })).toEqual({ day: 'invalid' });
  });
});

describe('the colours', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const colours = (part: string) =>
    new Map(
      [...part.matchAll(/--color-([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(([, name, l, c, h]) => [
        name,
        luminance(Number(l) / 100, Number(c), Number(h)),
      ]),
    );
  const schemes = { light: colours(light), dark: colours(dark) };
  const grounds = ['stone', 'surface', 'sunken', 'moss-soft', 'alert-soft', 'info-soft', 'dawn-soft'];
  // biome-ignore format: a table
  const pairs: [text: string, grounds: string[], least: number][] = [
    ['ink',      grounds,                          7],
    ['ink-soft', grounds,                          7],
    ['moss',     ['stone', 'surface', 'moss-soft', 'sunken'], 4.5],
    ['alert',    ['stone', 'surface', 'alert-soft'], 4.5],
    ['info',     ['stone', 'surface', 'info-soft'], 4.5],
    ['dawn',     ['stone', 'surface', 'dawn-soft'], 4.5],
    ['on-moss',  ['moss', 'moss-deep'],            4.5],
    ['on-alert', ['alert', 'alert-deep'],          4.5],
    ['edge',     ['stone', 'surface'],             3],
  ];

  test.each(Object.entries(schemes))('can be read on their grounds, in %s', (_, scheme) => {
    const weak = pairs.flatMap(([text, grounds, least]) =>
      grounds.map((ground) => ({ text, ground, ratio: contrast(scheme.get(text), scheme.get(ground)), least })),
    );
    expect(weak.filter(({ ratio, least }) => !(ratio >= least))).toEqual([]);
  });
});

const contrast = (one = Number.NaN, other = Number.NaN) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The relative luminance (WCAG 2) of an OKLCH colour, by way of linear sRGB as CSS Color 4 gives it. */
function luminance(l: number, c: number, h: number) {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * (rgb[0] ?? 0) + 0.7152 * (rgb[1] ?? 0) + 0.0722 * (rgb[2] ?? 0);
}
