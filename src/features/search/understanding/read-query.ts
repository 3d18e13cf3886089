import { fold } from '../../../language/fold.ts';
import { longerNames } from './asked-name.ts';
import { speakerKey, wordsOf, type Lexicon } from './lexicon.ts';
import type { Reading } from './query-reading.ts';
import { readWords } from './read-words.ts';
import type { Corrected, Missing, Option, Term } from './terms.ts';

/** What a query asks for. */
export interface Query {
  /** All its words in a row, to look for as they stand: what was copied from the text. Empty for fewer than four. */
  words: string[];
  terms: Term[];
  /** Provisions with one of these are left out. */
  excluded: Term[];
  /** What the query, its last word unfinished, may be the beginning of the name of. */
  names: Option[];
  corrected: Corrected[];
  missing: Missing[];
  see: string[];
  isDoubtful: boolean;
}

/** No more is read of a query, in UTF-16 units. */
const longestQuery = 4000;
const longestName = 120;

/**
 * Reads a query. What the whole of it may be is looked for before its terms are, in the order of `find-signed.ts`: an
 * address, words that were copied, an address with words beside it. Its terms are read in this order, 1 to 4, 6, 8 and 11
 * only when it has more than words of the text (`only-words.ts`):
 *
 * 1. what copying left is taken away (`copied.ts`)
 * 2. dates in figures are written out (`spelled-dates.ts`, as far as they are typed `started-dates.ts`)
 * 3. operators, quoted phrases and patterns (`operators.ts`)
 * 4. the number of a document (`asked-document.ts`)
 *
 * and at each place of the words that are left (`read-term.ts`):
 *
 * 5. a name or other words of the content, the longest first (`asked-name.ts`)
 * 6. a date, days of one month (`asked-date.ts`, `asked-days.ts`)
 * 7. a verb that stands apart (`asked-verb.ts`)
 * 8. a number with what it counts (`asked-number.ts`)
 * 9. words that are one in the text, words that hyphens tie, a word (`asked-word.ts`)
 *
 * and of what the text does not have so (`finish-term.ts`):
 *
 * 10. the start of a word (`asked-start.ts`)
 * 11. a genitive, two words in one (`asked-otherwise.ts`)
 * 12. relatives of a word (`asked-word.ts`)
 * 13. a mistyped word (`correct.ts`)
 */
export function readQuery(query: string, reading: Reading): Query {
  const { lexicon, signs } = reading;
  const typed = query.slice(0, longestQuery);
  const isUnfinished = /[\p{L}\p{N}]$/u.test(typed.trimEnd());
  const read = signs?.readSigns(typed, isUnfinished, reading);
  const { text = typed, terms = readWords(typed, isUnfinished, reading), excluded = [] } = read ?? {};
  const all = [...terms, ...excluded];
  const asked = withoutFillers(terms, isUnfinished, lexicon);
  const missing = (asked.length > 0 ? asked : all).flatMap((term) => term.missing ?? []);
  return {
    words: read?.words ?? [],
    terms: (asked.length > 0 ? asked : terms).filter(isCondition),
    excluded,
    names: isUnfinished ? longerNames(wordsOf(text.slice(0, longestName)), lexicon) : [],
    corrected: all.flatMap(({ corrected = [] }) => corrected),
    missing: missing.filter(({ text }, at) => missing.findIndex((each) => text.includes(each.text)) === at),
    see: all.flatMap(({ see = [] }) => see),
    isDoubtful: all.some(({ isDoubtful }) => isDoubtful),
  };
}

/** What the text does not have and is not missed either asks nothing of it: "hoeveel", "hoev". */
function isCondition({ options, related, starts, missing }: Term): boolean {
  return [options, related, starts].some(({ length }) => length > 0) || missing !== undefined;
}

/** Words of grammar and of questions are no conditions, nor is what may become one; nor is who is asked. */
function withoutFillers(terms: readonly Term[], isUnfinished: boolean, lexicon: Lexicon): Term[] {
  const words = terms.map(({ text }) => wordsOf(text));
  const speakers = words.flatMap((_, at) =>
    [at + 1, at + 2].map((end) => words.slice(at, end)).filter((run) => lexicon.speaker.has(speakerKey(run.flat()))),
  );
  const spoken = new Set(speakers.flat());
  // "wat zegt het Europees Parlement over gas", "resolutie van het Parlement over gas"
  const isAsked = spoken.size > 2 || words.flat().some((word) => lexicon.questions.has(word));
  const asked = terms.flatMap((term, at) => {
    const own = words[at] as string[];
    return (isAsked && spoken.has(own)) ||
      (own.every((word) => isFiller(word, lexicon)) && !term.options.some(({ isPhrase }) => isPhrase))
      ? []
      : [term];
  });
  const last = terms.at(-1);
  if (!isUnfinished || !last || lexicon.printed.has(fold(last.text))) return asked;
  if (asked.length === 0) return [last];
  return asked.length > 1 && asked.at(-1) === last && beginsFiller(last.text, lexicon) ? asked.slice(0, -1) : asked;
}

/** Whether a word may become another, of grammar or of questions. */
export function beginsFiller(text: string, { grammar, questions }: Lexicon): boolean {
  const start = fold(text);
  return [...grammar, ...questions].some((word) => word.startsWith(start) && word !== start);
}

/** Whether a word is of grammar or of questions. */
export function isFiller(word: string, { grammar, questions }: Lexicon): boolean {
  return grammar.has(word) || questions.has(word);
}
