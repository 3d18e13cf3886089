import { correction, nearWords, type Correction } from './correct.ts';
import {
  answersTo,
  exactly,
  formsOf,
  quality,
  wordsOf,
  type Answers,
  type FoldedAlias,
  type Lexicon,
} from './lexicon.ts';
import { stem } from '../../../language/stem.ts';
import { stopWords } from '../../../language/stop-words.ts';
import { isMonth, isNumber, tokenize, type Token } from '../../../language/tokens.ts';

/** One way to satisfy a term: words that follow one another in a section, or places named by the build. */
export interface Alternative {
  sequence: Answers[];
  /** Best quality that a hit of this alternative can have. */
  best: number;
  spans?: FoldedAlias['spans'];
}

/** A part of the query that must come up: a word, a phrase, a date. */
export interface Term {
  /** As the reader typed it. */
  text: string;
  alternatives: Alternative[];
}

/** What a query asks for. */
export interface ParsedQuery {
  terms: Term[];
  /** Words taken for mistyped, as typed; what was searched instead, and what it could have been too, as printed. */
  corrected: { from: string; to: string; others: string[] }[];
  /** Words that neither the text nor an alias has, as typed, and words of the text that look like them. */
  missing: { text: string; near: string[] }[];
  /** Other searches to offer: the full form of an abbreviation. */
  see: string[];
}

export interface ParseOptions {
  /** The reader is still typing: the last word may be the start of one. */
  live?: boolean;
}

