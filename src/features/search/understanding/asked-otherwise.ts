import { withoutGenitive } from '../../../language/stem.ts';
import { answersTo } from './asked-word.ts';
import type { Lexicon } from './lexicon.ts';
import { sequencesOf } from './read-term.ts';
import { optionOf, type Option } from './terms.ts';

/** A word that the text does not have: in the genitive, or two words in one. */
export function otherReadings(word: string, lexicon: Lexicon): Option[] {
  const bare = withoutGenitive(word);
  const found = bare ? sequencesOf([bare], lexicon) : [];
  const split = splitWord(word, lexicon);
  return found.length > 0 ? found : split ? [split] : [];
}

/** Two words of the text written as one: "etnischezuivering". */
function splitWord(word: string, lexicon: Lexicon): Option | undefined {
  for (let at = word.length - shortestHalf; at >= shortestHalf; at--) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => lexicon.printed.has(half) && !lexicon.grammar.has(half)))
      return optionOf(halves.map((half) => answersTo(half, lexicon)));
  }
  return undefined;
}

const shortestHalf = 4;
