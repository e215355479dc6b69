import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triage } from './triage';
import { hardPosts, heldOutPosts, measureOf, othersUnseenPosts, tunedPosts } from './triage-posts';

const shared = join(import.meta.dirname, '../../../shared/data/moderation-cases.json');
type Case = { id: string; text: string; expect: string[]; severity: string | null };
const cases: Case[] = existsSync(shared) ? JSON.parse(readFileSync(shared, 'utf8')).cases : [];

describe('the labelled posts', () => {
  test('that rules and weights were made by: people in danger are found, holds are right, no trap is held', () => {
    const measure = measureOf(tunedPosts(), triage);
    expect(measure.count).toBeGreaterThan(1400);
    expect(measure.recall).toBeGreaterThanOrEqual(0.97);
    expect(measure.precision).toBeGreaterThanOrEqual(0.9);
    expect(measure.trapsHeld).toEqual([]);
  });

  test('that neither has ever seen: as well', () => {
    const measure = measureOf(heldOutPosts(), triage);
    expect(measure.recall).toBeGreaterThanOrEqual(0.95);
    expect(measure.precision).toBeGreaterThanOrEqual(0.9);
    expect(measure.trapsHeld).toEqual([]);
  });

  test('that somebody else wrote, who knew nothing of either: as well, and few of the harmless ones call anybody', () => {
    const measure = measureOf(othersUnseenPosts(), triage);
    expect(measure.recall).toBeGreaterThanOrEqual(0.95);
    expect(measure.precision).toBeGreaterThanOrEqual(0.9);
    expect(measure.trapsHeld).toEqual([]);
    expect(measure.trapsAlarming.length / othersUnseenPosts().length).toBeLessThan(0.06);
  });

  test('that are hard, with a harmless neighbour to each: most are found, and what is held is right', () => {
    const measure = measureOf(hardPosts(), triage);
    expect(measure.recall).toBeGreaterThanOrEqual(0.85);
    expect(measure.precision).toBeGreaterThanOrEqual(0.9);
    expect(measure.trapsHeld.length).toBeLessThanOrEqual(1);
  });
});

test('what people say most of the day raises nothing', () => {
  const [who, did, what] = [
    ['my sister', 'the teacher', 'our landlord', 'mi hermano', 'we', 'that man'],
    ['painted', 'likes', 'bought', 'lost', 'fixed', 'wants', 'left', 'needs'],
    ['the fence', 'a cake', 'old jeans', 'una silla', 'jazz', 'the keys', 'soup', 'the radio'],
  ];
  const said = who.flatMap((one) => did.flatMap((verb) => what.map((thing) => `${one} ${verb} ${thing}`)));
  expect(said.filter((text) => triage(text).severity === 'S2')).toEqual([]);
  expect(said.filter((text) => triage(text).severity !== null).length / said.length).toBeLessThan(0.02);
});

test.each([
  ['end it all tonight', 'crisis'],
  ["my sister isn't breathing right, snoring weird, lips grey", 'overdose_now'],
  ['sitting in my car with a bag, 90 days clean', 'using_now'],
  ['who has xans in phoenix', 'sourcing'],
  ['need a loan fast? payday approved in minutes', 'solicitation'],
  ['come to my place tonight', 'romance'],
  ['you are just a junkie', 'stigma'],
])('the plainest way to say it is enough: %s', (text, found) => {
  expect(triage(text).classes).toContain(found);
});

test.each([
  'where can I get buprenorphine near me',
  'anyone know a methadone clinic in Tampa with early hours',
  'do they sell narcan at walgreens',
])('whoever looks for help is left in peace: %s', (text) => {
  expect(triage(text).severity).toBe(null);
});

test('a few plain words raise nothing', () => {
  const said =
    `I will.|I will be there.|I will come back.|I will take this back.|I have to go|let me see|keep going|on my way|see you there|I'm sorry|
    sorry|thank you for being here|I can't make it tonight|I'm out|take your time|I'll be careful|me too|not yet|ya voy|voy en camino|gracias|buenas noches|
    home alone, quiet night|I will never forget|end of the day|I quit smoking|I'm so tired|count me in|day one`.split(/\|\s*/);
  expect(said.filter((text) => triage(text).severity !== null)).toEqual([]);
});

test.each([
  ['@mike4455667788 thanks for your words', null],
  ['welcome @anna_2125550148!', null],
  ['whatsapp +44 7700 900123', 'S2'],
  ['mi celular es 55 1234 5678', 'S2'],
  ['call me: five five five, two three four, eight nine one zero', 'S2'],
  ['you can text 988 or call 1-800-662-4357', null],
])('a number to call is told from a name: "%s"', (text, severity) => {
  expect(triage(text).severity).toBe(severity);
});

test.each(cases)('$id "$text" is $severity', ({ text, expect: classes, severity }) => {
  const found = triage(text);
  expect({ severity: found.severity, classes: found.classes.sort() }).toEqual({ severity, classes: classes.sort() });
});

describe('what is hidden is read all the same', () => {
  test.each([
    ['р\u200bl\u200bu\u200bg needed, d m me', 'sourcing'],
    ['p l u g needed dm', 'sourcing'],
    ['s3lling x@nax, ch3ap', 'selling'],
    ['i waaaant to dieeeee', 'crisis'],
    ['ｉ ｗａｎｔ ｔｏ ｄｉｅ', 'crisis'],
    ['iwanttodie', 'crisis'],
    ['i want to d!e', 'crisis'],
    ['hes not breathin', 'overdose_now'],
    ['he overdsoed and wont wake up', 'overdose_now'],
  ])('%s', (text, found) => {
    expect(triage(text).classes).toContain(found);
  });
});

test('each span is where it says it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...tunedPosts().map((line) => line.split('|').slice(2).join('|')), 'é', '🔌', '\u200b', '\n', '"')),
      (parts) => {
        const text = parts.join(' ');
        for (const span of triage(text).spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      },
    ),
    { numRuns: 60 },
  );
});

test('no text makes it fail or dwell', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ai0 .!@$-\'"\n12é\u200bр'), maxLength: 5000 });
  const words = fc.array(
    fc.constantFrom(
      'i',
      'want',
      'to',
      'die',
      'not',
      'plug',
      'need',
      'dm',
      'my',
      'dealer',
      'a',
      '.',
      '12',
      'st',
      '555',
      '@',
      'no',
      'respira',
    ),
    { maxLength: 1500 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        letters,
        words.map((some) => some.join(' ')),
        fc.string({ unit: 'binary', maxLength: 5000 }),
      ),
      (text) => {
        const before = process.cpuUsage();
        triage(text);
        const { user } = process.cpuUsage(before);
        expect(user / 1000).toBeLessThan(150);
      },
    ),
    { numRuns: 300 },
  );
});

test('plain node can load it', () => {
  const script = `import { triage } from ${JSON.stringify(join(import.meta.dirname, 'triage.ts'))}; console.log(JSON.stringify(triage('i want to die')));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(told)).toMatchObject({ classes: ['crisis'], severity: 'S1' });
});
