import { furniture, titleStart } from '../../language/printed.ts';
import { noteMarks, textOfWords, type Line, type Word } from './source.ts';

/** "RE\1288214NL.docx", "RE\P_9_B(2030)0123_NL.docx" */
const fileName = String.raw`[A-Z]{1,3}\\[\w().-]+\.\w+`;
/** "PE756.789v01-00" */
const documentNumber = String.raw`PE\s?\d+(?:[.v-]\d+)*(?:v\d+-\d+)?`;

/** What the pages of institutions print around the text. */
const patterns: readonly RegExp[] = [
  new RegExp(`^${fileName}(?: |$)`), // and number of the page
  new RegExp(`^${documentNumber}(?: [}\\]])?(?: [A-Z]{2}\\d*)*$`),
  // The same on a left page: number of the document, page and name of the file.
  new RegExp(`^${documentNumber}(?: \\d{1,4}\\s?/\\s?\\d{1,4}| \\d{1,4}| ${fileName}| [A-Z]{2})+$`),
  // Whatever the file is called, the number of the page and that of the document tell.
  new RegExp(`^\\S+ \\d{1,4}\\s?/\\s?\\d{1,4} ${documentNumber}$`),
  new RegExp(`^${documentNumber} \\d{1,4}\\s?/\\s?\\d{1,4} \\S+$`),
  ...furniture,
];

/** What they print alone on a line, and what a narrow column can have there too: "in het jaar / 2030 / door de / EU". */
const short: readonly RegExp[] = [
  /^(?![IVX]+$)[A-Z]{2}(?: [A-Z]{2})*$/, // languages: "NL", "NL NL"; "II" is the number of a part of the text
  /^[-–]?\s*\d{1,4}\s*[-–]?$/, // number of the page
  /^\d{1,4}\s?\/\s?\d{1,4}$/,
  /^(?:P\d+_TA(?:-PROV)?\(\d{4}\)\d{4}|(?:RC-)?[ABCO]\d+-\d{4}\/\d{4})$/, // number of the text
];

/** Whether a line is furniture of the page by its form. */
export const isFurniture = (words: readonly Word[]): boolean => isRule(words) || matches(patterns, words);

/** Whether a line is a rule, such as stands above notes: of dashes or underscores, apart or not. */
export const isRule = (words: readonly Word[]): boolean => /^(?:[-_=‐-―─━⎯]\s*){3,}$/.test(textOfWords(words));

/** Whether a line is furniture of the page when it runs on from no sentence. */
export const isShortFurniture = (words: readonly Word[]): boolean => matches(short, words);

function matches(forms: readonly RegExp[], words: readonly Word[]): boolean {
  const text = textOfWords(words);
  return forms.some((form) => form.test(text));
}

/**
 * Whether a line stands at the same end of three pages or more, to the letter but for the number of the page: a header or
 * footer. Of few pages, two with it as their very first or last line are enough. A line that starts with the number of a note
 * of its page is that note, and the title on the first page the title.
 */
export function isRepeated(lines: readonly Line[]): (line: Line) => boolean {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = line.place.page;
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), line]);
  }
  const [heads, feet] = [new Ends(3), new Ends(3)];
  const few = pages.size <= 3 ? [new Ends(2), new Ends(2)] : [];
  const referred = new Set<string>();
  for (const [page, own] of pages) {
    heads.add(own.slice(0, 2), page);
    feet.add(own.slice(-3), page);
    few[0]?.add(own.slice(0, 1), page);
    few[1]?.add(own.slice(-1), page);
    for (const { text } of own.flatMap(({ words }) => words))
      for (const [, label = ''] of text.matchAll(noteMarks)) referred.add(`${String(page)} ${label}`);
  }
  return (line) =>
    !referred.has(`${String(line.place.page)} ${line.words[0]?.text ?? ''}`) &&
    !(line.place.page === 1 && titleStart.test(textOfWords(line.words))) &&
    [heads, feet, ...few].some((ends) => ends.isRepeated(line));
}

/** The lines at one end of the pages. */
class Ends {
  private readonly lines = new Set<Line>();
  private readonly pages = new Map<string, Set<number>>();
  private readonly least: number;

  constructor(least: number) {
    this.least = least;
  }

  add(lines: readonly Line[], page: number): void {
    for (const line of lines) {
      this.lines.add(line);
      for (const key of keysOf(line)) this.pages.set(key, (this.pages.get(key) ?? new Set()).add(page));
    }
  }

  isRepeated(line: Line): boolean {
    return this.lines.has(line) && keysOf(line).some((key) => (this.pages.get(key)?.size ?? 0) >= this.least);
  }
}

/** The text, and the text with each number in it as the number of the page may be: so many more than pages before it. */
function keysOf({ words, place: { page = 0 } }: Line): string[] {
  const text = textOfWords(words);
  const counted = [...text.matchAll(/\d+/g)].map(
    ({ 0: number, index }) =>
      `${text.slice(0, index)}#${String(Number(number) - page)}#${text.slice(index + number.length)}`,
  );
  return [text, ...counted];
}
