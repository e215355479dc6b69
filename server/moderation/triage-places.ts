import type { Found } from './triage-match.ts';
import type { Token } from './triage-text.ts';

/** By idea, the places where it begins, in order. */
export function placesOf(found: (readonly Found[])[]) {
  const places: (number[] | undefined)[] = [];
  for (let at = 0; at < found.length; at++) {
    for (const { idea } of found[at] ?? []) {
      // Grown without holes, as an array with many is slow to read.
      while (places.length <= idea) places.push(undefined);
      const known = places[idea];
      if (known) known.push(at);
      else places[idea] = [at];
    }
  }
  return places;
}

/** The first place of those in order that is not before `least`. */
export const lowerBound = (numbers: number[], least: number) => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether each sentence tells of what is over. One that says neither goes on with the one before. */
export function pastOf(tokens: Token[], places: (number[] | undefined)[], scope: Record<'PAST' | 'NOW' | 'PRESENT', number>) {
  const sentencesOf = (number: number) => new Set((places[number] ?? []).map((at) => tokens[at]?.sentence));
  const [past, now, present] = [sentencesOf(scope.PAST), sentencesOf(scope.NOW), sentencesOf(scope.PRESENT)];
  const isPast: boolean[] = [];
  const count = past.size === 0 ? 0 : (tokens.at(-1)?.sentence ?? -1) + 1;
  for (let i = 0; i < count; i++) isPast[i] = (past.has(i) || ((isPast[i - 1] ?? false) && !present.has(i))) && !now.has(i);
  return isPast;
}
