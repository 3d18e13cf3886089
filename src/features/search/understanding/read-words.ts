import { tokenize, type Token } from '../../../language/tokens.ts';
import { finishTerm } from './finish-term.ts';
import type { Reading } from './query-reading.ts';
import { readTerm } from './read-term.ts';
import type { Term } from './terms.ts';

/** No more words are read: nobody means more, and it must not slow a page. */
export const mostWords = 24;

/**
 * The terms of words without operators.
 *
 * @param isUnfinished the last word may be the start of one
 */
export function readWords(text: string, isUnfinished: boolean, reading: Reading): Term[] {
  const tokens = tokenize(text)
    .slice(0, mostWords)
    .map((token) => ({ ...token, word: reading.signs?.withoutNote(token.word, reading.lexicon) ?? token.word }));
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const draft = readTerm(tokens, at, isUnfinished, reading);
    const next = at + draft.length;
    const typed = text.slice((tokens[at] as Token).start, (tokens[next - 1] as Token).end);
    const words = tokens.slice(at, next).map(({ word }) => word);
    terms.push(finishTerm(draft, words, typed, isUnfinished && next === tokens.length, reading));
    at = next;
  }
  return terms;
}
