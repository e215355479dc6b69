import { describe, expect, test } from 'vitest';
import type { LineKind } from '@/db/vocabulary';
import { choiceOf, chosenIn, countriesOf, countryOf, linesFor } from './lines-for';

const line = (name: string, country: string, kind: LineKind, ...languages: string[]) => ({ name, country, kind, languages });
/** As the host ordered them: a site in Great Britain. */
const lines = [
  line('Samaritans', 'GB', 'listening', 'en', 'cy'),
  line('Línea', 'GB', 'listening', 'es'),
  line('988', 'US', 'suicide', 'en', 'es'),
  line('Never alone', 'US', 'overdose', 'en'),
  line('Anywhere', 'XX', 'listening', 'en'),
];
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe('the numbers that are shown', () => {
  test('are those of the host’s own country until the reader chooses another that has any', () => {
    expect(countriesOf(lines)).toEqual(['GB', 'US']);
    expect(countryOf(lines, undefined)).toBe('GB');
    expect(countryOf(lines, 'US')).toBe('US');
    expect(countryOf(lines, 'FR')).toBe('GB');
    expect(countryOf([], 'US')).toBeUndefined();
  });

  test('begin with those that speak the reader’s language, and end with those for any country', () => {
    expect(names(linesFor(lines, 'GB', 'en'))).toEqual(['Samaritans', 'Línea', 'Anywhere']);
    expect(names(linesFor(lines, 'GB', 'es'))).toEqual(['Línea', 'Samaritans', 'Anywhere']);
  });

  test('begin with what is needed most, whatever it speaks', () => {
    expect(names(linesFor(lines, 'US', 'es', ['overdose']))).toEqual(['Never alone', '988', 'Anywhere']);
  });
});

test('the choice is read back from the cookie it was kept in, and from no other', () => {
  expect(chosenIn(choiceOf('CA'))).toBe('CA');
  expect(chosenIn('locale=es; help_country=GB')).toBe('GB');
  expect(chosenIn('my_help_country=GB; help_country=gb; help_country=<b>')).toBeUndefined();
});
