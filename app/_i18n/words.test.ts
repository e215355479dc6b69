import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as vocabulary from '@/db/vocabulary';
import { messages } from './messages';

type Words = string | string[] | { [key: string]: Words };

/** Every text of a message file, by its dotted key. */
function texts(words: Words, key = ''): [key: string, text: string][] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(words).flatMap(([name, inner]) => texts(inner, key ? `${key}.${name}` : name));
}
const en = texts(messages.en);
const es = texts(messages.es);
const keys = (list: [string, string][]) => list.map(([key]) => key);
/** What is filled in: `{handle}` or `{count, plural, ...}`, without the branches of a plural. */
const placeholders = (text: string) =>
  [...text.replace(/(=\d+|zero|one|two|few|many|other)\s*\{[^{}]*\}/g, '').matchAll(/\{(\w+)(?=[},])/g)]
    .map(([, name]) => name)
    .filter((name, index, all) => all.indexOf(name) === index)
    .toSorted()
    .join();

describe('English and Spanish', () => {
  test('P17: say the same things', () => {
    expect(
      keys(en).filter((key) => !keys(es).includes(key)),
      'missing in Spanish',
    ).toEqual([]);
    expect(
      keys(es).filter((key) => !keys(en).includes(key)),
      'missing in English',
    ).toEqual([]);
  });

  test('are told the same facts', () => {
    const spanish = new Map(es);
    const differ = en.filter(([key, text]) => placeholders(text) !== placeholders(spanish.get(key) ?? ''));
    expect(keys(differ)).toEqual([]);
  });

  test('leave nothing empty', () => {
    expect(keys([...en, ...es].filter(([, text]) => text.trim() === ''))).toEqual([]);
  });
});

/** Words that make a person their illness, or a setback a fault: domain/recovery 3.5. Members say what they like; we do not. */
const unkind = {
  en: /\b(addicts?|junk(ie|y)s?|abus(e[rd]?s?|ing|ive)|alcoholics?|users?|substance abuse|dirty|relaps(e[sd]?|ing)|sober|habit|denial|medication-assisted|clean)\b/i,
  es: /\b(adict[oa]s?|drogadict[oa]s?|drogat[ao]s?|yonquis?|toxic[óo]man[oa]s?|alcoh[óo]lic[oa]s?|limpi[oa]s?|suci[oa]s?|reca[íi]das?|recaer|abus(o|ar|ador(es|a|as)?)|sobri[oa]s?|usuari[oa]s?)\b/i,
};
/** Names that fellowships gave themselves and their books, which stay theirs. */
const names = [
  /Alcoholics Anonymous|Alcohólicos Anónimos|Cocainómanos Anónimos|Drug Addicts Anonymous|Medication-Assisted Recovery Anonymous/g,
  /Living Sober|Viviendo Sobrio|Living Clean \(book\)|"Vivir limpios" \(libro\)/g,
];
const kindly = (text: string) => names.reduce((rest, name) => rest.replace(name, ''), text);

describe.each([
  ['en', en],
  ['es', es],
] as const)('the words in %s', (locale, list) => {
  test('put the person first', () => {
    expect(list.filter(([, text]) => unkind[locale].test(kindly(text)))).toEqual([]);
  });

  test('are calm', () => {
    expect(list.filter(([, text]) => /[!¡]|\boops\b|\bups\b/i.test(text))).toEqual([]);
  });
});

test('the person-first check knows what it looks for', () => {
  const found = ['a heroin addict', 'Stay clean', 'after a relapse', 'substance abuse'].filter((text) => unkind.en.test(kindly(text)));
  expect(found).toHaveLength(4);
  expect(['un adicto', 'seguir limpio', 'tras una recaída'].filter((text) => unkind.es.test(kindly(text)))).toHaveLength(3);
  expect(unkind.en.test(kindly('Alcoholics Anonymous (AA)'))).toBe(false);
});

describe('every word list', () => {
  const lists = Object.entries(vocabulary).flatMap(([name, list]) =>
    Array.isArray(list) ? [{ name, list: list as readonly string[] }] : [],
  );
  /** Lists that no person ever reads. */
  const unread = [
    'jobNames',
    'handlerLevels',
    'meetingStatuses',
    'messageRequestStatuses',
    'introChatStatuses',
    'effectKinds',
    'endReasons',
    'pairMarks',
    'walking',
  ];
  const groups = groupsIn(messages.en);

  test.each(lists.filter(({ name }) => !unread.includes(name)))('"$name" is put into words', ({ list }) => {
    expect(groups.some(({ values }) => list.every((value) => values.includes(value)))).toBe(true);
  });

  test.each(Object.entries(messages.en.words))('the words for "%s" have a value each', (name, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...(lists.find((list) => list.name === name)?.list ?? [])].toSorted());
  });
});

/** Every group of words in the messages, by its dotted key, with the names of what is in it. */
function groupsIn(words: Words, key = ''): { key: string; values: string[] }[] {
  if (typeof words === 'string' || Array.isArray(words)) return [];
  return [
    { key, values: Object.keys(words) },
    ...Object.entries(words).flatMap(([name, inner]) => groupsIn(inner, key ? `${key}.${name}` : name)),
  ];
}

describe('every reason the server may give', () => {
  const sources = readdirSync('server', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|^testing\/|^host\/|^demo\//.test(path))
    .map((path) => readFileSync(join('server', path), 'utf8'))
    .join('\n');
  const all = (pattern: RegExp) => [...sources.matchAll(pattern)].map(([, reason]) => reason ?? '');
  // biome-ignore format: a table
  const reasons = new Set([
    ...all(/\b(?:conflict|invalid|forbidden|tooMany)\(\s*'([\w.]+)'/g),
    ...all(/\bnotFound\('(\w+)'\)/g).map((what) => `${what}.notFound`),
    ...all(/\.(?:min|max|length|regex|refine|nonempty|email|positive|int|startsWith)\([^'\n]*'([a-z]\w*(?:\.\w+)*)'/g),
    ...all(/\b(?:message|error): '([\w.]+)'/g),
    ...all(/^ {2}(\w+): +\{ seconds:/gm).map((limit) => `tooMany.${limit}`),
    'signedOut', 'forbidden', 'suspended', 'required', 'invalid', 'internal', 'unreachable',
  ]);
  const worded = new Set(keys(texts(messages.en.errors)));

  test('is found at all', () => {
    expect(reasons).toContain('tooMany.signIn');
    expect(reasons.size).toBeGreaterThan(20);
  });

  test('has words', () => {
    expect([...reasons].filter((reason) => !worded.has(reason)).toSorted()).toEqual([]);
  });
});
