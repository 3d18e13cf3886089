import { furniture } from '../../language/printed.ts';
import { textOfWords, type Line, type Word } from './source.ts';

/** What the pages of institutions print around the text. */
const patterns: readonly RegExp[] = [
  /^[A-Z]{1,3}\\\d+[A-Z]{2}\.\w+\b/, // name of the file and number of the page
  /^PE\s?\d+(?:[.v-]\d+)*(?:v\d+-\d+)?(?: [}\]])?(?: [A-Z]{2}\d*)*$/, // numbers of the document
  /^[A-Z]{2}(?: [A-Z]{2})*$/, // languages: "NL", "NL NL"
  /^[-–]?\s*\d{1,4}\s*[-–]?$/, // number of the page
  /^\d{1,4}\s?\/\s?\d{1,4}$/,
  ...furniture,
];

/** Whether a line is furniture of the page by its form. */
export function isFurniture(words: readonly Word[]): boolean {
  const text = textOfWords(words);
  return patterns.some((pattern) => pattern.test(text));
}

/** Whether a line stands at the same end of three pages or more, but for numbers: a header or footer. */
export function isRepeated(lines: readonly Line[]): (line: Line) => boolean {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = line.place.page;
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), line]);
  }
  const seen = new Map<string, Set<number>>();
  for (const [page, own] of pages)
    for (const line of [...own.slice(0, 2), ...own.slice(-3)]) {
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(page));
    }
  return (line) => line.place.page !== undefined && (seen.get(keyOf(line))?.size ?? 0) >= 3;
}

const keyOf = ({ words }: Line) => textOfWords(words).replace(/\d+/g, '#');
