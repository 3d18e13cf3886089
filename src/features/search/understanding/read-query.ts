import { parseAddresses, type Address } from '../../../language/address.ts';
import { stem } from '../../../language/stem.ts';
import { questionWords, stopWords } from '../../../language/stop-words.ts';
import { isNumber, tokenize, type Token } from '../../../language/tokens.ts';
import { spellDates } from './asked-date.ts';
import { askedDocument } from './asked-document.ts';
import { askedPattern, startedWords } from './asked-start.ts';
import { correction, type Correction } from './asked-typo.ts';
import { verbsBehind } from './asked-verb.ts';
import { answersTo, relatedTo, splitWord } from './asked-word.ts';
import { withoutGenitive, withoutNoteDigit, withoutTraces } from './copied.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { readOperators, type Piece } from './operators.ts';
import { readTerm, sequencesOf, type Draft } from './read-term.ts';
import { isPossible, optionOf, quality, slotOf, type Option, type Term } from './terms.ts';

/** What a query asks for. */
export interface Query {
  /** The parts of the text that it names, when it is nothing but their addresses. */
  addresses: Address[];
  /** All its words in a row, to look for as they stand: what was copied from the text. Empty for fewer than four. */
  words: string[];
  terms: Term[];
  /** Provisions with one of these are left out. */
  excluded: Term[];
  /** Words taken for mistyped, as typed; what was searched instead, and what it could have been too, as printed. */
  corrected: { from: string; to: string; others: string[] }[];
  /** Terms that neither the text nor the content has, as typed, and words of the text to try. */
  missing: { text: string; near: string[] }[];
  /** Other searches to offer: the full form of an abbreviation. */
  see: string[];
  /** A word may be mistyped: to be read again with the words that are not. */
  isDoubtful: boolean;
}

/** No more is read of a query, in UTF-16 units and in words: nobody means more, and it must not slow a page. */
const longestQuery = 4000;
const mostWords = 24;
const mostQuoted = 400;
const fewestQuoted = 4;
const shortestNear = 5;