/** No more is read of a query, in UTF-16 units and in words: nobody means more, and it must not slow a page. */
const longestQuery = 500;
const mostWords = 24;
const longestRun = 6;
const quotes = /["“”„«»‟]([^"“”„«»‟]*)(?:["“”„«»‟]|$)/g;

/** Reads a query: phrases in quotes, aliases, dates and numbers, words that belong together, single words. */
export function parseQuery(query: string, lexicon: Lexicon, { live = false }: ParseOptions = {}): ParsedQuery {
  const text = query.slice(0, longestQuery);
  const parsed: ParsedQuery = { terms: [], corrected: [], missing: [], see: [] };
  const loose = text.replace(quotes, (_, phrase: string) => {
    addPhrase(phrase, lexicon, parsed);
    return ' ';
  });
  const tokens = tokenize(loose).slice(0, mostWords);
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length;) {
    const draft = draftAt(tokens, at, lexicon);
    drafts.push(draft);
    at += draft.length;
  }
  const isOnlyStopWords =
    parsed.terms.length === 0 && drafts.every(({ words }) => words.length === 1 && stopWords.has(words[0] as string));
  drafts.forEach((draft, index) => {
    if (draft.words.length === 1 && stopWords.has(draft.words[0] as string) && !isOnlyStopWords) return;
    const typed = loose.slice((tokens[draft.at] as Token).start, (tokens[draft.at + draft.length - 1] as Token).end);
    addDraft(draft, typed, lexicon, parsed, live && index === drafts.length - 1);
  });
  return parsed;
}

/** A term before its words are looked up. */
interface Draft {
  at: number;
  length: number;
  words: string[];
  alternatives: Alternative[];
  see: string[];
  /** The words must stand as they are: a date, a number with its word. */
  isExact: boolean;
}

function addPhrase(phrase: string, lexicon: Lexicon, parsed: ParsedQuery): void {
  const words = wordsOf(phrase).slice(0, mostWords);
  if (words.length === 0) return;
  const unknown = words.filter((word) => !lexicon.printed.has(word));
  for (const word of unknown) parsed.missing.push({ text: word, near: near(word, lexicon) });
  parsed.terms.push({
    text: phrase.trim(),
    alternatives: [{ sequence: words.map((word) => exactly([word])), best: quality.exact }],
  });
}

/** The longest run of words from `at` that belongs together. */
function draftAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Draft {
  const draft = (length: number, rest: Partial<Draft> = {}): Draft => ({
    at,
    length,
    words: tokens.slice(at, at + length).map(({ word }) => word),
    alternatives: [],
    see: [],
    isExact: false,
    ...rest,
  });
  const tiedLength = 1 + tokens.slice(at + 1).findIndex((token) => !token.tied);
  const tied = tokens[at + 1]?.tied ? (tiedLength === 0 ? tokens.length - at : tiedLength) : 1;
  for (let length = Math.min(longestRun * 2, tokens.length - at); length >= tied; length--) {
    if (tokens[at + length]?.tied) continue;
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    const aliases = lexicon.aliases.filter(({ termWords }) => termWords.some((term) => isSame(term, words)));
    if (aliases.length > 0)
      return draft(length, {
        alternatives: aliases.flatMap((alias) => alternativesOf(alias, lexicon)),
        see: aliases.flatMap(({ see }) => see ?? []),
      });
    if (length > longestRun || length === 1) continue;
    if (isDate(words) || (words.some(isNumber) && occurs(words, lexicon))) return draft(length, { isExact: true });
    const joined = words.join('');
    if (isSame(lexicon.tied.get(joined) ?? [], words)) return draft(length);
    if (lexicon.printed.has(joined) || lexicon.tied.has(joined))
      return draft(length, { alternatives: [{ sequence: joinedSequence(joined, lexicon), best: quality.exact }] });
  }
  return draft(tied);
}

function joinedSequence(joined: string, lexicon: Lexicon): Answers[] {
  return (lexicon.tied.get(joined) ?? [joined]).map((word) => answersTo(word, lexicon));
}

function alternativesOf(alias: FoldedAlias, lexicon: Lexicon): Alternative[] {
  const found = alias.finds.map((words) => ({
    sequence: wordsOf(words).map((word) => formsOf(word, lexicon, quality.alias)),
    best: quality.alias,
  }));
  return alias.spans ? [...found, { sequence: [], best: quality.alias, spans: alias.spans }] : found;
}

function addDraft(draft: Draft, typed: string, lexicon: Lexicon, parsed: ParsedQuery, isUnfinished: boolean): void {
  const lone = draft.words.length === 1 ? (draft.words[0] as string) : '';
  let alternatives = lookUp(draft, lexicon);
  if (alternatives.length === 0 && isUnfinished) alternatives = completions(lone, lexicon);
  if (alternatives.length === 0) alternatives = lookUpCorrected(draft, typed, lexicon, parsed);
  parsed.see.push(...draft.see);
  parsed.terms.push({ text: typed, alternatives });
}

function lookUp({ words, alternatives, isExact }: Draft, lexicon: Lexicon): Alternative[] {
  const found = [...alternatives];
  const sequence = words.map((word) => (isExact || isNumber(word) ? exactly([word]) : answersTo(word, lexicon)));
  if (sequence.every((answers) => isInText(answers, lexicon))) found.push({ sequence, best: quality.exact });
  const lone = words.length === 1 ? (words[0] as string) : '';
  if (lexicon.tied.has(lone)) found.push({ sequence: joinedSequence(lone, lexicon), best: quality.exact });
  return found;
}

/** Looks a term up with its unknown words replaced by ones that are nearly the same, or tells that they are missing. */
function lookUpCorrected(draft: Draft, typed: string, lexicon: Lexicon, parsed: ParsedQuery): Alternative[] {
  const isKnown = (word: string): boolean =>
    isInText(answersTo(word, lexicon), lexicon) ||
    lexicon.aliases.some(({ termWords }) => termWords.some((words) => words.includes(word)));
  const options = draft.words.map((word): Correction | undefined =>
    isKnown(word) ? { word, others: [] } : draft.isExact ? undefined : corrected(word, lexicon),
  );
  const missing = draft.words.filter((_, at) => !options[at]);
  for (const word of missing) parsed.missing.push({ text: word, near: near(word, lexicon) });
  if (missing.length > 0) return [];
  const tokens = options.map((option, at) => ({ word: option?.word ?? '', start: 0, end: 0, tied: at > 0 }));
  const printed = (word: string): string =>
    lexicon.printed.get(word) ?? lexicon.printed.get([...(lexicon.byStem.get(word) ?? [])][0] ?? '') ?? word;
  draft.words.forEach((given, at) => {
    const { word, others } = options[at] as Correction;
    const from = draft.words.length === 1 ? typed : given;
    if (word !== given) parsed.corrected.push({ from, to: printed(word), others: others.map(printed) });
  });
  const alternatives = lookUp(draftAt(tokens, 0, lexicon), lexicon);
  // A word of an alias of several words is known and still finds nothing by itself.
  if (alternatives.length === 0)
    for (const word of draft.words) parsed.missing.push({ text: word, near: near(word, lexicon) });
  return alternatives;
}

function corrected(word: string, { realWords, correctable }: Lexicon): Correction | undefined {
  return isNumber(word) || realWords.has(stem(word)) ? undefined : correction(word, correctable);
}

/** Words that start with what was typed. */
function completions(start: string, lexicon: Lexicon): Alternative[] {
  const words = [...lexicon.printed.keys()].filter((word) => start.length > 1 && word.startsWith(start));
  return words.length > 0 ? [{ sequence: [exactly(words, quality.inflected)], best: quality.exact }] : [];
}

function near(word: string, lexicon: Lexicon): string[] {
  const words = [...lexicon.printed.keys()].filter((each) => !stopWords.has(each) && !isNumber(each));
  return nearWords(word, words, 4).map((each) => lexicon.printed.get(each) as string);
}

function isInText({ words }: Answers, { printed }: Lexicon): boolean {
  return [...words.keys()].some((word) => printed.has(word));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function isDate(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words;
  const isYear = (word: string): boolean => /^\d{4}$/.test(word);
  if (words.length === 2) return (isMonth(first) && isYear(second)) || (/^\d{1,2}$/.test(first) && isMonth(second));
  return words.length === 3 && /^\d{1,2}$/.test(first) && isMonth(second) && isYear(third ?? '');
}

/** Whether the words follow one another somewhere in the text. */
function occurs(words: readonly string[], { tokens }: Lexicon): boolean {
  return tokens.some((list) => list.some((_, at) => words.every((word, offset) => list[at + offset]?.word === word)));
}
