import type { ProvisionKind } from '../lib/anchors.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { isNumber, tokenize, type Token } from './tokens.ts';

/** A stretch of the text to index. */
export interface IndexedText {
  kind: ProvisionKind;
  /** "A", "14". */
  label: string;
  /** Id of the clause: "overweging-a-2". */
  clause: string;
  text: string;
}

/** A place where a word stands, with the words around it as printed. */
export interface WordPlace extends Omit<IndexedText, 'text'> {
  before: string;
  word: string;
  after: string;
}

/** A word with its inflected forms. */
export interface IndexedWord {
  /** Forms as printed, the most frequent first: "vluchtelingen", "vluchteling". */
  forms: string[];
  places: WordPlace[];
}

/** Characters of context on each side of a word. */
const context = 48;

/**
 * Every meaningful word of the texts with the places where it stands: stop words, single letters and numbers are left
 * out, inflected forms stand together under the most frequent, in alphabetical order.
 */
export function indexWords(texts: readonly IndexedText[]): IndexedWord[] {
  const places = texts.flatMap((from) =>
    tokenize(from.text)
      .filter(isMeaningful)
      .map((token) => ({ stem: stem(token.word), place: placeOf(token, from) })),
  );
  const words = [...Map.groupBy(places, (each) => each.stem)].map(([, found]) => ({
    forms: formsOf(found.map(({ place }) => place.word)),
    places: found.map(({ place }) => place),
  }));
  const collator = new Intl.Collator('nl');
  return words.sort((a, b) => collator.compare(a.forms[0] ?? '', b.forms[0] ?? ''));
}

function isMeaningful({ word }: Token): boolean {
  return word.length > 1 && !isNumber(word) && !stopWords.has(word);
}

function placeOf({ start, end }: Token, { text, ...rest }: IndexedText): WordPlace {
  const from = start <= context ? 0 : text.indexOf(' ', start - context) + 1;
  const space = text.lastIndexOf(' ', end + context);
  const to = end + context >= text.length || space < end ? text.length : space;
  return {
    ...rest,
    before: (from > 0 ? '… ' : '') + text.slice(from, start),
    word: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? ' …' : ''),
  };
}

/** Capitals count only in words that always have them. */
function formsOf(words: readonly string[]): string[] {
  const groups = [...Map.groupBy(words, (word) => word.toLowerCase()).values()].sort((a, b) => b.length - a.length);
  return groups.map((group) => group.find((word) => word === word.toLowerCase()) ?? (group[0] as string));
}
