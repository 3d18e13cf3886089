import { corrections, lettersOff } from '../../search/correct.ts';
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
  const bucket = (word: string, longer = 0): string => `${word.charAt(0)}${String(word.length + longer)}`;
  const buckets = Map.groupBy(
    [...vocabulary].map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => bucket(word),
  );
  const found = new Set<string>();
  for (const [entry, key] of entries) {
    if (entry.length < 5 || known.has(key) || found.has(key) || vocabulary.has(entry)) continue;
    const letters = lettersOf(entry);
    const near = [-2, -1, 0, 1, 2]
      .flatMap((longer) => buckets.get(bucket(entry, longer)) ?? [])
      .some(
        ({ word, letters: others }) =>
          differing(letters, others) <= 2 * lettersOff(entry, word) && corrections(entry, [word]).length > 0,
      );
    if (near) found.add(key);
  }
  return [...found].sort();
}

/** The letters of a word as bits: two words whose sets differ much cannot be near. */
function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << (letter.charCodeAt(0) % 31);
  return bits;
}

function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
