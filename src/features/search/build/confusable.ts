import { distance, lettersOff, type Correctable } from '../understanding/correct.ts';
import { stem } from '../../../language/stem.ts';

/**
 * Words and names that are not in the text but would be taken for a mistyped word that is: "regie" for "regio",
 * "Parijs" for "partij". They are stems, in alphabetical order; a search for one finds nothing.
 *
 * @param entries real words and their stems, folded
 * @param correctable the words that corrections choose from
 */
export function confusableStems(entries: ReadonlyMap<string, string>, correctable: Correctable): string[] {
  const known = new Set([...correctable.keys()].map(stem));
  const shelves = new Map(
    [...Map.groupBy(correctable.keys(), (word) => word.length)].map(([length, words]) => [
      length,
      { words, letters: Uint32Array.from(words, lettersOf) },
    ]),
  );
  const isNear = (entry: string): boolean => {
    const letters = lettersOf(entry);
    for (let length = entry.length - 2; length <= entry.length + 2; length++) {
      const shelf = shelves.get(length);
      if (!shelf) continue;
      for (let at = 0; at < shelf.words.length; at++) {
        const others = shelf.letters[at] as number;
        if (isMoreThanTwo(letters & ~others) || isMoreThanTwo(others & ~letters)) continue;
        const word = shelf.words[at] as string;
        const limit = lettersOff(entry, word, correctable.get(word) ?? 0);
        if (distance(entry, word, limit) <= limit) return true;
      }
    }
    return false;
  };
  const found = new Set<string>();
  for (const [entry, key] of entries)
    if (!known.has(key) && !found.has(key) && !correctable.has(entry) && isNear(entry)) found.add(key);
  return [...found].sort();
}

/** The letters of a word as bits: every letter that one of two words lacks is one that it is off. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

/** Whether more than two bits are set. */
function isMoreThanTwo(bits: number): boolean {
  const less = bits & (bits - 1);
  return (less & (less - 1)) !== 0;
}
