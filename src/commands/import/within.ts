/** What looks like a label at the start of a line may be within a sentence: a name, or a dash. */

import { openingLine, startsLeadIn } from '../../language/printed.ts';
import { isListSign } from '../../resolution/labels.ts';
import { textOfWords, type Block, type Word } from './source.ts';

/** Whether a word is the letter of a recital, or the first of a name. */
const isLetter = (word: Word | undefined): boolean => /^[A-Z]{1,2}\.$/.test(word?.text ?? '');

/** Whether a text ends where a recital, paragraph or point may start for sure. */
const endsClause = (text: string): boolean => /[.;:][”"»)]*$/.test(text) || text === '';

const isDash = (text: string) => isListSign(text.split(' ', 1)[0] ?? '');

/**
 * Whether a line that starts as a recital or a point does may go on with the sentence above it: a letter below no full stop, semicolon or colon, and a dash there but for one below another.
 */
export function isWithin(words: Block, first: string, before: string): boolean {
  if (endsClause(before) || openingLine.test(first)) return false;
  const isSure = startsLeadIn(textOfWords(words.slice(1, 3)));
  return (isLetter(words[0]) && !isSure) || (isDash(textOfWords(words)) && !isDash(first));
}

/** Whether such a line starts with a name: "C. Jansen" below a recital that starts small. */
export const isName = ([label, word]: Block, above: string): boolean =>
  isLetter(label) && /^\p{Lu}/u.test(word?.text ?? '') && /^[A-Z]{1,2}\. \p{Ll}/u.test(above);
