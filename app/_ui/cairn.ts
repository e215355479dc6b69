/** A stone of a mark: its outline, and which of three shades of the hue it has. */
export type Stone = { path: string; shade: number };
export type Cairn = { hue: number; stones: Stone[] };

const hues = 12;
const size = 40;

/** The cairn of a name: three to five stones and a hue, always the same for the same name, on a ground of 40 by 40. */
export function cairnOf(name: string): Cairn {
  const next = numbersFrom(name);
  const hue = Math.floor(next() * hues);
  const count = 3 + Math.floor(next() * 3);
  const height = 25 / count;
  const stones: Stone[] = [];
  let floor = 34;
  for (let level = 0; level < count; level++) {
    const width = 27 - level * (18 / count) + (next() - 0.5) * 5;
    const tall = height * (0.86 + next() * 0.28);
    const middle = size / 2 + (next() - 0.5) * (level === 0 ? 1 : 4.5);
    stones.push({ path: stone(middle, floor - tall / 2, width / 2, tall / 2, next), shade: (level + Math.floor(next() * 2)) % 3 });
    floor -= tall * 0.97;
  }
  return { hue, stones };
}

/** An uneven oval, flatter below than above, as stones lie. */
function stone(x: number, y: number, wide: number, tall: number, next: () => number) {
  const at = (dx: number, dy: number) => `${(x + dx * wide).toFixed(1)} ${(y + dy * tall).toFixed(1)}`;
  const lean = (next() - 0.5) * 0.5;
  const [left, right, top, foot] = [0.5, 0.5, 0.55, 0.75].map((bend) => bend + next() * 0.2);
  return `M${at(-1, lean / 2)}C${at(-1, -(top ?? 0))} ${at(lean - (left ?? 0), -1)} ${at(lean, -1)}S${at(1, -(right ?? 0))} ${at(1, 0)}S${at(foot ?? 0, 1)} ${at(0, 1)}S${at(-1, foot ?? 0)} ${at(-1, lean / 2)}Z`;
}

/** Numbers from 0 to 1 that follow from a word: FNV-1a to begin with, then xorshift. For looks alone, never for secrets. */
function numbersFrom(word: string) {
  let state = 0x811c9dc5;
  for (const letter of word.toLowerCase()) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
