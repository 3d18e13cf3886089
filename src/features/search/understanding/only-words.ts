import { numberOf, ordinalOf } from '../../../language/numbers.ts';
import { monthOf } from './months.ts';
import { answersTo } from './asked-word.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';

/**
 * Words of three letters and more, with a space, a hyphen or an apostrophe between: no address is written so. Alone, the
 * first letters of one.
 */
const form = /^(?:\p{L}{1,2}|\p{L}{3,}(?:[- '’]\p{L}{3,})*) ?$/u;
/** With a word before it, it may be the number of an annex. */
const roman = /^[ivx]{2,}$/;
/** Abbreviations, and operators that are words. */
const capitals = /\p{Lu}\p{Lu}/u;
/** A longer row of words may be copied from the text. */
const mostWords = 3;

/**
 * Whether a query is nothing but a few words of the text, in any form, the last perhaps unfinished, and none of them a
 * number, a month or a question. It is read and answered without `signs.ts`, and the same as with it.
 */
export function hasOnlyWords(query: string, lexicon: Lexicon): boolean {
  if (!form.test(query) || capitals.test(query)) return false;
  const words = wordsOf(query);
  const isKnown = (word: string): boolean => answersTo(word, lexicon).size > 0;
  const isStart = (word: string): boolean =>
    !query.endsWith(' ') && word === words.at(-1) && lexicon.words.some((each) => each.startsWith(word));
  return (
    words.length <= mostWords &&
    words.every(
      (word) =>
        (isKnown(word) || isStart(word)) &&
        !lexicon.questions.has(word) &&
        !(words.length > 1 && roman.test(word)) &&
        (numberOf(word) ?? ordinalOf(word) ?? monthOf(word, lexicon)) === undefined,
    )
  );
}
