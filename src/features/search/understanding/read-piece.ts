import { withoutNoteDigit } from '../../../language/copied.ts';
import { tokenize } from '../../../language/tokens.ts';
import { askedDocument } from './asked-document.ts';
import { askedPattern } from './asked-start.ts';
import type { Lexicon } from './lexicon.ts';
import { missing } from './near-words.ts';
import type { Piece } from './operators.ts';
import type { Reading } from './query-reading.ts';
import { readWords } from './read-words.ts';
import { knownTerm, optionOf, slotOf, termOf, type Term } from './terms.ts';

/** No more words are looked for as they stand. */
export const mostQuoted = 400;

/**
 * The terms of a piece of a query: a pattern, a quoted phrase, documents by their numbers, and words.
 *
 * @param isLast its last word may be the start of one
 */
export function readPiece({ kind, text }: Piece, isLast: boolean, reading: Reading): Term[] {
  const { lexicon } = reading;
  if (kind === 'pattern') return [knownTerm(text, askedPattern(text.toLowerCase(), lexicon))];
  if (kind === 'words') return wordTerms(text, isLast, reading);
  return phrase(text, (kind === 'open phrase' && isLast) || text.endsWith('*'), lexicon);
}

/** Words between quotes, exactly; the last one may be unfinished as long as the quotes are open, and when it has an asterisk. */
function phrase(text: string, isUnfinished: boolean, lexicon: Lexicon): Term[] {
  const tokens = tokenize(text)
    .slice(0, mostQuoted)
    .map((token) => ({ ...token, word: withoutNote(token.word, lexicon) }));
  if (tokens.length === 0) return [];
  const sequence = tokens.map(({ word }, at) => {
    const isStart = isUnfinished && at === tokens.length - 1;
    return slotOf(lexicon.words.filter((each) => (isStart ? each.startsWith(word) : each === word)));
  });
  const absent = tokens.filter((_, at) => sequence[at]?.size === 0);
  return [
    {
      ...termOf(text.trim(), [{ ...optionOf(sequence), isPhrase: true }]),
      missing: absent.map(({ start, end }) => missing(text.slice(start, end), lexicon)),
    },
  ];
}

/** The terms of words without operators: documents by their numbers, and the words between them. */
function wordTerms(text: string, isLast: boolean, reading: Reading): Term[] {
  const { lexicon, signs } = reading;
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const terms: Term[] = [];
  let from = 0;
  const readUntil = (to: number): void => {
    const run = pieces.slice(from, to).join(' ');
    terms.push(...readWords(run, isLast && to === pieces.length, reading));
  };
  for (let at = 0; at < pieces.length; at++) {
    const asked = askedDocument(pieces.slice(at), lexicon, signs?.about ?? []);
    if (!asked) continue;
    readUntil(at);
    const typed = pieces.slice(at, at + asked.length).join(' ');
    const [first] = asked.documents;
    const places = asked.documents.flatMap((document) => document.places ?? []);
    terms.push(first ? { ...termOf(typed, [{ ...optionOf([]), places }]), page: first } : knownTerm(typed, []));
    at += asked.length - 1;
    from = at + 1;
  }
  readUntil(pieces.length);
  return terms;
}

/** "karabach1" → "karabach", when the text has it so. */
export function withoutNote(word: string, { printed }: Lexicon): string {
  const bare = printed.has(word) ? undefined : withoutNoteDigit(word);
  return bare && printed.has(bare) ? bare : word;
}
