import { isNumber } from '../../../language/tokens.ts';
import { startedWords } from './asked-start.ts';
import { verbsBehind } from './asked-verb.ts';
import { formsOf, relatedTo } from './asked-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './query-reading.ts';
import type { Draft } from './read-term.ts';
import { isPossible, optionOf, quality, slotOf, type Option, type Term, type TermPart } from './terms.ts';

/**
 * Makes a term of a draft: 10 to 13 of what `readQuery` asks; a term that is nothing of these is missing.
 *
 * @param words of the query that the draft takes, folded
 */
export function finishTerm(
  draft: Draft,
  words: readonly string[],
  typed: string,
  isUnfinished: boolean,
  reading: Reading,
): Term {
  const { lexicon, signs, correct } = reading;
  const lone = words.length === 1 ? words[0] : undefined;
  const starts = isUnfinished ? startedWords(words, lexicon).filter(isPossible) : [];
  const related = [...(draft.related ?? []), ...(lone ? relativesOf(lone, lexicon) : [])].filter(isPossible);
  const isWhole = isWholeWord(words, draft, lexicon);
  let options = draft.options.filter(isPossible);
  // Words that only happen to begin like another are no answer to it.
  const isOther = starts.length > 0 && options.length === 0 && lexicon.accidental.has(lone ?? '');
  if (!isWhole && !isOther) options.push(...starts);
  if (options.length === 0 && lone && !isOther) options = signs?.otherReadings(lone, lexicon) ?? [];
  const term: Term = {
    text: typed,
    options,
    related,
    starts: isOther ? starts : isWhole ? starts.filter(({ best }) => best !== quality.alias) : [],
  };
  if (lone && !draft.isNamed) term.kin = related;
  if (draft.beside) term.beside = draft.beside.filter(isPossible);
  if (draft.see) term.see = draft.see;
  if (draft.apart) term.apart = possibleParts(draft.apart);
  if (draft.parts) term.parts = possibleParts(draft.parts);
  if (starts.length > 0 || options.length > 0 || related.length > 0 || isQuestion(words, isUnfinished, lexicon))
    return term;
  const found = draft.isWord && correct?.(words, typed, reading);
  if (found) return { ...term, ...found };
  return {
    ...term,
    missing: [signs?.missing(typed, lexicon) ?? { text: typed, near: [] }],
    isDoubtful: draft.isWord === true && !correct,
  };
}

function possibleParts(parts: readonly TermPart[]): TermPart[] {
  return parts.map((part) => ({ ...part, options: part.options.filter(isPossible) }));
}

/** Whether words ask, the last perhaps as far as it is typed: "hoev". */
function isQuestion(words: readonly string[], isUnfinished: boolean, { questions }: Lexicon): boolean {
  return words.every(
    (word, at) =>
      questions.has(word) ||
      (isUnfinished && at === words.length - 1 && [...questions].some((each) => each.startsWith(word))),
  );
}

/** Whether it is a name, a number or a form of a word of the text: words that only begin like it are less than that. */
function isWholeWord(words: readonly string[], { isNamed }: Draft, lexicon: Lexicon): boolean {
  const last = words.at(-1) ?? '';
  return isNamed === true || isNumber(last) || formsOf(last, lexicon).size > 0;
}

function relativesOf(word: string, lexicon: Lexicon): Option[] {
  const slot = slotOf(relatedTo(word, lexicon), quality.related);
  return [
    optionOf([slot], quality.related),
    ...verbsBehind(word, lexicon).map((option) => ({ ...option, best: quality.related })),
  ];
}
