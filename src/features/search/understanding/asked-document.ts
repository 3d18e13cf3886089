import type { PageFacts, SearchPage } from './data.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';

/** What the numbers of documents look like: figures with slashes, brackets or underscores in one piece. */
const shape = /^(?=.*\d)(?=.*\p{L})(?=.*[/_(])[\p{L}\d/_().-]{5,}$/u;

/** From this length on a number may be typed without what follows in it: its year, its version, the letters of its procedure. */
const shortestStart = 6;

/**
 * The number of a document, in one or more pieces: "P9_TA(2023)0012", "S/RES/780 (1992)", "celex 52023IP0012".
 *
 * @param pieces of the query between spaces, the rest of it
 * @param about the facts of each page
 * @returns the pages of the documents, none if no document has it, and how many pieces it takes; nothing for what is no
 *   number
 */
export function askedDocument(
  pieces: readonly string[],
  { data, printed }: Lexicon,
  about: readonly PageFacts[],
): { documents: SearchPage[]; length: number } | undefined {
  for (let length = Math.min(4, pieces.length); length > 0; length--) {
    const typed = pieces.slice(0, length).join(' ');
    const number = documentKey(typed);
    if (!/\d/.test(number) || printed.has(number)) continue;
    // What the text has itself, as "PB C 347", is looked for in it.
    const isStart =
      typed.replace(/[\W_]/g, '').length >= shortestStart && !wordsOf(typed).every((word) => printed.has(word));
    const isAsked = (each: string): boolean => each === number || (isStart && each.startsWith(number));
    const documents = data.pages.filter((_, page) => about[page]?.numbers.some(isAsked));
    if (documents.length > 0) return { documents, length };
  }
  return shape.test(pieces[0] ?? '') ? { documents: [], length: 1 } : undefined;
}

/**
 * The letters and figures of a number, small: what two ways to write it share. Without "RC" for a joint motion, and what
 * says of an adopted text in which term it was or that it is provisional: "P9_TA-PROV(2023)0356" and "T9-0356/2023".
 */
export function documentKey(number: string): string {
  return number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/^rc/, '')
    .replace(/^(?:p\d+)?ta(?:prov)?(?:\d\d?(?=\d{8}$))?/, 'ta')
    .replace(/^t\d\d?(\d{4})(\d{4})$/, 'ta$2$1');
}
