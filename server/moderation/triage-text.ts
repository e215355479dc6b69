/** A word as the rules meet it, and where it stands in what the person wrote. */
export type Token = { word: string; start: number; end: number; sentence: number; isQuoted: boolean };

type Letters = { chars: string[]; at: number[] };

/** Letters that look like ours and are not (Cyrillic, Greek, and such as NFKC leaves alone). */
const lookalikes = pairs(
  'аa бb вb еe ёe зz иu кk мm нh оo рp сc тt уy хx іi їi јj ѕs ԁd ԛq ԝw һh ɡg ɑa ɩi ӏl αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw γy øo łl đd ħh ıi ßb',
);
/** Pictures that people write instead of a word. */
const pictures = new Map(
  Object.entries({ '🔌': 'plug', '💊': 'pills', '❄': 'snow', '🔵': 'blues', '💉': 'needle', '🔫': 'gun', '🪦': 'grave', '📲': 'dm' }),
);
const leet = pairs('0o 1i 3e 4a 5s 7t @a $s !i |i +t 8b');

function pairs(text: string) {
  return new Map(text.split(' ').map((pair) => [[...pair][0] ?? '', [...pair][1] ?? ''] as const));
}

/** The first 128 signs, small: most of most texts needs no more than a look at this. */
const asciiSmall = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase());

/** Small letters without accents, dressing, look-alikes and what has no width, each with its place in the text. */
function lettersOf(text: string): Letters {
  const chars: string[] = [];
  const at: number[] = [];
  for (let place = 0; place < text.length; ) {
    const code = text.codePointAt(place) ?? 0;
    const plain = asciiSmall[code];
    if (plain !== undefined) {
      chars.push(plain);
      at.push(place++);
      continue;
    }
    const sign = String.fromCodePoint(code);
    if (pictures.has(sign)) {
      for (const char of ` ${pictures.get(sign)} `) {
        chars.push(char);
        at.push(place);
      }
    } else if (!isWidthless(code)) {
      for (const char of sign.normalize('NFKD').toLowerCase()) {
        const known = lookalikes.get(char) ?? char;
        if (/\p{M}/u.test(known)) continue;
        chars.push(known);
        at.push(place);
      }
    }
    place += sign.length;
  }
  return { chars, at };
}

const isWidthless = (code: number) =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0xe0000 && code <= 0xe007f);

const isLetter = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z';
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isWordly = (char: string | undefined) =>
  isLetter(char) || isDigit(char) || (char !== undefined && char > '\u00bf' && /[\p{L}\p{N}]/u.test(char));
const apostrophes = new Set(["'", '’', '‘', '`', '´']);
const quotes: Record<string, string> = { '"': '"', '“': '”', '«': '»', '„': '“' };
/** Marks within a word that somebody put there to hide it. */
const hiders = new Set(['@', '$', '!', '|', '+', '*', '.', '_']);

/** What the rules know of words: whether one is theirs, and whether it is one of those worth looking for within others. */
export type Lexicon = { knows(word: string): boolean; isTelling(word: string): boolean; nearest(word: string): string | undefined };

/**
 * The words of a text, in order, with what hides or bends them undone: dressing, look-alikes, spacing, figures for letters, drawn-out letters,
 * slips of the finger. Linear in the length of the text.
 */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const { chars, at } = lettersOf(text);
  const rough = roughTokens(chars, at, text.length);
  return mended(joinSpaced(rough, lexicon), lexicon);
}

function roughTokens(chars: string[], at: number[], length: number): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let closing: string | undefined;
  for (let i = 0; i < chars.length; ) {
    const char = chars[i] ?? '';
    if (isWordly(char) || ((char === '@' || char === '$') && isLetter(chars[i + 1]) && tokens.length >= 0 && isInWord(chars, i))) {
      let end = i;
      let word = '';
      for (; end < chars.length && end - i < 60; end++) {
        const next = chars[end] ?? '';
        if (isWordly(next)) word += next;
        else if (apostrophes.has(next) && isLetter(chars[end + 1])) continue;
        else if (hiders.has(next) && end > i && next !== '.' && next !== '_' && isLetter(chars[end - 1]) && isWordly(chars[end + 1]))
          word += next;
        else if ((next === '@' || next === '$') && end === i) word += next;
        else break;
      }
      tokens.push({ word, start: at[i] ?? 0, end: at[end] ?? length, sentence, isQuoted: closing !== undefined });
      i = Math.max(end, i + 1);
      continue;
    }
    if (closing === undefined ? quotes[char] !== undefined : char === closing) closing = closing === undefined ? quotes[char] : undefined;
    else if (char === '\n' || char === '?' || char === '!' || char === ';') sentence++;
    else if (char === '.' && !isWordly(chars[i + 1])) sentence++;
    i++;
  }
  return tokens;
}

