import { isNumber, type Token } from '../../../language/tokens.ts';
import { askedName, startedName } from './asked-name.ts';
import { askedVerb } from './asked-verb.ts';
import { answersTo } from './asked-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './query-reading.ts';
import { isPossible, optionOf, slotOf, type Option, type Slot, type TermPart } from './terms.ts';

/** A term before what was typed is looked at again. */
export interface Draft {
  /** How many words of the query it takes. */
  length: number;
  options: Option[];
  related?: Option[];
  beside?: Option[];
  see?: string[];
  apart?: TermPart[];
  parts?: TermPart[];
  /** A name or other words that the content has. */
  isNamed?: true;
  /** A word, or words that belong together, which may be mistyped. */
  isWord?: true;
}

const longestRun = 12;
const longestJoin = 3;

/**
 * The term at a place of a query: 5 to 9 of what `readQuery` asks.
 *
 * @param isUnfinished the last word may be the start of one
 */
export function readTerm(tokens: readonly Token[], at: number, isUnfinished: boolean, reading: Reading): Draft {
  const { lexicon, signs } = reading;
  const rest = tokens.slice(at, at + longestRun).map(({ word }) => word);
  const tied = tiedLength(tokens, at);
  const isStart = isUnfinished && at + rest.length === tokens.length;
  return (
    nameAt(tokens, at, rest, lexicon) ??
    (isUnfinished ? unfinishedName(rest, lexicon) : undefined) ??
    signs?.askedDate(rest, lexicon, isStart) ??
    withItself(askedVerb(rest, lexicon), rest, lexicon) ??
    withItself(tied === 1 ? signs?.askedNumber(rest, lexicon, isStart) : undefined, rest, lexicon) ??
    joinedWords(rest, tied, lexicon) ??
    tiedWords(rest.slice(0, tied), lexicon)
  );
}

/** A verb that may stand apart or a number, which may be another word too: "ondernomen", "acht". */
function withItself(draft: Draft | undefined, rest: readonly string[], lexicon: Lexicon): Draft | undefined {
  return draft?.length === 1
    ? { ...draft, options: [...draft.options, ...sequencesOf(rest.slice(0, 1), lexicon)] }
    : draft;
}

/** A word, or words that hyphens tie, which the text may have apart: "Kaukasus-regio". */
function tiedWords(words: readonly string[], lexicon: Lexicon): Draft {
  const parts = words.map((word) => ({ text: word, options: sequencesOf([word], lexicon) }));
  const options = sequencesOf(words, lexicon);
  return { options, isWord: true, length: words.length, ...(words.length > 1 && { parts }) };
}

function nameAt(tokens: readonly Token[], at: number, rest: readonly string[], lexicon: Lexicon): Draft | undefined {
  const tied = tiedLength(tokens, at);
  for (let length = rest.length; length >= tied; length--) {
    if (tokens[at + length]?.tied) continue;
    const words = rest.slice(0, length);
    const named = askedName(words, lexicon);
    if (named) return { ...named, options: [...named.options, ...sequencesOf(words, lexicon)], length, isNamed: true };
  }
  return undefined;
}

/** A name of several words, the last unfinished, whose words the text does not have apart: "Haut-Kara". */
function unfinishedName(rest: readonly string[], lexicon: Lexicon): Draft | undefined {
  const isStrange = rest.slice(0, -1).some((word) => answersTo(word, lexicon).size === 0);
  const named = rest.length > 1 && isStrange ? startedName(rest, lexicon) : undefined;
  return named && { ...named, length: rest.length };
}

function joinedWords(rest: readonly string[], tied: number, lexicon: Lexicon): Draft | undefined {
  for (let length = Math.min(longestJoin, rest.length); length > Math.max(1, tied - 1); length--) {
    const joined = rest.slice(0, length).join('');
    const parts = lexicon.tied.get(joined);
    if (lexicon.printed.has(joined)) {
      const asOne = [optionOf([answersTo(joined, lexicon)])];
      const asTyped = sequencesOf(rest.slice(0, length), lexicon);
      return { ...(asTyped.length > 0 ? { options: asTyped, related: asOne } : { options: asOne }), length };
    }
    if (parts) return { options: sequencesOf(parts, lexicon), length };
  }
  return undefined;
}

/** How many words from a place hyphens tie. */
function tiedLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (tokens[at + length]?.tied) length++;
  return length;
}

/** The words in a row, each in any form. A word alone may be several in the text: "staakthetvuren". */
export function sequencesOf(words: readonly string[], lexicon: Lexicon): Option[] {
  const parts = words.length === 1 ? lexicon.tied.get(words[0] as string) : undefined;
  const slotFor = (word: string): Slot =>
    isNumber(word) ? slotOf(lexicon.printed.has(word) ? [word] : []) : answersTo(word, lexicon);
  return [words, ...(parts ? [parts] : [])].map((each) => optionOf(each.map(slotFor))).filter(isPossible);
}
