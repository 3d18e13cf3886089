import { compareText } from '../../language/locale.ts';
import { stem } from '../../language/stem.ts';
import { stopWords } from '../../language/stop-words.ts';
import { isNumber, tokenize, type Token } from '../../language/tokens.ts';

/** A place where a word stands, with the words around it as printed. */
interface WordPlace<From> {
  /** The text in which it stands. */
  from: From;
  before: string;
  word: string;
  after: string;
}

/** A word with its inflected forms. */
export interface IndexedWord<From> {
  /** Forms as printed, the most frequent first: "vluchtelingen", "vluchteling". */
  forms: string[];
  places: WordPlace<From>[];
}

/** Characters of context on each side of a word. */
const context = 48;

/**
 * Every meaningful word of the texts with the places where it stands: stop words, single letters and numbers are left
 * out, inflected forms stand together under the most frequent, in alphabetical order.
 */
export function indexWords<From extends { text: string }>(texts: readonly From[]): IndexedWord<From>[] {
  const byStem = new Map<string, WordPlace<From>[]>();
  for (const from of texts) {
    for (const token of tokenize(from.text).filter(isMeaningful)) {
      const key = stem(token.word);
      const places = byStem.get(key);
      if (places) places.push(placeOf(token, from));
      else byStem.set(key, [placeOf(token, from)]);
    }
  }
  const words = [...byStem.values()].map((places) => ({ forms: formsOf(places.map(({ word }) => word)), places }));
  return words.sort((a, b) => compareText(a.forms[0] ?? '', b.forms[0] ?? ''));
}

function isMeaningful({ word }: Token): boolean {
  return word.length > 1 && !isNumber(word) && !stopWords.has(word);
}

function placeOf<From extends { text: string }>({ start, end }: Token, from: From): WordPlace<From> {
  const { text } = from;
  const first = start <= context ? 0 : text.indexOf(' ', start - context) + 1;
  const space = text.lastIndexOf(' ', end + context);
  const last = end + context >= text.length || space < end ? text.length : space;
  return {
    from,
    before: (first > 0 ? '… ' : '') + text.slice(first, start),
    word: text.slice(start, end),
    after: text.slice(end, last) + (last < text.length ? ' …' : ''),
  };
}

/** Capitals count only in words that always have them. */
function formsOf(words: readonly string[]): string[] {
  const groups = [...Map.groupBy(words, (word) => word.toLowerCase()).values()].sort((a, b) => b.length - a.length);
  return groups.map((group) => group.find((word) => word === word.toLowerCase()) ?? (group[0] as string));
}
