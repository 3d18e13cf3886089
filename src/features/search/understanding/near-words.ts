import { stem } from '../../../language/stem.ts';
import { isNumber } from '../../../language/tokens.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import type { Missing } from './terms.ts';

const shortestNear = 5;
const mostNear = 4;
/** Fewer letters before a word make no compound of it: "Utrecht". */
const shortestRest = 3;

/** Words of the text to try for one that it lacks: those that are part of it, and those that share its stem. */
export function nearWords(word: string, { printed, grammar }: Lexicon): string[] {
  if (word.length < shortestNear || isNumber(word)) return [];
  const key = stem(word);
  const isNear = (each: string): boolean =>
    each.length >= shortestNear &&
    !grammar.has(each) &&
    (word.startsWith(each) ||
      (word.endsWith(each) && word.length >= each.length + shortestRest) ||
      (key.length >= shortestNear && each.startsWith(key)));
  return [...new Set([...printed].filter(([each]) => isNear(each)).map(([, form]) => form))].slice(0, mostNear);
}

/** What the text does not have, and words to try. */
export function missing(text: string, lexicon: Lexicon): Missing {
  return { text, near: nearWords(wordsOf(text).join(''), lexicon) };
}
