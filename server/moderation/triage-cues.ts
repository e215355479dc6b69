import type { TriageClass } from './triage-rules.ts';
import type { Token } from './triage-text.ts';
import { weights } from './triage-weights.ts';

/** What the weights can tell apart: first that nothing is the matter, then each kind of danger, then what is held or noted. */
const dangerKinds = ['crisis', 'overdose_now', 'using_now', 'exploitation', 'threat', 'minor'] as const;
const otherKinds = [
  'sourcing',
  'selling',
  'solicitation',
  'personal_data',
  'medical_advice',
  'harassment',
  'romance',
  'stigma_medication',
] as const;
export const cueKinds: (TriageClass | 'none')[] = ['none', ...dangerKinds, ...otherKinds];
const dangers = 1 + dangerKinds.length;
const isDangerKind = (kind: number) => kind > 0 && kind < dangers;

/** What a feature weighs for each kind, and in which stretch it was met last, so that it counts once in each. */
type Vector = { by: Float32Array; met: number };
type Ideas = (readonly { readonly idea: number }[])[];
type NameOf = (idea: number) => string;
/** `where` finds the words that weighed most, which takes longer than weighing. */
export type Cue = { class: TriageClass; isDanger: boolean; where(): { from: number; to: number } };

/** How many words are weighed together: a long post is as many short ones, so that one line in it is not lost. */
const windowWords = 20;
const scale = 40;

const learned = vectorsOf(weights);
const pairs = pairsOf(learned);
const start = learned.get('*')?.by ?? new Float32Array(cueKinds.length);
let stretch = 0;
/** What each word weighs by itself, as it is met, and with which words behind it; thrown away when there are too many. */
type Weight = Vector & { after: Map<string, Vector> | undefined; written: string };
const known = new Map<string, Weight>();
const knownMost = 20_000;
/** By the language that numbers the ideas. */
const ideaVectors = new WeakMap<NameOf, (Vector | null)[]>();

/** One line for each feature: the feature, a tab, and its weight for each kind, times `scale`; nothing stands for 0. */
function vectorsOf(text: string) {
  const vectors = new Map<string, Vector>();
  for (const line of text.split('\n')) {
    const [feature = '', numbers = ''] = line.split('\t');
    if (feature) vectors.set(feature, { by: Float32Array.from(numbers.split(','), (number) => Number(number) / scale), met: 0 });
  }
  return vectors;
}

/** The features that are two words in a row, to be found without writing them down first. */
function pairsOf(vectors: Map<string, Vector>) {
  const pairs = new Map<string, Map<string, Vector>>();
  for (const [feature, vector] of vectors) {
    const [before = '', word] = feature.split(' ');
    if (word === undefined) continue;
    const after = pairs.get(before) ?? new Map<string, Vector>();
    after.set(word, vector);
    pairs.set(before, after);
  }
  return pairs;
}

/** A word and what it is made of: its beginning and each four letters in a row, by which a slip or another ending is still known. */
function partsOf(word: string) {
  const parts = new Set([word]);
  if (word.length > 5) parts.add(`${word.slice(0, 5)}~`);
  for (let at = 0; at + 4 <= word.length; at++) parts.add(`#${word.slice(at, at + 4)}`);
  return parts;
}

const wordOf = (token: Token | undefined) =>
  token === undefined ? '' : /\d/.test(token.word) ? token.word.replace(/\d+/g, '0') : token.word;

/** All that is weighed of a stretch of words, each once, with its first place: words and their parts, two in a row, ideas. */
export function featuresOf(tokens: Token[], ideas: Ideas, nameOf: NameOf, from: number, to: number) {
  const features = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const word = wordOf(tokens[at]);
    const here = [word, ...(at > from ? [`${wordOf(tokens[at - 1])} ${word}`] : []), ...(ideas[at] ?? []).map(({ idea }) => nameOf(idea))];
    for (const feature of here) if (!features.has(feature)) features.set(feature, at);
  }
  return [...features].flatMap(([feature, at]) =>
    [...(tokens[at] && wordOf(tokens[at]) === feature ? partsOf(feature) : [feature])].map((part) => [part, at] as const),
  );
}

function weightOf(token: Token): Weight {
  const before = known.get(token.word);
  if (before) return before;
  if (known.size >= knownMost) known.clear();
  const word = wordOf(token);
  const weight = known.get(word) ?? weightNew(word);
  // Figures are all weighed as one word, so they share one weight, which counts once in a stretch.
  known.set(word, weight).set(token.word, weight);
  return weight;
}

function weightNew(word: string): Weight {
  const sum = new Float32Array(cueKinds.length);
  for (const part of partsOf(word)) {
    const { by } = learned.get(part) ?? {};
    for (let kind = 0; by && kind < sum.length; kind++) sum[kind] = (sum[kind] ?? 0) + (by[kind] ?? 0);
  }
  return { by: sum, met: 0, after: pairs.get(word), written: word };
}

