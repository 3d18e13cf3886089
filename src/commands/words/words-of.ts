import type { Break, FootnoteReference, Nodes, Text } from 'mdast';
import { VFile } from 'vfile';
import { printedLabel } from '../../language/part-names.ts';
import { pointsIn } from '../../resolution/files.ts';
import { parseText } from '../../resolution/text.ts';
import { wordsStrings } from '../../strings/nl/import.ts';
import type { ImportedText } from '../import/structure.ts';
import { noteMarks, placeName, textOfWords, type Block } from '../import/source.ts';
import type { PlacedWord } from './compare-words.ts';

/** The words of a source, labels included, then those of its notes. */
export function wordsOfSource({ title, front, opening, parts, notes }: ImportedText): PlacedWord[] {
  return [
    ...[title, ...front, opening].flatMap(placed),
    ...parts.flatMap(({ kind, label, words, place }) => [
      ...(kind === 'recital' || kind === 'paragraph' ? wordsIn(printedLabel(kind, label), placeName(place)) : []),
      ...placed(words),
    ]),
    ...notes
      .flatMap(({ label, words }) => [
        // A space that does not break may make two words of the first.
        ...placed(words.slice(0, 1))
          .slice(0, 1)
          .map((word) => ({ ...word, text: label })),
        ...placed(words),
      ])
      .map(ofNote),
  ];
}

const ofNote = (word: PlacedWord): PlacedWord => ({ ...word, isOfNote: true });

/** What of the source is no part of the text, in words with its place: it is not compared. */
export const notCompared = ({ before, after, leftOut }: ImportedText): string[] =>
  [...before, ...after, ...leftOut].flatMap(([first, ...rest]) =>
    first ? [wordsStrings.notCompared(placeName(first.place), textOfWords([first, ...rest]))] : [],
  );

/** A space that does not break is a space; the mark of a note is part of its word: "Reglement[^1]". */
function placed(words: Block): PlacedWord[] {
  return words.flatMap(({ text, place }) => wordsIn(text.replace(noteMarks, '[^$1]'), placeName(place)));
}

/**
 * The words of resolution.md without its marks, in the same order, each with its line and column; none, with a message in
 * the file, where it cannot be parsed.
 */
export function wordsOfContent(file: VFile): PlacedWord[] {
  const tree = parseText(file);
  if (!tree) return [];
  const isNote = ({ type }: Nodes) => type === 'footnoteDefinition';
  const blocks = tree.children.filter(({ type }) => type !== 'yaml');
  const search = new Search(String(file));
  const pointAt = pointsIn(String(file));
  return [...blocks.filter((node) => !isNote(node)), ...blocks.filter(isNote)].flatMap((node) => {
    const words = wordsOfNode(node, search).map(({ text, offset }): PlacedWord => {
      const { line, column } = pointAt(offset);
      return { text, place: `${file.path}:${String(line)}:${String(column)}` };
    });
    return isNote(node) ? words.map(ofNote) : words;
  });
}

const wordsIn = (text: string, place: string): PlacedWord[] =>
  (text.match(/\S+/g) ?? []).map((word) => ({ text: word, place }));

interface Piece {
  text: string;
  offset: number;
}

/** Finds words in the file, in its order: the tree does not know where in a text they stand, nor how they are escaped. */
class Search {
  private readonly source: string;
  private offset = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Goes to a node; parts of what was one text in the file have the place of the whole, and are gone through in order. */
  enter({ position }: Nodes, isAnother = false): void {
    const start = position?.start.offset ?? 0;
    this.offset = isAnother ? start : Math.max(this.offset, start);
  }

  /** Where words stand, and goes behind them; where they are written otherwise, the place where they are due. */
  find(words: string, end = this.source.length): number {
    const pattern = [...words].map(written).join('');
    const match = new RegExp(pattern, 'g');
    match.lastIndex = this.offset;
    const found = match.exec(this.source);
    if (!found || found.index >= end) return this.source.slice(this.offset).search(/\S|$/) + this.offset;
    this.offset = match.lastIndex;
    return found.index;
  }
}

/** How a file may have a sign of the text, as a pattern: escaped, or any but a letter or digit by its name or number. */
function written(sign: string): string {
  if (sign === '–') return '[–*+-]';
  if (/[a-z\d]/i.test(sign)) return sign;
  return String.raw`(?:${sign.replace(/[!-/:-@[-`{-~]/, '\\\\?\\$&')}|&#?\w+;)`;
}

function wordsOfNode(node: Nodes, search: Search): Piece[] {
  const placed = (text = '') =>
    (text.match(/\S+/g) ?? []).map((word) => ({ text: word, offset: search.find(word, node.position?.end.offset) }));
  const words: Piece[] = [];
  if (node.type === 'provision') {
    const { separator, outerHeadings = [], heading } = node;
    const hasLabel = node.kind === 'recital' || node.kind === 'paragraph';
    words.push(...[separator, ...outerHeadings, heading].flatMap(placed));
    search.enter(node);
    if (hasLabel) words.push(...placed(printedLabel(node.kind, node.label)));
  } else search.enter(node, true);
  if (node.type === 'footnoteDefinition') words.push(...placed(node.identifier));
  let isOpen = false;
  for (const piece of piecesOf(node)) {
    if (piece.type !== 'text') {
      const last = words.at(-1);
      if (piece.type !== 'footnoteReference') isOpen = false;
      else if (last) last.text += `[^${piece.identifier}]`;
      continue;
    }
    search.enter(piece);
    for (const part of piece.value.match(/\s+|\S+/g) ?? []) {
      const isWord = /\S/.test(part);
      const last = words.at(-1);
      const offset = isWord ? search.find(part, piece.position?.end.offset) : 0;
      if (isWord && isOpen && last) last.text += part;
      else if (isWord) words.push({ text: part, offset });
      isOpen = isWord;
    }
  }
  return words;
}

/** The texts of a node, and the references to notes; a break stands behind each block and clause. */
function piecesOf(node: Nodes): (Text | FootnoteReference | Break)[] {
  if (node.type === 'text' || node.type === 'footnoteReference') return [node];
  if (!('children' in node)) return [];
  const own = node.children.flatMap(piecesOf);
  return node.type === 'clause' || node.type === 'paragraph' ? [...own, { type: 'break' }] : own;
}