const isInWord = (chars: string[], i: number) => chars[i] === '$' && isLetter(chars[i + 1]) && isLetter(chars[i + 2]);

/** Letters written one by one (`p l u g`, `k.m.s`) as the words they make. */
function joinSpaced(tokens: Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const one = tokens[i];
    if (one && one.word.length !== 1) {
      joined.push(one);
      i++;
      continue;
    }
    let end = i;
    while (
      end < tokens.length &&
      end - i < 40 &&
      tokens[end]?.word.length === 1 &&
      (end === i || (tokens[end]?.start ?? 0) - (tokens[end - 1]?.end ?? 0) <= 3)
    )
      end++;
    const first = tokens[i];
    const last = tokens[end - 1];
    if (first && last && end - i >= 3) {
      const word = tokens
        .slice(i, end)
        .map((token) => token.word)
        .join('');
      const parts = lexicon.knows(word) ? [word] : split(word, lexicon);
      if (parts) {
        for (const part of parts) joined.push({ ...first, word: part, end: last.end });
        i = end;
        continue;
      }
    }
    // A long row that says nothing is left as it is, whole: each of its beginnings is not tried again.
    const upTo = end - i >= 3 ? end : i + 1;
    joined.push(...tokens.slice(i, upTo));
    i = upTo;
  }
  return joined;
}

/** What each word was found to be, by lexicon; thrown away when there are too many. */
const mendedBefore = new WeakMap<Lexicon, Map<string, string[]>>();
const mendedMost = 20_000;

function mended(tokens: Token[], lexicon: Lexicon): Token[] {
  const kept = mendedBefore.get(lexicon);
  const before = kept && kept.size < mendedMost ? kept : new Map<string, string[]>();
  if (before !== kept) mendedBefore.set(lexicon, before);
  const mended: Token[] = [];
  for (const token of tokens) {
    const { word } = token;
    if (word.length === 0) continue;
    let words = before.get(word);
    if (!words) {
      words = wordsOf(word, lexicon);
      before.set(word, words);
    }
    const [first = word] = words;
    if (words.length === 1) {
      // The kept string is the same word whole and hashed, so that each look-up after this one is quick.
      token.word = first;
      mended.push(token);
    } else for (const part of words) mended.push({ ...token, word: part });
  }
  return mended;
}

/** The word as the rules know it, if it is one of theirs bent. */
function wordsOf(word: string, lexicon: Lexicon): string[] {
  if (lexicon.knows(word)) return [word];
  if (/[^a-z]/.test(word) && /[a-z]/.test(word)) {
    const plain = [...word].map((char) => leet.get(char) ?? (char === '*' ? '' : char)).join('');
    if (lexicon.knows(plain)) return [plain];
    const other = [...word].map((char) => (char === '1' || char === '|' || char === '!' ? 'l' : (leet.get(char) ?? char))).join('');
    if (lexicon.knows(other)) return [other];
    const parts = word.split(/[^a-z0-9]+/).filter(Boolean);
    if (parts.length > 1) return parts.flatMap((part) => wordsOf(part, lexicon));
    const cut = /^(\d+)([a-z]+)$/.exec(word);
    if (cut?.[1] && cut[2]) return [cut[1], cut[2]];
    if (plain !== word && plain.length >= 5) {
      const near = lexicon.nearest(plain);
      if (near) return [near];
    }
    return [word];
  }
  if (/(.)\1\1/.test(word) || /(.)\1$/.test(word)) {
    for (const kept of ['$1$1', '$1']) {
      const shorter = word.replace(/(.)\1+/g, kept);
      if (lexicon.knows(shorter)) return [shorter];
    }
    const shorter = word.replace(/(.)\1\1+/g, '$1');
    if (lexicon.knows(shorter)) return [shorter];
  }
  if (word.endsWith('in') && lexicon.knows(`${word}g`)) return [`${word}g`];
  if (word.length >= 7) {
    const parts = split(word, lexicon);
    if (parts) return parts;
  }
  const near = word.length >= 5 ? lexicon.nearest(word) : undefined;
  return [near ?? word];
}

/** Words written together, as known words of which one is telling; the fewest that do. */
function split(word: string, lexicon: Lexicon): string[] | undefined {
  if (word.length > 40) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || (part.length === 1 && part !== 'i' && part !== 'a') || !lexicon.knows(part)) continue;
      if (!best[end] || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  return parts && parts.length > 1 && parts.some(lexicon.isTelling) && parts.filter(({ length }) => length < 3).length <= parts.length / 2
    ? parts
    : undefined;
}
