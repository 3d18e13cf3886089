/**
 * What only a query with figures, signs or more words needs, loaded when there is one: 1 to 3, 5 and 7 of what
 * `readQuery` asks.
 */
import { parseAddresses, type Address } from '../../../language/address.ts';
import { withoutNoteDigit } from '../../../language/copied.ts';
import { fold } from '../../../language/fold.ts';
import { spellDates } from './asked-date.ts';
import { withoutTraces } from './copied.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { readOperators } from './operators.ts';
import { mostQuoted, readPiece } from './read-piece.ts';
import { isFiller, type Query } from './read-query.ts';
import type { Reading } from './reading.ts';
import { isPossible, type Term } from './terms.ts';

export { askedDate } from './asked-date.ts';
export { askedNumber } from './asked-number.ts';
export { findAddresses, hasAddressAsWords } from './find-address.ts';
export { findEmptied } from './find-emptied.ts';
export { findQuoted } from './find-quoted.ts';
export { withoutNote } from './read-piece.ts';
export { wantedPages } from './wanted-pages.ts';

const fewestQuoted = 4;

/**
 * Reads the operators of a query, and what stands between them.
 *
 * @param isUnfinished its last word may be the start of one
 * @returns beside its terms what it is without the traces of copying
 */
export function readSigns(
  query: string,
  isUnfinished: boolean,
  reading: Reading,
): Pick<Query, 'addresses' | 'words' | 'terms' | 'excluded'> & { text: string } {
  const { lexicon } = reading;
  const text = withoutTraces(query);
  const pieces = readOperators(spellDates(text, lexicon));
  const isPlain = pieces.every(({ kind, isExcluded }) => kind === 'words' && !isExcluded);
  const terms: Term[] = [];
  const excluded: Term[] = [];
  for (const [at, piece] of pieces.entries()) {
    const read = readPiece(piece, isUnfinished && at === pieces.length - 1, reading);
    if (piece.isExcluded) excluded.push(...read);
    else if (piece.isAlternative) terms.push(alternative([...terms.splice(-1), ...read]));
    else terms.push(...read);
  }
  const words = isPlain ? quotedWords(text, lexicon) : [];
  return { text, addresses: addressesIn(query, lexicon), words, terms, excluded };
}

/** The addresses that a query is, or that a question asks about: "waar gaat overweging G over". */
function addressesIn(query: string, lexicon: Lexicon): Address[] {
  const { parts } = lexicon.data;
  const addresses = parseAddresses(query, parts);
  const words = fold(query).split(/[\s?]+/);
  if (addresses.length > 0 || !words.some((word) => lexicon.questions.has(word))) return addresses;
  const areFillers = words.map((word) => word === '' || isFiller(word, lexicon));
  const named = words.slice(areFillers.indexOf(false), areFillers.lastIndexOf(false) + 1);
  return named.length > 1 ? parseAddresses(named.join(' '), parts) : [];
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
    starts: [],
    corrected: terms.flatMap(({ corrected = [] }) => corrected),
    missing: options.some(isPossible) ? [] : terms.flatMap(({ missing = [] }) => missing),
    see: terms.flatMap(({ see = [] }) => see),
    isDoubtful: terms.some(({ isDoubtful }) => isDoubtful),
  };
}
