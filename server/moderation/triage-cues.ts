import type { TriageClass } from './triage-rules.ts';
import type { Token } from './triage-text.ts';
import { weights } from './triage-weights.ts';

/** What the weights can tell apart: first that nothing is the matter, then each kind of danger, then what is held, then what is noted. */
const dangerKinds = ['crisis', 'crisis_at_hand', 'overdose_now', 'using_now', 'exploitation', 'threat', 'minor'] as const;
const otherKinds = [
  'sourcing',
  'selling',
  'solicitation',
  'personal_data',
  'medical_advice',
  'harassment',
  'romance',
  'stigma_medication',
  'graphic_use',
] as const;
export const cueKinds = ['none', ...dangerKinds, ...otherKinds] as const;
/** The kinds that are a class of their own; a crisis with means or a plan is told from one without, as it cannot wait. */
const classOf = (kind: number) => {
  const name = cueKinds[kind];
  return name === 'crisis_at_hand' ? 'crisis' : (name as TriageClass);
};
/** Whether the weights know this class at all: of others they cannot say that there is none. */
export const isWeighed = (of: TriageClass) => (cueKinds as readonly string[]).includes(of);
const dangers = 1 + dangerKinds.length;
const notes = cueKinds.indexOf('stigma_medication');
const isDangerKind = (kind: number) => kind > 0 && kind < dangers;

/** What a feature weighs for each kind, and in which stretch it was met last, so that it counts once in each. */
type Vector = { by: Float32Array; met: number };
type Ideas = (readonly { readonly idea: number }[])[];
type NameOf = (idea: number) => string;
/** `where` finds the words that weighed most, which takes longer than weighing. */
export type Cue = { class: TriageClass; isDanger: boolean; isAtHand: boolean; where(): { from: number; to: number } };
/** A rule that spoke, and the word it spoke of. */
export type Spoken = { rule: string; at: number };
/** A text as it is weighed. */
export type Weighable = { tokens: Token[]; found: Ideas; nameOf: NameOf; spoken: Spoken[] };

/** How many words are weighed together: a long post is as many short ones, so that one line in it is not lost. */
const windowWords = 40;
const scale = 20;

const learned = vectorsOf(weights);
const pairs = pairsOf(learned);
const start = learned.get('*')?.by ?? new Float32Array(cueKinds.length);
let stretch = 0;
/** What each word weighs by itself, as it is met, and with which words behind it; thrown away when there are too many. */
type Weight = Vector & { after: Map<string, Vector> | undefined; first: Vector | undefined; written: string };
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

/** What every address is made of: it says nothing, and addresses are known by their shape (triage-looks.ts). */
const addressWords = new Set(['http', 'https', 'www', 'example', 'com', 'org', 'net', 'edu']);
const wordOf = (token: Token | undefined) =>
  token === undefined || addressWords.has(token.word) ? '' : /\d/.test(token.word) ? token.word.replace(/\d+/g, '0') : token.word;

const begins = (tokens: Token[], at: number) => at === 0 || tokens[at]?.sentence !== tokens[at - 1]?.sentence;
const firstWord = (word: string) => `^${word}`;
const ruleFeature = (rule: string) => `!${rule}`;

/** All that is weighed of a stretch of words, each once, with its first place: words and their parts, two in a row, the first of a sentence, ideas, rules. */
export function featuresOf({ tokens, found, nameOf, spoken }: Weighable, from: number, to: number) {
  const features = new Map<string, number>();
  const add = (feature: string, at: number) => features.has(feature) || features.set(feature, at);
  for (let at = from; at < to; at++) {
    const word = wordOf(tokens[at]);
    if (word) add(word, at);
    if (at > from) add(`${wordOf(tokens[at - 1])} ${word}`, at);
    if (begins(tokens, at)) add(firstWord(word), at);
    for (const { idea } of found[at] ?? []) add(nameOf(idea), at);
  }
  for (const { rule, at } of spoken) if (at >= from && at < to) add(ruleFeature(rule), at);
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
  return { by: sum, met: 0, after: pairs.get(word), first: learned.get(firstWord(word)), written: word };
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

/** What each weight counts for in a stretch of so many words: in a long one each word tells less, so that many small ones are not taken for surety. */
export const shareOf = (words: number) => 2 / Math.sqrt(words + 1);

/** How likely each kind is, by the sums of weights and what these count for. */
export function oddsOf(sums: ArrayLike<number>, share: number): number[] {
  const odds: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < sums.length; kind++) most = Math.max(most, sums[kind] ?? 0);
  let total = 0;
  for (let kind = 0; kind < sums.length; kind++) {
    odds[kind] = Math.exp(((sums[kind] ?? 0) - most) * share);
    total += odds[kind] ?? 0;
  }
  for (let kind = 0; kind < sums.length; kind++) odds[kind] = (odds[kind] ?? 0) / total;
  return odds;
}

