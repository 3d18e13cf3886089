import { distance, lettersOff } from '../../search/correct.ts';
import { stem } from '../../search/stem.ts';

/**
 * Dutch words and names that are not in the text but would be taken for a mistyped word that is: "regie" for
 * "regio", "Parijs" for "partij". They are stems, in alphabetical order; a search for one finds nothing.
 *
 * @param entries every entry of a Dutch word list and its stem, folded
 * @param vocabulary the words that corrections choose from, folded
 */
export function confusableStems(entries: ReadonlyMap<string, string>, vocabulary: ReadonlySet<string>): string[] {
  const known = new Set([...vocabulary].map(stem));
  const shelf = (word: string, length: number): string => `${word.charAt(0)}${String(length)}`;
  const shelves = new Map(
    [...Map.groupBy(vocabulary, (word) => shelf(word, word.length))].map(([key, words]) => [
      key,
      { words, letters: Uint32Array.from(words, lettersOf) },
    ]),
  );
  const found = new Set<string>();
  for (const [entry, key] of entries) {
    if (entry.length < 5 || known.has(key) || found.has(key) || vocabulary.has(entry)) continue;
    const letters = lettersOf(entry);
    const isNear = [-2, -1, 0, 1, 2].some((longer) => {
      const near = shelves.get(shelf(entry, entry.length + longer));
      const limit = near ? lettersOff(entry, near.words[0] ?? '') : -1;
      if (!near || Math.abs(longer) > limit) return false;
      return near.letters.some(
        (others, at) =>
          count(letters & ~others) <= limit - Math.max(0, longer) &&
          count(others & ~letters) <= limit - Math.max(0, -longer) &&
          distance(entry, near.words[at] ?? '', limit) <= limit,
      );
    });
    if (isNear) found.add(key);
  }
  return [...found].sort();
}

/**
 * The letters of a word as bits. Every letter that only one of two words has is one that they are off, and is not among
 * those that the other has more of.
 */
function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << (letter.charCodeAt(0) % 31);
  return bits;
}

function count(bits: number): number {
  let found = 0;
  for (let left = bits; left !== 0; left &= left - 1) found++;
  return found;
}
