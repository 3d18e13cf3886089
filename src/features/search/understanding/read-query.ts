import { parseAddresses, type Address } from '../../../language/address.ts';
import { fold } from '../../../language/fold.ts';
import { spellDates } from './asked-date.ts';
import { longerNames } from './asked-name.ts';
import { withoutNoteDigit, withoutTraces } from './copied.ts';
import { TermFinisher } from './finish-term.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { readOperators } from './operators.ts';
import { PieceReader } from './read-piece.ts';
import { isPossible, type Option, type Term } from './terms.ts';

/** What a query asks for. */
export interface Query {
  /** The parts of the text that it names, when it is nothing but their addresses. */
  addresses: Address[];
  /** All its words in a row, to look for as they stand: what was copied from the text. Empty for fewer than four. */
  words: string[];
  terms: Term[];
  /** Provisions with one of these are left out. */
  excluded: Term[];
  /** What the query, its last word unfinished, may be the beginning of the name of. */
  names: Option[];
  /** Words taken for mistyped, as typed; what was searched instead, and what it could have been too, as printed. */
  corrected: { from: string; to: string; others: string[] }[];
  /** Terms that neither the text nor the content has, as typed, and words of the text to try. */
  missing: { text: string; near: string[] }[];
  /** Other searches to offer: the full form of an abbreviation. */
  see: string[];
  /** A word may be mistyped: to be read again with the words that are not. */
  isDoubtful: boolean;
}

/** No more is read of a query, in UTF-16 units and, of what was copied, in words. */
const longestQuery = 4000;
const mostQuoted = 400;
const fewestQuoted = 4;
const longestName = 120;

/**
 * Reads a query. What a part of it may be is asked in this order:
 *
 * 1. addresses, when the whole query is nothing else (`language/address.ts`)
 * 2. operators and quoted phrases (`operators.ts`); of what is left without its traces of copying (`copied.ts`)
 * 3. the number of a document (`asked-document.ts`)
 * 4. a name or other words of the content, the longest first (`asked-name.ts`)
 * 5. a date (`asked-date.ts`)
 * 6. a verb that stands apart (`asked-verb.ts`)
 * 7. a number with what it counts (`asked-number.ts`)
 * 8. words that are one in the text, words that hyphens tie, a word (`asked-word.ts`)
 *
 * and of what the text does not have so:
 *
 * 9. the start of a word (`asked-start.ts`)
 * 10. a genitive, two words in one (`copied.ts`, `asked-word.ts`)
 * 11. relatives of a word (`asked-word.ts`)
 * 12. a mistyped word (`asked-typo.ts`)
 *
 * @param realWords words that are not to be corrected; without them none is, and `isDoubtful` tells
 */
export function readQuery(query: string, lexicon: Lexicon, realWords?: ReadonlySet<string>): Query {
  return new Reader(query.slice(0, longestQuery), lexicon, realWords).read();
}

class Reader {
  private readonly query: string;
  private readonly lexicon: Lexicon;
  private readonly realWords: ReadonlySet<string> | undefined;
  private readonly found: Query;

  constructor(query: string, lexicon: Lexicon, realWords: ReadonlySet<string> | undefined) {
    this.query = query;
    this.lexicon = lexicon;
    this.realWords = realWords;
    this.found = {
      addresses: this.addresses(),
      words: [],
      terms: [],
      excluded: [],
      names: [],
      corrected: [],
      missing: [],
      see: [],
      isDoubtful: false,
    };
  }

  read(): Query {
    const { found } = this;
    const text = withoutTraces(this.query);
    const pieces = readOperators(spellDates(text, this.lexicon));
    const reader = new PieceReader(this.lexicon, new TermFinisher(this.lexicon, found, this.realWords));
    if (pieces.every(({ kind, isExcluded }) => kind === 'words' && !isExcluded)) found.words = this.quotedWords(text);
    const isUnfinished = /[\p{L}\p{N}]$/u.test(this.query.trimEnd());
    if (isUnfinished) found.names = longerNames(wordsOf(text.slice(0, longestName)), this.lexicon);
    for (const [at, piece] of pieces.entries()) {
      const isLast = at === pieces.length - 1 && isUnfinished;
      const terms = reader.read(piece, isLast);
      if (piece.isExcluded) found.excluded.push(...terms);
      else if (piece.isAlternative) this.addAlternative(terms);
      else found.terms.push(...terms);
    }
    return this.withoutFillers();
  }

  /** The addresses that it is, or that a question asks about: "waar gaat overweging G over". */
  private addresses(): Address[] {
    const { parts } = this.lexicon.data;
    const addresses = parseAddresses(this.query, parts);
    const words = fold(this.query).split(/[\s?]+/);
    if (addresses.length > 0 || !words.some((word) => this.lexicon.questions.has(word))) return addresses;
    const isFiller = words.map((word) => word === '' || this.isFiller(word));
    const named = words.slice(isFiller.indexOf(false), isFiller.lastIndexOf(false) + 1);
    return named.length > 1 ? parseAddresses(named.join(' '), parts) : [];
  }

  private isFiller(word: string): boolean {
    return this.lexicon.grammar.has(word) || this.lexicon.questions.has(word);
  }

  private quotedWords(text: string): string[] {
    const isPrinted = (word: string): boolean => this.lexicon.printed.has(word);
    const words = wordsOf(text).slice(0, mostQuoted);
    const clean = words.map((word) => (isPrinted(word) ? word : (withoutNoteDigit(word) ?? word)));
    return clean.length < fewestQuoted ? [] : clean;
  }

  /** A provision has the term before it or this one; what only one of the two lacks is not missed. */
  private addAlternative(terms: readonly Term[]): void {
    const { found } = this;
    const before = found.terms.pop();
    const all = [...(before ? [before] : []), ...terms];
    found.terms.push({
      text: all.map((term) => term.text).join(' | '),
      options: all.flatMap(({ options }) => options),
      related: all.flatMap(({ related }) => related),
      starts: [],
    });
    if (all.some(({ options }) => options.some(isPossible)))
      found.missing = found.missing.filter((missing) => all.every((term) => term.text !== missing.text));
  }

  /** Words of grammar and of questions are no conditions, unless there is nothing else; nor is who is asked. */
  private withoutFillers(): Query {
    const { found, lexicon } = this;
    const isQuestion = found.terms.some(({ text }) => wordsOf(text).some((word) => lexicon.questions.has(word)));
    const isFiller = ({ text }: Term): boolean => {
      const words = wordsOf(text);
      return (isQuestion && lexicon.speaker.has(words.join(' '))) || words.every((word) => this.isFiller(word));
    };
    const terms = found.terms.filter((term) => !isFiller(term));
    if (terms.length === 0) return found;
    const missing = found.missing.filter(({ text }) => terms.some((term) => term.text.includes(text)));
    return { ...found, terms, missing };
  }
}
