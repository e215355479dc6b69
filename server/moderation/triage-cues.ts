import type { TriageClass } from './triage-rules.ts';
import type { Token } from './triage-text.ts';
import { weights } from './triage-weights.ts';

/** What the weights can tell apart: first that a person is in no danger, then of what kind the danger is. */
export const cueKinds = ['none', 'crisis', 'overdose_now', 'using_now', 'exploitation', 'threat', 'minor'] as const;
export type CueWeights = Map<string, readonly number[]>;
type Cue = { class: TriageClass; from: number; to: number; surety: number };

/** How many words are weighed together: a long post is as many short ones, so that its length alone says nothing. */
const windowWords = 45;
const scale = 40;

const learned = read(weights);

/** One line for each feature: the feature, a tab, and its weight for each kind, times `scale`. */
function read(text: string): CueWeights {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [feature = '', numbers = ''] = line.split('\t');
        return [feature, numbers.split(' ').map((number) => Number(number) / scale)];
      }),
  );
}

export const written = (learnt: CueWeights) =>
  [...learnt]
    .map(([feature, numbers]) => [feature, numbers.map((number) => Math.round(number * scale))] as const)
    .filter(([, numbers]) => numbers.some((number) => number !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, numbers]) => `${feature}\t${numbers.join(' ')}`)
    .join('\n');

/** What is weighed of a stretch of words: each word, its beginning, each two in a row, and the ideas met; each with its first place. */
export function featuresOf(tokens: Token[], ideas: { idea: number }[][], nameOf: (idea: number) => string, from: number, to: number) {
  const features = new Map<string, number>();
  const add = (feature: string, at: number) => {
    if (!features.has(feature)) features.set(feature, at);
  };
  let before = '';
  for (let at = from; at < to; at++) {
    const word = (tokens[at]?.word ?? '').replace(/\d+/, '0');
    add(word, at);
    if (word.length > 5) add(`${word.slice(0, 5)}~`, at);
    if (before) add(`${before} ${word}`, at);
    for (const { idea } of ideas[at] ?? []) add(nameOf(idea), at);
    before = word;
  }
  return features;
}

/** How likely each kind is, by these features. */
export function oddsOf(features: Iterable<string>, of: CueWeights): number[] {
  const sums = Array<number>(cueKinds.length).fill(0);
  for (const feature of ['*', ...features]) {
    const numbers = of.get(feature);
    for (let kind = 0; numbers && kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (numbers[kind] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power);
  return powers.map((power) => power / all);
}

/**
 * What the words weigh, where no rule has spoken: learned from the labelled posts beside this file (`npm run triage:learn`), and told by the
 * words that weighed most.
 * @param least how sure it must be that somebody is in danger, from 0 to 1
 */
export function cuesOf(tokens: Token[], ideas: { idea: number }[][], nameOf: (idea: number) => string, least: number): Cue[] {
  const cues: Cue[] = [];
  for (let from = 0; from < tokens.length; ) {
    const to = endOfWindow(tokens, from);
    const features = featuresOf(tokens, ideas, nameOf, from, to);
    const odds = oddsOf(features.keys(), learned);
    if (1 - (odds[0] ?? 1) >= least) {
      const kind = odds.indexOf(Math.max(...odds.slice(1)), 1);
      const [top = from] = [...features]
        .map(([feature, at]) => [at, (learned.get(feature)?.[kind] ?? 0) - (learned.get(feature)?.[0] ?? 0)] as const)
        .sort(([, a], [, b]) => b - a)
        .map(([at]) => at);
      cues.push({
        class: cueKinds[kind] as TriageClass,
        from: Math.max(from, top - 1),
        to: Math.min(to, top + 2),
        surety: 1 - (odds[0] ?? 1),
      });
    }
    from = to;
  }
  return cues;
}

/** The end of a stretch of whole sentences of so many words, or of a sentence cut where it is too long. */
function endOfWindow(tokens: Token[], from: number) {
  const most = Math.min(tokens.length, from + windowWords);
  if (most === tokens.length) return most;
  for (let to = most; to > from + windowWords / 2; to--) if (tokens[to]?.sentence !== tokens[to - 1]?.sentence) return to;
  return most;
}
