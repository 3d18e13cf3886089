import { toWords, type Line } from './source.ts';

/**
 * The lines of text copied from a PDF. A form feed starts a page, and so does a line with one space before it: that is
 * how viewers copy the first line of one.
 */
export function readTextLines(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  let startsPage = true;
  text.split(/\r\n?|\n/).forEach((content, index) => {
    const place = { line: index + 1 };
    startsPage ||= content.includes('\f') || /^ \S/.test(content);
    const words = toWords(content.replace(/\f/g, ' '), place);
    if (words.length === 0) {
      isApart = true;
      return;
    }
    lines.push({ words, place, isApart, startsPage });
    isApart = false;
    startsPage = false;
  });
  return lines;
}
