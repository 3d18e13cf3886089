import { distance } from '../../../language/letters-off.ts';
import { stem } from '../../../language/stem.ts';

/** Words of the text from this length on may be mistyped with one letter off, and from the second on with two. */
const shortest = 5;
export const longWord = 7;

/** Words that a mistyped one may stand for, all equally many letters off: the likeliest, and others to offer. */
export interface Correction {
  word: string;
  others: string[];
}

/** Words to correct to, folded, and how often the text has each in any form: 0 for a word of grammar and for a name that only search knows. */
export type Correctable = ReadonlyMap<string, number>;

/**
 * The word that a mistyped one stands for: the one fewest letters off; of several the one that starts alike, and then
 * the one that the text has more often. Whether the word is mistyped at all is decided elsewhere (`realWords`).
 *
 * @param word folded, not one of the words
 */
export function correction(word: string, words: Correctable): Correction | undefined {
  if (/\d/.test(word)) return undefined;
  let nearest = 2;
  let found: string[] = [];
  for (const [candidate, count] of words) {
    const limit = Math.min(lettersOff(word, candidate, count), nearest);
    const off = distance(word, candidate, limit);
    if (off > limit) continue;
    if (off < nearest) found = [];
    nearest = off;
    found.push(candidate);
  }
  const likelihood = (each: string): number => (each.startsWith(word.charAt(0)) ? 1e6 : 0) + (words.get(each) ?? 0);
  const [first, ...rest] = found.sort((a, b) => likelihood(b) - likelihood(a));
  if (first === undefined) return undefined;
  const others = rest.filter((each) => words.get(each) && stem(each) !== stem(first));
  return { word: first, others: others.slice(0, 3) };
}

/**
 * How many letters a word may be off from another to be taken for it mistyped: 2, 1, or -1 for never. Two letters off,
 * too much would be a word of grammar, a name from elsewhere or another end: "Scholz" for "scholen". The numbers behind it: `npm run eval:search`.
 *
 * @param count of the candidate, as in `Correctable`
 */
export function lettersOff(word: string, candidate: string, count: number): number {
  if (word.length < shortest - 1 || candidate.length < shortest - 1) return -1;
  if (candidate.length < shortest) return word.length === shortest && candidate.startsWith(word.charAt(0)) ? 1 : -1;
  const isOtherEnd = candidate.startsWith(word.slice(0, -1));
  return candidate.length < longWord || word.length < longWord - 1 || count === 0 || isOtherEnd ? 1 : 2;
}
