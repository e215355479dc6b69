import type { Lexicon, Token } from './triage-text.ts';

/** Ideas by name, each the words and phrases that say it, parted by commas */
export type Ideas = Record<string, string>;

type Found = { idea: number; length: number };
type Branch = { next: Map<string, Branch>; ideas: number[] };
type Step = { ideas: Set<number>; gap: number; isOptional: boolean };
export type Pattern = { text: string; steps: Step[] };
export type Match = { from: number; to: number };
type Compiled = {
  lexicon: Lexicon;
  read(tokens: Token[]): Found[][];
  pattern(text: string): Pattern;
  idea(name: string): number;
  nameOf(idea: number): string;
};

const nothing: Found[] = [];
const branch = (): Branch => ({ next: new Map(), ideas: [] });

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
    for (const word of phrase.split(/[ _]+/).filter(Boolean)) {
      const then = at.next.get(word) ?? branch();
      at.next.set(word, then);
      at = then;
      known.add(word);
      if (isTelling && word.length >= 4) tellingWords.add(word);
    }
    at.ideas.push(idea);
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
  function read(tokens: Token[]): Found[][] {
    return tokens.map((token, at) => {
      if (!root.next.has(token.word)) return nothing;
      const found: Found[] = [];
      let within: Branch | undefined = root;
      for (let length = 1; length <= 9; length++) {
        const next = tokens[at + length - 1];
        if (next?.sentence !== token.sentence) break;
        within = within.next.get(next.word);
        if (!within) break;
        for (const idea of within.ideas) found.push({ idea, length });
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
export function matchAt(found: Found[][], tokens: Token[], { steps }: Pattern, from: number): Match | undefined {
  const sentence = tokens[from]?.sentence;
  const walk = (step: number, at: number): number => {
    const now = steps[step];
    if (!now) return at;
    for (let skipped = 0; skipped <= (step === 0 ? 0 : now.gap); skipped++) {
      const place = at + skipped;
      if (tokens[place]?.sentence !== sentence) break;
      for (const { idea, length } of found[place] ?? []) {
        if (!now.ideas.has(idea)) continue;
        const end = walk(step + 1, place + length);
        if (end >= 0) return end;
      }
    }
    return now.isOptional ? walk(step + 1, at) : -1;
  };
  const to = walk(0, from);
  return to > from ? { from, to } : undefined;
}
