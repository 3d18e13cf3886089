/** What reading a source gives, whatever its form: words with their places, in blocks. */

import { bullets, degree, pointLetters } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';

/** Where a word stands in the source: a line of a page (PDF) or of the file (text), or a block of text (HTML, DOCX). */
export type Place = PlaceOfLine | PlaceOfBlock;

interface PlaceOfBlock {
  /** From 1, as all blocks with words come; 0 around the pages. */
  block: number;
}

interface PlaceOfLine {
  /** From 1; absent in a source without pages. */
  page?: number;
  /** From 1. */
  line: number;
}

/** A word as printed. References to notes stand in it as `noteMark(label)`. */
export interface Word {
  text: string;
  place: Place;
}

/** A line, as printed. */
export interface Line {
  words: Word[];
  place: PlaceOfLine;
  /** White space or the start of a page stands before it. */
  isApart: boolean;
  /** It is the first line of a page: what stands before it may run on. */
  startsPage: boolean;
  /** Right below a rule, as notes are. */
  isBelowRule?: boolean;
  /** Smaller than the text, as notes are; unknown in plain text. */
  isSmall?: boolean;
}

/** What belongs together: a heading, a provision, a point, a note. */
export type Block = Word[];

/** A note at the foot of a page or at the end. */
export interface Note {
  /** As printed: "1", "*". */
  label: string;
  words: Block;
}

/** A source without the furniture of its pages. */
export interface Source {
  blocks: Block[];
  /** Those of the blocks that the source itself calls headings. */
  headings: ReadonlySet<Block>;
  /** Those that the source itself quotes. */
  quotes?: ReadonlySet<Block>;
  /** Those that stand in a list of names and what goes with each: "Datum", "4 oktober 2023". */
  details?: ReadonlySet<Block>;
  notes: Note[];
  /** What was left out: headers, footers, numbers of pages. */
  leftOut: Block[];
  /** What may be wrong, in words, with its place. */
  doubts: string[];
}

/** The mark of a reference to a note within a word: private characters, which no text has. */
export const noteMark = (label: string) => `\uE000${label}\uE001`;
export const noteMarks = /\uE000([^\uE001]+)\uE001/g;

/** `{page: 3, line: 4}` → `"blz. 3, regel 4"`; `{block: 4}` → `"alinea 4"`. */
export const placeName = (place: Place): string =>
  'block' in place ? importStrings.block(place.block) : importStrings.place(place.line, place.page);

/** The place of the first word of a block. */
export const placeOf = ([first]: Block): string => (first ? placeName(first.place) : '');

/** Doubts in the order of their places in the source; those of no place come last. */
export const inOrder = (doubts: readonly string[]): string[] => {
  const numbersIn = (doubt: string) =>
    (importStrings.startsWithPlace.exec(doubt)?.slice(1) ?? ['Infinity']).map((number?: string) => Number(number ?? 0));
  const placed = doubts.map((doubt) => ({ doubt, place: numbersIn(doubt) }));
  const compare = ([a = 0, ownA = 0]: number[], [b = 0, ownB = 0]: number[]) => (a === b ? ownA - ownB : a - b);
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ doubt }) => doubt);
};

/** Spaces that do not break stand between a label and its words only to keep them on one line. */
const labelBeforeSpace = new RegExp(
  String.raw`^(\s*(?:${bullets}|\(?(?:[A-Z]{1,3}|${pointLetters}|\d{1,3}(?:\.\d{1,3})*)[.)]|\d{1,2}${degree}))\s+(?=\S)`,
);

/** The words of a text; a space that does not break belongs to the word. The number of a note stands apart: "¹PB". */
export function toWords(text: string, place: Place): Word[] {
  return text
    .replace(/^(\s*[⁰¹²³⁴-⁹]+)(?=\p{Lu})/u, '$1 ')
    .replace(/^\s*[\uF0B7\uF0A7]/, '• ') // the bullets of fonts with signs of their own
    .replace(labelBeforeSpace, '$1 ')
    .split(/[^\S\u00A0\u202F]+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, place }));
}

/** Puts the mark of a note that stands apart in the source ("2014 (¹),") at the word before it. */
export function joinMarks(block: Block): void {
  for (let index = block.length - 1; index > 0; index--) {
    const [before, word] = block.slice(index - 1, index + 1);
    if (!before || !word?.text.startsWith('\uE000')) continue;
    before.text += word.text;
    block.splice(index, 1);
  }
}

/** The text of words, without the marks of notes. */
export function textOfWords(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(noteMarks, '');
}