function ideasOf(nameOf: NameOf) {
  const known = ideaVectors.get(nameOf) ?? [];
  ideaVectors.set(nameOf, known);
  return (idea: number) => {
    const before = known[idea];
    if (before !== undefined) return before;
    const vector = learned.get(nameOf(idea)) ?? null;
    known[idea] = vector;
    return vector;
  };
}

/** How likely each kind is, by the sums of weights. */
export function oddsOf(sums: ArrayLike<number>): number[] {
  const odds: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < sums.length; kind++) most = Math.max(most, sums[kind] ?? 0);
  let total = 0;
  for (let kind = 0; kind < sums.length; kind++) {
    odds[kind] = Math.exp((sums[kind] ?? 0) - most);
    total += odds[kind] ?? 0;
  }
  for (let kind = 0; kind < sums.length; kind++) odds[kind] = (odds[kind] ?? 0) / total;
  return odds;
}

function sumOf(tokens: Token[], ideas: Ideas, ideaOf: (idea: number) => Vector | null, from: number, to: number) {
  const sum = start.slice();
  stretch++;
  let before: Weight | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const weight = weightOf(token);
    add(sum, weight);
    if (before?.after) add(sum, before.after.get(weight.written));
    for (const { idea } of ideas[at] ?? []) add(sum, ideaOf(idea));
    before = weight;
  }
  return sum;
}

/** Adds what a feature weighs, once in a stretch. */
function add(sum: Float32Array, vector: Vector | null | undefined) {
  if (!vector || vector.met === stretch) return;
  vector.met = stretch;
  const { by } = vector;
  for (let kind = 0; kind < sum.length; kind++) sum[kind] = (sum[kind] as number) + (by[kind] as number);
}

/** The most that any stretch looks like danger, and the least that any looks harmless, from 0 to 1. */
type Weighed = { cues: Cue[]; danger: number; harmless: number };

/**
 * What the words weigh, learned from the labelled posts beside this file (`npm run triage:learn`): each stretch of the text that is likely
 * enough to be of some kind, told by the words that weighed most.
 * @param least how likely: that somebody is in danger, and of what would be held, from 0 to 1
 */
export function weigh(tokens: Token[], ideas: Ideas, nameOf: NameOf, least: { danger: number; hold: number }): Weighed {
  const cues: Cue[] = [];
  const ideaOf = ideasOf(nameOf);
  const most = { danger: 0, harmless: 1 };
  for (let from = 0; from < tokens.length; ) {
    const to = endOfWindow(tokens, from);
    const odds = oddsOf(sumOf(tokens, ideas, ideaOf, from, to));
    const danger = odds.slice(1, dangers).reduce((sum, odd) => sum + odd);
    const isDanger = danger >= least.danger;
    const among = isDanger ? odds.slice(0, dangers) : odds;
    const kind = among.indexOf(Math.max(...among.slice(1)), 1);
    if (isDanger || (kind >= dangers && (odds[kind] ?? 0) >= least.hold)) cues.push(cueOf(kind, from, to));
    most.danger = Math.max(most.danger, danger);
    most.harmless = Math.min(most.harmless, odds[0] ?? 0);
    from = to;
  }
  return { cues, ...most };

  function cueOf(kind: number, from: number, to: number): Cue {
    const weightFor = (feature: string) => (learned.get(feature)?.by[kind] ?? 0) - (learned.get(feature)?.by[0] ?? 0);
    const where = () => {
      let [heaviest, most] = [from, 0];
      for (const [feature, at] of featuresOf(tokens, ideas, nameOf, from, to)) {
        if (weightFor(feature) > most) [heaviest, most] = [at, weightFor(feature)];
      }
      return { from: Math.max(from, heaviest - 1), to: Math.min(to, heaviest + 2) };
    };
    return { class: cueKinds[kind] as TriageClass, isDanger: isDangerKind(kind), where };
  }
}

/** The end of a stretch of whole sentences of so many words, or of a sentence cut where it is too long. */
function endOfWindow(tokens: Token[], from: number) {
  const most = Math.min(tokens.length, from + windowWords);
  if (most === tokens.length) return most;
  for (let to = most; to > from + windowWords / 2; to--) if (tokens[to]?.sentence !== tokens[to - 1]?.sentence) return to;
  return most;
}

/** The weights as they are kept beside this file. */
export const written = (vectors: Map<string, number[]>) =>
  [...vectors]
    .map(([feature, numbers]) => [feature, numbers.map((number) => Math.round(number * scale))] as const)
    .filter(([, numbers]) => numbers.some((number) => Math.abs(number) > 1))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, numbers]) => `${feature}\t${numbers.map((number) => (number === 0 ? '' : number)).join(',')}`)
    .join('\n');
