import { fold } from '../../../language/fold.ts';
import { numberOf } from '../../../language/numbers.ts';
import { startOfStem } from '../../../language/stem.ts';
import { isNumber } from '../../../language/tokens.ts';
import { verbKey } from '../../../language/verb-stems.ts';
import { answersTo } from './asked-word.ts';
import { startedName } from './asked-name.ts';
import { startedVerbs } from './asked-verb.ts';
import type { Lexicon } from './lexicon.ts';
import { optionOf, quality, slotOf, union, type Option, type Slot } from './terms.ts';

/**
 * The start of a word: all words of the text that begin so, and all that they find, so that no result goes while the
 * word is being typed. "Laçın-corri", "Verenigde Nat".
 *
 * @param words folded: the words that belong together, the last of them unfinished
 */
export function startedWords(words: readonly string[], lexicon: Lexicon): Option[] {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).map((word) => answersTo(word, lexicon));
  const slot = startSlot(last, lexicon);
  const own = before.every(({ size }) => size > 0) && slot.size > 0 ? [optionOf([...before, slot])] : [];
  const verbs = words.length === 1 ? startedVerbs(last, lexicon) : [];
  return [...own, ...verbs, ...(startedName(words, lexicon)?.options ?? [])];
}

/** The words of the text that a start may become, and those that they find. */
function startSlot(start: string, lexicon: Lexicon): Slot {
  const begins = (word: string): boolean => word.startsWith(start);
  const words = lexicon.words.filter(begins);
  const found = words.map((word) => slotOf(answersTo(word, lexicon).keys(), quality.start));
  const short = startOfStem(start);
  const parts = [...lexicon.byPart].filter(([part]) => begins(part) || (short !== start && part.startsWith(short)));
  const numbers = new Set(words.flatMap((word) => (isNumber(word) ? [] : (numberOf(word) ?? []))));
  const inFigures = lexicon.words.filter((word) => isNumber(word) && numbers.has(Number(word)));
  const infinitives = [...lexicon.verbs].filter(begins).map(verbKey);
  return union(
    ...found,
    slotOf(inFigures, quality.start),
    ...parts.map(([, forms]) => slotOf(forms, quality.start)),
    ...infinitives.map((key) => slotOf(lexicon.byVerb.get(key) ?? [], quality.start)),
  );
}

/** Words with an asterisk for any letters: "sancti*", "*akkoord". */
export function askedPattern(pattern: string, lexicon: Lexicon): Option[] {
  const parts = fold(pattern).split(/\*+/);
  const fits = new RegExp(`^${parts.map((part) => part.replace(/\W/g, '')).join('.*')}$`);
  const words = parts.some((part) => part !== '') ? lexicon.words.filter((word) => fits.test(word)) : [];
  return [optionOf([slotOf(words)])];
}
