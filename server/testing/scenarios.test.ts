import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The cases of the sections that are held whole: each has a row. */
const whole = {
  A: '02 04 05 08 09 11 12 13',
  B: '01 02 03 06 07 08 09 10 11 12',
  C: '01 02 03 04 06 07 08 10 11 14 15 17 18',
  D: '01 03 04 06 08',
  E: '01 02 05 07 08 10 11 12 14 16 17 19',
  F: '01 02 03 04 05 07 08 12 13 14',
  G: '01 02 03 04 07 09 11 13 14',
  H: '01 03 04 06 07',
  I: '01 02 03 04',
  J: '01 02 04 07 08',
  K: '01 03 04 06 08',
  SR: '01 02 03 04 05 06 07 08 09 10',
  L: '01 02 05 06 08 09',
  M: '02 04 05 06 07 08',
  N: '02 03 05 06 08',
  O: '02 03 05 06',
  P: '01 02 03 04 05',
  Q: '01 02 03 04 05',
};

const rows = [...readFileSync('docs/scenarios.md', 'utf8').matchAll(/^\| ([A-Z]{1,2}\d{1,2}) \| (\S+) \| (.+) \|$/gm)].map(
  ([, id = '', file = '', name = '']) => ({ id, file, name: name.trim() }),
);

/** The names of the tests in a file, and of the blocks they stand in; those of a table begin a line of it. */
function namesIn(file: string) {
  const source = readFileSync(file, 'utf8');
  const called = [...source.matchAll(/\b(?:test|it|plain|describe)(?:\.[a-z]+)*(?:\([^'"`]*?\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs)];
  const inTables = [...source.matchAll(/^\s*\[?\s*(['"])((?:\\.|(?!\1).)*)\1/gm)];
  const overTables = [...source.matchAll(/\](?: as const)?\)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs)];
  return new Set([...called, ...inTables, ...overTables].map(([, , name = '']) => name.replaceAll(/\\(.)/g, '$1')));
}

describe('docs/scenarios.md', () => {
  test('has rows', () => expect(rows.length).toBeGreaterThan(50));

  test('names tests that are there', () => {
    const gone = rows.filter(({ file, name }) => !existsSync(file) || !namesIn(file).has(name));
    expect(gone).toEqual([]);
  });

  test('has a row for each case of the sections that are held whole', () => {
    const held = new Set(rows.map(({ id }) => id));
    const cases = Object.entries(whole).flatMap(([section, numbers]) => numbers.split(' ').map((number) => section + number));
    expect(cases.filter((id) => !held.has(id))).toEqual([]);
  });

  test('has a test for each of the twenty requirements of privacy, whose name begins with its number', () => {
    const held = rows.filter(({ id, name }) => name.startsWith(`${id.replace('PR', 'P')}: `)).map(({ id }) => id);
    expect(Array.from({ length: 20 }, (_, at) => `PR${at + 1}`).filter((id) => !held.includes(id))).toEqual([]);
  });

  test('has no row that is not read', () => {
    const lines = readFileSync('docs/scenarios.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (case|-+) \|/.test(line));
    expect(lines).toHaveLength(rows.length);
  });
});
