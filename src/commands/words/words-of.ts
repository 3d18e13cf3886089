import type { Nodes } from 'mdast';
import { VFile } from 'vfile';
import { printedLabel } from '../../language/part-names.ts';
import { pointAt } from '../../resolution/files.ts';
import { parseText } from '../../resolution/text.ts';
import { wordsStrings } from '../../strings/nl/import.ts';
import type { ImportedText } from '../import/structure.ts';
import { noteMarks, placeName, textOfWords, type Block } from '../import/source.ts';
import type { PlacedWord } from './compare.ts';

/** The words of a source, labels included, then those of its notes. */
export function wordsOfSource({ title, front, opening, parts, notes }: ImportedText): PlacedWord[] {
  return [
    ...[title, ...front, opening].flatMap(placed),
    ...parts.flatMap(({ kind, label, words, place }) => [
      ...(kind === 'recital' || kind === 'paragraph' ? wordsIn(printedLabel(kind, label), placeName(place)) : []),
      ...placed(words),
    ]),
    ...notes.flatMap(({ label, words }) => [
      ...placed(words.slice(0, 1)).map((word) => ({ ...word, text: label })),
      ...placed(words),
    ]),
  ];
}

/** What of the source is no part of the text, in words with its place: it is not compared. */
export const notCompared = ({ before, after, leftOut }: ImportedText): string[] =>
  [...before, ...after, ...leftOut].flatMap(([first, ...rest]) =>
    first ? [wordsStrings.notCompared(placeName(first.place), textOfWords([first, ...rest]))] : [],
  );

/** A space that does not break is a space; marks of notes are no words. */
function placed(words: Block): PlacedWord[] {
  return words.flatMap(({ text, place }) => wordsIn(text.replace(noteMarks, ''), placeName(place)));
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
  return [...blocks.filter((node) => !isNote(node)), ...blocks.filter(isNote)].flatMap((node) =>
    wordsOfNode(node, file),
  );
}

const wordsIn = (text: string, place: string): PlacedWord[] =>
  (text.match(/\S+/g) ?? []).map((word) => ({ text: word, place }));

interface Piece {
  text: string;
  offset: number;
}

function wordsOfNode(node: Nodes, file: VFile): PlacedWord[] {
  const start = node.position?.start.offset ?? 0;
  const placeOf = (offset: number) => {
    const { line, column } = pointAt(String(file), offset);
    return `${file.path}:${String(line)}:${String(column)}`;
  };
  const labels: PlacedWord[] = [];
  if (node.type === 'provision') {
    const { separator, outerHeadings = [], heading } = node;
    const hasLabel = node.kind === 'recital' || node.kind === 'paragraph';
    const above = [separator, ...outerHeadings, heading, hasLabel ? printedLabel(node.kind, node.label) : undefined];
    labels.push(...above.flatMap((text) => wordsIn(text ?? '', placeOf(start))));
  }
  if (node.type === 'footnoteDefinition') labels.push({ text: node.identifier, place: placeOf(start) });
  const words: PlacedWord[] = [];
  let word: Piece | undefined;
  const end = () => {
    if (word) words.push({ text: word.text, place: placeOf(word.offset) });
    word = undefined;
  };
  for (const { text, offset } of piecesOf(node)) {
    for (const [index, character] of [...text].entries()) {
      if (/\s/.test(character)) end();
      else word = word ? { ...word, text: word.text + character } : { text: character, offset: offset + index };
    }
  }
  end();
  return [...labels, ...words];
}

/** The texts of a node with the places where they start; blocks and clauses are apart. */
function piecesOf(node: Nodes): Piece[] {
  if (node.type === 'text') return [{ text: node.value, offset: node.position?.start.offset ?? 0 }];
  if (!('children' in node)) return [];
  const own = node.children.flatMap(piecesOf);
  return node.type === 'clause' || node.type === 'paragraph' ? [...own, { text: ' ', offset: 0 }] : own;
}
