import type { Lexicon, Token } from './triage-text.ts';

/** Ideas by name, each the words and phrases that say it, parted by commas */
export type Ideas = Record<string, string>;

export type Found = { readonly idea: number; readonly length: number };
/** A word of a phrase; what is said when the phrase ends here is made once, as its length is known. */
type Branch = { next: Map<string, Branch>; found: Found[] };
type Step = { ideas: Set<number>; gap: number; isOptional: boolean };
export type Pattern = { text: string; steps: Step[] };
export type Match = { from: number; to: number };
type Compiled = {
  lexicon: Lexicon;
  read(tokens: Token[]): (readonly Found[])[];
  pattern(text: string): Pattern;
  idea(name: string): number;
  nameOf(idea: number): string;
};

const nothing: Found[] = [];
const branch = (): Branch => ({ next: new Map(), found: [] });

/**
 * Makes ideas and patterns ready to be looked for. A pattern is a row of steps: `IDEA`, `plain|words`, `a_phrase`; `?` behind one makes it
 * optional, `..3` before one lets up to three other words stand between. Nothing in it can take more than its length times the text's.
 * @param telling the ideas whose words are worth finding within others, and when misspelt
 */
export function compile(ideas: Ideas, telling: string[]): Compiled {
  const root = branch();
  const numbers = new Map<string, number>();
  const known = new Set<string>();
  const tellingWords = new Set<string>();

  function add(phrase: string, idea: number, isTelling: boolean) {
    let at = root;
    let length = 0;
    for (const word of phrase.split(/[ _]+/).filter(Boolean)) {
      const then = at.next.get(word) ?? branch();
      at.next.set(word, then);
      at = then;
      length++;
      known.add(word);
      if (isTelling && word.length >= 4) tellingWords.add(word);
    }
    at.found.push({ idea, length });
  }
  function numberOf(name: string) {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  }
  for (const [name, phrases] of Object.entries(ideas)) {
    for (const phrase of phrases.split(',')) if (phrase.trim()) add(phrase.trim(), numberOf(name), telling.includes(name));
  }

  const nearWords = new Map<string, string>();
  const shorterWords = (word: string) => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
  for (const word of tellingWords) {
    if (word.length < 6) continue;
    for (const near of shorterWords(word)) if (!known.has(near) && !nearWords.has(near)) nearWords.set(near, word);
    for (let i = 1; i < word.length - 1; i++) nearWords.set(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2), word);
  }

  const lexicon: Lexicon = {
    knows: (word) => known.has(word),
    isTelling: (word) => tellingWords.has(word),
    nearest(word) {
      const near = nearWords.get(word);
      if (near && near[0] === word[0]) return near;
      if (word.length < 7 || word.length > 14) return undefined;
      for (const shorter of shorterWords(word)) {
        if (tellingWords.has(shorter) && shorter[0] === word[0] && shorter.length >= 6 && !/(s|ed|er|r|d|n|y|ly)$/.test(word))
          return shorter;
      }
      return undefined;
    },
  };

  /** For each place, the ideas that begin there and how many words they take. */
  function read(tokens: Token[]): (readonly Found[])[] {
    return tokens.map((token, at) => {
      const alone = root.next.get(token.word);
      if (!alone) return nothing;
      // The list of the word by itself is lent out as it is, and copied only where a longer phrase adds to it.
      let found = alone.found;
      let within = alone;
      for (let length = 2; length <= 9 && within.next.size > 0; length++) {
        const next = tokens[at + length - 1];
        if (next?.sentence !== token.sentence) break;
        const then = within.next.get(next.word);
        if (!then) break;
        within = then;
        if (within.found.length > 0) found = found.length > 0 ? found.concat(within.found) : within.found;
      }
      return found;
    });
  }

  function pattern(text: string): Pattern {
    const steps: Step[] = [];
    let gap = 0;
    for (const part of text.split(' ').filter(Boolean)) {
      if (part.startsWith('..')) {
        gap = Number(part.slice(2));
        continue;
      }
      const isOptional = part.endsWith('?');
      const name = isOptional ? part.slice(0, -1) : part;
      const ideasOf = name.split('|').map((one) => {
        if (/^[A-Z]/.test(one)) {
          if (!numbers.has(one)) throw new Error(`no idea is called ${one}`);
          return numberOf(one);
        }
        const literal = `=${one}`;
        if (!numbers.has(literal)) add(one, numberOf(literal), false);
        return numberOf(literal);
      });
      steps.push({ ideas: new Set(ideasOf), gap, isOptional });
      gap = 0;
    }
    return { text, steps };
  }

  const names: string[] = [];
  function nameOf(idea: number) {
    if (names.length !== numbers.size) names.splice(0, names.length, ...numbers.keys());
    return names[idea] ?? '';
  }
  return { lexicon, read, pattern, idea: numberOf, nameOf };
}

/** Where this pattern is met, beginning at this place; the shortest way. */
export function matchAt(found: (readonly Found[])[], tokens: Token[], { steps }: Pattern, from: number): Match | undefined {
  const to = walk(found, tokens, steps, 0, from, tokens[from]?.sentence);
  return to > from ? { from, to } : undefined;
}

/** Where the rest of these steps ends when this one begins here, or -1. */
function walk(found: (readonly Found[])[], tokens: Token[], steps: Step[], step: number, at: number, sentence: number | undefined): number {
  const now = steps[step];
  if (!now) return at;
  const last = step === 0 ? at : at + now.gap;
  for (let place = at; place <= last; place++) {
    if (tokens[place]?.sentence !== sentence) break;
    for (const { idea, length } of found[place] ?? nothing) {
      if (!now.ideas.has(idea)) continue;
      const end = walk(found, tokens, steps, step + 1, place + length, sentence);
      if (end >= 0) return end;
    }
  }
  return now.isOptional ? walk(found, tokens, steps, step + 1, at, sentence) : -1;
}