/**
 * Reads a query: addresses, then its operators, then piece by piece documents by their numbers and terms in the order
 * of `readTerm`. What the text does not have is taken, in the order of `finish`, for the start of a word, for words
 * written as one, for a relative of a word, for a mistyped one.
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
    const addresses = parseAddresses(query);
    this.found = {
      addresses,
      words: [],
      terms: [],
      excluded: [],
      corrected: [],
      missing: [],
      see: [],
      isDoubtful: false,
    };
  }

  read(): Query {
    const { found } = this;
    const text = withoutTraces(this.query);
    const pieces = readOperators(spellDates(text));
    if (pieces.every(({ kind, isExcluded }) => kind === 'words' && !isExcluded)) found.words = this.quotedWords(text);
    for (const [at, piece] of pieces.entries()) {
      const isLast = at === pieces.length - 1 && /[\p{L}\p{N}]$/u.test(this.query.trimEnd());
      const terms = this.termsOf(piece, isLast);
      if (piece.isExcluded) found.excluded.push(...terms);
      else if (piece.isAlternative) this.addAlternative(terms);
      else found.terms.push(...terms);
    }
    return this.withoutFillers();
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
    const isQuestion = found.terms.some(({ text }) => wordsOf(text).some((word) => questionWords.has(word)));
    const isFiller = ({ text }: Term): boolean => {
      const words = wordsOf(text);
      return (
        (isQuestion && lexicon.speaker.has(words.join(' '))) ||
        words.every((word) => stopWords.has(word) || questionWords.has(word))
      );
    };
    const terms = found.terms.filter((term) => !isFiller(term));
    if (terms.length === 0) return found;
    const missing = found.missing.filter(({ text }) => terms.some((term) => term.text.includes(text)));
    return { ...found, terms, missing };
  }

  private termsOf({ kind, text }: Piece, isLast: boolean): Term[] {
    if (kind === 'pattern') return [this.known(text, askedPattern(text.toLowerCase(), this.lexicon))];
    if (kind === 'words') return this.wordTerms(text, isLast);
    return this.phrase(text, kind === 'open phrase' && isLast);
  }

  /** Words between quotes, exactly; the last one may be unfinished as long as the quotes are open. */
  private phrase(text: string, isUnfinished: boolean): Term[] {
    const { printed } = this.lexicon;
    const words = wordsOf(text).slice(0, mostQuoted);
    if (words.length === 0) return [];
    const sequence = words.map((word, at) => {
      const isStart = isUnfinished && at === words.length - 1;
      return slotOf(
        isStart ? [...printed.keys()].filter((each) => each.startsWith(word)) : printed.has(word) ? [word] : [],
      );
    });
    for (const [at, word] of words.entries()) if (sequence[at]?.size === 0) this.miss(word);
    return [{ text: text.trim(), options: [{ ...optionOf(sequence), isPhrase: true }], related: [], starts: [] }];
  }

  /** The terms of words without operators: documents by their numbers, and the words between them. */
  private wordTerms(text: string, isLast: boolean): Term[] {
    const pieces = text.split(/\s+/).filter((piece) => piece !== '');
    const terms: Term[] = [];
    let from = 0;
    const readUntil = (to: number): void => {
      terms.push(...this.runOfTerms(pieces.slice(from, to).join(' '), isLast && to === pieces.length));
    };
    for (let at = 0; at < pieces.length; at++) {
      const asked = askedDocument(pieces.slice(at), this.lexicon);
      if (!asked) continue;
      readUntil(at);
      const typed = pieces.slice(at, at + asked.length).join(' ');
      const [first] = asked.documents;
      const places = asked.documents.flatMap((document) => document.places);
      if (first)
        terms.push({
          text: typed,
          options: [{ sequence: [], best: quality.exact, places }],
          related: [],
          starts: [],
          page: first.path,
        });
      else terms.push(this.known(typed, []));
      at += asked.length - 1;
      from = at + 1;
    }
    readUntil(pieces.length);
    return terms;
  }

  private runOfTerms(text: string, isLast: boolean): Term[] {
    const tokens = tokenize(text).slice(0, mostWords);
    const terms: Term[] = [];
    for (let at = 0; at < tokens.length;) {
      const draft = readTerm(tokens, at, isLast, this.lexicon);
      const next = at + draft.length;
      const typed = text.slice((tokens[at] as Token).start, (tokens[next - 1] as Token).end);
      const words = tokens.slice(at, next).map(({ word }) => word);
      terms.push(this.finish(draft, words, typed, isLast && next === tokens.length));
      at = next;
    }
    return terms;
  }

  private finish(draft: Draft, words: readonly string[], typed: string, isUnfinished: boolean): Term {
    const { lexicon, found } = this;
    const lone = words.length === 1 ? (words[0] as string) : '';
    let options = draft.options.filter(isPossible);
    const starts = isUnfinished ? startedWords(words, lexicon).filter(isPossible) : [];
    const related = [...(draft.related ?? []), ...(lone ? relativesOf(lone, lexicon) : [])].filter(isPossible);
    const isWhole = this.isWhole(words, draft);
    if (!isWhole) options.push(...starts);
    if (options.length === 0 && lone) options = otherReadings(lone, lexicon);
    if (options.length === 0 && related.length === 0 && draft.isPlain) options = this.corrected(words, typed);
    if (options.length === 0 && related.length === 0 && !found.missing.some(({ text }) => typed.includes(text)))
      this.miss(typed);
    found.see.push(...(draft.see ?? []));
    return { text: typed, options, related, starts: isWhole ? starts : [] };
  }

  /** Whether it is a name, a number or a form of a word of the text: words that only begin like it are less than that. */
  private isWhole(words: readonly string[], { isNamed }: Draft): boolean {
    const last = words.at(-1) ?? '';
    return isNamed === true || isNumber(last) || this.lexicon.byStem.has(stem(last));
  }

  private known(text: string, options: readonly Option[]): Term {
    const possible = options.filter(isPossible);
    if (possible.length === 0) this.found.missing.push({ text, near: [] });
    return { text, options: possible, related: [], starts: [] };
  }

  private miss(text: string): void {
    this.found.missing.push({ text, near: near(wordsOf(text).join(''), this.lexicon) });
  }

  /** The term with its unknown words replaced by ones that are nearly the same; without a likely one, nothing. */
  private corrected(words: readonly string[], typed: string): Option[] {
    const { lexicon, found, realWords } = this;
    const isKnown = (word: string): boolean =>
      answersTo(word, lexicon).size > 0 ||
      (words.length > 1 && lexicon.aliases.some(({ termWords }) => termWords.some((term) => term.includes(word))));
    if (!realWords) {
      found.isDoubtful = true;
      return [];
    }
    const likely = words.map((word): Correction | undefined => {
      if (isKnown(word)) return { word, others: [] };
      return isNumber(word) || realWords.has(word) ? undefined : correction(word, lexicon.correctable);
    });
    if (likely.some((each) => each === undefined)) return [];
    const tokens = likely.map((each, at) => ({ word: each?.word ?? '', start: 0, end: 0, tied: at > 0 }));
    const { options, length } = readTerm(tokens, 0, false, lexicon);
    if (length < tokens.length || !options.some(isPossible)) return [];
    for (const [at, given] of words.entries()) {
      const { word, others } = likely[at] as Correction;
      const from = words.length === 1 ? typed : given;
      if (word !== given)
        found.corrected.push({
          from,
          to: asPrinted(word, lexicon),
          others: others.map((each) => asPrinted(each, lexicon)),
        });
    }
    return options.filter(isPossible);
  }
}

function relativesOf(word: string, lexicon: Lexicon): Option[] {
  const slot = slotOf(relatedTo(word, lexicon), quality.related);
  return [
    optionOf([slot], quality.related),
    ...verbsBehind(word, lexicon).map((option) => ({ ...option, best: quality.related })),
  ];
}

/** A word with the digit of a footnote, in the genitive, or two words in one. */
function otherReadings(word: string, lexicon: Lexicon): Option[] {
  const bare = withoutNoteDigit(word) ?? withoutGenitive(word);
  const found = bare ? sequencesOf([bare], lexicon) : [];
  const split = splitWord(word, lexicon);
  return found.length > 0 ? found : split ? [split] : [];
}

function asPrinted(word: string, { printed, byStem, aliases }: Lexicon): string {
  const form = printed.get(word) ?? printed.get([...(byStem.get(word) ?? [])][0] ?? '');
  return form ?? aliases.flatMap(({ terms }) => terms).find((term) => wordsOf(term).join('') === word) ?? word;
}

/** Words of the text to try for one that it lacks: those that are part of it, and those that share its stem. */
function near(word: string, { printed }: Lexicon): string[] {
  if (word.length < shortestNear || isNumber(word)) return [];
  const key = stem(word);
  const isNear = (each: string): boolean =>
    each.length >= shortestNear &&
    !stopWords.has(each) &&
    (word.startsWith(each) || word.endsWith(each) || (key.length >= shortestNear && each.startsWith(key)));
  return [...new Set([...printed].filter(([each]) => isNear(each)).map(([, form]) => form))].slice(0, 4);
}