function sumOf({ tokens, found, spoken }: Weighable, ideaOf: (idea: number) => Vector | null, from: number, to: number) {
  const sum = start.slice();
  stretch++;
  let before: Weight | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const weight = weightOf(token);
    add(sum, weight);
    if (before?.after) add(sum, before.after.get(weight.written));
    if (weight.first && begins(tokens, at)) add(sum, weight.first);
    for (const { idea } of found[at] ?? []) add(sum, ideaOf(idea));
    before = weight;
  }
  for (const { rule, at } of spoken) if (at >= from && at < to) add(sum, learned.get(ruleFeature(rule)));
  return sum;
}

/** Adds what a feature weighs, once in a stretch. */
function add(sum: Float32Array, vector: Vector | null | undefined) {
  if (!vector || vector.met === stretch) return;
  vector.met = stretch;
  const { by } = vector;
  for (let kind = 0; kind < sum.length; kind++) sum[kind] = (sum[kind] as number) + (by[kind] as number);
}

/** The most that any stretch looks like danger, like a crisis with means or plan, like each kind; and the least that any looks harmless; 0 to 1. */
export type Weighed = { cues: Cue[]; danger: number; harmless: number; atHand: number; likely(of: TriageClass): number };

/**
 * What the words weigh, learned from the labelled posts beside this file (`npm run triage:learn`): each stretch of the text that is likely
 * enough to be of some kind, told by the words that weighed most.
 * @param least how likely: that somebody is in danger, what would be held, and what would be noted, from 0 to 1
 */
export function weigh(text: Weighable, least: { danger: number; hold: number; note: number }): Weighed {
  const { tokens } = text;
  const cues: Cue[] = [];
  const ideaOf = ideasOf(text.nameOf);
  const most = new Float64Array(cueKinds.length);
  let [danger, harmless] = [0, 1];
  for (let from = 0; from < tokens.length; ) {
    const to = endOfWindow(tokens, from);
    const odds = oddsOf(sumOf(text, ideaOf, from, to), shareOf(to - from));
    const dangerHere = odds.slice(1, dangers).reduce((sum, odd) => sum + odd);
    const held = topOf(odds, dangers, odds.length);
    // Where danger is not the likelier half, what is likelier still is believed.
    const isDanger = dangerHere >= least.danger && (dangerHere >= 0.5 || dangerHere >= (odds[held] ?? 0));
    if (isDanger) cues.push(cueOf(topOf(odds, 1, dangers), from, to));
    else if ((odds[held] ?? 0) >= (held >= notes ? least.note : least.hold)) cues.push(cueOf(held, from, to));
    for (let kind = 0; kind < odds.length; kind++) most[kind] = Math.max(most[kind] ?? 0, odds[kind] ?? 0);
    danger = Math.max(danger, dangerHere);
    harmless = Math.min(harmless, odds[0] ?? 0);
    from = to;
  }
  const oddOf = (name: (typeof cueKinds)[number]) => most[cueKinds.indexOf(name)] ?? 0;
  const [crisis, atHand] = [oddOf('crisis'), oddOf('crisis_at_hand')];
  const likely = (of: TriageClass) => (of === 'crisis' ? Math.max(crisis, atHand) : oddOf(of as (typeof cueKinds)[number]));
  return { cues, danger, harmless, atHand, likely };

  function cueOf(kind: number, from: number, to: number): Cue {
    const weightFor = (feature: string) => (learned.get(feature)?.by[kind] ?? 0) - (learned.get(feature)?.by[0] ?? 0);
    const where = () => {
      let [heaviest, most] = [from, 0];
      for (const [feature, at] of featuresOf(text, from, to)) {
        if (weightFor(feature) > most) [heaviest, most] = [at, weightFor(feature)];
      }
      return { from: Math.max(from, heaviest - 1), to: Math.min(to, heaviest + 2) };
    };
    return { class: classOf(kind), isDanger: isDangerKind(kind), isAtHand: cueKinds[kind] === 'crisis_at_hand', where };
  }
}

function topOf(odds: number[], from: number, to: number) {
  let top = from;
  for (let kind = from + 1; kind < to; kind++) if ((odds[kind] ?? 0) > (odds[top] ?? 0)) top = kind;
  return top;
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
    .filter(([, numbers]) => numbers.some((number) => Math.abs(number) > 2))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, numbers]) => `${feature}\t${numbers.map((number) => (number === 0 ? '' : number)).join(',')}`)
    .join('\n');
