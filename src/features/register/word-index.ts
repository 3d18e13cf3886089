import { compareText } from '../../language/locale.ts';
import { stem } from '../../language/stem.ts';
import { stopWords } from '../../language/stop-words.ts';
import { isNumber, tokenize, type Token } from '../../language/tokens.ts';

/** A word with its inflected forms. */
export interface IndexedWord<From> {
  /** Forms as printed, the most frequent first: "vluchtelingen", "vluchteling". */
  forms: string[];
  /** The texts in which it stands, each once, in their order. */
  places: From[];
}

/**
 * Every meaningful word of the texts with the texts where it stands: stop words, single letters and numbers are left
 * out, inflected forms stand together under the most frequent, in alphabetical order.
 */
export function indexWords<From extends { text: string }>(texts: readonly From[]): IndexedWord<From>[] {
  const byStem = new Map<string, { printed: string[]; places: Set<From> }>();
  for (const from of texts) {
    for (const { word, start, end } of tokenize(from.text).filter(isMeaningful)) {
      const key = stem(word);
      const found = byStem.get(key) ?? { printed: [], places: new Set<From>() };
      found.printed.push(from.text.slice(start, end));
      found.places.add(from);
      byStem.set(key, found);
    }
  }
  const words = [...byStem.values()].map(({ printed, places }) => ({ forms: formsOf(printed), places: [...places] }));
  return words.sort((a, b) => compareText(a.forms[0] ?? '', b.forms[0] ?? ''));
}

function isMeaningful({ word }: Token): boolean {
  return word.length > 1 && !isNumber(word) && !stopWords.has(word);
}

/** Capitals count only in words that always have them. */
function formsOf(words: readonly string[]): string[] {
  const groups = [...Map.groupBy(words, (word) => word.toLowerCase()).values()].sort((a, b) => b.length - a.length);
  return groups.map((group) => group.find((word) => word === word.toLowerCase()) ?? (group[0] as string));
}
