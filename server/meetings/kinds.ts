import { facets, fellowships, venues } from '@/db/vocabulary';

/**
 * What most filters ask for, each as one bit of a number (`meeting_kinds` in the database has the same list): an index holds it, and to
 * compare it costs next to nothing, however many are asked for at once.
 */
export const kindWords: readonly string[] = [...fellowships, ...venues, ...facets];

/** The bits of these words; none when one of them has no bit, such as the code of one fellowship. */
export function kindsOf(words: readonly string[]): bigint | undefined {
  const bits = words.map((word) => kindWords.indexOf(word));
  return bits.includes(-1) ? undefined : bits.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);
}
