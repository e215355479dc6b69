import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messages } from '@/app/_i18n/messages';
import { stageChoices, stages } from '@/db/vocabulary';
import { type FactId, facts, sourcesOf, weakest } from './facts';
import { type Entry, overviewUnits, places, questionNames, questionPlans, questionsUnits, setbackPlan, stagePlans } from './plan';
import { stageSteps, stepOfDay } from './steps';

const entries: Entry[] = [
  ...setbackPlan,
  ...Object.values(stagePlans).flatMap(({ feels, helps, lists }) => [...feels, ...helps, ...lists]),
  ...Object.values(questionPlans).flatMap(({ points }) => points),
];
const named = (list: { name: string }[]) => list.map(({ name }) => name).toSorted();
const { stages: words, questions } = messages.en;

describe('every entry has its words, and every word its entry', () => {
  test.each(stages)('%s', (stage) => {
    const { feels, helps, lists } = words.of[stage];
    expect(named(stagePlans[stage].feels)).toEqual(Object.keys(feels).toSorted());
    expect(named(stagePlans[stage].helps)).toEqual(Object.keys(helps).toSorted());
    expect(named(stagePlans[stage].lists)).toEqual(Object.keys(lists).toSorted());
  });

  test.each(stageChoices)('the steps of %s', (stage) => {
    expect(named(stageSteps[stage])).toEqual(Object.keys(words.of[stage].steps).toSorted());
  });

  test.each(questionNames)('the question %s', (name) => {
    expect(named(questionPlans[name].points)).toEqual(Object.keys(questions.of[name].points).toSorted());
  });
});

test('a step leads to a place on our own site, and one to a list leads to a list that is there', () => {
  for (const { href } of Object.values(stageSteps).flat()) {
    expect(href).toMatch(/^\/(help|groups|meetings|sponsors|sponsorships|stages|questions)\b/);
    const [, stage, part, name] = /^\/stages\/([\w-]+)#(list|helps)-(\w+)$/.exec(href) ?? [];
    const plan = stages.find((known) => known === stage);
    if (plan) expect(named(stagePlans[plan][part === 'list' ? 'lists' : 'helps'])).toContain(name);
  }
  expect(Object.values(places).every((place) => place.startsWith('/'))).toBe(true);
});

test('the step of a day stays all day, comes round, and asks no sponsor to become one', () => {
  const day = (n: number, hour = 0) => new Date(Date.UTC(2026, 10, n, hour));
  expect(stepOfDay('contemplation', day(3, 1), false)).toEqual(stepOfDay('contemplation', day(3, 23), false));
  const month = Array.from({ length: 30 }, (_, n) => n + 1);
  expect(new Set(month.map((n) => stepOfDay('contemplation', day(n), false).name)).size).toBe(stageSteps.contemplation.length);
  expect(month.map((n) => stepOfDay('maintenance', day(n), true).name)).not.toContain('sponsor');
  expect(month.map((n) => stepOfDay('maintenance', day(n), false).name)).not.toContain('sponsoring');
});

describe('sources', () => {
  test('a page names each once, in the order it comes to them', () => {
    expect(sourcesOf(['F23', 'F26', 'F24']).map(({ id }) => id)).toEqual(['S112', 'S114', 'S115']);
  });

  test('what is told together is as sure as its weakest part', () => {
    expect(weakest(['F12', 'F14'])).toBe('contested');
    expect(weakest(['F12', 'F40'])).toBe('oversimplified');
    expect(weakest([])).toBeNull();
  });

  test('every fact is told somewhere', () => {
    const told = new Set(entries.flatMap((entry) => entry.facts ?? []));
    expect(Object.keys(facts).filter((fact) => !told.has(fact as FactId))).toEqual([]);
  });
});

const seedMap = '../shared/data/seed-map.tsv';
const contentFacts = '../shared/data/content-facts.json';
const isCollected = existsSync(seedMap) && existsSync(contentFacts);

describe.skipIf(!isCollected)('the text and the facts this grew from (in the shared folder)', () => {
  test('every sentence has its place', () => {
    const all = readFileSync(seedMap, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split('\t')[0]));
    const placed = new Set([
      ...overviewUnits,
      ...questionsUnits,
      ...Object.values(stagePlans).flatMap(({ units }) => units),
      ...Object.values(questionPlans).flatMap(({ units }) => units),
      ...entries.flatMap(({ units = [] }) => units),
    ]);
    expect(all).toHaveLength(79);
    expect(all.filter((unit) => !placed.has(unit))).toEqual([]);
  });

  test('a fact is as sure here as it is there, and names the sources it has', () => {
    const known: { facts: { id: string; status: string; evidence: string[] }[] } = JSON.parse(readFileSync(contentFacts, 'utf8'));
    for (const [id, { status, from }] of Object.entries(facts)) {
      const there = known.facts.find((fact) => fact.id === id);
      expect(there?.status, id).toBe(status);
      expect(there?.evidence, id).toEqual(expect.arrayContaining([...from]));
    }
  });
});

/** The grade at school at which a text is read with ease, after Flesch and Kincaid. Syllables are counted by their vowels. */
function readingGrade(text: string) {
  const said = text.replaceAll(/["“”‘’]/g, ' ');
  const sentences = Math.max(1, said.split(/[.?:]+(?:\s|$)/).filter((part) => /\w/.test(part)).length);
  const list = said.match(/[A-Za-z]+/g) ?? [];
  const syllables = list.map(syllablesIn).reduce((sum, count) => sum + count, 0);
  return 0.39 * (list.length / sentences) + 11.8 * (syllables / list.length) - 15.59;
}

function syllablesIn(word: string) {
  const vowels = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^aeiouy]e|[^dt]ed)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, vowels?.length ?? 0);
}

type Said = string | Said[] | { [name: string]: Said };
const allOf = (said: Said): string[] =>
  typeof said === 'string' ? [/[.?:]$/.test(said) ? said : `${said}.`] : Object.values(said).flatMap(allOf);

describe('is read with ease', () => {
  test('and the measure knows the difference', () => {
    expect(readingGrade('You can start before you are sure. You do not need to feel ready.')).toBeLessThan(4);
    expect(readingGrade('Individualised pharmacotherapeutic interventions necessitate interdisciplinary collaboration.')).toBeGreaterThan(
      20,
    );
  });

  test.each(stages)('the page of %s, at grade 8 or under', (stage) => {
    expect(readingGrade(allOf(words.of[stage]).join(' '))).toBeLessThanOrEqual(8);
  });

  test.each(questionNames)('the question %s, at grade 8 or under', (name) => {
    expect(readingGrade(allOf(questions.of[name]).join(' '))).toBeLessThanOrEqual(8);
  });
});
