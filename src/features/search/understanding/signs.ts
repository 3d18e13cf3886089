/**
 * What only a query with figures, signs or more words needs, or one whose words do not meet, loaded when there is one:
 * 1 to 4, 6, 8 and 11 of what `readQuery` asks.
 */
import { withoutNoteDigit } from '../../../language/copied.ts';
import { begunOperator } from '../../../language/operators.ts';
import { formsOf } from './asked-word.ts';
import { withoutTraces } from './copied.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { danglingOperators, readOperators, type Piece } from './operators.ts';
import { mostQuoted, readPiece } from './read-piece.ts';
import { isFiller, type Query } from './read-query.ts';
import type { Reading } from './query-reading.ts';
import { spellDates } from './spelled-dates.ts';
import { startedDates } from './started-dates.ts';
import { isPossible, termOf, type Term } from './terms.ts';

export { askedDate } from './asked-date.ts';
export { askedNumber } from './asked-number.ts';
export { otherReadings } from './asked-otherwise.ts';
export { findPartial } from './find-partial.ts';
export { findSigned, finishSigned } from './find-signed.ts';
export { missing } from './near-words.ts';
export { withoutNote } from './read-piece.ts';
export { wantedPages } from './wanted-pages.ts';

const fewestQuoted = 4;
/** No more pieces are read: each takes its time, and nobody means more. */
const mostPieces = 24;

/**
 * Reads the operators of a query, and what stands between them.
 *
 * @param isTyped its last word may be the start of one
 * @returns beside its terms the text that a name may begin with, without the traces of copying
 */
export function readSigns(
  query: string,
  isTyped: boolean,
  reading: Reading,
): Pick<Query, 'words' | 'terms' | 'excluded'> & { text: string } {
  const { lexicon } = reading;
  const text = withoutTraces(query, lexicon);
  const dangling = danglingOperators(text);
  const isOpen = isTyped && !dangling.isLast && !isWholeQuestion(text, lexicon);
  // Before the first letters of an operator, or of another word of a name, a word is whole: "gas O", "Verenigde N".
  const before = wordsOf(text).at(-2) ?? '';
  const isUnfinished = isOpen && (!begunOperator.test(text) || isFiller(before, lexicon));
  const begunDates = startedDates(text, lexicon);
  const spelled = spellDates(text.trimEnd(), lexicon);
  // Figures that are no date yet: "9/20".
  const figures = begunDates.length > 0 ? (/(?<!\S)\d{1,4}[-/.][-/.\d]*$/.exec(spelled)?.[0] ?? '') : '';
  const pieces: Piece[] = dangling.isAll
    ? [{ kind: 'phrase', text, isExcluded: false, isAlternative: false }]
    : readOperators(spelled.slice(0, spelled.length - figures.length)).slice(0, mostPieces);
  const hasOperators = pieces.some(({ kind, isExcluded }) => kind !== 'words' || isExcluded);
  const terms: Term[] = [];
  const excluded: Term[] = [];
  for (const [at, piece] of pieces.entries()) {
    const isLast = at === pieces.length - 1;
    if (piece.isExcluded && isLast && isBegun(piece, isUnfinished, lexicon)) continue;
    const read = readPiece(piece, isUnfinished && isLast && !piece.isExcluded, reading);
    if (piece.isExcluded) excluded.push(...read);
    else if (piece.isAlternative) terms.push(alternative([...terms.splice(-1), ...read]));
    else terms.push(...read);
  }
  const last = terms.at(-1);
  if (figures !== '') terms.push(termOf(figures, begunDates));
  else last?.starts.push(...begunDates);
  const words = hasOperators ? [] : quotedWords(text, lexicon);
  return { text: isOpen ? text : '', words, terms, excluded };
}

/** Whether a query asks in words, and ends in one of the text: "wat zegt de resolutie over gas". */
function isWholeQuestion(text: string, lexicon: Lexicon): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  // A preposition alone asks nothing: "in Na".
  const isAsked = words.filter((word) => lexicon.questions.has(word)).length > 1;
  return isAsked && lexicon.printed.has(last) && !isFiller(last, lexicon);
}

/** Whether what is excluded is still being typed: it leaves nothing out before it is a word of the text. */
function isBegun({ kind, text }: Piece, isUnfinished: boolean, lexicon: Lexicon): boolean {
  if (kind !== 'words') return kind === 'open phrase';
  const word = wordsOf(text).at(-1) ?? '';
  if (!isUnfinished || (lexicon.printed.has(word) && !lexicon.grammar.has(word))) return false;
  const forms = formsOf(word, lexicon);
  return lexicon.words.some((each) => each.startsWith(word) && !forms.has(each));
}

function quotedWords(text: string, { printed }: Lexicon): string[] {
  const words = wordsOf(text).slice(0, mostQuoted);
  const clean = words.map((word) => (printed.has(word) ? word : (withoutNoteDigit(word) ?? word)));
  return clean.length < fewestQuoted ? [] : clean;
}

/** A provision has one of the terms; what only one of them lacks is not missed. */
function alternative(terms: readonly Term[]): Term {
  const options = terms.flatMap((term) => term.options);
  return {
    text: terms.map(({ text }) => text).join(' | '),
    options,
    related: terms.flatMap(({ related }) => related),
    beside: terms.flatMap(({ beside = [] }) => beside),
    starts: terms.flatMap(({ starts }) => starts),
    corrected: terms.flatMap(({ corrected = [] }) => corrected),
    missing: options.some(isPossible) ? [] : terms.flatMap(({ missing = [] }) => missing),
    see: terms.flatMap(({ see = [] }) => see),
    isDoubtful: terms.some(({ isDoubtful }) => isDoubtful),
  };
}
