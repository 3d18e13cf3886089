import { correction, lettersOff, longWord, type Correctable } from '../understanding/asked-typo.ts';
import { isWithin } from '../../../language/letters-off.ts';
import { stem } from '../../../language/stem.ts';

/** Words of one length, and the letters of each. */
interface Shelf {
  words: string[];
  letters: Uint32Array;
}

/**
 * Words and names that are not in the text but would be taken for a mistyped word that is: "regie" for "regio",
 * "Parijs" for "partij". In alphabetical order; a search for one finds nothing.
 *
 * @param words real words in every form, folded
 * @param correctable the words that corrections choose from
 */
export function confusableWords(words: ReadonlySet<string>, correctable: Correctable): string[] {
  const shelves = new Map(
    [...Map.groupBy(correctable.keys(), (word) => word.length)].map(([length, group]): [number, Shelf] => [
      length,
      { words: group, letters: Uint32Array.from(group, lettersOf) },
    ]),
  );
  const isNear = (word: string): boolean => {
    const letters = lettersOf(word);
    return [-2, -1, 0, 1, 2].some((step) => {
      const shelf = shelves.get(word.length + step);
      return shelf !== undefined && isNearOneOf(shelf, word, letters, word.length + step, correctable);
    });
  };
  const known = new Set([...correctable.keys()].map(stem));
  /** A form of one of them is corrected to that one, unless it is as near to another word. */
  const isForm = (word: string): boolean =>
    known.has(stem(word)) && stem(correction(word, correctable)?.word ?? word) === stem(word);
  return [...words].filter((word) => !correctable.has(word) && isNear(word) && !isForm(word)).sort();
}

function isNearOneOf(shelf: Shelf, word: string, letters: number, length: number, correctable: Correctable): boolean {
  const most = Math.min(length, word.length + 1) < longWord ? 1 : 2;
  if (Math.abs(length - word.length) > most) return false;
  // A plain loop: of half a billion pairs in a build hardly one gets past the letters.
  for (let at = 0; at < shelf.letters.length; at++) {
    const others = shelf.letters[at] as number;
    if (isMoreThan(most, letters & ~others) || isMoreThan(most, others & ~letters)) continue;
    const candidate = shelf.words[at] as string;
    if (isWithin(lettersOff(word, candidate, correctable.get(candidate) ?? 0), word, candidate)) return true;
  }
  return false;
}

/** The letters of a word as bits, those that it has again as others: every one that one of two words lacks is one that it is off. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = 1 << (word.charCodeAt(at) % 26);
    bits |= bits & letter ? 1 << (26 + (word.charCodeAt(at) % 6)) : letter;
  }
  return bits;
}

/** Whether more bits are set than one or two. */
function isMoreThan(most: number, bits: number): boolean {
  const less = bits & (bits - 1);
  return (most === 1 ? less : less & (less - 1)) !== 0;
}
